// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/domain/Records.h"
#include "core/domain/ThresholdRules.h"

#include <QCoreApplication>

// Field ids name fields in the journal: never change one, never use one again.
namespace candour {

namespace {

bool isRate(const RecordData &indicator)
{
    return indicator.text(u"unit") == codeOf(UnitKind::Rate);
}

bool isRatio(const RecordData &indicator)
{
    return indicator.text(u"unit") == codeOf(UnitKind::Ratio);
}

bool isGrade(const RecordData &indicator)
{
    return indicator.text(u"unit") == codeOf(UnitKind::Grade);
}

bool isBetween(const RecordData &threshold)
{
    return threshold.text(u"comparison") == codeOf(Comparison::Between);
}

void rateNeedsBase(const RecordData &indicator, QList<Problem> &problems)
{
    if (isRate(indicator) && !indicator.value(u"rate_base").isValid())
        problems.append(
            {QStringLiteral("rate_base"),
             QCoreApplication::translate("rule", "A rate needs its base: per 1,000 of what?")});
}

/// An indicator carries one value in each dimension set; the same dimension twice is a slip.
void oneDimensionOfEachSet(const RecordData &indicator, QList<Problem> &problems)
{
    QSet<Uid> seen;
    const RecordList rows = indicator.rows(u"dimensions");
    for (const RecordData &row : rows) {
        const Uid dimension = row.reference(u"dimension");
        if (seen.contains(dimension))
            problems.append(
                {QStringLiteral("dimensions"),
                 QCoreApplication::translate("rule", "The same dimension is named twice.")});
        seen.insert(dimension);
    }
}

} // namespace

template <>
const RecordType<Domain> &recordType<Domain>()
{
    static const RecordType<Domain> type(
        "domain", "domains", QT_TRANSLATE_NOOP("record", "domain"),
        QT_TRANSLATE_NOOP("record", "domains"), [](Describe<Domain> &d) {
            d.field(1, "code", &Domain::code, QT_TRANSLATE_NOOP("field", "Code"))
                .required()
                .unique()
                .atMost(10)
                .unwatched();
            d.field(2, "title", &Domain::title, QT_TRANSLATE_NOOP("field", "Title"))
                .required()
                .searchable()
                .atMost(300);
            d.field(3, "short_title", &Domain::shortTitle,
                    QT_TRANSLATE_NOOP("field", "Short title"))
                .atMost(80);
            d.field(4, "board_member", &Domain::boardMember,
                    QT_TRANSLATE_NOOP("field", "{Organisation.board} member responsible"));
            d.title({QStringLiteral("code"), QStringLiteral("short_title")});
        });
    return type;
}

template <>
const RecordType<FrameworkIndicator> &recordType<FrameworkIndicator>()
{
    static const RecordType<FrameworkIndicator> type(
        "framework_indicator", "framework_indicators",
        QT_TRANSLATE_NOOP("record", "framework indicator"),
        QT_TRANSLATE_NOOP("record", "framework indicators"), [](Describe<FrameworkIndicator> &d) {
            d.field(1, "code", &FrameworkIndicator::code, QT_TRANSLATE_NOOP("field", "Code"))
                .required()
                .searchable()
                .atMost(30)
                .unwatched();
            d.field(2, "framework_year", &FrameworkIndicator::frameworkYear,
                    QT_TRANSLATE_NOOP("field", "Framework year"))
                .required()
                .atMost(10)
                .unwatched();
            d.field(3, "title", &FrameworkIndicator::title, QT_TRANSLATE_NOOP("field", "Title"))
                .required()
                .searchable()
                .atMost(500);
            d.field(4, "domain", &FrameworkIndicator::domain, QT_TRANSLATE_NOOP("field", "Domain"))
                .required();
            d.field(5, "level", &FrameworkIndicator::level, QT_TRANSLATE_NOOP("field", "Level"))
                .required();
            d.field(6, "improvement_area", &FrameworkIndicator::improvementArea,
                    QT_TRANSLATE_NOOP("field", "Improvement area"))
                .searchable()
                .atMost(300);
            d.field(7, "shared_with", &FrameworkIndicator::sharedWith,
                    QT_TRANSLATE_NOOP("field", "Shared with"))
                .atMost(300);
            d.field(8, "in_development", &FrameworkIndicator::inDevelopment,
                    QT_TRANSLATE_NOOP("field", "In development"))
                .atMost(300);
            d.field(9, "source", &FrameworkIndicator::source, QT_TRANSLATE_NOOP("field", "Source"))
                .multiline();
            d.field(10, "note", &FrameworkIndicator::note, QT_TRANSLATE_NOOP("field", "Note"))
                .multiline();
            d.key({QStringLiteral("framework_year"), QStringLiteral("code")});
            d.title({QStringLiteral("code"), QStringLiteral("title")});
        });
    return type;
}

template <>
const RecordType<Dimension> &recordType<Dimension>()
{
    static const RecordType<Dimension> type(
        "dimension", "dimensions", QT_TRANSLATE_NOOP("record", "dimension"),
        QT_TRANSLATE_NOOP("record", "dimensions"), [](Describe<Dimension> &d) {
            d.field(1, "code", &Dimension::code, QT_TRANSLATE_NOOP("field", "Code"))
                .required()
                .atMost(40)
                .unwatched();
            d.field(2, "name", &Dimension::name, QT_TRANSLATE_NOOP("field", "Name"))
                .required()
                .searchable()
                .atMost(120);
            d.field(3, "letter", &Dimension::letter, QT_TRANSLATE_NOOP("field", "Letter"))
                .atMost(3)
                .unwatched();
            d.field(4, "core", &Dimension::core, QT_TRANSLATE_NOOP("field", "Core dimension"));
            d.field(5, "domains", &Dimension::domains,
                    QT_TRANSLATE_NOOP("field", "Takes indicators of domains"))
                .atMost(60)
                .unwatched();
            d.key({QStringLiteral("code")});
            d.title({QStringLiteral("name")});
        });
    return type;
}

template <>
const RecordType<DimensionSet> &recordType<DimensionSet>()
{
    static const RecordType<DimensionSet> type(
        "dimension_set", "dimension_sets", QT_TRANSLATE_NOOP("record", "set of dimensions"),
        QT_TRANSLATE_NOOP("record", "sets of dimensions"), [](Describe<DimensionSet> &d) {
            d.field(1, "code", &DimensionSet::code, QT_TRANSLATE_NOOP("field", "Code"))
                .required()
                .unique()
                .atMost(40)
                .unwatched();
            d.field(2, "name", &DimensionSet::name, QT_TRANSLATE_NOOP("field", "Name"))
                .required()
                .searchable()
                .atMost(120);
            d.field(3, "is_default", &DimensionSet::isDefault,
                    QT_TRANSLATE_NOOP("field", "Default set"));
            d.field(4, "dimensions", &DimensionSet::dimensions,
                    QT_TRANSLATE_NOOP("field", "Dimensions"));
            d.title({QStringLiteral("name")});
        });
    return type;
}

template <>
const RecordType<IndicatorDomain> &recordType<IndicatorDomain>()
{
    static const RecordType<IndicatorDomain> type(
        "indicator_domain", "indicator_domains",
        QT_TRANSLATE_NOOP("record", "domain of an indicator"),
        QT_TRANSLATE_NOOP("record", "domains of indicators"), [](Describe<IndicatorDomain> &d) {
            d.field(1, "domain", &IndicatorDomain::domain, QT_TRANSLATE_NOOP("field", "Domain"))
                .required();
            d.key({QStringLiteral("domain")});
        });
    return type;
}

template <>
const RecordType<IndicatorDimension> &recordType<IndicatorDimension>()
{
    static const RecordType<IndicatorDimension> type(
        "indicator_dimension", "indicator_dimensions",
        QT_TRANSLATE_NOOP("record", "dimension of an indicator"),
        QT_TRANSLATE_NOOP("record", "dimensions of indicators"),
        [](Describe<IndicatorDimension> &d) {
            d.field(1, "dimension", &IndicatorDimension::dimension,
                    QT_TRANSLATE_NOOP("field", "Dimension"))
                .required();
            d.key({QStringLiteral("dimension")});
        });
    return type;
}

template <>
const RecordType<Indicator> &recordType<Indicator>()
{
    static const RecordType<Indicator> type(
        "indicator", "indicators", QT_TRANSLATE_NOOP("record", "indicator"),
        QT_TRANSLATE_NOOP("record", "indicators"), [](Describe<Indicator> &d) {
            d.field(1, "code", &Indicator::code, QT_TRANSLATE_NOOP("field", "Code"))
                .required()
                .unique()
                .searchable()
                .atMost(40)
                .unwatched();
            d.field(2, "name", &Indicator::name, QT_TRANSLATE_NOOP("field", "Name"))
                .required()
                .searchable()
                .atMost(300);
            d.field(3, "short_name", &Indicator::shortName,
                    QT_TRANSLATE_NOOP("field", "Short name"))
                .searchable()
                .atMost(80);
            d.section(QT_TRANSLATE_NOOP("section", "Definition"));
            d.field(4, "numerator", &Indicator::numerator, QT_TRANSLATE_NOOP("field", "Numerator"))
                .multiline();
            d.field(5, "denominator", &Indicator::denominator,
                    QT_TRANSLATE_NOOP("field", "Denominator"))
                .multiline();
            d.field(6, "unit", &Indicator::unit, QT_TRANSLATE_NOOP("field", "Unit")).required();
            d.field(7, "rate_base", &Indicator::rateBase, QT_TRANSLATE_NOOP("field", "Rate per"))
                .range(1, 1e9)
                .visibleWhen(&isRate);
            d.field(8, "unit_words", &Indicator::unitWords,
                    QT_TRANSLATE_NOOP("field", "Unit in words"))
                .atMost(60);
            d.field(9, "decimals", &Indicator::decimals,
                    QT_TRANSLATE_NOOP("field", "Decimal places"))
                .range(0, 6);
            d.field(10, "polarity", &Indicator::polarity, QT_TRANSLATE_NOOP("field", "Better when"))
                .required();
            d.field(11, "frequency", &Indicator::frequency, QT_TRANSLATE_NOOP("field", "Frequency"))
                .required();
            d.field(12, "aggregation", &Indicator::aggregation,
                    QT_TRANSLATE_NOOP("field", "Quarter and year by"))
                .required();
            d.field(13, "grades", &Indicator::grades,
                    QT_TRANSLATE_NOOP("field", "Grades, best first"))
                .atMost(300)
                .visibleWhen(&isGrade);
            d.field(14, "banded", &Indicator::banded,
                    QT_TRANSLATE_NOOP("field", "Shown by its band"));
            d.field(15, "caveat", &Indicator::caveat, QT_TRANSLATE_NOOP("field", "Caveat"))
                .multiline();
            d.field(16, "rationale", &Indicator::rationale,
                    QT_TRANSLATE_NOOP("field", "Why it matters"))
                .multiline();
            d.section(QT_TRANSLATE_NOOP("section", "Source and owner"));
            d.field(17, "source_kind", &Indicator::sourceKind,
                    QT_TRANSLATE_NOOP("field", "Kind of source"))
                .required();
            d.field(18, "source", &Indicator::source, QT_TRANSLATE_NOOP("field", "Source"))
                .atMost(300);
            d.field(19, "owner", &Indicator::owner, QT_TRANSLATE_NOOP("field", "Owner"));
            d.field(20, "nationally_published", &Indicator::nationallyPublished,
                    QT_TRANSLATE_NOOP("field", "Nationally published"));
            d.section(QT_TRANSLATE_NOOP("section", "Place in the framework"));
            d.field(21, "framework_indicator", &Indicator::frameworkIndicator,
                    QT_TRANSLATE_NOOP("field", "Framework indicator"));
            d.field(22, "domains", &Indicator::domains, QT_TRANSLATE_NOOP("field", "Domains"))
                .manyToMany();
            d.field(23, "dimensions", &Indicator::dimensions,
                    QT_TRANSLATE_NOOP("field", "Dimensions"))
                .manyToMany();
            d.field(24, "headline", &Indicator::headline,
                    QT_TRANSLATE_NOOP("field", "Headline measure"));
            d.field(25, "rank", &Indicator::rank, QT_TRANSLATE_NOOP("field", "Rank"))
                .range(1, 9999);
            d.section(QT_TRANSLATE_NOOP("section", "Charts"));
            d.field(26, "chart_kind", &Indicator::chart,
                    QT_TRANSLATE_NOOP("field", "Control chart"));
            d.field(27, "ratio_to", &Indicator::ratioTo,
                    QT_TRANSLATE_NOOP("field", "What the denominator is"))
                .visibleWhen(&isRatio);
            d.title({QStringLiteral("name")});
            d.rule(&rateNeedsBase);
            d.rule(&oneDimensionOfEachSet);
        });
    return type;
}

template <>
const RecordType<Threshold> &recordType<Threshold>()
{
    static const RecordType<Threshold> type(
        "threshold", "thresholds", QT_TRANSLATE_NOOP("record", "threshold"),
        QT_TRANSLATE_NOOP("record", "thresholds"), [](Describe<Threshold> &d) {
            d.field(1, "indicator", &Threshold::indicator, QT_TRANSLATE_NOOP("field", "Indicator"))
                .required();
            d.field(2, "organisation", &Threshold::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"));
            d.field(3, "basis", &Threshold::basis, QT_TRANSLATE_NOOP("field", "Basis"))
                .required()
                .reasonOnChange();
            d.field(4, "comparison", &Threshold::comparison,
                    QT_TRANSLATE_NOOP("field", "Comparison"))
                .required()
                .reasonOnChange();
            d.field(5, "target", &Threshold::target, QT_TRANSLATE_NOOP("field", "Target"))
                .reasonOnChange();
            d.field(6, "target_upper", &Threshold::targetUpper,
                    QT_TRANSLATE_NOOP("field", "Upper target"))
                .reasonOnChange()
                .visibleWhen(&isBetween);
            d.field(7, "amber_kind", &Threshold::amberKind,
                    QT_TRANSLATE_NOOP("field", "Amber bound is"))
                .reasonOnChange();
            d.field(8, "amber", &Threshold::amber, QT_TRANSLATE_NOOP("field", "Amber bound"))
                .reasonOnChange();
            d.field(9, "profile", &Threshold::profile,
                    QT_TRANSLATE_NOOP("field", "Monthly profile"))
                .atMost(300)
                .unwatched();
            d.field(10, "source", &Threshold::source, QT_TRANSLATE_NOOP("field", "Source"))
                .atMost(300);
            d.field(11, "valid_from", &Threshold::validFrom,
                    QT_TRANSLATE_NOOP("field", "Valid from"));
            d.field(12, "valid_to", &Threshold::validTo, QT_TRANSLATE_NOOP("field", "Valid to"));
            d.key({QStringLiteral("indicator"), QStringLiteral("organisation"),
                   QStringLiteral("basis"), QStringLiteral("valid_from")});
            d.title({QStringLiteral("comparison"), QStringLiteral("target")});
            d.rule(&thresholdIsWhole);
            d.rule(&amberMissesTheTarget);
        });
    return type;
}

template <>
const RecordType<VerdictOverride> &recordType<VerdictOverride>()
{
    static const RecordType<VerdictOverride> type(
        "verdict_override", "verdict_overrides",
        QT_TRANSLATE_NOOP("record", "override of a verdict"),
        QT_TRANSLATE_NOOP("record", "overrides of verdicts"), [](Describe<VerdictOverride> &d) {
            d.field(1, "organisation", &VerdictOverride::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"))
                .required();
            d.field(2, "indicator", &VerdictOverride::indicator,
                    QT_TRANSLATE_NOOP("field", "Indicator"))
                .required();
            d.field(3, "breakdown", &VerdictOverride::breakdown,
                    QT_TRANSLATE_NOOP("field", "Breakdown"))
                .atMost(300);
            d.field(4, "period", &VerdictOverride::period, QT_TRANSLATE_NOOP("field", "Period"))
                .required()
                .period();
            d.field(5, "basis", &VerdictOverride::basis, QT_TRANSLATE_NOOP("field", "Basis"))
                .required();
            d.field(6, "rag", &VerdictOverride::rag, QT_TRANSLATE_NOOP("field", "Verdict"))
                .required()
                .reasonOnChange();
            d.field(7, "reason", &VerdictOverride::reason, QT_TRANSLATE_NOOP("field", "Reason"))
                .required()
                .multiline()
                .searchable();
            d.key({QStringLiteral("organisation"), QStringLiteral("indicator"),
                   QStringLiteral("breakdown"), QStringLiteral("period"), QStringLiteral("basis")});
            d.title({QStringLiteral("reason")});
        });
    return type;
}

} // namespace candour
