// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/TableFilter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace candour {

namespace {

struct TestName {
    ColumnFilter::Test test;
    const char *name;
};

// Names stand in files: never change one.
constexpr TestName kTests[] = {
    {ColumnFilter::Test::Contains, "contains"}, {ColumnFilter::Test::NumberRange, "number"},
    {ColumnFilter::Test::DateRange, "date"},    {ColumnFilter::Test::Choices, "choice"},
    {ColumnFilter::Test::Empty, "empty"},       {ColumnFilter::Test::NotEmpty, "filled"},
};

bool isBlank(const QVariant &raw, const QString &words)
{
    switch (raw.typeId()) {
    case QMetaType::UnknownType:
        return true;
    case QMetaType::QString:
        return raw.toString().trimmed().isEmpty();
    case QMetaType::QStringList:
        return raw.toStringList().isEmpty();
    case QMetaType::Bool:
    case QMetaType::Double:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return false;
    default: // lists of records, references
        return words.isEmpty();
    }
}

bool inNumbers(const ColumnFilter &filter, const QVariant &raw)
{
    switch (raw.typeId()) {
    case QMetaType::Double:
    case QMetaType::Int:
    case QMetaType::LongLong:
        break;
    default:
        return false;
    }
    const double number = raw.toDouble();
    return !qIsNaN(number) && (!filter.least || number >= *filter.least)
        && (!filter.most || number <= *filter.most);
}

bool inDates(const ColumnFilter &filter, const QVariant &raw)
{
    const QDate day = raw.typeId() == QMetaType::QDateTime ? raw.toDateTime().toLocalTime().date()
        : raw.typeId() == QMetaType::QDate                 ? raw.toDate()
                                                           : QDate();
    return day.isValid() && (!filter.first.isValid() || day >= filter.first)
        && (!filter.last.isValid() || day <= filter.last);
}

bool inChoices(const ColumnFilter &filter, const QVariant &raw)
{
    if (raw.typeId() == QMetaType::Bool)
        return filter.codes.contains(raw.toBool() ? QStringLiteral("yes") : QStringLiteral("no"));
    if (raw.typeId() != QMetaType::QStringList)
        return filter.codes.contains(raw.toString());
    const QStringList codes = raw.toStringList();
    return std::any_of(codes.begin(), codes.end(),
                       [&](const QString &code) { return filter.codes.contains(code); });
}

QJsonObject toJson(const ColumnFilter &filter)
{
    QJsonObject json {{QStringLiteral("column"), filter.column}};
    for (const TestName &test : kTests) {
        if (test.test == filter.test)
            json.insert(QStringLiteral("test"), QLatin1String(test.name));
    }
    if (!filter.text.isEmpty())
        json.insert(QStringLiteral("text"), filter.text);
    if (filter.least)
        json.insert(QStringLiteral("least"), *filter.least);
    if (filter.most)
        json.insert(QStringLiteral("most"), *filter.most);
    if (filter.first.isValid())
        json.insert(QStringLiteral("first"), filter.first.toString(Qt::ISODate));
    if (filter.last.isValid())
        json.insert(QStringLiteral("last"), filter.last.toString(Qt::ISODate));
    if (!filter.codes.isEmpty())
        json.insert(QStringLiteral("codes"), QJsonArray::fromStringList(filter.codes));
    return json;
}

std::optional<double> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<ColumnFilter> fromJson(const QJsonObject &json)
{
    ColumnFilter filter;
    filter.column = json[QStringLiteral("column")].toString();
    const QString name = json[QStringLiteral("test")].toString();
    const auto known =
        std::find_if(std::begin(kTests), std::end(kTests),
                     [&](const TestName &test) { return name == QLatin1String(test.name); });
    if (filter.column.isEmpty() || known == std::end(kTests))
        return std::nullopt;
    filter.test = known->test;
    filter.text = json[QStringLiteral("text")].toString();
    filter.least = numberIn(json[QStringLiteral("least")]);
    filter.most = numberIn(json[QStringLiteral("most")]);
    filter.first = QDate::fromString(json[QStringLiteral("first")].toString(), Qt::ISODate);
    filter.last = QDate::fromString(json[QStringLiteral("last")].toString(), Qt::ISODate);
    filter.codes = json[QStringLiteral("codes")].toVariant().toStringList();
    return filter;
}

} // namespace

const ColumnFilter *TableFilter::of(const QString &column) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [&](const ColumnFilter &filter) { return filter.column == column; });
    return found == columns.end() ? nullptr : &*found;
}

void TableFilter::set(const ColumnFilter &filter)
{
    for (ColumnFilter &one : columns) {
        if (one.column == filter.column) {
            one = filter;
            return;
        }
    }
    columns.append(filter);
}

void TableFilter::remove(const QString &column)
{
    columns.removeIf([&](const ColumnFilter &filter) { return filter.column == column; });
}

bool passes(const ColumnFilter &filter, const QVariant &raw, const QString &words)
{
    switch (filter.test) {
    case ColumnFilter::Test::Contains:
        return words.contains(filter.text, Qt::CaseInsensitive);
    case ColumnFilter::Test::NumberRange:
        return inNumbers(filter, raw);
    case ColumnFilter::Test::DateRange:
        return inDates(filter, raw);
    case ColumnFilter::Test::Choices:
        return inChoices(filter, raw);
    case ColumnFilter::Test::Empty:
        return isBlank(raw, words);
    case ColumnFilter::Test::NotEmpty:
        return !isBlank(raw, words);
    }
    return true;
}

QString filterToText(const TableFilter &filter)
{
    if (filter.isEmpty())
        return {};
    QJsonObject json;
    if (!filter.text.isEmpty())
        json.insert(QStringLiteral("text"), filter.text);
    QJsonArray columns;
    for (const ColumnFilter &column : filter.columns)
        columns.append(toJson(column));
    if (!columns.isEmpty())
        json.insert(QStringLiteral("columns"), columns);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<TableFilter> filterFromText(const QString &text)
{
    TableFilter filter;
    if (text.trimmed().isEmpty())
        return filter;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate("TableFilter",
                                        "The filter of this view cannot be read; all rows are "
                                        "shown. Set the filter again and update the view."));
    filter.text = document[QStringLiteral("text")].toString();
    const QJsonArray columns = document[QStringLiteral("columns")].toArray();
    for (const QJsonValue &value : columns) {
        if (const auto column = fromJson(value.toObject()))
            filter.set(*column);
    }
    return filter;
}

} // namespace candour
