// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/FileNotices.h"

#include "app/gui/FileCommands.h"
#include "core/db/FilePlace.h"
#include "core/db/Salvage.h"
#include "core/services/FileSession.h"
#include "ui/MainWindow.h"
#include "ui/frame/PageCover.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/settings/Settings.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace candour {

namespace {

/// Under which is kept that she has put the warning about this file's folder away.
QString toldName(const QString &path)
{
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("placeTold.") + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

FileNotices::FileNotices(FileSession &session, MainWindow &window, FileCommands &files,
                         Settings &settings, UserPrompts &prompts)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_files(files)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_check(session)
{
    connect(window.banner(), &Banner::actionTriggered, this, &FileNotices::act);
    connect(window.banner(), &Banner::dismissed, this, &FileNotices::putAway);
    connectSession();
}

void FileNotices::connectSession()
{
    connect(&m_session, &FileSession::opened, this, &FileNotices::fileOpened);
    connect(&m_files, &FileCommands::heldElsewhere, this,
            [this](const Error &error) { askToTakeOver(error.text); });
    connect(&m_session, &FileSession::closed, this, [this] {
        m_notices.clear();
        show();
    });
    connect(&m_session, &FileSession::readFailed, this, [this](const Error &error) {
        set(Subject::Reading,
            {.text = tr("Not everything could be shown. %1").arg(PageCover::advice(error)),
             .action = tr("Try again"),
             .act = [this] { m_session.readAgain(); }});
    });
    connect(&m_session, &FileSession::readRecovered, this, [this] { clear(Subject::Reading); });
    connect(&m_session, &FileSession::salvaged, this,
            [this](const db::SalvageReport &report) { m_salvaged = report.summary(); });
    connect(&m_check, &FileCheck::damageFound, this, [this](const QStringList &faults) {
        const Error damage {ErrorCode::Corrupt,
                            tr("Part of this file can no longer be read: the disk or a broken "
                               "copy has damaged it. What is shown may be incomplete."),
                            faults.join(u'\n')};
        set(Subject::Damage,
            {.text = damage.text, .action = tr("What to do…"), .act = [this, damage] {
                 m_files.offerHelp(m_session.path(), damage);
             }});
    });
    connect(&m_check, &FileCheck::conflictsFound, this,
            [this](const QList<db::ConflictCopy> &copies) {
                const QString path = copies.first().path;
                set(Subject::Conflict,
                    {.text = db::conflictText(copies.first()),
                     .action = tr("Open it"),
                     .act = [this, path] { m_files.open(path); }});
            });
}

void FileNotices::fileOpened()
{
    m_notices.clear();
    noticeReadOnly();
    noticePlace();
    if (m_session.tookBackUnfinished())
        set(Subject::CutOff,
            {.kind = Banner::Kind::Information,
             .text = tr("The last change before the program or the computer stopped was not "
                        "finished, and has been taken back. Everything saved before it is "
                        "here.")});
    if (!m_salvaged.isEmpty())
        set(Subject::Salvage,
            {.kind = Banner::Kind::Information,
             .text = tr("This is what could be read of the damaged file. %1 Keep the damaged file "
                        "until you have looked this one over: its history of changes stays there.")
                         .arg(std::exchange(m_salvaged, {}))});
    show();
}

void FileNotices::noticeReadOnly()
{
    if (m_session.readOnlyReason().isEmpty())
        return;
    Notice notice {.text = m_session.readOnlyReason()};
    if (m_session.lockHolder() && m_session.lockHolder()->canBeTakenOver()) {
        notice.action = tr("Take over the lock…");
        notice.act = [this] {
            askToTakeOver(
                tr("“%1” is kept open %2.")
                    .arg(QFileInfo(m_session.lockedPath()).fileName(),
                         db::holderText(*m_session.lockHolder(), m_session.clock().now())));
        };
    }
    set(Subject::ReadOnly, notice);
}

/// The sample is nobody's work, and one warning for each file is enough.
void FileNotices::noticePlace()
{
    if (m_session.profile().sample || !m_settings.layout(toldName(m_session.path())).isEmpty())
        return;
    const QString warning = db::placeWarning(db::placeOf(
        QFileInfo(m_session.path()).absoluteFilePath(), db::Surroundings::ofThisComputer()));
    if (!warning.isEmpty())
        set(Subject::Place, {.text = warning});
}

void FileNotices::set(Subject subject, const Notice &notice)
{
    m_notices.insert(subject, notice);
    show();
}

void FileNotices::clear(Subject subject)
{
    if (m_notices.remove(subject) > 0)
        show();
}

void FileNotices::show()
{
    if (m_notices.isEmpty()) {
        m_window.banner()->hide();
        return;
    }
    const Notice &notice = m_notices.first();
    m_window.banner()->showMessage(notice.kind, notice.text, notice.action);
}

void FileNotices::putAway()
{
    if (m_notices.isEmpty())
        return;
    if (m_notices.firstKey() == Subject::Place)
        m_settings.setLayout(toldName(m_session.path()), "told");
    m_notices.erase(m_notices.begin());
    show();
}

void FileNotices::act()
{
    if (m_notices.isEmpty())
        return;
    // A copy: what is done may open another file, which ends this one's notices.
    const auto what = m_notices.first().act;
    if (what)
        what();
}

void FileNotices::askToTakeOver(const QString &what)
{
    if (!m_session.lockHolder())
        return;
    const db::LockHolder holder = *m_session.lockHolder();
    const QString who = holder.person.isEmpty() ? tr("whoever has it open") : holder.person;
    const auto answer = m_prompts.ask(
        {.title = tr("Take over the lock"),
         .text = tr("%1 Take it over?", "who keeps the file open").arg(what),
         .detail = tr("Only do this when that computer is switched off or has crashed. If the file "
                      "is really still open there, what %1 enters from now on is refused and not "
                      "saved: ask %1 to close it instead. That you took the file over, and from "
                      "whom, is written in its journal.")
                       .arg(who),
         .answers = {tr("Take over"), tr("Leave it")},
         .preferred = 1,
         .warning = true,
         .lastLeaves = true});
    if (answer != 0)
        return;
    const auto name = m_prompts.textLine({.title = tr("Take over the lock"),
                                          .label = tr("Your name, for the journal"),
                                          .text = m_session.author().name,
                                          .action = tr("Take over")});
    if (!name)
        return;
    QString by = name->trimmed();
    for (const Person &person : m_session.people()) {
        if (person.name.compare(by, Qt::CaseInsensitive) == 0)
            by = person.uid.toText();
    }
    m_window.closeFile();
    m_session.takeOver(by);
}

} // namespace candour
