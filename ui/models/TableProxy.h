// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/TableFilter.h"
#include "core/base/Uid.h"

#include <QHash>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <vector>

namespace candour {

struct Field;

/// A value as a filter keeps it, and as people read it.
struct ColumnValue {
    QString code;
    QString label;
};

/// Sorts and filters any table model of ours. Made for 100,000 rows: what sorting compares and
/// what the quick filter looks through is made once a row and kept until the row changes. Absent
/// values come last, whichever way the column is sorted; text is compared without case and accents,
/// whole numbers in it by what they count. It writes nothing: setData() says what was typed.
class TableProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    static constexpr int kMostValues = 200;
    /// Longer tables are sorted a little later: what is compared is made a slice at a time.
    static constexpr int kSortAtOnce = 10'000;

    explicit TableProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Of an empty table that is to be filled: what comes is sorted by resumeSorting() only.
    void holdSorting();
    void resumeSorting();

    /// Rows stand as they came, or as they were sorted before: sorted() is still to be said.
    [[nodiscard]] bool isSorting() const { return m_held || m_turn.isActive(); }

    void setFilter(const TableFilter &filter);

    [[nodiscard]] const TableFilter &filter() const { return m_filter; }

    /// Marks the cell with the sentence until it is edited again or clearRefusals().
    void refuse(const Uid &record, const QString &columnId, const QString &sentence);
    void clearRefusals();

    /// -1 for a column that is not there.
    [[nodiscard]] int columnOf(const QString &columnId) const;
    [[nodiscard]] QString columnIdOf(int column) const;
    /// Invalid when the record is filtered out or not there.
    [[nodiscard]] QModelIndex indexOf(const Uid &record, int column = 0) const;

    /// The values that the column holds, each once with its words and in order, for a filter to
    /// choose from; none when they are more than kMostValues or of a kind that is not chosen from.
    [[nodiscard]] const QList<ColumnValue> &valuesOf(int column) const;

    /// Emits edited(); true, though nothing has changed yet.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void edited(const QModelIndex &index, const QVariant &value);
    /// A long table stands sorted now.
    void sorted();

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    struct SortKey {
        quint64 number = 0; ///< numbers and dates in order; of text the first eight characters
        quint64 next = 0; ///< of text the eight after them
        QString text {}; ///< all of it, where that does not say everything
        bool absent = true;
    };

    void forget();
    void forgetRows(int first, int last);
    void rowsAdded(int first, int last);
    void rowsTaken(int first, int last);
    [[nodiscard]] static SortKey keyOf(const QVariant &value);
    [[nodiscard]] static SortKey keyOfText(const QString &text);
    [[nodiscard]] SortKey keyOfRow(int row, int column) const;
    void makeKeysOfSlice();
    void makeKeys(int column) const;
    void makeRanks() const;
    [[nodiscard]] static bool isBefore(const SortKey &a, const SortKey &b);
    [[nodiscard]] const QString &wordsOfRow(int row) const;
    [[nodiscard]] const Field *fieldOf(int column) const;

    TableFilter m_filter;
    QString m_folded; ///< the quick filter's text without case
    QHash<std::pair<Uid, QString>, QString> m_refusals;
    mutable int m_keyColumn = -1; ///< which column m_keys are of; -1: none
    mutable std::vector<SortKey> m_keys; ///< by source row
    mutable std::vector<int>
        m_ranks; ///< by source row, equal for equal keys, -1 absent; empty: none
    mutable std::vector<QString> m_words; ///< by source row, without case; null: not made yet
    std::vector<SortKey> m_nextKeys; ///< of m_wanted, as far as they are made
    std::pair<int, Qt::SortOrder> m_wanted {-1, Qt::AscendingOrder}; ///< sorting asked for
    QTimer m_turn; ///< active while keys are made
    bool m_held = false;
    mutable QHash<QString, int> m_filterColumns;
    mutable QHash<int, QList<ColumnValue>> m_values; ///< by column
};

} // namespace candour
