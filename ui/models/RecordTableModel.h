// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Terms.h"
#include "ui/widgets/FieldWords.h"

#include <QAbstractTableModel>
#include <QHash>

namespace candour {

/// A field that the organisation added, as a column. The field's words must outlive the model.
struct AdditionalColumn {
    Uid uid;
    Field field;
};

/// Records of one kind as a table: a column for each field, known by the field's name, in the
/// field list's order, then one for each of the organisation's own fields, known by `+` and its
/// uid. Rows are patched by uid; only setRecords() and setAdditional() reset. Nothing is written
/// here: cells that can be edited are so for those who ask (Qt::ItemIsEditable).
class RecordTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `titles` names the records that references lead to; asked once for each.
    RecordTableModel(const RecordKind &kind, const TitleLookup &titles, const TermDictionary &terms,
                     QObject *parent = nullptr);

    void setRecords(const RecordList &records);
    void setAdditional(const QList<AdditionalColumn> &columns);

    /// Whether cells can be edited; those of this field are not, whatever is said for all.
    void setEditable(bool editable) { m_editable = editable; }

    void setFixed(const QStringList &fields) { m_fixed = fields; }

    [[nodiscard]] bool isFixed(const QString &field) const { return m_fixed.contains(field); }

    /// What people read instead of the codes that a field of text keeps; others stay as they are.
    void setWords(const QString &field, const QHash<QString, QString> &words)
    {
        m_words.insert(field, words);
    }

    /// Changes the rows that are there, appends those that are not, takes the removed ones out.
    void patch(const RecordList &changed, const QList<Uid> &removed);
    /// Goes from the records it has to these, by patches.
    void patchTo(const RecordList &records);
    /// Records of other kinds were renamed: asks for the titles anew.
    void refreshTitles();

    [[nodiscard]] const RecordKind &kind() const { return m_kind; }

    [[nodiscard]] const RecordData &record(int row) const { return m_records[row]; }

    [[nodiscard]] const RecordList &records() const { return m_records; }

    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const Uid &uid) const { return m_rows.value(uid, -1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Of a column; the additional ones follow the kind's own.
    [[nodiscard]] const Field &fieldAt(int column) const;

private:
    [[nodiscard]] QVariant raw(int row, int column) const;
    void tellChanged(QList<int> rows);
    void takeOut(const QList<Uid> &removed);
    [[nodiscard]] QString words(int row, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;
    [[nodiscard]] QString titleOf(const RecordKind &kind, const Uid &uid) const;
    void countRows(int from);

    const RecordKind &m_kind;
    const TitleLookup m_titles;
    const TermDictionary m_terms;
    QList<AdditionalColumn> m_additional;
    bool m_editable = false;
    QStringList m_fixed;
    QHash<QString, QHash<QString, QString>> m_words; ///< by field, then by code
    RecordList m_records;
    QHash<Uid, int> m_rows;
    mutable QHash<Uid, QString> m_knownTitles;
};

} // namespace candour
