// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/db/ChangeSet.h"

namespace candour {

namespace db {
class Database;
}

/// One end of a link: any record that stands alone.
struct LinkEnd {
    const RecordKind *kind = nullptr;
    Uid uid;
    QString title; ///< as people know it
};

/// A link as seen from one of its records; it has no direction for people.
struct RecordLink {
    Uid uid;
    LinkEnd other;
    bool otherWithdrawn = false;
    QString note;
};

/// The links of the record in either direction, by kind and title of the other end. Links to
/// records that are gone or of a kind unknown here are passed over.
[[nodiscard]] Result<QList<RecordLink>> linksOf(const db::Database &database,
                                                const RecordKind &kind, const Uid &record);

/// Records that could be linked to: those with the text in a searchable field or their title.
[[nodiscard]] Result<QList<LinkEnd>> linkCandidates(const db::Database &database,
                                                    const QString &text, int limit);

/// Links two records; the note of a link that exists already is replaced.
/// ErrorCode::Invalid for a record and itself.
Result<ChangeSet> addLink(db::Database &database, const LinkEnd &from, const LinkEnd &to,
                          const QString &note);
Result<ChangeSet> noteLink(db::Database &database, const Uid &link, const QString &note);
/// The history keeps it.
Result<ChangeSet> removeLink(db::Database &database, const Uid &link);

} // namespace candour
