// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ChartDrawing.h"

#include "core/report/ChartPlot.h"
#include "core/report/SpcIconDrawing.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

constexpr double kHeightToWidth = 2.0 / 5.0; // LOOK "Chart"
// Verdicts, methods and notes are not cut: these only keep a chart from being all text.
constexpr int kTitleLines = 12;
constexpr int kMethodLines = 8;
constexpr int kFlagLines = 16;
constexpr int kCardLines = 16;
constexpr double kNoteGap = 0.7; ///< over flags and card, in sizes of the text

TextStyle titleStyle(const ChartSizes &sizes)
{
    return {sizes.title, Ink::Text, true};
}

TextStyle smallStyle(const ChartSizes &sizes)
{
    return {sizes.text, Ink::Muted, false};
}

double iconSide(const ChartSizes &sizes)
{
    return sizes.title * 2.4;
}

/// What the icons at the top right take from the width of the title.
double iconsWidth(const ChartSpec &spec, const ChartSizes &sizes)
{
    const int count = int(spec.variation != SpcIcon::None) + int(spec.assurance != SpcIcon::None);
    return count * (iconSide(sizes) + sizes.text * 0.6);
}

/// Beside the icons as far as they reach, beneath them over the whole width.
QStringList wrapTitle(const ChartCanvas &canvas, double width, const ChartSpec &spec,
                      const ChartSizes &sizes)
{
    const TextStyle style = titleStyle(sizes);
    const QStringList narrow =
        wrapText(canvas, spec.title, style, width - iconsWidth(spec, sizes), kTitleLines);
    const auto beside = qsizetype(std::ceil(iconSide(sizes) / sizes.titleLineHeight()));
    const QString head = narrow.mid(0, beside).join(u' ');
    const QString title = spec.title.simplified();
    if (narrow.size() <= beside || !title.startsWith(head + u' '))
        return narrow;
    return narrow.mid(0, beside)
        + wrapText(canvas, title.mid(head.size() + 1), style, width, kTitleLines - int(beside));
}

/// The texts above and below the plot, wrapped; measuring and drawing use the same.
struct ChartTexts {
    QStringList title;
    QStringList method;
    QList<QStringList> flags; ///< the lines of each
    QStringList card;
    int breakLines = 0;

    ChartTexts(const ChartCanvas &canvas, double width, const ChartSpec &spec,
               const ChartSizes &sizes)
        : title(wrapTitle(canvas, width, spec, sizes))
        , method(wrapText(canvas, spec.method, smallStyle(sizes),
                          width - (isBesideIcons(sizes) ? iconsWidth(spec, sizes) : 0),
                          kMethodLines))
        , breakLines(breakTextLines(canvas, width, spec, sizes))
    {
        for (const ChartFlag &flag : spec.flags)
            flags.append(wrapText(canvas, flag.text, smallStyle(sizes), width - flagIndent(sizes),
                                  kFlagLines));
        for (const QString &paragraph : spec.card)
            card += wrapText(canvas, paragraph, smallStyle(sizes), width, kCardLines);
    }

    /// Whether the method begins beside the icons, not beneath them.
    [[nodiscard]] bool isBesideIcons(const ChartSizes &sizes) const
    {
        return double(title.size()) * sizes.titleLineHeight() < iconSide(sizes);
    }

    [[nodiscard]] qsizetype flagLines() const
    {
        qsizetype lines = 0;
        for (const QStringList &flag : flags)
            lines += flag.size();
        return lines;
    }

    /// Title, method and icons.
    [[nodiscard]] double head(const ChartSpec &spec, const ChartSizes &sizes) const
    {
        const double words = double(title.size()) * sizes.titleLineHeight()
            + double(method.size()) * sizes.lineHeight();
        const bool icons = iconsWidth(spec, sizes) > 0;
        return icons ? std::max(words, iconSide(sizes) + sizes.text * 0.3) : words;
    }

    /// Everything above the plot: the head, the line that names the unit, the words over breaks and
    /// the row of flags.
    [[nodiscard]] double above(const ChartSpec &spec, const ChartSizes &sizes) const
    {
        return head(spec, sizes) + (spec.unit.isEmpty() ? 0 : sizes.lineHeight())
            + breakLines * sizes.lineHeight() + flagRowHeight(spec, sizes) + sizes.text * 0.8;
    }

    /// Where the words over breaks begin, from the top of the chart.
    [[nodiscard]] double breakTop(const ChartSpec &spec, const ChartSizes &sizes) const
    {
        return above(spec, sizes) - flagRowHeight(spec, sizes) - breakLines * sizes.lineHeight();
    }

    /// The axis labels.
    [[nodiscard]] static double axis(const ChartSpec &spec, const ChartSizes &sizes)
    {
        if (spec.kind == ChartKind::SmallMultiples)
            return 0;
        const bool second = spec.kind == ChartKind::Funnel
            ? !spec.acrossUnit.isEmpty()
            : std::any_of(spec.periods.begin(), spec.periods.end(),
                          [](const ChartPeriod &period) { return !period.group.isEmpty(); });
        return sizes.lineHeight() * (second ? 2 : 1) + sizes.text * 0.4;
    }

    [[nodiscard]] double below(const ChartSpec &spec, const ChartSizes &sizes) const
    {
        double height = axis(spec, sizes);
        for (const qsizetype lines : {flagLines(), card.size()}) {
            if (lines > 0)
                height += double(lines) * sizes.lineHeight() + sizes.text * kNoteGap;
        }
        return height;
    }
};

double drawStack(ChartCanvas &canvas, const QPointF &topLeft, const QStringList &lines,
                 const TextStyle &style, double lineHeight)
{
    double y = topLeft.y();
    for (const QString &line : lines) {
        canvas.text({topLeft.x(), y + style.size}, line, style, TextAnchor::Left);
        y += lineHeight;
    }
    return y;
}

int mostIntervals(double plotHeight, const ChartSizes &sizes)
{
    return std::clamp(int(plotHeight / (sizes.lineHeight() * 1.8)), 2, 6);
}

/// The room for the numbers left of the plot and the labels right of it.
PlotArea placePlot(const ChartCanvas &canvas, const QRectF &room, const ChartSpec &spec,
                   const ChartSizes &sizes)
{
    PlotArea plot {room, scaleOf(spec, mostIntervals(room.height(), sizes)), spec.periods.size()};
    if (spec.kind == ChartKind::Funnel)
        plot.acrossScale = funnelAcross(spec, std::clamp(int(room.width() / sizes.text / 8), 2, 8));
    double left = 0;
    for (const double tick : plot.scale.ticks())
        left = std::max(left,
                        canvas.textWidth(numberText(tick, plot.scale.decimals), smallStyle(sizes)));
    const double right = labelRoom(canvas, endLabels(plot, spec, sizes), room.width());
    plot.rect.adjust(left + sizes.text * 0.8, 0, -right, 0);
    return plot;
}

void drawEndLabels(ChartCanvas &canvas, const PlotArea &plot, const ChartSpec &spec,
                   const ChartSizes &sizes, double rightEdge)
{
    QList<EndLabel> labels = endLabels(plot, spec, sizes);
    spreadLabels(labels, plot.rect.top(), plot.rect.bottom(), sizes.lineHeight());
    const double left = plot.rect.right() + sizes.text * 0.5;
    for (const EndLabel &label : labels) {
        const QString words = fittedLabel(canvas, label, rightEdge - left + sizes.text * 0.1);
        canvas.text({left, label.y + sizes.text * 0.35}, words, label.style, TextAnchor::Left);
    }
}

void drawHead(ChartCanvas &canvas, const QRectF &rect, const ChartSpec &spec,
              const ChartTexts &texts, const ChartSizes &sizes)
{
    const double y =
        drawStack(canvas, rect.topLeft(), texts.title, titleStyle(sizes), sizes.titleLineHeight());
    drawStack(canvas, {rect.left(), y}, texts.method, smallStyle(sizes), sizes.lineHeight());
    double right = rect.right();
    for (const SpcIcon icon : {spec.assurance, spec.variation}) {
        if (icon == SpcIcon::None)
            continue;
        const double side = iconSide(sizes);
        drawSpcIcon(canvas, {right - side, rect.top(), side, side}, icon);
        right -= side + sizes.text * 0.6;
    }
    if (!spec.unit.isEmpty())
        canvas.text({rect.left(), rect.top() + texts.head(spec, sizes) + sizes.text}, spec.unit,
                    smallStyle(sizes), TextAnchor::Left);
}

/// The texts of the flags, each beside its number, and the card beneath a hairline.
void drawFoot(ChartCanvas &canvas, const QRectF &rect, double top, const ChartSpec &spec,
              const ChartTexts &texts, const ChartSizes &sizes)
{
    const double gap = sizes.text * kNoteGap;
    if (!texts.flags.isEmpty())
        top += gap;
    for (qsizetype i = 0; i < texts.flags.size(); ++i) {
        drawFlagNumber(canvas, {rect.left(), top - sizes.text * 0.05}, spec.flags.at(i).number,
                       sizes);
        top = drawStack(canvas, {rect.left() + flagIndent(sizes), top}, texts.flags.at(i),
                        smallStyle(sizes), sizes.lineHeight());
    }
    if (texts.card.isEmpty())
        return;
    canvas.line({rect.left(), top + gap * 0.6}, {rect.right(), top + gap * 0.6}, Ink::Grid,
                sizes.stroke());
    drawStack(canvas, {rect.left(), top + gap}, texts.card, smallStyle(sizes), sizes.lineHeight());
}

/// What no line is broken within: words, and a number with its "%".
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'%') && !words.isEmpty() && words.last().back().isDigit())
            words.last() += u' ' + word;
        else
            words.append(word);
    }
    return words;
}

} // namespace

QStringList wrapText(const ChartCanvas &canvas, const QString &text, const TextStyle &style,
                     double width, int mostLines)
{
    QStringList lines;
    QString line;
    const QStringList words = wordsOf(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = line.isEmpty() ? words.at(i) : line + u' ' + words.at(i);
        if (line.isEmpty() || canvas.textWidth(longer, style) <= width) {
            line = longer;
            continue;
        }
        if (lines.size() + 1 == mostLines) {
            line = longer; // too long: cut below
            break;
        }
        lines.append(line);
        line = words.at(i);
    }
    if (line.isEmpty())
        return lines;
    if (canvas.textWidth(line, style) > width) {
        const QString ellipsis(QChar(0x2026));
        while (line.size() > 1 && canvas.textWidth(line + ellipsis, style) > width)
            line.chop(1);
        line = line.trimmed() + ellipsis;
    }
    lines.append(line);
    return lines;
}

double chartHeight(const ChartCanvas &canvas, double width, const ChartSpec &spec,
                   const ChartSizes &sizes)
{
    const ChartTexts texts(canvas, width, spec, sizes);
    double plot = width * kHeightToWidth;
    if (spec.kind == ChartKind::SmallMultiples) {
        const int columns = panelColumns(width, spec, sizes);
        const auto rows = (spec.panels.size() + columns - 1) / columns;
        plot = double(rows) * panelHeight(width / columns, sizes);
    }
    return texts.above(spec, sizes) + plot + texts.below(spec, sizes);
}

ChartGeometry drawChart(ChartCanvas &canvas, const QRectF &rect, const ChartSpec &spec,
                        const ChartSizes &sizes)
{
    const ChartTexts texts(canvas, rect.width(), spec, sizes);
    drawHead(canvas, rect, spec, texts, sizes);
    QRectF room = rect;
    room.setTop(rect.top() + texts.above(spec, sizes));
    room.setBottom(
        std::max(room.top() + sizes.lineHeight() * 2, rect.bottom() - texts.below(spec, sizes)));
    ChartGeometry geometry;
    if (spec.kind == ChartKind::SmallMultiples) {
        geometry = drawPanels(canvas, room, spec, sizes);
    } else {
        const PlotArea plot = placePlot(canvas, room, spec, sizes);
        geometry.plot = plot.rect;
        drawBands(canvas, plot, spec.bands);
        drawGrid(canvas, plot, sizes, true);
        if (spec.kind == ChartKind::Funnel) {
            drawAcrossAxis(canvas, plot, spec, sizes);
            geometry.hits = drawFunnel(canvas, plot, spec, sizes);
        } else {
            drawTimeAxis(canvas, plot, spec.periods, sizes);
            drawBreaks(canvas, plot, spec, sizes, rect.top() + texts.breakTop(spec, sizes),
                       rect.right());
            drawLines(canvas, plot, spec.kind, spec.lines, spec.breaks, sizes);
            drawBandTexts(canvas, plot, spec.bands, sizes);
            geometry.hits = drawSeries(canvas, plot, spec, spec.series, sizes);
            drawFlags(canvas, plot, spec, sizes);
            drawEarlyEnds(canvas, plot, spec, sizes);
        }
        drawEndLabels(canvas, plot, spec, sizes, rect.right());
    }
    drawFoot(canvas, rect, room.bottom() + ChartTexts::axis(spec, sizes), spec, texts, sizes);
    geometry.height = room.bottom() + texts.below(spec, sizes) - rect.top();
    return geometry;
}

} // namespace candour
