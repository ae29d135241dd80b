// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/HtmlWriter.h"

#include "core/report/HtmlParts.h"

#include <QCoreApplication>
#include <QLocale>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

QString dateText(const QDate &date)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return english.toString(date, QStringLiteral("d MMMM yyyy"));
}

/// Writes blocks one after the other.
class HtmlBuilder {
public:
    HtmlBuilder(const Document &document, const AttachmentSource &attachments)
        : m_document(document)
        , m_attachments(attachments)
    {
    }

    void operator()(const Heading &heading)
    {
        // The page's title is the one h1.
        const int level = std::clamp(heading.level + 1 + m_depth, 2, 6);
        const QString id = heading.anchor.isEmpty()
            ? QString()
            : QStringLiteral(" id=\"") + html::escaped(heading.anchor) + u'"';
        line(QStringLiteral("<h%1").arg(level) + id + u'>' + numbered(heading.number)
             + html::escaped(heading.text) + QStringLiteral("</h%1>").arg(level));
    }

    void operator()(const Paragraph &paragraph)
    {
        if (paragraph.style == ParagraphStyle::Bullet) {
            setList(true);
            line(QStringLiteral("<li>") + html::runs(paragraph.runs) + QStringLiteral("</li>"));
            return;
        }
        static const QHash<ParagraphStyle, QString> classes {
            {ParagraphStyle::Lead, QStringLiteral(" class=\"lead\"")},
            {ParagraphStyle::Note, QStringLiteral(" class=\"note\"")},
            {ParagraphStyle::Missing, QStringLiteral(" class=\"missing\"")},
        };
        line(QStringLiteral("<p") + classes.value(paragraph.style) + u'>'
             + numbered(paragraph.number) + html::runs(paragraph.runs) + QStringLiteral("</p>"));
    }

    void operator()(const Table &table) { line(html::table(table)); }

    void operator()(const Chart &chart) { line(html::chart(chart.spec)); }

    void operator()(const Picture &picture)
    {
        const QByteArray content = m_attachments ? m_attachments(picture.digest) : QByteArray();
        line(html::picture(picture, content));
    }

    void operator()(const KeyValue &sheet) { line(html::keyValue(sheet)); }

    void operator()(const Legend &legend) { line(html::legend(legend)); }

    void operator()(const TableOfContents &contents)
    {
        line(QStringLiteral("<nav aria-label=\"") + html::escaped(tr("Contents"))
             + QStringLiteral("\"><ul>"));
        for (const Block &block : m_document.blocks) {
            const auto *heading = std::get_if<Heading>(&block.content);
            if (!heading || heading->level > contents.depth)
                continue;
            QString entry = numbered(heading->number) + html::escaped(heading->text);
            if (!heading->anchor.isEmpty())
                entry = QStringLiteral("<a href=\"#") + html::escaped(heading->anchor)
                    + QStringLiteral("\">") + entry + QStringLiteral("</a>");
            line(QStringLiteral("<li class=\"level%1\">").arg(heading->level) + entry
                 + QStringLiteral("</li>"));
        }
        line(QStringLiteral("</ul></nav>"));
    }

    void operator()(const PageRules &) { }

    void operator()(const PageBreak &) { line(QStringLiteral("<div class=\"break\"></div>")); }

    void operator()(const Grid &grid)
    {
        line(QStringLiteral("<div class=\"grid columns%1%2\">")
                 .arg(grid.columns)
                 .arg(grid.framed ? QStringLiteral(" framed") : QString()));
        for (const Box &box : grid.boxes) {
            line(box.span > 1 ? QStringLiteral("<section class=\"wide\">")
                              : QStringLiteral("<section>"));
            if (!box.title.isEmpty())
                line(QStringLiteral("<h3>") + html::escaped(box.title) + QStringLiteral("</h3>"));
            ++m_depth;
            all(box.blocks);
            --m_depth;
            line(QStringLiteral("</section>"));
        }
        line(QStringLiteral("</div>"));
    }

    void all(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block.content);
            if (!paragraph || paragraph->style != ParagraphStyle::Bullet)
                setList(false);
            std::visit(*this, block.content);
        }
        setList(false);
    }

    [[nodiscard]] QString text() const { return m_text; }

private:
    static QString numbered(const QString &number)
    {
        return number.isEmpty() ? QString()
                                : QStringLiteral("<span class=\"number\">") + html::escaped(number)
                + QStringLiteral("</span> ");
    }

    void setList(bool open)
    {
        if (open != m_inList)
            line(open ? QStringLiteral("<ul>") : QStringLiteral("</ul>"));
        m_inList = open;
    }

    void line(const QString &piece)
    {
        m_text += piece;
        m_text += u'\n';
    }

    const Document &m_document;
    const AttachmentSource &m_attachments;
    QString m_text;
    int m_depth = 0;
    bool m_inList = false;
};

QString header(const Document &document)
{
    QString text = QStringLiteral("<header>\n<p class=\"organisation\">")
        + html::escaped(document.organisation) + QStringLiteral("</p>\n<h1>")
        + html::escaped(document.title) + QStringLiteral("</h1>\n");
    if (!document.subtitle.isEmpty())
        text += QStringLiteral("<p class=\"lead\">") + html::escaped(document.subtitle)
            + QStringLiteral("</p>\n");
    QStringList facts;
    if (!document.dataTo.isEmpty())
        facts += tr("Data to %1").arg(document.dataTo);
    if (document.reportDate.isValid())
        facts += tr("Report date %1").arg(dateText(document.reportDate));
    if (!document.ruleSet.isEmpty())
        facts += tr("Rules: %1").arg(document.ruleSet);
    facts += document.edition;
    facts += document.marking;
    facts.removeAll(QString());
    return text + QStringLiteral("<p class=\"note\">")
        + html::escaped(facts.join(QStringLiteral(" · "))) + QStringLiteral("</p>\n</header>\n");
}

QString footer(const Document &document)
{
    QString text = QStringLiteral("<footer>\n");
    if (!document.pageLegend.entries.isEmpty())
        text += html::legend(document.pageLegend);
    if (!document.journalAnchor.isEmpty())
        text += QStringLiteral("<p class=\"note\">")
            + html::escaped(tr("Journal %1").arg(document.journalAnchor))
            + QStringLiteral("</p>\n");
    return text + QStringLiteral("</footer>\n");
}

} // namespace

QString htmlOf(const Document &document, const AttachmentSource &attachments)
{
    HtmlBuilder builder(document, attachments);
    builder.all(document.blocks);
    const QString title = document.organisation.isEmpty()
        ? document.title
        : document.title + QStringLiteral(" – ") + document.organisation;
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + html::escaped(document.language)
        + QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
                         "content=\"width=device-width, initial-scale=1\">\n<title>")
        + html::escaped(title) + QStringLiteral("</title>\n<style>\n") + html::styleSheet()
        + QStringLiteral("</style>\n</head>\n<body>\n") + header(document)
        + QStringLiteral("<main>\n") + builder.text() + QStringLiteral("</main>\n")
        + footer(document) + QStringLiteral("</body>\n</html>\n");
}

} // namespace candour
