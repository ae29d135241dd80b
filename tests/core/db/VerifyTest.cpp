// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Verify.h"

#include "core/db/AttachmentStore.h"
#include "core/db/BatchWriter.h"
#include "core/db/DraftStore.h"
#include "tests/support/Tamper.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

QStringList faultsAfter(TempFile &file, const QStringList &statements)
{
    file.close();
    tamper(file.path(), statements);
    file.reopen();
    return must(db::verify(*file)).faults;
}

Uid putOrganisation(TempFile &file)
{
    Organisation organisation;
    organisation.code = QStringLiteral("ZZ1");
    organisation.name = QStringLiteral("Riverside");
    return file.put(organisation);
}

} // namespace

TEST_CASE("verify: finds additional values that belong to nothing", "[verify]")
{
    TempFile file;
    const QString organisation = putOrganisation(file).toText();
    const QString nobody = Uid::create().toText();
    AdditionalField definition;
    definition.recordKind = QStringLiteral("organisation");
    definition.label = QStringLiteral("Ward phone");
    const QString field = file.put(definition).toText();
    const auto insert = [](const QString &kind, const QString &record, const QString &of) {
        return QStringLiteral("INSERT INTO additional_value (kind, record, field, value) "
                              "VALUES ('%1', '%2', '%3', '4711')")
            .arg(kind, record, of);
    };
    const auto only = [&](const QString &sql) {
        const QStringList faults = faultsAfter(file, {sql});
        REQUIRE(faults.size() == 1);
        return faults.first();
    };
    SECTION("no such record")
    {
        CHECK(only(insert(QStringLiteral("organisation"), nobody, field)).contains(nobody));
    }
    SECTION("no such kind")
    {
        CHECK(only(insert(QStringLiteral("unicorn"), organisation, field))
                  .contains(QStringLiteral("unicorn")));
    }
    SECTION("no such field")
    {
        const QStringList faults =
            faultsAfter(file, {insert(QStringLiteral("organisation"), organisation, nobody)});
        // The record is not as the journal left it, either, and would be found by the value.
        REQUIRE(faults.size() == 3);
        CHECK(faults[1].contains(nobody));
    }
}

TEST_CASE("verify: finds a draft that is not as it was typed", "[verify][draft]")
{
    TempFile file;
    const Uid organisation = putOrganisation(file);
    must(db::saveDraft(*file, recordType<Organisation>(), organisation, QStringLiteral("name"),
                       QStringLiteral("Riverside and Hill")));
    must(db::saveDraft(*file, recordType<Organisation>(), organisation, QStringLiteral("name"),
                       QStringLiteral("Riverside and Hillside")));
    REQUIRE(must(db::verify(*file)).faults == QStringList());
    SECTION("typed before drafts had a digest")
    {
        CHECK(faultsAfter(file, {QStringLiteral("UPDATE draft SET digest = ''")}).isEmpty());
    }
    SECTION("changed since")
    {
        const auto column =
            GENERATE(as<QString> {}, QStringLiteral("kind"), QStringLiteral("field"),
                     QStringLiteral("text"), QStringLiteral("time"), QStringLiteral("digest"));
        const QStringList faults =
            faultsAfter(file, {QStringLiteral("UPDATE draft SET %1 = %1 || 'x'").arg(column)});
        REQUIRE(faults.size() == 1);
        CHECK(faults.first().contains(organisation.toText()));
    }
}

TEST_CASE("verify: finds a batch that names the wrong entry of the journal", "[verify]")
{
    TempFile file;
    Indicator indicator;
    indicator.code = QStringLiteral("AE4H");
    indicator.name = QStringLiteral("Within four hours");
    db::BatchInput input;
    input.series = {{putOrganisation(file), file.put(indicator), {}}};
    db::BatchRow row;
    row.period = Period::month(2024, 4);
    row.value = 90;
    input.rows = {row};
    auto command = must(db::Command::begin(*file, {QStringLiteral("figures.import"), {}, {}}));
    const Uid batch = must(db::writeBatch(*command, input)).uid;
    must(command->commit());
    command.reset();
    const QStringList faults = faultsAfter(file, {QStringLiteral("UPDATE batch SET entry = 1")});
    REQUIRE(faults.size() == 1);
    CHECK(faults.first().contains(batch.toText()));
}

TEST_CASE("verify: finds attached bytes that nobody names", "[verify]")
{
    TempFile file;
    putOrganisation(file);
    // SHA-256 of "abc", as published with the standard.
    const QString digest =
        QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f2"
                       "0015ad");
    const QStringList faults = faultsAfter(
        file,
        {QStringLiteral("INSERT INTO attachment_content (digest, bytes) VALUES ('%1', x'616263')")
             .arg(digest)});
    REQUIRE(faults.size() == 1);
    CHECK(faults.first().contains(digest));
}

TEST_CASE("verify: the anchor of an issued report must stand in the journal", "[verify]")
{
    TempFile file;
    putOrganisation(file);
    Report report;
    report.title = QStringLiteral("Quality report");
    report.dataTo = QStringLiteral("2026-09");
    report.reportDate = QDate(2026, 10, 20);
    const Uid uid = file.put(report);
    report = *must(file->records().find(Ref<Report>(uid)));
    report.state = ReportState::Issued;
    const auto issue = [&](const QString &anchor) {
        report.anchor = anchor;
        auto command = must(db::Command::begin(
            *file, {QStringLiteral("report.issue"), {}, QStringLiteral("Issued")}));
        must(command->put(report));
        must(command->commit());
        return must(db::verify(*file)).faults;
    };
    SECTION("it does")
    {
        CHECK(issue(must(file->journal().head()).anchor()) == QStringList());
    }
    SECTION("it does not")
    {
        const QStringList faults = issue(QStringLiteral("1:0123456789abcdef"));
        REQUIRE(faults.size() == 1);
        CHECK(faults.first().contains(report.number));
        CHECK(faults.first().contains(QStringLiteral("0123456789abcdef")));
    }
    SECTION("it has none")
    {
        CHECK(issue({}).size() == 1);
    }
}

TEST_CASE("verify: what lies beside the tables of an index is no part of the index", "[verify]")
{
    TempFile file;
    putOrganisation(file);
    const auto alien = GENERATE(
        as<QString> {},
        QStringLiteral("CREATE TRIGGER alien AFTER INSERT ON journal_index_docsize BEGIN DELETE "
                       "FROM report_text; END"),
        QStringLiteral("CREATE INDEX alien ON search_index_docsize (sz)"),
        QStringLiteral("CREATE TABLE search_index_content (alien INTEGER)"),
        QStringLiteral("CREATE TABLE journal_index_content (alien INTEGER)"));
    INFO(alien.toStdString());
    const auto reader =
        must(db::Database::open(file.path(), db::candourSchema(), file.clock(), db::Access::Read));
    file.close();
    tamper(file.path(), {alien});
    CHECK(must(db::verify(*reader)).faults.size() == 1);
    for (const db::Access access : {db::Access::Read, db::Access::Write}) {
        const auto opened =
            db::Database::open(file.path(), db::candourSchema(), file.clock(), access);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("verify: what a row may not hold is found, whoever looks", "[verify]")
{
    struct Tampering {
        QString set; // of the organisation
        bool breaksCheck; // else it is only no date that there is
    };

    const auto [set, breaksCheck] =
        GENERATE(Tampering {QStringLiteral("contract_from = 'x'"), true},
                 Tampering {QStringLiteral("contract_from = '2020-13-45'"), false},
                 Tampering {QStringLiteral("contract_from = '1/2/2020'"), true},
                 Tampering {QStringLiteral("fictional = 7"), true},
                 Tampering {QStringLiteral("withdrawn = 2"), true});
    INFO(set.toStdString());
    TempFile file;
    const Uid uid = putOrganisation(file);
    file.close();
    tamper(file.path(),
           {QStringLiteral("PRAGMA ignore_check_constraints = ON"),
            QStringLiteral("UPDATE organisation SET ") + set});
    const auto access = GENERATE(db::Access::Read, db::Access::Write);
    const auto database =
        must(db::Database::open(file.path(), db::candourSchema(), file.clock(), access));
    const QString faults = must(db::verify(*database)).faults.join(u'\n');
    CHECK(faults.contains(QStringLiteral("Table “organisation” has rows")) == breaksCheck);
    CHECK(faults.contains(QStringLiteral("(%1) holds").arg(uid.toText())));
    CHECK(faults.contains(set.section(u' ', 0, 0)));
}

TEST_CASE("verify: a damaged page is told in a plain sentence before SQLite's own words",
          "[verify]")
{
    constexpr qint64 kPage = 4096;
    TempFile file;
    putOrganisation(file);
    file.close();
    QFile bytes(file.path());
    REQUIRE(bytes.open(QIODevice::ReadWrite));
    int damaged = 0;
    for (qint64 page = kPage; page < bytes.size(); page += kPage) {
        REQUIRE(bytes.seek(page));
        const QByteArray text = bytes.read(kPage);
        if (text.at(0) != '\x0d' || !text.contains("ZZ1Riverside"))
            continue;
        REQUIRE(bytes.seek(page));
        REQUIRE(bytes.write("\x7f", 1) == 1); // no page begins so
        ++damaged;
    }
    bytes.close();
    REQUIRE(damaged > 0);
    const auto database =
        must(db::Database::open(file.path(), db::candourSchema(), file.clock(), db::Access::Read));
    const auto report = db::verify(*database);
    REQUIRE(report.has_value());
    REQUIRE(report->faults.size() >= 2);
    CHECK(report->faults.first().startsWith(QStringLiteral("Part of the file is damaged")));
    CHECK(report->faults.at(1).startsWith(QStringLiteral("In detail: ")));
}

TEST_CASE("verify: what ANALYZE left is no damage", "[verify]")
{
    TempFile file;
    putOrganisation(file);
    CHECK(faultsAfter(file, {QStringLiteral("ANALYZE")}) == QStringList());
}
