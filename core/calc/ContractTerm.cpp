// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/ContractTerm.h"

namespace candour {

ContractTerm contractTerm(const QDate &from, const QDate &to, const QDate &today)
{
    ContractTerm term;
    if (!from.isValid() && !to.isValid())
        return term;
    term.hasEnd = to.isValid();
    if (from.isValid() && from > today) {
        term.state = ContractState::Ahead;
        term.days = today.daysTo(from);
        return term;
    }
    term.state = ContractState::Running;
    if (!to.isValid())
        return term;
    term.days = today.daysTo(to);
    if (to < today)
        term.state = ContractState::Ended;
    else if (to <= today.addMonths(kContractNoticeMonths))
        term.state = ContractState::Ending;
    return term;
}

} // namespace candour
