// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/Application.h"

#include "app/gui/AboutDialog.h"
#include "app/gui/Authorship.h"
#include "app/gui/BackupCommands.h"
#include "app/gui/DueBadge.h"
#include "app/gui/FileCommands.h"
#include "app/gui/FileNotices.h"
#include "app/gui/PrintCommand.h"
#include "app/gui/RecordJumps.h"
#include "app/gui/RestoreCommands.h"
#include "app/gui/SetupCommands.h"
#include "app/gui/UndoCommands.h"
#include "ui/pages/data/DataPage.h"
#include "ui/pages/data/JournalTab.h"
#include "ui/pages/data/ListsTab.h"
#include "ui/pages/data/SubmissionsTab.h"
#include "ui/pages/outcomes/OutcomesPage.h"
#include "ui/pages/providers/ProvidersPage.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/SavedTextGuard.h"
#include "ui/pages/reports/ReportsPage.h"
#include "ui/pages/scorecards/ScorecardsPage.h"
#include "ui/pages/today/TodayPage.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/settings/Settings.h"

namespace candour {

namespace {

/// Shorter work is not worth a word.
constexpr int kWorkDelayMs = 300;

/// The frame knows more commands than this program has answers to; those are left out, not shown
/// dead.
ActionRegistry &withoutUnanswered(ActionRegistry &actions)
{
    for (const ActionSpec &spec : frameActions())
        actions.add(spec);
    actions.action(action::kPeriod)->setVisible(false);
    return actions;
}

} // namespace

Application::Application(Settings &settings, UserPrompts &prompts, const Clock &clock)
    : m_settings(settings)
    , m_prompts(prompts)
    , m_session(clock)
    , m_undo(m_session)
    , m_window(withoutUnanswered(m_actions), m_places, m_theme, settings)
    , m_files(new FileCommands(m_session, m_window, m_actions, settings, prompts))
    , m_backups(new BackupCommands(m_session, m_window, m_actions, settings, prompts))
    , m_restore(new RestoreCommands(m_session, m_window, m_actions, settings, prompts))
    , m_authorship(new Authorship(m_session, m_window, settings))
    , m_print(new PrintCommand(m_session, m_window, m_actions, prompts))
    , m_desk(new RecordDesk(m_session, prompts, settings, &m_window))
    , m_setup(new SetupCommands(m_session, m_window, m_actions, settings, prompts))
    , m_undoing(new UndoCommands(m_undo, m_session, m_window, m_actions, prompts))
{
    registerPlaces();
    new SavedTextGuard(m_session, prompts, this);
    new DueBadge(m_session, m_places, this);
    const auto go = [this](const Location &location) { m_window.goTo(location); };
    m_window.addJumpProvider(std::make_unique<RecordJumps>(m_session, go));
    m_window.addJumpProvider(std::make_unique<FigureJumps>(m_session, go));
    connectSession();
    m_notices = new FileNotices(m_session, m_window, *m_files, settings, prompts);
    connectWork();
    connectBackups();
    connectActions();
}

Application::~Application()
{
    m_window.closeFile(); // drafts become commands while the session is there
    m_session.close(); // and so do windows of single records go
}

void Application::registerPlaces()
{
    const auto add = [this](const QString &id, const char *text, auto create) {
        m_places.add({id, text, id, create}); // icons go by the names of the places
    };
    add(QStringLiteral("today"), QT_TRANSLATE_NOOP("places", "Today"),
        [this] { return new TodayPage(m_session, m_actions, m_settings, m_prompts); });
    add(QStringLiteral("outcomes"), QT_TRANSLATE_NOOP("places", "Outcomes"),
        [this] { return new OutcomesPage(m_session, m_actions, m_settings, m_prompts); });
    add(QStringLiteral("scorecards"), QT_TRANSLATE_NOOP("places", "Scorecards"),
        [this] { return new ScorecardsPage(m_session, m_actions, m_settings, m_prompts); });
    add(QStringLiteral("providers"), QT_TRANSLATE_NOOP("places", "Providers"),
        [this] { return new ProvidersPage(m_session, m_actions, m_settings, m_prompts); });
    add(QStringLiteral("reports"), QT_TRANSLATE_NOOP("places", "Reports"),
        [this] { return new ReportsPage(m_session, m_actions, m_settings, m_prompts); });
    add(QStringLiteral("data"), QT_TRANSLATE_NOOP("places", "Data"), [this] { return dataPage(); });
}

Page *Application::dataPage()
{
    auto *page = new DataPage(m_session, m_prompts, m_settings, m_actions);
    auto *submissions = new SubmissionsTab(m_session, m_prompts, m_settings);
    connect(&m_session, &FileSession::changed, submissions, &SubmissionsTab::refresh);
    page->addTab(QStringLiteral("submissions"), tr("Submissions"), submissions,
                 {[submissions] { return submissions->printedDocument(); },
                  [submissions] { submissions->exportShown(); },
                  [submissions](const QString &target) { return submissions->goTo(target); }});
    connect(submissions, &SubmissionsTab::printRequested, page, &DataPage::requestPrint);
    connect(submissions, &SubmissionsTab::navigationRequested, page, &Page::navigationRequested);
    auto *lists = new ListsTab(m_session, m_prompts, m_settings);
    connect(&m_session, &FileSession::changed, lists, &ListsTab::refresh);
    page->addTab(QStringLiteral("lists"), tr("Lists"), lists,
                 {[lists] { return lists->printedDocument(); }, [lists] { lists->exportShown(); },
                  [lists](const QString &target) {
                      return lists->showKind(target.section(u'|', 0, 0),
                                             Uid::fromText(target.section(u'|', 1)));
                  }});
    connect(lists, &ListsTab::printRequested, page, &DataPage::requestPrint);
    auto *journal = new JournalTab(m_session, m_undo, m_prompts, m_settings);
    connect(&m_session, &FileSession::changed, journal, &JournalTab::refresh);
    page->addTab(
        QStringLiteral("journal"), tr("Journal"), journal,
        {[journal] { return journal->printedDocument(); }, [journal] { journal->exportCsv(); },
         [journal](const QString &record) { return journal->showRecord(Uid::fromText(record)); },
         [journal] { return journal->detailsWidget(); }});
    connect(journal, &JournalTab::printRequested, page, &DataPage::requestPrint);
    connect(journal, &JournalTab::detailsChanged, page, &Page::detailsChanged);
    connect(journal, &JournalTab::detailsRequested, page, &Page::detailsRequested);
    connect(journal, &JournalTab::navigationRequested, page, &Page::navigationRequested);
    return page;
}

void Application::connectSession()
{
    connect(&m_session, &FileSession::opened, this, &Application::fileOpened);
    connect(&m_session, &FileSession::authorChanged, this, &Application::showFile);
    connect(&m_session, &FileSession::changed, this, [this](const ChangeSet &changes) {
        showFile();
        m_window.refreshPages(changes);
    });
    m_window.setReadFailure([this] { return m_session.takeReadFailure(); });
    connect(&m_window, &MainWindow::readAgainRequested, &m_session, &FileSession::readAgain);
    connect(&m_session, &FileSession::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled) // she knows; it was she
            m_prompts.report(failureOf(error));
    });
}

void Application::fileOpened()
{
    m_setup->useTerms();
    m_window.openFile(fileState());
    m_authorship->settle();
    m_desk->offerDrafts();
}

void Application::showFile()
{
    if (m_session.isOpen())
        m_window.updateFile(fileState());
}

FileState Application::fileState()
{
    FileState state;
    state.organisation = m_session.profile().name;
    if (!m_session.dataTo().isNull())
        state.dataTo = m_session.dataTo().label();
    state.savedAt = m_session.savedAt();
    state.author = m_session.author().name;
    state.readOnlyReason = m_session.readOnlyReason();
    state.readOnly = !state.readOnlyReason.isEmpty();
    state.backedUpAt = m_backups->newest();
    return state;
}

void Application::connectWork()
{
    CommandRunner &runner = m_session.runner();
    m_workDelay.setSingleShot(true);
    m_workDelay.setInterval(kWorkDelayMs);
    connect(&m_workDelay, &QTimer::timeout, this, [this] {
        m_window.startWork(m_backups->isRunning() ? tr("Backing up") : tr("Writing to the file"));
    });
    connect(&runner, &CommandRunner::busyChanged, this, [this](bool busy) {
        if (busy) {
            m_workDelay.start();
            return;
        }
        m_workDelay.stop();
        m_window.endWork();
    });
    connect(&runner, &CommandRunner::progressed, &m_window, &MainWindow::setWorkProgress);
    connect(&m_window, &MainWindow::cancelRequested, &runner, &CommandRunner::cancel);
}

void Application::connectBackups()
{
    connect(m_backups, &BackupCommands::changed, this, &Application::showFile);
    connect(m_restore, &RestoreCommands::openRequested, m_files, &FileCommands::open);
    connect(m_restore, &RestoreCommands::closeRequested, this, [this] {
        m_backups->skipClosing(); // what is there now is kept anyway
        m_actions.action(action::kCloseFile)->trigger();
    });
    m_files->setRestore([this](const QString &path) { m_restore->offerRestore(path); });
}

void Application::connectActions()
{
    connect(m_actions.action(action::kAbout), &QAction::triggered, this, [this] {
        auto *about = new AboutDialog(&m_window);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
}

} // namespace candour
