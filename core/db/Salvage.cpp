// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Salvage.h"

#include "core/base/PartFile.h"
#include "core/db/AttachmentStore.h"
#include "core/db/Command.h"
#include "core/db/DamagedFile.h"
#include "core/db/Database.h"
#include "core/db/DiskRoom.h"
#include "core/db/DraftStore.h"
#include "core/db/Rescue.h"
#include "core/db/SalvageFigures.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace candour::db {

namespace {

constexpr int kMostLosses = 300;
const QString kAttachment = QStringLiteral("attachment");
const QString kBytes = QStringLiteral("attachment_content");
const QString kObservation = QStringLiteral("observation");

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Salvage", text, comment, n);
}

QString named(const RecordData &record)
{
    const QString kind = QCoreApplication::translate("record", record.kind().label);
    return record.title().isEmpty() ? kind : tr("%1 “%2”").arg(kind, record.title());
}

/// Last step of salvage: from the mended rows into a new file, by commands.
class Carrier {
public:
    Carrier(const Connection &rescued, Database &fresh, const Mended &mended, const QString &source)
        : m_rescued(rescued)
        , m_store(rescued, fresh.registry())
        , m_fresh(fresh)
        , m_mended(mended)
        , m_source(source)
    {
    }

    Result<SalvageReport> run(const Progress &progress);

private:
    [[nodiscard]] static bool speaksOfBatches(const RecordKind &kind);
    Result<void> carryBatches(const Progress &progress);
    Result<void> carryKind(const RecordKind &kind);
    /// False when one record could not be put, which then is among m_refused.
    Result<bool> tryKind(const RecordKind &kind, const RecordList &records);
    Result<void> completeReferences();
    Result<void> carryBytes(Command &command, const RecordData &attachment);
    Result<void> carryDrafts();
    void countRows(const RecordData &record);
    /// The record with only those references that the new file can hold by now.
    [[nodiscard]] RecordData withKnownReferences(const RecordData &record, bool &isWhole) const;
    void lose(const QString &table, const QString &sentence);

    const Connection &m_rescued;
    RecordStore m_store;
    Database &m_fresh;
    const Mended &m_mended;
    QString m_source;
    QSet<Uid> m_put;
    QSet<Uid> m_refused;
    RecordList m_incomplete; ///< put without some of their references
    QHash<QString, QString> m_batches; ///< uids of the old batches and the new ones
    QMap<QString, SalvagedTable> m_tables;
    QStringList m_losses;
};

void Carrier::lose(const QString &table, const QString &sentence)
{
    ++m_tables[table].lost;
    if (m_losses.size() < kMostLosses)
        m_losses.append(sentence);
}

RecordData Carrier::withKnownReferences(const RecordData &record, bool &isWhole) const
{
    RecordData known = record;
    const QList<Field> &fields = record.kind().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].isReference() && record.value(i).isValid()
            && !m_put.contains(record.value(i).value<Uid>())) {
            known.setValue(i, QVariant());
            isWhole = false;
        }
        if (!fields[i].isList())
            continue;
        RecordList rows = record.value(i).value<RecordList>();
        for (RecordData &row : rows)
            row = withKnownReferences(row, isWhole);
        known.setValue(i, QVariant::fromValue(rows));
    }
    return known;
}

Result<void> Carrier::carryBytes(Command &command, const RecordData &attachment)
{
    const auto bytes = bytesOf(m_rescued, attachment.text(u"digest"));
    if (!bytes) {
        lose(kBytes,
             tr("The contents of the attached file “%1” could not be read.")
                 .arg(attachment.title()));
        return {};
    }
    auto kept = keepBytes(command, *bytes);
    if (!kept)
        return fail(kept.error());
    ++m_tables[kBytes].saved;
    return {};
}

void Carrier::countRows(const RecordData &record)
{
    ++m_tables[record.kind().id].saved;
    const QList<Field> &fields = record.kind().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (!fields[i].isList())
            continue;
        for (const RecordData &row : record.value(i).value<RecordList>())
            countRows(row);
    }
}

Result<bool> Carrier::tryKind(const RecordKind &kind, const RecordList &records)
{
    const auto tables = m_tables;
    const auto losses = m_losses;
    QJsonArray anchors; // of the journal that the damaged file had
    auto command =
        Command::begin(m_fresh,
                       {QStringLiteral("file.salvage"),
                        {{QStringLiteral("file"), m_source}, {QStringLiteral("what"), kind.plural}},
                        tr("Saved from a damaged file")});
    if (!command)
        return fail(command.error());
    RecordList incomplete;
    QSet<Uid> put;
    for (const RecordData &record : records) {
        if (m_refused.contains(record.uid))
            continue;
        bool isWhole = true;
        if (auto done = (*command)->putAsItWas(withKnownReferences(record, isWhole)); !done) {
            if (done.error().code != ErrorCode::Conflict)
                return fail(done.error());
            m_tables = tables;
            m_losses = losses;
            m_refused.insert(record.uid);
            lose(kind.id, tr("The %1 stands against another and was left out.").arg(named(record)));
            return false;
        }
        if (!isWhole)
            incomplete.append(record);
        put.insert(record.uid);
        countRows(record);
        if (kind.id == kAttachment) {
            if (auto done = carryBytes(**command, record); !done)
                return fail(done.error());
        }
        if (kind.id == QLatin1String("report"))
            anchors.append(record.text(u"anchor"));
    }
    if (!anchors.isEmpty())
        (*command)->setArgument(QStringLiteral("anchors"), anchors);
    if (auto done = (*command)->commit(); !done)
        return fail(done.error());
    m_put += put;
    m_incomplete += incomplete;
    return true;
}

Result<void> Carrier::carryKind(const RecordKind &kind)
{
    auto records = m_store.all(kind, Withdrawn::Include);
    if (!records)
        return fail(records.error());
    if (kind.field(u"batch")) { // remarks remember about which figures they are
        for (RecordData &record : *records)
            record.setValue(u"batch",
                            m_batches.value(record.text(u"batch"), record.text(u"batch")));
    }
    if (kind.id == kAttachment) {
        for (RecordData &record : *records) { // of an import: the file that it read
            if (record.text(u"record_kind") == QLatin1String("batch"))
                record.setValue(
                    u"record_uid",
                    m_batches.value(record.text(u"record_uid"), record.text(u"record_uid")));
        }
        // Without its contents an attached file is not saved.
        for (qsizetype i = records->size() - 1; i >= 0; --i) {
            const RecordData &record = records->at(i);
            if (bytesOf(m_rescued, record.text(u"digest")))
                continue;
            lose(kind.id,
                 tr("The contents of the attached file “%1” could not be read.")
                     .arg(record.title()));
            records->removeAt(i);
        }
    }
    // One that cannot be put spoils the command, which is then made without it.
    for (;;) {
        auto done = tryKind(kind, *records);
        if (!done)
            return fail(done.error());
        if (*done)
            return {};
    }
}

/// What was put before the record it refers to.
Result<void> Carrier::completeReferences()
{
    const RecordList incomplete = std::exchange(m_incomplete, {});
    if (incomplete.isEmpty())
        return {};
    auto command = Command::begin(m_fresh,
                                  {QStringLiteral("file.salvage"),
                                   {{QStringLiteral("file"), m_source},
                                    {QStringLiteral("what"), QStringLiteral("references")}},
                                   tr("Saved from a damaged file")});
    if (!command)
        return fail(command.error());
    for (const RecordData &record : incomplete) {
        bool isWhole = true;
        if (auto done = (*command)->putAsItWas(withKnownReferences(record, isWhole)); !done)
            return fail(done.error());
    }
    auto done = (*command)->commit();
    return done ? Result<void>() : fail(done.error());
}

Result<void> Carrier::carryDrafts()
{
    auto rows = m_rescued.prepare(QStringLiteral("SELECT kind, record, field, text FROM draft"));
    if (!rows)
        return fail(rows.error());
    if (auto done = rows->execute(); !done)
        return done;
    while (rows->next()) {
        const RecordKind *kind = m_fresh.registry().byId(rows->text(0));
        if (!kind)
            continue;
        if (auto done = saveDraft(m_fresh, *kind, Uid::fromText(rows->text(1)), rows->text(2),
                                  rows->text(3));
            !done)
            return done;
    }
    return rows->ended();
}

/// Reports, remarks, sign-offs and the files that were imported speak of them.
bool Carrier::speaksOfBatches(const RecordKind &kind)
{
    return kind.field(u"batch") || kind.id == kAttachment;
}

/// Once, before the first kind that speaks of them.
Result<void> Carrier::carryBatches(const Progress &progress)
{
    if (m_tables.contains(kObservation))
        return {};
    auto figures = carryFigures(m_rescued, m_fresh, m_source, progress);
    if (!figures)
        return fail(figures.error());
    m_batches = figures->batches;
    m_tables.insert(kObservation, {kObservation, figures->saved, 0, figures->lost});
    m_losses += figures->losses;
    return {};
}

Result<SalvageReport> Carrier::run(const Progress &progress)
{
    const QList<const RecordKind *> &kinds = m_fresh.registry().kinds();
    for (int i = 0; i < kinds.size(); ++i) {
        if (progress && !progress(i, kinds.size()))
            return fail(ErrorCode::Cancelled, tr("Cancelled. Nothing was saved."));
        if (m_fresh.registry().ownerOf(*kinds[i]).kind)
            continue;
        if (auto done = speaksOfBatches(*kinds[i]) ? carryBatches(progress) : Result<void>(); !done)
            return fail(done.error());
        if (auto done = carryKind(*kinds[i]); !done)
            return fail(done.error());
    }
    if (auto done = completeReferences(); !done)
        return fail(done.error());
    if (auto done = carryDrafts(); !done)
        return fail(done.error());
    SalvageReport report;
    for (auto it = m_mended.lost.cbegin(); it != m_mended.lost.cend(); ++it) {
        const QString kind =
            QCoreApplication::translate("record", m_fresh.registry().byId(it.key())->label);
        for (const QString &title : *it)
            lose(it.key(), tr("The %1 “%2” could not be read.").arg(kind, title));
    }
    for (auto it = m_tables.begin(); it != m_tables.end(); ++it) {
        it->table = it.key();
        it->fromJournal = m_mended.fromJournal.value(it.key());
        report.tables.append(*it);
    }
    report.losses = m_losses;
    report.journalEntries = m_mended.entries;
    report.journalWhole = m_mended.journalWhole;
    return report;
}

bool wasReadWhole(const QMap<QString, RescuedTable> &found, const QString &table)
{
    const RescuedTable rescued = found.value(table);
    return !rescued.damaged && rescued.refused == 0;
}

/// Without the journal nobody can tell what was in the parts of a table that are gone.
QStringList unknownLosses(const QMap<QString, RescuedTable> &found, const Registry &registry)
{
    QStringList losses;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        const RecordKind *kind = registry.byId(it.key());
        if (kind && (it->damaged || it->refused > 0))
            losses.append(tr("Part of the list of %1 could not be read, and the journal does not "
                             "say what was there.")
                              .arg(QCoreApplication::translate("record", kind->labelPlural)));
    }
    return losses;
}

Result<SalvageReport> rescueAndCarry(const QString &damaged, Database &fresh,
                                     const Progress &progress)
{
    auto file = DamagedFile::open(damaged);
    if (!file)
        return fail(file.error());
    // Numbers far beyond are no version but damage.
    constexpr int kMostAhead = 50;
    const int ahead = (*file)->version() - fresh.schema().version();
    if (ahead > 0 && ahead < kMostAhead)
        return fail(ErrorCode::FileTooNew,
                    tr("“%1” was made by a newer version of Candour. Install the newer version to "
                       "save what is in it.")
                        .arg(QFileInfo(damaged).fileName()));
    // Beside the new file, since that is where there is room.
    const PartFile aside(fresh.path());
    auto rescued = Connection::open(aside.path(), Access::Write);
    if (!rescued)
        return fail(rescued.error());
    if (auto done = (*rescued)->run(QStringLiteral("PRAGMA synchronous = OFF")); !done)
        return fail(done.error());
    auto found = rescueRows(**file, **rescued, fresh.schema(), progress);
    if (!found)
        return fail(found.error());
    const bool journalRead = wasReadWhole(*found, QStringLiteral("journal_entry"))
        && wasReadWhole(*found, QStringLiteral("journal_change"));
    auto mended = mendFromJournal(**rescued, fresh.schema(), journalRead);
    if (!mended)
        return fail(mended.error());
    auto report = Carrier(**rescued, fresh, *mended, QFileInfo(damaged).fileName()).run(progress);
    if (report && !mended->journalWhole)
        report->losses += unknownLosses(*found, fresh.registry());
    return report;
}

} // namespace

Result<SalvageReport> salvageInto(const QString &damaged, Database &fresh, const Progress &progress)
{
    constexpr int kCopies = 2; // the rescued rows and the new file
    const qint64 needed = kCopies * QFileInfo(damaged).size();
    if (auto room = checkRoom(fresh.path(), needed); !room)
        return fail(room.error());
    auto report = rescueAndCarry(damaged, fresh, progress);
    return report ? report : fail(withRoomNeeded(report.error(), fresh.path(), needed));
}

Result<SalvageReport> salvage(const QString &damaged, const QString &fresh, const Schema &schema,
                              const Clock &clock, const Author &author, const Progress &progress)
{
    Result<SalvageReport> report;
    const auto made =
        Database::create(fresh, schema, clock, [&](Database &database) -> Result<void> {
            database.setAuthor(author);
            report = salvageInto(damaged, database, progress);
            return report ? Result<void>() : fail(report.error());
        });
    return made ? report : fail(made.error());
}

} // namespace candour::db
