// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordSearch.h"

#include "core/services/StarterLibrary.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

QList<FoundRecord> found(TempFile &file, const char *text, int most = 6)
{
    return must(searchRecords(*file, TermDictionary(), QString::fromUtf8(text), most));
}

RecordPlace place(const char *where, const QString &target)
{
    return {QString::fromLatin1(where), target};
}

struct Sample {
    TempFile file {};

    Sample()
    {
        NewFile options;
        options.sample = true;
        must(fillNewFile(*file, options));
    }

    template <typename T, typename Is>
    [[nodiscard]] T first(const Is &is)
    {
        for (const T &value : must(file->records().all<T>())) {
            if (is(value))
                return value;
        }
        FAIL("not in the sample");
        return {};
    }

    template <typename T>
    [[nodiscard]] RecordPlace placeOf(const T &value)
    {
        return must(placeOfRecord(*file, recordType<T>(), value.uid)).value_or(RecordPlace());
    }
};

} // namespace

TEST_CASE("record search: every kind of record leads to where it belongs", "[search]")
{
    Sample s;
    const auto any = [](const auto &) { return true; };
    const auto riverside = s.first<Organisation>(
        [](const Organisation &o) { return o.code == QStringLiteral("ZZ1"); });
    CHECK(s.placeOf(riverside) == place("providers", QStringLiteral("ZZ1")));
    const auto region = s.first<Organisation>(
        [](const Organisation &o) { return o.code == QStringLiteral("ZZ10"); });
    CHECK(s.placeOf(region)
          == place("data", QStringLiteral("lists|organisation|%1").arg(region.uid.toText())));
    const auto report = s.first<Report>(any);
    const RecordPlace inReport = place("reports", report.uid.toText());
    CHECK(s.placeOf(report) == inReport);
    CHECK(s.placeOf(s.first<FrontSheet>(any)) == inReport);
    CHECK(s.placeOf(s.first<ReportText>(any)) == inReport);
    const auto comment =
        s.first<Comment>([&](const Comment &c) { return c.organisation.uid() == riverside.uid; });
    const auto measure = must(s.file->records().find(comment.indicator));
    REQUIRE(measure);
    CHECK(s.placeOf(comment)
          == place("scorecards", QStringLiteral("ZZ1|%1|%2").arg(measure->code, comment.period)));
    CHECK(s.placeOf(*measure) == place("scorecards", QStringLiteral("|%1").arg(measure->code)));
    const auto rating = s.first<CqcRating>(
        [&](const CqcRating &r) { return r.organisation.uid() == riverside.uid; });
    CHECK(s.placeOf(rating) == place("providers", QStringLiteral("ZZ1|cqc")));
    const auto person = s.first<Person>(any);
    CHECK(s.placeOf(person)
          == place("data", QStringLiteral("lists|person|%1").arg(person.uid.toText())));
    CHECK_FALSE(must(placeOfRecord(*s.file, recordType<Person>(), Uid::create())));
}

TEST_CASE("record search: a rating of a site stands with its provider", "[search]")
{
    TempFile file;
    Organisation provider;
    provider.code = QStringLiteral("ZZ1");
    provider.name = QStringLiteral("Riverside");
    Organisation site;
    site.code = QStringLiteral("ZZ1S");
    site.name = QStringLiteral("Riverside General");
    site.type = OrganisationType::Site;
    site.parent = Ref<Organisation>(file.put(provider));
    CqcRating rating;
    rating.organisation = Ref<Organisation>(file.put(site));
    const Uid uid = file.put(rating);
    CHECK(must(placeOfRecord(*file, recordType<CqcRating>(), uid))
          == place("providers", QStringLiteral("ZZ1|cqc")));
}

TEST_CASE("record search: found by any word, told apart, in the words of people", "[search]")
{
    Sample s;
    const auto people = found(s.file, "head qual");
    REQUIRE_FALSE(people.isEmpty());
    CHECK(people.first().title == QStringLiteral("Helen Tarrant"));
    CHECK(people.first().detail.startsWith(QStringLiteral("Person")));
    const auto reports = found(s.file, "qr-2026");
    REQUIRE_FALSE(reports.isEmpty());
    CHECK(reports.first().kind == &recordType<Report>());
    const auto riverside = found(s.file, "river");
    REQUIRE_FALSE(riverside.isEmpty());
    CHECK(riverside.first().place == place("providers", QStringLiteral("ZZ1")));
    CHECK(found(s.file, "ÖRCHARD").size() >= 1);
    CHECK(found(s.file, "no such words anywhere").isEmpty());
    CHECK(found(s.file, "a", 3).size() == 3);
}
