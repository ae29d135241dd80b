// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BatchService.h"
#include "core/services/FigureEntry.h"
#include "core/services/JournalService.h"
#include "core/services/ScorecardService.h"
#include "core/services/StarterLibrary.h"
#include "core/services/UndoService.h"
#include "tests/support/CsvRows.h"
#include "tests/support/TempFile.h"

#include <QBuffer>

using namespace candour;
using namespace candour::test;

namespace {

struct FiguresFixture {
    TempFile file;
    Organisation provider;
    Indicator indicator;
    QString place; ///< as a person says it: measure, provider, month

    FiguresFixture()
    {
        must(fillNewFile(*file, NewFile {.sample = true}));
        const auto books = must(ScorecardService(*file).books());
        provider = *organisationByCode(books.organisations, QStringLiteral("ZZ1"));
        for (const Indicator &one : books.indicators) {
            if (one.code == QStringLiteral("AE4H"))
                indicator = one;
        }
        place = (indicator.shortName.isEmpty() ? indicator.name : indicator.shortName)
            + QStringLiteral(", ")
            + (provider.shortName.isEmpty() ? provider.name : provider.shortName)
            + QStringLiteral(", Feb 2026");
    }

    [[nodiscard]] EnteredFigure figure(const QString &text, int month = 2) const
    {
        return {Ref<Organisation>(provider.uid), Ref<Indicator>(indicator.uid),
                Period::month(2026, month), text};
    }

    qint64 type(const QString &text) { return must(enterFigures(*file, {figure(text)})).sequence; }

    [[nodiscard]] JournalDetails details(qint64 sequence)
    {
        JournalReader reader(*file, {}, {});
        return must(reader.details(sequence));
    }

    /// What the entry says of the figure.
    [[nodiscard]] std::pair<QString, QString> fromTo(qint64 sequence)
    {
        const JournalDetails entry = details(sequence);
        REQUIRE(entry.changes.size() == 1);
        REQUIRE_FALSE(entry.changes[0].fields.isEmpty());
        const HistoryField &first = entry.changes[0].fields.first();
        CHECK(first.label == place);
        return {first.from, first.to};
    }
};

const QString kFirst = QStringLiteral("73.4 %");
const QString kSecond = QStringLiteral("80.5 %");

} // namespace

TEST_CASE("journal: a typed figure is told with its place, from what to what", "[journal]")
{
    FiguresFixture f;
    f.type(QStringLiteral("73.4"));
    const qint64 second = f.type(QStringLiteral("80.5"));
    CHECK(f.fromTo(second) == std::pair(kFirst, kSecond));
    const JournalLine line = f.details(second).line;
    CHECK(line.what.startsWith(f.place)); // what it is about stands first
    CHECK(line.title == QStringLiteral("Typed on 15 Apr 2026, 1 figure"));
    CHECK(stepWords(*f.file, second, {}).endsWith(f.place));

    SECTION("its undo, and the redo of that, say what stands again")
    {
        const qint64 undone = must(undoEntry(*f.file, second)).sequence;
        CHECK(f.fromTo(undone) == std::pair(kSecond, kFirst));
        const qint64 redone = must(redoEntry(*f.file, undone)).sequence;
        CHECK(f.fromTo(redone) == std::pair(kFirst, kSecond));
    }
    SECTION("a later figure does not change what an earlier entry says")
    {
        const qint64 third = f.type(QStringLiteral("85"));
        CHECK(f.fromTo(second) == std::pair(kFirst, kSecond));
        CHECK(f.fromTo(third) == std::pair(kSecond, QStringLiteral("85.0 %")));
        // Taking back the older of two leaves the newer one standing.
        const qint64 undone = must(undoEntry(*f.file, second)).sequence;
        CHECK(f.fromTo(undone).first == f.fromTo(undone).second);
    }
    SECTION("a cleared figure becomes nothing, a new one was nothing")
    {
        const qint64 cleared = f.type({});
        CHECK(f.fromTo(cleared) == std::pair(kSecond, QString()));
        const qint64 again = f.type(QStringLiteral("161/200"));
        CHECK(f.fromTo(again) == std::pair(QString(), QStringLiteral("80.5 % (161/200)")));
    }
}

TEST_CASE("journal: the CSV file and the print have the figures too", "[journal]")
{
    FiguresFixture f;
    f.type(QStringLiteral("73.4"));
    const qint64 second = f.type(QStringLiteral("80.5"));
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    must(writeJournalCsv(*f.file, {}, {}, buffer));
    bool inCsv = false;
    const auto rows = csvCells(QString::fromUtf8(buffer.data().mid(3)).remove(u'\r'));
    for (const QStringList &row : rows) {
        if (row.value(0) == QString::number(second) && row.value(13) == f.place) {
            inCsv = true;
            CHECK(row.value(14) == kFirst);
            CHECK(row.value(15) == kSecond);
        }
    }
    CHECK(inCsv);
    const Document document = must(journalDocument(*f.file, {}, {}, 10));
    QString printed;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block.content)) {
            for (const Row &row : table->rows)
                printed += row.cells.value(3).text + u'\n';
        }
    }
    CHECK(printed.contains(f.place + QStringLiteral(": ") + kFirst + QStringLiteral(" → ")
                           + kSecond));
}

TEST_CASE("journal: many figures of one provider are counted and named by what they share",
          "[journal]")
{
    FiguresFixture f;
    const qint64 sequence =
        must(enterFigures(*f.file,
                          {f.figure(QStringLiteral("70.1"), 1), f.figure(QStringLiteral("70.2"))}))
            .sequence;
    const QString words = stepWords(*f.file, sequence, {});
    CHECK(words.startsWith(QStringLiteral("2 typed figure")));
    CHECK(words.contains(f.provider.shortName.isEmpty() ? f.provider.name : f.provider.shortName));
    CHECK(f.details(sequence).changes[0].fields.size() >= 2);
}

TEST_CASE("journal: an entry written before figures were named in it still tells them",
          "[journal][db]")
{
    FiguresFixture f;
    const auto batches = must(f.file->observations().batches());
    for (const db::BatchInfo &batch : batches) {
        const auto about = must(f.file->journal().about(QStringLiteral("batch"), batch.uid));
        REQUIRE_FALSE(about.isEmpty());
        const auto told = must(db::figureChanges(*f.file, about.first().sequence, batch.uid));
        CHECK(told.isEmpty() == (batch.rows > db::kNamedFigures)); // the sample names none
    }
}
