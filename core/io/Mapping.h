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

// A mapping says how a provider's or a publisher's table is read, be it a delimited file or a sheet
// of a workbook. Columns are named by their head; case, blanks, underscores and non-breaking blanks
// do not matter. "#3" is the third column, for heads that are empty or occur twice. The head of a
// table with several rows of heads is theirs from top to bottom with a blank between, each text
// once: "DAY Registered Fill %" (see TableHeads.h).

enum class TableLayout {
    Long, ///< a value a row
    MonthsAcross, ///< a row per organisation and measure, a column per period
    IndicatorsAcross, ///< a row per organisation and period, a column per measure
    ProvidersAcross, ///< a row per measure or period, a column per organisation
};

/// A fact that a column gives, or that is the same for a whole table: a constant, or what stands
/// around it. Of those around, the first that is asked for and found counts, in this order.
struct TextSource {
    QString column;
    QString constant;
    QString label {}; ///< the cell right of or below these words above the table ("ODS code:")
    bool sheetName = false; ///< the name of the sheet
    /// What names the thing in the rows above the table: the code or name of a provider, by its
    /// shape; of anything else the first text.
    bool title = false;
    bool fileName = false; ///< the same in the name of the file; of anything else the whole name

    /// It stands around the table.
    [[nodiscard]] bool isAround() const
    {
        return !label.isEmpty() || sheetName || title || fileName;
    }

    [[nodiscard]] bool isGiven() const
    {
        return !column.isEmpty() || !constant.isEmpty() || isAround();
    }

    friend bool operator==(const TextSource &, const TextSource &) = default;
};

/// Where the period stands. Beside a column, or with months across, what else is given says which
/// financial year "Apr" and "M1" are of.
struct PeriodSource {
    QString column;
    QString constant; ///< any text that readPeriod() reads
    bool fromFileName = false;
    std::optional<PeriodKind> kind; ///< what a date or month stands for; see PeriodHints
    int shiftMonths = 0;
    QString label {}; ///< as TextSource has it; these three go before the name of the file
    bool fromSheetName = false;
    bool fromTitle = false;
    /// Months across: only the columns under a head like this ("Actual", where "Plan" stands
    /// beside it); * and ? as wildcards.
    QString under {};
    /// Column of the years to which the months of `column` belong ("2024/25" beside "Apr").
    QString yearColumn {};

    [[nodiscard]] bool isAround() const
    {
        return fromFileName || !label.isEmpty() || fromSheetName || fromTitle;
    }

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
    /// Empty: the row holds a part ("Numerator") of the indicator that a row above it names, or
    /// with a column of parts its own row.
    QString code;
    FigurePart part = FigurePart::Whole; ///< "FTE days lost" is the numerator of SICK

    friend bool operator==(const IndicatorName &, const IndicatorName &) = default;
};

/// A column of figures that belongs to one organisation.
struct ProviderHead {
    QString head; ///< of the column
    QString code;
    QString name; ///< at least one of the two

    friend bool operator==(const ProviderHead &, const ProviderHead &) = default;
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
    /// Words under which numbers of 1 at most are fractions, taken times one hundred, beside others
    /// that are per cent already.
    QStringList fractions {};

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
    /// Line of the file, or row of the sheet, with the (first) heads; 0: the first that holds them.
    int headerLine = 0;
    int headerRows = 1; ///< rows of heads, one below the other
    /// The table's columns, from 1, where another table stands beside it; 0: all.
    int firstColumn = 0;
    int lastColumn = 0;
    /// The sheets to read: names with * and ? as wildcards, several with "/" between. Empty: every
    /// visible sheet that has the heads.
    QString sheet;

    TextSource organisationCode;
    TextSource organisationName;
    TextSource indicator;
    QList<IndicatorName> indicatorNames;
    QString partColumn; ///< its words are among indicatorNames, with a part and without a code
    QList<ProviderHead> providers; ///< with providers across
    PeriodSource period;
    QList<BreakdownSource> breakdowns;
    bool keepBreakdowns = true; ///< false: only the totals over them
    QList<Measure> measures; ///< for months and providers across: one, whose value is the cell
    QStringList
        leftOut; ///< months across: columns under periods that are not read, if they are there
    QStringList repeats; ///< columns in which a blank cell repeats the one above
    std::optional<ScaleColumn> scaleColumn;
    /// Column of units: under "Rate", "Fraction" or "Proportion" plain numbers are times one
    /// hundred; under "%", "Number" and all others they are what they say.
    QString unit;
    QString threshold; ///< column of thresholds: found, offered, never stored unasked
    QStringList optionalColumns; ///< may be absent from a file
    QList<RowPattern> setAside;
    QList<NumberMarker> markers; ///< beside the usual ones of NumberReader
    QList<QJsonObject> creates; ///< fields of indicators that an import may create, by field name
    /// Further tables of the same file, each a mapping of its own; totals over breakdowns and what
    /// may be created are said here for all. A table ends where the next one of its sheet begins.
    QList<Mapping> tables;

    friend bool operator==(const Mapping &, const Mapping &);
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

/// The cells under the heads are the values: months or providers across.
[[nodiscard]] bool hasValuesAcross(TableLayout layout);

/// The columns of two tables of a mapping do not touch.
[[nodiscard]] bool areSideBySide(const Mapping &a, const Mapping &b);

/// Whether the sheet is one of those that the mapping names; true when it names none.
[[nodiscard]] bool isSheetWanted(const Mapping &mapping, const QString &sheet);

/// The part of a unit column: what a plain number of this unit is multiplied by.
[[nodiscard]] double unitFactor(QStringView unit);

/// Whether the mapping's name for a column (its head, or "#3") means this one, from 0.
[[nodiscard]] bool isColumnNamed(const QString &name, const QStringList &heads, int column);

/// A column head as it is compared: without case, blanks and underscores.
[[nodiscard]] QString foldedHead(QStringView head);

template <>
std::span<const Choice<TableLayout>> choicesOf<TableLayout>();
template <>
std::span<const Choice<FigurePart>> choicesOf<FigurePart>();

} // namespace candour
