// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/Mapping.h"

#include "core/io/CellText.h"
#include "core/io/IoText.h"
#include "core/io/PeriodText.h"

#include <algorithm>
#include <array>

namespace candour {

// Not in the class: a list of tables is compared while Mapping is not yet complete.
bool operator==(const Mapping &, const Mapping &) = default;

namespace {

constexpr int kMostHeaderRows = 10;

QStringList columnsOf(const ColumnSum &sum)
{
    return sum.add + sum.subtract;
}

QStringList namedColumns(const Mapping &mapping)
{
    QStringList names {mapping.organisationCode.column, mapping.organisationName.column,
                       mapping.indicator.column,        mapping.period.column,
                       mapping.period.yearColumn,       mapping.partColumn};
    for (const BreakdownSource &breakdown : mapping.breakdowns)
        names += breakdown.value.column;
    for (const Measure &measure : mapping.measures) {
        names += columnsOf(measure.numerator) + columnsOf(measure.denominator)
            + columnsOf(measure.count);
        names += {measure.value, measure.lower, measure.upper, measure.band, measure.status};
    }
    if (mapping.scaleColumn)
        names += mapping.scaleColumn->column;
    names += {mapping.unit, mapping.threshold};
    for (const ProviderHead &provider : mapping.providers)
        names += provider.head;
    for (const RowPattern &pattern : mapping.setAside)
        names += pattern.column;
    names.removeAll(QString());
    return names;
}

std::optional<QString> faultOfMeasure(const Mapping &mapping, const Measure &measure)
{
    if (measure.indicator.isEmpty() && !mapping.indicator.isGiven())
        return IoText::tr("A measure of the mapping names no indicator, and no column does. Name "
                          "one under “indicator”.");
    const bool hasPart = !measure.numerator.isEmpty() || !measure.count.isEmpty()
        || !measure.value.isEmpty() || !measure.band.isEmpty();
    const bool across = hasValuesAcross(mapping.layout);
    if (across ? hasPart : !hasPart)
        return across
            ? IoText::tr("With months or providers across the cells under them are the values: "
                         "take the columns out of “measures”.")
            : IoText::tr("A measure of the mapping has no columns. Name its value, its count, or "
                         "its numerator and denominator.");
    if (!measure.count.isEmpty() && (!measure.value.isEmpty() || !measure.numerator.isEmpty()))
        return IoText::tr("A measure of the mapping is both a count and something else. Keep one.");
    if (!std::isfinite(measure.scale) || measure.scale == 0.0)
        return IoText::tr("The scale of a measure must be a number other than 0.");
    return std::nullopt;
}

std::optional<QString> faultOfPeriod(const Mapping &mapping)
{
    const PeriodSource &period = mapping.period;
    const bool given = !period.column.isEmpty() || !period.constant.isEmpty() || period.isAround();
    if (!given && mapping.layout != TableLayout::MonthsAcross)
        return IoText::tr("The mapping does not say where the period stands. Name a column, a "
                          "constant, a label, or the name of file or sheet under “period”.");
    if (!period.constant.isEmpty() && !readPeriod(period.constant))
        return IoText::tr("“%1” is no period. Write it like 2024-04 or Q1 2024/25.")
            .arg(period.constant);
    if (!period.under.isEmpty() && mapping.layout != TableLayout::MonthsAcross)
        return IoText::tr("“under” chooses among the columns of months across; this table has "
                          "none. Take it out of “period”.");
    if (!period.yearColumn.isEmpty() && period.column.isEmpty())
        return IoText::tr("“yearColumn” says which year the months of “column” are of, and there "
                          "is no such column. Name it under “period”.");
    if (period.shiftMonths != 0 && !period.kind)
        return IoText::tr("A shift of months needs the kind of period beside it.");
    return std::nullopt;
}

/// What the table looks like: rows of heads, columns that say more of a row's figures.
std::optional<QString> faultOfShape(const Mapping &mapping)
{
    if (mapping.headerRows < 1 || mapping.headerRows > kMostHeaderRows)
        return IoText::tr("“headerRows” is %1; a table has from 1 to %2 rows of heads.")
            .arg(mapping.headerRows)
            .arg(kMostHeaderRows);
    if (mapping.firstColumn < 0 || mapping.lastColumn < 0
        || (mapping.lastColumn > 0 && mapping.lastColumn < mapping.firstColumn))
        return IoText::tr("The table ends left of where it begins. Correct “firstColumn” and "
                          "“lastColumn”.");
    if (!mapping.unit.isEmpty() && mapping.scaleColumn)
        return IoText::tr("“unit” and “scaleColumn” both say what the numbers are multiplied by. "
                          "Keep one.");
    if (!mapping.threshold.isEmpty() && mapping.measures.size() > 1)
        return IoText::tr("A threshold column needs one measure a row, else nobody knows whose "
                          "threshold it is. Take out “threshold”, or the other measures.");
    return std::nullopt;
}

std::optional<QString> faultOfProviders(const Mapping &mapping)
{
    const bool across = mapping.layout == TableLayout::ProvidersAcross;
    if (across == mapping.providers.isEmpty())
        return across ? IoText::tr("With providers across the mapping says which columns they "
                                   "are. List them under “providers”.")
                      : IoText::tr("“providers” lists the columns of providers across; this table "
                                   "has none. Take it out.");
    const bool unnamed = std::any_of(
        mapping.providers.begin(), mapping.providers.end(), [](const ProviderHead &provider) {
            return provider.head.isEmpty() || (provider.code.isEmpty() && provider.name.isEmpty());
        });
    if (unnamed)
        return IoText::tr(
            "Each of “providers” needs the head of its column, and a code or a name.");
    if (!across && !mapping.organisationCode.isGiven() && !mapping.organisationName.isGiven())
        return IoText::tr("The mapping does not say whose figures these are. Name a column, a "
                          "constant or a label under “organisation”.");
    return std::nullopt;
}

std::optional<QString> faultOf(const Mapping &mapping)
{
    if (const auto fault = faultOfProviders(mapping))
        return fault;
    if (const auto fault = faultOfPeriod(mapping))
        return fault;
    if (mapping.measures.isEmpty()
        && (!hasValuesAcross(mapping.layout) || !mapping.indicator.isGiven()))
        return IoText::tr("The mapping names no measure. Say which columns hold the figures.");
    if (hasValuesAcross(mapping.layout) && mapping.measures.size() > 1)
        return IoText::tr(
            "With months or providers across there is one measure, since the cells are its "
            "values. Remove the others.");
    for (const Measure &measure : mapping.measures) {
        if (const auto fault = faultOfMeasure(mapping, measure))
            return fault;
    }
    const bool totals = std::any_of(mapping.breakdowns.begin(), mapping.breakdowns.end(),
                                    [](const BreakdownSource &b) { return b.totalOver; });
    if (!mapping.keepBreakdowns && !totals)
        return IoText::tr("The mapping neither keeps the breakdowns nor totals over them, so "
                          "nothing would be read. Choose one.");
    if (mapping.delimiter.size() > 1)
        return IoText::tr("The delimiter “%1” must be one character.").arg(mapping.delimiter);
    return faultOfShape(mapping);
}

/// A table of the mapping says who, what and when like the mapping itself.
std::optional<QString> faultOfTables(const Mapping &mapping)
{
    for (qsizetype i = 0; i < mapping.tables.size(); ++i) {
        const Mapping &table = mapping.tables[i];
        const QString name = table.name.isEmpty() ? QString::number(i + 1) : table.name;
        if (!table.tables.isEmpty())
            return IoText::tr("Table %1 of the mapping has tables of its own. Put them beside it.")
                .arg(name);
        if (const auto fault = faultOf(table))
            return IoText::tr("Table %1: %2").arg(name, *fault);
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> checkMapping(const Mapping &mapping)
{
    auto fault = faultOf(mapping);
    if (!fault)
        fault = faultOfTables(mapping);
    if (!fault)
        return std::nullopt;
    const QString name = mapping.name.isEmpty() ? IoText::tr("(unnamed)") : mapping.name;
    return Error {ErrorCode::Invalid,
                  IoText::tr("The mapping %1 cannot be used. %2").arg(name, *fault)};
}

bool isColumnNamed(const QString &name, const QStringList &heads, int column)
{
    if (name.isEmpty())
        return false;
    if (name == QStringLiteral("#%1").arg(column + 1))
        return true;
    return column < heads.size() && foldedHead(heads[column]) == foldedHead(name);
}

QString foldedHead(QStringView head)
{
    QString folded;
    folded.reserve(head.size());
    for (const QChar c : head) {
        if (!c.isSpace() && c != u'_' && c != QChar(0x200B) && c != QChar(0xFEFF))
            folded += c.toCaseFolded();
    }
    return folded;
}

QStringList requiredColumns(const Mapping &mapping)
{
    QStringList optional;
    for (const QString &name : mapping.optionalColumns)
        optional += foldedHead(name);
    QStringList required;
    for (const QString &name : namedColumns(mapping)) {
        if (!name.startsWith(u'#') && !optional.contains(foldedHead(name))
            && !required.contains(name))
            required += name;
    }
    return required;
}

bool hasValuesAcross(TableLayout layout)
{
    return layout == TableLayout::MonthsAcross || layout == TableLayout::ProvidersAcross;
}

bool areSideBySide(const Mapping &a, const Mapping &b)
{
    const auto isLeft = [](const Mapping &left, const Mapping &right) {
        return left.lastColumn > 0 && left.lastColumn < right.firstColumn;
    };
    return isLeft(a, b) || isLeft(b, a);
}

bool isSheetWanted(const Mapping &mapping, const QString &sheet)
{
    if (mapping.sheet.isEmpty())
        return true;
    const QStringList patterns = mapping.sheet.split(u'/', Qt::SkipEmptyParts);
    return std::any_of(patterns.begin(), patterns.end(), [&](const QString &pattern) {
        return matchesPattern(pattern.simplified(), sheet.simplified());
    });
}

double unitFactor(QStringView unit)
{
    static constexpr std::array kFractions {QLatin1String("rate"), QLatin1String("fraction"),
                                            QLatin1String("proportion")};
    const QString folded = foldedHead(unit);
    const bool isFraction =
        std::find(kFractions.begin(), kFractions.end(), folded) != kFractions.end();
    return isFraction ? 100.0 : 1.0;
}

std::optional<FigureStatus> figureStatusFromText(QStringView text)
{
    using Word = std::pair<QLatin1String, FigureStatus>;
    static constexpr std::array kWords {
        Word {QLatin1String("final"), FigureStatus::Final},
        Word {QLatin1String("f"), FigureStatus::Final},
        Word {QLatin1String("published"), FigureStatus::Final},
        Word {QLatin1String("revised"), FigureStatus::Final},
        Word {QLatin1String("validated"), FigureStatus::Final},
        Word {QLatin1String("provisional"), FigureStatus::Provisional},
        Word {QLatin1String("p"), FigureStatus::Provisional},
        Word {QLatin1String("unvalidated"), FigureStatus::Provisional},
        Word {QLatin1String("suppressed"), FigureStatus::Suppressed},
        Word {QLatin1String("notapplicable"), FigureStatus::NotApplicable},
        Word {QLatin1String("n/a"), FigureStatus::NotApplicable},
        Word {QLatin1String("notcollected"), FigureStatus::NotCollected},
        Word {QLatin1String("cleared"), FigureStatus::Cleared},
    };
    QString folded = foldedHead(text);
    folded.remove(u'-');
    for (const auto &[word, status] : kWords) {
        if (folded == word)
            return status;
    }
    return std::nullopt;
}

template <>
std::span<const Choice<TableLayout>> choicesOf<TableLayout>()
{
    static constexpr std::array kChoices {
        Choice<TableLayout> {TableLayout::Long, "long",
                             QT_TRANSLATE_NOOP("choice", "A value a row")},
        Choice<TableLayout> {TableLayout::MonthsAcross, "months_across",
                             QT_TRANSLATE_NOOP("choice", "Months across")},
        Choice<TableLayout> {TableLayout::IndicatorsAcross, "indicators_across",
                             QT_TRANSLATE_NOOP("choice", "Measures across")},
        Choice<TableLayout> {TableLayout::ProvidersAcross, "providers_across",
                             QT_TRANSLATE_NOOP("choice", "Providers across")},
    };
    return kChoices;
}

template <>
std::span<const Choice<FigurePart>> choicesOf<FigurePart>()
{
    static constexpr std::array kChoices {
        Choice<FigurePart> {FigurePart::Whole, "whole", QT_TRANSLATE_NOOP("choice", "The figure")},
        Choice<FigurePart> {FigurePart::Numerator, "numerator",
                            QT_TRANSLATE_NOOP("choice", "Its numerator")},
        Choice<FigurePart> {FigurePart::Denominator, "denominator",
                            QT_TRANSLATE_NOOP("choice", "Its denominator")},
    };
    return kChoices;
}

} // namespace candour
