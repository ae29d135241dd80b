// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SheetExport.h"

#include "tests/support/EveryKind.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

QVariant cell(const SheetTable &sheet, const char *column)
{
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        if (sheet.columns[i].title == QLatin1String(column))
            return sheet.rows.at(0).at(i);
    }
    FAIL("no column " << column);
    return {};
}

} // namespace

TEST_CASE("exchange: a table goes out as a sheet whose cells are of their kind", "[exchange]")
{
    TempFile file(everythingSchema());
    Organisation o;
    o.code = QStringLiteral("0012");
    o.name = QStringLiteral("Riverside");
    const Uid organisation = file.put(o);
    Person p;
    p.name = QStringLiteral("A. Nurse");
    const Uid person = file.put(p);
    file.put(everythingFilled(Ref<Organisation>(organisation), Ref<Person>(person)));

    const SheetTable sheet = must(exportSheet(*file, QStringLiteral("everythings")));
    REQUIRE(sheet.rows.size() == 1);
    CHECK(cell(sheet, "whole") == QVariant(qlonglong(42)));
    CHECK(cell(sheet, "measure") == QVariant(0.1 + 0.2));
    CHECK(cell(sheet, "day") == QVariant(QDate(2024, 2, 29)));
    CHECK(cell(sheet, "line") == QVariant(QStringLiteral("=1+1 “quoted”, comma & <b>mark-up</b>")));
    CHECK(cell(sheet, "organisation") == QVariant(QStringLiteral("0012"))); // a code, no number
    CHECK(cell(sheet, "period").typeId() == QMetaType::QString);

    const QString path = file.folder() + QStringLiteral("/a.xlsx");
    CHECK(must(exportXlsxFile(*file, QStringLiteral("everythings"), path)) == 1);
    CHECK(QFile::exists(path));
    CHECK(must(exportSheet(*file, QStringLiteral("observations"))).rows.isEmpty());
    const auto unknown = exportXlsxFile(*file, QStringLiteral("nothing"), path);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
}
