// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractListModel>
#include <QIcon>

namespace candour {

/// One line of the list of places: a heading, or a place with how it stands.
struct ReportPlaceRow {
    enum class State { Heading, Empty, Owed, Proposed, Written };

    QString key; ///< tells rows apart; for a heading its text
    QString text {};
    State state = State::Heading;
    QString stateText {}; ///< "still owed": the second line, and what a screen reader says

    friend bool operator==(const ReportPlaceRow &, const ReportPlaceRow &) = default;
};

/// The places of a report where words stand, under headings; patched, never reset, so that the
/// place she is writing at stays chosen.
class ReportPlacesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<ReportPlaceRow> &rows);

    [[nodiscard]] const ReportPlaceRow &row(int index) const { return m_rows.at(index); }

    [[nodiscard]] int indexOf(const QString &key) const; ///< -1 when there is none
    /// The next place after this that is owed or proposed, from the top again; -1 without any.
    [[nodiscard]] int nextOpen(int after) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ReportPlaceRow> m_rows;
};

[[nodiscard]] constexpr bool isOpen(ReportPlaceRow::State state)
{
    return state == ReportPlaceRow::State::Owed || state == ReportPlaceRow::State::Proposed;
}

} // namespace candour
