// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/MappingGuess.h"

#include "core/io/ColumnPlan.h"
#include "core/io/IoText.h"
#include "core/io/PeriodText.h"
#include "core/io/SheetRows.h"

#include <algorithm>
#include <initializer_list>

namespace candour {

namespace {

// Fewer period heads than this are no table with months across.
constexpr int kFewestMonths = 3;

/// The first head that is one of these words (folded); empty when none is.
QString headAmong(const QStringList &heads, std::initializer_list<const char *> words)
{
    for (const char *word : words) {
        for (const QString &head : heads) {
            if (foldedHead(head) == QLatin1String(word))
                return head;
        }
    }
    return {};
}

QString codeHead(const QStringList &heads)
{
    return headAmong(heads,
                     {"provider", "providercode", "orgcode", "organisationcode", "trustcode",
                      "code", "odscode"});
}

QString nameHead(const QStringList &heads)
{
    return headAmong(
        heads,
        {"providername", "orgname", "organisationname", "trustname", "organisation", "name"});
}

QString indicatorHead(const QStringList &heads)
{
    return headAmong(
        heads, {"indicatorcode", "indicator", "measure", "kpi", "metric", "qualityrequirement"});
}

std::optional<Mapping> guessLong(const QStringList &heads)
{
    Mapping mapping;
    mapping.organisationCode.column = codeHead(heads);
    mapping.organisationName.column = nameHead(heads);
    mapping.indicator.column = indicatorHead(heads);
    mapping.period.column =
        headAmong(heads, {"period", "month", "periodend", "date", "reportingperiod", "monthkey"});
    Measure measure;
    measure.value = headAmong(heads, {"value", "count", "result", "figure"});
    if (const QString head = headAmong(heads, {"numerator"}); !head.isEmpty())
        measure.numerator.add += head;
    if (const QString head = headAmong(heads, {"denominator"}); !head.isEmpty())
        measure.denominator.add += head;
    mapping.measures = {measure};
    if (checkMapping(mapping))
        return std::nullopt;
    return mapping;
}

std::optional<Mapping> guessMonthsAcross(const QStringList &heads)
{
    const auto months = std::count_if(heads.begin(), heads.end(), [](const QString &head) {
        const auto period = parsePeriod(head);
        return period && period->kind() != PeriodKind::CalendarYear;
    });
    if (months < kFewestMonths)
        return std::nullopt;
    Mapping mapping;
    mapping.layout = TableLayout::MonthsAcross;
    mapping.organisationCode.column = codeHead(heads);
    mapping.organisationName.column = nameHead(heads);
    mapping.indicator.column = indicatorHead(heads);
    if (checkMapping(mapping))
        return std::nullopt;
    return mapping;
}

} // namespace

QStringList ownColumns()
{
    return {QStringLiteral("provider"),     QStringLiteral("indicator"),
            QStringLiteral("breakdown"),    QStringLiteral("period"),
            QStringLiteral("numerator"),    QStringLiteral("denominator"),
            QStringLiteral("value"),        QStringLiteral("unit"),
            QStringLiteral("status"),       QStringLiteral("source_file"),
            QStringLiteral("source_sheet"), QStringLiteral("source_cell")};
}

Mapping ownColumnsMapping()
{
    Mapping mapping;
    mapping.name = IoText::tr("Candour's own columns");
    mapping.organisationCode.column = QStringLiteral("provider");
    mapping.organisationName.column = QStringLiteral("provider_name");
    mapping.indicator.column = QStringLiteral("indicator");
    mapping.period.column = QStringLiteral("period");
    mapping.breakdowns = {{QString(), {QStringLiteral("breakdown"), {}}, false}};
    Measure measure;
    measure.numerator.add = {QStringLiteral("numerator")};
    measure.denominator.add = {QStringLiteral("denominator")};
    measure.value = QStringLiteral("value");
    measure.lower = QStringLiteral("lower");
    measure.upper = QStringLiteral("upper");
    measure.band = QStringLiteral("band");
    measure.status = QStringLiteral("status");
    mapping.measures = {measure};
    mapping.optionalColumns = {
        QStringLiteral("provider_name"), QStringLiteral("breakdown"), QStringLiteral("numerator"),
        QStringLiteral("denominator"),   QStringLiteral("value"),     QStringLiteral("lower"),
        QStringLiteral("upper"),         QStringLiteral("band"),      QStringLiteral("status")};
    return mapping;
}

bool hasOwnColumns(const QStringList &heads)
{
    const auto has = [&](const char *name) { return !headAmong(heads, {name}).isEmpty(); };
    // Where codes have a column of their own, "provider" holds names, and these are not our
    // columns.
    const QString code = headAmong(
        heads,
        {"providercode", "organisationcode", "orgcode", "trustcode", "odscode", "indicatorcode"});
    return has("provider") && has("indicator") && has("period")
        && (has("value") || has("numerator")) && code.isEmpty();
}

std::optional<Mapping> recogniseMapping(const CsvPreview &preview, const QList<Mapping> &known)
{
    const Mapping *best = nullptr;
    qsizetype most = 0;
    for (const Mapping &mapping : known) {
        const QStringList required = requiredColumns(mapping);
        const bool fits =
            std::any_of(preview.rows.begin(), preview.rows.end(), [&](const QStringList &row) {
                QStringList folded;
                for (const QString &head : row)
                    folded += foldedHead(head);
                return std::all_of(required.begin(), required.end(), [&](const QString &name) {
                    return folded.contains(foldedHead(name));
                });
            });
        if (fits && required.size() > most) {
            best = &mapping;
            most = required.size();
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

namespace {

/// Where the columns of the mapping stand in the first sheet that has them all.
std::optional<ColumnPlan> planIn(const Workbook &workbook, const QString &fileName,
                                 const Mapping &mapping)
{
    for (const SheetGrid &sheet : workbook.sheets) {
        if (!isSheetWanted(mapping, sheet.name())
            || (mapping.sheet.isEmpty() && sheet.state() != SheetState::Visible))
            continue;
        SheetRows source(sheet);
        if (auto plan = planColumns(source, mapping, {fileName, sheet.name()}))
            return *std::move(plan);
    }
    return std::nullopt;
}

} // namespace

std::optional<Mapping> recogniseMapping(const Workbook &workbook, const QString &fileName,
                                        const QList<Mapping> &known)
{
    const Mapping own = ownColumnsMapping();
    if (const auto plan = planIn(workbook, fileName, own); plan && hasOwnColumns(plan->heads))
        return own;
    const Mapping *best = nullptr;
    qsizetype most = 0;
    for (const Mapping &mapping : known) {
        const qsizetype columns = requiredColumns(mapping).size();
        if (columns > most && planIn(workbook, fileName, mapping)) {
            best = &mapping;
            most = columns;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

std::optional<Mapping> guessMapping(const CsvPreview &preview)
{
    if (hasOwnColumns(preview.heads))
        return ownColumnsMapping();
    if (auto across = guessMonthsAcross(preview.heads))
        return across;
    return guessLong(preview.heads);
}

} // namespace candour
