// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/StoredRows.h"

#include "core/db/Database.h"
#include "core/db/RecordTable.h"
#include "core/db/Statement.h"

#include <QCoreApplication>

namespace candour::db {

namespace {

const QString kSound = QStringLiteral("ok");
const QString kBrokenCheck = QStringLiteral("CHECK constraint failed in ");

QString tr(const char *text)
{
    return QCoreApplication::translate("Verify", text);
}

/// Damage in SQLite's own words says nothing to people: what it means stands before it, once.
void addDamage(const QString &line, QStringList &faults)
{
    const QString meaning =
        tr("Part of the file is damaged and cannot be read. Restore a backup, or save what can be "
           "read into a new file.");
    if (!faults.contains(meaning))
        faults.append(meaning);
    faults.append(tr("In detail: %1").arg(line.simplified()));
}

Result<QStringList> faultsBy(const Connection &connection, const QString &pragma)
{
    auto statement = connection.prepare(pragma);
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return fail(done.error());
    QStringList faults;
    while (statement->next()) {
        const QString line = statement->text(0);
        if (line.startsWith(kBrokenCheck))
            faults.append(
                tr("Table “%1” has rows that break its rules.").arg(line.mid(kBrokenCheck.size())));
        else if (line != kSound)
            addDamage(line, faults);
    }
    return faults;
}

Result<void> addStrays(const Database &database, const RecordKind &kind, QStringList &faults)
{
    const RecordTable table(kind, database.registry());
    auto rows = database.connection().prepare(table.selectSql(QStringLiteral("ORDER BY t.id")));
    if (!rows)
        return fail(rows.error());
    if (auto done = rows->execute(); !done)
        return done;
    while (rows->next()) {
        const QStringList columns = table.strayColumns(*rows);
        if (columns.isEmpty())
            continue;
        const RecordData record = table.read(*rows).record;
        faults.append(tr("The %1 “%2” (%3) holds what does not belong there: %4.")
                          .arg(kind.id, record.title(), record.uid.toText(),
                               columns.join(QStringLiteral(", "))));
    }
    return rows->ended();
}

} // namespace

Result<std::unique_ptr<Connection>> attachForChecking(const QString &path)
{
    auto connection = Connection::open(QStringLiteral(":memory:"), Access::Write);
    if (!connection)
        return connection;
    auto attach = (*connection)->prepare(QStringLiteral("ATTACH ? AS checked"));
    if (!attach)
        return fail(attach.error());
    if (auto done = attach->execute(path); !done)
        return fail(done.error());
    return connection;
}

Result<QStringList> pageFaults(const Database &database)
{
    if (database.access() == Access::Write)
        return faultsBy(database.connection(), QStringLiteral("PRAGMA integrity_check"));
    // SQLite does not even read the CHECKs of a file that it opened for reading.
    auto connection = attachForChecking(database.path());
    if (!connection)
        return fail(connection.error());
    return faultsBy(**connection, QStringLiteral("PRAGMA checked.integrity_check"));
}

Result<QStringList> strayValues(const Database &database)
{
    QStringList faults;
    for (const RecordKind *kind : database.registry().kinds()) {
        if (auto done = addStrays(database, *kind, faults); !done)
            return fail(done.error());
    }
    return faults;
}

} // namespace candour::db
