// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace candour {

/// The figures' batches: when each came, from where, and whether it still stands. Newest first.
class BatchModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Kind, Source, MappingName, Figures, State, ColumnCount };

    struct Row {
        Uid uid;
        qint64 order = 0; ///< in which they came; two may share a time
        QDateTime time;
        QString kind; ///< "import", "typed" or "sample"
        QString file;
        QString mapping;
        qint64 figures = 0;
        bool withdrawn = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Brings the table to these rows by inserting, removing and patching, told apart by uid; both
    /// newest first.
    void setBatches(const QList<Row> &rows);

    [[nodiscard]] const Row *row(const Uid &uid) const;

    [[nodiscard]] const Row &row(int at) const { return m_rows[at]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// "Import", "Typed", "Sample".
    [[nodiscard]] static QString kindText(const QString &kind);
    /// "28 Mar 2026, 14:02" where she is.
    [[nodiscard]] static QString timeText(const QDateTime &time);

private:
    [[nodiscard]] QVariant text(const Row &row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row &row, int column) const;
    [[nodiscard]] static QVariant raw(const Row &row, int column);

    QList<Row> m_rows;
};

} // namespace candour
