// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/HtmlWriter.h"

#include "tests/core/report/SampleDocument.h"
#include "tests/support/CatchQt.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace candour;

namespace {

/// HTML void elements closed and the doctype gone: what is left must be well-formed XML.
QString asXml(QString html)
{
    html.remove(QStringLiteral("<!DOCTYPE html>"));
    static const QRegularExpression voids(QStringLiteral("<(meta|img|br)([^>]*)>"));
    html.replace(voids, QStringLiteral("<\\1\\2/>"));
    return html;
}

struct Found {
    QStringList headings;
    QStringList scopes;
    int tables = 0;
    int images = 0;
    int unnamedImages = 0;
    QString language;
    QString error;
};

Found lookThrough(const QString &html)
{
    Found found;
    QXmlStreamReader reader(asXml(html));
    static const QRegularExpression headingName(QStringLiteral("^h[1-6]$"));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const auto attributes = reader.attributes();
        if (name == QLatin1String("html"))
            found.language = attributes.value(QLatin1String("lang")).toString();
        if (headingName.match(name).hasMatch())
            found.headings.append(name);
        if (name == QLatin1String("table"))
            ++found.tables;
        if (name == QLatin1String("th"))
            found.scopes.append(attributes.value(QLatin1String("scope")).toString());
        if (attributes.value(QLatin1String("role")) == QLatin1String("img")) {
            ++found.images;
            found.unnamedImages += attributes.value(QLatin1String("aria-label")).isEmpty();
        }
    }
    if (reader.hasError())
        found.error = reader.errorString();
    return found;
}

} // namespace

TEST_CASE("The HTML of a report has the structure that screen readers need", "[report][html]")
{
    Document document = test::sampleDocument();
    numberDocument(document);
    const QString html = htmlOf(document);
    const Found found = lookThrough(html);
    CHECK(found.error == QString());
    CHECK(found.language == QStringLiteral("en-GB"));
    CHECK(found.headings.count(QStringLiteral("h1")) == 1);
    CHECK(found.headings.value(1) == QStringLiteral("h2"));
    // Two tables of the document and the figures of the chart; no head cell without a scope.
    CHECK(found.tables == 3);
    CHECK_FALSE(found.scopes.contains(QString()));
    CHECK(found.scopes.contains(QStringLiteral("colgroup")));
    CHECK(found.scopes.contains(QStringLiteral("row")));
    CHECK(found.images == 1);
    CHECK(found.unnamedImages == 0);
    CHECK(html.contains(QStringLiteral("aria-label=\"Line falling from 93 to 88 per cent")));
    CHECK(html.contains(QStringLiteral("<a href=\"#s\">")));
    CHECK(html.contains(QStringLiteral("@media print")));
}

TEST_CASE("A verdict is a letter in the HTML", "[report][html]")
{
    const QString html = htmlOf(test::sampleDocument());
    CHECK(html.contains(QStringLiteral("title=\"amber\">A<span aria-hidden=\"true\">▲</span>")));
}

TEST_CASE("No text becomes markup", "[report][html]")
{
    Document document = test::sampleDocument();
    const QString attack = QStringLiteral("\"><script>alert('x')</script><img src=x onerror=y>");
    document.title = document.subtitle = document.organisation = document.language = attack;
    document.blocks.append(Block {Heading {.text = attack, .anchor = attack}});
    document.blocks.append(
        Block {Paragraph {.runs = {{.text = attack, .strong = true, .link = attack}}}});
    Table table;
    table.caption = table.note = attack;
    table.columns = {{.title = attack, .unit = attack}};
    table.rows = {{.cells = {{.text = attack, .mark = Mark::Red, .letter = attack}}}};
    document.blocks.append(Block {table});
    ChartSpec spec = test::sampleChart();
    spec.title = spec.altText = spec.unit = spec.flags[0].text = spec.series[0].name = attack;
    document.blocks.append(Block {Chart {spec}});
    document.blocks.append(Block {Picture {.altText = attack, .caption = attack}});
    const QString html =
        htmlOf(document, [](const QString &) { return QByteArray("\x89PNG not really"); });
    CHECK_FALSE(html.contains(QStringLiteral("<script")));
    CHECK_FALSE(html.contains(QStringLiteral("<img src=x")));
    CHECK(lookThrough(html).error == QString());
}

TEST_CASE("Bullets become one list", "[report][html]")
{
    Document document;
    for (int i = 0; i < 3; ++i)
        document.blocks.append(
            Block {plainParagraph(QStringLiteral("Point"), ParagraphStyle::Bullet)});
    document.blocks.append(Block {plainParagraph(QStringLiteral("After"))});
    const QString html = htmlOf(document);
    CHECK(html.count(QStringLiteral("<ul>")) == 1);
    CHECK(html.count(QStringLiteral("<li>Point</li>")) == 3);
    CHECK(html.indexOf(QStringLiteral("</ul>")) < html.indexOf(QStringLiteral("After")));
}

TEST_CASE("Gaps in a chart's figures are dashes", "[report][html]")
{
    Document document;
    document.blocks = {Block {Chart {test::sampleChart()}}};
    const QString html = htmlOf(document);
    CHECK(html.contains(QStringLiteral("May 2025</th><td class=\"right\">–</td>")));
}
