// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Terms.h"
#include "core/domain/Person.h"
#include "core/domain/Profile.h"
#include "core/services/CommandRunner.h"
#include "core/services/ScorecardService.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace candour {

namespace db {
class Database;
struct SalvageReport;
struct Schema;
const Schema &candourSchema();
} // namespace db

/// The file that is open in the window: the runner that writes, the read-only connection that pages
/// read through, and what all of them need to know. Lives on the main thread.
class FileSession : public QObject {
    Q_OBJECT
public:
    /// The schema is that of the product, except in tests; it outlives the session.
    FileSession(const Clock &clock, QObject *parent = nullptr,
                const db::Schema &schema = db::candourSchema());
    ~FileSession() override;

    /// Closes what is open and opens this file; answers by opened() or refused(). A file that
    /// another program has open for writing, or that cannot be written, is opened for reading, and
    /// readOnlyReason() says why.
    void open(const QString &path);
    /// Makes a new file and opens it.
    void create(const QString &path, const QString &preset, bool sample);
    /// Takes the file at lockedPath() over from the machine that holds it, in the name of this
    /// person (the journal's author), and opens it for writing.
    void takeOver(const QString &by);
    /// Saves what can be read of a damaged file into a new one (core/db/Salvage.h) and opens that;
    /// answers by salvaged() and opened(), or by refused().
    void salvage(const QString &damaged, const QString &fresh);
    void close();

    [[nodiscard]] bool isOpen() const { return m_reader != nullptr; }

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Null while the file may be written.
    [[nodiscard]] const QString &readOnlyReason() const { return m_readOnlyReason; }

    /// Who held the file at lockedPath() when it was to be opened for writing; none when nobody
    /// did.
    [[nodiscard]] const std::optional<db::LockHolder> &lockHolder() const { return m_lockHolder; }

    /// The file that takeOver() would take: the one that is open for reading, or one that was
    /// refused since it must be brought up to date before it can be read. Empty when nobody holds
    /// it.
    [[nodiscard]] const QString &lockedPath() const { return m_lockedPath; }

    /// Whether a change that was cut off half-way was taken back when the file was opened.
    [[nodiscard]] bool tookBackUnfinished() const { return m_tookBackUnfinished; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// The main thread's reader; only while isOpen().
    [[nodiscard]] const db::Database &reader() const { return *m_reader; }

    [[nodiscard]] CommandRunner &runner() { return m_runner; }

    /// Runs one command; a failure also goes to failed() unless the answer takes it.
    void run(const CommandRunner::Job &job, QObject *context = nullptr,
             const CommandRunner::Answer &answer = {});

    /// The same for a command that brings in figures or records from outside: first what
    /// setBeforeImport() was given, which may take its time and turn the import away.
    void runImport(const CommandRunner::Job &job, QObject *context,
                   const CommandRunner::Answer &answer);
    /// Answers by calling what it is given, with whether to go on.
    using BeforeImport = std::function<void(const std::function<void(bool)> &go)>;

    void setBeforeImport(const BeforeImport &before) { m_beforeImport = before; }

    /// Read once, and anew after a change that touches them. Empty while the file cannot be read:
    /// that is said by readFailed() and never kept.
    [[nodiscard]] const ScorecardBooks &books();
    [[nodiscard]] const Profile &profile();
    [[nodiscard]] const TermDictionary &terms();
    [[nodiscard]] QList<Person> people();
    /// The last month with figures; null without any.
    [[nodiscard]] Period dataTo();

    /// Who works: the journal's author on every command from now on.
    void setAuthor(const Person &person);

    [[nodiscard]] const Person &author() const { return m_author; }

    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }

    /// A page's own reading failed: it keeps what it showed, and readFailed() says so. A file that
    /// is only busy is tried again by itself.
    void reportReadFailure(const Error &error);
    /// The last failure reported since this was last asked: whether what was just read is whole.
    [[nodiscard]] std::optional<Error> takeReadFailure();
    /// Tries to read; when that succeeds, changed() names everything, so that pages read anew.
    void readAgain();

Q_SIGNALS:
    void opened();
    /// While the file is still open: commands handed in now are run before it is closed.
    void aboutToClose();
    void closed();
    /// The file could not be opened or made; what was open before stays closed.
    void refused(const candour::Error &error);
    /// Before opened(): what became of the damaged file.
    void salvaged(const candour::db::SalvageReport &report);
    /// A command was committed. Sent after the caches have been renewed.
    void changed(const candour::ChangeSet &changes);
    /// A command failed and nobody else answers for it.
    void failed(const candour::Error &error);
    void authorChanged();
    /// Something on the screen could not be read. Sent once, until reading succeeds again.
    void readFailed(const candour::Error &error);
    void readRecovered();

private:
    void openForWriting(const QString &path, const std::optional<db::TakeOver> &takeOver);
    /// `whyNotWritten` for a file that is only read; none for one that may be written.
    void openReader(const QString &path, const std::optional<Error> &whyNotWritten);
    [[nodiscard]] Error tooOldToRead(const QString &path, const Error &whyNotWritten) const;
    void forget(const ChangeSet &changes);
    [[nodiscard]] ChangeSet everything() const;
    /// What the cache holds, or what `read` gives; a failure is reported and not kept.
    template <typename T, typename Read>
    const T &cached(std::optional<T> &cache, const Read &read);

    const Clock &m_clock;
    const db::Schema &m_schema;
    CommandRunner m_runner;
    QString m_path;
    QString m_readOnlyReason;
    std::optional<db::LockHolder> m_lockHolder;
    QString m_lockedPath;
    bool m_tookBackUnfinished = false;
    std::unique_ptr<db::Database> m_reader;
    BeforeImport m_beforeImport;
    std::optional<ScorecardBooks> m_books;
    std::optional<Profile> m_profile;
    std::optional<TermDictionary> m_terms;
    std::optional<QList<Person>> m_people;
    std::optional<Period> m_dataTo;
    bool m_readFailed = false;
    std::optional<Error> m_readFailure;
    QTimer m_retry;
    int m_generation = 0; ///< counts what was asked to open: late answers are dropped
    Person m_author;
    QDateTime m_savedAt;
};

} // namespace candour
