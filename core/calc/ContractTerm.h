// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDate>

namespace candour {

/// How a contract stands on a day.
enum class ContractState {
    None, ///< no dates are known
    Ahead, ///< it has not begun
    Running,
    Ending, ///< it ends within kContractNoticeMonths
    Ended,
};

/// From how many months before its end a contract is marked: the time in which a renewal or a
/// procurement must be settled.
inline constexpr int kContractNoticeMonths = 6;

struct ContractTerm {
    ContractState state = ContractState::None;
    /// Days until the last day of the contract, that day counted as 0; negative once it has ended.
    /// Until the first day while it is ahead. Meaningless for None and for a contract without end.
    qint64 days = 0;
    bool hasEnd = false;
};

/// A contract whose first day is unknown has begun; one whose last day is unknown runs on.
[[nodiscard]] ContractTerm contractTerm(const QDate &from, const QDate &to, const QDate &today);

} // namespace candour
