// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FileCheck.h"

#include "core/services/FileSession.h"
#include "tests/support/OtherMachine.h"
#include "tests/support/TempFile.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace candour;
using namespace candour::test;

namespace {

constexpr int kPatienceMs = 20000;

template <typename Condition>
bool waitFor(const Condition &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < kPatienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

struct Checked {
    TempFile file {};
    FileSession session {file.clock()};
    FileCheck check {session};
    QStringList faults {};
    int finished = 0;

    Checked()
    {
        auto command = must(db::Command::begin(*file, {QStringLiteral("test.fill"), {}, {}}));
        for (int i = 0; i < 500; ++i) {
            Organisation one;
            one.code = one.name = QStringLiteral("P%1").arg(i);
            must(command->put(one));
        }
        must(command->commit());
        file.close();
        check.setPatience(0);
        QObject::connect(&check, &FileCheck::damageFound, &session,
                         [this](const QStringList &found) { faults = found; });
        QObject::connect(&check, &FileCheck::finished, &session, [this] { ++finished; });
    }

    void open()
    {
        session.open(file.path());
        REQUIRE(waitFor([this] { return session.isOpen(); }));
    }
};

} // namespace

TEST_CASE("file check: a sound file is looked through once and nothing is said", "[damage]")
{
    Checked checked;
    checked.open();
    REQUIRE(waitFor([&] { return checked.finished > 0; }));
    CHECK(checked.faults.isEmpty());
    CHECK(checked.finished == 1);
}

TEST_CASE("file check: a page that nothing reads at opening is found", "[damage]")
{
    Checked checked;
    constexpr qint64 kPage = 4096;
    QByteArray bytes = readBytes(checked.file.path());
    bool damaged = false;
    for (qint64 page = kPage; page < bytes.size() && !damaged; page += kPage) {
        damaged = bytes[page] == '\x0a' && bytes.mid(page, kPage).contains("{\"");
        if (damaged)
            bytes[page] = '\x7f';
    }
    REQUIRE(damaged);
    writeBytes(checked.file.path(), bytes);
    checked.open();
    REQUIRE(waitFor([&] { return checked.finished > 0; }));
    REQUIRE_FALSE(checked.faults.isEmpty());
    CHECK(checked.faults.first().contains(QStringLiteral("journal_change")));
}

TEST_CASE("file check: files that come and go while it looks do it no harm", "[damage]")
{
    Checked checked;
    for (int i = 0; i < 20; ++i) {
        checked.open();
        // Somebody writes at the moment it has begun.
        checked.session.run([i](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
            if (!command)
                return fail(command.error());
            Person person;
            person.name = QStringLiteral("Person %1").arg(i);
            if (auto put = (*command)->put(person); !put)
                return fail(put.error());
            return (*command)->commit();
        });
        QCoreApplication::processEvents();
        checked.session.close();
    }
    checked.open();
    REQUIRE(waitFor([&] { return checked.finished > 0; }));
    CHECK(checked.faults.isEmpty());
    CHECK(must(checked.session.reader().journal().head()).sequence == 21);
}
