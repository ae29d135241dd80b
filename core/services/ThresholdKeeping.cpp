// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ThresholdKeeping.h"

#include "core/calc/NumberText.h"
#include "core/calc/RuleBooks.h"
#include "core/calc/ValueWords.h"
#include "core/calc/WhatIf.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/ThresholdText.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>
#include <optional>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ThresholdOffers", text);
}

using Place = std::pair<Uid, Uid>; ///< organisation and indicator

struct Periods {
    Period first;
    Period newest;
};

/// Which periods the source has figures of, by what they are about.
QHash<Place, Periods> periodsOf(const db::BatchInput &input)
{
    QHash<Place, Periods> all;
    for (const db::BatchRow &row : input.rows) {
        const db::SeriesKey &series = input.series[size_t(row.series)];
        Periods &of = all[{series.organisation, series.indicator}];
        if (of.first.isNull() || row.period.firstDay() < of.first.firstDay())
            of.first = row.period;
        if (of.newest.isNull() || row.period.lastDay() > of.newest.lastDay())
            of.newest = row.period;
    }
    return all;
}

/// A text as a rule, or why it cannot be one.
struct Meaning {
    std::optional<Comparison> comparison;
    double target = 0;
    QString why;
};

bool holdsPercentages(UnitKind unit)
{
    return unit == UnitKind::Proportion || unit == UnitKind::PercentChange;
}

/// A number without a sign says which side is good only together with the measure.
Meaning meaningOfNumber(double number, const Indicator &indicator)
{
    const bool isLowBetter = indicator.polarity == Polarity::LowerIsBetter;
    const bool isHighBetter = indicator.polarity == Polarity::HigherIsBetter;
    // Nothing lies below nought, so that nought can only be what must not be exceeded.
    if (number == 0 && !isHighBetter && indicator.unit != UnitKind::PercentChange)
        return {Comparison::ZeroTolerance, 0, {}};
    if (isLowBetter)
        return {Comparison::AtMost, number, {}};
    if (isHighBetter && number != 0)
        return {Comparison::AtLeast, number, {}};
    return {{},
            number,
            tr("It does not say whether more or less is better, and neither does the measure.")};
}

/// "More than 5" and "fewer than 5" leave 5 itself out, and a target counts it as met. Of whole
/// numbers it is the next one; of others there is none, and she has to know.
Meaning beyond(Comparison comparison, double limit, const Indicator &indicator)
{
    if (indicator.unit == UnitKind::Count && limit == std::floor(limit))
        return {comparison, limit + (comparison == Comparison::AtLeast ? 1 : -1), {}};
    return {comparison, limit, tr("It leaves the limit itself out; a target here takes it in.")};
}

Meaning meaningOf(const ThresholdReading &reading, const Indicator &indicator)
{
    if (reading.percent && !holdsPercentages(indicator.unit))
        return {{}, 0, tr("It is a percentage, and the measure holds none.")};
    const bool mayBeFraction = indicator.unit == UnitKind::Proportion && !reading.percent
        && reading.number > 0 && reading.number <= 1;
    if (mayBeFraction)
        return {{}, 0, tr("It may mean a fraction or a percentage.")};
    switch (reading.sense) {
    case ThresholdSense::AtLeast:
        return {Comparison::AtLeast, reading.number, {}};
    case ThresholdSense::MoreThan:
        return beyond(Comparison::AtLeast, reading.number, indicator);
    case ThresholdSense::AtMost:
        return {Comparison::AtMost, reading.number, {}};
    case ThresholdSense::LessThan:
        return beyond(Comparison::AtMost, reading.number, indicator);
    case ThresholdSense::Unstated:
    case ThresholdSense::None:
        break;
    }
    return meaningOfNumber(reading.number, indicator);
}

/// "At most 0" and "none at all" are the same.
bool isSameRule(const Threshold &a, const Threshold &b)
{
    const auto isNone = [](const Threshold &rule) {
        return rule.comparison == Comparison::ZeroTolerance
            || (rule.comparison == Comparison::AtMost && rule.target == 0.0);
    };
    if (isNone(a) || isNone(b))
        return isNone(a) && isNone(b);
    return a.comparison == b.comparison && a.target == b.target
        && (a.comparison != Comparison::Between || a.targetUpper == b.targetUpper);
}

QString heldWords(const Threshold &held, const Indicator &indicator)
{
    const QString target = targetText(held, indicator);
    const QString whose =
        held.organisation.isNull() ? tr("%1, for every provider").arg(target) : target;
    return held.validFrom.isValid() ? tr("%1, since %2").arg(whose, dateWords(held.validFrom))
                                    : whose;
}

class Offering {
public:
    Offering(const ImportedTable &table, const ImportResolver &names, const db::BatchInput &input,
             const QList<Threshold> &held)
        : m_table(table)
        , m_names(names)
        , m_periods(periodsOf(input))
        , m_held(held)
        , m_book(m_held)
    {
    }

    QList<ThresholdOffer> run();

private:
    void add(const FoundThreshold &found);
    void judge(ThresholdOffer &offer, const Indicator &indicator, const Periods &periods) const;
    void contradict(ThresholdOffer &earlier, const ThresholdOffer &later) const;

    const ImportedTable &m_table;
    const ImportResolver &m_names;
    QHash<Place, Periods> m_periods;
    QList<Threshold> m_held;
    ThresholdBook m_book;
    QList<ThresholdOffer> m_offers;
    QHash<Place, qsizetype> m_places;
};

void Offering::judge(ThresholdOffer &offer, const Indicator &indicator,
                     const Periods &periods) const
{
    const auto choice = m_book.choiceFor(offer.rule.indicator, offer.rule.organisation);
    const auto heldIn = [&](const Period &period) {
        return choice.inForce({ThresholdBasis::InPeriod}, period);
    };
    offer.meaning = targetText(offer.rule, indicator);
    offer.state = OfferState::New;
    const Threshold *held = heldIn(periods.newest);
    if (!held) {
        // A target that ended before keeps the periods that it was for.
        Period from = periods.newest;
        for (Period before = from.plus(-1);
             !before.isNull() && !heldIn(before) && before.lastDay() >= periods.first.lastDay();
             before = before.plus(-1))
            from = before;
        offer.rule.validFrom = from.firstDay();
        return;
    }
    offer.held = heldWords(*held, indicator);
    offer.state = isSameRule(*held, offer.rule) ? OfferState::Same : OfferState::Differs;
    offer.rule.validFrom = periods.newest.firstDay();
}

/// One provider and measure with two rules in one source: neither is believed.
void Offering::contradict(ThresholdOffer &earlier, const ThresholdOffer &later) const
{
    if (earlier.state == OfferState::Unclear || isSameRule(earlier.rule, later.rule))
        return;
    earlier.state = OfferState::Unclear;
    earlier.meaning.clear();
    earlier.why = tr("The file says “%1” elsewhere (%2).").arg(later.text, later.place);
}

void Offering::add(const FoundThreshold &found)
{
    const Indicator *indicator = m_names.indicator(found.indicator);
    const Uid &organisation = m_names.organisation(found.organisation);
    if (!indicator || indicator->uid.isNull() || organisation.isNull())
        return;
    const Place place {organisation, indicator->uid};
    const auto periods = m_periods.constFind(place);
    const auto reading = readThreshold(found.text);
    if (periods == m_periods.cend() || (reading && reading->sense == ThresholdSense::None))
        return;
    const ImportedOrganisation &named = m_table.organisations[found.organisation];
    ThresholdOffer offer;
    offer.provider = named.code.isEmpty() ? named.name : named.code;
    offer.indicator = m_table.indicators[found.indicator];
    offer.text = found.text;
    offer.place = filePlace(m_table.sheets.value(found.sheet - 1), found.line, found.column);
    offer.isOfCreated = m_names.isCreated(*indicator);
    offer.rule.indicator = Ref<Indicator>(indicator->uid);
    offer.rule.organisation = Ref<Organisation>(organisation);
    const Meaning meaning =
        reading ? meaningOf(*reading, *indicator) : Meaning {{}, 0, tr("It is no single number.")};
    if (meaning.comparison) {
        offer.rule.comparison = *meaning.comparison;
        offer.rule.target = meaning.target;
        judge(offer, *indicator, *periods);
        if (!meaning.why.isEmpty())
            offer.meaning = tr("%1. %2").arg(offer.meaning, meaning.why);
    }
    offer.why = meaning.why;
    const auto earlier = m_places.constFind(place);
    if (earlier != m_places.cend()) {
        contradict(m_offers[*earlier], offer);
        return;
    }
    m_places.insert(place, m_offers.size());
    m_offers.append(offer);
}

QList<ThresholdOffer> Offering::run()
{
    for (const FoundThreshold &found : m_table.thresholds)
        add(found);
    return m_offers;
}

} // namespace

QString ThresholdOffer::key() const
{
    return QStringList {provider, indicator, text, place}.join(u'\n');
}

Result<QList<ThresholdOffer>> thresholdOffers(const db::Database &database,
                                              const ImportedTable &table,
                                              const ImportResolver &names,
                                              const db::BatchInput &input)
{
    if (table.thresholds.isEmpty())
        return QList<ThresholdOffer>();
    const auto held = database.records().all<Threshold>();
    if (!held)
        return fail(held.error());
    return Offering(table, names, input, *held).run();
}

Result<ThresholdsKept> keepThresholds(db::Command &command, const QList<ThresholdOffer> &offers,
                                      const ThresholdPick &pick, const QString &source)
{
    ThresholdsKept kept;
    if (pick.isNothing())
        return kept;
    auto all = command.database().records().all<Threshold>();
    if (!all)
        return fail(all.error());
    for (const ThresholdOffer &offer : offers) {
        if (!pick.takes(offer))
            continue;
        if (offer.state == OfferState::Differs && command.reason().isEmpty()) {
            kept.left += tr("%1, %2: “%3” was not kept, as another target stands (%4). Give a "
                            "reason to replace it.")
                             .arg(offer.provider, offer.indicator, offer.text, offer.held);
            continue;
        }
        Threshold rule = offer.rule;
        rule.source = tr("%1, %2").arg(source, offer.place);
        const QList<Threshold> changed = changedThresholds(*all, rule);
        for (const Threshold &one : changed) {
            if (auto put = command.put(one); !put)
                return fail(put.error());
        }
        all = withThresholds(*all, changed);
        ++kept.taken;
    }
    return kept;
}

} // namespace candour
