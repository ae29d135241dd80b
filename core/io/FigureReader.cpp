// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/FigureReader.h"

#include "core/io/CsvSniff.h"
#include "core/io/IoText.h"
#include "core/io/RowFigures.h"
#include "core/io/RowKeys.h"
#include "core/io/TableFinish.h"

#include <QFileInfo>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kCellShown = 80;
constexpr qsizetype kLinesShown = 100;
constexpr qsizetype kSetAsideListed = 1000; ///< different texts; what follows is counted together
constexpr qint64 kRecordsPerReport = 4096;
// Room is made for the rows of a lean long file, within reason.
constexpr size_t kBytesPerRow = 24;
constexpr size_t kMostReserved = 1000000;

CsvDialect dialectOf(const Mapping &mapping, std::string_view text)
{
    CsvDialect dialect;
    if (mapping.delimiter.isEmpty())
        dialect = sniffDialect(text);
    else
        dialect.delimiter = mapping.delimiter.toStdString();
    dialect.decimalComma = mapping.decimalComma.value_or(
        mapping.delimiter.isEmpty() ? dialect.decimalComma
                                    : sniffDecimalComma(text, dialect.delimiter));
    return dialect;
}

bool isEmptyRecord(std::span<const std::string_view> fields)
{
    return std::all_of(fields.begin(), fields.end(), [](std::string_view field) {
        return field.empty() || trimmedUtf8(field).empty();
    });
}

/// Walks the records of one file and fills a table.
class TableReader {
public:
    TableReader(const Mapping &mapping, const ColumnPlan &plan, const QString &fileName,
                const CsvDialect &dialect, ImportedTable &table)
        : m_mapping(mapping)
        , m_plan(plan)
        , m_table(table)
        , m_keys(mapping, plan, fileName, table)
        , m_figures(mapping, plan, dialect.decimalComma, table)
    {
        m_hasParts =
            std::any_of(mapping.indicatorNames.begin(), mapping.indicatorNames.end(),
                        [](const IndicatorName &name) { return name.part != FigurePart::Whole; });
        for (const PlannedMeasure &measure : plan.measures) {
            const bool own = !measure.indicator.isEmpty();
            m_measureIndicators.push_back(own ? std::optional(m_keys.indicatorId(measure.indicator))
                                              : std::nullopt);
        }
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_keys.fault(); }

    void readRecord(std::span<const std::string_view> fields, int line);
    void finish();

private:
    using Fields = std::span<const std::string_view>;

    void readAcross(const ImportedRow &start);
    void readMeasures(const ImportedRow &start);
    void take(FigureOutcome outcome, const ImportedRow &row);
    void turnAway();
    void setAside(const QString &text);
    void complain(int column, const QString &reason);
    void complainOfRow(const ImportedRow &row, const QString &reason);
    [[nodiscard]] bool holdsFigures() const;
    [[nodiscard]] QString cellShown(int column) const;
    void list(ImportProblem &&problem);

    const Mapping &m_mapping;
    const ColumnPlan &m_plan;
    ImportedTable &m_table;
    RowKeys m_keys;
    RowFigures m_figures;
    RowKey m_key;
    RawRows m_raw;
    std::vector<std::optional<quint32>> m_measureIndicators;
    QHash<QString, qsizetype> m_setAside; ///< text to its place in the table's list
    bool m_hasParts = false;
    Fields m_fields; ///< of the record in hand
    int m_line = 0;
    const RowFigures::Complain m_complain = [this](int column, const QString &reason) {
        complain(column, reason);
    };
};

void TableReader::readRecord(Fields fields, int line)
{
    if (isEmptyRecord(fields))
        return;
    m_fields = fields;
    m_line = line;
    ++m_table.records;
    if (m_plan.repeatsHeads(fields)) {
        setAside(IoText::tr("(the heads again)"));
        return;
    }
    m_keys.read(fields, m_key);
    if (m_key.state != CellState::Good) {
        turnAway();
        return;
    }
    ImportedRow start;
    start.organisation = m_key.organisation;
    start.indicator = m_key.indicator.indicator;
    start.breakdown = m_key.breakdown;
    start.period = m_key.period.period;
    start.dayOfMonth = m_mapping.period.kind ? quint8(0) : quint8(m_key.period.date.day());
    start.line = line;
    if (m_plan.periodColumns.empty())
        readMeasures(start);
    else
        readAcross(start);
}

void TableReader::readMeasures(const ImportedRow &start)
{
    for (size_t i = 0; i < m_plan.measures.size(); ++i) {
        ImportedRow row = start;
        if (m_measureIndicators[i])
            row.indicator = *m_measureIndicators[i];
        const FigureOutcome outcome = m_figures.read(m_fields, i, m_key.factor, row, m_complain);
        if (!m_measureIndicators[i])
            RowFigures::takePart(m_key.indicator.part, row);
        take(outcome, row);
    }
}

void TableReader::readAcross(const ImportedRow &start)
{
    const double factor = m_key.factor * m_plan.measures.front().scale;
    for (const PeriodColumn &across : m_plan.periodColumns) {
        ImportedRow row = start;
        if (m_measureIndicators.front())
            row.indicator = *m_measureIndicators.front();
        row.period = across.reading.period;
        row.dayOfMonth = 0;
        const bool there = size_t(across.column) < m_fields.size();
        const std::string_view cell = there ? m_fields[size_t(across.column)] : std::string_view();
        take(m_figures.readCell(cell, across.column, m_key.indicator.part, factor, row, m_complain),
             row);
    }
}

void TableReader::take(FigureOutcome outcome, const ImportedRow &row)
{
    if (outcome == FigureOutcome::Row) {
        m_table.rows.push_back(row);
        if (m_hasParts)
            m_raw.parts.push_back(m_key.indicator.part);
    } else if (outcome == FigureOutcome::Nothing) {
        ++m_table.blankCells;
    } else {
        m_raw.refused.push_back(row);
    }
}

/// A record whose cells do not say what it is about: left out on purpose, text below the table, or
/// a fault.
void TableReader::turnAway()
{
    if (m_key.state == CellState::SetAside) {
        setAside(cellShown(m_key.column));
    } else if (!holdsFigures()) {
        setAside(IoText::tr("(rows without figures)"));
    } else if (m_key.state == CellState::Blank) {
        complain(m_key.column,
                 IoText::tr("this cell is blank, so nobody knows what the figures of the row are "
                            "about. Fill it in"));
    } else {
        complain(m_key.column, m_key.reason);
    }
}

bool TableReader::holdsFigures() const
{
    const auto filled = [this](int column) {
        return column >= 0 && size_t(column) < m_fields.size()
            && !trimmedUtf8(m_fields[size_t(column)]).empty();
    };
    const auto anyFilled = [&](const PlannedSum &sum) {
        return std::any_of(sum.add.begin(), sum.add.end(), filled)
            || std::any_of(sum.subtract.begin(), sum.subtract.end(), filled);
    };
    const bool across = std::any_of(m_plan.periodColumns.begin(), m_plan.periodColumns.end(),
                                    [&](const PeriodColumn &c) { return filled(c.column); });
    return across
        || std::any_of(m_plan.measures.begin(), m_plan.measures.end(),
                       [&](const PlannedMeasure &measure) {
                           return filled(measure.value) || filled(measure.band)
                               || anyFilled(measure.numerator) || anyFilled(measure.denominator)
                               || anyFilled(measure.count);
                       });
}

void TableReader::setAside(const QString &text)
{
    const bool isListed = m_setAside.size() < kSetAsideListed || m_setAside.contains(text);
    const QString what = isListed ? text : IoText::tr("(others)");
    auto place = m_setAside.constFind(what);
    if (place == m_setAside.cend()) {
        place = m_setAside.insert(what, m_table.setAside.size());
        m_table.setAside.append({what, 0, {}});
    }
    SetAsideRows &rows = m_table.setAside[*place];
    ++rows.count;
    if (rows.lines.size() < kLinesShown)
        rows.lines += m_line;
}

QString TableReader::cellShown(int column) const
{
    if (column < 0 || size_t(column) >= m_fields.size())
        return {};
    const QString text = cellText(m_fields[size_t(column)]);
    return text.size() > kCellShown ? QString(text.left(kCellShown) + u'…') : text;
}

void TableReader::list(ImportProblem &&problem)
{
    ++m_table.problemCount;
    if (m_table.problems.size() < kListedProblems)
        m_table.problems.append(std::move(problem));
}

void TableReader::complain(int column, const QString &reason)
{
    const QString name = column == kNoColumn ? QString() : m_plan.columnName(column);
    list({m_line, column + 1, name, cellShown(column), reason});
}

void TableReader::complainOfRow(const ImportedRow &row, const QString &reason)
{
    const int column = row.column > 0 ? row.column - 1 : kNoColumn;
    const QString name = column == kNoColumn ? QString() : m_plan.columnName(column);
    list({row.line, column + 1, name, {}, reason});
}

void TableReader::finish()
{
    m_raw.counts.resize(size_t(m_table.indicators.size()));
    for (size_t i = 0; i < m_plan.measures.size(); ++i) {
        if (m_plan.measures[i].count.isEmpty())
            continue;
        if (m_measureIndicators[i])
            m_raw.counts[*m_measureIndicators[i]] = true;
        else
            m_raw.counts.assign(m_raw.counts.size(), true);
    }
    const ComplainOfRow complainOf = [this](const ImportedRow &row, const QString &reason) {
        complainOfRow(row, reason);
    };
    settleDuplicates(m_table, m_raw, complainOf);
    addTotals(m_table, m_raw, m_mapping, complainOf);
    std::stable_sort(
        m_table.problems.begin(), m_table.problems.end(),
        [](const ImportProblem &a, const ImportProblem &b) { return a.line < b.line; });
}

Result<ImportedTable> readText(const DecodedText &text, const QString &fileName,
                               const Mapping &mapping, const Progress &progress)
{
    const std::string_view view = text.view();
    const CsvDialect dialect = dialectOf(mapping, view);
    CsvReader csv(view, dialect);
    const auto plan = planColumns(csv, mapping, fileName);
    if (!plan)
        return fail(plan.error());
    ImportedTable table;
    table.encoding = encodingName(text.encoding());
    table.delimiter = delimiterName(dialect.delimiter);
    table.headerLine = plan->headerLine;
    table.rows.reserve(std::min(view.size() / kBytesPerRow, kMostReserved));
    TableReader reader(mapping, *plan, fileName, dialect, table);
    if (reader.fault())
        return fail(*reader.fault());
    qint64 records = 0;
    while (csv.next()) {
        reader.readRecord(csv.fields(), csv.line());
        const bool isReportDue = progress && ++records % kRecordsPerReport == 0;
        if (isReportDue && !progress(qint64(csv.position()), qint64(view.size())))
            return fail(
                ErrorCode::Cancelled,
                IoText::tr("%1: the import was cancelled; nothing was stored.").arg(fileName));
    }
    if (csv.fault())
        return fail(ErrorCode::Invalid, fileName + QStringLiteral(": ") + *csv.fault());
    reader.finish();
    if (table.records == 0)
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1 holds heads and no rows. Ask its sender for the file with the "
                               "figures.")
                        .arg(fileName));
    return table;
}

} // namespace

Result<ImportedTable> readFigures(const QByteArray &bytes, const QString &fileName,
                                  const Mapping &mapping, const Progress &progress)
{
    if (const auto error = checkMapping(mapping))
        return fail(*error);
    const auto text = decodeText(bytes, fileName, mapping.encoding);
    if (!text)
        return fail(text.error());
    return readText(*text, fileName, mapping, progress);
}

Result<ImportedTable> readFigures(const QString &path, const Mapping &mapping,
                                  const Progress &progress)
{
    if (const auto error = checkMapping(mapping))
        return fail(*error);
    const auto text = readTextFile(path, mapping.encoding);
    if (!text)
        return fail(text.error());
    return readText(*text, QFileInfo(path).fileName(), mapping, progress);
}

} // namespace candour
