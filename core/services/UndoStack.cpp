// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/UndoStack.h"

#include "core/services/FileSession.h"
#include "core/services/UndoService.h"

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
    m_done.append(
        {changes.sequence, stepWords(m_session.reader(), changes.sequence, m_session.terms())});
    m_undone.clear();
    Q_EMIT changed();
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
                    to.append({result->sequence, step.words});
                Q_EMIT changed();
                redoing ? Q_EMIT redone(step.words) : Q_EMIT undone(step.words);
                return;
            }
            // What cannot be undone now may be later, but for what is refused for good.
            const bool forGood = result.error().code == ErrorCode::Conflict
                || result.error().code == ErrorCode::Invalid;
            if (!forGood)
                from.append(step);
            Q_EMIT changed();
            Q_EMIT refused(result.error());
        });
    Q_EMIT changed();
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
            m_undone.append({result->sequence, words});
        Q_EMIT changed();
        Q_EMIT undone(words);
    };
    m_session.run([sequence](db::Database &database,
                             const Progress &) { return candour::undoEntry(database, sequence); },
                  this, answered);
}

} // namespace candour
