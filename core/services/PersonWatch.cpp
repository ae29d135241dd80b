// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/PersonWatch.h"

#include "core/io/ColumnPlan.h"
#include "core/io/CsvSniff.h"
#include "core/io/SheetRows.h"
#include "core/io/TextDecode.h"
#include "core/io/layout/PersonColumns.h"

#include <QCoreApplication>
#include <QSet>

#include <functional>
#include <memory>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PersonWatch", text);
}

QList<const Mapping *> tablesOf(const Mapping &mapping)
{
    QList<const Mapping *> tables {&mapping};
    for (const Mapping &table : mapping.tables)
        tables += &table;
    return tables;
}

QSet<int> columnsOf(const ColumnPlan &plan)
{
    QSet<int> columns;
    const auto add = [&](const std::vector<int> &some) {
        for (const int column : some)
            columns.insert(column);
    };
    add(plan.labelColumns());
    for (const PlannedMeasure &measure : plan.measures) {
        add({measure.value, measure.lower, measure.upper, measure.band, measure.status});
        for (const PlannedSum *sum : {&measure.numerator, &measure.denominator, &measure.count}) {
            add(sum->add);
            add(sum->subtract);
        }
    }
    for (const PeriodColumn &across : plan.periodColumns)
        columns.insert(across.column);
    for (const ProviderColumn &across : plan.providerColumns)
        columns.insert(across.column);
    return columns;
}

using MakeRows = std::function<std::unique_ptr<RowSource>()>;

/// A sheet of the source, or the whole of a delimited text.
struct WatchedSheet {
    TableNames names;
    SheetState state = SheetState::Visible;
    MakeRows rows;
};

/// The columns of the sheet that the mapping reads.
QSet<int> columnsRead(const WatchedSheet &sheet, const Mapping &mapping)
{
    QSet<int> columns;
    for (const Mapping *table : tablesOf(mapping)) {
        const bool isHidden = table->sheet.isEmpty() && sheet.state != SheetState::Visible;
        if (isHidden || (!sheet.names.sheet.isEmpty() && !isSheetWanted(*table, sheet.names.sheet)))
            continue;
        const auto rows = sheet.rows();
        if (const auto plan = planColumns(*rows, *table, sheet.names))
            columns += columnsOf(*plan);
    }
    return columns;
}

void watchSheet(const WatchedSheet &sheet, const Mapping &mapping, PersonWatch &watch)
{
    PersonScan scan;
    const auto rows = sheet.rows();
    while (rows->next())
        scan.add(rows->line(), rows->fields());
    const PersonColumns persons = scan.found();
    if (persons.columns.empty())
        return;
    const QSet<int> columns = columnsRead(sheet, mapping);
    for (size_t i = 0; i < persons.columns.size(); ++i) {
        const QString &mark = persons.marks[qsizetype(i)];
        const QString &name = sheet.names.sheet;
        (columns.contains(persons.columns[i]) ? watch.read : watch.unread) +=
            name.isEmpty() ? mark : tr("%1 of sheet “%2”").arg(mark, name);
    }
}

} // namespace

QString PersonWatch::refusal(const QString &fileName) const
{
    return read.isEmpty()
        ? QString()
        : tr("“%1” looks like a list of patients where the mapping reads it: %2. Nothing was "
             "imported. Ask for a file without patients, or let the mapping read other columns.")
              .arg(fileName, read.join(QStringLiteral(", ")));
}

QStringList PersonWatch::notes() const
{
    QStringList notes;
    for (const QString &mark : unread)
        notes += tr("What looks like patient data was not read: %1.").arg(mark);
    return notes;
}

Result<PersonWatch> watchPersons(const OpenedSource &source, const Mapping &mapping)
{
    PersonWatch watch;
    if (!source.isText()) {
        for (const SheetGrid &sheet : source.workbook->sheets)
            watchSheet({{source.fileName, sheet.name()},
                        sheet.state(),
                        [&] { return std::make_unique<SheetRows>(sheet); }},
                       mapping, watch);
        return watch;
    }
    const auto text = readTextFile(source.path, mapping.encoding);
    if (!text)
        return fail(text.error());
    CsvDialect dialect = sniffDialect(text->view());
    if (!mapping.delimiter.isEmpty())
        dialect.delimiter = mapping.delimiter.toStdString();
    watchSheet({{source.fileName, {}},
                SheetState::Visible,
                [&] { return std::make_unique<CsvReader>(text->view(), dialect); }},
               mapping, watch);
    return watch;
}

} // namespace candour
