// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/SavedTextGuard.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/TextGuard.h"
#include "ui/prompts/UserPrompts.h"

#include <QTimer>

namespace candour {

namespace {

/// The commands of windows that do not look for persons before they save.
const QStringList &lookedAt()
{
    static const QStringList commands {
        QStringLiteral("attachment.add"),  QStringLiteral("attachment.note"),
        QStringLiteral("chart_note.save"), QStringLiteral("cqc.add"),
        QStringLiteral("link.add"),        QStringLiteral("link.note"),
        QStringLiteral("mapping.save"),    QStringLiteral("person.add"),
        QStringLiteral("profile.edit"),    QStringLiteral("profile.name"),
        QStringLiteral("quality.save"),    QStringLiteral("report.create"),
        QStringLiteral("report.details"),  QStringLiteral("saved_view.save"),
        QStringLiteral("threshold.save"),
    };
    return commands;
}

/// The texts of the record that this change wrote; all of a new record.
QList<UnclearedText> written(QList<UnclearedText> texts, const RecordChange &change)
{
    if (change.action == ChangeAction::Change && !change.fields.isEmpty())
        texts.removeIf([&change](const UnclearedText &one) {
            return !change.fields.contains(one.text.formField);
        });
    return texts;
}

} // namespace

SavedTextGuard::SavedTextGuard(FileSession &session, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
{
    connect(&session, &FileSession::changed, this, &SavedTextGuard::look);
}

void SavedTextGuard::look(const ChangeSet &changes)
{
    // Once everybody has heard of the change, and the window that saved has closed.
    if (lookedAt().contains(changes.command))
        QTimer::singleShot(0, this, [this, changes] { ask(changes); });
}

void SavedTextGuard::ask(const ChangeSet &changes)
{
    if (!m_session.isOpen())
        return;
    QList<UnclearedText> found;
    for (const RecordChange &change : changes.records) {
        const RecordKind *kind = m_session.reader().registry().byId(change.kind);
        if (!kind || change.action == ChangeAction::Withdraw)
            continue;
        const auto record = m_session.reader().records().find(*kind, change.uid);
        if (!record || !*record)
            continue; // gone meanwhile
        if (const auto texts = unclearedTexts(m_session.reader(), RecordList {**record}))
            found += written(*texts, change);
    }
    if (found.isEmpty())
        return;
    const auto reason = m_prompts.textLine(
        {.title = tr("A person could be named"),
         .label = tr("A person could be named in what you saved: %1. Mend the words, or say why "
                     "they may stay; the reason is kept in the history.")
                      .arg(unclearedPlaces(found)),
         .action = tr("Let them stay")});
    if (!reason)
        return;
    m_session.run([found, why = *reason](db::Database &database, const Progress &) {
        return clearTexts(database, found, why);
    });
}

} // namespace candour
