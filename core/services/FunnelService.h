// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/FunnelReading.h"
#include "core/services/ScorecardService.h"

namespace candour {

/// One measure across organisations.
struct FunnelRequest {
    Ref<Indicator> indicator;
    FunnelQuestion question;
    /// Empty: every provider that was open in the span, not only those that care is bought from:
    /// the more of them, the better is known how much they differ.
    QList<Ref<Organisation>> organisations {};
};

/// Funnels from the file. A reader: any thread's own Database will do.
class FunnelService {
public:
    explicit FunnelService(const db::Database &database)
        : m_database(database)
    {
    }

    /// Members in the order of the books; those without a figure in the span are left out.
    /// ErrorCode::NotFound where the measure is not in the file any more.
    [[nodiscard]] Result<FunnelReading> funnel(const ScorecardBooks &books,
                                               const FunnelRequest &request) const;

private:
    const db::Database &m_database;
};

} // namespace candour
