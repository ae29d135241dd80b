// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace candour {
class Clock;
}

namespace candour::db {

/// Who has a file open for writing, as its lock and the note beside the lock say.
struct LockHolder {
    QString person; ///< a name, else a login; empty when nothing says it
    QString machine; ///< empty when the lock cannot be read
    QString program;
    QDateTime since; ///< UTC
    qint64 process = 0;
    bool onThisMachine = false;

    /// Only another machine's lock may be taken over: one of this machine clears itself when its
    /// program is gone, and its program can be asked to close when it is not.
    [[nodiscard]] bool canBeTakenOver() const { return !onThisMachine; }

    bool operator==(const LockHolder &) const = default;
};

/// "by Helen Tarrant on LAPTOP-7 (candour) since 2 Mar 2026 09:14, 3 days ago".
[[nodiscard]] QString holderText(const LockHolder &holder, const QDateTime &now);

/// A named act: this person takes the lock that is seen to be held so. Refused when somebody else
/// holds it by then.
struct TakeOver {
    QString by; ///< the journal's author: uid of a person, or a name
    LockHolder from;
};

/// The right to write to a file: "name.candour.lock" beside it (one process writes), and
/// "name.candour.lock.json", which says who. Never given up or stolen by time-out: a lock of this
/// machine whose process is gone clears itself, another machine's waits for a TakeOver.
class FileLock {
public:
    /// ErrorCode::Locked names who has it; ErrorCode::ReadOnly when no lock can be made there, or
    /// the file has another name (a hard link) that it would not cover.
    static Result<std::unique_ptr<FileLock>> take(const QString &path, const Clock &clock,
                                                  const std::optional<TakeOver> &takeOver = {});
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Who holds the file now; none when nobody does. A lock that its dead process left counts as
    /// held until somebody opens the file.
    [[nodiscard]] static std::optional<LockHolder> holderOf(const QString &path);

    /// The name others are told in place of the login.
    void setPerson(const QString &name);

    enum class State {
        Held,
        Gone, ///< somebody removed it; nobody holds the file
        Taken, ///< another process holds it now
    };

    [[nodiscard]] State state() const;
    /// After State::Gone: takes it anew.
    [[nodiscard]] bool retake();

private:
    FileLock(const QString &path, const Clock &clock);
    [[nodiscard]] bool tryLock();
    void writeNote() const;

    QString m_path;
    QString m_person;
    QDateTime m_since;
    std::unique_ptr<QLockFile> m_lock;
    QByteArray m_written; ///< the lock's bytes as this process wrote them
};

} // namespace candour::db
