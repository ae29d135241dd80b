// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/Flow.h"

#include "ui/charts/PainterCanvas.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace candour {

namespace {

/// The hanging column in which paragraph and heading numbers stand.
constexpr double kNumberIndentPt = 30;
constexpr double kBulletIndentPt = 12;

double headingPoints(int level, double body)
{
    if (level <= 1)
        return body + (paper::kHeadingPt - paper::kBodyPt) + 1;
    return level == 2 ? body + 1 : body;
}

void flowHeading(const Heading &heading, const FlowContext &context, QList<Piece> &out)
{
    const double points =
        context.tight ? context.tablePt : headingPoints(heading.level, context.bodyPt);
    const QFont font = paperFont(points, true);
    const bool numbered = !heading.number.isEmpty();
    const double indent = numbered ? dotsOfPoints(kNumberIndentPt) : 0;
    Piece piece;
    const TextBlock text = layText(heading.text, font, context.width - indent);
    text.place({indent, 0}, context.tokens.text, piece.items);
    if (numbered)
        layText(heading.number, font, indent * 3).place({0, 0}, context.tokens.text, piece.items);
    piece.height = text.height + dotsOfPoints(heading.level == 1 ? 3 : 2);
    piece.before = dotsOfPoints(context.tight ? 2 : heading.level == 1 ? 16 : 10);
    piece.keepWithNext = true;
    piece.label = heading.text;
    const QString number = numbered ? heading.number + u' ' : QString();
    piece.outline = OutlineEntry {heading.level, number + heading.text, -1, 0};
    out.append(piece);
}

struct ParagraphLook {
    double points;
    double before;
    QColor colour;
};

ParagraphLook lookOf(ParagraphStyle style, const FlowContext &context)
{
    const double body = context.tight ? context.tablePt : context.bodyPt;
    const double air = context.tight ? 2 : 6;
    switch (style) {
    case ParagraphStyle::Lead:
        return {body + 1, air, context.tokens.text};
    case ParagraphStyle::Note:
        return {std::min(body, context.tight ? context.tablePt : paper::kNotePt), air * 0.6,
                context.tokens.muted};
    case ParagraphStyle::Bullet:
        return {body, air * 0.5, context.tokens.text};
    case ParagraphStyle::Missing:
        return {body, air, context.tokens.ragRed};
    case ParagraphStyle::Body:
        break;
    }
    return {body, air, context.tokens.text};
}

void flowParagraph(const Paragraph &paragraph, bool keepWithNext, const FlowContext &context,
                   QList<Piece> &out)
{
    const ParagraphLook look = lookOf(paragraph.style, context);
    const QFont font = paperFont(look.points);
    double indent = paragraph.number.isEmpty() ? 0 : dotsOfPoints(kNumberIndentPt);
    const double hang = indent;
    if (paragraph.style == ParagraphStyle::Bullet)
        indent += dotsOfPoints(kBulletIndentPt);
    const TextBlock text = layText(plainText(paragraph.runs), font, context.width - indent,
                                   Qt::AlignLeft, runFormats(paragraph.runs));
    const double lineHeight = text.lines() > 0 ? text.height / text.lines() : 0;
    for (int line = 0; line < text.lines(); ++line) {
        Piece piece;
        piece.height = lineHeight;
        piece.items.append(TextLineItem {text.layout, line, {indent, 0}, look.colour});
        if (line == 0) {
            piece.before = dotsOfPoints(look.before);
            piece.label = plainText(paragraph.runs).left(60);
            if (hang > 0)
                layText(paragraph.number, font, hang * 3).place({0, 0}, look.colour, piece.items);
            if (paragraph.style == ParagraphStyle::Bullet)
                layText(QStringLiteral("•"), font, indent)
                    .place({hang + dotsOfPoints(2), 0}, look.colour, piece.items);
        }
        // Neither the first nor the last line of a paragraph stands alone on a page.
        const bool early = line == 0 && text.lines() > 1;
        const bool late = line == text.lines() - 2;
        piece.keepWithNext = early || late || (keepWithNext && line == text.lines() - 1);
        out.append(piece);
    }
}

void flowChart(const Chart &chart, const FlowContext &context, QList<Piece> &out)
{
    const ChartSizes sizes {.text = dotsOfPoints(context.tight ? 8 : paper::kTablePt),
                            .title = dotsOfPoints(context.tight ? 9 : 10)};
    const MeasuringCanvas canvas(paperFont(paper::kTablePt));
    const double height =
        std::min(chartHeight(canvas, context.width, chart.spec, sizes), context.fullHeight * 0.98);
    Piece piece;
    piece.height = height;
    piece.before = dotsOfPoints(context.tight ? 4 : 10);
    piece.label = chart.spec.title;
    piece.items.append(ChartItem {QRectF(0, 0, context.width, height),
                                  std::make_shared<const ChartSpec>(chart.spec), sizes});
    out.append(piece);
}

void flowPicture(const Picture &picture, const FlowContext &context, QList<Piece> &out)
{
    const QImage image = context.pictures ? context.pictures(picture.digest) : QImage();
    Piece piece;
    piece.before = dotsOfPoints(8);
    piece.label = picture.altText;
    if (image.isNull()) {
        // The reader learns what should be here.
        const QString words =
            QCoreApplication::translate("print", "Picture not found in the file: %1")
                .arg(picture.altText);
        const TextBlock text = layText(words, paperFont(paper::kNotePt), context.width);
        text.place({0, 0}, context.tokens.muted, piece.items);
        piece.height = text.height;
        out.append(piece);
        return;
    }
    double width = context.width * picture.width;
    double height = width * image.height() / image.width();
    const double most = context.fullHeight * 0.8;
    if (height > most) {
        width *= most / height;
        height = most;
    }
    piece.items.append(PictureItem {QRectF(0, 0, width, height), picture.digest});
    piece.height = height;
    if (!picture.caption.isEmpty()) {
        const TextBlock text = layText(picture.caption, paperFont(paper::kNotePt), context.width);
        text.place({0, height + dotsOfPoints(3)}, context.tokens.muted, piece.items);
        piece.height += text.height + dotsOfPoints(3);
    }
    out.append(piece);
}

void flowLegend(const Legend &legend, const FlowContext &context, QList<Piece> &out)
{
    const double points = legend.pointSize > 0 ? legend.pointSize : context.tablePt;
    if (legend.inlined) {
        QList<PageItem> items;
        const double height =
            placeLegend(legend, points, context.width, {0, 0}, context.tokens, items);
        out.append(joinedPiece(items, height, dotsOfPoints(4)));
        return;
    }
    for (const LegendEntry &entry : legend.entries) {
        Piece piece;
        const double indent = dotsOfPoints(points * 2.4);
        const TextBlock text = layText(entry.text, paperFont(points), context.width - indent);
        text.place({indent, 0}, context.tokens.text, piece.items);
        const double side = dotsOfPoints(points * 1.25);
        if (entry.mark != Mark::None)
            piece.items.append(MarkItem {QRectF(0, 0, side, side), entry.mark, {}});
        else
            layText(entry.symbol, paperFont(points, true), indent)
                .place({0, 0}, context.tokens.text, piece.items);
        piece.height = std::max(text.height, side);
        piece.before = dotsOfPoints(3);
        out.append(piece);
    }
}

/// The list stands close and stays on one page. What comes before it needs no finding: the title
/// under which it stands is left out.
void flowContents(const TableOfContents &toc, const FlowContext &context, QList<Piece> &out)
{
    const auto before = std::count_if(out.begin(), out.end(),
                                      [](const Piece &piece) { return piece.outline.has_value(); });
    const qsizetype first = out.size();
    if (!toc.title.isEmpty())
        flowHeading(Heading {.text = toc.title, .numbered = false}, context, out);
    if (out.size() > first)
        out.last().outline.reset();
    for (qsizetype i = before; i < context.contents.size(); ++i) {
        const OutlineEntry &entry = context.contents[i];
        if (entry.level > toc.depth)
            continue;
        Piece piece;
        const QFont font = paperFont(context.bodyPt - 1, toc.depth > 1 && entry.level == 1);
        const double indent = dotsOfPoints(entry.level > 1 ? 12 : 0);
        const double pageWidth = dotsOfPoints(30);
        const TextBlock text = layText(entry.text, font, context.width - indent - pageWidth);
        text.place({indent, 0}, context.tokens.text, piece.items);
        layText(entry.page < 0 ? QString() : QString::number(entry.page + 1), font, pageWidth,
                Qt::AlignRight)
            .place({context.width - pageWidth, 0}, context.tokens.text, piece.items);
        piece.height = text.height;
        piece.before = dotsOfPoints(entry.level == 1 ? 2.5 : 1);
        piece.keepWithNext = true;
        out.append(piece);
    }
    if (out.size() > first)
        out.last().keepWithNext = false;
}

} // namespace

QList<Piece> flowBlocks(const QList<Block> &blocks, const FlowContext &context)
{
    QList<Piece> out;
    bool breakNext = false;
    for (const Block &block : blocks) {
        const qsizetype first = out.size();
        const auto &content = block.content;
        if (const auto *heading = std::get_if<Heading>(&content))
            flowHeading(*heading, context, out);
        else if (const auto *paragraph = std::get_if<Paragraph>(&content))
            flowParagraph(*paragraph, block.keepWithNext, context, out);
        else if (const auto *table = std::get_if<Table>(&content))
            flowTable(*table, context, out);
        else if (const auto *chart = std::get_if<Chart>(&content))
            flowChart(*chart, context, out);
        else if (const auto *picture = std::get_if<Picture>(&content))
            flowPicture(*picture, context, out);
        else if (const auto *sheet = std::get_if<KeyValue>(&content))
            flowKeyValue(*sheet, context, out);
        else if (const auto *legend = std::get_if<Legend>(&content))
            flowLegend(*legend, context, out);
        else if (const auto *toc = std::get_if<TableOfContents>(&content))
            flowContents(*toc, context, out);
        else if (const auto *grid = std::get_if<Grid>(&content))
            flowGrid(*grid, context, out);
        else if (std::holds_alternative<PageBreak>(content))
            breakNext = true;
        if (out.size() > first) {
            out[first].breakBefore = breakNext;
            breakNext = false;
            out.last().keepWithNext |= block.keepWithNext;
        }
    }
    return out;
}

} // namespace candour
