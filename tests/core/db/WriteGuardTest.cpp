// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/DraftStore.h"
#include "core/db/Statement.h"
#include "core/db/Verify.h"
#include "tests/support/EveryKind.h"
#include "tests/support/TempFile.h"

#include <QFile>

using namespace candour;
using namespace candour::test;

namespace {

QStringList column(const db::Connection &connection, const QString &sql)
{
    auto rows = must(connection.prepare(sql));
    must(rows.execute());
    QStringList texts;
    while (rows.next())
        texts.append(rows.text(0));
    return texts;
}

/// Every way to write that SQL has: into each table, whatever it is, and into the file itself.
QStringList everyWrite(const db::Connection &connection)
{
    QStringList writes {
        QStringLiteral("PRAGMA user_version = 99"),
        QStringLiteral("PRAGMA application_id = 1"),
        QStringLiteral("CREATE TABLE intruder (id INTEGER)"),
        QStringLiteral("CREATE INDEX intruder ON organisation (name)"),
        QStringLiteral("CREATE TRIGGER intruder AFTER INSERT ON organisation BEGIN SELECT 1; END"),
        QStringLiteral("DROP TRIGGER journal_entry_keeps"),
        QStringLiteral("DROP INDEX journal_change_record"),
        QStringLiteral("REINDEX"),
        QStringLiteral("ANALYZE"),
        QStringLiteral("VACUUM"),
        QStringLiteral("INSERT INTO search_index (search_index) VALUES ('delete-all')"),
    };
    const QStringList tables =
        column(connection,
               QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name "
                              "NOT LIKE 'sqlite%' ORDER BY name"));
    for (const QString &table : tables) {
        const QStringList columns = column(
            connection, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
        REQUIRE_FALSE(columns.isEmpty());
        writes.append(QStringLiteral("INSERT INTO \"%1\" SELECT * FROM \"%1\"").arg(table));
        writes.append(
            QStringLiteral("UPDATE \"%1\" SET \"%2\" = \"%2\"").arg(table, columns.first()));
        writes.append(QStringLiteral("DELETE FROM \"%1\"").arg(table));
        writes.append(QStringLiteral("DROP TABLE \"%1\"").arg(table));
        writes.append(QStringLiteral("ALTER TABLE \"%1\" RENAME TO intruder").arg(table));
    }
    return writes;
}

/// Fails unless each is refused and the file stays as it is to the byte.
void requireClosed(TempFile &file)
{
    const auto bytes = [&] {
        QFile raw(file.path());
        REQUIRE(raw.open(QIODevice::ReadOnly));
        return raw.readAll();
    };
    const QByteArray before = bytes();
    const QStringList writes = everyWrite(file->connection());
    REQUIRE(writes.size() > 250);
    for (const QString &sql : writes) {
        INFO(sql.toStdString());
        CHECK_FALSE(file->connection().run(sql).has_value());
    }
    CHECK(bytes() == before);
}

Organisation provider(const char *code)
{
    Organisation made;
    made.code = QString::fromLatin1(code);
    made.name = QStringLiteral("Riverside");
    return made;
}

} // namespace

TEST_CASE("outside a command the writer can write nothing, whatever was written before",
          "[command][write-guard]")
{
    TempFile file(everythingSchema());
    requireClosed(file);

    file.put(provider("ZZ1"));
    requireClosed(file);

    SECTION("a command that was dropped")
    {
        {
            auto command =
                must(db::Command::begin(*file, {QStringLiteral("test.dropped"), {}, {}}));
            must(command->put(provider("ZZ2")));
        }
        requireClosed(file);
    }
    SECTION("a command that was refused")
    {
        {
            auto command =
                must(db::Command::begin(*file, {QStringLiteral("test.refused"), {}, {}}));
            CHECK_FALSE(command->put(provider("ZZ1")).has_value()); // the code is taken
        }
        requireClosed(file);
    }
    SECTION("a command that changed nothing")
    {
        auto command = must(db::Command::begin(*file, {QStringLiteral("test.empty"), {}, {}}));
        CHECK(must(command->commit()).isEmpty());
        requireClosed(file);
    }
    SECTION("a draft, which lifts the guard for itself")
    {
        must(db::saveDraft(*file, recordType<Organisation>(), Uid::create(), QStringLiteral("name"),
                           QStringLiteral("half a na")));
        requireClosed(file);
        must(db::discardDraft(*file, must(db::drafts(*file)).first().record,
                              QStringLiteral("name")));
        requireClosed(file);
    }
    SECTION("opening it again")
    {
        file.reopen();
        requireClosed(file);
    }
    CHECK(must(db::verify(*file)).faults == QStringList());
}

TEST_CASE("a reader can write nothing", "[command][write-guard]")
{
    TempFile file(everythingSchema());
    file.put(provider("ZZ1"));
    const auto reader =
        must(db::Database::open(file.path(), everythingSchema(), file.clock(), db::Access::Read));
    for (const QString &sql : everyWrite(reader->connection())) {
        INFO(sql.toStdString());
        CHECK_FALSE(reader->connection().run(sql).has_value());
    }
    CHECK_FALSE(db::Command::begin(*reader, {QStringLiteral("test.reader"), {}, {}}).has_value());
    CHECK_FALSE(reader->connection()
                    .run(QStringLiteral("PRAGMA query_only = OFF; DELETE FROM link"))
                    .has_value());
}
