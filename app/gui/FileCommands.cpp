// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/FileCommands.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/FileSetup.h"
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
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
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
    on(action::kImport, [this] {
        if (DataPage *page = dataPage())
            page->chooseFiles();
    });
    connect(&m_window, &MainWindow::recentFileChosen, this, &FileCommands::open);
    connect(&m_window, &MainWindow::filesDropped, this, &FileCommands::drop);
    connect(&m_session, &FileSession::opened, this, &FileCommands::note);
    connect(&m_session, &FileSession::refused, this, &FileCommands::refused);
}

void FileCommands::open(const QString &path)
{
    if (m_session.isOpen()) {
        if (QFileInfo(path) == QFileInfo(m_session.path()))
            return;
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
                                  last.isEmpty() ? documentsFolder() : last, &m_window);
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
    m_window.closeFile(); // pages write their drafts while there is a file to write to
    m_session.close();
}

void FileCommands::refused(const Error &error)
{
    if (!m_session.isOpen())
        m_window.closeFile(); // nothing is being opened any more
    m_prompts.report(failureOf(error));
}

/// The list tells whose each file is, and when she last had it.
void FileCommands::note()
{
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

void FileCommands::fillRecent()
{
    m_recent->clear();
    const QList<RecentFile> files = recentFiles(m_settings, {documentsFolder()});
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
