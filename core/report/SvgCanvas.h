// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/ChartCanvas.h"

namespace candour {

/// Writes a drawing as SVG elements for a page of HTML: plain text nodes, no scripts, no links.
/// Strokes carry presentation attributes, so that the picture stands without a style sheet.
class SvgCanvas final : public ChartCanvas {
public:
    void polyline(const QList<QPointF> &points, Ink ink, double width, Dash dash) override;
    void box(const QRectF &rect, Ink fill) override;
    void polygon(const QList<QPointF> &corners, Ink outline, double width,
                 std::optional<Ink> fill) override;
    void point(PointShape shape, const QPointF &centre, double radius, Ink ink,
               bool filled) override;
    void text(const QPointF &at, const QString &text, const TextStyle &style,
              TextAnchor anchor) override;
    /// From the widths of Arial's letters, which the page asks for; near enough to place labels.
    [[nodiscard]] double textWidth(const QString &text, const TextStyle &style) const override;

    /// The elements drawn so far.
    [[nodiscard]] QString elements() const { return m_elements; }

private:
    QString m_elements;
};

} // namespace candour
