// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/SvgCanvas.h"

#include <array>

namespace candour {

namespace {

/// The light tokens of LOOK; core has no colours of its own, and HTML is paper.
QLatin1String colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return QLatin1String("#1B2733");
    case Ink::Muted:
    case Ink::Comparator:
        return QLatin1String("#55636F");
    case Ink::Grid:
        return QLatin1String("#DDE3E9");
    case Ink::Surface:
        return QLatin1String("#FFFFFF");
    case Ink::Shade:
        return QLatin1String("#EEF1F4");
    case Ink::Values:
    case Ink::Limit:
        return QLatin1String("#6B7680");
    case Ink::Mean:
        return QLatin1String("#1B2733");
    case Ink::Target:
        return QLatin1String("#B2182B");
    case Ink::Improvement:
        return QLatin1String("#0072B2");
    case Ink::Concern:
        return QLatin1String("#C9510C");
    case Ink::Neutral:
        return QLatin1String("#6A3D9A");
    case Ink::Tone1:
        return QLatin1String("#49525C");
    case Ink::Tone2:
        return QLatin1String("#82888F");
    case Ink::Tone3:
        return QLatin1String("#B4B8BC");
    case Ink::Tone4:
        return QLatin1String("#DDDFE0");
    }
    return QLatin1String("#000000");
}

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString pointList(const QList<QPointF> &points)
{
    QStringList parts;
    for (const QPointF &point : points)
        parts.append(number(point.x()) + u',' + number(point.y()));
    return parts.join(u' ');
}

/// Advance widths of Helvetica and Arial for U+0020 to U+007E in thousandths of the type size
/// (Adobe core 14 font metrics).
constexpr std::array<short, 95> kWidths {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584,
};

} // namespace

void SvgCanvas::polyline(const QList<QPointF> &points, Ink ink, double width, Dash dash)
{
    QString dashes;
    if (const auto [on, off] = dashPattern(dash); on > 0)
        dashes = QStringLiteral(" stroke-dasharray=\"%1 %2\"")
                     .arg(number(width * on), number(width * off));
    m_elements += QStringLiteral("<polyline points=\"%1\" fill=\"none\" stroke=\"%2\" "
                                 "stroke-width=\"%3\"%4/>\n")
                      .arg(pointList(points), colourOf(ink), number(width), dashes);
}

void SvgCanvas::box(const QRectF &rect, Ink fill)
{
    m_elements +=
        QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>\n")
            .arg(number(rect.x()), number(rect.y()), number(rect.width()), number(rect.height()),
                 colourOf(fill));
}

void SvgCanvas::polygon(const QList<QPointF> &corners, Ink outline, double width,
                        std::optional<Ink> fill)
{
    m_elements += QStringLiteral("<polygon points=\"%1\" fill=\"%2\" stroke=\"%3\" "
                                 "stroke-width=\"%4\" stroke-linejoin=\"round\"/>\n")
                      .arg(pointList(corners), fill ? colourOf(*fill) : QLatin1String("none"),
                           colourOf(outline), number(width));
}

void SvgCanvas::point(PointShape shape, const QPointF &centre, double radius, Ink ink, bool filled)
{
    const QString look = QStringLiteral(" fill=\"%1\" stroke=\"%2\" stroke-width=\"%3\"/>\n")
                             .arg(filled ? colourOf(ink) : colourOf(Ink::Surface), colourOf(ink),
                                  number(radius * 0.5));
    if (shape == PointShape::Circle) {
        m_elements += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\"")
                          .arg(number(centre.x()), number(centre.y()), number(radius))
            + look;
        return;
    }
    const double r = shape == PointShape::Square ? radius * 0.9 : radius * 1.3;
    const QList<QPointF> corners = shape == PointShape::Square
        ? QList<QPointF> {centre + QPointF(-r, -r), centre + QPointF(r, -r), centre + QPointF(r, r),
                          centre + QPointF(-r, r)}
        : QList<QPointF> {centre + QPointF(0, -r), centre + QPointF(r, 0), centre + QPointF(0, r),
                          centre + QPointF(-r, 0)};
    m_elements += QStringLiteral("<polygon points=\"%1\"").arg(pointList(corners)) + look;
}

void SvgCanvas::text(const QPointF &at, const QString &text, const TextStyle &style,
                     TextAnchor anchor)
{
    static constexpr std::array anchors {"start", "middle", "end"};
    m_elements += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\" "
                                 "text-anchor=\"%5\"%6>")
                      .arg(number(at.x()), number(at.y()), number(style.size), colourOf(style.ink),
                           QLatin1String(anchors.at(size_t(anchor))),
                           style.bold ? QLatin1String(" font-weight=\"bold\"") : QLatin1String())
        + text.toHtmlEscaped() + QStringLiteral("</text>\n");
}

double SvgCanvas::textWidth(const QString &text, const TextStyle &style) const
{
    int thousandths = 0;
    for (const QChar letter : text) {
        const int index = letter.unicode() - 0x20;
        thousandths += index >= 0 && index < int(kWidths.size()) ? kWidths.at(size_t(index)) : 600;
    }
    return thousandths / 1000.0 * style.size * (style.bold ? 1.08 : 1);
}

} // namespace candour
