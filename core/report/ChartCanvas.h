// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <utility>

namespace candour {

/// What a stroke is for; the canvas knows its colour.
enum class Ink {
    Text,
    Muted,
    Grid,
    Surface, ///< the ground the chart stands on
    Shade, ///< a ground a little darker, behind a baseline
    Values,
    Comparator,
    Target,
    Mean,
    Limit,
    Improvement,
    Concern,
    Neutral,
    Tone1, ///< parts of a stack from the strongest to the palest; they differ in grey print
    Tone2,
    Tone3,
    Tone4,
};

enum class Dash { Solid, Short, Long, Dot };

/// Lengths of dash and gap in widths of the line; 0, 0 for a solid one.
[[nodiscard]] constexpr std::pair<double, double> dashPattern(Dash dash)
{
    switch (dash) {
    case Dash::Short:
        return {3, 3};
    case Dash::Long:
        return {7, 4};
    case Dash::Dot:
        return {1.5, 3};
    case Dash::Solid:
        break;
    }
    return {0, 0};
}

enum class PointShape { Circle, Square, Diamond };

enum class TextAnchor { Left, Middle, Right };

struct TextStyle {
    double size = 9;
    Ink ink = Ink::Text;
    bool bold = false;
};

/// What a chart is drawn on: a widget, a sheet of paper, the text of an SVG. drawChart() says
/// where each stroke goes, a canvas makes it; so screen, paper and HTML are one drawing, and
/// where things go is tested without a screen. Coordinates and sizes share one unit, that of the
/// rectangle given to drawChart(); y grows downwards.
class ChartCanvas {
public:
    virtual ~ChartCanvas() = default;

    virtual void polyline(const QList<QPointF> &points, Ink ink, double width, Dash dash) = 0;
    virtual void box(const QRectF &rect, Ink fill) = 0;
    /// A closed outline, filled unless `fill` is nothing.
    virtual void polygon(const QList<QPointF> &corners, Ink outline, double width,
                         std::optional<Ink> fill) = 0;
    virtual void point(PointShape shape, const QPointF &centre, double radius, Ink ink,
                       bool filled) = 0;
    /// `at` is on the base line. Text is plain.
    virtual void text(const QPointF &at, const QString &text, const TextStyle &style,
                      TextAnchor anchor) = 0;
    [[nodiscard]] virtual double textWidth(const QString &text, const TextStyle &style) const = 0;

    void line(const QPointF &from, const QPointF &to, Ink ink, double width,
              Dash dash = Dash::Solid)
    {
        polyline({from, to}, ink, width, dash);
    }
};

} // namespace candour
