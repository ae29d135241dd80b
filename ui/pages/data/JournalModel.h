// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/JournalService.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>

namespace candour {

/// Entries of the journal, newest first, read as the view scrolls. Where few entries answer the
/// question it goes on looking in the pauses of the event loop until there is something to show.
class JournalModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Entry, When, Who, What, Why, ColumnCount };

    static constexpr int kAtOnce = 100;

    explicit JournalModel(QObject *parent = nullptr);

    /// Begins anew; without a reader it is empty.
    void setReader(std::unique_ptr<JournalReader> reader);
    /// Puts entries written since before the others, newest first.
    void addNewer(const QList<JournalLine> &lines);

    [[nodiscard]] const QList<JournalLine> &lines() const { return m_lines; }

    [[nodiscard]] JournalReader *reader() const { return m_reader.get(); }

    [[nodiscard]] bool isAtEnd() const { return !m_reader || m_reader->isAtEnd(); }

    /// The row of an entry that was read; -1 otherwise.
    [[nodiscard]] int rowOf(qint64 sequence) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// More was read, or looked for in vain.
    void advanced();
    /// Nothing more is read until fetchMore() is called again.
    void failed(const candour::Error &error);

private:
    std::unique_ptr<JournalReader> m_reader;
    QList<JournalLine> m_lines;
    QTimer m_lookFurther;
    bool m_failed = false;
};

} // namespace candour
