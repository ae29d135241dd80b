// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/HtmlParts.h"

#include "core/report/ChartDrawing.h"
#include "core/report/ChartTable.h"
#include "core/report/ChartWords.h"
#include "core/report/SpcIconDrawing.h"
#include "core/report/SvgCanvas.h"

#include <QCoreApplication>

namespace candour::html {

namespace {

constexpr double kChartWidth = 720;
constexpr double kSparkWidth = 72;
constexpr double kSparkHeight = 16;
constexpr double kIconSide = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

QString element(const char *name, const QString &content, const QString &attributes = {})
{
    const QLatin1String tag(name);
    return u'<' + tag + attributes + u'>' + content + QStringLiteral("</") + tag + u'>';
}

QString classOf(const QStringList &classes)
{
    return classes.isEmpty() ? QString() : QStringLiteral(" class=\"") + classes.join(u' ') + u'"';
}

QString svg(double width, double height, const QString &elements, const QString &attributes)
{
    return QStringLiteral("<svg viewBox=\"0 0 %1 %2\"%3 font-family=\"Arial, 'Liberation Sans', "
                          "sans-serif\">\n")
               .arg(width)
               .arg(height)
               .arg(attributes)
        + elements + QStringLiteral("</svg>");
}

QString sparkline(const Sparkline &spark)
{
    SvgCanvas canvas;
    drawSparkline(canvas, QRectF(0, 0, kSparkWidth, kSparkHeight), spark);
    // The figures stand in the row; the little line adds nothing for those who hear it.
    return svg(kSparkWidth, kSparkHeight, canvas.elements(),
               QStringLiteral(" class=\"spark\" aria-hidden=\"true\""));
}

QString icon(SpcIcon which)
{
    SvgCanvas canvas;
    drawSpcIcon(canvas, QRectF(0, 0, kIconSide, kIconSide), which);
    const QString words = escaped(spcIconWords(which));
    return svg(kIconSide, kIconSide, element("title", words) + canvas.elements(),
               QStringLiteral(" class=\"icon\" role=\"img\" aria-label=\"") + words + u'"');
}

QString shapeGlyph(Mark mark)
{
    switch (mark) {
    case Mark::Red:
        return QStringLiteral("■");
    case Mark::Amber:
        return QStringLiteral("▲");
    case Mark::Green:
        return QStringLiteral("●");
    case Mark::Complete:
        return QStringLiteral("◆");
    default:
        return {};
    }
}

QString cellContent(const Cell &cell)
{
    QStringList parts;
    if (!cell.text.isEmpty())
        parts.append(cell.strong ? element("strong", escaped(cell.text)) : escaped(cell.text));
    if (cell.mark != Mark::None)
        parts.append(mark(cell.mark, cell.letter));
    if (cell.icon != SpcIcon::None)
        parts.append(icon(cell.icon));
    if (cell.spark)
        parts.append(sparkline(*cell.spark));
    return parts.join(u' ');
}

QString spanOf(const Cell &cell)
{
    return cell.span > 1 ? QStringLiteral(" colspan=\"%1\"").arg(cell.span) : QString();
}

QString headOf(const Table &table)
{
    QString rows;
    for (const Row &row : table.headRows) {
        QString cells;
        for (const Cell &cell : row.cells)
            cells += cell.text.isEmpty()
                ? element("td", {}, spanOf(cell))
                : element("th", escaped(cell.text),
                          (cell.span > 1 ? QStringLiteral(" scope=\"colgroup\"")
                                         : QStringLiteral(" scope=\"col\""))
                              + spanOf(cell));
        rows += element("tr", cells) + u'\n';
    }
    QString titles;
    for (const Column &column : table.columns) {
        QString content = escaped(column.title);
        if (!column.unit.isEmpty())
            content += QStringLiteral(" <span class=\"unit\">") + escaped(column.unit)
                + QStringLiteral("</span>");
        titles += content.isEmpty()
            ? QStringLiteral("<td></td>")
            : element("th", content,
                      QStringLiteral(" scope=\"col\"") + classOf({codeOf(column.align)}));
    }
    return element("thead", u'\n' + rows + element("tr", titles) + u'\n');
}

QString bodyRow(const Table &table, const Row &row)
{
    QString cells;
    qsizetype column = 0;
    for (const Cell &cell : row.cells) {
        const Alignment usual =
            column < table.columns.size() ? table.columns.at(column).align : Alignment::Left;
        QStringList classes {codeOf(cell.align.value_or(usual))};
        if (cell.muted)
            classes.append(QStringLiteral("muted"));
        const bool group = row.kind == RowKind::Group;
        const bool head = column == 0 && (group || table.firstColumnIsHead);
        const QString scope =
            group ? QStringLiteral(" scope=\"rowgroup\"") : QStringLiteral(" scope=\"row\"");
        cells += head ? element("th", cellContent(cell), scope + classOf(classes) + spanOf(cell))
                      : element("td", cellContent(cell), classOf(classes) + spanOf(cell));
        column += std::max(1, cell.span);
    }
    const QStringList rowClass =
        row.kind == RowKind::Body ? QStringList() : QStringList {codeOf(row.kind)};
    return element("tr", cells, classOf(rowClass)) + u'\n';
}

} // namespace

QString escaped(const QString &text)
{
    QString result = text.toHtmlEscaped();
    result.replace(u'\'', QLatin1String("&#39;"));
    return result;
}

QString runs(const QList<Run> &all)
{
    QString text;
    for (const Run &run : all) {
        QString piece = escaped(run.text);
        if (run.strong)
            piece = element("strong", piece);
        if (!run.link.isEmpty())
            piece = element("a", piece, QStringLiteral(" href=\"#") + escaped(run.link) + u'"');
        text += piece;
    }
    return text;
}

QString mark(Mark mark, const QString &letter)
{
    const QString shown = letter.isEmpty() ? markLetter(mark) : letter;
    const QString glyph = shapeGlyph(mark);
    const QString shape = glyph.isEmpty()
        ? QString()
        : element("span", glyph, QStringLiteral(" aria-hidden=\"true\""));
    return element("abbr", escaped(shown) + shape,
                   classOf({QStringLiteral("mark"), codeOf(mark)}) + QStringLiteral(" title=\"")
                       + escaped(markWord(mark)) + u'"');
}

QString table(const Table &table)
{
    QString text = QStringLiteral("<table>\n");
    if (!table.caption.isEmpty())
        text += element("caption", escaped(table.caption)) + u'\n';
    text += headOf(table) + QStringLiteral("\n<tbody>\n");
    for (const Row &row : table.rows)
        text += bodyRow(table, row);
    text += QStringLiteral("</tbody>\n</table>");
    if (!table.note.isEmpty())
        text += u'\n' + element("p", escaped(table.note), classOf({QStringLiteral("note")}));
    return text;
}

QString chartPicture(const ChartSpec &spec)
{
    SvgCanvas canvas;
    const ChartSizes sizes {.text = 12, .title = 14};
    const double height = chartHeight(canvas, kChartWidth, spec, sizes);
    drawChart(canvas, QRectF(0, 0, kChartWidth, height), spec, sizes);
    return svg(kChartWidth, height,
               element("title", escaped(spec.title)) + element("desc", escaped(chartSentence(spec)))
                   + QStringLiteral("<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n")
                   + canvas.elements(),
               QStringLiteral(" xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\"")
                   .arg(kChartWidth)
                   .arg(height));
}

QString chart(const ChartSpec &spec)
{
    SvgCanvas canvas;
    const ChartSizes sizes {.text = 12, .title = 14};
    // Title, method and card are text of the page, not of the picture.
    ChartSpec drawn = spec;
    drawn.title.clear();
    drawn.method.clear();
    drawn.card.clear();
    const double height = chartHeight(canvas, kChartWidth, drawn, sizes);
    drawChart(canvas, QRectF(0, 0, kChartWidth, height), drawn, sizes);
    QString alt = spec.altText.isEmpty() ? spec.title : spec.altText;
    if (const QString icons = iconSentence(spec.variation, spec.assurance); !icons.isEmpty())
        alt += u' ' + icons;
    QString text =
        QStringLiteral("<figure>\n<figcaption>") + element("strong", escaped(spec.title));
    if (!spec.method.isEmpty())
        text += QStringLiteral(" ")
            + element("span", escaped(spec.method), classOf({QStringLiteral("note")}));
    text += QStringLiteral("</figcaption>\n")
        + svg(kChartWidth, height, canvas.elements(),
              QStringLiteral(" class=\"chart\" role=\"img\" aria-label=\"") + escaped(alt) + u'"');
    for (const QString &paragraph : spec.card)
        text += u'\n' + element("p", escaped(paragraph), classOf({QStringLiteral("note")}));
    text += QStringLiteral("\n<details>") + element("summary", escaped(tr("Figures of this chart")))
        + u'\n' + table(tableBlock(chartTable(spec))) + QStringLiteral("</details>\n</figure>");
    return text;
}

QString picture(const Picture &picture, const QByteArray &content)
{
    QString text = QStringLiteral("<figure>\n");
    if (content.isEmpty()) {
        text += element("p", escaped(tr("Picture not found in the file: %1").arg(picture.altText)),
                        classOf({QStringLiteral("note")}));
    } else {
        const bool png = content.startsWith("\x89PNG");
        text += QStringLiteral("<img src=\"data:image/%1;base64,")
                    .arg(png ? QStringLiteral("png") : QStringLiteral("jpeg"))
            + QString::fromLatin1(content.toBase64()) + QStringLiteral("\" alt=\"")
            + escaped(picture.altText)
            + QStringLiteral("\" style=\"width:%1%\">").arg(qRound(picture.width * 100));
    }
    if (!picture.caption.isEmpty())
        text += element("figcaption", escaped(picture.caption));
    return text + QStringLiteral("\n</figure>");
}

QString keyValue(const KeyValue &sheet)
{
    QString text = QStringLiteral("<dl class=\"across%1\">\n").arg(sheet.pairsAcross);
    for (const KeyValueRow &row : sheet.rows) {
        QString value = row.missing
            ? element("span", escaped(tr("to be completed")), classOf({QStringLiteral("missing")}))
            : runs(row.value);
        if (row.mark != Mark::None)
            value.prepend(mark(row.mark, {}) + u' ');
        if (!row.bullets.isEmpty()) {
            QString items;
            for (const QString &bullet : row.bullets)
                items += element("li", escaped(bullet));
            value += element("ul", items);
        }
        for (const TickOption &option : row.options)
            value += element("span",
                             (option.ticked ? QStringLiteral("☑ ") : QStringLiteral("☐ "))
                                 + escaped(option.text),
                             classOf({QStringLiteral("option")}));
        text += element("div", element("dt", escaped(row.label)) + element("dd", value)) + u'\n';
    }
    return text + QStringLiteral("</dl>");
}

QString legend(const Legend &legend)
{
    QString items;
    for (const LegendEntry &entry : legend.entries) {
        const QString sign =
            entry.mark != Mark::None ? mark(entry.mark, {}) : element("b", escaped(entry.symbol));
        items += element("li", sign + u' ' + escaped(entry.text));
    }
    return element("ul", items,
                   classOf(legend.inlined
                               ? QStringList {QStringLiteral("legend"), QStringLiteral("inlined")}
                               : QStringList {QStringLiteral("legend")}))
        + u'\n';
}

QString styleSheet()
{
    return QStringLiteral(R"(body { font: 1rem/1.45 Arial, 'Liberation Sans', sans-serif;
  color: #1B2733; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.8rem; margin: 0 0 .3rem; } h2 { font-size: 1.3rem; margin-top: 2rem; }
h3 { font-size: 1.1rem; } h4, h5 { font-size: 1rem; }
.number { display: inline-block; min-width: 2.2rem; }
.note, .muted, .unit, .organisation { color: #55636F; } .note { font-size: .85rem; }
.unit { font-weight: normal; } .lead { font-size: 1.1rem; } .missing { color: #B2182B; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin: .6rem 0; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { padding: .25rem .4rem; border-bottom: 1px solid #DDE3E9; vertical-align: top; }
thead th { border-bottom: 2px solid #1B2733; vertical-align: bottom; }
th { text-align: left; } tbody th { font-weight: normal; } tr.group th, tr.total > * { font-weight: bold; }
.right { text-align: right; font-variant-numeric: tabular-nums; } .centre { text-align: center; }
abbr.mark { text-decoration: none; font-weight: bold; white-space: nowrap; }
abbr.red, abbr.extreme { color: #B2182B; } abbr.amber, abbr.high { color: #8A4B00; }
abbr.green, abbr.low { color: #1B7837; } abbr.complete { color: #2166AC; } abbr.moderate { color: #6B5000; }
svg.chart { width: 100%; height: auto; } svg.spark { width: 4.5rem; height: 1rem; }
svg.icon { width: 1.4rem; height: 1.4rem; vertical-align: middle; }
figure { margin: 1rem 0; } figcaption .note { display: block; }
dl { margin: .6rem 0; } dl div { display: grid; grid-template-columns: 1fr 3fr; gap: .6rem;
  padding: .3rem 0; border-bottom: 1px solid #DDE3E9; }
dt { font-weight: bold; color: #55636F; } dd { margin: 0; } dd ul { margin: 0; padding-left: 1.1rem; }
dl.across2, dl.across3, dl.across4 { display: grid; grid-template-columns: repeat(2, 1fr); gap: 0 1.5rem; }
.option { margin-right: 1rem; }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr)); gap: .8rem; }
.grid .wide { grid-column: 1 / -1; } .framed section { border: 1px solid #8A97A3; padding: .6rem; }
.grid h3 { margin: 0 0 .4rem; }
ul.legend { list-style: none; padding: 0; font-size: .85rem; }
ul.inlined li { display: inline-block; margin-right: 1.2rem; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } h2, h3, h4 { break-after: avoid; }
  tr, figure, .framed section { break-inside: avoid; } thead { display: table-header-group; }
  .break { break-before: page; } nav { display: none; } }
)");
}

} // namespace candour::html
