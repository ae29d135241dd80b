// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

// How outcomes leave the screen: on paper, as files, and as a report of one domain.

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/OutcomePapers.h"
#include "core/services/OutcomeSheet.h"
#include "core/services/ReportService.h"
#include "ui/dialogs/NewReportDialog.h"
#include "ui/pages/outcomes/DomainScreen.h"
#include "ui/pages/outcomes/OutcomesPage.h"
#include "ui/pages/records/PaperGuard.h"
#include "ui/pages/records/SheetSaving.h"
#include "ui/prompts/UserPrompts.h"

namespace candour {

namespace {

constexpr int kMonthsOffered = 24;

/// The domain as its screen shows it, in place of the whole.
void keepShown(Outcomes &outcomes, const DomainOutcome &shown)
{
    for (DomainOutcome &domain : outcomes.domains) {
        if (domain.domain.uid == shown.domain.uid)
            domain = shown;
    }
}

} // namespace

bool OutcomesPage::canPrint() const
{
    return hasDomains();
}

bool OutcomesPage::canExport() const
{
    return hasDomains();
}

Result<OutcomesPaper> OutcomesPage::paper() const
{
    PaperRequest request;
    request.dataTo = m_outcomes.lastMonth;
    return outcomesPaper(m_session.reader(), m_session.books(), requestFor(m_session, m_options),
                         request);
}

std::shared_ptr<const Document> OutcomesPage::printedDocument() const
{
    if (!canPrint())
        return nullptr;
    auto paper = this->paper();
    if (!paper) {
        m_session.reportReadFailure(paper.error());
        return nullptr;
    }
    if (!isDomain())
        return std::make_shared<const Document>(buildOutcomesOverview(*paper));
    keepShown(paper->outcomes, m_screen->model().shown());
    return std::make_shared<const Document>(buildDomainOutcomes(*paper, m_domain));
}

/// What is shown, into a file that she names.
void OutcomesPage::exportTable()
{
    const auto paper = printedDocument();
    if (paper) // its words are those of the table
        letLeave(m_session, m_prompts, this, *paper, [this] { saveTable(); });
}

void OutcomesPage::saveTable()
{
    const QString month = m_outcomes.lastMonth.isNull() ? QString() : m_outcomes.lastMonth.label();
    const QString name = isDomain() ? tr("Outcomes, domain %1, to %2").arg(m_domain, month)
                                    : tr("Outcomes to %1").arg(month);
    const auto path = saveSheet(
        m_prompts, isDomain() ? tr("Export the domain") : tr("Export the domains"), name, [&] {
            return isDomain()
                ? domainSheet(m_screen->model().shown(), m_session.books().organisations, name)
                : domainsSheet(m_outcomes,
                               boardMembers(m_session.books().domains, m_session.people()), name);
        });
    if (path)
        say(tr("Exported to %1.").arg(*path));
}

void OutcomesPage::askForReport()
{
    const DomainOutcome *domain = m_outcomes.domain(m_domain);
    if (!domain)
        return;
    if (m_session.dataTo().isNull()) {
        m_prompts.report({.what = tr("There are no figures in this file yet."),
                          .means = tr("A report is written around figures."),
                          .todo = tr("Import some first, in Data.")});
        return;
    }
    ReportChoices choices;
    for (const DomainOutcome &one : m_outcomes.domains)
        choices.domains.append(one.domain);
    for (const Organisation &one : m_session.books().organisations) {
        if (one.type == OrganisationType::Provider)
            choices.providers.append({one.uid, one.name});
    }
    Period month = m_session.dataTo();
    for (int i = 0; i < kMonthsOffered; ++i, month = month.plus(-1))
        choices.months.append(month);
    choices.boardTitle = m_session.profile().reportTitle;
    Report report;
    report.kind = ReportTemplate::Domain;
    report.domain = Ref<Domain>(domain->domain.uid);
    report.reportDate = m_session.clock().today();
    report.dataTo = m_outcomes.lastMonth.toText();
    report.marking = m_session.profile().defaultMarking;
    delete m_dialog;
    m_dialog = new NewReportDialog(choices, report, m_widget);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { createReport(m_dialog->report()); });
    m_dialog->open();
}

void OutcomesPage::createReport(const Report &report)
{
    m_session.run(
        [report](db::Database &database, const Progress &) {
            return candour::createReport(database, report);
        },
        this,
        [this](const Result<ChangeSet> &result) {
            if (!result) {
                m_prompts.report({.what = result.error().text, .technical = result.error().detail});
                return;
            }
            for (const RecordChange &change : result->records) {
                if (change.kind == recordType<Report>().id)
                    Q_EMIT navigationRequested({QStringLiteral("reports"), change.uid.toText()});
            }
        });
}

void OutcomesPage::say(const QString &sentence)
{
    if (isDomain())
        m_screen->showNote(sentence);
}

} // namespace candour
