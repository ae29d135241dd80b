// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Uid.h"
#include "core/db/ChangeSet.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace candour::db {

class Connection;

/// One record's change as the journal keeps it. `before` and `after` are compact JSON objects of
/// the changed fields by id (see RecordTable::journalState); empty text where there is no state.
struct JournalChange {
    QString kind;
    Uid uid;
    ChangeAction action = ChangeAction::Change;
    QByteArray before;
    QByteArray after;
};

/// One user command (DESIGN section 4, "Journal").
struct JournalEntry {
    qint64 sequence = 0;
    Uid uid;
    QString time; ///< UTC, ISO with milliseconds
    QString author; ///< uid of a person, or the name of a program or migration
    QString device;
    QString command; ///< stable id, e.g. "record.save"
    QByteArray arguments; ///< compact JSON object
    QString reason;
    QByteArray previousDigest; ///< 32 bytes
    QByteArray digest; ///< 32 bytes
    QList<JournalChange> changes;
};

/// Where the chain stands: what issued papers and backups carry ("SEQ:HEX16").
struct JournalHead {
    qint64 sequence = 0;
    QByteArray digest = QByteArray(32, '\0');

    [[nodiscard]] QString anchor() const;
};

/// An entry and what it touched, without the changes themselves: enough to say in words what was
/// done, however long it is.
struct EntryBrief {
    struct Part {
        QString kind;
        ChangeAction action = ChangeAction::Change;
        qint64 count = 0;
        Uid first; ///< the first record of these
        QByteArray state; ///< its state after, or before where it is gone
    };

    JournalEntry entry; ///< without its changes
    QList<Part> parts; ///< by kind and action, in the order in which they came first
};

[[nodiscard]] QString actionCode(ChangeAction action);
[[nodiscard]] std::optional<ChangeAction> actionFromCode(QStringView code);

/// SHA-256 over the previous digest and every stored field of the entry and its changes in order,
/// each as an eight-byte big-endian length and its UTF-8 bytes. CONTRIBUTING describes it so that
/// an outsider can check a file.
[[nodiscard]] QByteArray entryDigest(const JournalEntry &entry);

class Journal {
public:
    explicit Journal(const Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<JournalHead> head() const;
    /// Fills in the entry's chain fields and writes it with its changes.
    Result<void> append(JournalEntry &entry) const;
    /// Every entry in order, one at a time; the visitor answers false to stop.
    Result<void> visit(const std::function<bool(const JournalEntry &)> &visitor) const;
    /// One entry with all its changes; ErrorCode::NotFound when there is none.
    [[nodiscard]] Result<JournalEntry> entry(qint64 sequence) const;
    [[nodiscard]] Result<EntryBrief> brief(qint64 sequence) const;
    /// The entries that changed this record or batch, oldest first, with its changes only: their
    /// digests cannot be checked by themselves.
    [[nodiscard]] Result<QList<JournalEntry>> about(const QString &kind, const Uid &uid) const;

private:
    [[nodiscard]] Result<JournalEntry> bare(qint64 sequence) const;

    const Connection &m_connection;
};

} // namespace candour::db
