// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BatchSource.h"

#include "core/db/Salvage.h"
#include "core/db/Statement.h"
#include "core/db/Verify.h"
#include "core/io/MappingGuess.h"
#include "core/io/TextTable.h"
#include "core/io/XlsxWriter.h"
#include "core/services/AttachmentService.h"
#include "core/services/BatchService.h"
#include "core/services/FigureImport.h"
#include "core/services/RefusedFile.h"
#include "core/services/UndoService.h"
#include "tests/support/TempFile.h"

#include <QCryptographicHash>

using namespace candour;
using namespace candour::test;

namespace {

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString written(const TempFile &file, const QString &name, const QByteArray &bytes)
{
    const QString path = file.folder() + u'/' + name;
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    return path;
}

QString csv(const TempFile &file, const QString &name, const QByteArray &rows)
{
    return written(file, name, "provider,indicator,period,value\n" + rows);
}

/// A workbook as somebody would write it: numbers are numbers.
QString workbook(const TempFile &file, const QString &name, const QList<QList<QVariant>> &rows)
{
    SheetTable sheet {QStringLiteral("Return"),
                      {{QStringLiteral("provider")},
                       {QStringLiteral("indicator")},
                       {QStringLiteral("period")},
                       {QStringLiteral("value")}},
                      rows};
    return written(file, name, must(xlsxOf(sheet)));
}

FigureImportReport imported(TempFile &file, const QString &path, bool keep = true)
{
    FigureImportOptions options;
    options.createMissing = true;
    options.keepSource = keep;
    return must(importFigures(*file, path, ownColumnsMapping(), options));
}

qint64 countOf(TempFile &file, const QString &table)
{
    auto statement =
        must(file->connection().prepare(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)));
    must(statement.execute());
    REQUIRE(statement.next());
    return statement.integer(0);
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

const QString kOne = QStringLiteral("ZZ1");
const QString kX1 = QStringLiteral("X1");
const QString kApril = QStringLiteral("2025-04");

} // namespace

TEST_CASE("source: an import keeps the file it read, byte for byte", "[batch][source]")
{
    TempFile file;
    const QString path = workbook(file, QStringLiteral("April.xlsx"), {{kOne, kX1, kApril, 10.5}});
    const QByteArray bytes = bytesIn(path);
    const FigureImportReport report = imported(file, path);
    QFile::remove(path);

    const BatchSource source = must(sourceOf(*file, report.batch));
    CHECK(source.name == QStringLiteral("April.xlsx"));
    CHECK(source.size == bytes.size());
    CHECK(source.digest == sha256(bytes));
    REQUIRE(source.isKept());
    const QString copy = file.folder() + QStringLiteral("/copy.xlsx");
    must(saveAttachment(*file, source.attachment, copy));
    CHECK(bytesIn(copy) == bytes);
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("source: one file is held once, and stays when its figures go", "[batch][source]")
{
    TempFile file;
    const QString path = csv(file, QStringLiteral("a.csv"), "ZZ1,X1,2025-04,10\n");
    const Uid first = imported(file, path).batch;
    must(withdrawBatch(*file, first, QStringLiteral("Too early")));
    CHECK(must(sourceOf(*file, first)).isKept());
    const Uid second = imported(file, path).batch;
    CHECK(countOf(file, QStringLiteral("attachment")) == 2);
    CHECK(countOf(file, QStringLiteral("attachment_content")) == 1);

    const auto head = must(file->journal().head()).sequence;
    const ChangeSet undone = must(undoEntry(*file, head));
    CHECK(undone.touches(u"attachment"));
    CHECK(must(sourceOf(*file, second)).isKept());
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("source: where it is not wanted only size and digest are told", "[batch][source]")
{
    TempFile file;
    const QByteArray rows = "ZZ1,X1,2025-04,10\n";
    const QString path = csv(file, QStringLiteral("a.csv"), rows);
    const auto left = [&](const Uid &batch, const QString &of) {
        const BatchSource source = must(sourceOf(*file, batch));
        CHECK_FALSE(source.isKept());
        CHECK(source.name == QFileInfo(of).fileName());
        CHECK(source.digest == sha256(bytesIn(of)));
        CHECK(source.size == bytesIn(of).size());
    };
    left(imported(file, path, false).batch, path);

    Profile profile;
    profile.name = QStringLiteral("Ours");
    profile.sourcesLeftOut = true;
    file.put(profile);
    const QString other = csv(file, QStringLiteral("b.csv"), "ZZ1,X1,2025-05,11\n");
    left(imported(file, other).batch, other);
    CHECK(countOf(file, QStringLiteral("attachment_content")) == 0);
    CHECK(imported(file, other).notes.isEmpty());
}

TEST_CASE("source: a file that changed after it was read is not kept for it", "[batch][source]")
{
    TempFile file;
    const QString path = csv(file, QStringLiteral("a.csv"), "ZZ1,X1,2025-04,10\n");
    const OpenedSource source = must(openFigureSource(path));
    const ImportedTable table = must(readSource(source, ownColumnsMapping()));
    QFile other(path);
    REQUIRE(other.open(QIODevice::ReadWrite));
    REQUIRE(other.setFileTime(source.modified.addSecs(60), QFileDevice::FileModificationTime));
    other.close();
    FigureImportOptions options;
    options.createMissing = true;
    options.sourceFile = path;
    options.sourceModified = source.modified;
    const auto report =
        must(importTable(*file, table, source.fileName, ownColumnsMapping(), options));
    CHECK(report.stored == 1);
    CHECK_FALSE(must(sourceOf(*file, report.batch)).isKept());
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes.first().contains(QStringLiteral("was changed")));
}

TEST_CASE("source: the batch knows rows in and out and why some were refused", "[batch][source]")
{
    TempFile file;
    imported(file, csv(file, QStringLiteral("a.csv"), "ZZ1,X1,2025-04,10\n"));
    const QString path = workbook(file, QStringLiteral("b.xlsx"),
                                  {{kOne, kX1, kApril, 10.0},
                                   {kOne, kX1, QStringLiteral("2025-05"), 11.0},
                                   {kOne, kX1, QStringLiteral("2025-06"), QStringLiteral("abc")}});
    const BatchCounts counts = must(countsOf(*file, imported(file, path).batch));
    CHECK(counts.rows == 3);
    CHECK(counts.read == 2);
    CHECK(counts.stored == 1);
    CHECK(counts.unchanged == 1);
    CHECK(counts.refused == 1);
    REQUIRE(counts.refusals.size() == 1);
    CHECK(counts.refusals[0].sheet == QStringLiteral("Return"));
    CHECK(counts.refusals[0].line == 4);
    CHECK(counts.refusals[0].column == 4);
    CHECK(counts.refusals[0].cell.isEmpty()); // it may be what should not have been there
    CHECK_FALSE(counts.refusals[0].reason.isEmpty());
}

TEST_CASE("source: refused rows go back out as they stood, each with the reason", "[batch][source]")
{
    TempFile file;
    const QString text = csv(file, QStringLiteral("a.csv"),
                             "ZZ1,X1,2025-04,10\nZZ1,\"X1, old\",neverember,\"1,5x\"\n");
    const auto ofText = imported(file, text);
    const QString out = file.folder() + QStringLiteral("/refused.csv");
    CHECK(must(saveRefusedRows(must(openFigureSource(text)), ofText.refused, out)) == 1);
    const TextTable rows = must(readTextTable(out));
    CHECK(rows.header.mid(0, 4)
          == QStringList {QStringLiteral("provider"), QStringLiteral("indicator"),
                          QStringLiteral("period"), QStringLiteral("value")});
    REQUIRE(rows.header.size() == 5);
    REQUIRE(rows.rows.size() == 1);
    CHECK(rows.rows[0].mid(0, 4)
          == QStringList {kOne, QStringLiteral("X1, old"), QStringLiteral("neverember"),
                          QStringLiteral("1,5x")});
    CHECK_FALSE(rows.rows[0][4].isEmpty());

    const QString titled = file.folder() + QStringLiteral("/titled.csv");
    QFile source(titled);
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write("Waiting times of April,,,\n\nprovider,indicator,period,value\n"
                 "ZZ1,X1,2025-04,10\nZZ1,X1,neverember,2\n");
    source.close();
    const QList<ImportProblem> refused {{5, 3, {}, {}, QStringLiteral("no period")}};
    CHECK(must(saveRefusedRows(must(openFigureSource(titled)), refused, out)) == 1);
    const TextTable below = must(readTextTable(out));
    CHECK(below.header.value(2) == QStringLiteral("period"));
    CHECK(below.rows.value(0).value(2) == QStringLiteral("neverember"));

    const QString book = workbook(file, QStringLiteral("b.xlsx"),
                                  {{kOne, kX1, QStringLiteral("2025-06"), QStringLiteral("abc")}});
    const auto ofBook = imported(file, book);
    const QString sheet = file.folder() + QStringLiteral("/refused.xlsx");
    CHECK(must(saveRefusedRows(must(openFigureSource(book)), ofBook.refused, sheet)) == 1);
    const OpenedSource read = must(openFigureSource(sheet));
    REQUIRE(read.workbook);
    const SheetGrid &grid = read.workbook->sheets[0];
    CHECK(grid.text(1, 0) == QStringLiteral("Return"));
    CHECK(grid.text(1, 1) == QStringLiteral("2"));
    CHECK(grid.text(1, 2).startsWith(QStringLiteral("D2: ")));
    CHECK(grid.text(1, 3) == kOne);
    CHECK(grid.text(1, 6) == QStringLiteral("abc"));
}

TEST_CASE("source: an earlier workbook withdrawn leaves what a later one restated",
          "[batch][source]")
{
    TempFile file;
    const QString may = QStringLiteral("2025-05");
    const Uid first = imported(file,
                               workbook(file, QStringLiteral("1.xlsx"),
                                        {{kOne, kX1, kApril, 10.0}, {kOne, kX1, may, 11.0}}))
                          .batch;
    const Uid second =
        imported(file, workbook(file, QStringLiteral("2.xlsx"), {{kOne, kX1, kApril, 12.0}})).batch;
    const SeriesId series = must(file->observations().series({})).at(0).id;
    // Value in force and how many vintages stand, of April and May.
    const auto stands = [&](const Period &period) {
        const auto vintages = must(file->observations().vintages(series, period));
        return std::pair(vintages.size(),
                         vintages.empty() ? kNoNumber : vintages.back().figure.value);
    };
    const Period april = Period::month(2025, 4);
    const Period inMay = Period::month(2025, 5);
    CHECK(stands(april) == std::pair(size_t(2), 12.0));
    CHECK(stands(inMay) == std::pair(size_t(1), 11.0));
    must(withdrawBatch(*file, first, QStringLiteral("Wrong month")));
    CHECK(stands(april) == std::pair(size_t(1), 12.0));
    CHECK(stands(inMay).first == 0);
    must(restoreBatch(*file, first, QStringLiteral("It was right")));
    CHECK(stands(april) == std::pair(size_t(2), 12.0));
    CHECK(stands(inMay) == std::pair(size_t(1), 11.0));
    must(withdrawBatch(*file, second, QStringLiteral("Sent twice")));
    CHECK(stands(april) == std::pair(size_t(1), 10.0));
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("source: salvage keeps the file with its import, and carries figures once",
          "[batch][source][salvage]")
{
    TempFile file;
    const QString path = workbook(file, QStringLiteral("April.xlsx"), {{kOne, kX1, kApril, 10.5}});
    const QByteArray bytes = bytesIn(path);
    imported(file, path);
    file.close();
    const QString target = file.folder() + QStringLiteral("/saved.candour");
    const auto report = must(db::salvage(file.path(), target, db::candourSchema(), file.clock(),
                                         {QStringLiteral("tester"), QStringLiteral("here")}));
    CHECK(report.lost() == 0);
    const auto saved =
        must(db::Database::open(target, db::candourSchema(), file.clock(), db::Access::Write));
    const auto batches = must(saved->observations().batches());
    REQUIRE(batches.size() == 1);
    CHECK(batches.first().rows == 1);
    const BatchSource source = must(sourceOf(*saved, batches.first().uid));
    REQUIRE(source.isKept());
    const QString copy = file.folder() + QStringLiteral("/copy.xlsx");
    must(saveAttachment(*saved, source.attachment, copy));
    CHECK(bytesIn(copy) == bytes);
    CHECK(must(db::verify(*saved)).faults == QStringList());
}
