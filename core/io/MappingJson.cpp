// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/IoText.h"
#include "core/io/JsonFields.h"
#include "core/io/Mapping.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace candour {

namespace {

constexpr int kVersion = 1;

const QString kVersionKey = QStringLiteral("candourMapping");

template <typename E>
using Codes = std::span<const std::pair<const char *, E>>;

template <typename E>
using Code = std::pair<const char *, E>;

constexpr std::array kPeriodKinds {
    Code<PeriodKind> {"day", PeriodKind::Day},
    Code<PeriodKind> {"month", PeriodKind::Month},
    Code<PeriodKind> {"quarter", PeriodKind::Quarter},
    Code<PeriodKind> {"half_year", PeriodKind::HalfYear},
    Code<PeriodKind> {"financial_year", PeriodKind::FinancialYear},
    Code<PeriodKind> {"calendar_year", PeriodKind::CalendarYear},
    Code<PeriodKind> {"rolling_year", PeriodKind::RollingYear},
};

constexpr std::array kEncodings {
    Code<TextEncoding> {"utf-8", TextEncoding::Utf8},
    Code<TextEncoding> {"utf-8-bom", TextEncoding::Utf8WithBom},
    Code<TextEncoding> {"utf-16le", TextEncoding::Utf16LittleEndian},
    Code<TextEncoding> {"utf-16be", TextEncoding::Utf16BigEndian},
    Code<TextEncoding> {"windows-1252", TextEncoding::Windows1252},
};

constexpr std::array kMarkerStatuses {
    Code<FigureStatus> {"suppressed", FigureStatus::Suppressed},
    Code<FigureStatus> {"not_applicable", FigureStatus::NotApplicable},
    Code<FigureStatus> {"not_collected", FigureStatus::NotCollected},
    Code<FigureStatus> {"blank", FigureStatus::Cleared},
};

template <typename E>
QString codeIn(Codes<E> codes, E value)
{
    for (const auto &[code, candidate] : codes) {
        if (candidate == value)
            return QString::fromLatin1(code);
    }
    return {};
}

template <typename E>
std::optional<E> takeCode(JsonFields &fields, const char *key, Codes<E> codes)
{
    const QString text = fields.text(key);
    if (text.isEmpty())
        return std::nullopt;
    for (const auto &[code, value] : codes) {
        if (text == QLatin1String(code))
            return value;
    }
    fields.refuseWord(key, text);
    return std::nullopt;
}

// Writing leaves out what is as it would be anyway: a mapping stays short enough to be read.

void put(QJsonObject &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(QLatin1String(key), text);
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
}

TextSource takeSource(JsonFields &fields)
{
    return {fields.text("column"), fields.text("constant")};
}

QJsonObject sourceJson(const TextSource &source)
{
    QJsonObject json;
    putSource(json, source);
    return json;
}

TextSource takeSource(JsonFields &fields, const char *key)
{
    JsonFields inner = fields.object(key);
    return takeSource(inner);
}

QJsonObject sumJson(const ColumnSum &sum)
{
    QJsonObject json;
    put(json, "add", QJsonArray::fromStringList(sum.add));
    put(json, "subtract", QJsonArray::fromStringList(sum.subtract));
    return json;
}

ColumnSum takeSum(JsonFields &fields, const char *key)
{
    JsonFields inner = fields.object(key);
    return {inner.texts("add"), inner.texts("subtract")};
}

QJsonObject periodJson(const PeriodSource &period)
{
    QJsonObject json;
    put(json, "column", period.column);
    put(json, "constant", period.constant);
    if (period.fromFileName)
        json.insert(QStringLiteral("fromFileName"), true);
    if (period.kind)
        put(json, "kind", codeIn<PeriodKind>(kPeriodKinds, *period.kind));
    if (period.shiftMonths != 0)
        json.insert(QStringLiteral("shiftMonths"), period.shiftMonths);
    return json;
}

PeriodSource takePeriod(JsonFields fields)
{
    PeriodSource period;
    period.column = fields.text("column");
    period.constant = fields.text("constant");
    period.fromFileName = fields.flag("fromFileName", false);
    period.kind = takeCode<PeriodKind>(fields, "kind", kPeriodKinds);
    period.shiftMonths = fields.whole("shiftMonths", 0);
    return period;
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

Measure takeMeasure(JsonFields &fields)
{
    Measure measure;
    measure.indicator = fields.text("indicator");
    measure.numerator = takeSum(fields, "numerator");
    measure.denominator = takeSum(fields, "denominator");
    measure.count = takeSum(fields, "count");
    measure.value = fields.text("value");
    measure.lower = fields.text("lower");
    measure.upper = fields.text("upper");
    measure.band = fields.text("band");
    for (JsonFields &word : fields.objects("bandWords"))
        measure.bandWords.append({word.text("text"), word.text("with")});
    measure.status = fields.text("status");
    measure.scale = fields.number("scale", 1.0);
    return measure;
}

QJsonObject indicatorNameJson(const IndicatorName &name)
{
    QJsonObject json {{QStringLiteral("text"), name.text}, {QStringLiteral("code"), name.code}};
    if (name.part != FigurePart::Whole)
        json.insert(QStringLiteral("part"), codeOf(name.part));
    return json;
}

void takeIndicator(Mapping &mapping, JsonFields fields)
{
    mapping.indicator = takeSource(fields);
    for (JsonFields &entry : fields.objects("names")) {
        IndicatorName name {entry.text("text"), entry.text("code")};
        const QString part = entry.text("part");
        const auto known = choiceFromCode<FigurePart>(part);
        if (!part.isEmpty() && !known)
            entry.refuseWord("part", part);
        name.part = known.value_or(FigurePart::Whole);
        mapping.indicatorNames.append(name);
    }
}

QJsonObject breakdownJson(const BreakdownSource &breakdown)
{
    QJsonObject json;
    put(json, "dimension", breakdown.dimension);
    putSource(json, breakdown.value);
    if (breakdown.totalOver)
        json.insert(QStringLiteral("totalOver"), true);
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
    return {{QStringLiteral("column"), scale.column}, {QStringLiteral("factors"), factors}};
}

QJsonObject fileJson(const Mapping &mapping)
{
    QJsonObject json;
    if (mapping.encoding)
        put(json, "encoding", codeIn<TextEncoding>(kEncodings, *mapping.encoding));
    put(json, "delimiter", mapping.delimiter);
    if (mapping.decimalComma)
        json.insert(QStringLiteral("decimalComma"), *mapping.decimalComma);
    if (mapping.headerLine != 0)
        json.insert(QStringLiteral("headerLine"), mapping.headerLine);
    return json;
}

void takeFile(Mapping &mapping, JsonFields fields)
{
    mapping.encoding = takeCode<TextEncoding>(fields, "encoding", kEncodings);
    mapping.delimiter = fields.text("delimiter");
    if (fields.has("decimalComma"))
        mapping.decimalComma = fields.flag("decimalComma", false);
    mapping.headerLine = fields.whole("headerLine", 0);
}

void takeLists(Mapping &mapping, JsonFields &fields)
{
    for (JsonFields &entry : fields.objects("breakdowns"))
        mapping.breakdowns.append(
            {entry.text("dimension"), takeSource(entry), entry.flag("totalOver", false)});
    for (JsonFields &entry : fields.objects("measures"))
        mapping.measures.append(takeMeasure(entry));
    for (JsonFields &entry : fields.objects("setAside"))
        mapping.setAside.append({entry.text("column"), entry.text("text")});
    for (JsonFields &entry : fields.objects("markers"))
        mapping.markers.append({entry.text("text"),
                                takeCode<FigureStatus>(entry, "status", kMarkerStatuses)
                                    .value_or(FigureStatus::NotCollected)});
    if (fields.has("scaleColumn")) {
        JsonFields scale = fields.object("scaleColumn");
        ScaleColumn column {scale.text("column"), {}};
        for (JsonFields &entry : scale.objects("factors"))
            column.factors.append({entry.text("text"), entry.number("factor", 1.0)});
        mapping.scaleColumn = column;
    }
    mapping.optionalColumns = fields.texts("optionalColumns");
    mapping.creates = fields.rawObjects("creates");
}

/// Says what stands in the place of a mapping.
QString notAnObject(const QByteArray &bytes, bool isList, const QJsonParseError &error)
{
    if (bytes.trimmed().isEmpty())
        return IoText::tr("This is not a mapping: it is empty.");
    if (isList)
        return IoText::tr("This is not a mapping: it is a list. A mapping is one object, in braces "
                          "{ }, with the key “candourMapping”.");
    // Qt takes a value that stands alone for a mistake; in a list it is none.
    if (!QJsonDocument::fromJson('[' + bytes + ']').isNull())
        return IoText::tr(
            "This is not a mapping: it is a single value. A mapping is one object, in "
            "braces { }, with the key “candourMapping”.");
    const qsizetype line = bytes.left(error.offset).count('\n') + 1;
    return IoText::tr("This is not a mapping: line %1 is not valid JSON. Correct it, or export the "
                      "mapping anew.")
        .arg(line);
}

} // namespace

QJsonObject mappingToJson(const Mapping &mapping)
{
    QJsonObject json {{kVersionKey, kVersion}};
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
    put(json, "optionalColumns", QJsonArray::fromStringList(mapping.optionalColumns));
    put(json, "setAside", arrayOf(mapping.setAside, patternJson));
    put(json, "markers", arrayOf(mapping.markers, markerJson));
    put(json, "creates", arrayOf(mapping.creates, [](const QJsonObject &o) { return o; }));
    return json;
}

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    const QJsonValue version = json.value(kVersionKey);
    if (!version.isDouble())
        return fail(ErrorCode::Invalid,
                    IoText::tr("This is not a mapping: the key “candourMapping” is missing."));
    if (version.toInt() != kVersion)
        return fail(ErrorCode::FileTooNew,
                    IoText::tr("This mapping has version %1; this program reads version %2. Ask "
                               "for it in the older form, or update Candour.")
                        .arg(version.toDouble())
                        .arg(kVersion));
    QString fault;
    Mapping mapping;
    {
        JsonFields fields(json, QString(), fault);
        fields.whole("candourMapping", kVersion);
        mapping.name = fields.text("name");
        mapping.note = fields.text("note");
        const QString layout = fields.text("layout");
        const auto known = choiceFromCode<TableLayout>(layout);
        if (!layout.isEmpty() && !known)
            fields.refuseWord("layout", layout);
        mapping.layout = known.value_or(TableLayout::Long);
        takeFile(mapping, fields.object("file"));
        {
            JsonFields organisation = fields.object("organisation");
            mapping.organisationCode = takeSource(organisation, "code");
            mapping.organisationName = takeSource(organisation, "name");
        }
        takeIndicator(mapping, fields.object("indicator"));
        mapping.period = takePeriod(fields.object("period"));
        mapping.keepBreakdowns = fields.flag("keepBreakdowns", true);
        takeLists(mapping, fields);
    }
    if (!fault.isEmpty())
        return fail(ErrorCode::Invalid, IoText::tr("The mapping cannot be read: %1").arg(fault));
    if (const auto error = checkMapping(mapping))
        return fail(*error);
    return mapping;
}

Result<Mapping> mappingFromJson(const QByteArray &bytes)
{
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isObject())
        return mappingFromJson(document.object());
    return fail(ErrorCode::Invalid, notAnObject(bytes, document.isArray(), error),
                error.errorString());
}

} // namespace candour
