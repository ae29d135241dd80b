// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/Mapping.h"

#include <QStringView>

#include <optional>

namespace candour {

// The words by which the sheets of the NHS are told apart. Case, blanks, trailing colons, stars and
// numbers of footnotes do not matter.

/// What a head says its column holds.
enum class HeadWord : quint8 {
    None,
    OrganisationCode,
    OrganisationName,
    Indicator,
    IndicatorCode,
    Code, ///< of something
    Name, ///< of something
    Reference, ///< a number of the row
    Period,
    Year,
    Breakdown,
    Threshold,
    Planned,
    Unit,
    Frequency,
    Status,
    Part, ///< says which rows are numerators and denominators
    Value,
    Numerator,
    Denominator,
    Lower,
    Upper,
    Sum, ///< year to date, total
    Judgement, ///< RAG, trend, variance
    Comment,
    Helper,
};

[[nodiscard]] HeadWord headWordOf(QStringView head);

/// The text without case, blanks, trailing signs and footnote numbers: "ODS Code (1)" is odscode.
[[nodiscard]] QString wordKey(QStringView text);

/// It names a sum over others: TOTAL, England, Average, YTD.
[[nodiscard]] bool namesSum(QStringView text);
/// %, No., Number, Rate, £ …
[[nodiscard]] bool namesUnit(QStringView text);
/// Monthly, quarterly …
[[nodiscard]] bool namesFrequency(QStringView text);
/// "Numerator" and "Denominator" where they stand in the place of an indicator.
[[nodiscard]] std::optional<FigurePart> namesPart(QStringView text);
/// The words say that figures below are percentages.
[[nodiscard]] bool saysPercent(QStringView head);
/// The head of a number that measures nothing: "month_no", "fyear", "ObjectId", "lat".
[[nodiscard]] bool namesNoMeasure(QStringView head);
/// The heads of a register of places: address, postcode, telephone.
[[nodiscard]] bool namesAddress(QStringView head);
/// Row labels that stand in a table and are no figures of a period: Target, Threshold, Plan.
[[nodiscard]] bool namesTargetRow(QStringView text);

/// What a label above a table announces ("ODS code:").
enum class LabelWord : quint8 { None, ProviderCode, ProviderName, Period, Indicator };

[[nodiscard]] LabelWord labelWordOf(QStringView text);

/// The columns of lists of patients: NHS number, date of birth, surname …
[[nodiscard]] bool namesPerson(QStringView head);

} // namespace candour
