// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/Document.h"

#include "tests/core/report/SampleDocument.h"
#include "tests/support/CatchQt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace candour;

TEST_CASE("A document with every kind of block reads back equal", "[report]")
{
    const Document document = test::sampleDocument();
    const auto read = documentFromJson(documentToJson(document));
    REQUIRE(read.has_value());
    CHECK(*read == document);
    CHECK(documentToJson(*read) == documentToJson(document));
    // All alternatives are there, so that a new kind of block is not forgotten here.
    QSet<size_t> kinds;
    for (const Block &block : document.blocks)
        kinds.insert(block.content.index());
    CHECK(size_t(kinds.size()) == std::variant_size_v<BlockContent>);
}

TEST_CASE("An empty document reads back equal", "[report]")
{
    const auto read = documentFromJson(documentToJson(Document {}));
    REQUIRE(read.has_value());
    CHECK(*read == Document {});
}

TEST_CASE("Values that differ from a default by being empty read back too", "[report]")
{
    Document document;
    document.language.clear();
    Table table;
    table.repeatHead = false;
    table.firstColumnIsHead = false;
    document.blocks = {Block {table}, Block {Heading {.level = 3, .numbered = false}},
                       Block {KeyValue {.pairsAcross = 0, .lined = false}}};
    const auto read = documentFromJson(documentToJson(document));
    REQUIRE(read.has_value());
    CHECK(*read == document);
}

TEST_CASE("The source of a figure survives storing", "[report]")
{
    const auto read = documentFromJson(documentToJson(test::sampleDocument()));
    REQUIRE(read.has_value());
    const auto &paragraph = std::get<Paragraph>(read->blocks.at(3).content);
    CHECK(paragraph.runs.at(1).source.series == QStringLiteral("ZZ1|I-01|"));
    CHECK(paragraph.runs.at(1).source.period == QStringLiteral("2026-07"));
    CHECK(paragraph.runs.at(1).source.batch == 3);
    CHECK(paragraph.runs.at(0).source.isNull());
}

TEST_CASE("What cannot be read is refused with a sentence", "[report]")
{
    QJsonObject object = QJsonDocument::fromJson(documentToJson(test::sampleDocument())).object();
    const auto read = [](const QJsonObject &o) {
        return documentFromJson(QJsonDocument(o).toJson());
    };

    SECTION("not JSON")
    {
        const auto result = documentFromJson("{ \"version\": 1, ");
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == ErrorCode::Corrupt);
    }
    SECTION("no version")
    {
        object.remove(QStringLiteral("version"));
        REQUIRE_FALSE(read(object).has_value());
        CHECK(read(object).error().code == ErrorCode::NotOurFile);
    }
    SECTION("a newer version")
    {
        object.insert(QStringLiteral("version"), 2);
        REQUIRE_FALSE(read(object).has_value());
        CHECK(read(object).error().code == ErrorCode::FileTooNew);
        CHECK(read(object).error().text.contains(QStringLiteral("format 2")));
    }
    SECTION("a block of another time")
    {
        QJsonArray blocks = object.value(QStringLiteral("blocks")).toArray();
        blocks.append(QJsonObject {{QStringLiteral("block"), QStringLiteral("hologram")}});
        object.insert(QStringLiteral("blocks"), blocks);
        REQUIRE_FALSE(read(object).has_value());
        CHECK(read(object).error().text.contains(QStringLiteral("hologram")));
    }
    SECTION("an unknown code within a block")
    {
        const QJsonObject rules {{QStringLiteral("block"), QStringLiteral("rules")},
                                 {QStringLiteral("orientation"), QStringLiteral("diagonal")}};
        object.insert(QStringLiteral("blocks"), QJsonArray {rules});
        REQUIRE_FALSE(read(object).has_value());
        CHECK(read(object).error().text.contains(QStringLiteral("diagonal")));
    }
    SECTION("a word where a number belongs")
    {
        const QJsonObject rules {{QStringLiteral("block"), QStringLiteral("rules")},
                                 {QStringLiteral("marginMm"), QStringLiteral("wide")}};
        object.insert(QStringLiteral("blocks"), QJsonArray {rules});
        REQUIRE_FALSE(read(object).has_value());
    }
}

TEST_CASE("Headings and numbered paragraphs of a section count together", "[report]")
{
    Document document;
    const auto heading = [](int level, bool numbered = true) {
        return Block {Heading {.level = level, .text = QStringLiteral("h"), .numbered = numbered}};
    };
    const auto paragraph = [](bool numbered) {
        return Block {Paragraph {.runs = {}, .numbered = numbered}};
    };
    document.blocks = {paragraph(true), heading(1),      paragraph(true), paragraph(false),
                       heading(2),      paragraph(true), heading(3),      heading(1, false),
                       heading(1),      paragraph(true)};
    numberDocument(document);
    QStringList numbers;
    for (const Block &block : document.blocks) {
        if (const auto *h = std::get_if<Heading>(&block.content))
            numbers.append(h->number);
        else
            numbers.append(std::get<Paragraph>(block.content).number);
    }
    CHECK(numbers.join(u'|') == QStringLiteral("|1|1.1||1.2|1.3|||2|2.1"));
}

TEST_CASE("All words of a document can be read through", "[report]")
{
    const QString text = documentText(test::sampleDocument());
    for (const QString &words :
         {QStringLiteral("MRSA: 1 case"), QStringLiteral("FFT positive"), QStringLiteral("Ward 7"),
          QStringLiteral("Contract performance notice"), QStringLiteral("No indicator agreed."),
          QStringLiteral("Executive summary")})
        CHECK(text.contains(words));
}
