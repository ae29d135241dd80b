// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/db/ChangeSet.h"

#include <QList>
#include <QObject>

namespace candour {

class FileSession;

/// What can be undone and done again in the open file: every command since it was opened, the last
/// first, without limit. Lives on the main thread beside the session.
class UndoStack : public QObject {
    Q_OBJECT
public:
    explicit UndoStack(FileSession &session, QObject *parent = nullptr);

    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }

    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }

    /// What the next undo or redo would act on, in words; empty when there is nothing.
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;

    void undo();
    void redo();
    /// Takes back one entry out of order, as the journal offers it.
    void undoEntry(qint64 sequence);

Q_SIGNALS:
    void changed();
    /// Done; the words of what was undone or redone, and what is different by it.
    void undone(const QString &words, const candour::ChangeSet &changes);
    void redone(const QString &words, const candour::ChangeSet &changes);
    /// Could not be done; the sentences say what, why, and what the next undo would take back.
    /// Nothing was changed. The step is passed over when it can never be done.
    void refused(const candour::Error &error);

private:
    struct Step {
        qint64 sequence = 0; ///< of the entry that a next undo or redo takes back
        QString words;
        QList<RecordChange> records; ///< that it touched
    };

    void committed(const ChangeSet &changes);
    void passOverIssued(const ChangeSet &issue);
    [[nodiscard]] Error refusalOf(const Step &step, const Error &why, bool redoing,
                                  const QList<Step> &left) const;
    void take(QList<Step> &from, QList<Step> &to, bool redoing);

    FileSession &m_session;
    QList<Step> m_done;
    QList<Step> m_undone;
    bool m_busy = false; ///< an undo or redo is on its way
};

} // namespace candour
