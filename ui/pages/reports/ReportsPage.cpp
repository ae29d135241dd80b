// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/reports/ReportsPage.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/ReportService.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/dialogs/NewReportDialog.h"
#include "ui/pages/reports/ReportList.h"
#include "ui/pages/reports/ReportOutput.h"
#include "ui/pages/reports/ReportScreen.h"
#include "ui/prompts/UserPrompts.h"

#include <QStackedWidget>

namespace candour {

namespace {

constexpr ActionId kNew = "reports.new";
constexpr ActionId kOpen = "reports.open";
constexpr ActionId kDetails = "reports.details";
constexpr ActionId kSavePdf = "reports.savePdf";
constexpr ActionId kSaveHtml = "reports.saveHtml";
constexpr ActionId kIssue = "reports.issue";
constexpr ActionId kWithdraw = "reports.withdraw";
constexpr int kMonthsOffered = 24;

QString placeId()
{
    return QStringLiteral("reports");
}

/// The report of this identity, or with this number, which people can type.
Uid reportAt(const FileSession &session, const QString &target)
{
    const Uid uid = Uid::fromText(target);
    if (!uid.isNull() || target.isEmpty())
        return uid;
    const auto reports = session.reader().records().all<Report>();
    if (reports) {
        for (const Report &report : *reports) {
            if (report.number == target)
                return report.uid;
        }
    }
    return {};
}

} // namespace

ReportsPage::ReportsPage(FileSession &session, ActionRegistry &actions, Settings &settings,
                         UserPrompts &prompts, QObject *parent)
    : Page(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_widget(new QStackedWidget)
    , m_output(new ReportOutput(session, prompts, this))
{
    m_widget->setObjectName(QStringLiteral("reportsPage"));
    addActions(actions);
    m_list = new ReportList(session, settings, prompts, actions.action(kNew), m_widget);
    m_screen = new ReportScreen(session, prompts, m_widget);
    m_widget->addWidget(m_list);
    m_widget->addWidget(m_screen);
    connectParts();
    if (QAction *print = actions.action(action::kPrint))
        connect(m_list, &ReportList::printRequested, print, &QAction::trigger);
}

void ReportsPage::addActions(ActionRegistry &actions)
{
    const Needs write = Need::OpenFile | Need::Writable | Need::Idle;
    const auto add = [&](const ActionSpec &spec, auto slot) {
        QAction *action = actions.add(spec, placeId());
        m_widget->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    add({.id = kNew,
         .text = QT_TRANSLATE_NOOP("actions", "&New report…"),
         .icon = "plus",
         .keys = "Ctrl+Shift+R",
         .needs = write},
        &ReportsPage::askForNew);
    add({.id = kOpen,
         .text = QT_TRANSLATE_NOOP("actions", "&Open report"),
         .needs = Need::OpenFile | Need::OneSelected},
        [this] { open(m_list->chosen()); });
    add({.id = kDetails,
         .text = QT_TRANSLATE_NOOP("actions", "&Details…"),
         .icon = "edit",
         .needs = write,
         .toolTip = QT_TRANSLATE_NOOP("actions", "Title, dates and marking of this report")},
        &ReportsPage::askForDetails);
    add({.id = kSavePdf,
         .text = QT_TRANSLATE_NOOP("actions", "Save &PDF…"),
         .icon = "export",
         .needs = Need::OpenFile | Need::Printable},
        [this] {
            if (shown())
                m_output->savePdf(*shown(), m_screen->laid());
            else
                open(m_list->chosen());
        });
    add({.id = kSaveHtml,
         .text = QT_TRANSLATE_NOOP("actions", "Save &HTML…"),
         .needs = Need::OpenFile | Need::Printable,
         .toolTip = QT_TRANSLATE_NOOP(
             "actions", "A web page that screen readers and other programs can read")},
        [this] {
            if (shown())
                m_output->saveHtml(*shown(), m_screen->laid());
            else
                open(m_list->chosen());
        });
    add({.id = kIssue,
         .text = QT_TRANSLATE_NOOP("actions", "&Issue report…"),
         .needs = write | Need::Printable},
        &ReportsPage::issue);
    add({.id = kWithdraw,
         .text = QT_TRANSLATE_NOOP("actions", "&Withdraw…"),
         .needs = write | Need::Printable,
         .toolTip = QT_TRANSLATE_NOOP("actions", "Take this issued report out of use")},
        &ReportsPage::withdraw);
}

void ReportsPage::connectParts()
{
    connect(m_list, &ReportList::openRequested, this, &ReportsPage::open);
    connect(m_list, &ReportList::selectionChanged, this, &Page::stateChanged);
    connect(m_screen, &ReportScreen::reportChanged, this, [this] {
        Q_EMIT titleChanged();
        Q_EMIT stateChanged();
        // Another state has other commands: the header is made anew.
        if (shown() && m_widget->isVisible())
            Q_EMIT navigationRequested({placeId(), shown()->uid.toText()});
    });
}

const Report *ReportsPage::shown() const
{
    return m_widget->currentWidget() == m_screen ? m_screen->report() : nullptr;
}

QString ReportsPage::title() const
{
    if (const Report *report = shown())
        return QStringLiteral("%1  %2").arg(report->number, report->title);
    return tr("Reports");
}

QList<Crumb> ReportsPage::breadcrumb() const
{
    if (!shown())
        return {};
    return {{tr("Reports"), {placeId()}}};
}

QWidget *ReportsPage::widget()
{
    return m_widget;
}

QList<ActionId> ReportsPage::headerActions() const
{
    const Report *report = shown();
    if (!report)
        return {kOpen, kNew};
    switch (report->state) {
    case ReportState::Draft:
        return {action::kPrint, kSavePdf, kSaveHtml, kDetails, kIssue};
    case ReportState::Issued:
        return {action::kPrint, kSavePdf, kSaveHtml, kWithdraw};
    case ReportState::Withdrawn:
        break;
    }
    return {action::kPrint, kSavePdf, kSaveHtml};
}

QString ReportsPage::primaryAction() const
{
    const Report *report = shown();
    if (!report)
        return kNew.text();
    return report->state == ReportState::Draft ? kIssue.text() : QString();
}

bool ReportsPage::show(const QString &target)
{
    const Uid uid = reportAt(m_session, target);
    const bool found = !uid.isNull() && m_screen->open(uid);
    if (!found)
        m_screen->close();
    m_widget->setCurrentWidget(found ? static_cast<QWidget *>(m_screen) : m_list);
    // The list asks for no more room than it needs itself.
    const auto policy = found ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    m_screen->setSizePolicy(policy, policy);
    Q_EMIT titleChanged();
    Q_EMIT stateChanged();
    return found || target.isEmpty();
}

void ReportsPage::refresh(const ChangeSet &changes)
{
    m_list->refresh(changes);
    m_screen->refresh(changes);
}

void ReportsPage::leave()
{
    m_screen->commit();
}

std::shared_ptr<const Document> ReportsPage::printedDocument() const
{
    if (!shown())
        return m_list->printedDocument();
    const auto document = m_screen->laid().document;
    return document && m_output->mayLeave(*shown(), *document) ? document : nullptr;
}

bool ReportsPage::guardsItsPrint() const
{
    return shown() != nullptr;
}

bool ReportsPage::canPrint() const
{
    return shown() || m_list->hasRows();
}

int ReportsPage::selectedCount() const
{
    return shown() || m_list->chosen().isNull() ? 0 : 1;
}

void ReportsPage::open(const Uid &report)
{
    if (!report.isNull())
        Q_EMIT navigationRequested({placeId(), report.toText()});
}

ReportChoices ReportsPage::choices()
{
    ReportChoices choices;
    for (const Organisation &one : m_session.books().organisations) {
        if (one.type == OrganisationType::Provider)
            choices.providers.append({one.uid, one.name});
    }
    std::sort(choices.providers.begin(), choices.providers.end(), [](const auto &a, const auto &b) {
        return a.second.localeAwareCompare(b.second) < 0;
    });
    choices.domains = m_session.books().domains;
    std::sort(choices.domains.begin(), choices.domains.end(),
              [](const Domain &a, const Domain &b) { return a.code < b.code; });
    Period month = m_session.dataTo();
    for (int i = 0; i < kMonthsOffered && !month.isNull(); ++i, month = month.plus(-1))
        choices.months.append(month);
    choices.boardTitle = m_session.profile().reportTitle;
    return choices;
}

void ReportsPage::askForNew()
{
    if (m_session.dataTo().isNull()) {
        m_prompts.report({.what = tr("There are no figures in this file yet."),
                          .means = tr("A report is written around figures."),
                          .todo = tr("Import some first, in Data.")});
        return;
    }
    Report report;
    report.reportDate = m_session.clock().today();
    report.dataTo = m_session.dataTo().toText();
    report.marking = m_session.profile().defaultMarking;
    delete m_dialog;
    m_dialog = new NewReportDialog(choices(), report, m_widget);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] { create(m_dialog->report()); });
    m_dialog->open();
}

void ReportsPage::create(const Report &report)
{
    m_session.run([report](db::Database &database,
                           const Progress &) { return createReport(database, report); },
                  this,
                  [this](const Result<ChangeSet> &result) {
                      if (!result) {
                          m_prompts.report(
                              {.what = result.error().text, .technical = result.error().detail});
                          return;
                      }
                      for (const RecordChange &change : result->records) {
                          if (change.kind == recordType<Report>().id)
                              open(change.uid);
                      }
                  });
}

void ReportsPage::askForDetails()
{
    if (!shown() || shown()->state != ReportState::Draft)
        return;
    ReportChoices offered = choices();
    // The month the report has stays on offer, however old it is.
    const Period month = Period::fromText(shown()->dataTo).value_or(Period());
    if (!month.isNull() && !offered.months.contains(month))
        offered.months.append(month);
    delete m_dialog;
    m_dialog = new NewReportDialog(offered, *shown(), m_widget);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        m_session.run([report = m_dialog->report()](db::Database &database, const Progress &) {
            return saveReportDetails(database, report);
        });
    });
    m_dialog->open();
}

/// On the list a command leads to the report first, so that nobody issues or withdraws unread.
void ReportsPage::withdraw()
{
    if (!shown())
        open(m_list->chosen());
    else if (shown()->state == ReportState::Issued)
        m_output->withdraw(*shown());
    else
        m_prompts.report({.what = tr("%1 is not issued.").arg(shown()->number),
                          .todo = tr("Only an issued report is withdrawn.")});
}

void ReportsPage::issue()
{
    if (!shown()) {
        open(m_list->chosen());
        return;
    }
    if (shown()->state != ReportState::Draft) {
        m_prompts.report({.what = tr("%1 is no draft any more.").arg(shown()->number),
                          .todo = tr("Begin a new report; this one stays as it is.")});
        return;
    }
    if (!m_screen->commit()) {
        m_prompts.report(
            {.what = tr("%1 was not issued: its front sheet cannot be saved as it stands.")
                         .arg(shown()->number),
             .todo = tr("Put right what is marked on the front sheet, then issue.")});
        return;
    }
    // The last words come first: commands run in their order, so this one is answered after theirs.
    m_session.run([](db::Database &, const Progress &) { return Result<ChangeSet>(ChangeSet()); },
                  this, [this](const Result<ChangeSet> &) { issueAsSaved(); });
}

/// The pages of what is in the file, not of what the screen still shows.
void ReportsPage::issueAsSaved()
{
    if (!shown() || m_screen->wasRefused())
        return; // her last words are not in the file, and she was told why
    const auto work = ReportWork::read(m_session.reader(), m_session.books(), shown()->uid);
    if (work)
        m_output->issue(*work);
    else
        m_prompts.report({.what = work.error().text, .technical = work.error().detail});
}

} // namespace candour
