// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/UndoStack.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/UndoService.h"

#include <algorithm>

namespace candour {

UndoStack::UndoStack(FileSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    const auto clear = [this] {
        m_done.clear();
        m_undone.clear();
        Q_EMIT changed();
    };
    connect(&session, &FileSession::opened, this, clear);
    connect(&session, &FileSession::closed, this, clear);
    connect(&session, &FileSession::changed, this, &UndoStack::committed);
}

QString UndoStack::undoWords() const
{
    return m_done.isEmpty() ? QString() : m_done.last().words;
}

QString UndoStack::redoWords() const
{
    return m_undone.isEmpty() ? QString() : m_undone.last().words;
}

/// A ChangeSet without a sequence is no command: the session has read everything anew.
void UndoStack::committed(const ChangeSet &changes)
{
    const bool own = changes.command == undoCommand::kUndo || changes.command == undoCommand::kRedo;
    if (changes.sequence == 0 || own || !isUndoable(changes.command) || !m_session.isOpen())
        return;
    if (changes.command == QLatin1String("report.issue"))
        passOverIssued(changes);
    m_done.append({changes.sequence,
                   stepWords(m_session.reader(), changes.sequence, m_session.terms()),
                   changes.records});
    m_undone.clear();
    Q_EMIT changed();
}

/// What made an issued report is part of it for good: such steps would only refuse, one by one.
void UndoStack::passOverIssued(const ChangeSet &issue)
{
    const db::RecordStore records = m_session.reader().records();
    const auto isPart = [&](const RecordChange &part, const Uid &report) {
        if (part.uid == report)
            return true;
        const RecordKind *kind = m_session.reader().registry().byId(part.kind);
        if (!kind || kind->indexOf(u"report") < 0)
            return false;
        const auto row = records.row(*kind, part.uid);
        return row && *row && (*row)->record.reference(u"report") == report;
    };
    for (const RecordChange &issued : issue.records) {
        if (issued.kind != QLatin1String("report"))
            continue;
        m_done.removeIf([&](const Step &step) {
            return std::any_of(step.records.begin(), step.records.end(),
                               [&](const RecordChange &part) { return isPart(part, issued.uid); });
        });
    }
}

void UndoStack::undo()
{
    take(m_done, m_undone, false);
}

void UndoStack::redo()
{
    take(m_undone, m_done, true);
}

void UndoStack::take(QList<Step> &from, QList<Step> &to, bool redoing)
{
    if (from.isEmpty() || m_busy)
        return;
    const Step step = from.takeLast();
    m_busy = true;
    m_session.run(
        [step, redoing](db::Database &database, const Progress &) {
            return redoing ? redoEntry(database, step.sequence)
                           : candour::undoEntry(database, step.sequence);
        },
        this,
        [this, step, redoing, &from, &to](const Result<ChangeSet> &result) {
            m_busy = false;
            if (result) {
                if (result->sequence > 0)
                    to.append({result->sequence, step.words, result->records});
                Q_EMIT changed();
                redoing ? Q_EMIT redone(step.words, *result) : Q_EMIT undone(step.words, *result);
                return;
            }
            // What cannot be undone now may be later, but for what is refused for good.
            const bool forGood = result.error().code == ErrorCode::Conflict
                || result.error().code == ErrorCode::Invalid;
            if (!forGood)
                from.append(step);
            Q_EMIT changed();
            Q_EMIT refused(refusalOf(step, result.error(), redoing, from));
        });
    Q_EMIT changed();
}

Error UndoStack::refusalOf(const Step &step, const Error &why, bool redoing,
                           const QList<Step> &left) const
{
    Error refusal = why;
    refusal.text = (redoing ? tr("Not done again: %1. %2") : tr("Not undone: %1. %2"))
                       .arg(step.words, why.text);
    const bool isPassedOver = left.isEmpty() || left.last().sequence != step.sequence;
    if (isPassedOver && !redoing && !left.isEmpty())
        refusal.text += u' ' + tr("The next undo takes back: %1.").arg(left.last().words);
    return refusal;
}

void UndoStack::undoEntry(qint64 sequence)
{
    const auto answered = [this, sequence](const Result<ChangeSet> &result) {
        if (!result) {
            Q_EMIT refused(result.error());
            return;
        }
        // It is no step of its own any more; Redo brings it back.
        const QString words = stepWords(m_session.reader(), sequence, m_session.terms());
        m_done.removeIf([sequence](const Step &step) { return step.sequence == sequence; });
        if (result->sequence > 0)
            m_undone.append({result->sequence, words, result->records});
        Q_EMIT changed();
        Q_EMIT undone(words, *result);
    };
    m_session.run([sequence](db::Database &database,
                             const Progress &) { return candour::undoEntry(database, sequence); },
                  this, answered);
}

} // namespace candour
