// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ThresholdService.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FigureEntry.h"
#include "core/services/FigureTrust.h"
#include "core/services/RecordHistory.h"
#include "core/services/StarterLibrary.h"
#include "tests/support/CatchQt.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace candour;

namespace {

struct SampleFile {
    QTemporaryDir folder {};
    FixedClock clock {QDateTime(QDate(2026, 10, 15), QTime(9, 30), Qt::UTC)};
    std::unique_ptr<db::Database> database {};
    ScorecardBooks books {};

    SampleFile()
    {
        auto made = db::Database::create(folder.filePath(QStringLiteral("test.candour")),
                                         db::candourSchema(), clock);
        REQUIRE(made.has_value());
        database = std::move(*made);
        NewFile options;
        options.sample = true;
        REQUIRE(fillNewFile(*database, options).has_value());
        readBooks();
    }

    void readBooks()
    {
        auto read = ScorecardService(*database).books();
        REQUIRE(read.has_value());
        books = *read;
    }

    [[nodiscard]] Indicator indicator(const char *code) const
    {
        const auto found =
            std::find_if(books.indicators.begin(), books.indicators.end(),
                         [&](const Indicator &one) { return one.code == QLatin1String(code); });
        REQUIRE(found != books.indicators.end());
        return *found;
    }

    [[nodiscard]] Organisation provider(const char *code) const
    {
        const auto found = organisationByCode(books.organisations, QString::fromLatin1(code));
        REQUIRE(found.has_value());
        return *found;
    }

    [[nodiscard]] Scorecard card(const char *code) const
    {
        auto made = ScorecardService(*database).scorecard(
            books, {Ref<Organisation>(provider(code).uid), Period::month(2026, 9)});
        REQUIRE(made.has_value());
        return *made;
    }

    [[nodiscard]] ScorecardRow row(const char *provider, const char *indicator) const
    {
        const Scorecard made = card(provider);
        const auto found = std::find_if(made.rows.begin(), made.rows.end(), [&](const auto &one) {
            return one.indicator.code == QLatin1String(indicator);
        });
        REQUIRE(found != made.rows.end());
        return *found;
    }
};

} // namespace

TEST_CASE("a target is read as it is typed", "[services][threshold]")
{
    Indicator indicator;
    indicator.unit = UnitKind::Proportion;
    indicator.polarity = Polarity::HigherIsBetter;
    Threshold start;
    start.comparison = Comparison::AtLeast;
    start.target = 95;
    const auto read = [&](const char *text) {
        const auto found = thresholdFromText(QString::fromUtf8(text), start, indicator);
        REQUIRE(found.has_value());
        return *found;
    };
    CHECK(read("92.5").target == 92.5);
    CHECK(read("92.5 %").comparison == Comparison::AtLeast);
    CHECK(read("≤ 20").comparison == Comparison::AtMost);
    CHECK(read("<=20").target == 20);
    CHECK(read(">= 1,250").target == 1250);
    const Threshold between = read("between 85 and 95 %");
    CHECK(between.comparison == Comparison::Between);
    CHECK(between.target == 85);
    CHECK(between.targetUpper == 95);
    CHECK(read("95 to 85").targetUpper == 95);
    CHECK(read("85 - 95").target == 85);
    const auto wrong = thresholdFromText(QStringLiteral("often"), start, indicator);
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().text.contains(QStringLiteral("“often” is not a target")));

    // Nobody has set one yet: the measure's own direction.
    indicator.polarity = Polarity::LowerIsBetter;
    CHECK(thresholdFromText(QStringLiteral("5"), Threshold(), indicator)->comparison
          == Comparison::AtMost);
}

TEST_CASE("a target for everybody judges nobody that is only compared with",
          "[services][threshold]")
{
    SampleFile file;
    const Uid england = file.provider("ENG").uid;
    const auto series = file.database->observations().series({{england}, {}, true});
    REQUIRE(series.has_value());
    size_t changes = 0;
    for (const Threshold &threshold : file.books.thresholds) {
        const bool published =
            std::any_of(series->begin(), series->end(), [&](const db::SeriesInfo &info) {
                return info.indicator == threshold.indicator.uid();
            });
        if (!published || !threshold.organisation.isNull() || !threshold.target
            || threshold.comparison != Comparison::AtLeast)
            continue;
        ThresholdEdit edit {threshold, threshold.uid, {}};
        edit.proposed.target = 1e6; // nobody is as good
        const auto effects = whatIf(*file.database, file.books, edit, Period::month(2026, 9));
        REQUIRE(effects.has_value());
        for (const VerdictChange &change : effects->changes)
            CHECK(change.organisation.uid() != england);
        changes += effects->changes.size();
    }
    CHECK(changes > 0);
}

TEST_CASE("a new target ends the old one; old verdicts keep old rules", "[services][threshold]")
{
    SampleFile file;
    const ScorecardRow before = file.row("ZZ1", "AE4H");
    REQUIRE(before.target.has_value());
    ThresholdEdit edit;
    edit.proposed = *before.target;
    edit.proposed.target = 40; // nobody is below that
    edit.proposed.amberKind = AmberKind::None;
    edit.proposed.amber.reset();
    edit.proposed.validFrom = QDate(2026, 7, 1);
    edit.replaced = before.target->uid;
    CHECK_FALSE(thresholdFault(*file.database, edit.proposed).has_value());
    const auto effects = whatIf(*file.database, file.books, edit, Period::month(2026, 9));
    REQUIRE(effects.has_value());
    CHECK_FALSE(reasonWanted(file.books, edit, *effects).isEmpty());
    const auto ours = std::count_if(
        effects->changes.begin(), effects->changes.end(), [&](const VerdictChange &change) {
            return change.organisation.uid() == file.provider("ZZ1").uid && !change.yearToDate;
        });
    // Of July, August and September, those that are not green by the old rule.
    const auto expected =
        std::count_if(before.cells.end() - 3, before.cells.end(), [](const ScorecardCell &cell) {
            return cell.received && cell.verdict.rag != Rag::Green && cell.verdict.rag != Rag::None;
        });
    CHECK(expected > 0);
    CHECK(ours == expected);

    const auto head = file.database->journal().head()->sequence;
    const auto refused = saveThreshold(*file.database, edit);
    REQUIRE_FALSE(refused.has_value()); // verdicts that stand are not turned without a word
    CHECK(refused.error().text.startsWith(QStringLiteral("Verdicts that stand would be others.")));
    CHECK(file.database->journal().head()->sequence == head);
    edit.reason = QStringLiteral("Agreed in July");
    REQUIRE(saveThreshold(*file.database, edit).has_value());
    CHECK(file.database->journal().head()->sequence == head + 1);
    file.readBooks();
    const ScorecardRow after = file.row("ZZ1", "AE4H");
    for (size_t i = 0; i < after.cells.size(); ++i) {
        const bool fresh = after.cells[i].period >= Period::month(2026, 7);
        INFO(after.cells[i].period.label().toStdString());
        CHECK(after.cells[i].verdict.rag == (fresh ? Rag::Green : before.cells[i].verdict.rag));
    }
    const auto stored = file.database->records().all<Threshold>();
    const auto closed = std::find_if(stored->begin(), stored->end(), [&](const Threshold &one) {
        return one.uid == before.target->uid;
    });
    REQUIRE(closed != stored->end());
    CHECK(closed->validTo == QDate(2026, 6, 30));
    const auto history =
        historyOf(*file.database, recordType<Threshold>(), closed->uid, TermDictionary());
    REQUIRE(history.has_value());
    CHECK(history->first().what == QStringLiteral("Target changed"));
}

TEST_CASE("a target changed on its own first day asks for a reason", "[services][threshold]")
{
    SampleFile file;
    const ScorecardRow row = file.row("ZZ1", "AE4H");
    ThresholdEdit edit;
    edit.proposed = *row.target;
    edit.proposed.target = 90;
    edit.replaced = row.target->uid;
    CHECK(reasonWanted(file.books, edit, {}).contains(QStringLiteral("already begins")));
    CHECK_FALSE(saveThreshold(*file.database, edit).has_value());
    edit.reason = QStringLiteral("Typed wrongly");
    CHECK(saveThreshold(*file.database, edit).has_value());
    // Of one provider only: the general one stands for the others.
    file.readBooks();
    edit.proposed.organisation = Ref<Organisation>(file.provider("ZZ2").uid);
    edit.proposed.target = 85;
    edit.replaced = {};
    REQUIRE(saveThreshold(*file.database, edit).has_value());
    file.readBooks();
    CHECK(file.row("ZZ2", "AE4H").target->target == 85);
    CHECK(file.row("ZZ1", "AE4H").target->target == 90);

    edit.proposed.target.reset();
    const auto fault = thresholdFault(*file.database, edit.proposed);
    REQUIRE(fault.has_value());
    CHECK(fault->field == QStringLiteral("target"));
}

TEST_CASE("a target for figures to come needs no reason", "[services][threshold]")
{
    SampleFile file;
    ThresholdEdit edit;
    edit.proposed = *file.row("ZZ1", "AE4H").target;
    edit.replaced = edit.proposed.uid;
    edit.proposed.target = 96;
    edit.proposed.validFrom = QDate(2026, 10, 1);
    const auto effects = whatIf(*file.database, file.books, edit, Period::month(2026, 9));
    REQUIRE(effects.has_value());
    CHECK(reasonWanted(file.books, edit, *effects).isEmpty());
    CHECK(saveThreshold(*file.database, edit).has_value());
}

TEST_CASE("an amber bound among the values that meet the target is refused",
          "[services][threshold]")
{
    SampleFile file;
    Threshold threshold = *file.row("ZZ1", "AE4H").target;
    const auto faultWith = [&](Comparison comparison, double target, double upper, AmberKind kind,
                               double amber) {
        threshold.comparison = comparison;
        threshold.target = target;
        threshold.targetUpper =
            comparison == Comparison::Between ? std::optional(upper) : std::nullopt;
        threshold.amberKind = kind;
        threshold.amber = amber;
        const auto fault = thresholdFault(*file.database, threshold);
        return fault ? fault->field : QString();
    };
    const QString amber = QStringLiteral("amber");
    CHECK(faultWith(Comparison::AtLeast, 70, 0, AmberKind::Absolute, 75) == amber);
    CHECK(faultWith(Comparison::AtLeast, 70, 0, AmberKind::Absolute, 65).isEmpty());
    CHECK(faultWith(Comparison::AtMost, 20, 0, AmberKind::Absolute, 15) == amber);
    CHECK(faultWith(Comparison::AtMost, 20, 0, AmberKind::Absolute, 25).isEmpty());
    CHECK(faultWith(Comparison::Between, 85, 95, AmberKind::Absolute, 90) == amber);
    CHECK(faultWith(Comparison::Between, 85, 95, AmberKind::Absolute, 80).isEmpty());
    CHECK(faultWith(Comparison::Between, 85, 95, AmberKind::Absolute, 97).isEmpty());
    CHECK(faultWith(Comparison::AtLeast, 70, 0, AmberKind::Relative, -5) == amber);
    CHECK(faultWith(Comparison::AtLeast, 70, 0, AmberKind::Relative, 75).isEmpty());
    // Whoever stores it, a form or an import.
    threshold.comparison = Comparison::AtLeast;
    threshold.amberKind = AmberKind::Absolute;
    threshold.amber = 75;
    const auto saved = saveThreshold(*file.database, {threshold, {}, QStringLiteral("Agreed")});
    REQUIRE_FALSE(saved.has_value());
    CHECK(saved.error().text.contains(QStringLiteral("amber bound is better than the target")));
}

TEST_CASE("a restated figure keeps the values before it; data are graded", "[services][trust]")
{
    SampleFile file;
    const Ref<Organisation> provider(file.provider("ZZ1").uid);
    const Ref<Indicator> indicator(file.indicator("AE4H").uid);
    const Period month = Period::month(2026, 9);
    for (const char *text : {"600/700", "610/700"})
        REQUIRE(
            enterFigures(*file.database, {{provider, indicator, month, QString::fromLatin1(text)}})
                .has_value());
    const auto vintages = vintagesOf(*file.database, provider, indicator, month);
    REQUIRE(vintages.has_value());
    REQUIRE(vintages->size() == 3);
    CHECK(vintages->at(0).batch.kind == QStringLiteral("sample"));
    CHECK(vintages->at(1).figure.numerator == 600);
    CHECK(vintages->at(2).figure.numerator == 610);

    DataQuality quality;
    quality.indicator = indicator;
    quality.organisation = provider;
    quality.grade = QualityGrade::Poor;
    quality.from = month.firstDay();
    REQUIRE(saveQuality(*file.database, quality).has_value());
    quality.grade = QualityGrade::High; // the same day: in place of it
    REQUIRE(saveQuality(*file.database, quality).has_value());
    const auto grades = file.database->records().all<DataQuality>();
    const auto ours = std::count_if(grades->begin(), grades->end(), [&](const DataQuality &one) {
        return one.organisation == provider && one.indicator == indicator
            && one.from == month.firstDay();
    });
    CHECK(ours == 1);
}
