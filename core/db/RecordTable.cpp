// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/RecordTable.h"

#include "core/base/FieldText.h"
#include "core/db/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace candour::db {

namespace {

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString sqlType(const Field &field)
{
    if (field.isReference())
        return QStringLiteral("INTEGER");
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::YesNo:
        return QStringLiteral("INTEGER");
    case FieldKind::Decimal:
        return QStringLiteral("REAL");
    default:
        return QStringLiteral("TEXT");
    }
}

QString dateCheck(const QString &name, const char *glob)
{
    return QStringLiteral(" CHECK (%1 GLOB '%2')").arg(name, QLatin1String(glob));
}

QString columnSql(const Field &field)
{
    const QString name = quoted(field.name);
    QString sql = name + u' ' + sqlType(field);
    if (field.isReference())
        return sql + QStringLiteral(" REFERENCES %1 (id)").arg(quoted(field.target().id));
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text:
        sql += QStringLiteral(" NOT NULL DEFAULT ''");
        break;
    case FieldKind::YesNo:
        sql += QStringLiteral(" NOT NULL DEFAULT 0 CHECK (%1 IN (0, 1))").arg(name);
        break;
    case FieldKind::MultiChoice:
        sql += QStringLiteral(" NOT NULL DEFAULT '[]' CHECK (%1 GLOB '[[]*')").arg(name);
        break;
    case FieldKind::Date:
        sql += dateCheck(name, "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]");
        break;
    case FieldKind::Time:
        sql += dateCheck(name, "[0-9][0-9]:[0-9][0-9]*");
        break;
    case FieldKind::Timestamp:
        sql += dateCheck(name, "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z");
        break;
    default:
        break;
    }
    if (field.has(FieldFlag::Unique))
        sql += QStringLiteral(" UNIQUE");
    return sql;
}

QVariant toSql(const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return field.isText() ? QVariant(QString(QLatin1String(""))) : QVariant();
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return value;
    case FieldKind::YesNo:
        return int(value.toBool());
    case FieldKind::MultiChoice:
        return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value.toStringList()))
                                     .toJson(QJsonDocument::Compact));
    case FieldKind::Line:
    case FieldKind::Text:
        return value.toString().isNull() ? QString(QLatin1String("")) : value.toString();
    default:
        return valueToText(field, value);
    }
}

QStringList codesFromJson(const QString &json)
{
    QStringList codes;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &code : array)
        codes.append(code.toString());
    return codes;
}

QVariant fromSql(const Field &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Integer:
        return stored.toLongLong();
    case FieldKind::Decimal:
        return stored.toDouble();
    case FieldKind::YesNo:
        return stored.toInt() != 0;
    case FieldKind::MultiChoice:
        return codesFromJson(stored.toString());
    case FieldKind::Line:
    case FieldKind::Text:
        return stored.toString();
    default:
        return valueFromText(field, stored.toString()).value_or(QVariant());
    }
}

} // namespace

RecordTable::RecordTable(const RecordKind &kind, const Registry &registry)
    : m_kind(kind)
    , m_owner(registry.ownerOf(kind))
{
}

QString RecordTable::createSql() const
{
    QStringList lines {
        QStringLiteral("id INTEGER PRIMARY KEY"),
        QStringLiteral("uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36)"),
        QStringLiteral("withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))")};
    if (isOwned()) {
        lines.append(QStringLiteral("owner INTEGER NOT NULL REFERENCES %1 (id)")
                         .arg(quoted(m_owner.kind->id)));
        lines.append(QStringLiteral("position INTEGER NOT NULL"));
    }
    for (const Field &field : m_kind.fields) {
        if (field.isColumn())
            lines.append(columnSql(field));
    }
    QString sql = QStringLiteral("CREATE TABLE %1 (\n    %2\n) STRICT;\n")
                      .arg(quoted(m_kind.id), lines.join(QStringLiteral(",\n    ")));
    const auto index = [&](const QString &column) {
        sql += QStringLiteral("CREATE INDEX %1 ON %2 (%3);\n")
                   .arg(quoted(QStringLiteral("ix_") + m_kind.id + u'_' + column),
                        quoted(m_kind.id), quoted(column));
    };
    if (isOwned())
        index(QStringLiteral("owner"));
    for (const Field &field : m_kind.fields) {
        if (field.isReference())
            index(field.name);
    }
    return sql;
}

QList<std::pair<QString, QString>> RecordTable::columns() const
{
    const QString integer = QStringLiteral("INTEGER");
    QList<std::pair<QString, QString>> columns {{QStringLiteral("id"), integer},
                                                {QStringLiteral("uid"), QStringLiteral("TEXT")},
                                                {QStringLiteral("withdrawn"), integer}};
    if (isOwned()) {
        columns.append({QStringLiteral("owner"), integer});
        columns.append({QStringLiteral("position"), integer});
    }
    for (const Field &field : m_kind.fields) {
        if (field.isColumn())
            columns.append({field.name, sqlType(field)});
    }
    return columns;
}

QString RecordTable::selectSql(const QString &tail) const
{
    QStringList columns {QStringLiteral("t.id"), QStringLiteral("t.uid"),
                         QStringLiteral("t.withdrawn")};
    const auto uidOf = [](const QString &table, const QString &column) {
        return QStringLiteral("(SELECT uid FROM %1 WHERE id = t.%2)")
            .arg(quoted(table), quoted(column));
    };
    if (isOwned()) {
        columns.append(uidOf(m_owner.kind->id, QStringLiteral("owner")));
        columns.append(QStringLiteral("t.position"));
    }
    for (const Field &field : m_kind.fields) {
        if (field.isReference())
            columns.append(uidOf(field.target().id, field.name));
        else if (field.isColumn())
            columns.append(QStringLiteral("t.") + quoted(field.name));
    }
    return QStringLiteral("SELECT %1 FROM %2 AS t %3")
        .arg(columns.join(QStringLiteral(", ")), quoted(m_kind.id), tail);
}

RecordRow RecordTable::read(const Statement &statement) const
{
    RecordRow row;
    row.record = RecordData(m_kind);
    int column = 0;
    row.id = statement.integer(column++);
    row.record.uid = Uid::fromText(statement.text(column++));
    row.record.withdrawn = statement.integer(column++) != 0;
    if (isOwned()) {
        row.owner = Uid::fromText(statement.text(column++));
        row.position = int(statement.integer(column++));
    }
    for (int i = 0; i < m_kind.fields.size(); ++i) {
        if (m_kind.fields[i].isColumn())
            row.record.setValue(i, fromSql(m_kind.fields[i], statement.value(column++)));
    }
    return row;
}

QStringList RecordTable::strayColumns(const Statement &statement) const
{
    const QList<std::pair<QString, QString>> names = columns();
    const QVariantList written = insertValues(read(statement)); // all columns but the first, the id
    QStringList stray;
    for (int i = 0; i < written.size(); ++i) {
        const QVariant stored = statement.value(i + 1);
        const bool isAbsent = stored.isNull() || written[i].isNull();
        if (isAbsent ? stored.isNull() != written[i].isNull() : stored != written[i])
            stray.append(names[i + 1].first);
    }
    return stray;
}

QString RecordTable::valueSql(const Field &field) const
{
    return field.isReference()
        ? QStringLiteral("(SELECT id FROM %1 WHERE uid = ?)").arg(quoted(field.target().id))
        : QStringLiteral("?");
}

QString RecordTable::insertSql() const
{
    QStringList columns {QStringLiteral("uid"), QStringLiteral("withdrawn")};
    QStringList values {QStringLiteral("?"), QStringLiteral("?")};
    if (isOwned()) {
        columns << QStringLiteral("owner") << QStringLiteral("position");
        values << QStringLiteral("(SELECT id FROM %1 WHERE uid = ?)").arg(quoted(m_owner.kind->id))
               << QStringLiteral("?");
    }
    for (const Field &field : m_kind.fields) {
        if (!field.isColumn())
            continue;
        columns.append(quoted(field.name));
        values.append(valueSql(field));
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(quoted(m_kind.id), columns.join(QStringLiteral(", ")),
             values.join(QStringLiteral(", ")));
}

QVariantList RecordTable::insertValues(const RecordRow &row) const
{
    QVariantList values {row.record.uid.toText(), int(row.record.withdrawn)};
    if (isOwned())
        values << row.owner.toText() << row.position;
    for (int i = 0; i < m_kind.fields.size(); ++i) {
        if (m_kind.fields[i].isColumn())
            values.append(toSql(m_kind.fields[i], row.record.value(i)));
    }
    return values;
}

QString RecordTable::updateSql() const
{
    QStringList sets {QStringLiteral("withdrawn = ?")};
    if (isOwned())
        sets.append(QStringLiteral("position = ?"));
    for (const Field &field : m_kind.fields) {
        if (field.isColumn())
            sets.append(quoted(field.name) + QStringLiteral(" = ") + valueSql(field));
    }
    return QStringLiteral("UPDATE %1 SET %2 WHERE uid = ?")
        .arg(quoted(m_kind.id), sets.join(QStringLiteral(", ")));
}

QVariantList RecordTable::updateValues(const RecordRow &row) const
{
    QVariantList values {int(row.record.withdrawn)};
    if (isOwned())
        values.append(row.position);
    for (int i = 0; i < m_kind.fields.size(); ++i) {
        if (m_kind.fields[i].isColumn())
            values.append(toSql(m_kind.fields[i], row.record.value(i)));
    }
    values.append(row.record.uid.toText());
    return values;
}

QJsonObject RecordTable::journalState(const RecordRow &row) const
{
    QJsonObject state;
    state.insert(QStringLiteral("withdrawn"), row.record.withdrawn);
    if (isOwned()) {
        state.insert(QStringLiteral("owner"), row.owner.toText());
        state.insert(QStringLiteral("position"), row.position);
    }
    for (int i = 0; i < m_kind.fields.size(); ++i) {
        const Field &field = m_kind.fields[i];
        if (field.isColumn())
            state.insert(QString::number(field.id), valueToJson(field, row.record.value(i)));
    }
    for (auto it = row.record.additional.cbegin(); it != row.record.additional.cend(); ++it)
        state.insert(u'+' + it.key().toText(), it.value());
    return state;
}

} // namespace candour::db
