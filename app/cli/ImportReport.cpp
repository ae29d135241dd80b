// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/ImportReport.h"

#include "app/cli/Cli.h"
#include "app/cli/ImportFindingsJson.h"
#include "core/base/Choice.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace candour::cli {

namespace {

/// So many faults are printed; `--json` lists more.
constexpr qsizetype kPrinted = 20;

QJsonObject problemJson(int line, const QString &column, const QString &text, const QString &reason)
{
    return {{QStringLiteral("line"), line},
            {QStringLiteral("column"), column},
            {QStringLiteral("text"), text},
            {QStringLiteral("reason"), reason}};
}

/// Of a workbook also the sheet, and the cell as spreadsheets name it.
QJsonObject withSheet(QJsonObject json, const QString &sheet, int line, int column)
{
    if (sheet.isEmpty())
        return json;
    json.insert(QStringLiteral("sheet"), sheet);
    if (line > 0)
        json.insert(QStringLiteral("cell"), sheetPlace(sheet, line, column).section(u'!', -1));
    return json;
}

/// The first of what changed and of what is gone.
void printCompared(const HeldComparison &compared)
{
    if (compared.changed + compared.missing == 0)
        return;
    print(QStringLiteral("  beside what is held: %1 new, %2 changed, %3 same, %4 missing")
              .arg(compared.added)
              .arg(compared.changed)
              .arg(compared.same)
              .arg(compared.missing));
    for (const HeldDifference group : {HeldDifference::Changed, HeldDifference::Missing}) {
        const QList<ComparedFigure> listed = compared.of(group).mid(0, kPrinted);
        for (const ComparedFigure &figure : listed)
            print(QStringLiteral("    ") + figure.sentence());
        if (compared.count(group) > listed.size())
            print(QStringLiteral("    … and %1 more %2; --json lists at most %3.")
                      .arg(compared.count(group) - listed.size())
                      .arg(wordOf(group))
                      .arg(kComparedFigures));
    }
}

void printThresholds(const FigureImportReport &report, bool dryRun)
{
    if (report.thresholdsTaken > 0)
        print(QStringLiteral("  %1 %2").arg(
            counted(report.thresholdsTaken, "threshold", "thresholds"),
            dryRun ? QStringLiteral("to keep") : QStringLiteral("kept")));
    const qint64 offered =
        std::count_if(report.thresholds.begin(), report.thresholds.end(),
                      [](const ThresholdOffer &offer) { return offer.canBeTaken(); });
    const qint64 open = offered - report.thresholdsTaken - report.thresholdsLeft.size();
    if (open > 0)
        print(QStringLiteral("  %1 in the source not kept; --with-thresholds keeps them")
                  .arg(counted(open, "threshold", "thresholds")));
    for (const QString &left : report.thresholdsLeft)
        print(QStringLiteral("  ") + left);
}

/// " It may mean “Riverside” (ZZ1): --match "Riverside NHS FT=ZZ1"."; empty without suggestion.
QString suggestionOf(const UnknownName &name)
{
    if (name.suggestions.isEmpty())
        return {};
    const NameSuggestion &best = name.suggestions.first();
    return QStringLiteral(" It may mean “%1” (%2): --match \"%3=%2\".")
        .arg(best.name, best.code, name.text);
}

QString kindText(UnitKind unit)
{
    return QCoreApplication::translate("choice", labelOf(unit)).toLower();
}

/// Heads the faults of a source and prints the first of them, indented.
void printList(const QString &head, const QStringList &faults, qint64 count)
{
    printError(head);
    for (const QString &fault : faults)
        printError(QStringLiteral("  ") + fault);
    if (count > faults.size())
        printError(QStringLiteral("  … and %1 more; --json lists them, at most %2.")
                       .arg(count - faults.size())
                       .arg(kListedProblems));
}

void printRefused(const QString &file, const QStringList &faults, qint64 count)
{
    printList(QStringLiteral("%1: %2 refused:").arg(file, counted(count, "row was", "rows were")),
              faults, count);
}

void printLocked(const FigureImportReport &report)
{
    if (report.locked.isEmpty())
        return;
    QStringList faults;
    for (const LockedRow &row : report.lockedRows.mid(0, kPrinted))
        faults.append(QStringLiteral("%1, %2: %3, %4, %5: issued as %6, here %7.")
                          .arg(report.file, filePlace(row.sheet, row.line, row.column),
                               row.provider, row.indicator, row.period.label(), row.issuedText,
                               row.readText));
    printList(QStringLiteral("%1: %2 would change and were left out. --reason TEXT restates them.")
                  .arg(report.file, db::reportedWords(report.locked)),
              faults, db::figuresIn(report.locked));
}

} // namespace

QJsonObject toJson(const FigureImportReport &report)
{
    QJsonArray refused;
    for (const ImportProblem &problem : report.refused)
        refused.append(
            withSheet(problemJson(problem.line, problem.columnName, problem.cell, problem.reason),
                      problem.sheet, problem.line, problem.column));
    QJsonArray locked;
    for (const LockedRow &row : report.lockedRows)
        locked.append(withSheet({{QStringLiteral("line"), row.line},
                                 {QStringLiteral("provider"), row.provider},
                                 {QStringLiteral("indicator"), row.indicator},
                                 {QStringLiteral("period"), row.period.toText()},
                                 {QStringLiteral("issued"), row.issuedText},
                                 {QStringLiteral("read"), row.readText}},
                                row.sheet, row.line, row.column));
    QJsonArray setAside;
    for (const SetAsideRows &rows : report.setAside)
        setAside.append(
            withSheet({{QStringLiteral("text"), rows.text}, {QStringLiteral("rows"), rows.count}},
                      rows.sheet, 0, 0));
    QJsonObject assumed;
    for (const AssumedKind &kind : report.assumedKinds)
        assumed.insert(kind.indicator, codeOf(kind.unit));
    return {
        {QStringLiteral("file"), report.file},
        {QStringLiteral("mapping"), report.mapping},
        {QStringLiteral("encoding"), report.encoding},
        {QStringLiteral("delimiter"), report.delimiter},
        {QStringLiteral("sheets"), QJsonArray::fromStringList(report.sheets)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)},
        {QStringLiteral("rows"), report.records},
        {QStringLiteral("read"), report.read},
        {QStringLiteral("stored"), report.stored},
        {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("repeated"), report.repeated},
        {QStringLiteral("blank"), report.blank},
        {QStringLiteral("refused"), report.refusedCount},
        {QStringLiteral("refusals"), refused},
        {QStringLiteral("restated"), db::figuresIn(report.restated)},
        {QStringLiteral("reported_otherwise"), db::figuresIn(report.locked)},
        {QStringLiteral("reported_figures"), locked},
        {QStringLiteral("set_aside"), setAside},
        {QStringLiteral("unknown_rows"), report.unknownRows},
        {QStringLiteral("unknown"), toJson(report.unknown)},
        {QStringLiteral("matched"), toJson(report.remembered)},
        {QStringLiteral("compared"), toJson(report.compared)},
        {QStringLiteral("thresholds"), toJson(report.thresholds)},
        {QStringLiteral("thresholds_kept"), report.thresholdsTaken},
        {QStringLiteral("created"),
         QJsonObject {
             {QStringLiteral("providers"), QJsonArray::fromStringList(report.createdProviders)},
             {QStringLiteral("indicators"), QJsonArray::fromStringList(report.createdIndicators)}}},
        {QStringLiteral("assumed_kinds"), assumed},
    };
}

QJsonObject toJson(const RecordOutcome &outcome)
{
    QJsonArray refused;
    for (const RecordRefusal &refusal : outcome.rows.refused)
        refused.append(problemJson(refusal.line, refusal.column, {}, refusal.reason));
    return {{QStringLiteral("file"), outcome.file},
            {QStringLiteral("table"), outcome.table},
            {QStringLiteral("read"), outcome.rows.read},
            {QStringLiteral("created"), outcome.rows.created},
            {QStringLiteral("changed"), outcome.rows.changed},
            {QStringLiteral("unchanged"), outcome.rows.unchanged},
            {QStringLiteral("not_ours"), outcome.rows.notOurs},
            {QStringLiteral("refused"), outcome.rows.refusedCount},
            {QStringLiteral("refusals"), refused},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(outcome.rows.warnings)}};
}

void printSummary(const FigureImportReport &report, bool dryRun)
{
    print(QStringLiteral("%1: %2 read, %3 %4, %5 unchanged, %6 refused; %7 and %8 %9")
              .arg(report.file)
              .arg(counted(report.read, "figure", "figures"))
              .arg(report.stored)
              .arg(dryRun ? QStringLiteral("to store") : QStringLiteral("stored"))
              .arg(report.unchanged)
              .arg(report.refusedCount)
              .arg(counted(report.createdProviders.size(), "provider", "providers"))
              .arg(counted(report.createdIndicators.size(), "indicator", "indicators"))
              .arg(dryRun ? QStringLiteral("to create") : QStringLiteral("created")));
    if (!report.restated.isEmpty())
        print(QStringLiteral("  restated: %1").arg(db::reportedWords(report.restated)));
    printCompared(report.compared);
    printThresholds(report, dryRun);
    for (const RememberedName &name : report.remembered)
        print(QStringLiteral("  “%1” is %2 (%3) from now on").arg(name.text, name.name, name.code));
    for (const AssumedKind &kind : report.assumedKinds)
        print(QStringLiteral("  the new indicator “%1” was taken for a %2; change its unit "
                             "if it is none")
                  .arg(kind.indicator, kindText(kind.unit)));
    for (const SetAsideRows &rows : report.setAside) {
        const QString sheet =
            rows.sheet.isEmpty() ? QString() : sheetPlace(rows.sheet, 0, 0) + QStringLiteral(": ");
        print(QStringLiteral("  set aside: %1 (%2)")
                  .arg(sheet + rows.text, counted(rows.count, "row", "rows")));
    }
    for (const QString &note : report.notes)
        print(QStringLiteral("  note: %1").arg(note));
}

void printSummary(const RecordOutcome &outcome, bool dryRun)
{
    // Only CQC's file has rows about others.
    const QString notOurs = outcome.rows.notOurs > 0
        ? QStringLiteral("%1 not ours, ").arg(outcome.rows.notOurs)
        : QString();
    print(QStringLiteral("%1: %2 %3, %4 %5, %6 unchanged, %7%8 refused")
              .arg(outcome.file)
              .arg(outcome.rows.created)
              .arg(dryRun ? QStringLiteral("to create") : QStringLiteral("created"))
              .arg(outcome.rows.changed)
              .arg(dryRun ? QStringLiteral("to change") : QStringLiteral("changed"))
              .arg(outcome.rows.unchanged)
              .arg(notOurs)
              .arg(outcome.rows.refusedCount));
}

void printFaults(const FigureImportReport &report)
{
    QStringList faults;
    for (const ImportProblem &problem : report.refused.mid(0, kPrinted))
        faults.append(problemSentence(report.file, problem));
    if (report.refusedCount > 0)
        printRefused(report.file, faults, report.refusedCount);
    printLocked(report);
    faults.clear();
    for (const UnknownName &name : report.unknown.mid(0, kPrinted))
        faults.append(
            QStringLiteral("%1, %2: the %3 “%4” is not in the file (rows: %5).")
                .arg(report.file, filePlace(name.firstSheet, name.firstLine, 0),
                     name.isIndicator ? QStringLiteral("indicator") : QStringLiteral("provider"),
                     name.text)
                .arg(name.rows)
            + suggestionOf(name));
    if (report.unknownRows > 0)
        printList(QStringLiteral("%1: rows left out because of unknown names: %2. "
                                 "--create-missing creates what is missing.")
                      .arg(report.file)
                      .arg(report.unknownRows),
                  faults, report.unknown.size());
}

void printFaults(const RecordOutcome &outcome)
{
    for (const QString &warning : outcome.rows.warnings)
        printError(outcome.file + QStringLiteral(": ") + warning);
    QStringList faults;
    for (const RecordRefusal &refusal : outcome.rows.refused.mid(0, kPrinted))
        faults.append(
            problemSentence(outcome.file, {refusal.line, 0, refusal.column, {}, refusal.reason}));
    if (outcome.rows.refusedCount > 0)
        printRefused(outcome.file, faults, outcome.rows.refusedCount);
}

} // namespace candour::cli
