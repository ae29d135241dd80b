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

    /// By a command of this name.
    template <typename T>
    ChangeSet put(const T &value, const QString &name = QStringLiteral("test.put"))
    {
        return run([value, name](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto command = db::Command::begin(database, {name, {}, QStringLiteral("test")});
            if (!command)
                return fail(command.error());
            if (auto put = (*command)->put(value); !put)
                return fail(put.error());
            return (*command)->commit();
        });
    }

    ChangeSet putRole(const char *code)
    {
        Role role;
        role.code = QString::fromLatin1(code);
        role.name = QStringLiteral("Role ") + role.code;
        return put(role);
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

TEST_CASE("undo stack: what an issued report is made of is no step any more", "[undo][services]")
{
    StackFixture f;
    f.putRole("LEAD");
    Report report;
    report.uid = Uid::create();
    report.title = QStringLiteral("Quality report");
    report.dataTo = QStringLiteral("2026-03");
    report.reportDate = QDate(2026, 4, 10);
    f.put(report);
    ReportText words;
    words.report = Ref<Report>(report.uid);
    words.section = QStringLiteral("summary.alert");
    words.text = QStringLiteral("One case");
    f.put(words);
    REQUIRE(f.stack.undoWords().contains(QStringLiteral("Alert")));
    report = must(f.session.reader().records().all<Report>()).first();
    report.state = ReportState::Issued;
    f.put(report, QStringLiteral("report.issue"));

    QList<Error> refusals;
    QObject::connect(&f.stack, &UndoStack::refused, &f.stack,
                     [&](const Error &error) { refusals.append(error); });
    f.stack.undo(); // the issue itself, and that says so
    waitFor([&] { return !refusals.isEmpty(); });
    CHECK(refusals[0].text.startsWith(QStringLiteral("Not undone: issue of report")));
    CHECK(refusals[0].text.contains(QStringLiteral("Role LEAD"))); // what comes next
    CHECK(f.stack.undoWords().contains(QStringLiteral("Role LEAD")));
    f.stack.undo();
    waitFor([&] { return f.stack.canRedo(); });
    CHECK(refusals.size() == 1);
}
