// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/SpcReading.h"
#include "core/services/ScorecardService.h"

#include <functional>

namespace candour {

/// Which charts; an empty list means all measures, and all organisations that are judged.
struct SpcRequest {
    Period lastMonth; ///< later figures are left out
    QList<Ref<Organisation>> organisations {};
    QList<Ref<Indicator>> indicators {};
};

/// A line of the list that joins colour and chart.
struct JoinedLine {
    Ref<Organisation> organisation;
    Ref<Indicator> indicator;
    RagSpc joined = RagSpc::Nothing;
    Rag rag = Rag::None;
    SpcVariation variation = SpcVariation::None;
    SpcAssurance assurance = SpcAssurance::None;
    Period period; ///< of the latest value
    double value = kNoNumber;
};

/// Control charts from the file. A reader: any thread's own Database will do.
class SpcService {
public:
    explicit SpcService(const db::Database &database)
        : m_database(database)
    {
    }

    /// Charts of totals with at least one figure, by organisation and then by measure, both in the
    /// order of the books. A scorecard of 100 measures over five years takes a few milliseconds
    /// beside what reading its figures takes.
    [[nodiscard]] Result<std::vector<SpcReading>> readings(const ScorecardBooks &books,
                                                           const SpcRequest &request) const;

    /// Charts that show a special cause with the figures of `request.lastMonth` and did not show
    /// the same a month earlier (core/calc/NewlySpecial.h), both made from one reading of the
    /// figures.
    [[nodiscard]] Result<std::vector<SpcReading>> newlySpecial(const ScorecardBooks &books,
                                                               const SpcRequest &request) const;

    /// One chart. Of a series without figures it has no points; ErrorCode::NotFound where the
    /// measure is not in the file.
    [[nodiscard]] Result<SpcReading> reading(const ScorecardBooks &books,
                                             const Ref<Organisation> &organisation,
                                             const Ref<Indicator> &indicator,
                                             const Period &lastMonth,
                                             const QString &breakdown = {}) const;

    /// What colours and charts say together, what needs her most first: by RagSpc, then headline
    /// measures before others, then in the order of the books. Without what has neither a colour
    /// nor anything unusual.
    [[nodiscard]] Result<std::vector<JoinedLine>> joinedLines(const ScorecardBooks &books,
                                                              const SpcRequest &request) const;

private:
    /// A chart with what it was made from, for as long as the visit lasts.
    struct Visited {
        SpcReading reading;
        const Indicator &indicator;
        std::span<const Observation> figures;
        const SpcBooks &rules;
    };

    using Visitor = std::function<void(Visited &&)>;
    Result<void> visit(const ScorecardBooks &books, const SpcRequest &request,
                       const Visitor &visitor) const;

    const db::Database &m_database;
};

/// What readings are computed by. Borrows from `books`.
[[nodiscard]] SpcBooks spcBooks(const ScorecardBooks &books);

} // namespace candour
