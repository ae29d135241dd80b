// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordBulk.h"
#include "core/services/RecordReading.h"
#include "tests/ui/records/PaneFixture.h"
#include "ui/widgets/Loading.h"

#include <QDir>
#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

constexpr int kMore = RecordsPane::kReadAtOnce;

/// More roles than are read at once.
struct LongPane : Pane {
    int all = 0;

    LongPane()
    {
        QList<RecordData> roles;
        for (int i = 0; i < kMore; ++i) {
            Role role;
            role.uid = Uid::create();
            role.code = QStringLiteral("X%1").arg(i);
            role.name = QStringLiteral("Role %1").arg(i);
            roles.append(recordType<Role>().toData(role));
        }
        REQUIRE(save(roles));
        make();
        all = int(must(session.reader().records().count(recordType<Role>())));
        REQUIRE(all > kMore);
    }

    bool save(const QList<RecordData> &roles)
    {
        std::optional<bool> saved;
        session.run([roles](db::Database &database,
                            const Progress &) { return saveRecords(database, roles, {}); },
                    &window, [&](const Result<ChangeSet> &done) { saved = bool(done); });
        return QTest::qWaitFor([&] { return saved.has_value(); }, 60000) && *saved;
    }

    bool untilRead()
    {
        return QTest::qWaitFor([&] { return pane->panel().allCount() == all; }, 20000);
    }
};

} // namespace

TEST_CASE("A long list is read aside while the pane says so", "[records]")
{
    LongPane p;
    CHECK(p.pane->panel().allCount() == 0);
    CHECK(part<Skeleton>(*p.pane, "skeleton")->isVisibleTo(p.pane));
    REQUIRE(p.untilRead());
    CHECK_FALSE(part<Skeleton>(*p.pane, "skeleton")->isVisibleTo(p.pane));

    // A change that comes while it is read is not lost, nor is one of many records.
    p.make();
    RecordData first = must(p.session.reader().records().all(recordType<Role>())).first();
    first.setValue(u"name", QStringLiteral("Renamed"));
    REQUIRE(p.save({first}));
    const auto isRenamed = [&] {
        const int row = p.pane->model().rowOf(first.uid);
        return row >= 0 && p.pane->model().record(row).text(u"name") == QStringLiteral("Renamed");
    };
    CHECK(QTest::qWaitFor(isRenamed, 20000));
    CHECK(p.untilRead());

    QSignalSpy resets(p.view().model(), &QAbstractItemModel::modelReset);
    RecordList many = must(p.session.reader().records().all(recordType<Role>())).mid(0, 150);
    for (RecordData &record : many)
        record.setValue(u"name", QStringLiteral("Of many"));
    REQUIRE(p.save(many));
    CHECK(QTest::qWaitFor(
        [&] {
            const int row = p.pane->model().rowOf(many.last().uid);
            return row >= 0
                && p.pane->model().record(row).text(u"name") == QStringLiteral("Of many");
        },
        20000));
    CHECK(resets.isEmpty());
}

TEST_CASE("Only what belongs to a long list is in it", "[records]")
{
    LongPane p;
    p.pane->setBelongs([](const RecordData &role) { return role.text(u"code").endsWith(u'7'); });
    qsizetype some = 0;
    for (const Role &role : must(p.session.reader().records().all<Role>()))
        some += role.code.endsWith(u'7') ? 1 : 0;
    CHECK(QTest::qWaitFor([&] { return p.pane->panel().allCount() == some; }, 20000));
}

TEST_CASE("A long list goes out whole, and is printed when it has been read", "[records]")
{
    LongPane p;
    REQUIRE(p.untilRead());
    const QString csv = p.folder.filePath(QStringLiteral("long.csv"));
    p.prompts.files = {csv};
    p.menuEntry("tableMore", QStringLiteral("export.csv"))->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(csv); }, 20000));
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count('\n') == p.all + 1);

    QSignalSpy printed(p.pane, &RecordsPane::printRequested);
    std::shared_ptr<const Document> paper;
    QObject::connect(p.pane, &RecordsPane::printRequested, p.pane,
                     [&] { paper = p.pane->printedDocument(); });
    CHECK(p.pane->printedDocument() == nullptr);
    REQUIRE(QTest::qWaitFor([&] { return paper != nullptr; }, 20000));
    CHECK(printed.size() == 1);
    CHECK(std::get<Table>(paper->blocks.last().content).rows.size() == p.all);
}

TEST_CASE("An export that is stopped leaves nothing behind", "[records]")
{
    LongPane p;
    REQUIRE(p.untilRead());
    const QString xlsx = p.folder.filePath(QStringLiteral("long.xlsx"));
    p.prompts.files = {xlsx};
    BusyOverlay &busy = p.pane->panel().busy();
    p.menuEntry("tableMore", QStringLiteral("export.xlsx"))->trigger();
    CHECK(busy.isActive());
    Q_EMIT busy.cancelRequested();
    REQUIRE(QTest::qWaitFor([&] { return !busy.isActive(); }, 20000));
    QTest::qWait(100);
    CHECK_FALSE(QFile::exists(xlsx));
    CHECK(p.prompts.reported.isEmpty());
}

TEST_CASE("A file that may only be read is exported too", "[records]")
{
    Pane p; // writes
    FileSession reading(p.clock);
    QSignalSpy opened(&reading, &FileSession::opened);
    reading.open(p.session.path());
    REQUIRE((opened.size() == 1 || opened.wait(10000)));
    REQUIRE_FALSE(reading.readOnlyReason().isNull());
    RecordDesk desk(reading, p.prompts, p.settings, nullptr);
    RecordsPane pane(recordType<Role>(), reading, desk, p.prompts, p.settings, &p.window);
    const QString csv = p.folder.filePath(QStringLiteral("read-only.csv"));
    p.prompts.files = {csv};
    Q_EMIT pane.panel().exportRequested(TableFormat::Csv);
    CHECK(QTest::qWaitFor([&] { return QFile::exists(csv); }, 5000));
    CHECK(p.prompts.reported.isEmpty());
}
