// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/FunnelFile.h"

#include "core/base/SaveFile.h"
#include "core/calc/Compensated.h"
#include "core/calc/funnel/FunnelWords.h"
#include "core/io/CsvWriter.h"
#include "core/io/IoText.h"
#include "core/io/NumberTable.h"

#include <array>
#include <map>

namespace candour {

namespace {

const QString kGroup = QStringLiteral("group");
const QString kNumerator = QStringLiteral("numerator");
const QString kDenominator = QStringLiteral("denominator");

/// The rows of one group, added up.
struct GroupSums {
    qsizetype firstRow = 0;
    bool whole = true; ///< every row could be used
    NeumaierSum numerator;
    NeumaierSum denominator;
};

/// As people look names up: a before B.
struct ByName {
    bool operator()(const QString &a, const QString &b) const
    {
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    }
};

using Groups = std::map<QString, GroupSums, ByName>;

/// Adds a row to its group; what is wrong with a cell otherwise.
std::optional<ImportProblem> addRow(const NumberTable &table, qsizetype row, GroupSums &sums)
{
    if (const auto fault = table.rowFault(row))
        return fault;
    for (const QString &column : {kNumerator, kDenominator}) {
        const auto number = table.number(row, column);
        if (!number)
            return number.error();
        if (std::isnan(*number))
            return table.problem(
                row, column, IoText::tr("there is no number. Give one, or leave the group out"));
        if (*number < 0)
            return table.problem(row, column,
                                 IoText::tr("a count cannot be below zero. Correct it"));
        (column == kNumerator ? sums.numerator : sums.denominator).add(*number);
    }
    return std::nullopt;
}

Groups sumsOf(const NumberTable &table, QList<ImportProblem> &problems)
{
    Groups groups;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const QString group = table.text(row, kGroup);
        if (group.isEmpty()) {
            problems.append(
                table.problem(row, kGroup, IoText::tr("the row names no group. Give it one")));
            continue;
        }
        const auto [entry, isNew] = groups.try_emplace(group);
        GroupSums &sums = entry->second;
        if (isNew)
            sums.firstRow = row;
        if (const auto problem = addRow(table, row, sums)) {
            sums.whole = false;
            problems.append(*problem);
        }
    }
    return groups;
}

/// 1 outside, 0 within, empty without limits.
void writeFlag(CsvWriter &csv, FunnelSide side)
{
    if (side == FunnelSide::Unknown)
        csv.blank();
    else
        csv.whole(side == FunnelSide::Within ? 0 : 1);
}

void writeUnit(CsvWriter &csv, const QString &group, const FunnelUnit &given,
               const FunnelUnitResult &unit)
{
    csv.text(group).number(given.numerator).number(unit.denominator);
    csv.number(unit.ratio).number(unit.value);
    const FunnelLimits &limits = unit.limits;
    const std::array ranges {&limits.plain95, &limits.plain998, &limits.adjusted95,
                             &limits.adjusted998};
    for (const FunnelRange *range : ranges)
        csv.number(range->lower).number(range->upper);
    for (const FunnelRange *range : ranges)
        writeFlag(csv, range->sideOf(unit.value));
    csv.endRow();
}

} // namespace

Result<FunnelFile> readFunnelFile(const QString &path, FunnelType type)
{
    const auto table = NumberTable::read(path, {{kGroup, kNumerator, kDenominator}});
    if (!table)
        return fail(table.error());
    FunnelFile file;
    file.name = table->name();
    bool active = false;
    const Groups groups = sumsOf(*table, file.problems);
    for (const auto &[group, sums] : groups) {
        const FunnelUnit unit {sums.numerator.value(), sums.denominator.value()};
        const FunnelUnitFault fault = faultOf(unit, type);
        const bool tiny = unit.denominator > 0 && unit.denominator < kSmallestDenominator;
        const bool usable =
            !tiny && (fault == FunnelUnitFault::None || fault == FunnelUnitFault::NoActivity);
        if (sums.whole && tiny)
            file.problems.append(
                table->problem(sums.firstRow, kDenominator, NumberTable::tooSmall()));
        else if (sums.whole && !usable)
            file.problems.append(table->problem(
                sums.firstRow, kGroup,
                IoText::tr("%1; check numerator and denominator").arg(unitFaultWords(fault))));
        if (!sums.whole || !usable) {
            file.leftOut.append(group);
            continue;
        }
        active = active || fault == FunnelUnitFault::None;
        file.groups.append(group);
        file.units.push_back(unit);
    }
    if (active)
        return file;
    const QString why = file.problems.isEmpty() ? IoText::tr("every denominator is zero.")
                                                : problemSentence(file.name, file.problems.first());
    return fail(ErrorCode::Invalid,
                IoText::tr("%1 has no unit that can be judged: %2").arg(file.name, why));
}

Result<void> writeFunnelLimits(const QString &path, const FunnelFile &file,
                               const FunnelResult &result)
{
    return saveFile(path, [&](QIODevice &device) {
        CsvWriter csv(device, CsvWriter::Mark::None);
        csv.row({kGroup, kNumerator, kDenominator, QStringLiteral("ratio"), QStringLiteral("value"),
                 QStringLiteral("LCL95"), QStringLiteral("UCL95"), QStringLiteral("LCL99"),
                 QStringLiteral("UCL99"), QStringLiteral("OD95LCL"), QStringLiteral("OD95UCL"),
                 QStringLiteral("OD99LCL"), QStringLiteral("OD99UCL"),
                 QStringLiteral("outlier95_unadj"), QStringLiteral("outlier99_unadj"),
                 QStringLiteral("outlier95_od"), QStringLiteral("outlier99_od")});
        for (size_t i = 0; i < result.units.size(); ++i)
            writeUnit(csv, file.groups[qsizetype(i)], file.units[i], result.units[i]);
        return csv.finish();
    });
}

Result<void> writeFunnelSummary(const QString &path, const FunnelResult &result)
{
    return saveFile(path, [&](QIODevice &device) {
        CsvWriter csv(device, CsvWriter::Mark::None);
        csv.row({QStringLiteral("phi"), QStringLiteral("tau2"), QStringLiteral("target"),
                 QStringLiteral("units"), QStringLiteral("units_used")});
        csv.number(result.phi).number(result.line.tau2.value_or(kNoNumber));
        csv.number(result.line.target).whole(qint64(result.units.size())).whole(result.used);
        csv.endRow();
        return csv.finish();
    });
}

} // namespace candour
