// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

namespace candour {

/// Finds room for the names of points in a plot: near the point, off every point, every other name
/// and its leader, rather not across a curve. Who asks first gets the better place.
class NamePlacer {
public:
    struct Place {
        QRectF box;
        QLineF leader; ///< from the name to its point; null: it stands beside it
    };

    /// `radius` is that of the points, `text` the size of the names, both in units of the plot.
    NamePlacer(const QRectF &plot, QList<QPointF> points, QList<QList<QPointF>> curves,
               double radius, double text);

    /// The place is taken then. Nothing where there is no room.
    [[nodiscard]] std::optional<Place> place(const QPointF &at, const QSizeF &size);

private:
    [[nodiscard]] QRectF boxAt(const QPointF &at, const QSizeF &size, double ring,
                               const QPointF &direction) const;
    [[nodiscard]] QLineF leaderTo(const QRectF &box, const QPointF &at) const;
    [[nodiscard]] bool isFree(const Place &place, const QPointF &own) const;
    [[nodiscard]] int curvesAcross(const QRectF &box) const;

    QRectF m_plot;
    QList<QPointF> m_points;
    QList<QList<QPointF>> m_curves;
    double m_radius;
    double m_text;
    QList<Place> m_taken;
};

} // namespace candour
