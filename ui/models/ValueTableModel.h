// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QVariant>

namespace candour {

struct Field;

/// One column of a table of worked-out values.
struct ValueColumn {
    QString id; ///< stable: layouts are kept by it
    QString title;
    Qt::Alignment align = Qt::AlignLeft;
    /// What it holds, when that is a field of a record: filters follow from it, and the cells then
    /// answer RawRole with the field's value. Must outlive the model.
    const Field *field = nullptr;

    friend bool operator==(const ValueColumn &, const ValueColumn &) = default;
};

struct ValueCell {
    QString text {};
    QVariant sort {}; ///< what sorting compares; the text when invalid
    QString tip {}; ///< the text when empty
    QHash<int, QVariant> roles {}; ///< whatever else the column's delegate asks for
};

struct ValueRow {
    Uid uid; ///< of the record that the row is about; tells rows apart
    QList<ValueCell> cells;
};

/// A table to read: rows put together by a page from several records. Rows are patched by uid, so
/// that what is selected stays so.
class ValueTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ValueTableModel(QList<ValueColumn> columns, QObject *parent = nullptr);

    void setRows(const QList<ValueRow> &rows);

    [[nodiscard]] const QList<ValueRow> &rows() const { return m_rows; }

    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const Uid &uid) const;
    [[nodiscard]] int columnOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<ValueColumn> m_columns;
    QList<ValueRow> m_rows;
};

} // namespace candour
