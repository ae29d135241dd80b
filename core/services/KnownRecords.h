// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

#include <QHash>
#include <QString>

namespace candour {

namespace db {
class RecordStore;
}

/// The records of one kind as an import looks them up, by uid and by key: all read at once, then
/// kept in step with what the import puts.
class KnownRecords {
public:
    explicit KnownRecords(const RecordKind &kind)
        : m_kind(kind)
    {
    }

    /// Everything the file holds of the kind, withdrawn records too.
    Result<void> read(const db::RecordStore &store);

    /// Null when there is none. Valid until the next add() or forget().
    [[nodiscard]] const RecordData *find(const Uid &uid) const;
    /// The record whose key fields are those of `probe`, among the rows of the owner (null for
    /// kinds without one); null when there is none. One in use goes before a withdrawn one.
    [[nodiscard]] Uid withKeyOf(const RecordData &probe, const Uid &owner) const;

    void add(const RecordData &record, const Uid &owner);
    void forget(const RecordData &record, const Uid &owner);

private:
    [[nodiscard]] QString keyOf(const RecordData &record, const Uid &owner) const;

    const RecordKind &m_kind;
    QHash<Uid, RecordData> m_records;
    QHash<QString, Uid> m_byKey;
};

} // namespace candour
