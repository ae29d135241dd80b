// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/IoText.h"
#include "core/io/JsonFields.h"
#include "core/io/MappingCodes.h"

#include <QJsonDocument>

namespace candour {

namespace {

template <typename E>
std::optional<E> takeCode(JsonFields &fields, const char *key, MappingCodes<E> codes)
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

TextSource takeSource(JsonFields &fields)
{
    return {fields.text("column"),       fields.text("constant"),
            fields.text("label"),        fields.flag("sheetName", false),
            fields.flag("title", false), fields.flag("fileName", false)};
}

TextSource takeSource(JsonFields &fields, const char *key)
{
    JsonFields inner = fields.object(key);
    return takeSource(inner);
}

ColumnSum takeSum(JsonFields &fields, const char *key)
{
    JsonFields inner = fields.object(key);
    return {inner.texts("add"), inner.texts("subtract")};
}

PeriodSource takePeriod(JsonFields fields)
{
    PeriodSource period;
    period.column = fields.text("column");
    period.constant = fields.text("constant");
    period.label = fields.text("label");
    period.fromSheetName = fields.flag("fromSheetName", false);
    period.fromTitle = fields.flag("fromTitle", false);
    period.fromFileName = fields.flag("fromFileName", false);
    period.under = fields.text("under");
    period.yearColumn = fields.text("yearColumn");
    period.kind = takeCode<PeriodKind>(fields, "kind", kPeriodKinds);
    period.shiftMonths = fields.whole("shiftMonths", 0);
    return period;
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

void takeFile(Mapping &mapping, JsonFields fields)
{
    mapping.encoding = takeCode<TextEncoding>(fields, "encoding", kEncodings);
    mapping.delimiter = fields.text("delimiter");
    if (fields.has("decimalComma"))
        mapping.decimalComma = fields.flag("decimalComma", false);
    mapping.sheet = fields.text("sheet");
    mapping.headerLine = fields.whole("headerLine", 0);
    mapping.headerRows = fields.whole("headerRows", 1);
    mapping.firstColumn = fields.whole("firstColumn", 0);
    mapping.lastColumn = fields.whole("lastColumn", 0);
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
        column.fractions = scale.texts("fractions");
        mapping.scaleColumn = column;
    }
    mapping.partColumn = fields.text("partColumn");
    for (JsonFields &entry : fields.objects("providers"))
        mapping.providers.append({entry.text("head"), entry.text("code"), entry.text("name")});
    mapping.leftOut = fields.texts("leftOut");
    mapping.repeats = fields.texts("repeats");
    mapping.unit = fields.text("unit");
    mapping.threshold = fields.text("threshold");
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

Mapping takeMapping(JsonFields &fields)
{
    Mapping mapping;
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
    return mapping;
}

} // namespace

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    const QJsonValue version = json.value(kMappingKey);
    if (!version.isDouble())
        return fail(ErrorCode::Invalid,
                    IoText::tr("This is not a mapping: the key “candourMapping” is missing."));
    if (version.toInt() < 1 || version.toInt() > kMappingVersion)
        return fail(ErrorCode::FileTooNew,
                    IoText::tr("This mapping has version %1; this program reads version %2. Ask "
                               "for it in the older form, or update Candour.")
                        .arg(version.toDouble())
                        .arg(kMappingVersion));
    QString fault;
    Mapping mapping;
    {
        JsonFields fields(json, QString(), fault);
        fields.whole("candourMapping", kMappingVersion);
        mapping = takeMapping(fields);
        for (JsonFields &table : fields.objects("tables"))
            mapping.tables.append(takeMapping(table));
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
