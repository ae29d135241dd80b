// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ImportBatch.h"

#include "core/base/SheetNumber.h"
#include "core/calc/NumberText.h"
#include "core/calc/Value.h"
#include "core/services/SourceNames.h"
#include "core/services/ThresholdKeeping.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FigureImport", text);
}

/// The indicator's own kind of period, for a date of the source that stands for its end.
Period ownPeriod(const ImportedRow &row, const Indicator &indicator)
{
    if (row.dayOfMonth == 0)
        return row.period;
    switch (indicator.frequency) {
    case Frequency::Quarterly:
        return Period::containing(row.date(), PeriodKind::Quarter);
    case Frequency::HalfYearly:
        return Period::containing(row.date(), PeriodKind::HalfYear);
    case Frequency::Annual:
        return Period::containing(row.date(), PeriodKind::FinancialYear);
    case Frequency::RollingYear:
        return Period::containing(row.date(), PeriodKind::RollingYear);
    case Frequency::Monthly:
    case Frequency::OnPublication:
        break;
    }
    return row.period;
}

/// A value that only says what numerator and denominator say is not kept beside them: our own
/// export writes it for the reader, and reading that back must change nothing.
double ownValue(const ImportedRow &row, const Indicator &indicator)
{
    const auto computed = valueFromParts(row.numerator, row.denominator, indicator);
    return computed && isSameInSheet(*computed, row.value) ? kNoNumber : row.value;
}

/// Below two million names of a kind, a number for what the row is about.
quint64 namesOf(const ImportedRow &row)
{
    return quint64(row.organisation) << 42 | quint64(row.indicator) << 21 | quint64(row.breakdown);
}

bool saysTheSame(const db::BatchRow &a, const db::BatchRow &b)
{
    const auto equal = [](double x, double y) {
        return x == y || (std::isnan(x) && std::isnan(y));
    };
    return equal(a.numerator, b.numerator) && equal(a.denominator, b.denominator)
        && equal(a.value, b.value) && equal(a.lower, b.lower) && equal(a.upper, b.upper)
        && a.status == b.status && a.band == b.band;
}

} // namespace

void ImportBatch::refuse(const ImportedRow &row, const QString &reason)
{
    ++m_report.refusedCount;
    if (m_report.refused.size() < kListedProblems)
        m_report.refused.append({row.line, row.column, {}, {}, reason, m_table.sheetOf(row)});
}

bool ImportBatch::checkNames(const ImportedRow &row)
{
    const QString &fault = m_resolver.organisationFault(row.organisation).isEmpty()
        ? m_resolver.indicatorFault(row.indicator)
        : m_resolver.organisationFault(row.organisation);
    const bool organisation = m_resolver.hasOrganisation(row.organisation);
    if (!fault.isEmpty())
        refuse(row, fault);
    else if (!organisation || !m_resolver.indicator(row.indicator))
        leaveOut(row);
    else
        return true;
    return false;
}

/// A row of two unknown names lists both, so that both can be answered at once.
void ImportBatch::leaveOut(const ImportedRow &row)
{
    ++m_report.unknownRows;
    if (!m_resolver.hasOrganisation(row.organisation))
        listUnknown(row, false);
    if (!m_resolver.indicator(row.indicator))
        listUnknown(row, true);
}

void ImportBatch::listUnknown(const ImportedRow &row, bool isIndicator)
{
    const ImportedOrganisation &named = m_table.organisations[row.organisation];
    const QString text = isIndicator ? m_table.indicators[row.indicator]
                                     : (named.code.isEmpty() ? named.name : named.code);
    const QString key = (isIndicator ? u'i' : u'o') + text;
    auto place = m_unknown.constFind(key);
    if (place == m_unknown.cend()) {
        if (m_report.unknown.size() >= kListedProblems)
            return;
        place = m_unknown.insert(key, m_report.unknown.size());
        const QString beside = isIndicator ? m_resolver.nameBesideCode(text)
            : named.code.isEmpty()         ? QString()
                                           : named.name;
        m_report.unknown.append({isIndicator, text, 0, row.line, m_table.sheetOf(row), beside});
    }
    ++m_report.unknown[*place].rows;
}

bool ImportBatch::checkPeriod(const ImportedRow &row, const Period &period)
{
    if (period.firstDay() <= m_today)
        return true;
    refuse(row, tr("%1 lies in the future. Correct the period in the source.").arg(period.label()));
    return false;
}

bool ImportBatch::checkNumbers(const ImportedRow &row, const Indicator &indicator)
{
    const Figure figure = m_table.figure(row);
    const QList<FigureFault> faults = checkFigure(figure, indicator);
    if (faults.isEmpty())
        return true;
    refuse(row,
           tr("%1 Correct it in the source.").arg(faultText(faults.first(), figure, indicator)));
    return false;
}

bool ImportBatch::isGood(const ImportedRow &row)
{
    if (!checkNames(row))
        return false;
    const Indicator &indicator = *m_resolver.indicator(row.indicator);
    return checkPeriod(row, ownPeriod(row, indicator)) && checkNumbers(row, indicator);
}

void ImportBatch::addSeries(const ImportedRow &row)
{
    const quint64 names = namesOf(row);
    if (m_seriesByNames.contains(names))
        return;
    const db::SeriesKey key {m_resolver.organisation(row.organisation),
                             m_resolver.indicator(row.indicator)->uid,
                             m_table.breakdowns[row.breakdown]};
    // A source may name one organisation by code here and by name there: still one series.
    const QString records = key.organisation.toText() + key.indicator.toText() + key.breakdown;
    auto place = m_seriesByRecords.constFind(records);
    if (place == m_seriesByRecords.cend()) {
        place = m_seriesByRecords.insert(records, int(m_series.size()));
        m_series.push_back(key);
    }
    m_seriesByNames.insert(names, *place);
}

/// Two names of one organisation, or two dates of one quarter, may give the same figure twice.
void ImportBatch::refuseDisagreeing()
{
    const auto keyAt = [this](size_t place) {
        const db::BatchRow row = rowAt(place);
        return quint64(row.series) << 36 | row.period.packed();
    };
    size_t rising = 1;
    while (rising < m_kept.size() && keyAt(rising - 1) < keyAt(rising))
        ++rising;
    if (rising >= m_kept.size())
        return; // nothing stands twice
    std::vector<std::pair<quint64, quint32>> order;
    order.reserve(m_kept.size());
    for (size_t i = 0; i < m_kept.size(); ++i)
        order.emplace_back(keyAt(i), quint32(i));
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<bool> drop(m_kept.size(), false);
    for (size_t i = 0; i < order.size();) {
        size_t end = i + 1;
        bool agree = true;
        while (end < order.size() && order[end].first == order[i].first) {
            agree = agree && saysTheSame(rowAt(order[i].second), rowAt(order[end].second));
            ++end;
        }
        for (size_t k = agree ? i + 1 : i; end - i > 1 && k < end; ++k) {
            drop[order[k].second] = true;
            if (agree)
                ++m_report.repeated;
            else
                refuse(m_table.rows[m_kept[order[k].second]],
                       tr("The same figure stands twice in this file with different values. "
                          "Correct the source; neither was taken."));
        }
        i = end;
    }
    size_t row = 0;
    std::erase_if(m_kept, [&](quint32) { return drop[row++]; });
}

db::BatchRow ImportBatch::rowAt(size_t place) const
{
    const ImportedRow row = m_table.rows[m_kept[place]];
    const Indicator &indicator = *m_resolver.indicator(row.indicator);
    db::BatchRow figure;
    figure.series = m_seriesByNames.value(namesOf(row));
    figure.band = int(row.band);
    figure.period = ownPeriod(row, indicator);
    figure.numerator = row.numerator;
    figure.denominator = row.denominator;
    figure.value = ownValue(row, indicator);
    figure.lower = row.lower;
    figure.upper = row.upper;
    figure.status = row.status;
    figure.row = row.line;
    figure.column = row.column;
    figure.sheet = row.sheet;
    return figure;
}

Result<db::BatchInput> ImportBatch::make(bool createMissing)
{
    if (auto done = m_resolver.resolve(m_table, createMissing); !done)
        return fail(done.error());
    m_kept.reserve(m_table.rows.size());
    std::vector<bool> organisations(size_t(m_table.organisations.size()));
    std::vector<bool> indicators(size_t(m_table.indicators.size()));
    std::vector<double> largest(indicators.size());
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        const ImportedRow row = m_table.rows[i];
        if (!isGood(row))
            continue;
        if (!std::isnan(row.value))
            largest[row.indicator] = std::max(largest[row.indicator], row.value);
        m_kept.push_back(quint32(i));
        organisations[row.organisation] = indicators[row.indicator] = true;
    }
    if (auto done = tellShares(largest); !done)
        return fail(done.error());
    if (auto done = suggest(organisations, indicators); !done)
        return fail(done.error());
    if (auto done = m_resolver.create(organisations, indicators); !done)
        return fail(done.error());
    m_report.createdProviders = m_resolver.createdProviders();
    m_report.createdIndicators = m_resolver.createdIndicators();
    m_report.assumedKinds = m_resolver.assumedKinds();
    m_report.remembered = m_resolver.remembered();
    for (const quint32 place : m_kept)
        addSeries(m_table.rows[place]);
    m_seriesByRecords.clear();
    refuseDisagreeing();
    db::BatchInput input;
    input.bands.assign(m_table.bands.begin(), m_table.bands.end());
    input.rows = db::BatchRows(m_kept.size(), [this](size_t place) { return rowAt(place); });
    input.series = std::move(m_series);
    return input;
}

Result<void> ImportBatch::tellShares(const std::vector<double> &largest)
{
    constexpr double kFarAbove = 10;
    for (size_t i = 0; i < largest.size(); ++i) {
        const Indicator *indicator = m_resolver.indicator(i);
        const bool isTiny = largest[i] > 0 && largest[i] <= 1;
        if (!isTiny || !indicator || m_resolver.makesIndicator(i)
            || indicator->unit != UnitKind::Proportion)
            continue;
        db::SeriesFilter filter;
        filter.indicators.insert(indicator->uid);
        const auto observations = m_database.observations();
        const auto series = observations.series(filter);
        if (!series)
            return fail(series.error());
        qint64 all = 0;
        qint64 above = 0;
        auto read = observations.inForce(
            *series, {}, {}, [&](const db::SeriesInfo &, std::vector<Observation> &&held) {
                for (const Observation &one : held) {
                    const auto value = valueOf(one.figure, *indicator);
                    all += value ? 1 : 0;
                    above += value && *value >= kFarAbove ? 1 : 0;
                }
            });
        if (!read)
            return read;
        if (above * 2 > all)
            m_report.notes +=
                tr("All figures of “%1” in this source are 1 % or less, and most of those held "
                   "are above 10 %. They may be shares, as 0.95 for 95 %: look at them, and undo "
                   "the import if they are.")
                    .arg(m_table.indicators[qsizetype(i)]);
    }
    return {};
}

Result<QList<ThresholdOffer>> ImportBatch::offers(const db::BatchInput &input) const
{
    return thresholdOffers(m_database, m_table, m_resolver, input);
}

Result<void> ImportBatch::suggest(const std::vector<bool> &organisations,
                                  const std::vector<bool> &indicators)
{
    const auto isMade = [](const std::vector<bool> &used, const auto &makesOne) {
        for (size_t i = 0; i < used.size(); ++i) {
            if (used[i] && makesOne(i))
                return true;
        }
        return false;
    };
    const bool makes =
        isMade(organisations, [&](size_t i) { return m_resolver.makesOrganisation(i); })
        || isMade(indicators, [&](size_t i) { return m_resolver.makesIndicator(i); });
    if (m_report.unknown.isEmpty() && !makes)
        return {};
    const auto records = namedRecords(m_database);
    if (!records)
        return fail(records.error());
    const NameSuggester byOrganisation(records->organisations);
    const NameSuggester byIndicator(records->indicators);
    addSuggestions(m_report.unknown, byOrganisation, byIndicator);
    qsizetype left = makes ? kSuggestedNames : 0;
    const auto tell = [&](const NameSuggester &by, const QString &text, const QString &name,
                          const QString &sentence) {
        if (--left < 0)
            return;
        const QList<NameSuggestion> alike = by.suggest(text, name);
        if (!alike.isEmpty())
            m_report.notes += sentence.arg(text, alike.first().name, alike.first().code);
    };
    for (size_t i = 0; i < organisations.size(); ++i) {
        const ImportedOrganisation &named = m_table.organisations[qsizetype(i)];
        if (organisations[i] && m_resolver.makesOrganisation(i))
            tell(byOrganisation, named.code.isEmpty() ? named.name : named.code, named.name,
                 tr("The provider “%1” is new, though it is much like “%2” (%3)."));
    }
    for (size_t i = 0; i < indicators.size(); ++i) {
        if (indicators[i] && m_resolver.makesIndicator(i))
            tell(byIndicator, m_table.indicators[qsizetype(i)], {},
                 tr("The indicator “%1” is new, though it is much like “%2” (%3)."));
    }
    return {};
}

QList<LockedRow> ImportBatch::lockedRows(const std::vector<db::HeldRow> &held) const
{
    QList<LockedRow> rows;
    for (const db::HeldRow &each : held) {
        const ImportedRow row = m_table.rows[m_kept[each.row]];
        const ImportedOrganisation &named = m_table.organisations[row.organisation];
        const Indicator &indicator = *m_resolver.indicator(row.indicator);
        rows.append({row.line, row.column, named.code.isEmpty() ? named.name : named.code,
                     m_table.indicators[row.indicator], ownPeriod(row, indicator),
                     formatFigure(each.issued, indicator, WithUnit::Yes),
                     formatFigure(m_table.figure(row), indicator, WithUnit::Yes),
                     m_table.sheetOf(row)});
    }
    const auto sheetOf = [this](const LockedRow &row) { return m_table.sheets.indexOf(row.sheet); };
    std::sort(rows.begin(), rows.end(), [&](const LockedRow &a, const LockedRow &b) {
        return std::tuple(sheetOf(a), a.line, a.column) < std::tuple(sheetOf(b), b.line, b.column);
    });
    if (rows.size() > kListedProblems)
        rows.resize(kListedProblems);
    return rows;
}

} // namespace candour
