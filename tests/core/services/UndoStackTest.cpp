// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/UndoStack.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/FileSetup.h"
#include "tests/support/TempFile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

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

struct StackFixture {
    TempFile file;
    FixedClock clock {kNow};
    FileSession session {clock};
    UndoStack stack {session};

    StackFixture()
    {
        Profile profile;
        profile.name = QStringLiteral("New organisation");
        file.put(profile);
        file.close();
        session.open(file.path());
        waitFor([&] { return session.isOpen(); });
    }

    ChangeSet run(const CommandRunner::Job &job)
    {
        std::optional<Result<ChangeSet>> result;
        session.run(job, &session, [&](const Result<ChangeSet> &done) { result = done; });
        waitFor([&] { return result.has_value(); });
        return must(*std::move(result));
    }

    ChangeSet add(const QString &name)
    {
        Person person;
        person.name = name;
        return run([person](db::Database &database, const Progress &) {
            return addPerson(database, person);
        });
    }

    ChangeSet putRole(const char *code)
    {
        Role role;
        role.code = QString::fromLatin1(code);
        role.name = QStringLiteral("Role ") + role.code;
        return run([role](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
            if (!command)
                return fail(command.error());
            if (auto put = (*command)->put(role); !put)
                return fail(put.error());
            return (*command)->commit();
        });
    }
};

} // namespace

TEST_CASE("undo stack: who works and how a new file is called are no steps", "[undo][services]")
{
    StackFixture f;
    CHECK_FALSE(f.stack.canUndo());
    f.run([](db::Database &database, const Progress &) {
        return nameOrganisation(database, QStringLiteral("Westmarch"), {});
    });
    f.add(QStringLiteral("Ann Lead"));
    CHECK_FALSE(f.stack.canUndo());
    f.putRole("LEAD");
    CHECK(f.stack.undoWords().contains(QStringLiteral("Role LEAD")));
    f.stack.undo();
    waitFor([&] { return f.stack.canRedo(); });
    CHECK_FALSE(f.stack.canUndo()); // the next Ctrl+Z does not take her away
}

TEST_CASE("undo stack: one who was withdrawn and works again is the same person",
          "[undo][services]")
{
    StackFixture f;
    f.add(QStringLiteral("Ann Lead"));
    const Uid ann = f.session.people().first().uid;
    f.run([ann](db::Database &database, const Progress &) -> Result<ChangeSet> {
        auto command = db::Command::begin(
            database, {QStringLiteral("test.withdraw"), {}, QStringLiteral("Left")});
        if (!command)
            return fail(command.error());
        if (auto done = (*command)->withdraw(recordType<Person>(), ann); !done)
            return fail(done.error());
        return (*command)->commit();
    });
    REQUIRE(f.session.people().isEmpty());
    f.add(QStringLiteral("ann lead"));
    REQUIRE(f.session.people().size() == 1);
    CHECK(f.session.people().first().uid == ann);
}
