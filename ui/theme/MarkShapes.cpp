// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/MarkShapes.h"

namespace candour {

QPainterPath markPath(MarkShape shape, const QRectF &box)
{
    QPainterPath path;
    const double w = box.width();
    // Square and circle a little smaller than the box, so that all weigh the same to the eye.
    const QRectF calm = box.adjusted(w * 0.08, w * 0.08, -w * 0.08, -w * 0.08);
    switch (shape) {
    case MarkShape::None:
        break;
    case MarkShape::Square:
        path.addRect(calm);
        break;
    case MarkShape::Triangle:
        path.addPolygon(QPolygonF({{box.center().x(), box.top()},
                                   {box.right(), box.bottom() - w * 0.06},
                                   {box.left(), box.bottom() - w * 0.06}}));
        path.closeSubpath();
        break;
    case MarkShape::Circle:
        path.addEllipse(calm);
        break;
    case MarkShape::Diamond:
        path.addPolygon(QPolygonF({{box.center().x(), box.top()},
                                   {box.right(), box.center().y()},
                                   {box.center().x(), box.bottom()},
                                   {box.left(), box.center().y()}}));
        path.closeSubpath();
        break;
    case MarkShape::Dash:
        path.addRect(QRectF(box.left() + w * 0.15, box.center().y() - w * 0.07, w * 0.7, w * 0.14));
        break;
    }
    return path;
}

} // namespace candour
