// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartTable.h"

#include "core/report/ChartWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("chart", text);
}

ChartCell wordCell(const QString &text)
{
    return {text.isEmpty() ? QStringLiteral("–") : text, std::nullopt};
}

ChartCell numberCell(const std::optional<double> &value, int decimals)
{
    return value ? ChartCell {numberText(*value, decimals), value} : wordCell({});
}

ChartCell valueCell(const ChartPoint &point, const ChartSpec &spec)
{
    ChartCell cell = wordCell(pointText(point, spec));
    cell.number = point.value;
    return cell;
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// The head of a line: its label while that is true of the whole line, else what the line is.
QString headOf(const ChartLine &line)
{
    const bool level = line.values.size() == 1;
    if (!line.across.isEmpty() && !line.label.isEmpty())
        return tr("%1 (%2)").arg(sentenceCase(lineName(line)), line.label);
    return level && !line.label.isEmpty() ? sentenceCase(line.label) : sentenceCase(lineName(line));
}

template <typename Has>
bool anyPoint(const ChartSpec &spec, Has has)
{
    const auto inSeries = [&](const ChartSeries &series) {
        return std::any_of(series.points.begin(), series.points.end(), has);
    };
    return std::any_of(spec.series.begin(), spec.series.end(), inSeries);
}

bool hasParts(const ChartPoint &point)
{
    return !point.parts.isEmpty();
}

bool isProvisional(const ChartPoint &point)
{
    return point.provisional;
}

bool hasVerdict(const ChartPoint &point)
{
    return !verdictWords(point).isEmpty();
}

bool hasInterval(const ChartPoint &point)
{
    return point.lower && point.upper;
}

/// What the first series of values says beside its values.
struct Extras {
    bool parts;
    bool intervals;
    bool verdicts;

    explicit Extras(const ChartSpec &spec)
        : parts(anyPoint(spec, hasParts))
        , intervals(anyPoint(spec, hasInterval))
        , verdicts(anyPoint(spec, hasVerdict))
    {
    }

    void addHeads(ChartTable &table) const
    {
        if (parts)
            table.heads.append({tr("Counted")});
        if (intervals) {
            table.heads.append({tr("Interval from"), true});
            table.heads.append({tr("Interval to"), true});
        }
        if (verdicts)
            table.heads.append({tr("Verdict")});
    }

    void addCells(QList<ChartCell> &row, const ChartPoint &point, const ChartSpec &spec) const
    {
        if (parts)
            row.append(wordCell(point.parts));
        if (intervals) {
            row.append(numberCell(point.lower, spec.decimals));
            row.append(numberCell(point.upper, spec.decimals));
        }
        if (verdicts)
            row.append(wordCell(verdictWords(point)));
    }
};

/// Breaks and flags of a period in words, and what its numbers alone do not say.
QString notesAt(const ChartSpec &spec, qsizetype period)
{
    QStringList notes;
    for (const ChartSeries &series : spec.series) {
        if (series.role == SeriesRole::Values && series.points.value(period).provisional)
            notes.append(tr("provisional"));
    }
    notes.removeDuplicates();
    for (const ChartBreak &change : spec.breaks) {
        if (change.period == period)
            notes.append(change.text.isEmpty() ? tr("recalculated from here")
                                               : tr("recalculated from here: %1").arg(change.text));
    }
    for (const ChartFlag &flag : spec.flags) {
        if (flag.period == period)
            notes.append(flag.text);
    }
    return notes.join(QStringLiteral("; "));
}

ChartCell lineCell(const ChartLine &line, const std::optional<double> &value, int decimals,
                   const ChartSpec &spec)
{
    if (!value || line.role != ChartLineRole::Target)
        return numberCell(value, decimals);
    return {lineNumber(line, *value, spec), value};
}

ChartTable periodTable(const ChartSpec &spec)
{
    ChartTable table;
    table.heads.append({tr("Period")});
    QList<const ChartSeries *> columns;
    const auto add = [&](const QString &title, const ChartSeries &series) {
        table.heads.append({title.isEmpty() ? tr("Value") : title, true});
        columns.append(&series);
    };
    for (const ChartSeries &series : spec.series)
        add(series.name, series);
    for (const ChartPanel &panel : spec.panels) {
        for (const ChartSeries &series : panel.series)
            add(panel.title, series);
    }
    for (const ChartLine &line : spec.lines)
        table.heads.append({headOf(line), true});
    const Extras extras(spec);
    extras.addHeads(table);
    const bool notes =
        !spec.flags.isEmpty() || !spec.breaks.isEmpty() || anyPoint(spec, isProvisional);
    const int decimals = lineDecimals(spec);
    if (notes)
        table.heads.append({tr("Notes")});
    for (qsizetype i = 0; i < spec.periods.size(); ++i) {
        QList<ChartCell> row {{spec.periods.at(i).label, double(i)}};
        for (const ChartSeries *series : columns)
            row.append(valueCell(series->points.value(i), spec));
        for (const ChartLine &line : spec.lines)
            row.append(lineCell(line, line.at(i), decimals, spec));
        extras.addCells(
            row, spec.series.isEmpty() ? ChartPoint {} : spec.series.first().points.value(i), spec);
        if (notes)
            row.append(wordCell(notesAt(spec, i)));
        table.rows.append(row);
    }
    return table;
}

ChartTable unitTable(const ChartSpec &spec)
{
    QList<const ChartPoint *> units;
    for (const ChartSeries &series : spec.series) {
        for (const ChartPoint &point : series.points)
            units.append(&point);
    }
    const auto unusual = [](const ChartPoint *point) {
        return point->distance ? std::fabs(*point->distance) : -1;
    };
    std::stable_sort(units.begin(), units.end(), [&](const ChartPoint *a, const ChartPoint *b) {
        return unusual(a) > unusual(b);
    });
    ChartTable table;
    table.heads = {{tr("Name")},
                   {spec.acrossUnit.isEmpty() ? tr("Size") : sentenceCase(spec.acrossUnit), true},
                   {spec.unit.isEmpty() ? tr("Value") : spec.unit, true}};
    table.heads.append({tr("Sigmas from the centre"), true});
    const Extras extras(spec);
    extras.addHeads(table);
    for (const ChartLine &line : spec.lines)
        table.heads.append({headOf(line), true});
    for (const ChartPoint *unit : units) {
        const double size = unit->across.value_or(0);
        QList<ChartCell> row {wordCell(unit->name),
                              numberCell(unit->across, size == std::floor(size) ? 0 : 1),
                              valueCell(*unit, spec), numberCell(unit->distance, 2)};
        extras.addCells(row, *unit, spec);
        for (const ChartLine &line : spec.lines)
            row.append(numberCell(lineValueAt(line, *unit, 0), spec.decimals + 1));
        table.rows.append(row);
    }
    return table;
}

} // namespace

ChartTable chartTable(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Funnel ? unitTable(spec) : periodTable(spec);
}

ChartTable exactly(ChartTable table)
{
    for (QList<ChartCell> &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (table.heads.at(i).isNumber && row.at(i).number)
                row[i].text =
                    QString::number(*row.at(i).number, 'g', QLocale::FloatingPointShortest);
        }
    }
    return table;
}

Table tableBlock(const ChartTable &table)
{
    Table block;
    for (const ChartTable::Head &head : table.heads)
        block.columns.append(
            {.title = head.title, .align = head.isNumber ? Alignment::Right : Alignment::Left});
    for (const QList<ChartCell> &cells : table.rows) {
        Row row;
        for (const ChartCell &cell : cells)
            row.cells.append({.text = cell.text});
        block.rows.append(row);
    }
    return block;
}

QString tabText(const ChartTable &table)
{
    QStringList lines;
    QStringList cells;
    for (const ChartTable::Head &head : table.heads)
        cells.append(head.title.simplified());
    lines.append(cells.join(u'\t'));
    for (const QList<ChartCell> &row : table.rows) {
        cells.clear();
        for (const ChartCell &cell : row)
            cells.append(cell.text.simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace candour
