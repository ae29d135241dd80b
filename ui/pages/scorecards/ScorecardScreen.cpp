// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/ScorecardScreen.h"

#include "core/services/FileSession.h"

namespace candour {

Scorecard readOneRow(FileSession &session, const Uid &provider, const Uid &indicator,
                     const Period &lastMonth)
{
    ScorecardRequest request;
    request.organisation = Ref<Organisation>(provider);
    request.lastMonth = lastMonth;
    request.indicators = {Ref<Indicator>(indicator)};
    auto card = ScorecardService(session.reader()).scorecard(session.books(), request);
    if (card)
        return std::move(*card);
    session.reportReadFailure(card.error());
    return {};
}

} // namespace candour
