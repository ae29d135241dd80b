// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/BackupCommands.h"

#include "app/gui/Aside.h"
#include "core/db/Backup.h"
#include "core/db/Database.h"
#include "core/io/SealedFile.h"
#include "core/services/FileSession.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/dialogs/BackupDialog.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/settings/Settings.h"

#include <QEvent>
#include <QFileInfo>
#include <QLocale>

namespace candour {

BackupCommands::BackupCommands(FileSession &session, MainWindow &window,
                               const ActionRegistry &actions, Settings &settings,
                               UserPrompts &prompts)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_settings(settings)
    , m_prompts(prompts)
{
    connect(actions.action(action::kBackup), &QAction::triggered, this,
            &BackupCommands::askForBackup);
    connect(&session, &FileSession::opened, this, &BackupCommands::fileOpened);
    connect(&session, &FileSession::aboutToClose, this, &BackupCommands::beforeClosing);
    session.setBeforeImport([this](const std::function<void(bool)> &go) { beforeImport(go); });
    window.installEventFilter(this);
}

BackupRequest BackupCommands::request(BackupReason reason) const
{
    return {.file = m_session.path(),
            .chosenFolder = m_settings.get<QString>(SettingKey::BackupFolder),
            .reason = reason};
}

/// The folder is looked through on the database thread: it may be a slow stick.
void BackupCommands::fileOpened()
{
    m_opened = m_session.clock().now();
    m_newest = {};
    m_skipsClosing = false;
    const auto newest = std::make_shared<QDateTime>();
    Aside().start<int>(
        this,
        [newest, file = m_session.path(), now = m_opened,
         folder = m_settings.get<QString>(SettingKey::BackupFolder)](const Progress &) {
            removeCutOffCopies(file, folder, now);
            for (const FoundBackup &found : findBackups(file, folder)) {
                if (found.manifest && !newest->isValid())
                    *newest = found.time;
            }
            return 0;
        },
        [this, newest, file = m_session.path()](const int &) {
            if (file != m_session.path() || m_newest.isValid())
                return;
            m_newest = *newest;
            Q_EMIT changed();
        });
}

void BackupCommands::run(const BackupRequest &request, const BackupService::IsDue &isDue,
                         const Done &done)
{
    const auto made = std::make_shared<Result<BackupDone>>(BackupDone());
    const auto answer = [this, made, done](const Result<ChangeSet> &result) {
        --m_running;
        done(result ? *made : Result<BackupDone>(fail(result.error())));
    };
    ++m_running;
    const Clock &clock = m_session.clock();
    if (!m_session.readOnlyReason().isEmpty()) {
        // Nobody writes to it on the database thread, so there is nothing to wait for.
        Aside().start<Result<BackupDone>>(
            this,
            [request, &clock](const Progress &progress) {
                return BackupService(clock, db::candourSchema()).make(request, progress);
            },
            [this, done](const Result<BackupDone> &result) {
                --m_running;
                done(result);
            });
        return;
    }
    m_session.run(
        [request, isDue, made, opened = m_opened](db::Database &database,
                                                  const Progress &progress) -> Result<ChangeSet> {
            const BackupService service(database.clock(), database.schema());
            *made = isDue ? service.makeIfDue(database, request, isDue, opened, progress)
                          : service.make(request, progress);
            return *made ? Result<ChangeSet>(ChangeSet()) : fail(made->error());
        },
        this, answer);
}

void BackupCommands::made(const Result<BackupDone> &result)
{
    if (!result || result->path.isEmpty())
        return;
    m_newest = result->manifest.time;
    Q_EMIT changed();
}

void BackupCommands::report(const Error &error)
{
    if (error.code != ErrorCode::Cancelled) // she knows; it was she
        m_prompts.report({.what = tr("No backup was made. %1").arg(error.text),
                          .means = tr("Your file is as it was; nothing in it is lost."),
                          .technical = error.detail});
}

void BackupCommands::askForBackup()
{
    const QString folder =
        backupFolder(m_session.path(), m_settings.get<QString>(SettingKey::BackupFolder));
    const QString newest = m_newest.isValid()
        ? QLocale().toString(m_newest.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm"))
        : QString();
    auto *dialog = new BackupDialog(m_prompts, folder, newest, kShortestPassphrase, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { backUp(*dialog); });
    connect(&m_session, &FileSession::closed, dialog, &QDialog::reject);
    dialog->open();
}

void BackupCommands::backUp(const BackupDialog &dialog)
{
    BackupRequest wanted = request(BackupReason::Hand);
    if (dialog.folder() != backupFolder(wanted.file, wanted.chosenFolder))
        wanted.chosenFolder = dialog.folder();
    wanted.passphrase = dialog.passphrase();
    run(wanted, {}, [this](const Result<BackupDone> &result) {
        made(result);
        if (result)
            m_window.statusLine()->say(
                tr("Backed up and checked: %1").arg(QFileInfo(result->path).fileName()));
        else
            report(result.error());
    });
}

void BackupCommands::beforeImport(const std::function<void(bool)> &go)
{
    if (!m_settings.get<bool>(SettingKey::BackupBeforeImport)
        || !m_session.readOnlyReason().isEmpty() || m_session.profile().sample) {
        go(true);
        return;
    }
    run(request(BackupReason::Import), &isBackupDueBeforeImport,
        [this, go](const Result<BackupDone> &result) {
            made(result);
            if (result || result.error().code == ErrorCode::Cancelled) {
                go(result.has_value());
                return;
            }
            const auto answer = m_prompts.ask(
                {.title = tr("No backup before the import"),
                 .text = result.error().text,
                 .detail = tr("An import can also be undone. Without a backup there is no copy of "
                              "the file as it was before."),
                 .answers = {tr("Import without a backup"), tr("Do not import")},
                 .preferred = 1,
                 .warning = true,
                 .lastLeaves = true});
            go(answer == 0);
        });
}

bool BackupCommands::wantsBackupOnClosing() const
{
    return m_session.isOpen() && m_session.readOnlyReason().isEmpty() && !m_skipsClosing
        && m_settings.get<bool>(SettingKey::BackupOnClosing) && !m_session.profile().sample;
}

/// A file that was deleted while it was open lives until it is closed.
bool BackupCommands::isGone() const
{
    return m_session.isOpen() && m_session.readOnlyReason().isEmpty() && !m_skipsClosing
        && db::hasMoved(m_session.reader()) && !m_session.profile().sample;
}

bool BackupCommands::letGo(bool canStay)
{
    Question question {
        .title = tr("The file is gone"),
        .text = tr("“%1” is no longer in its folder: it was deleted, moved, renamed or replaced "
                   "while it was open.")
                    .arg(QFileInfo(m_session.path()).fileName()),
        .detail = tr("If it was moved or renamed, everything you did is saved in it, where it is "
                     "now. If it was deleted, closing it loses everything: save a copy first."),
        .answers = {tr("Save a copy…"), tr("Close without it")},
        .warning = true};
    if (canStay) {
        question.answers.append(tr("Stay"));
        question.preferred = 2;
        question.lastLeaves = true;
    }
    const auto answer = m_prompts.ask(question);
    if (answer == 0)
        saveCopy(canStay);
    return answer == 1;
}

/// On the database thread, which does this before it closes the file.
void BackupCommands::saveCopy(bool goesOn)
{
    const QFileInfo lost(m_session.path());
    const auto target = m_prompts.pickFileToSave(
        {.title = tr("Save a copy of the file"),
         .folder = lost.absolutePath(),
         .suggestedName =
             tr("%1 copy", "name of a file").arg(lost.completeBaseName()) + u'.' + lost.suffix(),
         .filters = {{tr("Candour files"), QStringLiteral("*.candour")}},
         .suffix = QStringLiteral("candour")});
    if (!target)
        return;
    m_session.run(
        [target = *target](db::Database &database, const Progress &progress) -> Result<ChangeSet> {
            auto copy = db::writeCopy(database, target, progress);
            return copy ? Result<ChangeSet>(ChangeSet()) : fail(copy.error());
        },
        this,
        [this, target = *target, goesOn](const Result<ChangeSet> &result) {
            if (!result) {
                m_prompts.report({.what = result.error().text, .technical = result.error().detail});
            } else if (goesOn) {
                m_skipsClosing = true; // there is nothing left to back up
                m_window.closeFile();
                m_session.open(target);
            }
        });
}

/// The file is closed once the backup is made, and the window need not wait for that.
void BackupCommands::beforeClosing()
{
    if (isGone()) {
        (void)letGo(false);
        return;
    }
    if (!wantsBackupOnClosing() || m_delaysClosing)
        return;
    run(request(BackupReason::Closing), &isBackupDueOnClosing,
        [this](const Result<BackupDone> &result) {
            if (!result)
                report(result.error());
        });
}

bool BackupCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close || m_closesNow)
        return QObject::eventFilter(watched, event);
    if (!m_delaysClosing && isGone()) {
        m_skipsClosing = letGo(true);
        if (m_skipsClosing)
            return false;
    } else if (!m_delaysClosing && !delayClosing()) {
        return false;
    }
    event->ignore();
    return true;
}

/// Whether the window has to stay until it is known whether a backup is due, and it is made. The
/// folder is looked through on the database thread: it may be a slow stick.
bool BackupCommands::delayClosing()
{
    if (!wantsBackupOnClosing())
        return false;
    if (m_window.currentPage())
        m_window.currentPage()->leave(); // what was typed belongs into the backup
    m_delaysClosing = true;
    run(request(BackupReason::Closing), &isBackupDueOnClosing,
        [this](const Result<BackupDone> &result) {
            m_delaysClosing = false;
            if (!result && result.error().code != ErrorCode::Cancelled) {
                const auto answer =
                    m_prompts.ask({.title = tr("No backup was made"),
                                   .text = result.error().text,
                                   .detail = tr("Everything you did is saved in the file itself."),
                                   .answers = {tr("Close without a backup"), tr("Stay")},
                                   .warning = true,
                                   .lastLeaves = true});
                if (answer != 0)
                    return;
            }
            m_closesNow = true;
            m_window.close();
            m_closesNow = false;
        });
    return true;
}

} // namespace candour
