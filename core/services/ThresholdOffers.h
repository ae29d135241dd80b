// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/domain/Threshold.h"
#include "core/io/ImportedTable.h"

#include <QList>
#include <QSet>
#include <QString>

namespace candour {

enum class OfferState {
    New, ///< no rule stands
    Same, ///< the rule that stands says this
    Differs, ///< another rule stands
    Unclear, ///< what it means cannot be known (`why`); it cannot be taken
};

/// A threshold that stands in a source, offered to be kept as a rule.
struct ThresholdOffer {
    QString provider; ///< as the source names it
    QString indicator;
    QString text; ///< ">=95%", as it stands
    QString meaning; ///< "at least 95 %"; empty where it is unclear
    OfferState state = OfferState::Unclear;
    QString held; ///< of the rule that stands: "at least 92 %, for every provider"
    QString why; ///< of an unclear one, a sentence
    QString place; ///< "line 12", "Medway!D5"
    Threshold rule; ///< as it would be kept; without references where the import creates them
    bool isOfCreated = false; ///< the import creates its indicator

    [[nodiscard]] bool canBeTaken() const
    {
        return state == OfferState::New || state == OfferState::Differs;
    }

    /// By this it is chosen; the same file gives the same key.
    [[nodiscard]] QString key() const;
};

/// Which of them an import keeps.
struct ThresholdPick {
    bool all = false;
    bool ofCreated = false; ///< those of indicators that the import creates
    QSet<QString> keys {}; ///< ThresholdOffer::key()

    [[nodiscard]] bool takes(const ThresholdOffer &offer) const
    {
        return offer.canBeTaken()
            && (all || (ofCreated && offer.isOfCreated) || keys.contains(offer.key()));
    }

    [[nodiscard]] bool isNothing() const { return !all && !ofCreated && keys.isEmpty(); }
};

} // namespace candour
