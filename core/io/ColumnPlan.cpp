// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/ColumnPlan.h"

#include "core/io/CellText.h"
#include "core/io/IoText.h"

#include <QHash>

#include <algorithm>

namespace candour {

namespace {

// The heads stand within the first so many rows, or the file is another one.
constexpr int kRowsBeforeHeads = 100;
constexpr qsizetype kHeadsShown = 12;
// No table has more columns; a line of a million commas is not worth looking through.
constexpr size_t kMostColumns = 4096;

/// Looks names up in one row of heads.
class HeadLookup {
public:
    explicit HeadLookup(const QStringList &heads)
        : m_count(int(heads.size()))
    {
        for (int i = 0; i < m_count; ++i)
            m_places[foldedHead(heads[i])].append(i);
    }

    /// Place of the column, kNoColumn when absent.
    int find(const QString &name)
    {
        if (name.isEmpty())
            return kNoColumn;
        if (name.startsWith(u'#')) {
            const int place = QStringView(name).mid(1).toInt();
            if (place >= 1)
                return place <= m_count ? place - 1 : kNoColumn;
        }
        const QList<int> places = m_places.value(foldedHead(name));
        if (places.size() > 1)
            m_repeated += name;
        return places.isEmpty() ? kNoColumn : places.first();
    }

    [[nodiscard]] bool has(const QString &name) const
    {
        return m_places.contains(foldedHead(name));
    }

    /// Names that were looked for and stand more than once.
    [[nodiscard]] const QStringList &repeated() const { return m_repeated; }

private:
    int m_count;
    QHash<QString, QList<int>> m_places;
    QStringList m_repeated;
};

QStringList headsOf(std::span<const std::string_view> fields)
{
    QStringList heads;
    for (const std::string_view field : fields.first(std::min(fields.size(), kMostColumns)))
        heads += cellText(field);
    return heads;
}

/// Months across: the columns whose head is a period. Where months stand, a year or "YTD" beside
/// them is a sum and not read, unless the mapping asks for that kind.
std::vector<PeriodColumn> findPeriodColumns(const QStringList &heads, const Mapping &mapping)
{
    const PeriodHints hints {mapping.period.kind, mapping.period.shiftMonths};
    std::vector<PeriodColumn> columns;
    bool months = false;
    for (int i = 0; i < heads.size(); ++i) {
        if (const auto reading = readPeriod(heads[i], hints)) {
            columns.push_back({i, *reading});
            months = months || reading->period.kind() == PeriodKind::Month;
        }
    }
    const auto wanted = mapping.period.kind ? mapping.period.kind
        : months                            ? std::optional(PeriodKind::Month)
                                            : std::nullopt;
    std::erase_if(columns, [&](const PeriodColumn &column) {
        return wanted && column.reading.period.kind() != *wanted;
    });
    return columns;
}

bool needsPeriodHeads(const Mapping &mapping)
{
    return mapping.layout == TableLayout::MonthsAcross;
}

/// The first row that holds all heads, or the one that holds most of them.
struct HeaderSearch {
    QStringList heads;
    int line = 0;
    QStringList missing;
    bool found = false;
};

HeaderSearch findHeads(CsvReader &reader, const Mapping &mapping)
{
    const QStringList required = requiredColumns(mapping);
    HeaderSearch best;
    for (int row = 0; row < kRowsBeforeHeads && reader.next(); ++row) {
        if (mapping.headerLine != 0 && reader.line() < mapping.headerLine)
            continue;
        const QStringList heads = headsOf(reader.fields());
        const HeadLookup lookup(heads);
        QStringList missing;
        for (const QString &name : required) {
            if (!lookup.has(name))
                missing += name;
        }
        if (needsPeriodHeads(mapping) && findPeriodColumns(heads, mapping).empty())
            missing += IoText::tr("(a month)");
        if (best.heads.isEmpty() || missing.size() < best.missing.size())
            best = {heads, reader.line(), missing, missing.isEmpty()};
        if (best.found || mapping.headerLine != 0)
            break;
    }
    return best;
}

Error missingColumns(const HeaderSearch &search, const Mapping &mapping, const QString &fileName)
{
    QStringList shown = search.heads;
    shown.removeAll(QString());
    if (shown.size() > kHeadsShown)
        shown = shown.mid(0, kHeadsShown) << QStringLiteral("…");
    return {ErrorCode::Invalid,
            IoText::tr("%1 does not fit the mapping %2: no column is called “%3”. Line %4 has: %5. "
                       "Choose another mapping, or correct the heads.")
                .arg(fileName, mapping.name.isEmpty() ? IoText::tr("(unnamed)") : mapping.name,
                     search.missing.join(IoText::tr("”, “")))
                .arg(search.line)
                .arg(shown.join(QStringLiteral(", ")))};
}

PlannedSum planSum(HeadLookup &lookup, const ColumnSum &sum)
{
    const auto places = [&](const QStringList &names) {
        std::vector<int> columns;
        for (const QString &name : names) {
            if (const int column = lookup.find(name); column != kNoColumn)
                columns.push_back(column);
        }
        return columns;
    };
    return {places(sum.add), places(sum.subtract)};
}

PlannedMeasure planMeasure(HeadLookup &lookup, const Measure &measure)
{
    PlannedMeasure planned;
    planned.indicator = measure.indicator;
    planned.numerator = planSum(lookup, measure.numerator);
    planned.denominator = planSum(lookup, measure.denominator);
    planned.count = planSum(lookup, measure.count);
    planned.value = lookup.find(measure.value);
    planned.lower = lookup.find(measure.lower);
    planned.upper = lookup.find(measure.upper);
    planned.band = lookup.find(measure.band);
    planned.status = lookup.find(measure.status);
    planned.scale = measure.scale;
    return planned;
}

} // namespace

QString ColumnPlan::columnName(int column) const
{
    if (column >= 0 && column < heads.size() && !heads[column].isEmpty())
        return heads[column];
    return QStringLiteral("#%1").arg(column + 1);
}

bool ColumnPlan::repeatsHeads(std::span<const std::string_view> fields) const
{
    if (firstHeadColumn == kNoColumn || size_t(firstHeadColumn) >= fields.size())
        return false;
    // Asked for every row of a file: only a likely one is compared in full.
    const std::string_view first = trimmedUtf8(fields[size_t(firstHeadColumn)]);
    if (first.size() != firstHead.size() || ((first[0] ^ firstHead[0]) & ~0x20) != 0)
        return false;
    qsizetype same = 0;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (heads[i].isEmpty())
            continue;
        const bool equal = size_t(i) < fields.size()
            && cellText(fields[size_t(i)]).compare(heads[i], Qt::CaseInsensitive) == 0;
        if (!equal)
            return false;
        ++same;
    }
    return same >= 2;
}

Result<ColumnPlan> planColumns(CsvReader &reader, const Mapping &mapping, const QString &fileName)
{
    const HeaderSearch search = findHeads(reader, mapping);
    if (reader.fault())
        return fail(ErrorCode::Invalid, fileName + QStringLiteral(": ") + *reader.fault());
    if (!search.found)
        return fail(missingColumns(search, mapping, fileName));
    HeadLookup lookup(search.heads);
    ColumnPlan plan;
    plan.heads = search.heads;
    plan.headerLine = search.line;
    for (int i = int(plan.heads.size()) - 1; i >= 0; --i) {
        if (!plan.heads[i].isEmpty()) {
            plan.firstHeadColumn = i;
            plan.firstHead = plan.heads[i].toStdString();
        }
    }
    plan.organisationCode = lookup.find(mapping.organisationCode.column);
    plan.organisationName = lookup.find(mapping.organisationName.column);
    plan.indicator = lookup.find(mapping.indicator.column);
    plan.period = lookup.find(mapping.period.column);
    if (mapping.scaleColumn)
        plan.scaleColumn = lookup.find(mapping.scaleColumn->column);
    for (const BreakdownSource &breakdown : mapping.breakdowns)
        plan.breakdowns.push_back(lookup.find(breakdown.value.column));
    for (const RowPattern &pattern : mapping.setAside)
        plan.setAside.push_back(lookup.find(pattern.column));
    for (const Measure &measure : mapping.measures)
        plan.measures.push_back(planMeasure(lookup, measure));
    if (mapping.layout == TableLayout::MonthsAcross) {
        plan.periodColumns = findPeriodColumns(plan.heads, mapping);
        if (plan.measures.empty())
            plan.measures.emplace_back();
    }
    if (!lookup.repeated().isEmpty())
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1: the head “%2” stands above more than one column (line %3). "
                               "Name the right one by its place in the mapping, such as #3.")
                        .arg(fileName, lookup.repeated().first())
                        .arg(plan.headerLine));
    return plan;
}

} // namespace candour
