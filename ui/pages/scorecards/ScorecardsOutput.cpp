// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// How scorecards leave the screen: on paper and as files.

#include "core/report/MatrixPaper.h"
#include "core/services/FileSession.h"
#include "core/services/PaperService.h"
#include "core/services/ScorecardSheets.h"
#include "ui/pages/records/PaperGuard.h"
#include "ui/pages/records/SheetSaving.h"
#include "ui/pages/scorecards/MatrixScreen.h"
#include "ui/pages/scorecards/MeasureScreen.h"
#include "ui/pages/scorecards/ProviderScreen.h"
#include "ui/pages/scorecards/ScorecardsPage.h"
#include "ui/pages/scorecards/SignalsScreen.h"

namespace candour {

namespace {

QList<MeasurePaper::Line> paperLines(const std::vector<MeasureLine> &lines)
{
    QList<MeasurePaper::Line> found;
    for (const MeasureLine &line : lines)
        found.append({line.organisation, line.row});
    return found;
}

SheetTable sheetOf(const MeasureContent &content)
{
    QList<MeasureSheetLine> lines;
    for (const MeasureLine &line : content.providers)
        lines.append({line.organisation, &line.row});
    for (const MeasureLine &line : content.comparators)
        lines.append({line.organisation, &line.row});
    return measureSheet(lines, content.lastMonth, narrowName(content.indicator));
}

} // namespace

bool ScorecardsPage::canPrint() const
{
    return hasFigures() && (!isSignals() || m_signals->hasLines());
}

bool ScorecardsPage::canExport() const
{
    return canPrint();
}

std::shared_ptr<const Document> ScorecardsPage::providerDocument() const
{
    PaperRequest request;
    request.dataTo = m_provider->card().lastMonth;
    const auto paper = PaperService(m_session.reader())
                           .scorecardPaper(m_session.books(), m_provider->provider().code, request);
    if (!paper) {
        m_session.reportReadFailure(paper.error());
        return nullptr;
    }
    return std::make_shared<const Document>(buildScorecard(*paper));
}

std::shared_ptr<const Document> ScorecardsPage::matrixDocument() const
{
    const MatrixModel &model = m_matrix->model();
    PaperRequest request;
    request.dataTo = model.matrix().lastMonth;
    request.title = tr("All providers");
    const auto frame = PaperService(m_session.reader()).frame(request);
    if (!frame) {
        m_session.reportReadFailure(frame.error());
        return nullptr;
    }
    MatrixPaper paper;
    paper.frame = *frame;
    paper.matrix = model.matrix();
    paper.order = model.order();
    paper.organisations = m_session.books().organisations;
    paper.choice = model.choice();
    if (m_session.books().overallRule != OverallRule::None) {
        for (int line = 0; line < model.rowCount(); ++line)
            paper.overall.insert(model.providerAt(line)->uid, model.overallAt(line).rag);
    }
    return std::make_shared<const Document>(buildMatrix(paper));
}

std::shared_ptr<const Document> ScorecardsPage::measureDocument() const
{
    const MeasureContent &content = m_measure->model().content();
    PaperRequest request;
    request.dataTo = content.lastMonth;
    request.title = tr("One measure at all providers");
    const auto frame = PaperService(m_session.reader()).frame(request);
    if (!frame) {
        m_session.reportReadFailure(frame.error());
        return nullptr;
    }
    MeasurePaper paper;
    paper.frame = *frame;
    paper.indicator = content.indicator;
    paper.providers = paperLines(content.providers);
    paper.comparators = paperLines(content.comparators);
    paper.readings = content.readings;
    paper.chart = m_measure->chart();
    paper.funnel = m_measure->funnel();
    paper.outliers = tableBlock(m_measure->outliers());
    return std::make_shared<const Document>(buildMeasure(paper));
}

std::shared_ptr<const Document> ScorecardsPage::printedDocument() const
{
    if (!canPrint())
        return nullptr;
    if (isProvider())
        return providerDocument();
    if (isSignals())
        return m_signals->document();
    return isMeasure() ? measureDocument() : matrixDocument();
}

/// The provider's scorecard, the measure, the matrix or the list, as CSV or as a workbook.
void ScorecardsPage::exportTable()
{
    if (isSignals())
        return m_signals->exportShown();
    const auto paper = printedDocument();
    if (paper) // its words are those of the table
        letLeave(m_session, m_prompts, this, *paper, [this] { saveTable(); });
}

void ScorecardsPage::saveTable()
{
    const QString month = lastMonthOf(m_session, m_options).toText();
    QString name = tr("All providers to %1").arg(month);
    if (isProvider())
        name = tr("%1 scorecard to %2").arg(m_provider->provider().code, month);
    else if (isMeasure())
        name = tr("%1 at all providers to %2").arg(m_measure->measure().code, month);
    const auto path = saveSheet(m_prompts, tr("Export the table"), name, [this] {
        if (isProvider())
            return scorecardSheet(m_provider->card(), m_provider->provider().code);
        if (isMeasure())
            return sheetOf(m_measure->model().content());
        return matrixSheet(m_matrix->model().matrix(), m_matrix->model().order(),
                           m_session.books().organisations, tr("Providers"));
    });
    if (!path)
        return;
    showNote(tr("Exported to %1.").arg(*path));
}

void ScorecardsPage::showNote(const QString &sentence)
{
    m_screen->showNote(sentence);
}

} // namespace candour
