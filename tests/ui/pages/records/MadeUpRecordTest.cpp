// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/RecordTable.h"
#include "core/io/ImportedTable.h"
#include "core/services/ExportService.h"
#include "core/services/LinkService.h"
#include "core/services/RecordExchange.h"
#include "core/services/RecordHistory.h"
#include "tests/ui/pages/records/DeskFixture.h"
#include "ui/pages/records/RecordsPane.h"
#include "ui/panels/HistoryPanel.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <array>

// A record type made by the steps of CONTRIBUTING, "How to add a record type": what the rest of
// this file finds was not told of it by another line anywhere.

// 1. The struct.
namespace candour::test {

enum class Severity { Slight, Grave };

struct Measure {
    Uid uid;
    QString what;
    QDate due;
};

struct Hazard {
    Uid uid;
    QString number;
    QString what;
    Severity severity = Severity::Slight;
    QDate due;
    Ref<Organisation> place;
    QList<Measure> measures;
};

} // namespace candour::test

// 2. The field lists.
namespace candour {

using test::Hazard;
using test::Measure;
using test::Severity;

template <>
std::span<const Choice<Severity>> choicesOf<Severity>()
{
    static constexpr std::array<Choice<Severity>, 2> all {
        {{Severity::Slight, "slight", "Slight"}, {Severity::Grave, "grave", "Grave"}}};
    return all;
}

template <>
const RecordType<Measure> &recordType<Measure>()
{
    static const RecordType<Measure> type(
        "measure", "measures", "measure", "measures", [](Describe<Measure> &d) {
            d.field(1, "what", &Measure::what, "What is done").required();
            d.field(2, "due", &Measure::due, "Due").dueDate();
            d.key({QStringLiteral("what")});
        });
    return type;
}

template <>
const RecordType<Hazard> &recordType<Hazard>()
{
    static const RecordType<Hazard> type(
        "hazard", "hazards", "hazard", "hazards", [](Describe<Hazard> &d) {
            d.field(1, "number", &Hazard::number, "Number")
                .unique()
                .numbered({QStringLiteral("H-"), false, 0});
            d.field(2, "what", &Hazard::what, "What").required().searchable();
            d.field(3, "severity", &Hazard::severity, "Severity").required().reasonOnChange();
            d.field(4, "due", &Hazard::due, "Due").dueDate();
            d.field(5, "place", &Hazard::place, "Place");
            d.field(6, "measures", &Hazard::measures, "Measures");
            d.title({QStringLiteral("number"), QStringLiteral("what")});
        });
    return type;
}

} // namespace candour

using namespace candour;
using namespace candour::test;

namespace {

/// 3. The migration, as RecordTable prints it, and 4. the registration.
const db::Schema &schemaWithHazards()
{
    static const db::Schema schema = [] {
        db::Schema s = db::candourSchema();
        s.registry.add(recordType<Hazard>());
        QString sql;
        for (const RecordKind *kind : s.registry.kinds().mid(domainRegistry().kinds().size()))
            sql += db::RecordTable(*kind, s.registry).createSql();
        s.migrations.append({s.version() + 1, sql.toUtf8()});
        return s;
    }();
    return schema;
}

struct MadeUp : DeskFixture {
    Uid ward;

    MadeUp()
        : DeskFixture(schemaWithHazards())
    {
        Organisation o;
        o.code = QStringLiteral("ZZ98");
        o.name = QStringLiteral("Harbour Clinic");
        ward = put(o);
    }

    [[nodiscard]] static const RecordKind &kind() { return recordType<Hazard>(); }

    [[nodiscard]] RecordList all() const { return must(file().records().all(kind())); }

    /// By the form and the keyboard.
    Uid enter()
    {
        QSignalSpy saved(desk, &RecordDesk::saved);
        desk->create(kind());
        RecordDialog *dialog = shown();
        typeInto(*dialog, "field.what", QStringLiteral("Wet floor"));
        auto *severity = part<QComboBox>(*dialog, "field.severity");
        severity->setFocus();
        QTest::keyClicks(severity, QStringLiteral("S"));
        typeInto(*dialog, "field.due", QStringLiteral("+7"));
        typeInto(*dialog, "field.place", QStringLiteral("harbour"));
        QTest::keyClick(part<QPushButton>(*dialog, "field.measures.add"), Qt::Key_Space);
        RecordDialog *row = shown();
        typeInto(*row, "field.what", QStringLiteral("A sign"));
        QTest::keyClick(part<QLineEdit>(*row, "field.what"), Qt::Key_Return);
        QCoreApplication::processEvents();
        save(*dialog);
        return saved.last()[1].value<Uid>();
    }
};

} // namespace

TEST_CASE("A made-up record type has its form, table, journal, links and CSV", "[desk][madeup]")
{
    MadeUp f;

    // The form.
    const Uid uid = f.enter();
    REQUIRE(f.all().size() == 1);
    const Hazard hazard = recordType<Hazard>().fromData(f.all().first());
    CHECK(hazard.number == QStringLiteral("H-1"));
    CHECK(hazard.due == kNow.date().addDays(7));
    CHECK(hazard.place.uid() == f.ward);
    REQUIRE(hazard.measures.size() == 1);
    CHECK(hazard.measures[0].what == QStringLiteral("A sign"));

    // The table.
    RecordsPane pane(f.kind(), f.session, *f.desk, f.prompts, f.settings, f.window.get());
    QObject::connect(&f.session, &FileSession::changed, &pane, &RecordsPane::refresh);
    QAbstractItemModel *model = pane.panel().view().model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 1);
    const auto cell = [model](const char *column) {
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal, ColumnIdRole) == QLatin1String(column))
                return model->index(0, i).data().toString();
        }
        return QString();
    };
    CHECK(cell("what") == QStringLiteral("Wet floor"));
    CHECK(cell("severity") == QStringLiteral("Slight"));
    CHECK(cell("place") == QStringLiteral("Harbour Clinic"));

    // The journal: a change with its reason, read as history beside the form.
    f.desk->edit(f.kind(), uid);
    RecordDialog *dialog = f.shown();
    CHECK(dialog->windowTitle() == QStringLiteral("Hazard: H-1 Wet floor"));
    auto *severity = part<QComboBox>(*dialog, "field.severity");
    severity->setFocus();
    QTest::keyClicks(severity, QStringLiteral("G"));
    typeInto(*dialog, "reason", QStringLiteral("Somebody fell"));
    f.save(*dialog);
    CHECK(cell("severity") == QStringLiteral("Grave")); // the table was patched
    const auto history = must(historyOf(f.file(), f.kind(), uid, {}));
    REQUIRE(history.size() == 2);
    CHECK(history[0].reason == QStringLiteral("Somebody fell"));
    REQUIRE(history[0].fields.size() == 1);
    CHECK(history[0].fields[0].from == QStringLiteral("Slight"));
    CHECK(history[0].fields[0].to == QStringLiteral("Grave"));

    // Links, found by search from another record.
    const auto found = must(linkCandidates(f.file(), QStringLiteral("wet fl"), 5));
    REQUIRE(found.size() == 1);
    CHECK(found[0].uid == uid);
    f.untilChanged([&] {
        f.session.run([&](db::Database &database, const Progress &) {
            return addLink(database, {&recordType<Organisation>(), f.ward, {}}, found[0], {});
        });
    });
    CHECK(must(linksOf(f.file(), f.kind(), uid)).first().other.uid == f.ward);
}

TEST_CASE("A made-up record type goes out as CSV and comes back", "[desk][madeup]")
{
    MadeUp f;
    f.enter();
    TempFile other(schemaWithHazards());
    for (const RecordKind *kind : {static_cast<const RecordKind *>(&recordType<Organisation>()),
                                   static_cast<const RecordKind *>(&recordType<Hazard>()),
                                   static_cast<const RecordKind *>(&recordType<Measure>())}) {
        QBuffer csv;
        REQUIRE(csv.open(QIODevice::WriteOnly));
        must(exportCsv(f.file(), kind->plural, csv));
        const TextTable table = must(readTextTable(csv.data(), QStringLiteral("a.csv")));
        auto command = must(db::Command::begin(*other, {QStringLiteral("records.import"), {}, {}}));
        const RecordImport result = must(importRecords(*command, *kind, table));
        CHECK(result.refused.isEmpty());
        must(command->commit());
    }
    CHECK(must(other->records().all(f.kind())) == f.all());
}
