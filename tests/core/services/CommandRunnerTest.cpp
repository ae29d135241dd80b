// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/CommandRunner.h"

#include "core/db/Verify.h"
#include "core/services/FileSession.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/OtherMachine.h"
#include "tests/support/TempFile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace candour;
using namespace candour::test;

namespace {

/// Turns the event loop until the condition holds; fails after ten seconds.
template <typename Condition>
void waitFor(Condition condition)
{
    const QDeadlineTimer deadline(10'000);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    REQUIRE(condition());
}

CommandRunner::Job putOrganisation(const char *code)
{
    return [text = QString::fromLatin1(code)](db::Database &database,
                                              const Progress &) -> Result<ChangeSet> {
        auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
        if (!command)
            return fail(command.error());
        Organisation organisation;
        organisation.code = text;
        organisation.name = QStringLiteral("Provider ") + text;
        if (auto put = (*command)->put(organisation); !put)
            return fail(put.error());
        return (*command)->commit();
    };
}

struct Fixture {
    TempFile file;
    FixedClock clock {kNow};
    CommandRunner runner {db::candourSchema(), clock};

    Fixture()
    {
        file.close();
        bool opened = false;
        runner.open(file.path(), &runner, [&](const Result<CommandRunner::Opened> &result) {
            REQUIRE(result.has_value());
            opened = true;
        });
        waitFor([&] { return opened; });
    }
};

} // namespace

TEST_CASE("runner: commands run elsewhere, one after the other, and answer here", "[runner]")
{
    Fixture f;
    QThread *here = QThread::currentThread();
    QList<qint64> sequences;
    int changes = 0;
    QObject::connect(&f.runner, &CommandRunner::changed, &f.runner, [&](const ChangeSet &change) {
        CHECK(QThread::currentThread() == here);
        CHECK(change.touches(u"organisation"));
        ++changes;
    });
    for (const char *code : {"ZZ1", "ZZ2", "ZZ3"}) {
        f.runner.run(
            [job = putOrganisation(code), here](db::Database &database, const Progress &progress) {
                CHECK(QThread::currentThread() != here);
                return job(database, progress);
            },
            &f.runner,
            [&](const Result<ChangeSet> &result) {
                REQUIRE(result.has_value());
                sequences.append(result->sequence);
            });
    }
    CHECK(f.runner.isBusy());
    waitFor([&] { return sequences.size() == 3; });
    CHECK(sequences == QList<qint64> {1, 2, 3});
    CHECK(changes == 3);
    CHECK_FALSE(f.runner.isBusy());
}

TEST_CASE("runner: a failed command answers with its error and changes nothing", "[runner]")
{
    Fixture f;
    std::optional<Result<ChangeSet>> answer;
    f.runner.run(putOrganisation("ZZ1"), &f.runner, {});
    f.runner.run(putOrganisation("ZZ1"), &f.runner,
                 [&](const Result<ChangeSet> &result) { answer = result; });
    waitFor([&] { return answer.has_value(); });
    REQUIRE_FALSE(answer->has_value());
    CHECK(answer->error().code == ErrorCode::Invalid);
}

TEST_CASE("runner: a cancelled command is told so and leaves nothing", "[runner]")
{
    Fixture f;
    std::optional<Result<ChangeSet>> answer;
    std::atomic<bool> begun {false};
    f.runner.run(
        [&](db::Database &database, const Progress &progress) -> Result<ChangeSet> {
            auto command = db::Command::begin(database, {QStringLiteral("test.long"), {}, {}});
            Organisation organisation;
            organisation.code = QStringLiteral("ZZ1");
            organisation.name = QStringLiteral("Gone again");
            (void)(*command)->put(organisation);
            begun = true;
            while (progress(1, 2))
                QThread::msleep(1);
            return fail(ErrorCode::Cancelled, QStringLiteral("Cancelled."));
        },
        &f.runner, [&](const Result<ChangeSet> &result) { answer = result; });
    waitFor([&] { return begun.load(); });
    f.runner.cancel();
    waitFor([&] { return answer.has_value(); });
    CHECK(answer->error().code == ErrorCode::Cancelled);
    auto reader =
        must(db::Database::open(f.file.path(), db::candourSchema(), f.clock, db::Access::Read));
    CHECK(must(reader->records().all<Organisation>()).isEmpty());
}

TEST_CASE("runner: an answer to somebody who has gone is dropped", "[runner]")
{
    Fixture f;
    bool answered = false;
    auto *context = new QObject;
    f.runner.run(putOrganisation("ZZ1"), context,
                 [&](const Result<ChangeSet> &) { answered = true; });
    delete context;
    waitFor([&] { return !f.runner.isBusy(); });
    CHECK_FALSE(answered);
}

TEST_CASE("session: makes, opens, reads beside the writer and renews what it knows", "[session]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.candour"));
    const FixedClock clock(kNow);
    FileSession session(clock);
    int opened = 0;
    QObject::connect(&session, &FileSession::opened, &session, [&] { ++opened; });
    session.create(path, QStringLiteral("icb-2023"), true);
    waitFor([&] { return opened == 1; });
    CHECK(session.isOpen());
    CHECK(session.profile().sample);
    CHECK(session.dataTo() == Period::month(2026, 9));
    CHECK(session.readOnlyReason().isNull());
    const qsizetype before = session.books().organisations.size();

    int changed = 0;
    QObject::connect(&session, &FileSession::changed, &session, [&] { ++changed; });
    session.run(putOrganisation("NEW1"));
    waitFor([&] { return changed == 1; });
    CHECK(session.books().organisations.size() == before + 1);

    QList<QString> failures;
    QObject::connect(&session, &FileSession::failed, &session,
                     [&](const Error &error) { failures.append(error.text); });
    session.run(putOrganisation("NEW1"));
    waitFor([&] { return !failures.isEmpty(); });
    CHECK(failures.first().contains(QStringLiteral("already in use")));
    session.close();
    CHECK_FALSE(session.isOpen());
}

TEST_CASE("session: a file that another has open is opened for reading, with the reason",
          "[session]")
{
    TempFile file; // holds the lock
    const FixedClock clock(kNow);
    FileSession session(clock);
    bool opened = false;
    QObject::connect(&session, &FileSession::opened, &session, [&] { opened = true; });
    session.open(file.path());
    waitFor([&] { return opened; });
    CHECK(session.readOnlyReason().contains(QStringLiteral("is open on this computer")));
}

TEST_CASE("session: what cannot be opened is refused with a sentence, and nothing is left behind",
          "[session]")
{
    const QTemporaryDir folder;
    const FixedClock clock(kNow);
    FileSession session(clock);
    QList<ErrorCode> codes;
    QObject::connect(&session, &FileSession::refused, &session,
                     [&](const Error &error) { codes.append(error.code); });
    session.open(folder.filePath(QStringLiteral("gone.candour")));
    waitFor([&] { return codes.size() == 1; });
    CHECK(codes.last() == ErrorCode::NotFound);
    const QString path = folder.filePath(QStringLiteral("x.candour"));
    session.create(path, QStringLiteral("no-such-preset"), false);
    waitFor([&] { return codes.size() == 2; });
    CHECK(codes.last() == ErrorCode::Invalid);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("session: an older file that another machine holds can be taken over unread", "[session]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.candour"));
    REQUIRE(QFile::copy(QStringLiteral(CANDOUR_TEST_DATA "/db/v0002.candour"), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    lockFromElsewhere(path);
    const FixedClock clock(kNow);
    FileSession session(clock);
    QList<Error> refusals;
    bool opened = false;
    QObject::connect(&session, &FileSession::refused, &session,
                     [&](const Error &error) { refusals.append(error); });
    QObject::connect(&session, &FileSession::opened, &session, [&] { opened = true; });
    session.open(path);
    waitFor([&] { return refusals.size() == 1; });
    CHECK(refusals.first().code == ErrorCode::Locked);
    CHECK(refusals.first().text.contains(QStringLiteral("by Anna Price on LAPTOP-7")));
    CHECK(refusals.first().text.contains(QStringLiteral("older version")));
    REQUIRE(session.lockHolder());
    CHECK(session.lockedPath() == path);

    session.takeOver(QStringLiteral("Helen Tarrant"));
    waitFor([&] { return opened; });
    CHECK(session.readOnlyReason().isNull());
    CHECK(session.lockedPath().isEmpty());
    const auto head = must(session.reader().journal().head());
    CHECK(must(session.reader().journal().entry(head.sequence)).command
          == QStringLiteral("file.takeover"));
}

TEST_CASE("session: a file that is busy is said to be so, not shown as empty", "[session]")
{
    TempFile file;
    Person person;
    person.name = QStringLiteral("A. Nurse");
    file.put(person);
    file.close();
    const FixedClock clock(kNow);
    FileSession session(clock);
    bool opened = false;
    QObject::connect(&session, &FileSession::opened, &session, [&] { opened = true; });
    session.open(file.path());
    waitFor([&] { return opened; });
    QList<ErrorCode> failures;
    QObject::connect(&session, &FileSession::readFailed, &session,
                     [&](const Error &error) { failures.append(error.code); });
    QList<ChangeSet> changes;
    QObject::connect(&session, &FileSession::changed, &session,
                     [&](const ChangeSet &change) { changes.append(change); });

    {
        // Another program in the middle of a commit.
        auto other = must(db::Connection::open(file.path(), db::Access::Write));
        must(other->run(QStringLiteral("BEGIN EXCLUSIVE")));
        QElapsedTimer waited;
        waited.start();
        CHECK(session.people().isEmpty());
        CHECK(waited.elapsed() < 1000); // the window does not stand still
        CHECK(session.books().organisations.isEmpty());
        REQUIRE(failures.size() == 1); // said once, not for every reading
        CHECK(failures.first() == ErrorCode::Locked);
        must(other->run(QStringLiteral("ROLLBACK")));
    }
    CHECK(session.people().size() == 1); // nothing empty was kept
    waitFor([&] { return !changes.isEmpty(); }); // pages are told to read anew
    CHECK(changes.first().touches(u"person"));
    CHECK(changes.first().touches(u"batch"));
    CHECK(failures.size() == 1);
}
