// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RemarkService.h"

#include "core/db/BatchWriter.h"
#include "tests/support/TempFile.h"

using namespace candour;
using namespace candour::test;

TEST_CASE("A comment on a breakdown remembers the batch of that breakdown", "[remarks]")
{
    TempFile file;
    Organisation organisation;
    organisation.code = QStringLiteral("ZZ1");
    organisation.name = QStringLiteral("Riverside");
    Indicator indicator;
    indicator.code = QStringLiteral("AE4H");
    indicator.name = QStringLiteral("Within four hours");
    const Uid of = file.put(organisation);
    const Uid what = file.put(indicator);
    const auto write = [&](const QString &breakdown) {
        db::BatchInput input;
        input.series = {{of, what, breakdown}};
        db::BatchRow row;
        row.period = Period::month(2024, 4);
        row.value = 5;
        input.rows = {row};
        auto command = must(db::Command::begin(*file, {QStringLiteral("figures.import"), {}, {}}));
        const Uid uid = must(db::writeBatch(*command, input)).uid;
        must(command->commit());
        return uid.toText();
    };
    const QString women = QStringLiteral("sex=female");
    const QString total = write({});
    const QString part = write(women);
    const auto batchOf = [&](const QString &breakdown) {
        Comment comment;
        comment.organisation = Ref<Organisation>(of);
        comment.indicator = Ref<Indicator>(what);
        comment.breakdown = breakdown;
        comment.period = QStringLiteral("2024-04");
        comment.text = QStringLiteral("Said of ") + breakdown;
        must(saveComment(*file, comment));
        return must(file->records().all<Comment>()).last().batch;
    };
    CHECK(batchOf(women) == part);
    CHECK(batchOf({}) == total);
}
