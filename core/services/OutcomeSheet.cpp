// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OutcomeSheet.h"

#include "core/calc/NumberText.h"
#include "core/calc/VerdictText.h"
#include "core/report/OutcomesPaper.h"

namespace candour {

namespace {

constexpr double kNameWidth = 44;

QVariant numberCell(double number)
{
    return std::isnan(number) ? QVariant() : QVariant(number);
}

/// The number, or the words of a banded or graded measure.
QVariant valueCell(const OutcomeValue &shown, const Indicator &indicator)
{
    const bool words = indicator.banded || indicator.unit == UnitKind::Grade;
    if (words || std::isnan(shown.value))
        return formatFigure(shown.figure, indicator);
    return shown.value;
}

void addLine(SheetTable &sheet, const QList<QVariant> &framework, const OutcomeMeasure &measure,
             const OutcomeLine *line, const QList<Organisation> &organisations)
{
    const Indicator &indicator = measure.indicator;
    QList<QVariant> cells = framework;
    cells << indicator.code << indicator.name << unitText(indicator);
    if (line) {
        const OutcomeValue shown = shownValue(*line);
        const Organisation whose = organisationIn(organisations, line->organisation.uid());
        cells << whose.code << whose.name << shown.period.toText()
              << (shown.yearToDate ? QStringLiteral("yes") : QStringLiteral("no"))
              << valueCell(shown, indicator) << numberCell(shown.figure.lower)
              << numberCell(shown.figure.upper)
              << (line->row.target ? targetText(*line->row.target, indicator) : QString())
              << codeOf(line->rag()) << explain(*shown.verdict, indicator)
              << numberCell(shown.before) << line->year.up << line->year.compared;
        for (const ComparatorKind kind :
             {ComparatorKind::England, ComparatorKind::Region, ComparatorKind::PeerGroup}) {
            const Comparator *one = comparatorOf(*line, kind);
            cells << (one ? QVariant(one->value) : QVariant())
                  << (one ? QVariant(one->period.toText()) : QVariant());
        }
    }
    while (cells.size() < sheet.columns.size())
        cells << QVariant();
    sheet.rows.append(cells);
}

} // namespace

SheetTable domainSheet(const DomainOutcome &domain, const QList<Organisation> &organisations,
                       const QString &name)
{
    SheetTable sheet;
    sheet.name = name;
    sheet.columns = {{QStringLiteral("level"), kNameWidth},
                     {QStringLiteral("framework_code")},
                     {QStringLiteral("framework_indicator"), kNameWidth},
                     {QStringLiteral("indicator")},
                     {QStringLiteral("name"), kNameWidth}};
    for (const char *title : {"unit",
                              "organisation",
                              "organisation_name",
                              "period",
                              "year_to_date",
                              "value",
                              "lower",
                              "upper",
                              "target",
                              "verdict",
                              "why",
                              "year_before",
                              "up",
                              "compared",
                              "england",
                              "england_period",
                              "region",
                              "region_period",
                              "peers",
                              "peers_period"})
        sheet.columns.append({QString::fromLatin1(title)});
    for (const OutcomeGroup &group : domain.groups) {
        for (const OutcomeEntry &entry : group.entries) {
            const QList<QVariant> framework {groupHeading(group), entry.framework.code,
                                             entry.framework.title};
            for (const OutcomeMeasure &measure : entry.measures) {
                for (const OutcomeLine &line : measure.lines)
                    addLine(sheet, framework, measure, &line, organisations);
                if (measure.lines.empty())
                    addLine(sheet, framework, measure, nullptr, organisations);
            }
            if (!entry.measures.empty())
                continue;
            QList<QVariant> bare = framework;
            while (bare.size() < sheet.columns.size())
                bare << QVariant();
            sheet.rows.append(bare);
        }
    }
    return sheet;
}

SheetTable domainsSheet(const Outcomes &outcomes, const QHash<Uid, QString> &boardMembers,
                        const QString &name)
{
    SheetTable sheet;
    sheet.name = name;
    sheet.columns = {{QStringLiteral("domain")},
                     {QStringLiteral("title"), kNameWidth},
                     {QStringLiteral("board_member"), kNameWidth}};
    for (const char *title :
         {"red", "amber", "green", "no_verdict", "framework_indicators", "with_a_figure"})
        sheet.columns.append({QString::fromLatin1(title)});
    for (const size_t place : worstFirst(outcomes)) {
        const DomainOutcome &domain = outcomes.domains[place];
        sheet.rows.append({domain.domain.code, domain.domain.title,
                           boardMembers.value(domain.domain.uid), domain.counts.red,
                           domain.counts.amber, domain.counts.green, domain.counts.none,
                           domain.frameworkIndicators, domain.measured});
    }
    return sheet;
}

} // namespace candour
