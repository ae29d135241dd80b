// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/records/RecordFixture.h"
#include "ui/models/RecordTableModel.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace candour;
using namespace candour::test;

namespace {

struct Table : RecordFixture {
    RecordTableModel model {
        kind(),
        [this](const RecordKind &of, const Uid &uid) { return context->titleOf(of, uid); },
        {}};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    RecordData record {filled()};

    [[nodiscard]] QVariant cell(const char *field, int role = Qt::DisplayRole) const
    {
        return model.index(0, kind().indexOf(QString::fromLatin1(field))).data(role);
    }
};

RecordData another(const RecordData &like, const QString &line)
{
    RecordData record = like;
    record.uid = Uid::create();
    record.setValue(u"line", line);
    return record;
}

} // namespace

TEST_CASE("The table words every kind of field", "[records]")
{
    Table t;
    t.model.setRecords({t.record});
    CHECK(t.cell("number") == QStringLiteral("E-1"));
    CHECK(t.cell("text") == QStringLiteral("First line second line; with ' and \""));
    CHECK(t.cell("whole") == QStringLiteral("42"));
    CHECK(t.cell("day") == QStringLiteral("29 Feb 2024"));
    CHECK(t.cell("time") == QStringLiteral("14:30"));
    CHECK(t.cell("period") == QStringLiteral("Oct 2018 – Sep 2019"));
    CHECK(t.cell("yes") == QStringLiteral("Yes"));
    CHECK(t.cell("colour") == QStringLiteral("Blue"));
    CHECK(t.cell("colours") == QStringLiteral("Red, Blue"));
    CHECK(t.cell("organisation") == QStringLiteral("Riverside Hospitals"));
    CHECK(t.cell("person") == QStringLiteral("Ann Nurse"));
    CHECK(t.cell("steps") == QStringLiteral("one; two"));
    CHECK(t.cell("supporters") == QStringLiteral("Ann Nurse"));
    CHECK(t.cell("whole", SortRole).typeId() == QMetaType::LongLong);
    CHECK(t.cell("day", SortRole).toDate() == QDate(2024, 2, 29));
    CHECK(t.cell("colour", SortRole).toInt() == 2);
    CHECK(t.cell("line", IdRole).value<Uid>() == t.record.uid);
    CHECK(t.cell("line", Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    const int measure = t.kind().indexOf(u"measure");
    CHECK(t.model.headerData(measure, Qt::Horizontal, Qt::DisplayRole)
          == QStringLiteral("Measure (mg)"));
    CHECK(t.model.headerData(measure, Qt::Horizontal, ColumnIdRole) == QStringLiteral("measure"));
}

TEST_CASE("Patches touch the rows they name and no other", "[records]")
{
    Table t;
    RecordData second = another(t.record, QStringLiteral("second"));
    const RecordData third = another(t.record, QStringLiteral("third"));
    t.model.setRecords({t.record, second});
    QSignalSpy resets(&t.model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&t.model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex held = t.model.index(1, 0);

    second.setValue(u"line", QStringLiteral("second again"));
    t.model.patch({second, third}, {t.record.uid});
    CHECK(resets.isEmpty());
    CHECK(changes.size() == 1);
    CHECK(t.model.rowCount() == 2);
    CHECK(held.row() == 0);
    CHECK(held.data(IdRole).value<Uid>() == second.uid);
    CHECK(t.model.rowOf(third.uid) == 1);
    CHECK(t.model.rowOf(t.record.uid) == -1);

    t.model.patchTo({third, t.record});
    CHECK(resets.isEmpty());
    CHECK(t.model.rowCount() == 2);
    CHECK(t.model.rowOf(second.uid) == -1);
    CHECK(t.model.rowOf(t.record.uid) == 1);
}

TEST_CASE("A title is asked for once, and anew when records were renamed", "[records]")
{
    int asked = 0;
    RecordFixture f;
    RecordTableModel model(f.kind(),
                           [&](const RecordKind &, const Uid &) {
                               ++asked;
                               return QStringLiteral("somebody %1").arg(asked);
                           },
                           {});
    model.setRecords({f.filled()});
    const QModelIndex person = model.index(0, f.kind().indexOf(u"person"));
    CHECK(person.data() == QStringLiteral("somebody 1"));
    CHECK(person.data() == QStringLiteral("somebody 1"));
    model.refreshTitles();
    CHECK(person.data() == QStringLiteral("somebody 2"));
}

TEST_CASE("A code that people do not read is shown in words", "[records]")
{
    Table t;
    t.record.setValue(u"line", QStringLiteral("profile"));
    t.model.setWords(QStringLiteral("line"),
                     {{QStringLiteral("profile"), QStringLiteral("organisation profiles")}});
    t.model.setRecords({t.record, another(t.record, QStringLiteral("unknown"))});
    CHECK(t.cell("line") == QStringLiteral("organisation profiles"));
    CHECK(t.cell("line", SortRole) == QStringLiteral("organisation profiles"));
    CHECK(t.cell("line", RawRole) == QStringLiteral("profile"));
    CHECK(t.model.index(1, t.kind().indexOf(u"line")).data() == QStringLiteral("unknown"));
}
