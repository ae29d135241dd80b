// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Mark.h"
#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/domain/Submission.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

/// What became of the figures that providers owe (REQUIREMENTS R-096: received date, late or
/// missing; R-182: signed off by a named person, provisional values marked).
///
/// Days are calendar days: 15 after the end of September is 15 October.
namespace candour {

/// From what needs most to what needs least.
enum class SubmissionState {
    Missing, ///< due, and not there
    Late, ///< came after its day
    Provisional, ///< came, and the final one is still to come
    Received,
    SignedOff,
    NotCollected, ///< the provider says so: there is no such figure
    NotYetDue,
};

inline constexpr int kSubmissionStates = 7;

template <>
std::span<const Choice<SubmissionState>> choicesOf<SubmissionState>();

/// "Missing", "Received late", …
[[nodiscard]] QString submissionWord(SubmissionState state);
/// One sign for a narrow cell: M L p ✓ S n ·
[[nodiscard]] QString submissionSign(SubmissionState state);
/// Shape and colour behind the sign, for states that want an eye: missing, late, signed off.
[[nodiscard]] Mark submissionMark(SubmissionState state);

/// What one figure is judged by.
struct SubmissionFacts {
    QDate due;
    QDate today;
    std::optional<FigureStatus> figure; ///< of the one in force; none: it has not come
    QDate received; ///< invalid: nobody knows, and what nobody knows is not late
    bool signedOff = false;
};

struct SubmissionVerdict {
    SubmissionState state = SubmissionState::NotYetDue;
    int days = 0; ///< missing: overdue by; that came: late by; 0 when neither

    friend bool operator==(const SubmissionVerdict &, const SubmissionVerdict &) = default;
};

/// What is due today is not missing yet; what came on its day is not late. A provisional figure
/// stays so when somebody signs it off: the final one is still to come. A figure that came late
/// keeps its days in either state.
[[nodiscard]] SubmissionVerdict judgeSubmission(const SubmissionFacts &facts);

/// "Missing, 18 days overdue", "Signed off, 6 days late", "Received".
[[nodiscard]] QString submissionWords(const SubmissionVerdict &verdict);

/// In which periods figures of this frequency are owed; none for those that are there when they
/// are published (rolling years, no frequency).
[[nodiscard]] std::optional<PeriodKind> owedPeriods(Frequency frequency);

/// After how many days a provider's figures are due where nobody said otherwise: those of a month
/// on the 15th, of a quarter after 30 days, of half a year after 60 and of a year after 90. Figures
/// from national publications come later: 45, 90 and 180 days; of a year nobody owes them.
[[nodiscard]] std::optional<int> usualDueDays(const Indicator &indicator);

/// Exceptions as SubmissionRule says, found by what they are about. Borrows the records.
class SubmissionRules {
public:
    SubmissionRules() = default;
    explicit SubmissionRules(std::span<const SubmissionRule> rules);

    /// Whether anything is owed that was not sent before. `sentBefore`: there is a figure of the
    /// period, or of one in the year before.
    [[nodiscard]] bool isOwed(Ref<Organisation> organisation, const Indicator &indicator,
                              const Period &period, bool sentBefore) const;
    /// Invalid where neither a rule nor the indicator's kind says when.
    [[nodiscard]] QDate dueDay(Ref<Organisation> organisation, const Indicator &indicator,
                               const Period &period) const;

    /// Pairs for which figures are owed although none was ever sent; a null organisation or
    /// indicator stands for all.
    [[nodiscard]] const std::vector<const SubmissionRule *> &always() const { return m_always; }

private:
    template <typename Wanted>
    [[nodiscard]] const SubmissionRule *find(Ref<Organisation> organisation,
                                             Ref<Indicator> indicator, const Period &period,
                                             const Wanted &isWanted) const;

    using Place = std::pair<Ref<Organisation>, Ref<Indicator>>;
    QHash<Place, std::vector<const SubmissionRule *>> m_rules; ///< the latest `from` first
    std::vector<const SubmissionRule *> m_always;
};

} // namespace candour
