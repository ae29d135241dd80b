// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/SpineBench.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/JournalService.h"
#include "tests/bench/Bench.h"
#include "tests/bench/LongJournal.h"
#include "tests/bench/RawSqlite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace candour::bench {

namespace {

constexpr int kEdits = 300;
constexpr int kRuns = 9;
constexpr int kPageLength = 100;

std::unique_ptr<db::Database> opened(const QString &path, db::Access access)
{
    static const SystemClock clock;
    return orEnd(db::Database::open(path, db::candourSchema(), clock, access));
}

/// The edit that is measured: one provider gets another name.
void edit(db::Database &database, const Organisation &provider)
{
    auto command =
        orEnd(db::Command::begin(database, {QStringLiteral("organisation.save"), {}, {}}));
    orEnd(command->put(provider));
    orEnd(command->commit());
}

/// Writes what edit() writes into the same tables, in one transaction, without asking anything.
class BareEdit {
public:
    explicit BareEdit(const QString &path)
        : m_file(path)
        , m_begin(prepared(m_file), "BEGIN IMMEDIATE")
        , m_commit(m_file, "COMMIT")
        , m_record(m_file, "UPDATE organisation SET name = ? WHERE uid = ?")
        , m_entry(m_file,
                  "INSERT INTO journal_entry (sequence, uid, time, author, device, command, "
                  "arguments, reason, previous_digest, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                  "?)")
        , m_change(m_file,
                   "INSERT INTO journal_change VALUES (?, 1, 'organisation', ?, 'change', "
                   "?, ?)")
        , m_forget(m_file,
                   "INSERT INTO search_index (search_index, rowid, title, words) SELECT "
                   "'delete', id, title, words FROM search_record WHERE uid = ?")
        , m_drop(m_file, "DELETE FROM search_record WHERE uid = ?")
        , m_keep(m_file,
                 "INSERT INTO search_record (kind, uid, title, words) VALUES "
                 "('organisation', ?, ?, ?)")
        , m_find(m_file,
                 "INSERT INTO search_index (rowid, title, words) SELECT id, title, words "
                 "FROM search_record WHERE uid = ?")
        , m_words(m_file, "INSERT INTO journal_index (rowid, words) VALUES (?, ?)")
    {
        m_sequence = RawStatement(m_file, "SELECT CAST(max(sequence) AS TEXT) FROM journal_entry")
                         .value()
                         .toLongLong();
    }

    void write(const QByteArray &uid, const QByteArray &before, const QByteArray &after)
    {
        const QByteArray entryUid = Uid::create().toText().toUtf8();
        const QByteArray from = "{\"2\":\"" + before + "\"}";
        const QByteArray to = "{\"2\":\"" + after + "\"}";
        const QByteArray digest(32, 'd');
        const QByteArray words = after + '\n' + before;
        m_begin.run();
        m_record.text(after).text(uid).run();
        m_entry.number(++m_sequence).text(entryUid).text("2026-11-22T12:00:00.000Z");
        m_entry.text("bench").text("LAPTOP-7").text("organisation.save").text("{}").text("");
        m_entry.blob(digest).blob(digest).run();
        m_change.number(m_sequence).text(uid).text(from).text(to).run();
        m_forget.text(uid).run();
        m_drop.text(uid).run();
        m_keep.text(uid).text(after).text(after).run();
        m_find.text(uid).run();
        m_words.number(m_sequence).text(words).run();
        m_commit.run();
    }

private:
    /// The settings of every writing connection of ours.
    static RawSqlite &prepared(RawSqlite &file)
    {
        file.run("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = "
                 "ON; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA cache_spill "
                 "= OFF; PRAGMA temp_store = MEMORY");
        return file;
    }

    RawSqlite m_file;
    RawStatement m_begin;
    RawStatement m_commit;
    RawStatement m_record;
    RawStatement m_entry;
    RawStatement m_change;
    RawStatement m_forget;
    RawStatement m_drop;
    RawStatement m_keep;
    RawStatement m_find;
    RawStatement m_words;
    qint64 m_sequence = 0;
};

double milliseconds(const std::function<void()> &timed)
{
    QElapsedTimer timer;
    timer.start();
    timed();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Ours and the bare one by turns, so that both meet the same disk.
void benchEdit()
{
    const QTemporaryDir folder;
    const QString ours = folder.filePath(QStringLiteral("ours.candour"));
    const QString bare = folder.filePath(QStringLiteral("bare.candour"));
    QFile::copy(longJournal(1000).path, ours);
    QFile::copy(ours, bare);
    const auto database = opened(ours, db::Access::Write);
    BareEdit reference(bare);
    Organisation provider = orEnd(database->records().all<Organisation>()).first();
    const QByteArray uid = provider.uid.toText().toUtf8();
    std::vector<double> ourTimes;
    std::vector<double> bareTimes;
    for (int i = 0; i < kEdits; ++i) {
        const QByteArray before = provider.name.toUtf8();
        provider.name = QStringLiteral("Provider named %1").arg(i);
        ourTimes.push_back(milliseconds([&] { edit(*database, provider); }));
        bareTimes.push_back(
            milliseconds([&] { reference.write(uid, before, provider.name.toUtf8()); }));
    }
    const double ourTime = median(ourTimes);
    const double bareTime = median(bareTimes);
    QTextStream(stdout) << "one edit on the disk: " << ourTime << " ms, SQLite alone " << bareTime
                        << " ms" << Qt::endl;
    tell(QStringLiteral("one edit, times a bare transaction of the same rows"), ourTime / bareTime,
         QStringLiteral("x"), 1.5);
}

double openingTime(const LongJournal &journal, db::Access access)
{
    return medianOf(kRuns, {}, [&] { opened(journal.path, access); });
}

void benchOpening(const LongJournal &journal, int entries)
{
    const LongJournal brief = longJournal(1000);
    for (const auto &[access, name] :
         {std::pair(db::Access::Read, "reading"), std::pair(db::Access::Write, "writing")}) {
        const double briefTime = openingTime(brief, access);
        const double longTime = openingTime(journal, access);
        tell(QStringLiteral("opening for %1, journal of %2").arg(QLatin1String(name)).arg(entries),
             longTime, QStringLiteral("ms"), 200);
        tell(QStringLiteral("the same, times a journal of 1000"), longTime / briefTime,
             QStringLiteral("x"), 1.5);
    }
}

void benchFilters(const LongJournal &journal)
{
    const auto database = opened(journal.path, db::Access::Read);
    const TermDictionary terms;
    const QList<std::pair<QString, JournalQuestion>> questions {
        {QStringLiteral("all"), {}},
        {QStringLiteral("of a busy person"), {.author = journal.people.first().toText()}},
        {QStringLiteral("of a rare person"), {.author = journal.people.last().toText()}},
        {QStringLiteral("of a kind"), {.kind = QStringLiteral("person")}},
        {QStringLiteral("of two days"), {.from = QDate(2016, 3, 1), .to = QDate(2016, 3, 2)}},
        {QStringLiteral("with a common word"), {.words = QStringLiteral("staff")}},
        {QStringLiteral("with a rare word"), {.words = QStringLiteral("falcon")}},
        {QStringLiteral("with two words, of a person, of a kind"),
         {.author = journal.people.first().toText(),
          .kind = QStringLiteral("person"),
          .words = QStringLiteral("staff ward")}},
        {QStringLiteral("with a word that nobody used"), {.words = QStringLiteral("zeppelin")}},
    };
    for (const auto &[name, question] : questions) {
        qsizetype found = 0;
        const double time = medianOf(kRuns, {}, [&, asked = question] {
            JournalReader reader(*database, terms, asked);
            found = orEnd(reader.next(kPageLength)).size();
        });
        tell(QStringLiteral("first page of entries %1 (%2)").arg(name).arg(found), time,
             QStringLiteral("ms"), 200);
    }
}

} // namespace

void benchSpine(int entries)
{
    benchEdit();
    const LongJournal journal = longJournal(entries);
    benchOpening(journal, entries);
    benchFilters(journal);
}

} // namespace candour::bench
