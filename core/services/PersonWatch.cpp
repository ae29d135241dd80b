// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/PersonWatch.h"

#include "core/io/ColumnPlan.h"
#include "core/io/SheetRows.h"
#include "core/io/layout/LayoutFinder.h"
#include "core/io/layout/PersonColumns.h"

#include <QCoreApplication>
#include <QSet>

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

/// The columns of the sheet that the mapping reads.
QSet<int> columnsRead(const SheetGrid &sheet, const TableNames &names, const Mapping &mapping)
{
    QSet<int> columns;
    for (const Mapping *table : tablesOf(mapping)) {
        const bool isHidden = table->sheet.isEmpty() && sheet.state() != SheetState::Visible;
        if (isHidden || (!names.sheet.isEmpty() && !isSheetWanted(*table, names.sheet)))
            continue;
        SheetRows rows(sheet);
        if (const auto plan = planColumns(rows, *table, names))
            columns += columnsOf(*plan);
    }
    return columns;
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
    const auto book = layoutBookOf(source);
    if (!book)
        return fail(book.error());
    const KnownNames nobody;
    const NameLookup names(nobody);
    PersonWatch watch;
    for (const SheetGrid &sheet : (*book)->sheets) {
        const SheetReading reading(sheet, names, false);
        const PersonColumns persons = findPersonColumns(reading);
        if (persons.columns.empty())
            continue;
        const TableNames place {source.fileName, source.isText() ? QString() : sheet.name()};
        const QSet<int> columns = columnsRead(sheet, place, mapping);
        for (size_t i = 0; i < persons.columns.size(); ++i) {
            const QString &mark = persons.marks[qsizetype(i)];
            const bool isRead = columns.contains(persons.columns[i]);
            (isRead ? watch.read : watch.unread) +=
                place.sheet.isEmpty() ? mark : tr("%1 of sheet “%2”").arg(mark, place.sheet);
        }
    }
    return watch;
}

} // namespace candour
