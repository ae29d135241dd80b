// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/ScorecardOptions.h"

#include "core/domain/OpenProvider.h"
#include "core/services/FileSession.h"
#include "ui/settings/Settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace candour {

namespace {

const QString kLayoutName = QStringLiteral("scorecards.options");
constexpr int kMonthsBack = 36;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    return texts;
}

/// The first of the months that a matrix shows: who closed before it has no place there.
Period firstMonthOf(FileSession &session, const ScorecardOptions &options)
{
    MatrixRequest months;
    months.lastMonth = lastMonthOf(session, options);
    return months.firstMonth();
}

bool isOurs(const Organisation &organisation, const Period &month)
{
    return isContracted(organisation) && isOpenProvider(organisation, month);
}

} // namespace

ScorecardOptions readOptions(const Settings &settings)
{
    ScorecardOptions options;
    const QJsonObject kept = QJsonDocument::fromJson(settings.layout(kLayoutName)).object();
    options.grouping = kept[QLatin1String("grouping")].toString(options.grouping);
    options.measures = kept[QLatin1String("measures")].toString(options.measures);
    options.chosenMeasures = textsOf(kept[QLatin1String("chosenMeasures")]);
    options.providers = scopeFromCode(kept[QLatin1String("providers")].toString());
    options.chosenProviders = textsOf(kept[QLatin1String("chosenProviders")]);
    const int months = kept[QLatin1String("months")].toInt();
    if (std::find(kMonthChoices.begin(), kMonthChoices.end(), months) != kMonthChoices.end())
        options.months = months;
    if (kept[QLatin1String("exceptions")].toBool())
        options.rows = RowChoice::Exceptions;
    if (kept[QLatin1String("yearToDate")].toBool())
        options.verdict = VerdictChoice::YearToDate;
    options.extras.quarters = kept[QLatin1String("quarters")].toBool();
    options.extras.years = kept[QLatin1String("years")].toBool();
    options.extras.lastYear = kept[QLatin1String("lastYear")].toBool();
    options.extras.trend = kept[QLatin1String("trend")].toBool(true);
    options.list =
        choiceFromCode<JoinedList>(kept[QLatin1String("list")].toString()).value_or(options.list);
    options.funnel = kept[QLatin1String("funnel")].toBool();
    options.extras.icons = kept[QLatin1String("icons")].toBool(true);
    return options;
}

void keepOptions(Settings &settings, const ScorecardOptions &options)
{
    const QJsonObject kept {
        {QStringLiteral("grouping"), options.grouping},
        {QStringLiteral("measures"), options.measures},
        {QStringLiteral("chosenMeasures"), QJsonArray::fromStringList(options.chosenMeasures)},
        {QStringLiteral("providers"), scopeCode(options.providers)},
        {QStringLiteral("chosenProviders"), QJsonArray::fromStringList(options.chosenProviders)},
        {QStringLiteral("months"), options.months},
        {QStringLiteral("exceptions"), options.rows == RowChoice::Exceptions},
        {QStringLiteral("yearToDate"), options.verdict == VerdictChoice::YearToDate},
        {QStringLiteral("quarters"), options.extras.quarters},
        {QStringLiteral("years"), options.extras.years},
        {QStringLiteral("lastYear"), options.extras.lastYear},
        {QStringLiteral("trend"), options.extras.trend},
        {QStringLiteral("icons"), options.extras.icons},
        {QStringLiteral("list"), codeOf(options.list)},
        {QStringLiteral("funnel"), options.funnel}};
    settings.setLayout(kLayoutName, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Period lastMonthOf(FileSession &session, const ScorecardOptions &options)
{
    if (!options.lastMonth.isNull())
        return options.lastMonth;
    const Period dataTo = session.dataTo();
    if (!dataTo.isNull())
        return Period::containing(dataTo.lastDay(), PeriodKind::Month);
    return Period::containing(session.clock().today(), PeriodKind::Month).plus(-1);
}

QList<Period> monthsToChoose(FileSession &session)
{
    const Period latest = lastMonthOf(session, {});
    const Period today = Period::containing(session.clock().today(), PeriodKind::Month);
    QList<Period> months;
    for (Period month = std::max(latest, today); month > latest.plus(-kMonthsBack);
         month = month.plus(-1))
        months.append(month);
    return months;
}

bool listsEverybody(FileSession &session, const ScorecardOptions &options)
{
    if (!options.chosenProviders.isEmpty())
        return false;
    const QList<Organisation> &all = session.books().organisations;
    const Period month = firstMonthOf(session, options);
    return options.providers != ProviderScope::Contracted
        || std::none_of(all.begin(), all.end(),
                        [&](const Organisation &one) { return isOurs(one, month); });
}

QList<Ref<Organisation>> providersFor(FileSession &session, const ScorecardOptions &options)
{
    QList<Ref<Organisation>> wanted;
    const Period month = firstMonthOf(session, options);
    const bool everybody = listsEverybody(session, options);
    for (const Organisation &one : session.books().organisations) {
        const bool chosen = everybody           ? isOpenProvider(one, month)
            : options.chosenProviders.isEmpty() ? isOurs(one, month)
                                                : options.chosenProviders.contains(one.code);
        if (chosen)
            wanted.append(Ref<Organisation>(one.uid));
    }
    return wanted;
}

QList<ScorecardGroup> groupsFor(const Scorecard &card, const ScorecardBooks &books,
                                const ScorecardOptions &options)
{
    QList<ScorecardGroup> groups;
    const auto set =
        std::find_if(books.dimensionSets.begin(), books.dimensionSets.end(),
                     [&](const DimensionSet &one) { return one.code == options.grouping; });
    if (set != books.dimensionSets.end())
        groups = groupedByDimension(card, *set);
    else if (options.grouping == QLatin1String("none"))
        groups = ungrouped(card);
    else
        groups = groupedByDomain(card, books.domains);
    return options.rows == RowChoice::Exceptions
        ? onlyExceptions(std::move(groups), card, options.verdict)
        : groups;
}

} // namespace candour
