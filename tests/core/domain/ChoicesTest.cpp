// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/domain/Records.h"
#include "core/domain/Threshold.h"
#include "tests/support/CatchQt.h"

#include <QRegularExpression>
#include <QSet>

using namespace candour;

namespace {

/// Every value once, in lower snake_case, with a label; `count` is the number of enumerators.
template <typename E>
void checkChoices(E last, size_t count)
{
    static const QRegularExpression snake(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    const auto choices = choicesOf<E>();
    REQUIRE(choices.size() == count);
    CHECK(size_t(last) + 1 == count);
    QSet<int> values;
    for (const Choice<E> &choice : choices) {
        values.insert(int(choice.value));
        CHECK(snake.match(codeOf(choice.value)).hasMatch());
        CHECK(choiceFromCode<E>(codeOf(choice.value)) == choice.value);
        CHECK_FALSE(QByteArray(choice.label).isEmpty());
    }
    CHECK(size_t(values.size()) == count);
}

} // namespace

TEST_CASE("choices: each enum is complete and its codes read back", "[choices]")
{
    checkChoices(IndicatorLevel::ImprovementArea, 2);
    checkChoices(OrganisationType::PeerGroup, 9);
    checkChoices(ProviderType::Other, 10);
    checkChoices(CommissionerRole::SpotPurchase, 5);
    checkChoices(CqcQuestion::WellLed, 6);
    checkChoices(CqcRatingValue::UnderAppeal, 7);
    checkChoices(UnitKind::Grade, 10);
    checkChoices(Polarity::Neutral, 4);
    checkChoices(Frequency::OnPublication, 6);
    checkChoices(Aggregation::None, 4);
    checkChoices(SourceKind::Workforce, 5);
    checkChoices(ThresholdBasis::FullYear, 3);
    checkChoices(Comparison::None, 5);
    checkChoices(AmberKind::Relative, 3);
    checkChoices(Rag::Green, 4);
    checkChoices(SpcRuleSet::Peer, 2);
    checkChoices(ChartChoice::T, 8);
    checkChoices(RatioTo::AnotherCount, 3);
}

TEST_CASE("choices: codes that files hold never change", "[choices]")
{
    CHECK(codeOf(Polarity::HigherIsBetter) == QStringLiteral("higher_is_better"));
    CHECK(codeOf(Aggregation::SumOfParts) == QStringLiteral("sum_of_parts"));
    CHECK(codeOf(OrganisationType::England) == QStringLiteral("england"));
    CHECK(codeOf(OrganisationType::PeerGroup) == QStringLiteral("peer_group"));
    CHECK(codeOf(Comparison::ZeroTolerance) == QStringLiteral("zero_tolerance"));
    CHECK(codeOf(Rag::Red) == QStringLiteral("red"));
    CHECK_FALSE(choiceFromCode<Rag>(u"RED").has_value());
}

TEST_CASE("CQC letters are those of the prints", "[choices]")
{
    CHECK(cqcLetter(CqcRatingValue::Outstanding) == QStringLiteral("O"));
    CHECK(cqcLetter(CqcRatingValue::RequiresImprovement) == QStringLiteral("RI"));
    CHECK(cqcLetter(CqcRatingValue::Inadequate) == QStringLiteral("I"));
    CHECK(cqcLetter(CqcRatingValue::UnderAppeal) == QStringLiteral("–"));
}

TEST_CASE("indicator: unit and decimal places", "[choices]")
{
    Indicator indicator;
    indicator.unit = UnitKind::Rate;
    indicator.rateBase = 1000;
    indicator.unitWords = QStringLiteral("bed days");
    CHECK(unitText(indicator) == QStringLiteral("per 1,000 bed days"));
    CHECK(decimalsOf(indicator) == 1);
    indicator.rateBase = 100000;
    indicator.unitWords.clear();
    CHECK(unitText(indicator) == QStringLiteral("per 100,000"));

    indicator.unit = UnitKind::Count;
    indicator.unitWords = QStringLiteral("cases");
    CHECK(unitText(indicator) == QStringLiteral("cases"));
    CHECK(decimalsOf(indicator) == 0);

    indicator.unit = UnitKind::Proportion;
    CHECK(unitText(indicator) == QStringLiteral("%"));
    indicator.decimals = 2;
    CHECK(decimalsOf(indicator) == 2);
    indicator.decimals = -3;
    CHECK(decimalsOf(indicator) == 0);
    indicator.unit = UnitKind::Money;
    CHECK(unitText(indicator) == QStringLiteral("£"));
}

TEST_CASE("A field of the organisation's own asks for choices only where it is one", "[domain]")
{
    const RecordKind &kind = recordType<AdditionalField>();
    const Field *choices = kind.field(u"options");
    REQUIRE(choices);
    REQUIRE(choices->visibleWhen);
    RecordData field = kind.fresh();
    CHECK_FALSE(choices->visibleWhen(field));
    field.setValue(u"kind", codeOf(AdditionalFieldKind::Choice));
    CHECK(choices->visibleWhen(field));
}
