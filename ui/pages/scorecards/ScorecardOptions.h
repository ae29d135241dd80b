// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/JoinedLists.h"
#include "core/domain/Period.h"
#include "core/services/ProviderScope.h"
#include "ui/models/ScorecardModel.h"

#include <QStringList>

#include <array>

namespace candour {

class FileSession;
class Settings;
struct ScorecardBooks;

/// Which rows of a scorecard are shown.
enum class RowChoice {
    WithFigures,
    Exceptions, ///< red or amber
    Every, ///< also measures that have no figure yet, so that the first can be typed
};

/// How she looks at scorecards: kept from one day to the next, except the month, which follows the
/// data until she chooses another.
struct ScorecardOptions {
    QString grouping = QStringLiteral("domain"); ///< "domain", "none", or a dimension set's code
    /// "headline", "all", "chosen", or a domain's code
    QString measures = QStringLiteral("headline");
    QStringList chosenMeasures; ///< codes, where `measures` says so
    ProviderScope providers = ProviderScope::Contracted; ///< of the matrix: Every is WithFigures
    QStringList chosenProviders; ///< codes; empty: those of `providers`
    int months = 12;
    RowChoice rows = RowChoice::WithFigures;
    VerdictChoice verdict = VerdictChoice::Latest; ///< what counts, and what is an exception
    ScorecardExtras extras;
    JoinedList list = JoinedList::Attention; ///< of what colours and charts say together
    bool funnel = false; ///< of one measure the funnel instead of the control charts
    Period lastMonth; ///< null: the last with figures
};

/// The numbers of months that can be chosen.
inline constexpr std::array kMonthChoices {12, 18, 24, 30, 36};

[[nodiscard]] ScorecardOptions readOptions(const Settings &settings);
void keepOptions(Settings &settings, const ScorecardOptions &options);

/// The month up to which figures are shown. In a file without figures the month before today.
[[nodiscard]] Period lastMonthOf(FileSession &session, const ScorecardOptions &options);

/// Months that can be chosen, newest first: from today's back, so that the next one can be typed.
[[nodiscard]] QList<Period> monthsToChoose(FileSession &session);

/// Whether all with figures are listed, by her choice or because nobody has a contract yet.
[[nodiscard]] bool listsEverybody(FileSession &session, const ScorecardOptions &options);

/// The providers that matrix and lists are about: those of listsEverybody() whether or not they
/// have figures.
[[nodiscard]] QList<Ref<Organisation>> providersFor(FileSession &session,
                                                    const ScorecardOptions &options);

/// The card's rows under the headings that the options ask for.
[[nodiscard]] QList<ScorecardGroup> groupsFor(const Scorecard &card, const ScorecardBooks &books,
                                              const ScorecardOptions &options);

} // namespace candour
