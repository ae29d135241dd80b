// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/RowWords.h"

#include "core/io/IoText.h"
#include "core/io/layout/OrganisationText.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double kHundredfold = 100;
constexpr double kSmallNumbers = 0.75; // somebody has to look

/// The columns in which a row of this table has its figures.
std::vector<int> figuresOf(const TableColumns &columns)
{
    std::vector<int> places = columns.measures;
    places.insert(places.end(), columns.providers.begin(), columns.providers.end());
    for (const PeriodColumn &head : columns.periods)
        places.push_back(head.column);
    if (columns.value >= 0)
        places.push_back(columns.value);
    return places;
}

/// How the numbers beside one word are written.
struct Written {
    int percents = 0;
    int beyond = 0; ///< of these, above one hundred: no part of a whole
    int fractions = 0; ///< plain, between 0 and 1, and not whole
    int others = 0; ///< plain, beyond 1
    bool areFine = false; ///< some of the fractions have more than two decimals
    double mostFraction = 0;

    void add(const SheetReading &sheet, int row, int column)
    {
        const CellSort sort = sheet.sort(row, column);
        const double number = sheet.number(row, column);
        if (sort == CellSort::Percent) {
            ++percents;
            beyond += number > kHundredfold ? 1 : 0;
        } else if (sort == CellSort::Number && std::abs(number) > 1)
            ++others;
        else if (sort == CellSort::Number && number != std::floor(number)) {
            ++fractions;
            areFine = areFine || isFineFraction(number);
            mostFraction = std::max(mostFraction, number);
        }
    }
};

/// Of each indicator of the table, by the text that names it.
QHash<QString, Written> writtenByLabel(const SheetReading &sheet, const SheetTableArea &table,
                                       const TableColumns &columns, int label)
{
    QHash<QString, Written> written;
    const QStringList labels = labelsOf(sheet, table, label, true);
    const std::vector<int> places = figuresOf(columns);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        Written &of = written[labels[i]];
        for (const int column : places)
            of.add(sheet, table.rows[size_t(i)], column);
    }
    return written;
}

bool isPercentWord(const QString &unit)
{
    return saysPercent(unit) || unitFactor(unit) != 1.0;
}

/// Of "Falls per 1,000 bed days": 1000; nought where the name tells no base.
int basePerOf(const QString &name)
{
    static const QRegularExpression per(
        QStringLiteral("(?:\\bper|/)\\s*(10{2,5}|10{0,2}[, ]000)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = per.match(name);
    return match.hasMatch() && !saysPercent(name)
        ? match.captured(1).remove(u',').remove(u' ').toInt()
        : 0;
}

/// "Ratio of …", "Number of …" and what is counted per 1,000 are no percentages.
bool saysNoPercent(const QString &name)
{
    static const QRegularExpression words(
        QStringLiteral("\\bratio\\b|\\b(?:number|count|no\\.) of\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return basePerOf(name) > 0 || (words.match(name).hasMatch() && !saysPercent(name));
}

/// Beside this unit stands an indicator whose name says that it is no percentage.
bool isUnitOfOthers(const SheetReading &sheet, const SheetTableArea &table,
                    const TableColumns &columns, const QString &unit)
{
    const int column = columns.indicatorName >= 0 ? columns.indicatorName : columns.indicator;
    if (column < 0 || saysPercent(unit))
        return false;
    return std::any_of(table.rows.begin(), table.rows.end(), [&](int row) {
        return sheet.shown(row, columns.unit) == unit && saysNoPercent(sheet.shown(row, column));
    });
}

/// "RTT numerator" is a part of RTT.
std::optional<std::pair<QString, FigurePart>> partOfHead(const QString &head)
{
    static const QRegularExpression numerator(
        QStringLiteral("^(.*\\S)[\\s\\-–:(]+numerator\\)?$|^numerator[\\s\\-–:]+(\\S.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression denominator(
        QStringLiteral("^(.*\\S)[\\s\\-–:(]+denominator\\)?$|^denominator[\\s\\-–:]+(\\S.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    for (const FigurePart part : {FigurePart::Numerator, FigurePart::Denominator}) {
        const auto match =
            (part == FigurePart::Numerator ? numerator : denominator).match(head.simplified());
        if (match.hasMatch())
            return std::pair(match.captured(1) + match.captured(2), part);
    }
    return std::nullopt;
}

/// "RTT %", "RTT rate" and "RTT" are the figure itself.
bool isWholeOf(const QString &head, const QString &stem)
{
    static const QRegularExpression ending(
        QStringLiteral("[\\s\\-–:(]*(?:%|percentage|percent|rate|performance|value)\\)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return foldedHead(QString(head).remove(ending)) == foldedHead(stem);
}

/// A percentage that exceeds one hundred somewhere (planned hours that were filled) is a ratio.
void putCreate(Mapping &mapping, const QString &code, const QString &name, bool isPercent,
               bool isBeyond)
{
    const int base = isPercent ? 0 : basePerOf(name.isEmpty() ? code : name);
    if (code.isEmpty() || (!isPercent && base == 0 && name.isEmpty()))
        return;
    QJsonObject fields {{QStringLiteral("code"), code}};
    if (!name.isEmpty())
        fields.insert(QStringLiteral("name"), name);
    if (isPercent) {
        fields.insert(QStringLiteral("unit"),
                      isBeyond ? QStringLiteral("ratio") : QStringLiteral("proportion"));
        if (isBeyond) {
            fields.insert(QStringLiteral("rate_base"), QStringLiteral("100"));
            fields.insert(QStringLiteral("unit_words"), QStringLiteral("%"));
        }
        fields.insert(QStringLiteral("aggregation"), QStringLiteral("none"));
    } else if (base > 0) {
        fields.insert(QStringLiteral("unit"), QStringLiteral("rate"));
        fields.insert(QStringLiteral("rate_base"), QString::number(base));
        fields.insert(QStringLiteral("aggregation"), QStringLiteral("none"));
    }
    mapping.creates.append(fields);
}

/// Rows say in this column that they hold "Actual" figures: those beside them are plans.
bool namesOutcomes(const SheetReading &sheet, const SheetTableArea &table, int column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [&](int row) {
        return headWordOf(sheet.shown(row, column)) == HeadWord::Value;
    });
}

/// The one organisation among the wards or sites of a column: its row adds them up. Where there are
/// several they divide the figures themselves.
QString organisationAmong(const SheetReading &sheet, const SheetTableArea &table, int column)
{
    QString found;
    bool hasOthers = false;
    for (const int row : table.rows) {
        const TextReading *text = sheet.text(row, column);
        const bool isOrganisation = text
            && (text->organisationSort == OrganisationSort::Known
                || text->organisationSort == OrganisationSort::Name);
        hasOthers = hasOthers || (text && !isOrganisation && !text->isSum);
        if (isOrganisation && found.isEmpty())
            found = text->text;
        else if (isOrganisation && found != text->text)
            return {};
    }
    return hasOthers ? found : QString();
}

} // namespace

void fillParts(const SheetReading &sheet, const SheetTableArea &table, const TableColumns &columns,
               Mapping &mapping)
{
    const int column = columns.part >= 0 ? columns.part : columns.indicator;
    QStringList seen;
    for (const int row : table.rows) {
        const QString text = sheet.shown(row, column);
        const auto part = namesPart(text);
        if (!part || seen.contains(text, Qt::CaseInsensitive))
            continue;
        seen += text;
        mapping.indicatorNames.append({text, {}, *part});
    }
}

void joinParts(Mapping &mapping)
{
    QList<Measure> joined;
    QHash<QString, qsizetype> places;
    for (const Measure &measure : std::as_const(mapping.measures)) {
        const auto part = partOfHead(measure.indicator);
        if (!part)
            continue;
        auto place = places.constFind(foldedHead(part->first));
        if (place == places.cend()) {
            place = places.insert(foldedHead(part->first), joined.size());
            joined.append(Measure());
            joined.last().indicator = part->first;
        }
        Measure &whole = joined[*place];
        (part->second == FigurePart::Numerator ? whole.numerator : whole.denominator).add = {
            measure.value};
    }
    joined.removeIf([](const Measure &measure) {
        return measure.numerator.isEmpty() || measure.denominator.isEmpty();
    });
    if (joined.isEmpty())
        return;
    QList<Measure> measures;
    for (const Measure &measure : std::as_const(mapping.measures)) {
        const auto part = partOfHead(measure.indicator);
        const auto whole =
            std::find_if(joined.begin(), joined.end(), [&](const Measure &candidate) {
                return part ? foldedHead(part->first) == foldedHead(candidate.indicator)
                            : isWholeOf(measure.indicator, candidate.indicator);
            });
        if (whole == joined.end()) {
            measures.append(measure);
        } else if (!part) {
            whole->indicator = measure.indicator;
            whole->value = measure.value;
            whole->scale = measure.scale;
        }
    }
    mapping.measures = joined + measures;
}

void fillUnits(const SheetReading &sheet, const SheetTableArea &table, const TableColumns &columns,
               const UnitColumn &column, Mapping &mapping, Evidence &evidence)
{
    const QHash<QString, Written> written = writtenByLabel(sheet, table, columns, columns.unit);
    const bool saidFraction = column.answer == QLatin1String(kAnswerFraction);
    const bool saidPercent = column.answer == QLatin1String(kAnswerPercent);
    ScaleColumn scale {column.name, {}};
    bool isUsual = true;
    QStringList units = written.keys();
    units.sort();
    for (const QString &unit : std::as_const(units)) {
        const Written &of = written[unit];
        const bool areFractions = isPercentWord(unit) && of.fractions > 0 && of.others == 0
            && !saidPercent && !isUnitOfOthers(sheet, table, columns, unit);
        const double factor = areFractions ? kHundredfold : 1.0;
        // "Rate" and "Fraction" say what they are; "%" over small numbers may mean either.
        const bool isSure = saidFraction || of.percents > 0 || unitFactor(unit) != 1.0
            || (of.areFine && of.mostFraction >= ColumnProfile::kHalf);
        if (areFractions && !isSure)
            evidence.doubt(kSmallNumbers,
                           IoText::tr("The unit is “%1”, and the numbers are 1 at most. They are "
                                      "taken times one hundred: look whether they are per cent "
                                      "already.")
                               .arg(unit));
        const bool areMixed =
            isPercentWord(unit) && of.fractions > 0 && of.others > 0 && saysPercent(unit);
        if (areMixed && saidFraction)
            scale.fractions.append(unit);
        else if (areMixed && !saidPercent)
            evidence.ask({LayoutAsk::Unit,
                          {},
                          IoText::tr("Numbers with the unit “%1” are partly 1 at most and partly "
                                     "above. Are the small ones fractions, to be taken times one "
                                     "hundred?")
                              .arg(unit),
                          {QLatin1String(kAnswerFraction), QLatin1String(kAnswerPercent)}});
        isUsual = isUsual && factor == unitFactor(unit);
        if (factor != 1.0)
            scale.factors.append({unit, factor});
    }
    if (isUsual && scale.fractions.isEmpty())
        mapping.unit = column.name;
    else
        mapping.scaleColumn = scale;
}

bool namesOnlyRegions(const SheetReading &sheet, const SheetTableArea &table, int column)
{
    if (column < 0)
        return false;
    bool hasRegion = false;
    for (const int row : table.rows) {
        const CellSort sort = sheet.sort(row, column);
        const QString text = sheet.shown(row, column);
        if (sort == CellSort::Blank || sort == CellSort::Marker || namesSum(text))
            continue;
        if (!looksLikeRegion(text))
            return false;
        hasRegion = true;
    }
    return hasRegion;
}

void fillSetAside(const SheetReading &sheet, const SheetTableArea &table,
                  const TableColumns &columns, Mapping &mapping)
{
    QStringList texts;
    const auto see = [&](int column, bool alsoTargets) {
        for (int row = table.bottom + 1; column >= 0 && row < table.end; ++row) {
            const QString text = sheet.shown(row, column);
            const bool isAside = namesSum(text) || (alsoTargets && namesTargetRow(text));
            if (isAside && !texts.contains(text, Qt::CaseInsensitive))
                texts += text;
        }
    };
    see(columns.organisationCode, true);
    see(columns.organisationName, true);
    const bool isOfRegions = namesOnlyRegions(
        sheet, table,
        columns.organisationCode >= 0 ? columns.organisationCode : columns.organisationName);
    for (const int column : {columns.organisationCode, columns.organisationName}) {
        if (column < 0 || isOfRegions)
            continue; // nothing else would be left
        for (const int row : table.rows) {
            const QString text = sheet.shown(row, column);
            if (looksLikeRegion(text) && !texts.contains(text, Qt::CaseInsensitive))
                texts += text;
        }
    }
    see(columns.period, true);
    see(columns.indicator, columns.part < 0);
    for (const int column : columns.breakdowns) { // "Planned" beside "Day case" is none
        see(column, namesOutcomes(sheet, table, column));
        if (const QString whole = organisationAmong(sheet, table, column); !whole.isEmpty())
            mapping.setAside.append({table.heads.value(column), whole});
    }
    for (const QString &text : std::as_const(texts))
        mapping.setAside.append({{}, text});
    // "Target" in the column that says which rows are numerators.
    for (int row = table.bottom + 1; columns.part >= 0 && row < table.end; ++row) {
        const QString text = sheet.shown(row, columns.part);
        if (namesTargetRow(text) && !texts.contains(text, Qt::CaseInsensitive)) {
            texts += text;
            mapping.setAside.append({table.heads.value(columns.part), text});
        }
    }
}

void fillCreates(const SheetReading &sheet, const SheetTableArea &table,
                 const TableColumns &columns, Mapping &mapping)
{
    if (columns.shape == TableShape::IndicatorsAcross) {
        for (const Measure &measure : std::as_const(mapping.measures)) {
            const qsizetype column = table.heads.indexOf(measure.value);
            Written of;
            for (const int row : table.rows) {
                if (column >= 0)
                    of.add(sheet, row, int(column));
            }
            putCreate(mapping, measure.indicator, {},
                      of.percents > 0 || measure.scale != 1.0 || saysPercent(measure.indicator),
                      of.beyond > 0);
        }
        return;
    }
    if (columns.indicator < 0)
        return;
    const QHash<QString, Written> written =
        writtenByLabel(sheet, table, columns, columns.indicator);
    const QStringList labels = labelsOf(sheet, table, columns.indicator, true);
    const QStringList units =
        columns.unit >= 0 ? labelsOf(sheet, table, columns.unit, false) : QStringList();
    const QHash<QString, Written> writtenByUnit = columns.unit >= 0
        ? writtenByLabel(sheet, table, columns, columns.unit)
        : QHash<QString, Written>();
    QSet<QString> seen;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QString key = labels[i].toCaseFolded();
        if (seen.contains(key) || namesSum(labels[i]) || namesPart(labels[i]))
            continue;
        seen.insert(key);
        const QString name = columns.indicatorName >= 0
            ? sheet.shown(table.rows[size_t(i)], columns.indicatorName)
            : QString();
        const Written &of = written[labels[i]];
        // "Rate" beside 5.1 is no percentage, beside 0.95 alone it is: see fillUnits().
        const bool isUnitPercent = !units.isEmpty() && isPercentWord(units[i])
            && (saysPercent(units[i])
                || (writtenByUnit[units[i]].others == 0
                    && !saysNoPercent(name.isEmpty() ? labels[i] : name)));
        putCreate(mapping, labels[i], name, of.percents > 0 || isUnitPercent, of.beyond > 0);
    }
}

} // namespace candour
