// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// How scorecards leave the screen: on paper and as files.

#include "core/services/FileSession.h"
#include "core/services/MatrixCsv.h"
#include "core/services/PaperService.h"
#include "core/services/ScorecardCsv.h"
#include "ui/pages/scorecards/MatrixScreen.h"
#include "ui/pages/scorecards/ProviderScreen.h"
#include "ui/pages/scorecards/ScorecardsPage.h"
#include "ui/prompts/UserPrompts.h"

namespace candour {

bool ScorecardsPage::canPrint() const
{
    return isProvider() && hasFigures();
}

bool ScorecardsPage::canExport() const
{
    return hasFigures();
}

std::shared_ptr<const Document> ScorecardsPage::printedDocument() const
{
    if (!canPrint())
        return nullptr;
    PaperRequest request;
    request.dataTo = m_provider->card().lastMonth;
    const auto paper = PaperService(m_session.reader())
                           .scorecardPaper(m_session.books(), m_provider->provider().code, request);
    return paper ? std::make_shared<const Document>(buildScorecard(*paper)) : nullptr;
}

/// The provider's scorecard, or the matrix.
void ScorecardsPage::exportTable()
{
    if (!canExport())
        return;
    const QString month = lastMonthOf(m_session, m_options).toText();
    FileRequest request;
    request.title = isProvider() ? tr("Export the scorecard") : tr("Export the matrix");
    request.suggestedName = isProvider()
        ? tr("%1 scorecard to %2.csv").arg(m_provider->provider().code, month)
        : tr("All providers to %1.csv").arg(month);
    request.filters = {{tr("Spreadsheets"), QStringLiteral("*.csv")}};
    request.suffix = QStringLiteral("csv");
    const auto path = m_prompts.pickFileToSave(request);
    if (!path)
        return;
    const auto done = isProvider()
        ? writeScorecardCsv(m_provider->card(), *path)
        : writeMatrixCsv(m_matrix->model().matrix(), m_session.books().organisations, *path);
    if (!done)
        m_prompts.report({.what = done.error().text, .technical = done.error().detail});
    else if (isProvider())
        m_provider->showNote(tr("Exported to %1.").arg(*path));
    else
        m_matrix->showNote(tr("Exported to %1.").arg(*path));
}

} // namespace candour
