// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/SpcIconDrawing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace candour {

namespace {

constexpr double kGrid = 20; ///< the icons are drawn on this grid, as their SVG files are
constexpr double kStroke = 1.5;

/// What an icon looks like; corners are on the grid.
struct Look {
    Ink ink;
    bool filled;
    QList<QPointF> corners;
};

/// Near enough to a circle at any size an icon has.
QList<QPointF> circle()
{
    constexpr int kCorners = 60;
    constexpr double kRadius = 8.5;
    QList<QPointF> corners;
    for (int i = 0; i < kCorners; ++i) {
        const double angle = i * 2 * std::numbers::pi / kCorners;
        corners.append({10 + kRadius * std::cos(angle), 10 + kRadius * std::sin(angle)});
    }
    return corners;
}

QList<QPointF> square()
{
    return {{2.5, 2.5}, {17.5, 2.5}, {17.5, 17.5}, {2.5, 17.5}};
}

QList<QPointF> diamond()
{
    return {{10, 0.5}, {19.5, 10}, {10, 19.5}, {0.5, 10}};
}

QList<QPointF> house(bool up)
{
    const QList<QPointF> corners {{10, 1}, {18, 7}, {18, 18}, {2, 18}, {2, 7}};
    if (up)
        return corners;
    QList<QPointF> turned;
    for (const QPointF &corner : corners)
        turned.append({corner.x(), kGrid - corner.y()});
    return turned;
}

QList<QPointF> hexagon()
{
    return {{10, 1}, {18, 5.75}, {18, 14.25}, {10, 19}, {2, 14.25}, {2, 5.75}};
}

Look lookOf(SpcIcon icon)
{
    switch (icon) {
    case SpcIcon::ImprovementHigh:
    case SpcIcon::ImprovementLow:
        return {Ink::Improvement, true, circle()};
    case SpcIcon::ConcernHigh:
    case SpcIcon::ConcernLow:
        return {Ink::Concern, true, square()};
    case SpcIcon::NeutralHigh:
    case SpcIcon::NeutralLow:
        return {Ink::Neutral, true, diamond()};
    case SpcIcon::Pass:
        return {Ink::Improvement, true, house(true)};
    case SpcIcon::Fail:
        return {Ink::Concern, true, house(false)};
    case SpcIcon::HitAndMiss:
        return {Ink::Values, false, hexagon()};
    case SpcIcon::CommonCause:
    case SpcIcon::None:
        break;
    }
    return {Ink::Values, false, circle()};
}

/// One swing up and one down, through the middle.
QList<QPointF> wave()
{
    constexpr int kSteps = 24;
    QList<QPointF> points;
    for (int i = 0; i <= kSteps; ++i) {
        const double share = double(i) / kSteps;
        points.append({4.75 + 10.5 * share, 10 - 3 * std::sin(share * 2 * std::numbers::pi)});
    }
    return points;
}

/// Where the letter's middle stands: a house has its weight in its body.
double letterMiddle(SpcIcon icon)
{
    if (icon == SpcIcon::Pass)
        return 11.2;
    return icon == SpcIcon::Fail ? 8.8 : 10;
}

} // namespace

void drawSpcIcon(ChartCanvas &canvas, const QRectF &rect, SpcIcon icon)
{
    if (icon == SpcIcon::None)
        return;
    const double unit = std::min(rect.width(), rect.height()) / kGrid;
    const QPointF corner = rect.center() - QPointF(kGrid / 2, kGrid / 2) * unit;
    const auto placed = [&](const QList<QPointF> &points) {
        QList<QPointF> result;
        for (const QPointF &point : points)
            result.append(corner + point * unit);
        return result;
    };
    const Look look = lookOf(icon);
    canvas.polygon(placed(look.corners), look.ink, kStroke * unit,
                   look.filled ? look.ink : Ink::Surface);
    if (icon == SpcIcon::CommonCause)
        canvas.polyline(placed(wave()), Ink::Text, 1.6 * unit, Dash::Solid);
    const QString letter = spcIconLetter(icon);
    if (letter.isEmpty())
        return;
    const TextStyle style {11 * unit, look.filled ? Ink::Surface : Ink::Text, true};
    // Capitals are about 0.72 of the type size high.
    const double base = corner.y() + letterMiddle(icon) * unit + style.size * 0.36;
    canvas.text({rect.center().x(), base}, letter, style, TextAnchor::Middle);
}

} // namespace candour
