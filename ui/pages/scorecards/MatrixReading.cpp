// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// How the matrix is read from the file: at once when it is shown, by slices when the file changes.

#include "core/calc/Overall.h"
#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "ui/pages/scorecards/MatrixScreen.h"
#include "ui/widgets/FrozenTableView.h"

#include <algorithm>
#include <utility>

namespace candour {

namespace {

constexpr qsizetype kSlice = 8; ///< providers read in one round of the event loop

bool rowHasFigures(const MatrixRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const MatrixCell &cell) { return cell.latest.received; });
}

bool hasFigures(const Matrix &matrix)
{
    return std::any_of(matrix.rows.begin(), matrix.rows.end(), &rowHasFigures);
}

/// Measures that at least one provider has figures of.
QSet<Uid> withFigures(const Matrix &matrix)
{
    QSet<Uid> found {Uid()}; // of none, where there are no figures: an empty set would mean all
    for (size_t i = 0; i < matrix.indicators.size(); ++i) {
        if (std::any_of(matrix.rows.begin(), matrix.rows.end(), [i](const MatrixRow &row) {
                return row.cells[i].latest.received
                    || row.cells[i].yearToDate.aggregate.present > 0;
            }))
            found.insert(matrix.indicators[i].uid);
    }
    return found;
}

} // namespace

/// Of all measures, chosen or not: a provider does not become green by what is not looked at.
QHash<Uid, ProviderOverall> MatrixScreen::overallOf(const Matrix &matrix) const
{
    QHash<Uid, ProviderOverall> found;
    const ScorecardBooks &books = m_session.books();
    const DimensionSet *set = defaultDimensions(books.dimensionSets);
    if (!set || books.overallRule == OverallRule::None)
        return found;
    for (const MatrixRow &row : matrix.rows) {
        const OverallVerdict overall =
            overallVerdict(matrix, row, *set, m_options.verdict, books.overallRule);
        found.insert(row.organisation.uid(),
                     {overall.rag, explain(overall, *set, matrix.indicators)});
    }
    return found;
}

MatrixRequest MatrixScreen::request() const
{
    MatrixRequest request;
    request.lastMonth = lastMonthOf(m_session, m_options);
    if (!listsAll()) // otherwise every open one, of which those with figures are shown
        request.organisations = providersFor(m_session, m_options);
    return request;
}

/// Adds the rows to the matrix; false, and the failure said, where the file could not be read.
bool MatrixScreen::read(const MatrixRequest &request, Matrix &into)
{
    auto found = ScorecardService(m_session.reader()).matrix(m_session.books(), request);
    if (!found) {
        m_session.reportReadFailure(found.error());
        return false;
    }
    if (into.rows.empty()) {
        into = std::move(*found);
        return true;
    }
    for (MatrixRow &row : found->rows)
        into.rows.push_back(std::move(row));
    return true;
}

void MatrixScreen::show(Matrix all)
{
    // Hundreds that only stand in a list of organisations say nothing here.
    if (listsAll() && hasFigures(all))
        std::erase_if(all.rows, [](const MatrixRow &row) { return !rowHasFigures(row); });
    MatrixContent content;
    content.overall = overallOf(all);
    content.organisations = m_session.books().organisations;
    content.choice = m_options.verdict;
    content.matrix = onlyMeasures(all, chosenMeasures());
    // A file whose headline measures have no figures yet shows those that have.
    if (!hasFigures(content.matrix))
        content.matrix = std::move(all);
    m_model->setContent(std::move(content));
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, MatrixModel::kProviderColumn));
    m_placeTimer.start();
}

void MatrixScreen::reload()
{
    m_sliceTimer.stop();
    if (!m_session.isOpen())
        return;
    fillChoices();
    Matrix all;
    if (read(request(), all))
        show(std::move(all));
}

void MatrixScreen::reloadBySlices()
{
    if (!m_session.isOpen())
        return;
    fillChoices();
    m_gathered = {};
    m_waiting = providersFor(m_session, m_options);
    m_sliceTimer.start(0);
}

void MatrixScreen::readSlice()
{
    if (!m_session.isOpen())
        return;
    MatrixRequest slice = request();
    slice.organisations = m_waiting.mid(0, kSlice);
    for (const Indicator &indicator : m_session.books().indicators) // the same for every slice
        slice.indicators.append(Ref<Indicator>(indicator.uid));
    if (!slice.organisations.isEmpty() && !read(slice, m_gathered))
        return;
    m_waiting = m_waiting.mid(kSlice);
    if (m_waiting.isEmpty()) {
        const Matrix all = std::exchange(m_gathered, {});
        show(onlyMeasures(all, withFigures(all)));
        Q_EMIT reloaded();
    } else {
        m_sliceTimer.start(0);
    }
}

} // namespace candour
