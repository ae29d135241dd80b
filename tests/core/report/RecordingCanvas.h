// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartCanvas.h"

#include <QStringList>

#include <algorithm>

namespace candour::test {

/// Writes down what is drawn; every letter is half as wide as it is high.
class RecordingCanvas final : public ChartCanvas {
public:
    struct Text {
        QPointF at;
        QString words;
        TextStyle style;
        TextAnchor anchor;
        QRectF area;
    };

    struct Stroke {
        QList<QPointF> points;
        Ink ink;
        Dash dash;
    };

    struct Box {
        QRectF rect;
        Ink ink;
    };

    struct Point {
        PointShape shape;
        QPointF at;
        Ink ink;
        bool filled;
    };

    struct Polygon {
        QList<QPointF> corners;
        Ink ink;
        bool filled;
    };

    void polyline(const QList<QPointF> &places, Ink ink, double, Dash dash) override
    {
        strokes.append({places, ink, dash});
    }

    void box(const QRectF &rect, Ink ink) override { boxes.append({rect, ink}); }

    void polygon(const QList<QPointF> &corners, Ink ink, double, std::optional<Ink> fill) override
    {
        polygons.append({corners, ink, fill == ink});
    }

    void point(PointShape shape, const QPointF &at, double, Ink ink, bool filled) override
    {
        points.append({shape, at, ink, filled});
    }

    void text(const QPointF &at, const QString &words, const TextStyle &style,
              TextAnchor anchor) override
    {
        const double width = textWidth(words, style);
        const double left = at.x() - width * (int(anchor) / 2.0);
        texts.append(
            {at, words, style, anchor, QRectF(left, at.y() - style.size, width, style.size)});
    }

    [[nodiscard]] double textWidth(const QString &words, const TextStyle &style) const override
    {
        return double(words.size()) * style.size * 0.5;
    }

    [[nodiscard]] bool has(const QString &words) const
    {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const Text &text) { return text.words == words; });
    }

    /// Texts that lie upon each other or leave the page, in words.
    [[nodiscard]] QStringList collisions(const QRectF &page) const
    {
        QStringList found;
        const QRectF wide = page.adjusted(-0.01, -0.01, 0.01, 0.01);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Text &one = texts.at(i);
            if (!one.words.isEmpty() && !wide.contains(one.area))
                found.append(one.words + QStringLiteral(" leaves the page"));
            for (qsizetype j = i + 1; j < texts.size(); ++j) {
                if (one.area.adjusted(0.1, 0.1, -0.1, -0.1).intersects(texts.at(j).area))
                    found.append(one.words + QStringLiteral(" on ") + texts.at(j).words);
            }
        }
        return found;
    }

    [[nodiscard]] QList<Stroke> strokesOf(Ink ink, Dash dash) const
    {
        QList<Stroke> found;
        std::copy_if(
            strokes.begin(), strokes.end(), std::back_inserter(found),
            [&](const Stroke &stroke) { return stroke.ink == ink && stroke.dash == dash; });
        return found;
    }

    QList<Text> texts;
    QList<Stroke> strokes;
    QList<Box> boxes;
    QList<Polygon> polygons;
    QList<Point> points;
};

} // namespace candour::test
