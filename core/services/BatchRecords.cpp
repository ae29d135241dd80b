// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BatchRecords.h"

#include "core/base/FieldText.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/RecordHold.h"
#include "core/db/Reversal.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kNamedUses = 5;

QString tr(const char *text)
{
    return QCoreApplication::translate("BatchRecords", text);
}

/// One that imports make.
const RecordKind *broughtKind(const QString &id)
{
    const RecordKind *kinds[] {&recordType<Organisation>(), &recordType<Indicator>(),
                               &recordType<Threshold>()};
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [&](const RecordKind *kind) { return kind->id == id; });
    return found == std::end(kinds) ? nullptr : *found;
}

bool isTarget(const BroughtRecord &one)
{
    return one.kind == &recordType<Threshold>();
}

/// Gathers what was brought, and finds out what keeps it.
class Brought {
public:
    Brought(const db::Database &database, const QList<Uid> &batches)
        : m_database(database)
        , m_goesToo {{}, QSet<Uid>(batches.begin(), batches.end())}
    {
    }

    Result<QList<BroughtRecord>> run(const QList<Uid> &batches)
    {
        for (const Uid &batch : batches) {
            if (auto done = addImport(batch); !done)
                return fail(done.error());
        }
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            if (auto done = lookForChanges(m_found[i], m_records[i]); !done)
                return fail(done.error());
        }
        // Targets refer to the other two, so that they are asked first.
        for (const bool targets : {true, false}) {
            for (qsizetype i = 0; i < m_found.size(); ++i) {
                if (isTarget(m_found[i]) != targets || !m_found[i].use.isEmpty())
                    continue;
                auto use = db::useOf(m_database, m_records[i], m_goesToo);
                if (!use)
                    return fail(use.error());
                m_found[i].use = *use;
            }
            if (targets)
                keepTogether();
        }
        return m_found;
    }

private:
    Result<void> addImport(const Uid &batch)
    {
        const auto history = m_database.journal().about(QStringLiteral("batch"), batch);
        if (!history || history->isEmpty())
            return history ? Result<void>() : fail(history.error());
        const auto import = m_database.journal().entry(history->first().sequence);
        if (!import)
            return fail(import.error());
        for (const db::JournalChange &change : import->changes) {
            if (change.kind == recordType<SourceName>().id)
                m_goesToo.records.insert(change.uid); // forgotten in any case
            if (auto done = add(change, import->sequence); !done)
                return done;
        }
        return {};
    }

    Result<void> add(const db::JournalChange &change, qint64 entry)
    {
        const RecordKind *kind = broughtKind(change.kind);
        const bool isNew = change.action == ChangeAction::Create;
        if (!kind || (!isNew && kind != &recordType<Threshold>()))
            return {};
        if (const auto known = m_places.constFind(change.uid); known != m_places.cend()) {
            m_found[*known].entries.insert(entry);
            m_found[*known].isNew = m_found[*known].isNew || isNew;
            return {};
        }
        const auto record = m_database.records().find(*kind, change.uid);
        if (!record)
            return fail(record.error());
        if (!*record || (*record)->withdrawn)
            return {};
        m_places.insert(change.uid, m_found.size());
        m_found.append({kind, change.uid, {entry}, (*record)->title(), isNew, {}});
        m_records.append(**record);
        return {};
    }

    /// By anything but these imports.
    Result<void> lookForChanges(BroughtRecord &one, const RecordData &record) const
    {
        const auto entries = m_database.journal().about(one.kind->id, one.uid);
        if (!entries)
            return fail(entries.error());
        const qint64 first = *std::min_element(one.entries.begin(), one.entries.end());
        for (const db::JournalEntry &entry : *entries) {
            const bool isChanged = std::any_of(entry.changes.begin(), entry.changes.end(),
                                               [](const db::JournalChange &change) {
                                                   return change.action == ChangeAction::Change;
                                               });
            if (isChanged && entry.sequence > first && !one.entries.contains(entry.sequence))
                one.use = tr("it was changed since");
        }
        if (one.use.isEmpty() && one.isNew && !isTarget(one) && hasRows(record))
            one.use = tr("something was added to it since"); // imports make none with rows
        return {};
    }

    [[nodiscard]] static bool hasRows(const RecordData &record)
    {
        const QList<Field> &fields = record.kind().fields;
        for (int i = 0; i < fields.size(); ++i) {
            if (fields[i].isList() && !record.value(i).value<RecordList>().isEmpty())
                return true;
        }
        return false;
    }

    /// A target and the one that ended for it go together or not at all.
    void keepTogether()
    {
        using Place = std::pair<Ref<Organisation>, Ref<Indicator>>;
        QHash<Place, QString> uses;
        const auto placeOf = [this](qsizetype i) {
            const auto target = recordType<Threshold>().fromData(m_records[i]);
            return Place {target.organisation, target.indicator};
        };
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            if (isTarget(m_found[i]) && !m_found[i].use.isEmpty())
                uses.insert(placeOf(i), m_found[i].use);
        }
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            if (!isTarget(m_found[i]))
                continue;
            m_found[i].use = uses.value(placeOf(i));
            if (m_found[i].use.isEmpty())
                m_goesToo.records.insert(m_found[i].uid);
        }
    }

    const db::Database &m_database;
    db::GoesToo m_goesToo;
    QHash<Uid, qsizetype> m_places; ///< in what was found
    QList<BroughtRecord> m_found;
    QList<RecordData> m_records; ///< of them
};

} // namespace

Result<QList<BroughtRecord>> broughtBy(const db::Database &database, const QList<Uid> &batches)
{
    return Brought(database, batches).run(batches);
}

QList<BroughtRecord> freeOf(const QList<BroughtRecord> &brought)
{
    QList<BroughtRecord> free = brought;
    free.removeIf([](const BroughtRecord &one) { return !one.use.isEmpty(); });
    return free;
}

QList<BroughtRecord> usedOf(const QList<BroughtRecord> &brought)
{
    QList<BroughtRecord> used = brought;
    used.removeIf([](const BroughtRecord &one) { return one.use.isEmpty(); });
    return used;
}

QString broughtWords(const QList<BroughtRecord> &brought)
{
    const auto count = [&](const RecordKind &kind) {
        return int(std::count_if(brought.begin(), brought.end(), [&](const BroughtRecord &one) {
            return one.isNew && one.kind == &kind;
        }));
    };
    QStringList parts;
    const auto add = [&](int number, const QString &one, const QString &many) {
        if (number > 0)
            parts.append(number == 1 ? one : many.arg(number));
    };
    add(count(recordType<Organisation>()), tr("1 provider"), tr("%1 providers"));
    add(count(recordType<Indicator>()), tr("1 indicator"), tr("%1 indicators"));
    add(count(recordType<Threshold>()), tr("1 target"), tr("%1 targets"));
    return parts.join(QStringLiteral(", "));
}

QString broughtUses(const QList<BroughtRecord> &used)
{
    QStringList parts;
    for (const BroughtRecord &one : used) {
        if (one.isNew)
            parts.append(tr("%1 (%2)").arg(one.title, one.use));
    }
    if (parts.size() > kNamedUses) {
        const qsizetype more = parts.size() - kNamedUses;
        parts = parts.first(kNamedUses) + QStringList {tr("and %1 more").arg(more)};
    }
    return parts.join(QStringLiteral(", "));
}

Result<void> takeBackBrought(db::Command &command, const QList<BroughtRecord> &brought)
{
    QMap<qint64, QSet<Uid>> byEntry;
    for (const BroughtRecord &one : freeOf(brought)) {
        for (const qint64 entry : one.entries)
            byEntry[entry].insert(one.uid);
    }
    // The newest import first: it may have changed what an earlier one brought.
    for (auto it = byEntry.end(); it != byEntry.begin();) {
        --it;
        if (auto done = db::reverse(command, it.key(), it.value()); !done)
            return done;
    }
    return {};
}

Result<void> bringBackBrought(db::Command &command, const Uid &batch)
{
    const db::Journal journal = command.database().journal();
    const auto history = journal.about(QStringLiteral("batch"), batch);
    if (!history)
        return fail(history.error());
    if (history->size() < 2 || history->last().changes.last().action != ChangeAction::Withdraw)
        return {};
    const auto import = journal.entry(history->first().sequence);
    const auto withdrawal = journal.entry(history->last().sequence);
    if (!import || !withdrawal)
        return fail(import ? withdrawal.error() : import.error());
    QSet<Uid> brought;
    for (const db::JournalChange &change : import->changes) {
        if (broughtKind(change.kind))
            brought.insert(change.uid);
    }
    QSet<Uid> back;
    for (const db::JournalChange &change : withdrawal->changes) {
        if (!brought.contains(change.uid))
            continue;
        const auto entries = journal.about(change.kind, change.uid);
        if (!entries)
            return fail(entries.error());
        if (entries->last().sequence == withdrawal->sequence)
            back.insert(change.uid);
    }
    return back.isEmpty() ? Result<void>() : db::reverse(command, withdrawal->sequence, back);
}

} // namespace candour
