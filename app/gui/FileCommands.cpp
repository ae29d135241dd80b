// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/FileCommands.h"

#include "core/db/Database.h"
#include "core/db/Salvage.h"
#include "core/domain/Records.h"
#include "core/services/BackupFiles.h"
#include "core/services/FileSession.h"
#include "core/services/FileSetup.h"
#include "core/services/NewerBackup.h"
#include "core/services/StarterLibrary.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/dialogs/NewFileDialog.h"
#include "ui/pages/data/DataPage.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/settings/RecentFiles.h"
#include "ui/settings/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

namespace candour {

namespace {

const QString kSuffix = QStringLiteral("candour");
const QString kDataPlace = QStringLiteral("data");

QList<TermPreset> termPresets()
{
    const QHash<QString, QString> labels {
        {QStringLiteral("icb-2023"), FileCommands::tr("Integrated care board (2023 onwards)")},
        {QStringLiteral("ccg-2018"), FileCommands::tr("Clinical commissioning group (2018)")},
        {QStringLiteral("ccg-2015"), FileCommands::tr("Clinical commissioning group (2015)")}};
    QList<TermPreset> presets;
    for (const QString &code : presetNames())
        presets.append({code, labels.value(code, code)});
    return presets;
}

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath(); // not every home has it
}

} // namespace

Failure failureOf(const Error &error)
{
    return {.what = error.text, .technical = error.detail};
}

FileCommands::FileCommands(FileSession &session, MainWindow &window, const ActionRegistry &actions,
                           Settings &settings, UserPrompts &prompts)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_recent(new QMenu(&window))
{
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    m_recent->setToolTipsVisible(true);
    actions.action(action::kOpenRecent)->setMenu(m_recent);
    connectActions(actions);
    connect(&m_settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::RecentFiles)
            fillRecent();
    });
    connect(m_recent, &QMenu::aboutToShow, this, &FileCommands::fillRecent);
    m_window.setBackupLookup([this](const QString &path) { return backupBeyond(path); });
    fillRecent();
}

void FileCommands::connectActions(const ActionRegistry &actions)
{
    const auto on = [&](ActionId id, auto &&slot) {
        connect(actions.action(id), &QAction::triggered, this, slot);
    };
    on(action::kNewFile, &FileCommands::askForNew);
    on(action::kOpenFile, &FileCommands::askForOpen);
    on(action::kSample, &FileCommands::openSample);
    on(action::kCloseFile, &FileCommands::leave);
    on(action::kSalvage, &FileCommands::askForDamaged);
    on(action::kImport, [this] {
        if (DataPage *page = dataPage())
            page->chooseFiles();
    });
    connect(&m_window, &MainWindow::recentFileChosen, this, &FileCommands::open);
    connect(&m_window, &MainWindow::filesDropped, this, &FileCommands::drop);
    connect(&m_session, &FileSession::opened, this, &FileCommands::note);
    connect(&m_session, &FileSession::refused, this, &FileCommands::refused);
    connect(&m_session, &FileSession::salvaged, this, &FileCommands::salvaged);
}

void FileCommands::open(const QString &path)
{
    if (m_session.isOpen() && QFileInfo(path) == QFileInfo(m_session.path()))
        return;
    m_opening = path;
    if (m_session.isOpen()) {
        // What is open stays open when the other is none of ours.
        const auto looked =
            db::Database::open(path, db::candourSchema(), m_session.clock(), db::Access::Read);
        // ReadOnly: half a change that a killed program left, which opening takes back.
        if (!looked && looked.error().code != ErrorCode::FileTooOld
            && looked.error().code != ErrorCode::ReadOnly) {
            refused(looked.error());
            return;
        }
    }
    leave();
    m_window.showOpening(tr("Opening %1…").arg(QFileInfo(path).completeBaseName()));
    m_opening = path;
    m_session.open(path);
}

void FileCommands::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    leave();
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_window.showOpening(tr("Making the sample…"));
    m_session.create(path, presetNames().constFirst(), true);
}

QString FileCommands::samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(tr("Wessex Vale sample") + QLatin1Char('.') + kSuffix);
}

void FileCommands::askForNew()
{
    QString last = m_settings.get<QString>(SettingKey::FilesFolder);
    if (last.isEmpty())
        last = m_settings.get<QString>(SettingKey::LastFolder);
    m_newFile = new NewFileDialog(m_prompts, termPresets(),
                                  QFileInfo(last).isDir() ? last : documentsFolder(), &m_window);
    m_newFile->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_newFile, &QDialog::accepted, this, [this] { create(*m_newFile); });
    m_newFile->open();
}

void FileCommands::create(const NewFileDialog &dialog)
{
    leave();
    // Only for this file: a file opened instead must not get the name.
    auto *naming = new QObject(this);
    connect(&m_session, &FileSession::refused, naming, &QObject::deleteLater);
    connect(&m_session, &FileSession::opened, naming,
            [this, naming, name = dialog.organisation(), code = dialog.code()] {
                naming->deleteLater();
                m_session.run([name, code](db::Database &database, const Progress &) {
                    return nameOrganisation(database, name, code);
                });
            });
    m_window.showOpening(tr("Making %1…").arg(QFileInfo(dialog.path()).completeBaseName()));
    m_session.create(dialog.path(), dialog.preset(), false);
}

void FileCommands::askForOpen()
{
    const auto path =
        m_prompts.pickFileToOpen({.title = tr("Open a Candour file"),
                                  .filters = {{tr("Candour files"), QStringLiteral("*.candour")}}});
    if (path)
        open(*path);
}

DataPage *FileCommands::dataPage()
{
    m_window.goTo({kDataPlace});
    return qobject_cast<DataPage *>(m_window.currentPage());
}

void FileCommands::drop(const QStringList &paths)
{
    const auto ours = std::find_if(paths.begin(), paths.end(), [](const QString &path) {
        return QFileInfo(path).suffix().compare(kSuffix, Qt::CaseInsensitive) == 0;
    });
    if (ours != paths.end())
        open(*ours);
    else if (!m_session.isOpen())
        m_prompts.report({.what = tr("Figures need a file to go into."),
                          .todo = tr("Open a Candour file or make a new one, then drop them "
                                     "again.")});
    else if (!m_session.readOnlyReason().isEmpty())
        m_prompts.report(
            {.what = tr("Nothing was imported."), .means = m_session.readOnlyReason()});
    else if (DataPage *page = dataPage())
        page->importFiles(paths);
}

void FileCommands::leave()
{
    m_opening.clear();
    m_window.closeFile(); // pages write their drafts while there is a file to write to
    m_session.close();
}

void FileCommands::refused(const Error &error)
{
    if (!m_session.isOpen())
        m_window.closeFile(); // nothing is being opened any more
    const QString path = std::exchange(m_opening, {});
    if (error.code == ErrorCode::Corrupt && !path.isEmpty())
        offerHelp(path, error);
    else if (!m_session.isOpen() && m_session.lockHolder()
             && m_session.lockHolder()->canBeTakenOver())
        Q_EMIT heldElsewhere(error);
    else if (error.code != ErrorCode::Cancelled) // she knows; it was she
        m_prompts.report(failureOf(error));
}

void FileCommands::setRestore(const std::function<void(const QString &path)> &restore)
{
    m_restore = restore;
}

void FileCommands::offerHelp(const QString &path, const Error &damage)
{
    const QList<FoundBackup> backups =
        findBackups(path, m_settings.get<QString>(SettingKey::BackupFolder));
    Question question {.title = tr("A damaged file"),
                       .text = damage.text,
                       .answers = {tr("Save what can be read…"), tr("Leave it")},
                       .warning = true,
                       .lastLeaves = true};
    const bool restorable = m_restore && !backups.isEmpty();
    if (restorable) {
        question.answers.prepend(tr("Restore a backup…"));
        question.detail =
            tr("The newest backup of it is of %1. Restoring it is the safest way. Saving what can "
               "be read makes a new file without the history of changes.")
                .arg(QLocale().toString(backups.first().time.toLocalTime(), QLocale::ShortFormat));
    } else {
        question.detail = tr("No backup of it was found beside it or where backups are kept. If "
                             "you have one elsewhere, open that. Otherwise what can be read is "
                             "saved into a new file; the damaged one is not changed.");
    }
    const auto answer = m_prompts.ask(question);
    if (!answer || *answer == question.answers.size() - 1)
        return;
    if (restorable && *answer == 0)
        m_restore(path);
    else
        salvage(path);
}

void FileCommands::askForDamaged()
{
    const auto path =
        m_prompts.pickFileToOpen({.title = tr("Which file is damaged?"),
                                  .filters = {{tr("Candour files"), QStringLiteral("*.candour")},
                                              {tr("All files"), QStringLiteral("*")}}});
    if (path)
        salvage(*path);
}

void FileCommands::salvage(const QString &damaged)
{
    const QFileInfo info(damaged);
    const auto fresh = m_prompts.pickFileToSave(
        {.title = tr("Save what can be read into a new file"),
         .folder = info.absolutePath(),
         .suggestedName = tr("%1 saved", "name of a file").arg(info.completeBaseName())
             + QLatin1Char('.') + kSuffix,
         .filters = {{tr("Candour files"), QStringLiteral("*.candour")}},
         .suffix = kSuffix});
    if (!fresh)
        return;
    leave();
    m_session.salvage(damaged, *fresh);
}

void FileCommands::salvaged(const db::SalvageReport &report)
{
    if (report.losses.isEmpty())
        return;
    constexpr int kShown = 8;
    QStringList shown = report.losses.mid(0, kShown);
    if (report.losses.size() > kShown)
        shown.append(tr("… and others: see the details."));
    m_prompts.report({.what = report.summary(),
                      .means = shown.join(u'\n'),
                      .technical = report.losses.join(u'\n')});
}

/// The list tells whose each file is, and when she last had it.
void FileCommands::note()
{
    m_opening.clear();
    noteRecentFile(m_settings,
                   {.path = m_session.path(),
                    .organisation = m_session.profile().name,
                    .opened = m_session.clock().now(),
                    .sample = m_session.profile().sample});
}

void FileCommands::openLast()
{
    for (const RecentFile &file : recentFiles(m_settings)) {
        if (file.state != RecentState::There && file.state != RecentState::ReadOnly)
            continue;
        open(file.path);
        return;
    }
}

QDateTime FileCommands::backupBeyond(const QString &path) const
{
    return newerBackup(path, m_settings.get<QString>(SettingKey::BackupFolder), m_session.clock());
}

void FileCommands::fillRecent()
{
    m_recent->clear();
    const QList<RecentFile> files =
        recentFiles(m_settings, {documentsFolder()},
                    [this](const QString &path) { return backupBeyond(path); });
    for (const RecentFile &file : files) {
        const QString path = file.state == RecentState::Moved ? file.movedTo : file.path;
        QString name = QFileInfo(path).completeBaseName();
        if (const QString state = recentStateText(file); !state.isEmpty())
            name = tr("%1 (%2)").arg(name, state);
        auto *open = m_recent->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        open->setToolTip(QDir::toNativeSeparators(file.path));
        connect(open, &QAction::triggered, this, [this, path] { this->open(path); });
    }
    m_recent->menuAction()->setVisible(!files.isEmpty());
}

} // namespace candour
