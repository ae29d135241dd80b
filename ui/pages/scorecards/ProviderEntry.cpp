// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// How figures are typed, pasted and cleared on a provider's scorecard.

#include "core/calc/MissingParts.h"
#include "core/report/Papers.h"
#include "core/services/FileSession.h"
#include "ui/pages/scorecards/ProviderScreen.h"
#include "ui/panels/ScorecardTable.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FrozenTableView.h"

#include <QMap>

#include <algorithm>

namespace candour {

/// Where a figure stands already, its own period is meant; elsewhere the one that ends in the
/// month.
std::optional<EnteredFigure> ProviderScreen::entryAt(const QModelIndex &index,
                                                     const QString &text) const
{
    const ScorecardCell *cell = m_model->cellAt(index);
    if (!cell)
        return std::nullopt;
    EnteredFigure entry;
    entry.organisation = Ref<Organisation>(m_organisation.uid);
    entry.indicator = Ref<Indicator>(m_model->rowAt(index.row())->indicator.uid);
    entry.period = cell->received ? cell->period : m_model->monthAt(index.column());
    entry.text = text;
    return entry;
}

QList<QModelIndex> ProviderScreen::chosenFigures() const
{
    QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    chosen.removeIf([this](const QModelIndex &index) { return !m_model->cellAt(index); });
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

void ProviderScreen::store(const QList<EnteredFigure> &entries, const QList<QModelIndex> &places)
{
    if (!m_session.readOnlyReason().isEmpty())
        return showProblem(m_session.readOnlyReason());
    if (const auto fault = m_commands.faultIn(entries)) {
        m_view->setCurrentIndex(places.at(fault->entry));
        return showProblem(entries.size() == 1 ? fault->text
                                               : tr("%1 Nothing was stored.").arg(fault->text));
    }
    for (const EnteredFigure &entry : entries)
        m_justTyped.insert(entry.indicator.uid());
    m_commands.enter(entries);
}

namespace {

QString missingPartsNote(const Scorecard &card, const QSet<Uid> &measures)
{
    QStringList notes;
    for (const ScorecardRow &row : card.rows) {
        if (!measures.contains(row.indicator.uid))
            continue;
        if (const QString missing = missingPartsText(row, row.yearToDate); !missing.isEmpty())
            notes.append(ProviderScreen::tr("%1: %2 Type it as 612/650 to have one.")
                             .arg(narrowName(row.indicator), missing));
    }
    return notes.join(u' ');
}

} // namespace

void ProviderScreen::noteMissingParts()
{
    m_noted = std::exchange(m_justTyped, {});
    m_missingParts = missingPartsNote(card(), m_noted);
    if (!m_missingParts.isEmpty())
        showNote(m_missingParts);
}

void ProviderScreen::dropStaleNote()
{
    if (m_missingParts.isEmpty() || missingPartsNote(card(), m_noted) == m_missingParts)
        return;
    m_missingParts.clear();
    m_banner->hide();
}

void ProviderScreen::paste(const QModelIndex &corner, const CellBlock &cells)
{
    const qsizetype width =
        std::max_element(cells.begin(), cells.end(), [](const auto &a, const auto &b) {
            return a.size() < b.size();
        })->size();
    if (cells.size() == 1 && width == 1 && chosenFigures().size() > 1)
        return fill(cells.first().first());
    if (!m_model->isMonth(corner.column()))
        return showProblem(tr("Figures go under the months. Choose the cell of the first month, "
                              "then paste."));
    QList<EnteredFigure> entries;
    QList<QModelIndex> places;
    int line = corner.row();
    for (const QStringList &row : cells) {
        while (line < m_model->rowCount() && !m_model->rowAt(line))
            ++line; // headings hold no figures
        if (line >= m_model->rowCount()
            || corner.column() + width - 1 > m_model->newestMonthColumn())
            return showProblem(
                tr("The block is %1 wide and %2 high and does not fit here. Nothing was stored.")
                    .arg(width)
                    .arg(cells.size()));
        for (int i = 0; i < row.size(); ++i) {
            const QModelIndex index = m_model->index(line, corner.column() + i);
            const bool nothing = row.at(i).trimmed().isEmpty();
            if (nothing && !m_model->cellAt(index)->received)
                continue;
            entries.append(*entryAt(index, row.at(i)));
            places.append(index);
        }
        ++line;
    }
    if (!entries.isEmpty())
        store(entries, places);
}

/// One value into every chosen cell.
void ProviderScreen::fill(const QString &text)
{
    QList<EnteredFigure> entries;
    const QList<QModelIndex> places = chosenFigures();
    for (const QModelIndex &index : places)
        entries.append(*entryAt(index, text));
    store(entries, places);
}

void ProviderScreen::fillDown()
{
    QMap<int, QList<QModelIndex>> columns;
    for (const QModelIndex &index : chosenFigures())
        columns[index.column()].append(index);
    QList<EnteredFigure> entries;
    QList<QModelIndex> places;
    for (QList<QModelIndex> &below : columns) {
        QModelIndex source = below.first();
        if (below.size() > 1)
            below.removeFirst();
        else
            source = figureAbove(source);
        const ScorecardCell *cell = m_model->cellAt(source);
        if (!cell)
            continue;
        const QString text = cell->received
            ? entryText(cell->figure, m_model->rowAt(source.row())->indicator)
            : QString();
        for (const QModelIndex &index : std::as_const(below)) {
            entries.append(*entryAt(index, text));
            places.append(index);
        }
    }
    if (entries.isEmpty())
        return showProblem(tr("There is nothing above these figures to fill them with."));
    store(entries, places);
}

QModelIndex ProviderScreen::figureAbove(const QModelIndex &index) const
{
    for (int line = index.row() - 1; line >= 0; --line) {
        if (m_model->rowAt(line))
            return m_model->index(line, index.column());
    }
    return {};
}

void ProviderScreen::clear()
{
    QList<EnteredFigure> entries;
    QList<QModelIndex> places = chosenFigures();
    places.removeIf([this](const QModelIndex &index) { return !m_model->cellAt(index)->received; });
    for (const QModelIndex &index : std::as_const(places))
        entries.append(*entryAt(index, {}));
    if (!entries.isEmpty())
        store(entries, places);
}

} // namespace candour
