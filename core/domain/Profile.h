// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Terms.h"
#include "core/base/Uid.h"

#include <QList>
#include <QString>

namespace candour {

struct Organisation;

enum class SectionOrder { Domains, Dimensions };
enum class RagPalette { Classic, ColourSafe };

/// How the one colour of a provider follows from those of its indicators (REQUIREMENTS R-060).
enum class OverallRule {
    WeakestDimension, ///< that of its worst core dimension: never green when one is not
    WeakestIndicator, ///< that of its worst headline indicator
    None, ///< no overall colour
};

/// Whose verdicts control charts give; what each does is said at SpcRules of core/calc.
enum class SpcRuleSet { MdcCurrent, Peer };

/// One word of the organisation (REQUIREMENTS section 3).
struct TermEntry {
    Uid uid;
    QString key;
    QString singular;
    QString plural;
    QString abbreviation;
};

/// What is true of the whole file: whose it is and how it speaks. There is one in a file.
struct Profile {
    Uid uid;
    QString name; ///< as prints show it
    Ref<Organisation> organisation; ///< the Own organisation
    QString preset; ///< "icb-2023", "ccg-2015", "ccg-2018"
    SectionOrder sectionOrder = SectionOrder::Domains;
    RagPalette palette = RagPalette::Classic;
    bool sample = false; ///< the fictional sample organisation
    QString reportTitle; ///< "Quality Report"
    QString defaultMarking; ///< "OFFICIAL"
    OverallRule overallRule = OverallRule::WeakestDimension;
    SpcRuleSet spcRules = SpcRuleSet::MdcCurrent;
    bool sourcesLeftOut = false; ///< imports do not keep the file that figures were read from
};

/// The dictionary that expandTerms() reads.
[[nodiscard]] TermDictionary termDictionary(const QList<TermEntry> &entries);

template <>
std::span<const Choice<SectionOrder>> choicesOf<SectionOrder>();
template <>
std::span<const Choice<RagPalette>> choicesOf<RagPalette>();
template <>
std::span<const Choice<OverallRule>> choicesOf<OverallRule>();
template <>
std::span<const Choice<SpcRuleSet>> choicesOf<SpcRuleSet>();

} // namespace candour
