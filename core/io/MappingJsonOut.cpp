// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/MappingCodes.h"

#include <QJsonArray>

namespace candour {

namespace {

template <typename E>
QString codeIn(MappingCodes<E> codes, E value)
{
    for (const auto &[code, candidate] : codes) {
        if (candidate == value)
            return QString::fromLatin1(code);
    }
    return {};
}

// Writing leaves out what is as it would be anyway: a mapping stays short enough to be read.

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
}

void put(QJsonObject &json, const char *key, bool flag)
{
    if (flag)
        json.insert(QLatin1String(key), true);
}

void put(QJsonObject &json, const char *key, const QJsonObject &object)
{
    if (!object.isEmpty())
        json.insert(QLatin1String(key), object);
}

void put(QJsonObject &json, const char *key, const QJsonArray &array)
{
    if (!array.isEmpty())
        json.insert(QLatin1String(key), array);
}

template <typename T, typename F>
QJsonArray arrayOf(const QList<T> &list, F toValue)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toValue(item));
    return array;
}

void putSource(QJsonObject &json, const TextSource &source)
{
    put(json, "column", source.column);
    put(json, "constant", source.constant);
    put(json, "label", source.label);
    put(json, "sheetName", source.sheetName);
    put(json, "title", source.title);
    put(json, "fileName", source.fileName);
}

QJsonObject sourceJson(const TextSource &source)
{
    QJsonObject json;
    putSource(json, source);
    return json;
}

QJsonObject sumJson(const ColumnSum &sum)
{
    QJsonObject json;
    put(json, "add", QJsonArray::fromStringList(sum.add));
    put(json, "subtract", QJsonArray::fromStringList(sum.subtract));
    return json;
}

QJsonObject periodJson(const PeriodSource &period)
{
    QJsonObject json;
    put(json, "column", period.column);
    put(json, "constant", period.constant);
    put(json, "label", period.label);
    put(json, "fromSheetName", period.fromSheetName);
    put(json, "fromTitle", period.fromTitle);
    put(json, "fromFileName", period.fromFileName);
    put(json, "under", period.under);
    put(json, "yearColumn", period.yearColumn);
    if (period.kind)
        put(json, "kind", codeIn<PeriodKind>(kPeriodKinds, *period.kind));
    if (period.shiftMonths != 0)
        json.insert(QStringLiteral("shiftMonths"), period.shiftMonths);
    return json;
}

QJsonObject replacementJson(const Replacement &word)
{
    return {{QStringLiteral("text"), word.text}, {QStringLiteral("with"), word.with}};
}

QJsonObject measureJson(const Measure &measure)
{
    QJsonObject json;
    put(json, "indicator", measure.indicator);
    put(json, "numerator", sumJson(measure.numerator));
    put(json, "denominator", sumJson(measure.denominator));
    put(json, "count", sumJson(measure.count));
    put(json, "value", measure.value);
    put(json, "lower", measure.lower);
    put(json, "upper", measure.upper);
    put(json, "band", measure.band);
    put(json, "bandWords", arrayOf(measure.bandWords, replacementJson));
    put(json, "status", measure.status);
    if (measure.scale != 1.0)
        json.insert(QStringLiteral("scale"), measure.scale);
    return json;
}

QJsonObject indicatorNameJson(const IndicatorName &name)
{
    QJsonObject json {{QStringLiteral("text"), name.text}, {QStringLiteral("code"), name.code}};
    if (name.part != FigurePart::Whole)
        json.insert(QStringLiteral("part"), codeOf(name.part));
    return json;
}

QJsonObject providerJson(const ProviderHead &provider)
{
    QJsonObject json {{QStringLiteral("head"), provider.head}};
    put(json, "code", provider.code);
    put(json, "name", provider.name);
    return json;
}

QJsonObject breakdownJson(const BreakdownSource &breakdown)
{
    QJsonObject json;
    put(json, "dimension", breakdown.dimension);
    putSource(json, breakdown.value);
    put(json, "totalOver", breakdown.totalOver);
    return json;
}

QJsonObject patternJson(const RowPattern &pattern)
{
    QJsonObject json {{QStringLiteral("text"), pattern.text}};
    put(json, "column", pattern.column);
    return json;
}

QJsonObject markerJson(const NumberMarker &marker)
{
    return {{QStringLiteral("text"), marker.text},
            {QStringLiteral("status"), codeIn<FigureStatus>(kMarkerStatuses, marker.status)}};
}

QJsonObject scaleColumnJson(const ScaleColumn &scale)
{
    QJsonArray factors;
    for (const auto &[text, factor] : scale.factors)
        factors.append(
            QJsonObject {{QStringLiteral("text"), text}, {QStringLiteral("factor"), factor}});
    QJsonObject json {{QStringLiteral("column"), scale.column},
                      {QStringLiteral("factors"), factors}};
    if (!scale.fractions.isEmpty())
        json.insert(QStringLiteral("fractions"), QJsonArray::fromStringList(scale.fractions));
    return json;
}

QJsonObject fileJson(const Mapping &mapping)
{
    QJsonObject json;
    if (mapping.encoding)
        put(json, "encoding", codeIn<TextEncoding>(kEncodings, *mapping.encoding));
    put(json, "delimiter", mapping.delimiter);
    if (mapping.decimalComma)
        json.insert(QStringLiteral("decimalComma"), *mapping.decimalComma);
    put(json, "sheet", mapping.sheet);
    if (mapping.headerLine != 0)
        json.insert(QStringLiteral("headerLine"), mapping.headerLine);
    if (mapping.headerRows != 1)
        json.insert(QStringLiteral("headerRows"), mapping.headerRows);
    if (mapping.firstColumn != 0)
        json.insert(QStringLiteral("firstColumn"), mapping.firstColumn);
    if (mapping.lastColumn != 0)
        json.insert(QStringLiteral("lastColumn"), mapping.lastColumn);
    return json;
}

QJsonObject bodyJson(const Mapping &mapping)
{
    QJsonObject json;
    put(json, "name", mapping.name);
    put(json, "note", mapping.note);
    put(json, "layout", codeOf(mapping.layout));
    put(json, "file", fileJson(mapping));
    QJsonObject organisation;
    put(organisation, "code", sourceJson(mapping.organisationCode));
    put(organisation, "name", sourceJson(mapping.organisationName));
    put(json, "organisation", organisation);
    QJsonObject indicator = sourceJson(mapping.indicator);
    put(indicator, "names", arrayOf(mapping.indicatorNames, indicatorNameJson));
    put(json, "indicator", indicator);
    put(json, "period", periodJson(mapping.period));
    put(json, "breakdowns", arrayOf(mapping.breakdowns, breakdownJson));
    if (!mapping.keepBreakdowns)
        json.insert(QStringLiteral("keepBreakdowns"), false);
    put(json, "measures", arrayOf(mapping.measures, measureJson));
    if (mapping.scaleColumn)
        put(json, "scaleColumn", scaleColumnJson(*mapping.scaleColumn));
    put(json, "partColumn", mapping.partColumn);
    put(json, "providers", arrayOf(mapping.providers, providerJson));
    put(json, "leftOut", QJsonArray::fromStringList(mapping.leftOut));
    put(json, "repeats", QJsonArray::fromStringList(mapping.repeats));
    put(json, "unit", mapping.unit);
    put(json, "threshold", mapping.threshold);
    put(json, "optionalColumns", QJsonArray::fromStringList(mapping.optionalColumns));
    put(json, "setAside", arrayOf(mapping.setAside, patternJson));
    put(json, "markers", arrayOf(mapping.markers, markerJson));
    put(json, "creates", arrayOf(mapping.creates, [](const QJsonObject &o) { return o; }));
    put(json, "tables", arrayOf(mapping.tables, bodyJson));
    return json;
}

} // namespace

QJsonObject mappingToJson(const Mapping &mapping)
{
    QJsonObject json = bodyJson(mapping);
    json.insert(kMappingKey, kMappingVersion);
    return json;
}

} // namespace candour
