// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Uid.h"
#include "core/domain/Figure.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace candour::db {

class Database;

/// Where one figure stands, whatever it says.
struct FigurePoint {
    Uid organisation;
    Uid indicator;
    QString breakdown;
    Period period;

    friend bool operator==(const FigurePoint &, const FigurePoint &) = default;
};

/// One figure that an entry of the journal changed; an absent side means that nothing stood there.
struct FigureChange {
    FigurePoint point;
    std::optional<Figure> before;
    std::optional<Figure> after;
};

/// A batch of no more figures than these names them in the arguments of its entry, so that they are
/// found without looking through all others, and told in words.
inline constexpr qint64 kNamedFigures = 50;

/// That argument of an entry, "places": an array of [organisation, indicator, breakdown, period].
[[nodiscard]] QJsonArray pointsToJson(const QList<FigurePoint> &points);
/// The points that an entry's arguments name; none where they name none.
[[nodiscard]] QList<FigurePoint> pointsIn(const QJsonObject &arguments);

/// What an entry of the journal did to the figures of one batch, whether it made it, withdrew it or
/// brought it back: what stood just before that entry and just after it, whatever later ones made
/// of it. In the order of series and period; none where the batch has more than kNamedFigures.
[[nodiscard]] Result<QList<FigureChange>> figureChanges(const Database &database, qint64 sequence,
                                                        const Uid &batch);

} // namespace candour::db
