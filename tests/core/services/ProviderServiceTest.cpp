// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/Document.h"
#include "core/services/ProviderWords.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/CsvRows.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

namespace {

struct Sample {
    TempFile file;
    ScorecardBooks books;

    Sample()
    {
        must(fillNewFile(*file, {QStringLiteral("icb-2023"), true, Period::month(2026, 9)}));
        read();
    }

    void read() { books = must(ScorecardService(*file).books()); }

    [[nodiscard]] ProviderDossier dossier(const QString &code)
    {
        const auto organisation = organisationByCode(books.organisations, code);
        REQUIRE(organisation);
        auto found = must(ProviderService(*file).dossier(books, organisation->uid));
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("providers: the list of the sample, with what it counts", "[providers]")
{
    Sample sample;
    const auto list =
        must(ProviderService(*sample.file).providers(sample.books, Period::month(2026, 9)));
    REQUIRE(list.size() == 8);
    CHECK(list[0].organisation.name == QStringLiteral("Amberdell Care Homes Group")); // by name
    // Sites are the lines of the shipped table whose code begins with the provider's.
    const auto rows = csvRows(QStringLiteral(":/sample/provider_sites.csv"));
    for (const ProviderSummary &provider : list) {
        INFO(provider.organisation.code.toStdString());
        const QString prefix = provider.organisation.code + u'-';
        CHECK(provider.sites == std::count_if(rows.begin(), rows.end(), [&](const CsvRow &row) {
                  return row.value(QStringLiteral("code")).startsWith(prefix);
              }));
        CHECK(provider.sites > 0);
        CHECK_FALSE(provider.latestMonth.isNull());
        const auto card = must(
            ScorecardService(*sample.file)
                .scorecard(
                    sample.books,
                    {Ref<Organisation>(provider.uid()), Period::month(2026, 9), 12, 4, 0, {}}));
        CHECK(provider.counts.red == card.byLatest.red);
        CHECK(provider.counts.green == card.byLatest.green);
        CHECK(answersAsAWhole(provider.cqc, provider.uid()) != nullptr);
    }
}

TEST_CASE("providers: a file without figures has its providers all the same", "[providers]")
{
    TempFile file;
    Organisation organisation;
    organisation.code = QStringLiteral("ZZ1");
    organisation.name = QStringLiteral("Riverside");
    file.put(organisation);
    const auto books = must(ScorecardService(*file).books());
    const auto list = must(ProviderService(*file).providers(books, {}));
    REQUIRE(list.size() == 1);
    CHECK(list[0].latestMonth.isNull());
    CHECK(list[0].counts.red == 0);
}

TEST_CASE("providers: one with sites, people, ratings and comments", "[providers]")
{
    Sample sample;
    const ProviderDossier riverside = sample.dossier(QStringLiteral("ZZ1"));
    CHECK(riverside.parent->code == QStringLiteral("ZZ0"));
    REQUIRE(riverside.sites.size() == 8); // grep -c '^ZZ1-' provider_sites.csv
    CHECK(riverside.sites[0].organisation.name == QStringLiteral("Northpool Hospital"));
    CHECK(riverside.sites[0].depth == 0);
    CHECK(riverside.sites[1].depth == 1);
    CHECK(riverside.sites[0].overall->rating == CqcRatingValue::Good);
    // people.csv and provider_people.csv: one and two of ZZ1
    CHECK(riverside.people.size() == 3);
    // cqc_ratings.csv 6; provider_ratings.csv two whole reports and three of locations, 6 each
    CHECK(riverside.ratings.size() == 36);
    CHECK(publishedAnswers(riverside.ratings).size() == 6);
    CHECK(currentAnswers(riverside.ratings).size() == 3);
    // comments.csv: 6 of ZZ1, none stale in a new sample
    REQUIRE(riverside.comments.size() == 6);
    CHECK(riverside.comments[0].remark.comment.period == QStringLiteral("2026-09"));
    CHECK(riverside.comments[0].author == QStringLiteral("Joseph Pell"));
    CHECK_FALSE(riverside.comments[0].indicator.name.isEmpty());
    CHECK_FALSE(riverside.comments[0].remark.stale);
    const auto current = currentAnswers(riverside.ratings);
    CHECK(riverside.placeName(current[1]) == QStringLiteral("Northpool Hospital"));
}

TEST_CASE("providers: an organisation that is gone has no page", "[providers]")
{
    Sample sample;
    CHECK_FALSE(must(ProviderService(*sample.file).dossier(sample.books, Uid::create())));
}

TEST_CASE("providers: peer groups are set as one command", "[providers]")
{
    Sample sample;
    Organisation group;
    group.code = QStringLiteral("ZZ90");
    group.name = QStringLiteral("Acute peers");
    group.type = OrganisationType::PeerGroup;
    const Uid acute = sample.file.put(group);
    const Uid riverside =
        organisationByCode(sample.books.organisations, QStringLiteral("ZZ1"))->uid;
    const ChangeSet done = must(setPeerGroups(*sample.file, riverside, {acute}));
    CHECK(done.sequence > 0);
    sample.read();
    auto groups = sample.dossier(QStringLiteral("ZZ1")).peerGroups;
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].code == QStringLiteral("ZZ90"));
    CHECK(must(setPeerGroups(*sample.file, riverside, {acute})).isEmpty());
    must(setPeerGroups(*sample.file, riverside, {}));
    sample.read();
    CHECK(sample.dossier(QStringLiteral("ZZ1")).peerGroups.isEmpty());
}

TEST_CASE("providers: words of contract and rating", "[providers]")
{
    Organisation organisation;
    const QDate today(2026, 11, 2);
    CHECK(contractDates(organisation).isEmpty());
    CHECK(contractDaysText(organisation, today).isEmpty());
    organisation.contractFrom = QDate(2024, 4, 1);
    CHECK(contractDates(organisation) == QStringLiteral("from 1 Apr 2024"));
    CHECK(contractDaysText(organisation, today).isEmpty()); // it runs on
    organisation.contractTo = QDate(2027, 3, 31);
    CHECK(contractDates(organisation) == QStringLiteral("1 Apr 2024 – 31 Mar 2027"));
    CHECK(contractMonths(organisation) == QStringLiteral("Apr 2024 – Mar 2027"));
    // November has 28 days left after the 2nd, then 31 + 31 + 28 + 31
    CHECK(contractDaysText(organisation, today) == QStringLiteral("149 day(s) left"));
    CHECK(contractDaysText(organisation, QDate(2027, 4, 1))
          == QStringLiteral("ended 1 day(s) ago"));

    const Ref<Organisation> provider(Uid::create());
    const auto rating = [&](const char *location, CqcRatingValue value) {
        CqcRating one;
        one.organisation = provider;
        one.rating = value;
        one.published = QDate(2026, 3, 12);
        one.location = QLatin1String(location);
        return one;
    };
    const auto words = [&](const QList<CqcRating> &ratings) {
        return overallWords(currentAnswers(ratings), provider.uid());
    };
    const CqcRating good = rating("L1", CqcRatingValue::Good);
    CHECK(words({}).isEmpty());
    CHECK(words({good}) == QStringLiteral("Good")); // its only location
    CHECK(words({good, rating("L2", CqcRatingValue::RequiresImprovement)})
          == QStringLiteral("2 location(s): G 1, RI 1"));
    CHECK(words({good, rating("", CqcRatingValue::Inadequate)}) == QStringLiteral("Inadequate"));
}

TEST_CASE("providers: a page on paper", "[providers][report]")
{
    Sample sample;
    const auto paper = must(providerPaper(
        *sample.file, sample.books, sample.dossier(QStringLiteral("ZZ8")), Period::month(2026, 9)));
    const Document document = buildProvider(paper);
    const QString text = documentText(document);
    for (const char *part : {"Amberdell Care Homes Group", "Spot purchase", "The Cedars",
                             "Wendy Hartnell", "RI requires improvement", "7 Aug 2026"})
        CHECK(text.contains(QLatin1String(part)));
    // Red and amber rows of the card, no others, the red ones first.
    const QList<int> rows = exceptionRows(paper.scorecard);
    CHECK(rows.size() == paper.scorecard.byLatest.red + paper.scorecard.byLatest.amber);
    for (int i = 0; i < rows.size(); ++i) {
        const Rag rag = ragOf(paper.scorecard.rows[size_t(rows.at(i))], VerdictChoice::Latest);
        CHECK((rag == Rag::Red) == (i < paper.scorecard.byLatest.red));
    }
    // Without figures it is a page all the same.
    const auto bare =
        must(providerPaper(*sample.file, sample.books, sample.dossier(QStringLiteral("ZZ8")), {}));
    CHECK(documentText(buildProvider(bare)).contains(QStringLiteral("The Cedars")));
}
