// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Connection.h"
#include "core/db/DamagedFile.h"
#include "core/db/Rescue.h"
#include "core/db/Statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour::db {

namespace {

/// What the product writes besides records; derived tables are made anew.
QStringList rescuedTables(const Registry &registry)
{
    QStringList names {QStringLiteral("journal_entry"),
                       QStringLiteral("journal_change"),
                       QStringLiteral("series"),
                       QStringLiteral("batch"),
                       QStringLiteral("observation"),
                       QStringLiteral("additional_value"),
                       QStringLiteral("attachment_content"),
                       QStringLiteral("draft")};
    for (const RecordKind *kind : registry.kinds())
        names.append(kind->id);
    return names;
}

/// Big enough, and of a shape so much their own, that rows are known where nothing leads to them.
const QString kObservation = QStringLiteral("observation");

const QStringList kKnownByShape {kObservation, QStringLiteral("journal_change"),
                                 QStringLiteral("attachment_content"),
                                 QStringLiteral("journal_entry")};

const QString kSeries = QStringLiteral("series");

/// How a table's rows are stored and what puts one into the rescued file.
struct Shape {
    QStringList columns; ///< in the order they are stored
    QStringList types;
    int rowidColumn = -1; ///< stored as the row's number
};

Result<Shape> shapeOf(const Connection &connection, const QString &table)
{
    auto statement = connection.prepare(
        QStringLiteral("SELECT name, type, pk, (SELECT wr FROM pragma_table_list WHERE name = ?) "
                       "FROM pragma_table_info(?)"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(table, table); !done)
        return fail(done.error());
    Shape shape;
    QMap<int, std::pair<QString, QString>> key;
    while (statement->next()) {
        const int place = int(statement->integer(2));
        const bool withoutRowid = statement->integer(3) != 0;
        if (place > 0 && withoutRowid) {
            key.insert(place, {statement->text(0), statement->text(1)});
            continue;
        }
        if (place > 0 && statement->text(1) == QLatin1String("INTEGER"))
            shape.rowidColumn = int(shape.columns.size());
        shape.columns.append(statement->text(0));
        shape.types.append(statement->text(1));
    }
    for (int i = int(key.size()); i > 0; --i) {
        shape.columns.prepend(key.value(i).first);
        shape.types.prepend(key.value(i).second);
    }
    return shape;
}

bool suits(const QVariant &value, const QString &type)
{
    if (!value.isValid())
        return true;
    const int id = value.typeId();
    if (type == QLatin1String("TEXT"))
        return id == QMetaType::QString;
    if (type == QLatin1String("BLOB"))
        return id == QMetaType::QByteArray;
    if (type == QLatin1String("INTEGER"))
        return id == QMetaType::LongLong;
    return id == QMetaType::LongLong || id == QMetaType::Double;
}

class Rescuer {
public:
    Rescuer(const Connection &into, const Shape &shape, const QString &table)
        : m_into(into)
        , m_shape(shape)
        , m_table(table)
    {
    }

    void take(const DamagedFile::Row &row)
    {
        const qsizetype count = row.values.size();
        if (m_failure || count == 0 || count > m_shape.columns.size())
            return;
        QVariantList values = row.values;
        if (m_shape.rowidColumn >= 0 && m_shape.rowidColumn < count)
            values[m_shape.rowidColumn] = row.rowid;
        for (qsizetype i = 0; i < count; ++i) {
            if (!suits(values[i], m_shape.types[i])) {
                ++m_found.refused;
                return;
            }
        }
        put(values);
    }

    /// Only rows that have every column count, as their shape is all that is known of them; a
    /// figure from before schema 5 has no sheet.
    void takeLost(const DamagedFile::Row &row)
    {
        const qsizetype lacking = m_shape.columns.size() - row.values.size();
        if (lacking != 0 && !(lacking == 1 && m_table == kObservation))
            return;
        const RescuedTable before = m_found;
        take(row);
        m_found.refused = before.refused; // most of them are rows of other tables
    }

    [[nodiscard]] RescuedTable &found() { return m_found; }

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    void put(const QVariantList &values)
    {
        auto insert = m_into.prepare(sqlFor(values.size()));
        if (!insert) {
            m_failure = insert.error();
            return;
        }
        const auto done = insert->executeWith(values);
        if (done) {
            // A row that is there already was found on two ways.
            ++(insert->affected() > 0 ? m_found.rows : m_found.refused);
        } else if (done.error().code == ErrorCode::Conflict) {
            ++m_found.refused;
        } else {
            m_failure = done.error();
        }
    }

    /// Rows from before a column was added have fewer values; the table knows what they mean.
    const QString &sqlFor(qsizetype count)
    {
        QString &sql = m_sql[count];
        if (sql.isEmpty())
            sql =
                QStringLiteral("INSERT OR IGNORE INTO \"%1\" (\"%2\") VALUES (%3)")
                    .arg(m_table,
                         QStringList(m_shape.columns.mid(0, count)).join(QStringLiteral("\", \"")),
                         QStringList(count, QStringLiteral("?")).join(QStringLiteral(", ")));
        return sql;
    }

    const Connection &m_into;
    const Shape &m_shape;
    QString m_table;
    QHash<qsizetype, QString> m_sql;
    RescuedTable m_found;
    std::optional<Error> m_failure;
};

/// The index that keeps series apart holds all of their table, with the row's number at the end.
Result<void> rescueSeries(DamagedFile &damaged, const Connection &into)
{
    const Shape index {{QStringLiteral("organisation"), QStringLiteral("indicator"),
                        QStringLiteral("breakdown"), QStringLiteral("id")},
                       {QStringLiteral("INTEGER"), QStringLiteral("INTEGER"),
                        QStringLiteral("TEXT"), QStringLiteral("INTEGER")}};
    Rescuer rescuer(into, index, kSeries);
    damaged.visitLost([&](const DamagedFile::Row &row) { rescuer.takeLost(row); });
    return rescuer.failure() ? fail(*rescuer.failure()) : Result<void>();
}

/// Names of the tables that a version of the schema brought.
QStringList newTablesOf(const Schema &schema, int version)
{
    const auto expected = expectedSchemaText(schema.atVersion(version));
    const auto before = expectedSchemaText(schema.atVersion(version - 1));
    QStringList names;
    if (!expected || !before)
        return names;
    for (const QString &name : expected->keys()) {
        if (name.startsWith(QLatin1String("table ")) && !before->contains(name))
            names.append(name.section(u' ', 1));
    }
    return names;
}

/// The file's own word, or the newest version whose tables are there. A version that only added
/// columns leaves no table to know it by; it is taken, since rows without those columns fit as
/// well.
int versionOf(const DamagedFile &damaged, const Schema &schema)
{
    if (damaged.version() > 0 && damaged.version() <= schema.version())
        return damaged.version();
    const QStringList there = damaged.tables();
    int columnsOnly = 0; // versions above the one in hand that brought no table
    for (int version = schema.version(); version > 1; --version) {
        const QStringList brought = newTablesOf(schema, version);
        if (std::any_of(brought.begin(), brought.end(),
                        [&](const QString &name) { return there.contains(name); }))
            return version + columnsOnly;
        columnsOnly = brought.isEmpty() ? columnsOnly + 1 : 0;
    }
    return 1 + columnsOnly;
}

} // namespace

Result<QMap<QString, RescuedTable>> rescueRows(DamagedFile &damaged, const Connection &into,
                                               const Schema &schema, const Progress &progress)
{
    const int version = versionOf(damaged, schema);
    if (auto done = into.run(QStringLiteral("PRAGMA foreign_keys = OFF")); !done)
        return fail(done.error());
    if (auto done = migrate(into, schema.atVersion(version), 0); !done)
        return fail(done.error());
    if (auto done = into.run(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return fail(done.error());
    QMap<QString, RescuedTable> found;
    QStringList lost;
    const QStringList names = rescuedTables(schema.registry);
    for (int i = 0; i < names.size(); ++i) {
        if (progress && !progress(i, names.size()))
            return fail(ErrorCode::Cancelled,
                        QCoreApplication::translate("Salvage", "Cancelled. Nothing was saved."));
        auto shape = shapeOf(into, names[i]);
        if (!shape)
            return fail(shape.error());
        if (shape->columns.isEmpty()) // a table of a later version
            continue;
        Rescuer rescuer(into, *shape, names[i]);
        const auto tally =
            damaged.visit(names[i], [&](const DamagedFile::Row &row) { rescuer.take(row); });
        if (rescuer.failure())
            return fail(*rescuer.failure());
        RescuedTable table = rescuer.found();
        table.damaged = tally.brokenPages > 0 || tally.brokenRows > 0;
        if (table.damaged)
            lost.append(names[i]);
        found.insert(names[i], table);
    }
    for (const QString &name : kKnownByShape) {
        if (!lost.contains(name))
            continue;
        auto shape = shapeOf(into, name);
        if (!shape)
            return fail(shape.error());
        Rescuer rescuer(into, *shape, name);
        damaged.visitLost([&](const DamagedFile::Row &row) { rescuer.takeLost(row); });
        if (rescuer.failure())
            return fail(*rescuer.failure());
        found[name].rows += rescuer.found().rows;
    }
    if (lost.contains(kSeries)) {
        if (auto done = rescueSeries(damaged, into); !done)
            return fail(done.error());
    }
    if (auto done = into.run(QStringLiteral("COMMIT")); !done)
        return fail(done.error());
    if (auto done = migrate(into, schema, version); !done)
        return fail(done.error());
    return found;
}

} // namespace candour::db
