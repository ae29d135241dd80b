// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Submissions.h"

#include <QList>

#include <array>
#include <vector>

namespace candour {

/// One figure that a provider owes.
struct SubmissionRow {
    int provider = 0; ///< place in SubmissionBook::providers
    int month = 0; ///< place in SubmissionBook::months, of the one in which the period ends
    Ref<Indicator> indicator;
    Period period;
    QDate due;
    QDate received; ///< invalid: not come, or nobody knows when
    SubmissionVerdict verdict;
    QString signedOffBy; ///< empty: nobody did
    QDate signedOff;
    bool changedSince = false; ///< somebody signed it off, and a later batch changed it
};

/// How many figures are in which state.
class SubmissionCounts {
public:
    void add(SubmissionState state) { ++m_counts[size_t(state)]; }

    void add(const SubmissionCounts &other);

    [[nodiscard]] int of(SubmissionState state) const { return m_counts[size_t(state)]; }

    /// All that are owed, due or not.
    [[nodiscard]] int total() const;

    /// Of those that are due or have come all the same: how many came, in whatever state.
    [[nodiscard]] int received() const { return due() - of(SubmissionState::Missing); }

    [[nodiscard]] int due() const { return total() - of(SubmissionState::NotYetDue); }

    /// The state that needs most; none where nothing is owed.
    [[nodiscard]] std::optional<SubmissionState> worst() const;

    friend bool operator==(const SubmissionCounts &, const SubmissionCounts &) = default;

private:
    std::array<int, kSubmissionStates> m_counts {};
};

/// What providers owe for a stretch of months, and what became of it.
struct SubmissionBook {
    QDate today;
    QList<Organisation> providers; ///< by name
    std::vector<Period> months; ///< oldest first
    QHash<Uid, Indicator> indicators; ///< those of the rows
    std::vector<SubmissionRow> rows; ///< by provider, month, then the order of the indicators

    [[nodiscard]] const Organisation &provider(const SubmissionRow &row) const
    {
        return providers[row.provider];
    }

    [[nodiscard]] const Indicator &indicator(const SubmissionRow &row) const
    {
        return *indicators.constFind(row.indicator.uid());
    }

    [[nodiscard]] SubmissionCounts counts(int provider, int month) const;
    [[nodiscard]] SubmissionCounts countsOfMonth(int month) const;
    /// Place of the month; -1 when it is not one of these.
    [[nodiscard]] int monthIndex(const Period &month) const;
    /// Place of the provider; -1 when it is not one of these.
    [[nodiscard]] int providerIndex(const Uid &provider) const;

    /// Counts every row once; call it when `rows` are complete.
    void count();

private:
    std::vector<SubmissionCounts> m_counts; ///< provider by provider
};

/// What one provider still owes of the book's months.
struct Arrears {
    Organisation provider;
    int missing = 0;
    int due = 0; ///< figures of these months, the missing ones among them
    QDate since; ///< when the first of the missing ones was due
    Period month; ///< the latest that misses any
};

/// Providers that miss anything, the longest overdue first.
[[nodiscard]] std::vector<Arrears> arrearsOf(const SubmissionBook &book);

/// "3 missing, 1 received late, 16 received": the states that occur, what needs most first.
[[nodiscard]] QString submissionCountWords(const SubmissionCounts &counts);

} // namespace candour
