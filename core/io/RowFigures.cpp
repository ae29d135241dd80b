// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/RowFigures.h"

#include "core/io/IoText.h"

namespace candour {

namespace {

std::string_view cellAt(std::span<const std::string_view> fields, int column)
{
    return column >= 0 && size_t(column) < fields.size() ? fields[size_t(column)]
                                                         : std::string_view();
}

bool isNumber(const PartValue &part)
{
    return part.cell.kind == CellKind::Number;
}

bool isBlank(const PartValue &part)
{
    return part.cell.kind == CellKind::Blank;
}

bool isRefused(const PartValue &part)
{
    return part.cell.kind == CellKind::Unreadable || part.cell.kind == CellKind::SheetError;
}

FigureStatus statusOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Suppressed:
        return FigureStatus::Suppressed;
    case CellKind::NotApplicable:
        return FigureStatus::NotApplicable;
    default:
        return FigureStatus::NotCollected;
    }
}

/// The weightier of two signs: a suppressed part makes the whole suppressed.
CellKind weightier(CellKind a, CellKind b)
{
    for (const CellKind kind :
         {CellKind::Suppressed, CellKind::NotCollected, CellKind::NotApplicable}) {
        if (a == kind || b == kind)
            return kind;
    }
    return CellKind::Blank;
}

double numberOf(const PartValue &part)
{
    return isNumber(part) ? part.cell.number : kNoNumber;
}

/// 0.57 times 100 is 57, not 56.99999999999999: fifteen digits are all that the file's decimal
/// fraction had.
double scaled(const PartValue &part, const NumberScale &scale)
{
    const double number = numberOf(part);
    const double factor = scale.of(number);
    if (factor == 1.0 || part.cell.percent || std::isnan(number))
        return number;
    return QByteArray::number(number * factor, 'g', 15).toDouble();
}

FigureForm formOf(const PartValue &part, const NumberScale &scale)
{
    if (!isNumber(part))
        return FigureForm::Plain;
    if (part.cell.percent)
        return FigureForm::PerCent;
    const bool isFraction = scale.factor == 1.0 && part.cell.number > 0 && part.cell.number < 1;
    return isFraction ? FigureForm::Fraction : FigureForm::Plain;
}

QString reasonOf(CellKind kind)
{
    return kind == CellKind::SheetError
        ? IoText::tr("a formula of the sender's spreadsheet failed here. Ask for the number")
        : IoText::tr("this is not a number. Correct it, or tell the mapping what the sign means");
}

} // namespace

RowFigures::RowFigures(const Mapping &mapping, const ColumnPlan &plan, bool decimalComma,
                       ImportedTable &table)
    : m_plan(plan)
    , m_table(table)
    , m_numbers(decimalComma, mapping.markers)
    , m_statuses([](std::string_view cell) -> KeyCell<FigureStatus> {
        const QString text = cellText(cell);
        if (text.isEmpty())
            return {CellState::Blank, FigureStatus::Final};
        const auto status = figureStatusFromText(text);
        return {status ? CellState::Good : CellState::Bad, status.value_or(FigureStatus::Final),
                IoText::tr("this is no known status. Use final, provisional, suppressed, not "
                           "applicable or not collected")};
    })
{
    for (const Measure &measure : mapping.measures) {
        m_bands.emplace_back([this, words = measure.bandWords](std::string_view cell) {
            QString text = cellText(cell);
            if (text.isEmpty())
                return KeyCell<qint32> {CellState::Blank, -1};
            if (const QString hostile = hostileText(cell); !hostile.isNull())
                return KeyCell<qint32> {CellState::Bad, -1, hostile};
            for (const Replacement &word : words) {
                if (text.compare(word.text, Qt::CaseInsensitive) == 0)
                    text = word.with;
            }
            if (!m_table.bands.contains(text))
                m_table.bands += text;
            return KeyCell<qint32> {CellState::Good, qint32(m_table.bands.indexOf(text))};
        });
    }
}

PartValue RowFigures::readOne(std::string_view cell, int column, const Complain &complain) const
{
    PartValue part {m_numbers.read(cell), column};
    if (isRefused(part))
        complain(column, reasonOf(part.cell.kind));
    return part;
}

PartValue RowFigures::readOne(Fields fields, int column, const Complain &complain) const
{
    return column == kNoColumn ? PartValue() : readOne(cellAt(fields, column), column, complain);
}

PartValue RowFigures::readSum(Fields fields, const PlannedSum &sum, const Complain &complain) const
{
    PartValue total {{}, sum.firstColumn()};
    if (sum.isEmpty())
        return total;
    double number = 0;
    int numbers = 0;
    int blankColumn = kNoColumn;
    CellKind sign = CellKind::Blank;
    const auto addUp = [&](const std::vector<int> &columns, double factor) {
        for (const int column : columns) {
            const PartValue part = readOne(fields, column, complain);
            if (isRefused(part))
                return false;
            if (isNumber(part)) {
                number += factor * part.cell.number;
                ++numbers;
            } else if (isBlank(part)) {
                blankColumn = column;
            } else {
                sign = weightier(sign, part.cell.kind);
            }
        }
        return true;
    };
    if (!addUp(sum.add, 1.0) || !addUp(sum.subtract, -1.0)) {
        total.cell.kind = CellKind::Unreadable;
    } else if (sign != CellKind::Blank) {
        total.cell.kind = sign;
    } else if (numbers > 0 && blankColumn != kNoColumn) {
        complain(blankColumn,
                 IoText::tr("this cell is blank and its neighbours are not, so the sum cannot be "
                            "formed. Put the number in, or 0"));
        total.cell.kind = CellKind::Unreadable;
    } else if (numbers > 0) {
        total.cell.kind = CellKind::Number;
        total.cell.number = number;
    }
    return total;
}

bool RowFigures::readStatus(Fields fields, int column, FigureStatus &status, bool &given,
                            const Complain &complain)
{
    given = false;
    if (column == kNoColumn)
        return true;
    const KeyCell<FigureStatus> &cell = m_statuses.at(cellAt(fields, column));
    if (cell.state == CellState::Bad) {
        complain(column, cell.reason);
        return false;
    }
    given = cell.state == CellState::Good;
    status = cell.value;
    return true;
}

bool RowFigures::readBand(Fields fields, size_t measure, ImportedRow &row, const Complain &complain)
{
    const int column = m_plan.measures[measure].band;
    if (column == kNoColumn || measure >= m_bands.size())
        return true;
    const KeyCell<qint32> &cell = m_bands[measure].at(cellAt(fields, column));
    row.band = cell.value;
    if (cell.state == CellState::Bad)
        complain(column, cell.reason);
    return cell.state != CellState::Bad;
}

FigureOutcome RowFigures::settle(const PartValue &value, const PartValue &numerator,
                                 const PartValue &denominator, ImportedRow &row) const
{
    if (isRefused(value) || isRefused(numerator) || isRefused(denominator))
        return FigureOutcome::Refused;
    row.numerator = numberOf(numerator);
    row.denominator = numberOf(denominator);
    const bool byParts = isNumber(numerator) && (isNumber(denominator) || isBlank(denominator));
    const bool marked = !isNumber(value) && !isBlank(value);
    row.status = FigureStatus::Final;
    const int column = value.column != kNoColumn ? value.column : numerator.column;
    row.column = qint16(std::min(column + 1, int(std::numeric_limits<qint16>::max())));
    if (isNumber(value) || (!marked && (byParts || row.band >= 0)))
        return FigureOutcome::Row;
    const CellKind sign =
        marked ? value.cell.kind : weightier(numerator.cell.kind, denominator.cell.kind);
    if (sign == CellKind::Blank)
        return FigureOutcome::Nothing;
    row.status = statusOf(sign);
    return FigureOutcome::Row;
}

FigureOutcome RowFigures::read(Fields fields, size_t measure, const NumberScale &given,
                               ImportedRow &row, const Complain &complain)
{
    const PlannedMeasure &plan = m_plan.measures[measure];
    const PartValue value = plan.count.isEmpty() ? readOne(fields, plan.value, complain)
                                                 : readSum(fields, plan.count, complain);
    const PartValue numerator = readSum(fields, plan.numerator, complain);
    const PartValue denominator = readSum(fields, plan.denominator, complain);
    FigureStatus told = FigureStatus::Final;
    bool isTold = false;
    if (!readBand(fields, measure, row, complain)
        || !readStatus(fields, plan.status, told, isTold, complain))
        return FigureOutcome::Refused;
    const FigureOutcome outcome = settle(value, numerator, denominator, row);
    if (outcome == FigureOutcome::Refused)
        return outcome;
    const NumberScale scale = given.times(plan.scale);
    m_form = formOf(value, scale);
    row.value = scaled(value, scale);
    row.lower = scaled(readOne(fields, plan.lower, complain), scale);
    row.upper = scaled(readOne(fields, plan.upper, complain), scale);
    const bool tellsAbsence = told != FigureStatus::Final && told != FigureStatus::Provisional;
    if (!isTold || (outcome == FigureOutcome::Nothing && !tellsAbsence))
        return outcome;
    if (outcome == FigureOutcome::Row && row.status == FigureStatus::Final) {
        if (tellsAbsence) {
            complain(plan.status,
                     IoText::tr("the row says that there is no number, and there is one. Correct "
                                "either"));
            return FigureOutcome::Refused;
        }
        row.status = told;
    } else if (tellsAbsence) {
        row.status = told;
    }
    return FigureOutcome::Row;
}

FigureOutcome RowFigures::readCell(std::string_view cell, int column, FigurePart part,
                                   const NumberScale &scale, ImportedRow &row,
                                   const Complain &complain)
{
    const PartValue value = readOne(cell, column, complain);
    const FigureOutcome outcome = settle(value, {}, {}, row);
    m_form = part == FigurePart::Whole ? formOf(value, scale) : FigureForm::Plain;
    if (outcome == FigureOutcome::Row)
        row.value = part == FigurePart::Whole ? scaled(value, scale) : numberOf(value);
    takePart(part, row);
    return outcome;
}

void RowFigures::takePart(FigurePart part, ImportedRow &row)
{
    if (part == FigurePart::Whole)
        return;
    (part == FigurePart::Numerator ? row.numerator : row.denominator) = row.value;
    row.value = kNoNumber;
}

} // namespace candour
