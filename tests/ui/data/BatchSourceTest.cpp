// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TextTable.h"
#include "core/services/FigureImport.h"
#include "core/services/MappingService.h"
#include "tests/ui/data/DataFixture.h"
#include "ui/pages/data/BatchDetails.h"
#include "ui/pages/data/BatchSourceCommands.h"

#include <QPushButton>

using namespace candour;

TEST_CASE("Data: the source of an import is saved again, and its refused rows", "[data][source]")
{
    DataFixture f;
    f.open(false);
    const QByteArray text =
        "provider,indicator,period,value\nZZ1,X1,2026-08,10\nZZ1,X1,2026-09,x\n";
    const QString path = f.write(QStringLiteral("in.csv"), text);
    const auto batch = std::make_shared<Uid>();
    f.session.run([path, batch](db::Database &database, const Progress &) -> Result<ChangeSet> {
        const auto mapping = mappingFor(database, path);
        if (!mapping)
            return fail(mapping.error());
        FigureImportOptions options;
        options.createMissing = true;
        auto done = importFigures(database, path, *mapping, options);
        if (!done)
            return fail(done.error());
        *batch = done->batch;
        return done->changes;
    });
    REQUIRE(f.waitForIdle());
    REQUIRE_FALSE(batch->isNull());

    BatchDetails details;
    BatchSourceCommands commands(f.session, f.prompts, details);
    commands.show(*batch);
    const auto press = [&details](const char *name) {
        auto *button = details.findChild<QPushButton *>(QLatin1String(name));
        REQUIRE(button);
        CHECK_FALSE(button->isHidden());
        button->click();
    };
    const QString copy = f.folder.filePath(QStringLiteral("copy.csv"));
    f.prompts.files = {copy};
    press("sourceSave");
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == text);
    CHECK(f.prompts.filesAsked.last().suggestedName == QStringLiteral("in.csv"));

    const QString refused = f.folder.filePath(QStringLiteral("refused.csv"));
    f.prompts.files = {refused};
    press("refusedSave");
    const auto rows = readTextTable(refused);
    REQUIRE(rows);
    REQUIRE(rows->rows.size() == 1);
    CHECK(rows->rows[0][2] == QStringLiteral("2026-09"));
    CHECK(f.prompts.reported.isEmpty());
}
