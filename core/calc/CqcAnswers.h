// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Organisation.h"

#include <array>
#include <optional>
#include <vector>

namespace candour {

inline constexpr int kCqcQuestions = 6; ///< the overall rating and the five key questions

/// What CQC answered about one provider, or about one location of it: a rating for each question
/// that has one, CqcQuestion::Overall first.
struct CqcAnswers {
    Ref<Organisation> organisation;
    QString location; ///< CQC's id of the location; empty for the organisation as a whole
    std::array<std::optional<CqcRating>, kCqcQuestions> ratings;

    [[nodiscard]] const std::optional<CqcRating> &at(CqcQuestion question) const
    {
        return ratings[size_t(question)];
    }

    [[nodiscard]] const std::optional<CqcRating> &overall() const
    {
        return at(CqcQuestion::Overall);
    }

    /// The newest of its dates; null when none is known.
    [[nodiscard]] QDate published() const;
    [[nodiscard]] QDate inspected() const;
    /// The newest answer's link that is not empty.
    [[nodiscard]] QString link() const;
};

/// What stands now: of each question the newest answer, for the organisations as a whole first and
/// then location by location. A question that a later inspection left out keeps its older answer,
/// as CQC's own pages do. Of two answers of one day the later in the list counts.
[[nodiscard]] std::vector<CqcAnswers> currentAnswers(const QList<CqcRating> &ratings);

/// The history: what was published about one place on one day, the newest first.
[[nodiscard]] std::vector<CqcAnswers> publishedAnswers(const QList<CqcRating> &ratings);

/// Of currentAnswers(), those about this organisation as a whole; null when there are none.
[[nodiscard]] const CqcAnswers *answersAsAWhole(const std::vector<CqcAnswers> &current,
                                                const Uid &organisation);

} // namespace candour
