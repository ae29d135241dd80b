// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/NamePlacer.h"

#include <algorithm>
#include <array>
#include <limits>

namespace candour {

namespace {

/// In the order in which they are liked: beside the point, above, below.
constexpr std::array<QPointF, 8> kDirections {
    {{1, 0}, {-1, 0}, {0.7, -0.7}, {-0.7, -0.7}, {0, -1}, {0.7, 0.7}, {-0.7, 0.7}, {0, 1}}};
/// Distances beyond the usual one, in sizes of the text; from the second on with a leader.
constexpr std::array kRings {0.0, 1.2, 2.6};
constexpr double kCostOfRing = 2;
constexpr double kCostOfCurve = 3;

bool crosses(const QLineF &line, const QRectF &box)
{
    if (line.isNull())
        return false;
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const std::array diagonals {QLineF(box.topLeft(), box.bottomRight()),
                                QLineF(box.bottomLeft(), box.topRight())};
    return std::any_of(diagonals.begin(), diagonals.end(), [&](const QLineF &side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

} // namespace

NamePlacer::NamePlacer(const QRectF &plot, QList<QPointF> points, QList<QList<QPointF>> curves,
                       double radius, double text)
    : m_plot(plot)
    , m_points(std::move(points))
    , m_curves(std::move(curves))
    , m_radius(radius)
    , m_text(text)
{
}

std::optional<NamePlacer::Place> NamePlacer::place(const QPointF &at, const QSizeF &size)
{
    std::optional<Place> best;
    double least = std::numeric_limits<double>::infinity();
    for (const double ring : kRings) {
        for (const QPointF &direction : kDirections) {
            const QRectF box = boxAt(at, size, ring, direction);
            const Place place {box, ring > 0 ? leaderTo(box, at) : QLineF()};
            if (ring * kCostOfRing >= least || !isFree(place, at))
                continue;
            const double cost = ring * kCostOfRing + curvesAcross(box) * kCostOfCurve;
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
    }
    if (best)
        m_taken.append(*best);
    return best;
}

QRectF NamePlacer::boxAt(const QPointF &at, const QSizeF &size, double ring,
                         const QPointF &direction) const
{
    const double gap = m_radius + m_text * (0.35 + ring);
    // The box touches a ring around the point with its nearest side or corner.
    const auto shift = [](double towards, double extent) {
        return towards > 0.1 ? extent / 2 : (towards < -0.1 ? -extent / 2 : 0);
    };
    QRectF box({}, size);
    box.moveCenter(
        at + direction * gap
        + QPointF(shift(direction.x(), size.width()), shift(direction.y(), size.height())));
    return box;
}

QLineF NamePlacer::leaderTo(const QRectF &box, const QPointF &at) const
{
    const QPointF nearest(std::clamp(at.x(), box.left(), box.right()),
                          std::clamp(at.y(), box.top(), box.bottom()));
    QLineF leader(nearest, at);
    leader.setLength(std::max(0.0, leader.length() - m_radius * 1.3));
    return leader;
}

bool NamePlacer::isFree(const Place &place, const QPointF &own) const
{
    if (!m_plot.contains(place.box))
        return false;
    const QRectF wide = place.box.adjusted(-m_radius, 0, m_radius, 0);
    const bool taken = std::any_of(m_taken.begin(), m_taken.end(), [&](const Place &other) {
        return other.box.intersects(wide) || crosses(place.leader, other.box)
            || crosses(other.leader, place.box);
    });
    const QRectF around = wide.adjusted(0, -m_radius, 0, m_radius);
    return !taken && std::none_of(m_points.begin(), m_points.end(), [&](const QPointF &point) {
        return point != own && around.contains(point);
    });
}

int NamePlacer::curvesAcross(const QRectF &box) const
{
    return int(std::count_if(m_curves.begin(), m_curves.end(), [&](const QList<QPointF> &curve) {
        for (qsizetype i = 1; i < curve.size(); ++i) {
            const QRectF span =
                QRectF(curve.at(i - 1), curve.at(i)).normalized().adjusted(0, -0.5, 0, 0.5);
            if (span.intersects(box))
                return true;
        }
        return false;
    }));
}

} // namespace candour
