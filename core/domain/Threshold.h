// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Uid.h"

#include <QDate>
#include <QString>

#include <optional>

namespace candour {

struct Indicator;
struct Organisation;

/// What the target is compared with (DESIGN section 5).
enum class ThresholdBasis {
    InPeriod, ///< each month (or quarter) by itself
    YearToDate,
    FullYear, ///< an annual figure: judged against the cumulative profile
};

enum class Comparison { AtLeast, AtMost, Between, ZeroTolerance, None };

enum class AmberKind {
    None, ///< missing the target is red at once
    Absolute, ///< `amber` is the last value that is still amber; red begins beyond it
    Relative, ///< missing the target by up to `amber` per cent of it is still amber
};

/// One rule with its dates. Old verdicts keep old rules: a change is a new row.
struct Threshold {
    Uid uid;
    Ref<Indicator> indicator;
    Ref<Organisation> organisation; ///< null: for every organisation without a rule of its own
    ThresholdBasis basis = ThresholdBasis::InPeriod;
    Comparison comparison = Comparison::AtLeast;
    std::optional<double> target; ///< the lower end for Between
    std::optional<double> targetUpper; ///< Between only
    AmberKind amberKind = AmberKind::None;
    std::optional<double> amber;
    /// FullYear: twelve numbers April to March, separated by spaces, each the share of that month;
    /// empty is a flat profile (a twelfth each).
    QString profile;
    QString source; ///< contract schedule, national standard …
    QDate validFrom;
    QDate validTo; ///< last day; null while in force
};

enum class Rag { None, Red, Amber, Green };

/// The lead's own verdict in place of the computed one; marked on screen and paper.
struct VerdictOverride {
    Uid uid;
    Ref<Organisation> organisation;
    Ref<Indicator> indicator;
    QString breakdown;
    QString period; ///< machine form
    ThresholdBasis basis = ThresholdBasis::InPeriod;
    Rag rag = Rag::None;
    QString reason;
};

template <>
std::span<const Choice<ThresholdBasis>> choicesOf<ThresholdBasis>();
template <>
std::span<const Choice<Comparison>> choicesOf<Comparison>();
template <>
std::span<const Choice<AmberKind>> choicesOf<AmberKind>();
template <>
std::span<const Choice<Rag>> choicesOf<Rag>();

} // namespace candour
