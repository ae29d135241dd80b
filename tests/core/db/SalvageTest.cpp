// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Salvage.h"

#include "core/db/AttachmentStore.h"
#include "core/db/BatchWriter.h"
#include "core/db/Damage.h"
#include "core/db/DamagedFile.h"
#include "core/db/DraftStore.h"
#include "core/db/Verify.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/OtherMachine.h"
#include "tests/support/Tamper.h"
#include "tests/support/TempFile.h"

#include <QDir>

using namespace candour;
using namespace candour::test;

namespace {

constexpr qint64 kPage = 4096;
constexpr int kMany = 400;
constexpr int kMonths = 48;

/// A file with records, remarks, an attachment, figures of two batches and one withdrawn.
struct Full {
    TempFile file {};
    Uid indicator {};
    QList<Uid> organisations {};
    QString sample {}; ///< text that stands in one leaf of organisation only

    Full()
    {
        auto command = must(db::Command::begin(*file, {QStringLiteral("test.fill"), {}, {}}));
        for (int i = 0; i < kMany; ++i) {
            Organisation one;
            one.code = QStringLiteral("P%1").arg(i);
            one.name = QStringLiteral("Provider number %1 of many").arg(i);
            one.postcode = postcode(i);
            organisations.append(must(command->put(one)));
        }
        Indicator measure;
        measure.code = QStringLiteral("M1");
        measure.name = QStringLiteral("Measure");
        indicator = must(command->put(measure));
        Attachment attached;
        attached.recordKind = QStringLiteral("organisation");
        attached.recordUid = organisations.first().toText();
        attached.name = QStringLiteral("letter.pdf");
        attached.digest = must(db::keepBytes(*command, QByteArray(20000, 'q')));
        attached.size = 20000;
        must(command->put(attached));
        must(command->commit());
        import("first.csv", 0, false);
        import("second.csv", 1000, true);
        import("third.csv", 2000, false);
    }

    static QString postcode(int i)
    {
        return QStringLiteral("ZZ9 %1Z").arg(i, 4, 10, QLatin1Char('0'));
    }

    void import(const char *name, double base, bool withdrawn)
    {
        db::BatchInput input;
        input.sourceFile = QString::fromLatin1(name);
        for (int o = 0; o < 20; ++o) {
            input.series.push_back({organisations[o], indicator, {}});
            for (int m = 0; m < kMonths; ++m) {
                db::BatchRow row;
                row.series = o;
                row.period = Period::month(2022 + m / 12, 1 + m % 12);
                row.value = base + o * 100 + m;
                row.row = m + 2;
                input.rows.push_back(row);
            }
        }
        auto command = must(db::Command::begin(*file, {QStringLiteral("figures.import"), {}, {}}));
        const auto written = must(db::writeBatch(*command, input));
        if (withdrawn)
            must(db::setBatchWithdrawn(*command, written.uid, true));
        must(command->commit());
    }

    [[nodiscard]] QString target() const
    {
        return file.folder() + QStringLiteral("/saved.candour");
    }

    db::SalvageReport salvaged()
    {
        const QByteArray before = readBytes(file.path());
        const auto report =
            must(db::salvage(file.path(), target(), db::candourSchema(), file.clock(),
                             {QStringLiteral("tester"), QStringLiteral("here")}));
        CHECK(readBytes(file.path()) == before);
        CHECK(QDir(file.folder()).entryList({QStringLiteral("*.part-*")}).isEmpty());
        return report;
    }

    [[nodiscard]] std::unique_ptr<db::Database> opened() const
    {
        return must(
            db::Database::open(target(), db::candourSchema(), file.clock(), db::Access::Write));
    }

    /// Sets the first byte of every page of this kind that holds the text: 0x7f begins none.
    int damagePages(const QByteArray &text, char type)
    {
        QByteArray bytes = readBytes(file.path());
        int damaged = 0;
        for (qint64 page = kPage; page < bytes.size(); page += kPage) {
            if (bytes[page] != type || !bytes.mid(page, kPage).contains(text))
                continue;
            bytes[page] = '\x7f';
            ++damaged;
        }
        writeBytes(file.path(), bytes);
        return damaged;
    }
};

const db::SalvagedTable &tableOf(const db::SalvageReport &report, const char *name)
{
    for (const db::SalvagedTable &table : report.tables) {
        if (table.table == QLatin1String(name))
            return table;
    }
    FAIL("no table " << name);
    return report.tables.first();
}

void checkFigures(const db::Database &database)
{
    const auto series = must(database.observations().series({}));
    CHECK(series.size() == 20);
    for (const db::SeriesInfo &info : series) {
        const auto figures = must(database.observations().inForce(info.id));
        REQUIRE(figures.size() == kMonths);
        const QString code =
            must(database.records().find(Ref<Organisation>(info.organisation)))->code;
        const int o = code.mid(1).toInt();
        for (int m = 0; m < kMonths; ++m)
            CHECK(figures[size_t(m)].figure.value == 2000 + o * 100 + m);
    }
}

} // namespace

TEST_CASE("salvage: a whole file is saved whole", "[salvage]")
{
    Full full;
    must(db::saveDraft(*full.file, recordType<Organisation>(), full.organisations.first(),
                       QStringLiteral("name"), QStringLiteral("typed")));
    full.file.close();
    const auto report = full.salvaged();
    CHECK(report.lost() == 0);
    CHECK(report.losses.isEmpty());
    CHECK(report.journalWhole);
    CHECK(report.journalEntries == 4);
    CHECK(tableOf(report, "organisation").saved == kMany);
    CHECK(tableOf(report, "observation").saved == 3 * 20 * kMonths);
    CHECK(tableOf(report, "attachment_content").saved == 1);
    CHECK(report.summary().contains(QStringLiteral("none are known to be lost")));
    const auto saved = full.opened();
    CHECK(must(db::verify(*saved)).isWhole());
    CHECK(must(db::verify(*saved)).observations == 3 * 20 * kMonths);
    CHECK(must(db::drafts(*saved)).size() == 1);
    checkFigures(*saved);
    const auto entry = must(saved->journal().entry(1));
    CHECK(entry.command == QStringLiteral("file.salvage"));
    CHECK(entry.author == QStringLiteral("tester"));
}

TEST_CASE("salvage: the sample organisation with its issued reports comes back whole", "[salvage]")
{
    TempFile file;
    NewFile options;
    options.sample = true;
    must(fillNewFile(*file, options));
    const auto before = must(db::verify(*file));
    file.close();
    const QString target = file.folder() + QStringLiteral("/saved.candour");
    const auto report = must(db::salvage(file.path(), target, db::candourSchema(), file.clock(),
                                         {QStringLiteral("tester"), QStringLiteral("here")}));
    INFO(report.losses.join(u'\n').toStdString());
    CHECK(report.lost() == 0);
    const auto saved =
        must(db::Database::open(target, db::candourSchema(), file.clock(), db::Access::Write));
    const auto after = must(db::verify(*saved));
    INFO(after.faults.join(u'\n').toStdString());
    CHECK(after.isWhole());
    CHECK(after.records == before.records);
    CHECK(after.observations == before.observations);
    CHECK(after.attachments == before.attachments);
}

TEST_CASE("salvage: records lost in their table come from the journal", "[salvage]")
{
    Full full;
    full.file.close();
    // The leaves of the table hold the postcodes, as do those of the journal, which are kept.
    QByteArray bytes = readBytes(full.file.path());
    int damaged = 0;
    for (qint64 page = kPage; page < bytes.size(); page += kPage) {
        const QByteArray text = bytes.mid(page, kPage);
        if (text[0] == '\x0d' && text.contains("ZZ9 0") && !text.contains("{\"")
            && text.contains("Provider number")) {
            bytes[page] = '\x7f';
            ++damaged;
        }
    }
    REQUIRE(damaged > 3);
    writeBytes(full.file.path(), bytes);
    const auto report = full.salvaged();
    CHECK(tableOf(report, "organisation").saved == kMany);
    CHECK(tableOf(report, "organisation").fromJournal == kMany);
    CHECK(report.lost() == 0);
    const auto saved = full.opened();
    CHECK(must(db::verify(*saved)).isWhole());
    checkFigures(*saved); // the series have found their organisations again
}

TEST_CASE("salvage: where the journal is damaged the tables count", "[salvage]")
{
    Full full;
    full.file.close();
    REQUIRE(full.damagePages("\"Provider number", '\x0a') > 0);
    const auto report = full.salvaged();
    CHECK_FALSE(report.journalWhole);
    CHECK(tableOf(report, "organisation").saved == kMany);
    const auto saved = full.opened();
    CHECK(must(db::verify(*saved)).isWhole());
    checkFigures(*saved);
}

TEST_CASE("salvage: lost figures are counted by the import they came with", "[salvage]")
{
    Full full;
    full.file.close();
    QByteArray bytes = readBytes(full.file.path());
    for (qint64 page = kPage; page < bytes.size(); page += kPage) {
        // One leaf of the figures.
        if (bytes[page] == '\x0a' && bytes.mid(page, kPage).count("2023-0") > 20) {
            bytes[page] = '\x7f';
            break;
        }
    }
    writeBytes(full.file.path(), bytes);
    const auto report = full.salvaged();
    const auto &figures = tableOf(report, "observation");
    CHECK(figures.lost > 0);
    CHECK(figures.lost + figures.saved == 3 * 20 * kMonths);
    REQUIRE_FALSE(report.losses.isEmpty());
    CHECK(report.losses.first().contains(QStringLiteral(".csv, entered on 2026-04-15")));
    CHECK(must(db::verify(*full.opened())).isWhole());
}

TEST_CASE("salvage: a file without a beginning or an end is read page by page", "[salvage]")
{
    Full full;
    full.file.close();
    const QByteArray whole = readBytes(full.file.path());
    SECTION("the header")
    {
        QByteArray bytes = whole;
        bytes.replace(0, 100, QByteArray(100, '\0'));
        writeBytes(full.file.path(), bytes);
        const auto report = full.salvaged();
        CHECK(report.lost() == 0);
        checkFigures(*full.opened());
    }
    SECTION("the first page, with the table of tables")
    {
        QByteArray bytes = whole;
        bytes.replace(0, kPage, QByteArray(kPage, '\x55'));
        writeBytes(full.file.path(), bytes);
        const auto report = full.salvaged();
        CHECK(tableOf(report, "organisation").saved == kMany);
        CHECK(must(db::verify(*full.opened())).isWhole());
    }
    SECTION("the last tenth")
    {
        writeBytes(full.file.path(), whole.left(whole.size() * 9 / 10));
        const auto report = full.salvaged();
        CHECK(report.saved() > kMany / 2);
        CHECK(must(db::verify(*full.opened())).isWhole());
    }
}

TEST_CASE("salvage: a change that was cut off is no part of what is saved", "[salvage]")
{
    Full full;
    {
        must(full.file->connection().run(QStringLiteral("PRAGMA cache_spill = 1")));
        must(full.file->connection().run(QStringLiteral("PRAGMA cache_size = 5")));
        auto command = must(db::Command::begin(*full.file, {QStringLiteral("test.put"), {}, {}}));
        for (int i = 0; i < 300; ++i) {
            Organisation one;
            one.code = QStringLiteral("Q%1").arg(i);
            one.name = QString(190, u'x');
            must(command->put(one));
        }
        const QString cut = full.file.folder() + QStringLiteral("/cut.candour");
        REQUIRE(QFile::copy(full.file.path(), cut));
        REQUIRE(QFile::copy(full.file.path() + QStringLiteral("-journal"),
                            cut + QStringLiteral("-journal")));
        REQUIRE(db::hasUnfinishedChange(cut));
        REQUIRE(readBytes(cut).contains(QByteArray(190, 'x')));
        const auto report =
            must(db::salvage(cut, full.target(), db::candourSchema(), full.file.clock(),
                             {QStringLiteral("tester"), QStringLiteral("here")}));
        CHECK(tableOf(report, "organisation").saved == kMany);
        CHECK(report.journalWhole);
    }
    checkFigures(*full.opened());
}

TEST_CASE("salvage: any single page may be lost, and the rest is saved", "[salvage]")
{
    Full full;
    full.file.close();
    const QByteArray whole = readBytes(full.file.path());
    const int pages = int(whole.size() / kPage);
    // Every page takes minutes; one in so many tells the same.
    const int step = qEnvironmentVariableIsSet("CANDOUR_LONG_TESTS") ? 3 : 41;
    for (int page = 0; page < pages; page += step) {
        QByteArray bytes = whole;
        bytes.replace(page * kPage, kPage, QByteArray(kPage, '\xa5'));
        writeBytes(full.file.path(), bytes);
        const auto report =
            db::salvage(full.file.path(), full.target(), db::candourSchema(), full.file.clock(),
                        {QStringLiteral("tester"), QStringLiteral("here")});
        INFO("page " << page << " of " << pages);
        REQUIRE(report.has_value());
        CHECK(tableOf(*report, "organisation").saved == kMany);
        const auto checked = must(db::verify(*full.opened()));
        INFO(checked.faults.join(u'\n').toStdString());
        CHECK(checked.isWhole());
        REQUIRE(QFile::remove(full.target()));
    }
}

TEST_CASE("salvage: refuses to overwrite, and leaves nothing of what it cannot do", "[salvage]")
{
    Full full;
    full.file.close();
    writeBytes(full.target(), "hers");
    const db::Author author {QStringLiteral("tester"), QStringLiteral("here")};
    const auto refused = db::salvage(full.file.path(), full.target(), db::candourSchema(),
                                     full.file.clock(), author);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(readBytes(full.target()) == "hers");
    REQUIRE(QFile::remove(full.target()));

    tamper(full.file.path(), {QStringLiteral("PRAGMA user_version = 40")});
    const auto newer = db::salvage(full.file.path(), full.target(), db::candourSchema(),
                                   full.file.clock(), author);
    REQUIRE_FALSE(newer.has_value());
    CHECK(newer.error().code == ErrorCode::FileTooNew);
    CHECK_FALSE(QFile::exists(full.target()));

    writeBytes(full.file.path(), QByteArray(50000, 'n'));
    const auto nothing = db::salvage(full.file.path(), full.target(), db::candourSchema(),
                                     full.file.clock(), author);
    REQUIRE_FALSE(nothing.has_value());
    CHECK(nothing.error().code == ErrorCode::Corrupt);
    CHECK_FALSE(QFile::exists(full.target()));
}
