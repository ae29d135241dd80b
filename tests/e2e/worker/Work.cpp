// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/e2e/worker/Work.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/DraftStore.h"
#include "core/domain/Records.h"
#include "core/services/BackupService.h"
#include "core/services/UndoService.h"

#include <QThread>

#include <cstdio>

namespace candour::test {

namespace {

constexpr int kProviders = 10;
constexpr int kIndicators = 4;
constexpr int kMonths = 120;

Uid uidOf(const QString &kind, int number)
{
    return Uid::ofShipped(kind, QString::number(number));
}

QString code(int number)
{
    return QStringLiteral("ZZ%1").arg(number);
}

Organisation provider(int number, const QString &name)
{
    Organisation organisation;
    organisation.uid = uidOf(QStringLiteral("test.provider"), number);
    organisation.code = code(number);
    organisation.name = name;
    return organisation;
}

Indicator indicator(int number)
{
    Indicator made;
    made.uid = uidOf(QStringLiteral("test.indicator"), number);
    made.code = QStringLiteral("I%1").arg(number);
    made.name = QStringLiteral("Indicator %1").arg(number);
    made.unit = UnitKind::Count;
    return made;
}

using Fill = std::function<Result<void>(db::Command &)>;

Result<ChangeSet> inCommand(db::Database &database, const QString &id, const Fill &fill)
{
    auto command = db::Command::begin(database, {id, {}, {}});
    if (!command)
        return fail(command.error());
    if (auto done = fill(**command); !done)
        return fail(done.error());
    return (*command)->commit();
}

template <typename T>
Result<void> putOne(db::Command &command, const T &value)
{
    auto done = command.put(value);
    return done ? Result<void>() : fail(done.error());
}

/// What the endless work has done so far.
class Worker {
public:
    Worker(db::Database &database, quint32 seed, const QString &backups)
        : m_database(database)
        , m_backups(backups)
        , m_random(seed)
    {
    }

    void doSomething()
    {
        const int choice = below(16);
        if (choice < 6)
            saved(nameProvider(m_database, below(kProviders), QStringLiteral("Name %1").arg(any())),
                  m_undoable);
        else if (choice < 8)
            saved(namePair(m_database, QStringLiteral("Pair %1").arg(any())), m_undoable);
        else if (choice < 11)
            saved(importFigures(m_database, 50 + below(2000), any()), m_undoable);
        else if (choice == 11)
            undo();
        else if (choice == 12)
            redo();
        else if (choice < 15)
            typeDraft();
        else
            backUp();
    }

private:
    quint32 any() { return quint32(m_random()); }

    int below(int end) { return int(any() % quint32(end)); }

    void saved(const Result<ChangeSet> &done, QList<qint64> &then)
    {
        if (!done) {
            say(QStringLiteral("refused ") + done.error().text);
            return;
        }
        if (done->sequence == 0)
            return; // it changed nothing
        then.append(done->sequence);
        tell(done->sequence);
    }

    void tell(qint64 sequence)
    {
        const auto head = m_database.journal().head();
        if (head && head->sequence == sequence)
            say(QStringLiteral("saved %1 %2")
                    .arg(sequence)
                    .arg(QString::fromLatin1(head->digest.toHex())));
    }

    void undo()
    {
        if (!m_undoable.isEmpty())
            saved(undoEntry(m_database, m_undoable.takeLast()), m_undone);
    }

    void redo()
    {
        if (!m_undone.isEmpty())
            saved(redoEntry(m_database, m_undone.takeLast()), m_undoable);
    }

    void typeDraft()
    {
        const QString text = QString::number(QDateTime::currentMSecsSinceEpoch());
        const RecordKind &kind = *m_database.registry().byId(QStringLiteral("organisation"));
        const auto done = db::saveDraft(m_database, kind, uidOf(QStringLiteral("test.provider"), 0),
                                        QStringLiteral("name"), text);
        say(done ? QStringLiteral("draft ") + text
                 : QStringLiteral("refused ") + done.error().text);
    }

    void backUp()
    {
        const BackupService service(m_database.clock(), m_database.schema());
        const auto done = service.make({m_database.path(), m_backups});
        say(done ? QStringLiteral("backup ") + done->path
                 : QStringLiteral("refused ") + done.error().text);
    }

    db::Database &m_database;
    const QString m_backups;
    std::mt19937 m_random;
    QList<qint64> m_undoable;
    QList<qint64> m_undone;
};

} // namespace

void say(const QString &line)
{
    QString one = line;
    one.replace(u'\n', u' '); // SQLite tells several faults of a page in lines of one text
    std::fputs((one + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

Result<ChangeSet> prepareFile(db::Database &database)
{
    return inCommand(database, QStringLiteral("test.prepare"), [](db::Command &command) {
        Result<void> done;
        for (int i = 0; done && i < kProviders; ++i)
            done = putOne(command, provider(i, QStringLiteral("Provider %1").arg(i)));
        for (int i = 0; done && i < kIndicators; ++i)
            done = putOne(command, indicator(i));
        return done;
    });
}

Result<ChangeSet> nameProvider(db::Database &database, int number, const QString &name)
{
    return inCommand(database, QStringLiteral("test.edit"),
                     [&](db::Command &command) { return putOne(command, provider(number, name)); });
}

Result<ChangeSet> namePair(db::Database &database, const QString &name)
{
    return inCommand(database, QStringLiteral("test.pair"),
                     [&](db::Command &command) -> Result<void> {
                         if (auto done = putOne(command, provider(0, name)); !done)
                             return done;
                         return putOne(command, provider(1, name));
                     });
}

Result<ChangeSet> importFigures(db::Database &database, int rows, quint32 seed)
{
    db::BatchInput input;
    input.sourceFile = QStringLiteral("figures-%1.csv").arg(seed);
    for (int p = 0; p < kProviders; ++p) {
        for (int i = 0; i < kIndicators; ++i)
            input.series.push_back({uidOf(QStringLiteral("test.provider"), p),
                                    uidOf(QStringLiteral("test.indicator"), i), QString()});
    }
    std::mt19937 random(seed);
    const int most = int(input.series.size()) * kMonths;
    for (int i = 0; i < std::min(rows, most); ++i) {
        db::BatchRow row;
        row.series = i / kMonths;
        row.period = Period::month(2016 + i % kMonths / 12, i % 12 + 1);
        row.value = double(random() % 1000);
        row.row = i + 2;
        input.rows.push_back(row);
    }
    return inCommand(database, QStringLiteral("figures.import"),
                     [&](db::Command &command) -> Result<void> {
                         auto done = db::writeBatch(command, input);
                         return done ? Result<void>() : fail(done.error());
                     });
}

Result<ChangeSet> writeLongText(db::Database &database, qint64 bytes)
{
    Indicator changed = indicator(0);
    std::mt19937 random {quint32(bytes)};
    while (changed.rationale.size() < bytes / 2) // it stands in the journal too
        changed.rationale += QString::number(random(), 36) + u' ';
    return inCommand(database, QStringLiteral("test.text"),
                     [&](db::Command &command) { return putOne(command, changed); });
}

void workForEver(db::Database &database, quint32 seed, const QString &backups)
{
    Worker worker(database, seed, backups);
    for (;;)
        worker.doSomething();
}

void namePairsForEver(db::Database &database)
{
    for (int i = 0;; ++i) {
        QThread::msleep(5); // a reader has to get a word in
        const auto done = namePair(database, QStringLiteral("Pair %1").arg(i));
        say(done ? QStringLiteral("saved %1").arg(done->sequence)
                 : QStringLiteral("refused ") + done.error().text);
    }
}

} // namespace candour::test
