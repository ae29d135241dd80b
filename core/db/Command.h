// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Describe.h"
#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/db/ChangeSet.h"
#include "core/db/Journal.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace candour::db {

class Database;
struct RecordRow;

/// What the journal calls a command. The words for it are made when it is shown.
struct CommandInfo {
    QString id; ///< stable, "subject.verb": "threshold.save", "figures.import"
    QJsonObject arguments;
    QString reason;
};

/// One user command: one transaction, one journal entry, one ChangeSet. Destroyed without commit()
/// it leaves no trace. Between begin and commit or destruction the writer's `query_only` is off;
/// nothing but this class and the draft store lifts it.
class Command {
public:
    static Result<std::unique_ptr<Command>> begin(Database &database, const CommandInfo &info);
    ~Command();
    Q_DISABLE_COPY_MOVE(Command)

    /// Creates the record (its uid may be null) or changes the one with its uid, with its lists:
    /// rows are told apart by uid, those missing are removed. Allocates reference numbers and keeps
    /// those given, checks every rule and guard of the kind (ErrorCode::Invalid, the first problem
    /// as text), and asks for the command's reason where a field wants one. Gives the uid. An
    /// unchanged record changes nothing.
    Result<Uid> put(RecordData record);

    /// The same for a struct; what a struct does not hold (additional fields) stays as it is.
    template <typename T>
    Result<Uid> put(const T &value)
    {
        return putFields(recordType<T>().toData(value));
    }

    /// Takes the record out of use; it stays readable. Needs a reason. Guards may refuse either.
    Result<void> withdraw(const RecordKind &kind, const Uid &uid);
    Result<void> restore(const RecordKind &kind, const Uid &uid);

    /// Writes a record as it once stood, withdrawn or not, for undoing. Asks every rule that put()
    /// asks but for a reason: the command that is undone had its own.
    Result<Uid> putBack(RecordData record);
    /// Writes a record as another file had it, for salvage: no rule and no guard is asked, since it
    /// passed them there. What it refers to must be in this file.
    Result<Uid> putAsItWas(RecordData record);
    /// Takes a record and its rows out of the file, for undoing its creation. Who calls has made
    /// sure that nothing refers to it; guards may refuse as they may refuse its withdrawal.
    Result<void> remove(const RecordKind &kind, const Uid &uid);

    /// For the stores of this folder that write rows of other classes than records.
    void addJournalChange(JournalChange change) { m_entry.changes.append(std::move(change)); }

    void addSeriesChanges(const QList<SeriesChange> &changes) { m_changes.series += changes; }

    [[nodiscard]] qint64 sequence() const { return m_sequence; }

    [[nodiscard]] const QString &time() const { return m_entry.time; }

    [[nodiscard]] const QString &reason() const { return m_entry.reason; }

    [[nodiscard]] Database &database() const { return m_database; }

    /// Added to the entry's arguments before it is written (counts of an import).
    void setArgument(const QString &name, const QJsonValue &value);

    /// The entry is kept although no record changes: what happened to the file itself.
    void keepWithoutChanges() { m_keepsEntry = true; }

    /// Writes the journal entry and commits. A command that changed nothing leaves no entry. A full
    /// disk is told with the room that is needed.
    Result<ChangeSet> commit();

private:
    Command(Database &database, const CommandInfo &info);
    Result<Uid> putFields(RecordData record);
    Result<Uid> putRecord(RecordData record);
    Result<void> writeEntry();
    Result<void> write(const RecordRow &row, const std::optional<RecordRow> &before);
    Result<void> writeRows(const RecordData &record, const RecordData &before, int field);
    Result<void> writeAdditional(const RecordRow &row, const std::optional<RecordRow> &before);
    Result<void> removeRow(const RecordRow &row);
    Result<void> setWithdrawn(const RecordKind &kind, const Uid &uid, bool withdrawn);
    void finish(bool committed);

    // What put() asks before it writes (CommandChecks.cpp).
    Result<void> completeAndCheck(RecordData &record, const std::optional<RecordData> &before);
    Result<void> completeNumber(RecordData &record, const std::optional<RecordData> &before,
                                int field);
    Result<QString> nextNumber(const RecordKind &kind, const Field &field);
    [[nodiscard]] Result<qint64> lastNumber(const RecordKind &kind, const Field &field,
                                            const QString &prefix) const;
    [[nodiscard]] QString numberPrefix(const Field &field) const;
    [[nodiscard]] Result<void> checkHierarchies(const RecordData &record,
                                                const std::optional<RecordData> &before) const;
    [[nodiscard]] Result<void> askGuards(const RecordData &after,
                                         const std::optional<RecordData> &before) const;

    Database &m_database;
    qint64 m_sequence = 0;
    JournalEntry m_entry;
    QJsonObject m_arguments;
    ChangeSet m_changes;
    QHash<std::pair<QString, int>, qint64> m_lastNumbers; ///< by kind and field, once asked for
    bool m_open = false;
    bool m_asksReasons = true;
    bool m_asksRules = true;
    bool m_keepsEntry = false;
};

} // namespace candour::db
