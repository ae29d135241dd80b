// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

namespace candour::db {

/// Reads the rows of a SQLite file that SQLite itself refuses or cannot read through: page by page
/// after the published file format (https://www.sqlite.org/fileformat2.html), passing over what
/// makes no sense. Never writes. A change that was cut off is taken back in what is read: pages
/// that the rollback journal beside the file holds count before those in the file.
class DamagedFile {
public:
    struct Row {
        qint64 rowid = 0; ///< of a table with rowids
        QVariantList values; ///< as stored: integer, double, text, bytes or invalid for NULL
    };

    using Visitor = std::function<void(const Row &)>;

    /// What was met on the way.
    struct Tally {
        qint64 rows = 0;
        qint64 brokenRows = 0;
        qint64 brokenPages = 0; ///< and what lies below them
    };

    /// ErrorCode::Io when the file cannot be read at all, ErrorCode::Corrupt when nothing of ours
    /// is found in it.
    static Result<std::unique_ptr<DamagedFile>> open(const QString &path);

    /// user_version as the header says it; 0 when there is no header left.
    [[nodiscard]] int version() const { return m_version; }

    /// The tables whose beginning is known, by name.
    [[nodiscard]] QStringList tables() const { return m_roots.keys(); }

    [[nodiscard]] qint64 pageCount() const { return m_pages; }

    /// Every row of the table that can be read, in its order; for a table WITHOUT ROWID the columns
    /// of the primary key come first.
    Tally visit(const QString &table, const Visitor &visitor);
    /// The rows of pages that no tree visited so far led to. The visitor has to tell whose they
    /// are.
    void visitLost(const Visitor &visitor);

private:
    struct Page {
        QByteArray bytes;
        qsizetype start = 0; ///< of the b-tree header
        quint8 type = 0;
        int cells = 0;
    };

    DamagedFile() = default;
    void readHeader();
    void readJournal(const QString &path);
    void findTables();
    void noteTable(const Row &row);
    [[nodiscard]] QByteArray bytesOfPage(quint32 number);
    [[nodiscard]] std::optional<Page> treePage(quint32 number);
    [[nodiscard]] qsizetype cellAt(const Page &page, int index) const;
    void walk(quint32 number, bool ofTable, const Visitor &visitor, Tally &tally, int depth);
    void visitCell(const Page &page, qsizetype at, const Visitor &visitor, Tally &tally);
    [[nodiscard]] std::optional<QByteArray> payload(const Page &page, qsizetype at, qint64 size);

    QFile m_file;
    int m_version = 0;
    qint64 m_pageSize = 4096;
    qint64 m_usable = 4096; ///< of a page
    qint64 m_pages = 0;
    QHash<quint32, QByteArray> m_journal; ///< pages as they were before the change cut off
    QMap<QString, quint32> m_roots;
    QSet<quint32> m_visited;
};

} // namespace candour::db
