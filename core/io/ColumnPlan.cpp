// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/ColumnPlan.h"

#include "core/io/CellText.h"
#include "core/io/IoText.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace candour {

namespace {

// The heads stand within the first so many rows, or the file is another one.
constexpr int kRowsBeforeHeads = 100;
constexpr qsizetype kHeadsShown = 12;
// What says something about a whole table stands at its left.
constexpr size_t kTitleColumns = 100;

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

/// The first rows that hold all heads, or those that hold most of them.
struct HeaderSearch {
    QStringList heads;
    std::vector<PeriodColumn> periods;
    int line = 0;
    QStringList missing;
    bool found = false;
};

/// Goes through a table from the top, with as many rows in view as it has rows of heads.
class HeaderFinder {
public:
    HeaderFinder(RowSource &source, const Mapping &mapping, const TableNames &names)
        : m_source(source)
        , m_mapping(mapping)
        , m_required(requiredColumns(mapping))
        , m_around {names, {}}
    {
        if (mapping.firstColumn > 0 || mapping.lastColumn > 0)
            m_heads.keepColumns(mapping.firstColumn - 1,
                                mapping.lastColumn > 0 ? mapping.lastColumn - 1
                                                       : std::numeric_limits<int>::max());
    }

    HeaderSearch run();

    /// The rows above those that were found.
    [[nodiscard]] const QList<QStringList> &titles() const { return m_around.titles; }

private:
    void view();
    [[nodiscard]] HeaderSearch look() const;

    RowSource &m_source;
    const Mapping &m_mapping;
    const QStringList m_required;
    TableSurroundings m_around;
    TableHeads m_heads;
    QList<QStringList> m_cells; ///< of the rows in view, as they stand
    QList<int> m_lines;
};

void HeaderFinder::view()
{
    if (m_heads.rows() == m_mapping.headerRows) {
        m_heads.dropFirst();
        m_around.titles += m_cells.takeFirst();
        m_lines.removeFirst();
    }
    QStringList cells;
    const RowSource::Fields fields = m_source.fields();
    for (const std::string_view field : fields.first(std::min(fields.size(), kTitleColumns)))
        cells += cellText(field);
    m_cells += cells;
    m_lines += m_source.line();
    m_heads.add(m_source);
}

HeaderSearch HeaderFinder::look() const
{
    HeaderSearch search;
    search.heads = m_heads.joined();
    search.line = m_lines.first();
    const HeadLookup lookup(search.heads);
    for (const QString &name : m_required) {
        if (!lookup.has(name))
            search.missing += name;
    }
    // Asked last, as periods cost more than names.
    if (m_mapping.layout == TableLayout::MonthsAcross && search.missing.isEmpty()) {
        search.periods =
            m_heads.periodColumns(periodHints(m_mapping.period, m_around), m_mapping.period.under);
        std::erase_if(search.periods, [&](const PeriodColumn &across) {
            return std::any_of(m_mapping.leftOut.begin(), m_mapping.leftOut.end(),
                               [&](const QString &name) {
                                   return isColumnNamed(name, search.heads, across.column);
                               });
        });
        if (search.periods.empty())
            search.missing += IoText::tr("(a month)");
    }
    search.found = search.missing.isEmpty();
    return search;
}

HeaderSearch HeaderFinder::run()
{
    HeaderSearch best;
    const int from = m_mapping.headerLine;
    for (int row = 0; row < kRowsBeforeHeads && m_source.next();) {
        view();
        // The mapping may know a line far down, where a further table of the sheet begins.
        const bool isBefore = from != 0 && m_lines.first() < from;
        row += isBefore ? 0 : 1;
        if (m_heads.rows() < m_mapping.headerRows || isBefore)
            continue;
        const HeaderSearch search = look();
        if (best.heads.isEmpty() || search.missing.size() < best.missing.size())
            best = search;
        if (best.found || from != 0)
            break;
    }
    if (best.heads.isEmpty())
        best.missing = m_required;
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
    // Of a wide sheet only the columns that matter are read.
    const qsizetype compared = std::min(heads.size(), qsizetype(width()));
    for (qsizetype i = 0; i < compared; ++i) {
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

std::vector<int> ColumnPlan::labelColumns() const
{
    std::vector<int> columns {organisationCode, organisationName, indicator, part, period, year,
                              scaleColumn,      threshold};
    columns.insert(columns.end(), breakdowns.begin(), breakdowns.end());
    columns.insert(columns.end(), setAside.begin(), setAside.end());
    std::erase(columns, kNoColumn);
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

int ColumnPlan::width() const
{
    int last = firstHeadColumn;
    const auto see = [&](int column) { last = std::max(last, column); };
    const auto seeAll = [&](const std::vector<int> &columns) {
        std::for_each(columns.begin(), columns.end(), see);
    };
    seeAll(labelColumns());
    for (const PlannedMeasure &measure : measures) {
        for (const PlannedSum *sum : {&measure.numerator, &measure.denominator, &measure.count}) {
            seeAll(sum->add);
            seeAll(sum->subtract);
        }
        seeAll({measure.value, measure.lower, measure.upper, measure.band, measure.status});
    }
    for (const PeriodColumn &across : periodColumns)
        see(across.column);
    for (const ProviderColumn &across : providerColumns)
        see(across.column);
    return last + 1;
}

Result<ColumnPlan> planColumns(RowSource &source, const Mapping &mapping, const TableNames &names)
{
    HeaderFinder finder(source, mapping, names);
    const HeaderSearch search = finder.run();
    const QString fileName = names.text();
    if (source.fault())
        return fail(ErrorCode::Invalid, fileName + QStringLiteral(": ") + *source.fault());
    if (!search.found)
        return fail(missingColumns(search, mapping, fileName));
    HeadLookup lookup(search.heads);
    ColumnPlan plan;
    plan.heads = search.heads;
    plan.headerLine = search.line;
    plan.titles = finder.titles();
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
    plan.year = lookup.find(mapping.period.yearColumn);
    plan.part = lookup.find(mapping.partColumn);
    for (const ProviderHead &provider : mapping.providers) {
        if (const int column = lookup.find(provider.head); column != kNoColumn)
            plan.providerColumns.push_back({column, provider.code, provider.name});
    }
    for (const QString &name : mapping.repeats) {
        if (const int column = lookup.find(name); column != kNoColumn)
            plan.repeats.push_back(column);
    }
    if (mapping.scaleColumn)
        plan.scaleColumn = lookup.find(mapping.scaleColumn->column);
    else
        plan.scaleColumn = lookup.find(mapping.unit);
    plan.threshold = lookup.find(mapping.threshold);
    for (const BreakdownSource &breakdown : mapping.breakdowns)
        plan.breakdowns.push_back(lookup.find(breakdown.value.column));
    for (const RowPattern &pattern : mapping.setAside)
        plan.setAside.push_back(lookup.find(pattern.column));
    for (const Measure &measure : mapping.measures)
        plan.measures.push_back(planMeasure(lookup, measure));
    if (mapping.layout == TableLayout::MonthsAcross)
        plan.periodColumns = search.periods;
    if (hasValuesAcross(mapping.layout) && plan.measures.empty())
        plan.measures.emplace_back();
    if (!lookup.repeated().isEmpty())
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1: the head “%2” stands above more than one column (line %3). "
                               "Name the right one by its place in the mapping, such as #3.")
                        .arg(fileName, lookup.repeated().first())
                        .arg(plan.headerLine));
    return plan;
}

} // namespace candour
