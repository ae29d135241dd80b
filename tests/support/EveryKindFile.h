// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/Verify.h"
#include "tests/support/EveryKind.h"
#include "tests/support/TempFile.h"

namespace candour::test {

/// A file of everythingSchema() with one organisation and one person to refer to.
struct EveryKindFile {
    TempFile file {everythingSchema()};
    Uid organisation;
    Uid person;

    EveryKindFile()
    {
        Organisation o;
        o.code = QStringLiteral("ZZ1");
        o.name = QStringLiteral("Riverside");
        organisation = file.put(o);
        Person p;
        p.name = QStringLiteral("A. Nurse");
        person = file.put(p);
    }

    [[nodiscard]] Everything filled() const
    {
        return everythingFilled(Ref<Organisation>(organisation), Ref<Person>(person));
    }

    [[nodiscard]] Everything filled(const QString &line) const
    {
        Everything everything = filled();
        everything.line = line;
        return everything;
    }

    [[nodiscard]] Everything stored(const Uid &uid)
    {
        auto found = must(file->records().find(Ref<Everything>(uid)));
        REQUIRE(found.has_value());
        return *found;
    }

    void requireWhole() { CHECK(must(db::verify(*file)).faults == QStringList()); }
};

} // namespace candour::test
