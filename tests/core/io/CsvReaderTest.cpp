// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvReader.h"

#include "core/io/CsvSniff.h"
#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

using Record = std::vector<std::string>;

std::vector<Record> recordsOf(std::string_view text, const std::string &delimiter = ",")
{
    CsvReader reader(text, {delimiter, false});
    std::vector<Record> records;
    while (reader.next())
        records.emplace_back(reader.fields().begin(), reader.fields().end());
    CHECK_FALSE(reader.fault().has_value());
    return records;
}

} // namespace

TEST_CASE("csv: quotes, line ends and ragged rows", "[io][csv]")
{
    const std::vector<Record> expected {{"a", "b"}, {"1", "2"}};
    CHECK(recordsOf("a,b\n1,2\n") == expected);
    CHECK(recordsOf("a,b\r\n1,2") == expected);
    CHECK(recordsOf("a,b\r1,2\r") == expected);
    CHECK(recordsOf("\"a\",\"b\"\r\n\"1\",\"2\"\r\n") == expected);
    CHECK(recordsOf("a, \"b\" \n1,2\n") == expected);

    CHECK(recordsOf("\"say \"\"hello\"\", twice\",x")
          == std::vector<Record> {{"say \"hello\", twice", "x"}});
    CHECK(recordsOf("\"two\r\nlines\",x\ny,z")
          == std::vector<Record> {{"two\r\nlines", "x"}, {"y", "z"}});
    CHECK(recordsOf("5\" pipe,\"a\"b,c") == std::vector<Record> {{"5\" pipe", "ab", "c"}});
    CHECK(recordsOf("a,,\n\n,b\n") == std::vector<Record> {{"a", "", ""}, {""}, {"", "b"}});
    CHECK(recordsOf("a,") == std::vector<Record> {{"a", ""}});
    CHECK(recordsOf("\"\"") == std::vector<Record> {{""}});
    CHECK(recordsOf("").empty());
}

TEST_CASE("csv: a delimiter of two bytes", "[io][csv]")
{
    CHECK(recordsOf("a\xC2\xAC"
                    "b\xC2\xA3"
                    "5\xC2\xAC"
                    "c",
                    "\xC2\xAC")
          == std::vector<Record> {{"a",
                                   "b\xC2\xA3"
                                   "5",
                                   "c"}});
}

TEST_CASE("csv: lines are counted as an editor counts them", "[io][csv]")
{
    CsvReader reader("a\r\n\"b\r\nc\nd\"\r\ne\rf\n", {});
    std::vector<int> lines;
    while (reader.next())
        lines.push_back(reader.line());
    CHECK(lines == std::vector<int> {1, 2, 5, 6});
}

TEST_CASE("csv: a line without end is refused, with its number", "[io][csv]")
{
    const std::string longLine = "a,b\n" + std::string(1100000, 'x') + "\nc,d\n";
    CsvReader reader(longLine, {});
    CHECK(reader.next());
    CHECK_FALSE(reader.next());
    REQUIRE(reader.fault().has_value());
    CHECK(reader.fault()->contains(QStringLiteral("Line 2")));

    CsvReader unclosed("a,b\n\"never closed,c\nd,e\n", {});
    CHECK(unclosed.next());
    CHECK_FALSE(unclosed.next());
    REQUIRE(unclosed.fault().has_value());
    CHECK(unclosed.fault()->contains(QStringLiteral("Line 2")));
}

TEST_CASE("csv: the delimiter and the decimal sign are found", "[io][csv]")
{
    const auto dialect = [](std::string_view text) { return sniffDialect(text); };
    CHECK(dialect("a,b\n1,2\n") == CsvDialect {",", false});
    CHECK(dialect("a;b;c\n1;76,3;5\n2;79,1;6\n") == CsvDialect {";", true});
    CHECK(dialect("a\tb\n\"6,792.27\"\t1\n") == CsvDialect {"\t", false});
    CHECK(dialect("a|b|c\n1|2|3\n") == CsvDialect {"|", false});
    CHECK(dialect("a\xC2\xAC"
                  "b\n1, or so\xC2\xAC"
                  "2\n")
          == CsvDialect {"\xC2\xAC", false});
    CHECK(dialect("Trust: x, y and z\n\nRef;Name;Apr\n1;\"A; B\";2\n2;C;3\n").delimiter == ";");
    CHECK(dialect("one column only\n1\n").delimiter == ",");
    CHECK_FALSE(dialect("a;b\n1;1,234\n2;5,678\n").decimalComma); // thousands say nothing
    CHECK(dialect("a;b\n1;1.234,5\n").decimalComma);
}
