// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/XmlScanner.h"

#include "tests/support/CatchQt.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <cstring>
#include <random>

using namespace candour;

namespace {

/// Bytes in pieces of a given size, so that every token is cut somewhere.
class Pieces : public ByteSource {
public:
    Pieces(QByteArray bytes, qint64 piece)
        : m_bytes(std::move(bytes))
        , m_piece(piece)
    {
    }

    qint64 read(char *into, qint64 size) override
    {
        const qint64 given = std::min({size, m_piece, qint64(m_bytes.size()) - m_at});
        std::memcpy(into, m_bytes.constData() + m_at, size_t(given));
        m_at += given;
        return given;
    }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

/// Everything the scanner tells, texts in one piece, as a line.
std::string told(const QByteArray &xml, qint64 piece = 1 << 20)
{
    Pieces source(xml, piece);
    XmlScanner scanner(source);
    std::string out;
    while (true) {
        switch (scanner.next()) {
        case XmlToken::Start:
            out.append("<").append(scanner.name());
            for (const auto &attribute : scanner.attributes())
                out.append(" ")
                    .append(attribute.name)
                    .append("=")
                    .append(scanner.resolved(attribute.value));
            out += '>';
            break;
        case XmlToken::End:
            out.append("</").append(scanner.name()).append(">");
            break;
        case XmlToken::Text:
            out.append(scanner.text());
            break;
        case XmlToken::Done:
            return out;
        case XmlToken::Fault:
            return "fault " + std::to_string(int(scanner.fault()));
        }
    }
}

std::string fault(XmlFault what)
{
    return "fault " + std::to_string(int(what));
}

} // namespace

TEST_CASE("xml scanner: tells what a general parser tells, however the bytes come",
          "[io][sheets][xml]")
{
    const QByteArray xml =
        "\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- c --> <a:root xmlns:a=\"u\" one='1' two = "
        "\"&lt;2&gt;\">"
        "text &amp; more<b/><c  x=\"a>b\" /><d>&#65;&#x42;</d><![CDATA[<not>&amp;]]]]><!-- -- -->"
        "<e\n>tail</e >\xF0\x9F\x93\x88</a:root>\n<?pi x?>";
    const std::string expected = "<root a=u one=1 two=<2>>text & more<b></b><c x=a>b></c><d>AB</d>"
                                 "<not>&amp;]]<e>tail</e>\xF0\x9F\x93\x88</root>";
    for (const qint64 piece : {1, 2, 3, 5, 7, 64, 100'000}) {
        INFO(piece);
        CHECK(told(xml, piece) == expected);
    }
}

TEST_CASE("xml scanner: what is not XML is a fault", "[io][sheets][xml]")
{
    for (const char *xml : {"<a><b></a></b>", "<a></b>", "<a b></a>", "<a b=c></a>",
                            "<a>&nope;</a>", "<a>& b</a>", "</a>", "<a/><b/>", "< a/>", "<a / >",
                            "<a><!x></a>", "<a b=\"1\" =\"2\"/>", "<a>&#xZZ;</a>", "<a<b/>"}) {
        INFO(xml);
        CHECK(told(xml) == fault(XmlFault::Malformed));
    }
    for (const char *xml : {"", "<", "<a", "<a b", "<a b=\"", "<a>", "<a>text", "<a><![CDATA[x",
                            "<!-- x", "<?xml", "<!DOCTYPE", "<a></a"}) {
        INFO(xml);
        CHECK(told(xml) == fault(XmlFault::BrokenOff));
    }
    CHECK(told("<!DOCTYPE a SYSTEM \"a.dtd\"><a/>") == "<a></a>");
    CHECK(told("<!DOCTYPE a [<!ENTITY b \"cc\">]><a>&b;</a>") == fault(XmlFault::Entities));
    QByteArray deep;
    for (int i = 0; i < 1000; ++i)
        deep += "<a>";
    CHECK(told(deep) == fault(XmlFault::TooDeep));
    CHECK(told("<a b=\"" + QByteArray(6'000'000, 'x') + "\"/>") == fault(XmlFault::TooLong));
    CHECK(told("<?xml version='1.0' encoding='x-none'?><a/>") == fault(XmlFault::Malformed));
}

TEST_CASE("xml scanner: random documents as QXmlStreamReader reads them", "[io][sheets][xml]")
{
    std::mt19937 random(20);
    const auto some = [&random](std::initializer_list<const char *> choices) {
        return QByteArray(*(choices.begin() + random() % choices.size()));
    };
    for (int round = 0; round < 300; ++round) {
        QByteArray xml = "<r>";
        QList<QByteArray> open;
        for (int i = 0; i < 40; ++i) {
            switch (random() % 4) {
            case 0:
                open += some({"a", "row", "x", "very-long.name_1"});
                xml +=
                    "<" + open.last() + some({"", " k=\"v\"", " k='&quot;'  l=\"\"", "\n"}) + ">";
                break;
            case 1:
                if (!open.isEmpty())
                    xml += "</" + open.takeLast() + ">";
                break;
            case 2:
                xml +=
                    some({"text", " ", "&amp;&lt;", "]]&gt;", "\xC3\xA9", "&#233;", "1234567890"});
                break;
            default:
                xml += some({"<e/>", "<!-- <a> -->", "<![CDATA[<&]]>", "<?p ?>"});
            }
        }
        while (!open.isEmpty())
            xml += "</" + open.takeLast() + ">";
        xml += "</r>";
        QXmlStreamReader reader(xml);
        std::string expected;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                expected += "<" + reader.name().toString().toStdString();
                for (const auto &attribute : reader.attributes())
                    expected += " " + attribute.name().toString().toStdString() + "="
                        + attribute.value().toString().toStdString();
                expected += ">";
            } else if (reader.isEndElement()) {
                expected += "</" + reader.name().toString().toStdString() + ">";
            } else if (reader.isCharacters()) {
                expected += reader.text().toString().toStdString();
            }
        }
        REQUIRE_FALSE(reader.hasError());
        INFO(xml.toStdString());
        CHECK(told(xml, 1 + qint64(random() % 30)) == expected);
    }
}
