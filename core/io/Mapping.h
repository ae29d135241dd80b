// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Result.h"
#include "core/domain/Period.h"
#include "core/io/NumberText.h"
#include "core/io/TextDecode.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace candour {

// A mapping says how a provider's or a publisher's table is read. Columns are named by their head;
// case, blanks, underscores and non-breaking blanks do not matter. "#3" is the third column, for
// heads that are empty or occur twice.

enum class TableLayout {
    Long, ///< a value a row
    MonthsAcross, ///< a row per organisation and measure, a column per period
    IndicatorsAcross, ///< a row per organisation and period, a column per measure
};

/// A fact that a column gives, or that is the same for the whole file. Both may be empty.
struct TextSource {
    QString column;
    QString constant;

    [[nodiscard]] bool isGiven() const { return !column.isEmpty() || !constant.isEmpty(); }

    friend bool operator==(const TextSource &, const TextSource &) = default;
};

struct PeriodSource {
    QString column;
    QString constant; ///< any text that readPeriod() reads
    bool fromFileName = false;
    std::optional<PeriodKind> kind; ///< what a date or month stands for; see PeriodHints
    int shiftMonths = 0;

    friend bool operator==(const PeriodSource &, const PeriodSource &) = default;
};

/// A column (or constant) that divides the figures. An empty dimension means that the cell itself
/// is a `dimension=value;…` list, as the export writes it.
struct BreakdownSource {
    QString dimension;
    TextSource value;
    bool totalOver = false; ///< also give the total over this dimension

    friend bool operator==(const BreakdownSource &, const BreakdownSource &) = default;
};

/// Columns added and columns taken off: attendances minus breaches.
struct ColumnSum {
    QStringList add;
    QStringList subtract;

    [[nodiscard]] bool isEmpty() const { return add.isEmpty() && subtract.isEmpty(); }

    friend bool operator==(const ColumnSum &, const ColumnSum &) = default;
};

/// A word or code of the file and the word we keep: 1 is "higher than expected".
struct Replacement {
    QString text;
    QString with;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// Which part of a figure a row of a measure column holds.
enum class FigurePart : quint8 { Whole, Numerator, Denominator };

/// The code of what an indicator column names. Names that are not listed stay as they are.
struct IndicatorName {
    QString text;
    QString code;
    FigurePart part = FigurePart::Whole; ///< "FTE days lost" is the numerator of SICK

    friend bool operator==(const IndicatorName &, const IndicatorName &) = default;
};

/// Where the numbers of one figure stand.
struct Measure {
    QString indicator; ///< code; empty where a column or constant of the mapping names it
    ColumnSum numerator;
    ColumnSum denominator;
    ColumnSum count; ///< a count: its value, which may be summed over a breakdown
    QString value; ///< a value as published: never summed
    QString lower;
    QString upper;
    QString band;
    QList<Replacement> bandWords;
    QString status; ///< column of final, provisional, suppressed …
    double scale = 1.0; ///< of value, lower and upper: 100 turns 0.94 into 94 (%)

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// A column whose words choose the scale: {"Rate": 100} in a column Unit.
struct ScaleColumn {
    QString column;
    QList<std::pair<QString, double>> factors;

    friend bool operator==(const ScaleColumn &, const ScaleColumn &) = default;
};

/// Rows left out, counted and listed: `TOTAL`, `England`, `NHS * Region`.
struct RowPattern {
    QString column; ///< empty: any cell that names organisation, indicator, breakdown or period
    QString text; ///< whole cell, trimmed, any case; * and ? as wildcards

    friend bool operator==(const RowPattern &, const RowPattern &) = default;
};

struct Mapping {
    QString name;
    QString note; ///< for people: which files it reads
    TableLayout layout = TableLayout::Long;

    std::optional<TextEncoding> encoding; ///< absent: found by looking
    QString delimiter; ///< empty: found by looking
    std::optional<bool> decimalComma; ///< absent: found by looking
    int headerLine = 0; ///< line of the file with the heads; 0: the first that holds them all

    TextSource organisationCode;
    TextSource organisationName;
    TextSource indicator;
    QList<IndicatorName> indicatorNames;
    PeriodSource period;
    QList<BreakdownSource> breakdowns;
    bool keepBreakdowns = true; ///< false: only the totals over them
    QList<Measure> measures; ///< for months across: one, whose value is the cell
    std::optional<ScaleColumn> scaleColumn;
    QStringList optionalColumns; ///< may be absent from a file
    QList<RowPattern> setAside;
    QList<NumberMarker> markers; ///< beside the usual ones of NumberReader
    QList<QJsonObject> creates; ///< fields of indicators that an import may create, by field name

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// The JSON form, which carries a version and reads back equal. Unknown keys, wrong types and
/// mappings that contradict themselves are refused with a sentence that names the key.
[[nodiscard]] QJsonObject mappingToJson(const Mapping &mapping);
[[nodiscard]] Result<Mapping> mappingFromJson(const QJsonObject &json);
[[nodiscard]] Result<Mapping> mappingFromJson(const QByteArray &bytes);

/// What makes a mapping unusable, as one sentence; nothing when it can be used.
[[nodiscard]] std::optional<Error> checkMapping(const Mapping &mapping);

/// Columns that the file must have (neither optional nor given by position).
[[nodiscard]] QStringList requiredColumns(const Mapping &mapping);

/// What a status column says: final, provisional (p), suppressed, not applicable, not collected,
/// cleared; blanks, underscores and case do not matter.
[[nodiscard]] std::optional<FigureStatus> figureStatusFromText(QStringView text);

/// A column head as it is compared: without case, blanks and underscores.
[[nodiscard]] QString foldedHead(QStringView head);

template <>
std::span<const Choice<TableLayout>> choicesOf<TableLayout>();
template <>
std::span<const Choice<FigurePart>> choicesOf<FigurePart>();

} // namespace candour
