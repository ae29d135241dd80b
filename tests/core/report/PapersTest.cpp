// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/DraftSentences.h"
#include "core/report/HtmlWriter.h"
#include "core/report/IndicatorChart.h"
#include "core/report/MatrixPaper.h"
#include "core/report/Overflow.h"
#include "core/report/TextPlaces.h"
#include "tests/core/report/PaperFixtures.h"
#include "tests/support/CatchQt.h"

#include <QRegularExpression>

using namespace candour;
using namespace candour::test;

namespace {

const Grid &firstGrid(const Document &document)
{
    for (const Block &block : document.blocks) {
        if (const auto *grid = std::get_if<Grid>(&block.content))
            return *grid;
    }
    FAIL("no grid");
    std::abort();
}

QStringList headingsOf(const Document &document)
{
    QStringList headings;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            headings.append(QString(heading->number + u' ' + heading->text).trimmed());
    }
    return headings;
}

/// One row computed from figures of our own.
ScorecardRow oneRow(Indicator indicator, std::vector<Observation> series,
                    std::vector<Threshold> thresholds)
{
    ScorecardInput input;
    input.organisation = Ref<Organisation>(Uid::create());
    input.lastMonth = kDataTo;
    input.indicators = {std::move(indicator)};
    input.observations = {std::move(series)};
    input.thresholds = std::move(thresholds);
    return computeScorecard(input).rows.at(0);
}

Organisation riverside()
{
    Organisation organisation;
    organisation.code = QStringLiteral("ZZ1");
    organisation.name = QStringLiteral("Riverside");
    return organisation;
}

} // namespace

TEST_CASE("A scorecard has a box for each dimension and keeps the lead's order", "[report][paper]")
{
    PaperFixture fixture(12, 1);
    fixture.indicators[4].rank = 1;
    fixture.indicators[8].rank = 2;
    const Document document = buildScorecard(fixture.scorecard());
    const Grid &grid = firstGrid(document);
    REQUIRE(grid.boxes.size() == 4);
    CHECK(grid.boxes[0].title == QStringLiteral("Safe"));
    const auto &table = std::get<Table>(grid.boxes[0].blocks.first().content);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows.at(0).cells.first().text == fixture.indicators[4].name);
    CHECK(table.rows.at(1).cells.first().text.startsWith(fixture.indicators[8].name));
    CHECK(table.rows.at(2).priority == 2);
    // Indicator, target, three months, year to date, last year, line, verdict.
    CHECK(table.columns.size() == 9);
    CHECK(table.rows.first().cells.at(7).spark.has_value());
    CHECK(table.rows.first().cells.at(4).source.series == QStringLiteral("ZZ1|I-05|"));
    CHECK(table.rows.first().cells.at(4).source.period == QStringLiteral("2026-09"));
}

TEST_CASE("An empty dimension is said, and nothing is lost", "[report][paper]")
{
    PaperFixture fixture(3, 1);
    fixture.indicators[0].dimensions.clear();
    const Document document = buildScorecard(fixture.scorecard());
    const Grid &grid = firstGrid(document);
    REQUIRE(grid.boxes.size() == 5);
    CHECK(std::get<Paragraph>(grid.boxes[0].blocks.first().content).runs.first().text
          == QStringLiteral("No indicator agreed."));
    CHECK(grid.boxes[4].title == QStringLiteral("Other indicators"));
    CHECK(movableRows(document) == 3);
}

TEST_CASE("A banded measure shows the published words and no colour", "[report][paper]")
{
    const PaperFixture fixture(2, 1);
    const Document document = buildScorecard(fixture.scorecard());
    const auto &table = std::get<Table>(firstGrid(document).boxes[1].blocks.first().content);
    CHECK(table.rows.first().cells.at(2).text.contains(QStringLiteral("as")));
    CHECK(table.rows.first().cells.at(2).span == 3);
    CHECK(table.rows.first().cells.last().mark == Mark::NoData);
}

TEST_CASE("The CQC letters of a provider stand in its head", "[report][paper]")
{
    const PaperFixture fixture(4, 1);
    const QString text = documentText(buildScorecard(fixture.scorecard()));
    CHECK(text.contains(QStringLiteral("Requires improvement; S G, W I (published 12 Mar 2026)")
                            .replace(QStringLiteral("S G"), QStringLiteral("S\u00a0G"))
                            .replace(QStringLiteral("W I"), QStringLiteral("W\u00a0I"))));
}

TEST_CASE("Moved rows are gathered by box, none lost", "[report][paper]")
{
    const PaperFixture fixture(24, 1);
    const Document document = buildScorecard(fixture.scorecard());
    const Document moved = withRowsMoved(document, 5);
    CHECK(movableRows(moved) == 24 - 5);
    const auto &further = std::get<Table>(moved.blocks.last().content);
    CHECK(std::count_if(further.rows.begin(), further.rows.end(),
                        [](const Row &row) { return row.kind == RowKind::Body; })
          == 5);
    CHECK(documentText(moved).contains(QStringLiteral("5 further indicators on the next page.")));
    CHECK(withRowsMoved(document, 0) == document);
}

TEST_CASE("A position is a sentence of figures with their sources", "[report][paper]")
{
    Indicator mrsa = indicatorOf(UnitKind::Count, Aggregation::Sum);
    mrsa.name = QStringLiteral("MRSA bacteraemia");
    mrsa.code = QStringLiteral("I-01");
    std::vector<Observation> series;
    for (int i = 17; i >= 0; --i)
        series.push_back(observe(kDataTo.plus(-i), valueFigure(i == 0 || i == 2 ? 1 : 0)));
    const ScorecardRow row =
        oneRow(mrsa, series, {thresholdOf(mrsa, Comparison::ZeroTolerance, 0)});
    const QList<Run> runs = positionSentence(row, riverside());
    // April to September 2026 holds two cases, April to September 2025 none.
    CHECK(plainText(runs)
          == QStringLiteral("MRSA bacteraemia, Riverside: 1 in Sep 2026 (M06), 2 year to date "
                            "against zero tolerance; 0 in the same period last year."));
    CHECK(runs.at(1).source.period == QStringLiteral("2026-09"));
    CHECK(runs.at(1).source.series == QStringLiteral("ZZ1|I-01|"));

    // Where a month is missing, the reader is told of how many the other year's count is.
    series.erase(series.end() - 2); // Aug 2026
    CHECK(plainText(positionSentence(
                        oneRow(mrsa, series, {thresholdOf(mrsa, Comparison::ZeroTolerance, 0)}),
                        riverside()))
              .endsWith(QStringLiteral("2 year to date (5 of 6 periods) against zero tolerance; 0 "
                                       "in the same period last year (6 of 6 periods).")));
}

TEST_CASE("No figures give a sentence too", "[report][paper]")
{
    Indicator indicator = indicatorOf(UnitKind::Count, Aggregation::Sum);
    indicator.name = QStringLiteral("Falls");
    CHECK(plainText(positionSentence(oneRow(indicator, {}, {}), riverside()))
          == QStringLiteral("Falls, Riverside: no data received."));
}

TEST_CASE("Movements compare the latest verdict with the one before", "[report][paper]")
{
    Indicator fft = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    const auto rowOf = [&](double before, double now) {
        return oneRow(
            fft,
            {observe(kDataTo.plus(-1), partsFigure(before, 100)),
             observe(kDataTo, partsFigure(now, 100))},
            {withAmber(thresholdOf(fft, Comparison::AtLeast, 95), AmberKind::Absolute, 90)});
    };
    CHECK(movementOf(rowOf(96, 80)) == Movement::NewlyRed);
    CHECK(movementOf(rowOf(92, 97)) == Movement::TurnedGreen);
    CHECK(movementOf(rowOf(96, 92)) == Movement::Worse);
    CHECK(movementOf(rowOf(80, 92)) == Movement::Better);
    CHECK(movementOf(rowOf(96, 97)) == Movement::None);
    CHECK(movementText(rowOf(96, 80)) == QStringLiteral("red in Sep 2026, was green in Aug 2026"));
}

TEST_CASE("An annual count is charted as a running total from April", "[report][paper]")
{
    const PaperFixture fixture(1, 1);
    const Scorecard scorecard = fixture.scorecardOf(fixture.providers.first());
    const ChartSpec spec = indicatorChart(scorecard.rows.at(0), kDataTo, fixture.providers.first());
    CHECK(spec.kind == ChartKind::Cumulative);
    REQUIRE(spec.periods.size() == 12);
    CHECK(spec.periods.first().label == QStringLiteral("Apr 2026"));
    // Six months known, six to come; the flat trajectory of 40 stands at 20 in September.
    CHECK(spec.series.first().points.at(5).value.has_value());
    CHECK_FALSE(spec.series.first().points.at(6).value.has_value());
    CHECK(*spec.lines.first().at(5) == Approx(20));
    CHECK(*spec.lines.first().at(11) == Approx(40));
    double total = 0;
    for (int i = 18; i < 24; ++i)
        total += scorecard.rows.at(0).sparkline[size_t(i)];
    CHECK(*spec.series.first().points.at(5).value == Approx(total));
    CHECK_FALSE(spec.altText.isEmpty());
}

TEST_CASE("The target of a run chart steps when its threshold changes", "[report][paper]")
{
    const Indicator fft = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    Threshold old = thresholdOf(fft, Comparison::AtLeast, 78);
    old.validTo = QDate(2026, 3, 31);
    Threshold current = thresholdOf(fft, Comparison::AtLeast, 70);
    current.validFrom = QDate(2026, 4, 1);
    const auto lineOf = [&](std::vector<Threshold> thresholds) {
        const ScorecardRow row = oneRow(fft, {}, std::move(thresholds));
        return indicatorChart(row, kDataTo, riverside()).lines.value(0);
    };
    const ChartLine line = lineOf({old, current});
    // Data to Sep 2026: Oct 2024 to Mar 2026 are 18 months, then six from April.
    REQUIRE(line.values.size() == 24);
    for (int i = 0; i < 24; ++i)
        CHECK(line.at(i) == std::optional<double>(i < 18 ? 78 : 70));
    CHECK(line.label.startsWith(QStringLiteral("target 70")));

    CHECK(lineOf({current}).values.count(std::nullopt) == 18);
    CHECK(lineOf({old}).label.endsWith(QStringLiteral("until Mar 2026")));
    CHECK(lineOf({thresholdOf(fft, Comparison::AtLeast, 70)}).values.size() == 1);
}

TEST_CASE("The Board report has its sections in order", "[report][paper]")
{
    const PaperFixture fixture;
    BoardReportInput input = fixture.board();
    input.glossary = {{QStringLiteral("FFT"), QStringLiteral("Friends and Family Test")},
                      {QStringLiteral("SHMI"), QStringLiteral("mortality indicator")},
                      {QStringLiteral("HSMR"), QStringLiteral("not used here")}};
    const Document document = buildBoardReport(input);
    const QStringList headings = headingsOf(document);
    CHECK(headings.first() == QStringLiteral("1 Summary"));
    CHECK(headings.contains(QStringLiteral("2 Provider overview")));
    CHECK(headings.contains(
        QStringLiteral("3 Domain 4: Ensuring that people have a positive experience of care")));
    CHECK(headings.contains(QStringLiteral("5 Exceptions by provider")));
    CHECK(headings.contains(QStringLiteral("6 How to read this report")));
    CHECK(headings.last() == QStringLiteral("7 Glossary"));
    const auto &glossary = std::get<Table>(document.blocks.last().content);
    CHECK(glossary.rows.size() == 2);
    const QString text = documentText(document);
    CHECK(text.contains(QStringLiteral("Named Governing Body member: Dr A. Example")));
    CHECK(text.contains(QStringLiteral("Named Governing Body member: none named.")));
    // Drafted text states facts and gives no causes (PRINTS "Generation rules").
    static const QRegularExpression causes(QStringLiteral("\\b(because|due to|caused by)\\b"));
    CHECK_FALSE(text.contains(causes));
    CHECK(documentFromJson(documentToJson(document)).value() == document);
}

TEST_CASE("Papers speak in the words of the organisation", "[report][paper]")
{
    PaperFixture fixture;
    // A brace or a place for an argument in somebody's name is hers, not ours.
    fixture.domains[0].boardMember = QStringLiteral("Dr {organisation.board} %1");
    fixture.frame.terms = {
        {QStringLiteral("organisation.board"), {QStringLiteral("Trust Parliament"), {}, {}}},
        {QStringLiteral("scorecard"),
         {QStringLiteral("ward mirror"), {}, QStringLiteral("mirror")}}};
    const QString text = documentText(buildBoardReport(fixture.board()));
    CHECK(text.contains(
        QStringLiteral("Named Trust Parliament member: Dr {organisation.board} %1.")));
    CHECK(text.contains(QStringLiteral("Named Trust Parliament member: none named.")));
    CHECK(buildScorecard(fixture.scorecard()).subject.startsWith(QStringLiteral("Ward mirror, ")));
    CHECK(textPlaces(fixture.scorecard()).first().group.startsWith(QStringLiteral("Mirror, ")));
}

TEST_CASE("A red without narrative is missing, and printed as missing", "[report][paper]")
{
    const PaperFixture fixture;
    BoardReportInput input = fixture.board();
    const QList<MissingText> missing = missingTexts(input);
    REQUIRE_FALSE(missing.isEmpty());
    int reds = 0;
    int providersWithRed = 0;
    for (const BoardProvider &provider : input.providers) {
        int own = 0;
        for (const ScorecardRow &row : provider.scorecard.rows)
            own += row.worst == Rag::Red;
        reds += own;
        providersWithRed += own > 0;
    }
    CHECK(missing.size() == reds + providersWithRed);
    CHECK(documentText(buildBoardReport(input)).count(QStringLiteral("Narrative missing")) == reds);

    for (const MissingText &one : missing) {
        ReportText text;
        text.section = one.section;
        text.about = one.about;
        text.text = QStringLiteral("Words of the lead.");
        input.texts.append(text);
    }
    CHECK(missingTexts(input).isEmpty());
    const QString complete = documentText(buildBoardReport(input));
    CHECK_FALSE(complete.contains(QStringLiteral("missing:")));
    CHECK(complete.contains(QStringLiteral("Words of the lead.")));
}

TEST_CASE("Required fields of the front sheet are asked for", "[report][paper]")
{
    BoardReportInput input;
    input.frontSheet = FrontSheet {};
    CHECK(missingTexts(input).size() == 6);
    input.frontSheet->summary = QStringLiteral("One\nTwo\n\nThree");
    CHECK(missingTexts(input).size() == 5);
    const Document document = buildBoardReport(input);
    bool found = false;
    for (const Block &block : document.blocks) {
        if (const auto *sheet = std::get_if<KeyValue>(&block.content)) {
            for (const KeyValueRow &row : sheet->rows) {
                if (row.label == QStringLiteral("Executive summary")) {
                    found = true;
                    CHECK(row.bullets.size() == 3);
                }
            }
        }
    }
    CHECK(found);
}

TEST_CASE("The lead's lines replace the drafted ones", "[report][paper]")
{
    const PaperFixture fixture;
    BoardReportInput input = fixture.board();
    ReportText text;
    text.section = reportSection::kAlert;
    text.text = QStringLiteral("First line\nSecond line");
    input.texts = {text};
    const QString words = documentText(buildBoardReport(input));
    CHECK(words.contains(QStringLiteral("Alert\nFirst line\nSecond line\nAdvise\n")));
}

TEST_CASE("A link names the number of the section it leads to", "[report][paper]")
{
    const PaperFixture fixture;
    const Document document = buildBoardReport(fixture.board());
    QStringList numbers;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            numbers.append(heading->number);
    }
    int links = 0;
    for (const Block &block : document.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.content);
        if (!paragraph)
            continue;
        for (const Run &run : paragraph->runs) {
            if (run.link.isEmpty())
                continue;
            ++links;
            const QString number = QRegularExpression(QStringLiteral("See ([\\d.]+\\d)\\."))
                                       .match(run.text)
                                       .captured(1);
            CHECK(numbers.contains(number));
        }
    }
    CHECK(links > 0);
}

TEST_CASE("An organisation without records still has a report", "[report][paper]")
{
    const Document document = buildBoardReport(BoardReportInput {});
    CHECK(headingsOf(document).first() == QStringLiteral("1 Summary"));
    CHECK_FALSE(headingsOf(document).contains(QStringLiteral("2 Provider overview")));
    CHECK_FALSE(htmlOf(document).isEmpty());
}

TEST_CASE("Poor data are marked q on paper, and what is wrong with them is said", "[report][paper]")
{
    PaperFixture fixture;
    DataQuality poor;
    poor.uid = Uid::create();
    poor.organisation = Ref<Organisation>(fixture.providers.at(0).uid);
    poor.indicator = Ref<Indicator>(fixture.indicators.at(0).uid);
    poor.grade = QualityGrade::Poor;
    poor.from = QDate(2026, 9, 1);
    poor.note = QStringLiteral("Two wards not counted");
    const QString sentence =
        QStringLiteral("Data quality is poor from 1 Sep 2026: Two wards not counted.");
    const QRegularExpression marked(QStringLiteral("\\dp?\u00a0q"));
    const auto marks = [&](const Document &document) {
        return documentText(document).count(marked);
    };
    const auto explains = [&](const Document &document) {
        return documentText(document).contains(sentence);
    };
    CHECK(marks(buildBoardReport(fixture.board())) == 0);
    CHECK(marks(buildScorecard(fixture.scorecard())) == 0);
    CHECK_FALSE(explains(buildBoardReport(fixture.board())));

    fixture.grades = {poor};
    const Document scorecard = buildScorecard(fixture.scorecard());
    CHECK(marks(scorecard) == 2); // September and the year to date
    CHECK(explains(scorecard));
    CHECK_FALSE(explains(buildScorecard(fixture.scorecard(1)))); // another provider's data
    const Document board = buildBoardReport(fixture.board());
    CHECK(marks(board) >= 2);
    CHECK(explains(board));
    // The key says what each sign means, and none for another.
    for (const Block &block : board.blocks) {
        const auto *legend = std::get_if<Legend>(&block.content);
        for (qsizetype i = 0; legend && i < legend->entries.size(); ++i) {
            if (legend->entries.at(i).symbol == QStringLiteral("q"))
                CHECK(legend->entries.at(i).text.startsWith(QStringLiteral("Poor data quality")));
            if (legend->entries.at(i).symbol == QStringLiteral("†"))
                CHECK(legend->entries.at(i).text.startsWith(QStringLiteral("The lead's verdict")));
        }
    }
}

TEST_CASE("The matrix and one measure at all providers mark poor data on paper", "[report][paper]")
{
    PaperFixture fixture;
    const Organisation &provider = fixture.providers.at(0);
    ScorecardRow row = fixture.scorecardOf(provider).rows.at(2);
    DataQuality poor;
    poor.grade = QualityGrade::Poor;
    poor.note = QStringLiteral("Two wards not counted");
    auto grade = std::make_shared<const DataQuality>(poor);
    row.cells.at(size_t(row.latest)).poorData = grade;

    MeasurePaper measure;
    measure.frame = fixture.frame;
    measure.indicator = row.indicator;
    measure.providers = {{provider, row}};
    MatrixPaper matrix;
    matrix.frame = fixture.frame;
    matrix.matrix.indicators = {row.indicator};
    matrix.matrix.rows = {{Ref<Organisation>(provider.uid), {{*row.latestCell(), {}}}, {}, {}, {}}};
    matrix.order = {0};
    matrix.organisations = {provider};
    for (const Document &document : {buildMeasure(measure), buildMatrix(matrix)}) {
        CHECK(documentText(document).count(QStringLiteral("\u00a0q")) == 1);
        CHECK(documentText(document).contains(QStringLiteral("Two wards not counted.")));
    }
}

TEST_CASE("The target of a sparkline steps when its threshold changes", "[report][paper]")
{
    const Indicator share = indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
    Threshold old = thresholdOf(share, Comparison::AtLeast, 78);
    old.validTo = QDate(2026, 3, 31);
    Threshold now = thresholdOf(share, Comparison::AtLeast, 95);
    now.validFrom = QDate(2026, 4, 1);
    const auto series = monthlyValues(kDataTo.plus(-2), {80, 81, 82});
    const Sparkline steps = sparklineOf(oneRow(share, series, {old, now}));
    CHECK_FALSE(steps.target.has_value());
    REQUIRE(steps.targets.size() == 24); // October 2024 to September 2026
    CHECK(steps.targets.at(17) == 78.0); // March 2026
    CHECK(steps.targets.at(18) == 95.0);
    const Sparkline level =
        sparklineOf(oneRow(share, series, {thresholdOf(share, Comparison::AtLeast, 95)}));
    CHECK(level.target == 95.0);
    CHECK(level.targets.isEmpty());
    const Sparkline late = sparklineOf(oneRow(share, series, {now}));
    CHECK_FALSE(late.targets.at(17).has_value());
    CHECK(late.targets.at(18) == 95.0);
}
