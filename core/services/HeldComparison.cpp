// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/HeldComparison.h"

#include "core/calc/NumberText.h"
#include "core/calc/Value.h"
#include "core/db/BatchWriter.h"
#include "core/db/Database.h"
#include "core/io/ImportedTable.h"
#include "core/services/FigureNames.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HeldComparison", text);
}

/// Every digit of it, and what it was computed from.
QString fullText(const Figure &figure, const Indicator &indicator)
{
    const auto value = valueOf(figure, indicator);
    if (!figure.hasNumber() || !value)
        return formatFigure(figure, indicator, WithUnit::Yes);
    QString text = formatBound(*value, indicator);
    if (!std::isnan(figure.numerator) && !std::isnan(figure.denominator))
        text += QStringLiteral(" (%1/%2)")
                    .arg(plainNumber(figure.numerator), plainNumber(figure.denominator));
    return figure.status == FigureStatus::Provisional ? tr("%1, provisional").arg(text) : text;
}

QString seriesText(const Uid &organisation, const Uid &indicator, const QString &breakdown)
{
    return organisation.toText() + indicator.toText() + breakdown;
}

class Comparing {
public:
    Comparing(const db::Database &database, const db::BatchInput &input, const QStringList &sheets)
        : m_database(database)
        , m_input(input)
        , m_sheets(sheets)
        , m_names(database)
        , m_state(input.rows.size(), HeldDifference::Added)
    {
    }

    Result<HeldComparison> run();

private:
    [[nodiscard]] static quint64 keyOf(int series, const Period &period)
    {
        return quint64(series) << 36 | period.packed();
    }

    void indexRows();
    /// The row of that series and period; -1 when the source has none.
    [[nodiscard]] qint64 rowOf(int series, const Period &period) const;
    Result<void> findEarlier();
    Result<void> readHeld();
    void compare(const db::SeriesInfo &series, const std::vector<Observation> &held);
    void compareMissing(const db::SeriesInfo &series, const Observation &held);
    void listRows();
    void append(ComparedFigure figure);
    [[nodiscard]] Figure figureOf(const db::BatchRow &row) const;
    ComparedFigure describe(const db::SeriesKey &series, const Period &period, const Figure *held,
                            const Figure *read);
    ComparedFigure describeRow(const db::BatchRow &row, const Figure *held);

    const db::Database &m_database;
    const db::BatchInput &m_input;
    const QStringList &m_sheets;
    FigureNames m_names;
    std::vector<HeldDifference> m_state; ///< of each row
    QHash<QString, int> m_series;
    std::vector<std::pair<quint64, quint32>> m_places; ///< keyOf() and row, rising
    QHash<Uid, QSet<quint64>> m_periods; ///< that the file has figures of, by provider
    QDate m_first;
    QDate m_last;
    QSet<qint64> m_earlier; ///< batches of the same mapping
    QHash<quint32, Figure> m_changedFrom; ///< by row, of as many as are listed
    QList<ComparedFigure> m_missing;
    HeldComparison m_result;
};

Figure Comparing::figureOf(const db::BatchRow &row) const
{
    Figure figure;
    figure.numerator = row.numerator;
    figure.denominator = row.denominator;
    figure.value = row.value;
    figure.lower = row.lower;
    figure.upper = row.upper;
    figure.status = row.status;
    if (row.band >= 0)
        figure.band = m_input.bands[size_t(row.band)];
    return figure;
}

void Comparing::indexRows()
{
    for (size_t i = 0; i < m_input.series.size(); ++i) {
        const db::SeriesKey &key = m_input.series[i];
        m_series.insert(seriesText(key.organisation, key.indicator, key.breakdown), int(i));
    }
    m_places.reserve(m_input.rows.size());
    for (size_t i = 0; i < m_input.rows.size(); ++i) {
        const db::BatchRow row = m_input.rows[i];
        m_places.emplace_back(keyOf(row.series, row.period), quint32(i));
        m_periods[m_input.series[size_t(row.series)].organisation].insert(row.period.packed());
        if (m_first.isNull() || row.period.firstDay() < m_first)
            m_first = row.period.firstDay();
        if (m_last.isNull() || row.period.lastDay() > m_last)
            m_last = row.period.lastDay();
    }
    if (!std::is_sorted(m_places.begin(), m_places.end()))
        std::sort(m_places.begin(), m_places.end());
}

qint64 Comparing::rowOf(int series, const Period &period) const
{
    const std::pair wanted(keyOf(series, period), quint32(0));
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), wanted);
    if (found == m_places.end() || found->first != wanted.first)
        return -1;
    return found->second;
}

Result<void> Comparing::findEarlier()
{
    if (m_input.mapping.isEmpty())
        return {};
    const auto batches = m_database.observations().batches();
    if (!batches)
        return fail(batches.error());
    for (const db::BatchInfo &batch : *batches) {
        if (!batch.withdrawn && batch.mapping == m_input.mapping)
            m_earlier.insert(batch.id.value);
    }
    return {};
}

Result<void> Comparing::readHeld()
{
    db::SeriesFilter filter;
    filter.totalsOnly = false;
    for (const db::SeriesKey &key : m_input.series) {
        filter.organisations.insert(key.organisation);
        if (m_earlier.isEmpty())
            filter.indicators.insert(key.indicator);
    }
    const auto observations = m_database.observations();
    const auto series = observations.series(filter);
    if (!series)
        return fail(series.error());
    return observations.inForce(
        *series, m_first, m_last,
        [&](const db::SeriesInfo &info, std::vector<Observation> &&held) { compare(info, held); });
}

void Comparing::compare(const db::SeriesInfo &series, const std::vector<Observation> &held)
{
    const auto place =
        m_series.constFind(seriesText(series.organisation, series.indicator, series.breakdown));
    for (const Observation &one : held) {
        const qint64 row = place == m_series.cend() ? -1 : rowOf(*place, one.period);
        if (row < 0) {
            compareMissing(series, one);
            continue;
        }
        const bool isSame = sameFigure(one.figure, figureOf(m_input.rows[size_t(row)]));
        m_state[size_t(row)] = isSame ? HeldDifference::Same : HeldDifference::Changed;
        if (!isSame && m_changedFrom.size() < kComparedFigures)
            m_changedFrom.insert(quint32(row), one.figure);
    }
}

void Comparing::compareMissing(const db::SeriesInfo &series, const Observation &held)
{
    const bool isOurs = m_earlier.contains(held.batch.value)
        && m_periods.value(series.organisation).contains(held.period.packed());
    if (!isOurs)
        return;
    ++m_result.missing;
    if (m_missing.size() >= kComparedFigures)
        return;
    ComparedFigure figure = describe({series.organisation, series.indicator, series.breakdown},
                                     held.period, &held.figure, nullptr);
    figure.difference = HeldDifference::Missing;
    m_missing.append(figure);
}

ComparedFigure Comparing::describe(const db::SeriesKey &series, const Period &period,
                                   const Figure *held, const Figure *read)
{
    ComparedFigure figure;
    figure.provider = m_names.organisation(series.organisation);
    figure.measure = m_names.measure(series.indicator);
    figure.breakdown = series.breakdown;
    figure.period = period;
    const Indicator &indicator = m_names.indicator(series.indicator);
    if (held) {
        figure.held = formatFigure(*held, indicator, WithUnit::Yes);
        figure.heldFull = fullText(*held, indicator);
    }
    if (read) {
        figure.read = formatFigure(*read, indicator, WithUnit::Yes);
        figure.readFull = fullText(*read, indicator);
    }
    return figure;
}

ComparedFigure Comparing::describeRow(const db::BatchRow &row, const Figure *held)
{
    const Figure read = figureOf(row);
    ComparedFigure figure = describe(m_input.series[size_t(row.series)], row.period, held, &read);
    figure.line = row.row;
    figure.column = row.column;
    figure.sheet = m_sheets.value(row.sheet - 1);
    if (row.row > 0)
        figure.place = filePlace(figure.sheet, row.row, row.column);
    return figure;
}

/// Counts every row, and lists the first of each group in the order of the source.
void Comparing::listRows()
{
    std::vector<quint32> order(m_input.rows.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = quint32(i);
    const auto placeOf = [this](quint32 i) {
        const db::BatchRow row = m_input.rows[i];
        return std::tuple(row.sheet, row.row, row.column);
    };
    const auto standsBefore = [&](quint32 a, quint32 b) { return placeOf(a) < placeOf(b); };
    if (!std::is_sorted(order.begin(), order.end(), standsBefore))
        std::stable_sort(order.begin(), order.end(), standsBefore);
    QList<ComparedFigure> added;
    QList<ComparedFigure> changed;
    QList<ComparedFigure> same;
    for (const quint32 i : order) {
        const HeldDifference state = m_state[i];
        const bool isChanged = state == HeldDifference::Changed;
        ++(isChanged                           ? m_result.changed
               : state == HeldDifference::Same ? m_result.same
                                               : m_result.added);
        QList<ComparedFigure> &list = isChanged ? changed
            : state == HeldDifference::Same     ? same
                                                : added;
        const auto from = m_changedFrom.constFind(i);
        if (list.size() >= kComparedFigures || (isChanged && from == m_changedFrom.cend()))
            continue;
        ComparedFigure figure = describeRow(m_input.rows[i], isChanged ? &*from : nullptr);
        figure.difference = state;
        if (state == HeldDifference::Same) {
            figure.held = figure.read;
            figure.heldFull = figure.readFull;
        }
        list.append(figure);
    }
    m_result.figures = added + changed + same + m_missing;
}

Result<HeldComparison> Comparing::run()
{
    m_result.isMade = true;
    if (m_input.rows.empty())
        return m_result;
    indexRows();
    if (auto done = findEarlier(); !done)
        return fail(done.error());
    if (auto done = readHeld(); !done)
        return fail(done.error());
    listRows();
    return m_result;
}

} // namespace

QString ComparedFigure::sentence() const
{
    QStringList parts {measure, breakdown, provider, period.label()};
    parts.removeAll(QString());
    const QString about = parts.join(QStringLiteral(", "));
    switch (difference) {
    case HeldDifference::Added:
        return tr("%1 is new: %2").arg(about, read);
    case HeldDifference::Same:
        return tr("%1 is as held: %2").arg(about, read);
    case HeldDifference::Missing:
        return tr("%1 has no figure in the file that can be taken: %2 is held").arg(about, held);
    case HeldDifference::Changed:
        break;
    }
    // What looks the same when it is rounded is told with every digit.
    const bool looksSame = held == read;
    return tr("%1 is restated: %2 → %3")
        .arg(about, looksSame ? heldFull : held, looksSame ? readFull : read);
}

qint64 HeldComparison::count(HeldDifference difference) const
{
    switch (difference) {
    case HeldDifference::Added:
        return added;
    case HeldDifference::Changed:
        return changed;
    case HeldDifference::Same:
        return same;
    case HeldDifference::Missing:
        break;
    }
    return missing;
}

QList<ComparedFigure> HeldComparison::of(HeldDifference difference) const
{
    QList<ComparedFigure> found;
    for (const ComparedFigure &figure : figures) {
        if (figure.difference == difference)
            found.append(figure);
    }
    return found;
}

Result<HeldComparison> compareWithHeld(const db::Database &database, const db::BatchInput &input,
                                       const QStringList &sheets)
{
    return Comparing(database, input, sheets).run();
}

} // namespace candour
