// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/KnownRecords.h"

#include <QList>

#include <functional>

namespace candour {

namespace db {
class Command;
class RecordStore;
} // namespace db

/// One row of a file on its way in.
struct IncomingRecord {
    int line = 0;
    QString name; ///< of the record, when its kind has names
    Uid owner; ///< null for kinds without one
    RecordData record;
    bool isNew = false;
};

/// Rows of an owned kind on their way into the lists of their owners: one put an owner, so that
/// thousands of rows cost no more than their number.
class OwnedRows {
public:
    OwnedRows(db::Command &command, const Registry::Owner &owner)
        : m_command(command)
        , m_owner(owner)
        , m_owners(*owner.kind)
    {
    }

    /// The owners of the file.
    Result<void> read(const db::RecordStore &store) { return m_owners.read(store); }

    /// Null when there is none.
    [[nodiscard]] const RecordData *owner(const Uid &uid) const { return m_owners.find(uid); }

    /// Keeps the row until put(). Its owner must be one of the file's.
    void add(const IncomingRecord &row);

    /// Puts what was added and tells of every row what became of it: the refusal is null for one
    /// that is in. Rows of one owner are put, or refused by the owner's rules, together. Fails only
    /// with what is no rule's refusal.
    using Settled = std::function<void(const IncomingRecord &row, const Error *refusal)>;
    Result<void> put(const Settled &settled);

private:
    Result<void> putRows(const Uid &owner, const QList<IncomingRecord> &rows,
                         const Settled &settled);
    [[nodiscard]] RecordData withRows(const RecordData &owner,
                                      const QList<IncomingRecord> &rows) const;

    db::Command &m_command;
    Registry::Owner m_owner;
    KnownRecords m_owners;
    QHash<Uid, QList<IncomingRecord>> m_rows; ///< by owner
    QList<Uid> m_order; ///< of the owners, as the file names them
};

} // namespace candour
