// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/RecordHold.h"

#include "core/db/Database.h"
#include "core/db/Statement.h"
#include "core/domain/ReportRules.h"

#include <QCoreApplication>

namespace candour::db {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Reversal", text);
}

class Holder {
public:
    Holder(const Database &database, const RecordData &record)
        : m_database(database)
        , m_record(record)
        , m_uid(record.uid.toText())
        , m_own(QStringLiteral("(SELECT id FROM \"%1\" WHERE uid = ?)").arg(record.kind().id))
    {
    }

    Result<RecordHold> run(qint64 since)
    {
        for (const auto look : {&Holder::isAttached, &Holder::hasFigures, &Holder::isAuthor}) {
            auto found = (this->*look)();
            if (!found)
                return fail(found.error());
            m_hold.stays = m_hold.stays || *found;
        }
        auto issued = exists(QStringLiteral("SELECT 1 FROM journal_entry WHERE command = ? AND "
                                            "sequence > ? LIMIT 1"),
                             {reportCommand::kIssue, since});
        if (!issued)
            return fail(issued.error());
        m_hold.stays = m_hold.stays || *issued;
        if (m_hold.stays) // withdrawn, it is still there for whatever refers to it
            return m_hold;
        if (auto done = lookForValues(); !done)
            return fail(done.error());
        if (auto done = lookForReferences(); !done)
            return fail(done.error());
        return m_hold;
    }

    Result<QString> useBesides(const GoesToo &besides)
    {
        m_besides = &besides;
        if (auto done = lookForFigures(); !done || !m_hold.use.isEmpty())
            return done ? Result<QString>(m_hold.use) : fail(done.error());
        if (auto done = lookForReferences(); !done)
            return fail(done.error());
        return m_hold.use;
    }

private:
    [[nodiscard]] bool isOf(QLatin1String kind) const { return m_record.kind().id == kind; }

    [[nodiscard]] Result<bool> isAttached() const { return isOf(QLatin1String("attachment")); }

    [[nodiscard]] Result<bool> hasFigures() const
    {
        for (const auto column : {QLatin1String("organisation"), QLatin1String("indicator")}) {
            if (isOf(column))
                return exists(
                    QStringLiteral("SELECT 1 FROM series WHERE %1 = %2 LIMIT 1").arg(column, m_own),
                    {m_uid});
        }
        return false;
    }

    /// Of other batches than those that go too.
    Result<void> lookForFigures()
    {
        for (const auto column : {QLatin1String("organisation"), QLatin1String("indicator")}) {
            if (!isOf(column))
                continue;
            auto found = onlyBesides(
                QStringLiteral("SELECT uid FROM batch WHERE id IN (SELECT "
                               "observation.batch FROM observation JOIN series ON series.id = "
                               "observation.series WHERE series.%1 = %2)")
                    .arg(column, m_own),
                m_besides->batches);
            if (!found)
                return fail(found.error());
            if (!*found)
                m_hold.use = tr("it has other figures");
        }
        return {};
    }

    /// The journal names who worked by uid; without the record nobody could tell who it was.
    /// Whoever works now is about to be named.
    [[nodiscard]] Result<bool> isAuthor() const
    {
        if (!isOf(QLatin1String("person")))
            return false;
        if (m_database.author().name == m_uid)
            return true;
        return exists(QStringLiteral("SELECT 1 FROM journal_entry WHERE author = ? LIMIT 1"),
                      {m_uid});
    }

    Result<void> lookForValues()
    {
        if (!isOf(QLatin1String("additional_field")))
            return {};
        auto found = exists(
            QStringLiteral("SELECT 1 FROM additional_value WHERE field = ? LIMIT 1"), {m_uid});
        if (found && *found)
            m_hold.use = tr("records hold values of it");
        return found ? Result<void>() : fail(found.error());
    }

    Result<void> lookForReferences()
    {
        const Registry &registry = m_database.registry();
        for (const RecordKind *kind : registry.kinds()) {
            if (registry.ownerOf(*kind).kind == &m_record.kind())
                continue; // its own rows go with it
            for (const Field &field : kind->fields) {
                if (auto done = lookInto(*kind, field); !done || !m_hold.use.isEmpty())
                    return done;
            }
        }
        return {};
    }

    Result<void> lookInto(const RecordKind &kind, const Field &field)
    {
        QString condition;
        if (field.isReference() && &field.target() == &m_record.kind())
            condition = QStringLiteral("\"%1\" = %2").arg(field.name, m_own);
        else if (field.name.endsWith(QLatin1String("_uid")) && field.isText())
            condition = QStringLiteral("\"%1\" = ?").arg(field.name);
        else
            return {};
        const QString sql = QStringLiteral("SELECT 1 FROM \"%1\" WHERE %2").arg(kind.id, condition);
        const QString inUse = sql + QStringLiteral(" AND withdrawn = 0");
        auto used = exists(inUse, {m_uid});
        if (used && *used && m_besides) {
            const QString uids = QStringLiteral("SELECT uid") + inUse.mid(sizeof("SELECT 1") - 1);
            auto leaves = onlyBesides(uids, m_besides->records);
            used = leaves ? Result<bool>(!*leaves) : leaves;
        }
        if (used && *used)
            m_hold.use =
                tr("“%1” refers to it").arg(QCoreApplication::translate("record", kind.label));
        auto once = used ? exists(sql, {m_uid}) : used;
        if (!once)
            return fail(once.error());
        m_hold.stays = m_hold.stays || *once;
        return {};
    }

    /// Whether the statement, which binds the record's uid, finds no other uids than these.
    [[nodiscard]] Result<bool> onlyBesides(const QString &sql, const QSet<Uid> &besides) const
    {
        auto statement = m_database.connection().prepare(sql);
        if (!statement)
            return fail(statement.error());
        if (auto done = statement->executeWith({m_uid}); !done)
            return fail(done.error());
        bool only = true;
        while (only && statement->next())
            only = besides.contains(Uid::fromText(statement->text(0)));
        statement->finish();
        return only;
    }

    [[nodiscard]] Result<bool> exists(const QString &sql, const QVariantList &values) const
    {
        auto statement = m_database.connection().prepare(sql);
        if (!statement)
            return fail(statement.error());
        if (auto done = statement->executeWith(values); !done)
            return fail(done.error());
        const bool found = statement->next();
        statement->finish();
        return found;
    }

    const Database &m_database;
    const RecordData &m_record;
    const QString m_uid;
    const QString m_own; ///< the record's key, for SQL that binds its uid
    RecordHold m_hold;
    const GoesToo *m_besides = nullptr; ///< while it is asked what else uses the record
};

} // namespace

Result<RecordHold> holdOn(const Database &database, const RecordData &record, qint64 since)
{
    return Holder(database, record).run(since);
}

Result<QString> useOf(const Database &database, const RecordData &record, const GoesToo &besides)
{
    return Holder(database, record).useBesides(besides);
}

} // namespace candour::db
