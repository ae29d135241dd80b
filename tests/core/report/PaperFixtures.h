// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/BoardReport.h"
#include "core/report/ScorecardPaper.h"
#include "tests/core/calc/CalcFixtures.h"

namespace candour::test {

inline const Period kDataTo = Period::month(2026, 9);

/// A small organisation on paper: four dimensions, two domains, as many providers and indicators
/// as asked for.
class PaperFixture {
public:
    explicit PaperFixture(int indicatorCount = 12, int providerCount = 3)
    {
        const char *names[] {"Safe", "Effective", "Experience", "Well-led"};
        for (int i = 0; i < 4; ++i) {
            Dimension dimension;
            dimension.uid = Uid::create();
            dimension.name = QString::fromLatin1(names[i]);
            dimension.core = i < 3;
            dimensions.dimensions.append(dimension);
        }
        for (int i = 0; i < 2; ++i) {
            BoardDomain domain;
            domain.domain.uid = Uid::create();
            domain.domain.code = QString::number(4 + i);
            domain.domain.title = i == 0
                ? QStringLiteral("Ensuring that people have a positive experience of care")
                : QStringLiteral("Treating and caring for people in a safe environment");
            domain.boardMember =
                i == 0 ? QStringLiteral("Dr A. Example, clinical chair") : QString();
            domains.append(domain);
        }
        for (int i = 0; i < indicatorCount; ++i)
            addIndicator(i);
        for (int i = 0; i < providerCount; ++i)
            addProvider(i);
        frame.organisation = QStringLiteral("Wessex Vale ICB");
        frame.title = QStringLiteral("Quality Report");
        frame.dataTo = kDataTo;
        frame.reportDate = QDate(2026, 10, 12);
        frame.marking = QStringLiteral("Public");
        frame.edition = QStringLiteral("Draft");
        frame.ruleSet = QStringLiteral("MDC current");
        frame.terms = {
            {QStringLiteral("organisation.board"), {QStringLiteral("Governing Body"), {}, {}}},
            {QStringLiteral("scorecard"),
             {QStringLiteral("provider scorecard"), {}, QStringLiteral("scorecard")}}};
    }

    [[nodiscard]] BoardReportInput board() const
    {
        BoardReportInput input;
        input.frame = frame;
        input.domains = domains;
        input.dimensions = dimensions;
        for (const Organisation &provider : providers)
            input.providers.push_back({factsOf(provider), scorecardOf(provider)});
        return input;
    }

    [[nodiscard]] ScorecardPaper scorecard(int provider = 0) const
    {
        ScorecardPaper paper;
        paper.frame = frame;
        paper.frame.title = QStringLiteral("Provider scorecard");
        paper.provider = factsOf(providers.at(provider));
        paper.scorecard = scorecardOf(providers.at(provider));
        paper.dimensions = dimensions;
        return paper;
    }

    [[nodiscard]] Scorecard scorecardOf(const Organisation &provider) const
    {
        ScorecardInput input;
        input.organisation = Ref<Organisation>(provider.uid);
        input.lastMonth = kDataTo;
        input.indicators = indicators;
        input.thresholds = thresholds;
        input.grades = grades;
        const int number = provider.code.mid(2).toInt() - 1;
        for (size_t i = 0; i < indicators.size(); ++i)
            input.observations.push_back(figures(int(i), number));
        return computeScorecard(input);
    }

    PaperFrame frame;
    DimensionSet dimensions;
    QList<BoardDomain> domains;
    std::vector<Indicator> indicators;
    std::vector<Threshold> thresholds;
    std::vector<DataQuality> grades;
    QList<Organisation> providers;

private:
    void addIndicator(int i)
    {
        static const char *names[] {
            "C. difficile cases",
            "Summary hospital mortality",
            "FFT inpatient, positive",
            "Sickness absence",
            "Patient safety responses late",
            "NICE guidance, compliant",
            "Complaints answered in time",
            "Mandatory training complete",
        };
        const int kind = i % 4;
        Indicator indicator = kind == 0
            ? indicatorOf(UnitKind::Count, Aggregation::Sum)
            : indicatorOf(UnitKind::Proportion, Aggregation::SumOfParts);
        indicator.code = QStringLiteral("I-%1").arg(i + 1, 2, 10, QLatin1Char('0'));
        indicator.name = QString::fromLatin1(names[i % 8]);
        if (i >= 8)
            indicator.name += QStringLiteral(" (%1)").arg(i);
        indicator.headline = i < 6;
        indicator.polarity =
            kind == 0 || kind == 3 ? Polarity::LowerIsBetter : Polarity::HigherIsBetter;
        if (i == 1) {
            indicator = indicatorOf(UnitKind::Ratio, Aggregation::Last);
            indicator.code = QStringLiteral("I-02");
            indicator.name = QStringLiteral("Summary hospital mortality (SHMI)");
            indicator.shortName = QStringLiteral("SHMI");
            indicator.banded = true;
            indicator.frequency = Frequency::RollingYear;
        }
        indicator.dimensions.append(
            {Uid::create(), Ref<Dimension>(dimensions.dimensions.at(kind).uid)});
        indicator.domains.append(
            {Uid::create(), Ref<Domain>(domains.at(kind == 2 ? 0 : 1).domain.uid)});
        if (kind == 0)
            thresholds.push_back(
                thresholdOf(indicator, Comparison::AtMost, 40, ThresholdBasis::FullYear));
        else if (kind == 3)
            thresholds.push_back(
                withAmber(thresholdOf(indicator, Comparison::AtMost, 4), AmberKind::Absolute, 5));
        else if (!indicator.banded)
            thresholds.push_back(withAmber(thresholdOf(indicator, Comparison::AtLeast, 95),
                                           AmberKind::Absolute, 90));
        indicators.push_back(indicator);
    }

    void addProvider(int i)
    {
        static const char *names[] {"Riverside Hospitals", "Northmoor Community Services",
                                    "Vale Mental Health", "Harbour Urgent Care",
                                    "Stonebridge Hospitals"};
        Organisation provider;
        provider.uid = Uid::create();
        provider.code = QStringLiteral("ZZ%1").arg(i + 1);
        provider.name = QString::fromLatin1(names[i % 5]);
        provider.shortName = provider.name.section(u' ', 0, 0);
        provider.type = OrganisationType::Provider;
        provider.providerType = i % 2 == 0 ? ProviderType::Acute : ProviderType::Community;
        provider.role = CommissionerRole::Lead;
        provider.contractFrom = QDate(2025, 4, 1);
        provider.contractTo = QDate(2028, 3, 31);
        providers.append(provider);
    }

    [[nodiscard]] ProviderFacts factsOf(const Organisation &provider) const
    {
        ProviderFacts facts;
        facts.organisation = provider;
        const std::pair<CqcQuestion, CqcRatingValue> ratings[] {
            {CqcQuestion::Overall, CqcRatingValue::RequiresImprovement},
            {CqcQuestion::Safe, CqcRatingValue::Good},
            {CqcQuestion::WellLed, CqcRatingValue::Inadequate},
        };
        for (const auto &[question, value] : ratings) {
            CqcRating rating;
            rating.question = question;
            rating.rating = value;
            rating.published = QDate(2026, 3, 12);
            facts.ratings.append(rating);
        }
        return facts;
    }

    /// Thirty months; the later the provider in the list, the better its figures.
    [[nodiscard]] std::vector<Observation> figures(int indicator, int provider) const
    {
        std::vector<Observation> series;
        if (indicators[size_t(indicator)].banded) {
            Figure figure = valueFigure(1.02);
            figure.band = QStringLiteral("as expected");
            series.push_back(observe(Period::rollingYear(2025, 7), figure));
            return series;
        }
        for (int i = 29; i >= 0; --i) {
            const int wave = (i * 7 + indicator * 5 + provider * 3) % 6;
            const FigureStatus status = i == 0 ? FigureStatus::Provisional : FigureStatus::Final;
            Figure figure;
            switch (indicator % 4) {
            case 0:
                figure = valueFigure(std::max(0, 5 - 2 * provider) + wave % 3, status);
                break;
            case 3:
                figure = partsFigure(30 + 3 * wave - 6 * provider, 1000, status);
                break;
            default:
                figure =
                    partsFigure(880 + 15 * wave + 30 * provider - (i < 2 ? 25 : 0), 1000, status);
            }
            series.push_back(observe(kDataTo.plus(-i), figure));
        }
        return series;
    }
};

} // namespace candour::test
