// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/FilterColumn.h"

#include "core/base/FieldText.h"
#include "core/calc/NumberText.h"
#include "core/domain/Period.h"
#include "ui/widgets/FieldWords.h"

#include <QCoreApplication>

namespace candour {

namespace {

using Test = ColumnFilter::Test;

QString tr(const char *text)
{
    return QCoreApplication::translate("ColumnFilterDialog", text);
}

QString dayText(const QDate &day)
{
    return day.isValid() ? editText(fieldOfKind(FieldKind::Date), day) : QString();
}

QString rangeWords(const QString &from, const QString &to)
{
    if (from.isEmpty())
        return tr("up to %1").arg(to);
    return to.isEmpty() ? tr("from %1").arg(from) : tr("from %1 to %2").arg(from, to);
}

} // namespace

QString testLabel(Test test)
{
    switch (test) {
    case Test::Contains:
        return tr("contains");
    case Test::NumberRange:
    case Test::DateRange:
        return tr("is between");
    case Test::Choices:
        return tr("is one of");
    case Test::Empty:
        return tr("is empty");
    case Test::NotEmpty:
        return tr("is not empty");
    }
    return {};
}

QList<ColumnValue> choicesOf(const FilterColumn &column)
{
    const Field *field = column.field;
    if (field && field->kind == FieldKind::YesNo)
        return {{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}};
    if (!field || field->options.isEmpty())
        return column.values ? column.values() : QList<ColumnValue>();
    QList<ColumnValue> choices;
    for (const FieldOption &option : field->options)
        choices.append({option.code, choiceLabel(*field, option.code)});
    return choices;
}

QList<Test> testsFor(const FilterColumn &column)
{
    QList<Test> tests {usualTest(column)};
    for (const Test test : {Test::Choices, Test::Contains}) {
        if (!tests.contains(test) && (test != Test::Choices || !choicesOf(column).isEmpty()))
            tests.append(test);
    }
    tests << Test::Empty << Test::NotEmpty;
    return tests;
}

bool isPeriod(const FilterColumn &column)
{
    return column.field && column.field->kind == FieldKind::Period;
}

Field fieldOfKind(FieldKind kind)
{
    Field field;
    field.kind = kind;
    return field;
}

QString firstText(const FilterColumn &column, const QDate &day)
{
    const bool isMonth = isPeriod(column) && day.isValid() && day.day() == 1;
    return isMonth ? Period::containing(day, PeriodKind::Month).label() : dayText(day);
}

QString lastText(const FilterColumn &column, const QDate &day)
{
    const bool isMonth = isPeriod(column) && day.isValid() && day.day() == day.daysInMonth();
    return isMonth ? Period::containing(day, PeriodKind::Month).label() : dayText(day);
}

Test usualTest(const FilterColumn &column)
{
    switch (column.field ? column.field->kind : FieldKind::Line) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return Test::NumberRange;
    case FieldKind::Date:
    case FieldKind::Timestamp:
    case FieldKind::Period:
        return Test::DateRange;
    case FieldKind::Choice:
    case FieldKind::MultiChoice:
    case FieldKind::YesNo:
        return Test::Choices;
    case FieldKind::Reference:
    case FieldKind::Person:
    case FieldKind::Attachment:
        return choicesOf(column).isEmpty() ? Test::Contains : Test::Choices;
    default:
        return Test::Contains;
    }
}

QString filterWords(const ColumnFilter &filter, const FilterColumn &column)
{
    QString says;
    switch (filter.test) {
    case Test::Contains:
        says = tr("“%1”").arg(filter.text);
        break;
    case Test::NumberRange:
        says = rangeWords(filter.least ? plainNumber(*filter.least) : QString(),
                          filter.most ? plainNumber(*filter.most) : QString());
        break;
    case Test::DateRange:
        says = rangeWords(firstText(column, filter.first), lastText(column, filter.last));
        break;
    case Test::Choices: {
        QStringList labels;
        const QList<ColumnValue> choices = choicesOf(column);
        for (const auto &[code, label] : choices) {
            if (filter.codes.contains(code))
                labels.append(label);
        }
        for (const QString &code : filter.codes) {
            const auto period = Period::fromText(code);
            if (isPeriod(column) && choices.isEmpty() && period) // too many to be listed
                labels.append(period->label());
        }
        says = labels.join(QStringLiteral(", "));
        break;
    }
    case Test::Empty:
    case Test::NotEmpty:
        return tr("%1 %2").arg(column.label, testLabel(filter.test));
    }
    return tr("%1: %2").arg(column.label, says);
}

} // namespace candour
