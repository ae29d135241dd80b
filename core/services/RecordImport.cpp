// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/FieldText.h"
#include "core/base/Validate.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/ImportedTable.h"
#include "core/services/OwnedRows.h"
#include "core/services/RecordCells.h"
#include "core/services/RecordExchange.h"
#include "core/services/RecordLists.h"
#include "core/services/RecordNames.h"
#include "core/services/TextGuard.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RecordImport", text);
}

enum class Taken { Done, Wait, Refused };

class Importer {
public:
    Importer(db::Command &command, const RecordKind &kind, const TextTable &table, NewUids newUids)
        : m_command(command)
        , m_store(command.database().records())
        , m_names(m_store)
        , m_kind(kind)
        , m_owner(command.database().registry().ownerOf(kind))
        , m_table(table)
        , m_newUids(newUids)
        , m_known(kind)
        , m_cells(table, kind, m_owner.kind, m_names)
    {
        m_result.read = m_table.rows.size();
    }

    Result<RecordImport> run();

private:
    Result<void> readExisting();
    Result<Taken> take(int row, bool last);
    Result<Taken> identify(int row, IncomingRecord &incoming);
    void nameLinks(RecordData &record) const;
    Result<Taken> fill(int row, IncomingRecord &incoming, bool last);
    Result<Taken> put(IncomingRecord &incoming);
    Taken queue(const IncomingRecord &incoming);
    Result<void> putQueued();
    void done(const IncomingRecord &incoming);
    void warnOfPersons(const IncomingRecord &incoming);

    Taken refuse(int row, const QString &column, const QString &reason);
    Taken refuseLine(int line, const QString &column, const QString &reason);
    [[nodiscard]] QString withdrawnText(const RecordKind &kind, const RecordData &record) const;
    [[nodiscard]] QString nameFor(const IncomingRecord &incoming, const QString &ownerName) const;

    db::Command &m_command;
    db::RecordStore m_store;
    RecordNames m_names;
    const RecordKind &m_kind;
    Registry::Owner m_owner;
    const TextTable &m_table;
    NewUids m_newUids;
    KnownRecords m_known;
    RecordCells m_cells;
    std::optional<OwnedRows> m_ownedRows; ///< of an owned kind: those of this round
    RecordImport m_result;
    int m_persons = 0; ///< texts in which a person could be named
};

Taken Importer::refuse(int row, const QString &column, const QString &reason)
{
    return refuseLine(m_table.lines[row], column, reason);
}

Taken Importer::refuseLine(int line, const QString &column, const QString &reason)
{
    ++m_result.refusedCount;
    if (m_result.refused.size() < kListedProblems)
        m_result.refused.append({line, column, reason});
    return Taken::Refused;
}

QString Importer::withdrawnText(const RecordKind &kind, const RecordData &record) const
{
    QDate day;
    const auto history = m_command.database().journal().about(kind.id, record.uid);
    for (const db::JournalEntry &entry : history.value_or(QList<db::JournalEntry>())) {
        if (entry.changes.last().action == ChangeAction::Withdraw)
            day = QDateTime::fromString(entry.time, Qt::ISODateWithMs).toLocalTime().date();
    }
    const QString what = QCoreApplication::translate("record", kind.label)
        + QStringLiteral(" “%1”").arg(record.title());
    return day.isValid()
        ? tr("The %1 was withdrawn on %2. Restore it before you import changes to it.")
              .arg(what, QLocale().toString(day, QStringLiteral("d MMM yyyy")))
        : tr("The %1 is withdrawn. Restore it before you import changes to it.").arg(what);
}

Result<void> Importer::readExisting()
{
    if (m_owner.kind) {
        m_ownedRows.emplace(m_command, m_owner);
        if (auto done = m_ownedRows->read(m_store); !done)
            return done;
    }
    return m_known.read(m_store);
}

/// A name that is not there yet may still come in a later row of this file.
Result<Taken> Importer::fill(int row, IncomingRecord &incoming, bool last)
{
    const auto fault = m_cells.fill(row, incoming.record);
    if (!fault)
        return fail(fault.error());
    if (!*fault)
        return Taken::Done;
    if ((*fault)->mayCome && !last)
        return Taken::Wait;
    return refuse(row, (*fault)->column, (*fault)->reason);
}

/// Links of a cell get the same uid in every copy of the file, made of the two records' own.
void Importer::nameLinks(RecordData &record) const
{
    for (const Field &field : m_kind.fields) {
        if (!field.isList() || !isInlineList(field))
            continue;
        RecordList rows = record.rows(field.name);
        for (RecordData &row : rows) {
            const Uid target = row.reference(inlineField(field).name);
            if (row.uid.isNull())
                row.uid = Uid::ofShipped(field.rows().id,
                                         QString(record.uid.toText() + u'/' + target.toText()));
        }
        record.setValue(field.name, QVariant::fromValue(rows));
    }
}

/// Finds out which record the row is about: by uid, else by key.
Result<Taken> Importer::identify(int row, IncomingRecord &incoming)
{
    if (m_owner.kind) {
        const QString name = m_cells.cell(row, QStringLiteral("owner"));
        auto owner = m_names.find(*m_owner.kind, name);
        if (!owner)
            return fail(owner.error());
        if (owner->isNull())
            return refuse(row, QStringLiteral("owner"),
                          tr("There is no %1 “%2” in the file.").arg(m_owner.kind->id, name));
        incoming.owner = *owner;
        if (const RecordData *record = m_ownedRows->owner(*owner); record && record->withdrawn)
            return refuse(row, QStringLiteral("owner"), withdrawnText(*m_owner.kind, *record));
    }
    const QString written = m_cells.cell(row, QStringLiteral("uid")).trimmed();
    Uid uid = Uid::fromText(written);
    if (!written.isEmpty() && uid.isNull())
        return refuse(row, QStringLiteral("uid"), tr("“%1” is not a uid.").arg(written));
    auto probe = m_cells.probe(row);
    if (!probe)
        return fail(probe.error());
    // Another copy of the file may know the same thing under a uid of its own.
    const Uid known = m_known.withKeyOf(*probe, incoming.owner);
    if (!known.isNull() && !m_known.find(uid))
        uid = known;
    const RecordData *found = m_known.find(uid);
    if (found && found->withdrawn)
        return refuse(row, {}, withdrawnText(m_kind, *found));
    incoming.isNew = !found;
    incoming.record = found ? *found : m_kind.fresh();
    incoming.record.uid = uid;
    return Taken::Done;
}

QString Importer::nameFor(const IncomingRecord &incoming, const QString &ownerName) const
{
    QStringList parts;
    if (!ownerName.isEmpty())
        parts.append(ownerName);
    for (const QString &name : m_kind.key)
        parts.append(valueToText(*m_kind.field(name), incoming.record.value(name)));
    return parts.join(u'/');
}

/// Owned rows are put with their owner, all of one owner together at the end of the round.
Taken Importer::queue(const IncomingRecord &incoming)
{
    const QList<Problem> problems = validate(incoming.record, db::StoreContext(m_store));
    if (!problems.isEmpty())
        return refuseLine(incoming.line, problems.first().field, problems.first().text);
    m_ownedRows->add(incoming);
    m_known.add(incoming.record, incoming.owner);
    return Taken::Done;
}

Result<void> Importer::putQueued()
{
    if (!m_ownedRows)
        return {};
    return m_ownedRows->put([this](const IncomingRecord &row, const Error *refusal) {
        if (!refusal)
            return done(row);
        refuseLine(row.line, refusal->detail, refusal->text);
        if (row.isNew)
            m_known.forget(row.record, row.owner);
    });
}

void Importer::done(const IncomingRecord &incoming)
{
    ++(incoming.isNew ? m_result.created : m_result.changed);
    m_names.add(m_kind, RecordNames::hasNames(m_kind) ? incoming.name : QString(),
                incoming.record.uid);
    if (m_newUids == NewUids::Random) // what is shipped names nobody
        warnOfPersons(incoming);
}

/// Not refused: whether the words may stay is for her to say.
void Importer::warnOfPersons(const IncomingRecord &incoming)
{
    const QStringList warnings =
        personWarnings(incoming.record, m_command.database().clock().today());
    for (const QString &warning : warnings) {
        ++m_persons;
        if (m_persons <= kListedProblems)
            m_result.warnings.append(tr("Line %1, %2").arg(incoming.line).arg(warning));
    }
}

Result<Taken> Importer::put(IncomingRecord &incoming)
{
    QString ownerName;
    if (m_owner.kind)
        ownerName = m_names.nameOf(*m_owner.kind, incoming.owner).value_or(QString());
    incoming.name = nameFor(incoming, ownerName);
    if (incoming.record.uid.isNull())
        incoming.record.uid = m_newUids == NewUids::FromName
            ? Uid::ofShipped(m_kind.id, incoming.name)
            : Uid::create();
    nameLinks(incoming.record);
    const RecordData *before = m_known.find(incoming.record.uid);
    if (before && *before == incoming.record) {
        ++m_result.unchanged;
        return Taken::Done;
    }
    if (m_owner.kind)
        return queue(incoming);
    auto put = m_command.put(incoming.record);
    if (!put && put.error().code == ErrorCode::Invalid)
        return refuseLine(incoming.line, put.error().detail, put.error().text);
    if (!put)
        return fail(put.error());
    m_known.add(incoming.record, incoming.owner);
    done(incoming);
    return Taken::Done;
}

Result<Taken> Importer::take(int row, bool last)
{
    IncomingRecord incoming;
    incoming.line = m_table.lines[row];
    auto taken = identify(row, incoming);
    if (!taken || *taken != Taken::Done)
        return taken;
    taken = fill(row, incoming, last);
    if (!taken || *taken != Taken::Done)
        return taken;
    return put(incoming);
}

Result<RecordImport> Importer::run()
{
    if (auto done = m_cells.readHeader(m_store); !done)
        return fail(done.error());
    if (auto done = readExisting(); !done)
        return fail(done.error());
    QList<int> waiting;
    for (int row = 0; row < m_table.rows.size(); ++row)
        waiting.append(row);
    // Rows that refer to later rows wait for them; when a round brings nothing, they are refused.
    bool last = false;
    while (!waiting.isEmpty()) {
        QList<int> still;
        for (const int row : std::as_const(waiting)) {
            auto taken = take(row, last);
            if (!taken)
                return fail(taken.error());
            if (*taken == Taken::Wait)
                still.append(row);
        }
        if (auto done = putQueued(); !done)
            return fail(done.error());
        last = still.size() == waiting.size();
        waiting = still;
    }
    if (m_persons > kListedProblems)
        m_result.warnings.append(tr("A person could be named in %1 more texts of this file.")
                                     .arg(m_persons - kListedProblems));
    std::stable_sort(
        m_result.refused.begin(), m_result.refused.end(),
        [](const RecordRefusal &a, const RecordRefusal &b) { return a.line < b.line; });
    return m_result;
}

} // namespace

Result<RecordImport> importRecords(db::Command &command, const RecordKind &kind,
                                   const TextTable &table, NewUids newUids)
{
    return Importer(command, kind, table, newUids).run();
}

} // namespace candour
