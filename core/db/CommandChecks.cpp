// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/FieldText.h"
#include "core/base/Validate.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

/// What a record must pass before a command writes it.
namespace candour::db {

namespace {

/// Digits that a number may have to be counted on from; a longer one is no number of ours.
constexpr int kMostDigits = 9;

QString tr(const char *text)
{
    return QCoreApplication::translate("Command", text);
}

QString fieldLabel(const Field &field)
{
    return QCoreApplication::translate("field", field.label);
}

/// The first text that sorts after every text with this beginning.
QString beyond(QString prefix)
{
    prefix.back() = QChar(prefix.back().unicode() + 1);
    return prefix;
}

qint64 countOf(const QString &number, const QString &prefix)
{
    return number.startsWith(prefix) && number.size() <= prefix.size() + kMostDigits
        ? number.mid(prefix.size()).toLongLong()
        : 0;
}

/// A value of a field that was taken out of the file would belong to nothing.
Result<void> checkAdditional(const Connection &connection, const RecordData &record,
                             const std::optional<RecordData> &before)
{
    for (auto it = record.additional.cbegin(); it != record.additional.cend(); ++it) {
        if (before && before->additional.contains(it.key()))
            continue;
        auto statement =
            connection.prepare(QStringLiteral("SELECT 1 FROM additional_field WHERE uid = ?"));
        if (!statement)
            return fail(statement.error());
        if (auto done = statement->execute(it.key().toText()); !done)
            return done;
        if (!statement->next())
            return fail(ErrorCode::Conflict,
                        tr("The %1 “%2” has a value in a field of your own that is no longer in "
                           "the file. Nothing was changed. Bring the field back first.")
                            .arg(QCoreApplication::translate("record", record.kind().label),
                                 record.title()));
    }
    return {};
}

} // namespace

Result<void> Command::completeAndCheck(RecordData &record, const std::optional<RecordData> &before)
{
    const QList<Field> &fields = record.kind().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].kind == FieldKind::ReferenceNumber) {
            if (auto done = completeNumber(record, before, i); !done)
                return done;
        }
        if (fields[i].isList()) {
            RecordList rows = record.value(i).value<RecordList>();
            for (RecordData &row : rows) {
                if (row.uid.isNull())
                    row.uid = Uid::create();
            }
            record.setValue(i, QVariant::fromValue(rows));
        }
        if (m_asksReasons && before && fields[i].has(FieldFlag::ReasonOnChange)
            && m_entry.reason.trimmed().isEmpty()
            && !sameValue(fields[i], record.value(i), before->value(i)))
            return fail(ErrorCode::Invalid,
                        tr("Changing “%1” needs a reason.").arg(fieldLabel(fields[i])));
    }
    const RecordStore store = m_database.records();
    const QList<Problem> problems = validate(record, StoreContext(store));
    if (!problems.isEmpty())
        return fail(ErrorCode::Invalid, problems.first().text, problems.first().field);
    if (auto done = checkAdditional(m_database.connection(), record, before); !done)
        return done;
    if (auto done = checkHierarchies(record, before); !done)
        return done;
    return askGuards(record, before);
}

Result<void> Command::completeNumber(RecordData &record, const std::optional<RecordData> &before,
                                     int index)
{
    const RecordKind &kind = record.kind();
    const Field &field = kind.fields[index];
    const QString given = before ? before->value(index).toString() : QString();
    QString number = record.value(index).toString();
    if (number.isEmpty() && given.isEmpty()) {
        auto next = nextNumber(kind, field);
        if (!next)
            return fail(next.error());
        number = *next;
    } else if (number.isEmpty()) {
        number = given;
    } else if (!given.isEmpty() && number != given) {
        return fail(
            ErrorCode::Invalid,
            tr("The number %1 was given once and stays; it cannot become %2.").arg(given, number),
            field.name);
    }
    record.setValue(index, number);
    const auto last = m_lastNumbers.find({kind.id, field.id});
    if (last != m_lastNumbers.end())
        *last = qMax(*last, countOf(number, numberPrefix(field)));
    return {};
}

QString Command::numberPrefix(const Field &field) const
{
    return field.number.perYear ? field.number.prefix + m_entry.time.left(4) + u'-'
                                : field.number.prefix;
}

Result<QString> Command::nextNumber(const RecordKind &kind, const Field &field)
{
    const QString prefix = numberPrefix(field);
    const std::pair key(kind.id, field.id);
    if (!m_lastNumbers.contains(key)) {
        auto last = lastNumber(kind, field, prefix);
        if (!last)
            return fail(last.error());
        m_lastNumbers.insert(key, *last);
    }
    return QString(prefix
                   + QStringLiteral("%1").arg(++m_lastNumbers[key], field.number.digits, 10,
                                              QLatin1Char('0')));
}

/// The highest number ever given. A record keeps its number and, withdrawn or not, its row, so the
/// table's unique index knows them all; of rows that were removed (undone, or taken from their
/// owner) the journal keeps the last state.
Result<qint64> Command::lastNumber(const RecordKind &kind, const Field &field,
                                   const QString &prefix) const
{
    const Connection &connection = m_database.connection();
    auto standing = connection.prepare(
        QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE \"%1\" >= ? AND \"%1\" < ?")
            .arg(field.name, kind.id));
    if (!standing)
        return fail(standing.error());
    if (auto done = standing->execute(prefix, beyond(prefix)); !done)
        return fail(done.error());
    qint64 last = 0;
    while (standing->next())
        last = qMax(last, countOf(standing->text(0), prefix));
    if (auto all = standing->ended(); !all)
        return fail(all.error());

    auto removed = connection.prepare(QStringLiteral(
        "SELECT json_extract(before, ?) FROM journal_change WHERE kind = ? AND action = 'remove'"));
    if (!removed)
        return fail(removed.error());
    if (auto done = removed->execute(QStringLiteral("$.\"%1\"").arg(field.id), kind.id); !done)
        return fail(done.error());
    while (removed->next())
        last = qMax(last, countOf(removed->text(0), prefix));
    if (auto all = removed->ended(); !all)
        return fail(all.error());
    for (const JournalChange &change : m_entry.changes) {
        if (change.kind != kind.id || change.action != ChangeAction::Remove)
            continue;
        const QJsonObject state = QJsonDocument::fromJson(change.before).object();
        last = qMax(last, countOf(state.value(QString::number(field.id)).toString(), prefix));
    }
    return last;
}

Result<void> Command::checkHierarchies(const RecordData &record,
                                       const std::optional<RecordData> &before) const
{
    const RecordKind &kind = record.kind();
    const RecordStore store = m_database.records();
    for (int i = 0; i < kind.fields.size(); ++i) {
        const Field &field = kind.fields[i];
        if (!field.has(FieldFlag::Hierarchy)
            || (before && sameValue(field, record.value(i), before->value(i))))
            continue;
        Q_ASSERT(&field.target() == &kind);
        QStringList way {record.title()};
        QSet<Uid> passed; // a ring of others, from before this rule, must not hold us
        for (Uid next = record.value(i).value<Uid>(); !next.isNull() && !passed.contains(next);) {
            if (next == record.uid)
                return fail(ErrorCode::Invalid,
                            tr("“%1” of %2 would lead round to itself: %3. Choose another.")
                                .arg(fieldLabel(field), record.title(),
                                     (way << record.title()).join(QStringLiteral(" → "))),
                            field.name);
            passed.insert(next);
            auto row = store.row(kind, next);
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            way.append((*row)->record.title());
            next = (*row)->record.value(i).value<Uid>();
        }
    }
    return {};
}

/// Owned rows come through the put of their owner, whose guards speak for them.
Result<void> Command::askGuards(const RecordData &after,
                                const std::optional<RecordData> &before) const
{
    const ProposedChange change {
        m_entry.command, before ? &*before : nullptr, after,
        [store = m_database.records()](const RecordKind &kind, const Uid &uid) {
            return store.find(kind, uid);
        }};
    for (const ChangeGuard &guard : after.kind().guards) {
        if (auto allowed = guard(change); !allowed)
            return allowed;
    }
    return {};
}

} // namespace candour::db
