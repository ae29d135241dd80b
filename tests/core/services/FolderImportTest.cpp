// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FolderImport.h"

#include "core/db/Verify.h"
#include "core/io/XlsxWriter.h"
#include "tests/support/TempFile.h"

#include <QDir>

using namespace candour;
using namespace candour::test;

namespace {

/// A folder of returns; gone with its file.
struct Returns {
    Returns()
    {
        QDir(file.folder()).mkdir(QStringLiteral("in"));
        options.figures.createMissing = true;
    }

    void add(const QString &name, const QByteArray &bytes) const
    {
        const QString path = folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    [[nodiscard]] QString folder() const { return file.folder() + QStringLiteral("/in"); }

    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (const QString &path : must(figureFilesIn(folder(), options.deep)))
            found.append(QDir(folder()).relativeFilePath(path));
        return found;
    }

    TempFile file;
    FolderImportOptions options;
};

QByteArray csv(const QByteArray &rows)
{
    return "provider,indicator,period,value\n" + rows;
}

QByteArray workbook()
{
    return must(
        xlsxOf({QStringLiteral("Return"),
                {{QStringLiteral("provider")},
                 {QStringLiteral("indicator")},
                 {QStringLiteral("period")},
                 {QStringLiteral("value")}},
                {{QStringLiteral("ZZ2"), QStringLiteral("X1"), QStringLiteral("2025-04"), 3.25}}}));
}

} // namespace

TEST_CASE("folder: files come in the order of their names, without locks and hidden ones",
          "[folder]")
{
    Returns returns;
    for (const char *name : {"10 May.csv", "2 April.CSV", "notes.docx", "~$2 April.xlsx",
                             ".~lock.2 April.CSV#", ".hidden.csv", "late/3 June.ods"})
        returns.add(QLatin1String(name), "x");
    CHECK(returns.names()
          == QStringList {QStringLiteral("2 April.CSV"), QStringLiteral("10 May.csv")});
    returns.options.deep = true;
    CHECK(returns.names()
          == QStringList {QStringLiteral("2 April.CSV"), QStringLiteral("10 May.csv"),
                          QStringLiteral("late/3 June.ods")});
    CHECK(figureFilesIn(returns.folder() + QStringLiteral("/late/none"), false).error().code
          == ErrorCode::NotFound);
}

TEST_CASE("folder: each file is a batch of its own, and a bad one does not stop the others",
          "[folder]")
{
    Returns returns;
    returns.add(QStringLiteral("a.csv"), csv("ZZ1,X1,2025-04,10\nZZ1,X1,2025-05,abc\n"));
    returns.add(QStringLiteral("b.csv"), "This is a letter.\nNot a table.\n");
    returns.add(QStringLiteral("c.xlsx"), workbook());
    const auto first = must(importFolder(*returns.file, returns.folder(), returns.options));
    REQUIRE(first.files.size() == 3);
    CHECK(first.failed() == 1);
    CHECK(first.files[0].report.stored == 1);
    CHECK(first.files[0].report.refusedCount == 1);
    CHECK_FALSE(first.files[1].isRead());
    CHECK(first.files[2].report.stored == 1);
    CHECK(must(returns.file->observations().batches()).size() == 2);

    const SheetTable table = folderTable(first);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][0] == QStringLiteral("a.csv"));
    CHECK(table.rows[0][3] == 1);
    CHECK_FALSE(table.rows[1][3].isValid());
    CHECK(table.rows[1].last().toString() == first.files[1].fault);

    const auto head = must(returns.file->journal().head()).sequence;
    const auto again = must(importFolder(*returns.file, returns.folder(), returns.options));
    CHECK(again.files[0].report.stored == 0);
    CHECK(again.files[0].report.unchanged == 1);
    CHECK(again.files[2].report.unchanged == 1);
    CHECK(must(returns.file->journal().head()).sequence == head);
    CHECK(must(db::verify(*returns.file)).faults == QStringList());
}

TEST_CASE("folder: stopped between two files, what came before stays whole", "[folder]")
{
    Returns returns;
    for (const char *name : {"a.csv", "b.csv", "c.csv"})
        returns.add(QLatin1String(name), csv(QByteArray("ZZ1,X") + name[0] + ",2025-04,10\n"));
    const auto report =
        must(importFolder(*returns.file, returns.folder(), returns.options,
                          [](const FolderFile &, int done, int) { return done < 2; }));
    CHECK(report.files.size() == 2);
    CHECK(report.notReached == 1);
    CHECK(must(returns.file->observations().batches()).size() == 2);
}
