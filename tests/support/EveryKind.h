// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Describe.h"
#include "core/db/Schema.h"
#include "core/domain/Records.h"

#include <optional>

/// A record that uses every kind of field and every flag, in a schema of its own: what is true of
/// it is true of any record the product will have.
namespace candour::test {

enum class Colour { Red, Green, Blue };

struct Step {
    Uid uid;
    QString what;
    QDate due;
    bool done = false;
};

/// Many-to-many with a field of its own.
struct Supporter {
    Uid uid;
    Ref<Person> person;
    QString part;
};

struct Everything {
    Uid uid;
    QString number;
    QString line;
    QString text;
    std::optional<qint64> whole;
    std::optional<double> measure;
    QDate day;
    QTime time;
    QDateTime moment;
    QString period;
    bool yes = false;
    Colour colour = Colour::Red;
    QList<Colour> colours;
    Ref<Organisation> organisation;
    Ref<Person> person;
    Ref<Attachment> attachment;
    QList<Step> steps;
    QList<Supporter> supporters;
};

/// The product's schema and one migration more, which adds the record's tables.
[[nodiscard]] const db::Schema &everythingSchema();

/// One with every field filled; the references must exist.
[[nodiscard]] Everything everythingFilled(Ref<Organisation> organisation, Ref<Person> person);

} // namespace candour::test

namespace candour {

template <>
std::span<const Choice<test::Colour>> choicesOf<test::Colour>();
template <>
const RecordType<test::Step> &recordType<test::Step>();
template <>
const RecordType<test::Supporter> &recordType<test::Supporter>();
template <>
const RecordType<test::Everything> &recordType<test::Everything>();

} // namespace candour
