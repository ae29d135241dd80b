// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/FieldText.h"

#include "core/domain/Records.h"
#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

const Field &fieldOf(const RecordKind &kind, const char *name)
{
    const Field *field = kind.field(QString::fromLatin1(name));
    REQUIRE(field);
    return *field;
}

} // namespace

TEST_CASE("field text: dates are read day first and refused otherwise", "[fieldtext]")
{
    const Field &date = fieldOf(recordType<Organisation>(), "opened");
    for (const char *text : {"2024-02-29", "29/2/2024", "29/02/2024", "29 Feb 2024"}) {
        const auto value = valueFromText(date, QString::fromLatin1(text));
        REQUIRE(value.has_value());
        CHECK(value->toDate() == QDate(2024, 2, 29));
    }
    for (const char *text : {"2/29/2024", "31/4/2024", "tomorrow"}) {
        const auto value = valueFromText(date, QString::fromLatin1(text));
        REQUIRE_FALSE(value.has_value());
        CHECK(value.error().text.contains(QString::fromLatin1(text)));
    }
    CHECK_FALSE(valueFromText(date, QStringLiteral("  ")).value().isValid());
}

TEST_CASE("field text: choices are read by code and by label", "[fieldtext]")
{
    const Field &polarity = fieldOf(recordType<Indicator>(), "polarity");
    CHECK(valueFromText(polarity, QStringLiteral("higher_is_better")).value().toString()
          == QStringLiteral("higher_is_better"));
    CHECK(valueFromText(polarity, choiceLabel(polarity, QStringLiteral("lower_is_better")))
              .value()
              .toString()
          == QStringLiteral("lower_is_better"));
    const auto unknown = valueFromText(polarity, QStringLiteral("sideways"));
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().text.contains(QStringLiteral("within_limits")));
}

TEST_CASE("field text: numbers keep full precision and take commas", "[fieldtext]")
{
    const Field &target = fieldOf(recordType<Threshold>(), "target");
    const double odd = 0.1 + 0.2;
    CHECK(valueFromText(target, valueToText(target, odd)).value().toDouble() == odd);
    CHECK(valueFromText(target, QStringLiteral("1,234.5")).value().toDouble() == 1234.5);
    CHECK(valueFromText(target, QStringLiteral("−2")).value().toDouble() == -2);
    CHECK_FALSE(valueFromText(target, QStringLiteral("12 or so")).has_value());
    CHECK_FALSE(valueFromText(target, QStringLiteral("inf")).has_value());
}

TEST_CASE("field text: yes and no", "[fieldtext]")
{
    const Field &fictional = fieldOf(recordType<Organisation>(), "fictional");
    CHECK(valueFromText(fictional, QStringLiteral("Yes")).value().toBool());
    CHECK_FALSE(valueFromText(fictional, QStringLiteral("no")).value().toBool());
    CHECK_FALSE(valueFromText(fictional, QString()).value().toBool());
    CHECK_FALSE(valueFromText(fictional, QStringLiteral("perhaps")).has_value());
}

TEST_CASE("field lists: every kind of the product can be told from another", "[record]")
{
    QSet<QString> ids;
    QSet<QString> plurals;
    for (const RecordKind *kind : domainRegistry().kinds()) {
        INFO(kind->id.toStdString());
        CHECK_FALSE(ids.contains(kind->id));
        CHECK_FALSE(plurals.contains(kind->plural));
        ids.insert(kind->id);
        plurals.insert(kind->plural);
        CHECK_FALSE(kind->key.isEmpty());
        for (const QString &name : kind->key)
            CHECK(kind->field(name));
        for (const QString &name : kind->title)
            CHECK(kind->field(name));
        for (const Field &field : kind->fields)
            CHECK(qstrlen(field.label) > 0);
    }
    CHECK(ids.size() >= 24);
}
