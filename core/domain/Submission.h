// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Uid.h"

#include <QDate>
#include <QString>

#include <optional>

/// Which figures providers owe us, and what became of them (REQUIREMENTS ).
/// Whether one has come is read from the figures themselves; these records say what they cannot.
namespace candour {

struct Indicator;
struct Organisation;

enum class Owed {
    AsUsual, ///< what it sent in the year before, it owes again; a wider rule may say otherwise
    Always,
    Never,
};

/// An exception to what is owed by default, and when. Without an organisation it holds for all
/// providers, without an indicator for all of theirs. The one of organisation and indicator goes
/// before that of the organisation, this before that of the indicator, this before that of all;
/// between equals the later `from`; what is owed and when it is due are looked up apart.
/// Core/calc/Submissions.h has the defaults.
struct SubmissionRule {
    Uid uid;
    Ref<Organisation> organisation;
    Ref<Indicator> indicator;
    Owed owed = Owed::AsUsual;
    std::optional<qint64> dueDays; ///< calendar days after the period's last; empty: the default
    QDate from; ///< of periods that end on this day or later
    QDate until; ///< and on this day or before
    QString note;
};

/// What is said of a provider's figures of a period: when they reached us, who signed them off.
struct Submission {
    Uid uid;
    Ref<Organisation> organisation;
    Ref<Indicator> indicator; ///< null: all of the provider's that have come
    QString period; ///< machine form; with no indicator the month in which the figures' periods end
    QDate received; ///< where the day of the import is not that on which the figures came
    QString signedOffBy; ///< empty: nobody
    QDate signedOff;
    /// Uid of the newest batch of the file when they were signed off: a figure that a later one
    /// brought or changed was not seen by who signed.
    QString batch;
    QString note;
};

template <>
std::span<const Choice<Owed>> choicesOf<Owed>();

} // namespace candour
