// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/base/Terms.h"
#include "core/db/ChangeSet.h"

#include <optional>

namespace candour {

namespace db {
class Database;
}

/// Moments of a record are the entries of the journal that changed it: it "stood at 12" as it was
/// once entry 12 had been written.
inline constexpr qint64 kPresent = 0;

/// The command that puts a record back as it stood at a moment.
inline const QString kRestoreMoment = QStringLiteral("record.restore_moment");

/// The record with its rows as it stood, read from the journal; none when it was not there then.
[[nodiscard]] Result<std::optional<RecordData>>
recordAt(const db::Database &database, const RecordKind &kind, const Uid &uid, qint64 moment);

/// One field in which two moments differ, in words.
struct MomentDifference {
    QString field; ///< Field::name, or "+uid" of one of the organisation's own
    QString label;
    QString first;
    QString second;
    bool asksReason = false; ///< putting it back needs one
    bool isFixed = false; ///< it is given once and cannot be put back
};

/// In the order of the form; lists row by row. ErrorCode::NotFound when the record was not there at
/// one of them.
[[nodiscard]] Result<QList<MomentDifference>> compareMoments(const db::Database &database,
                                                             const RecordKind &kind, const Uid &uid,
                                                             qint64 first, qint64 second,
                                                             const TermDictionary &terms);

struct MomentRestore {
    qint64 moment = 0;
    QStringList fields {}; ///< MomentDifference::field; empty: the whole record
    QString reason {};
};

/// Puts fields back as they stood, as one command that every rule is asked for. The record's
/// number, and whether it is withdrawn, stay. Fails with ErrorCode::Conflict when it is withdrawn,
/// when it was not there then, when what it referred to is gone, or when nothing differs.
Result<ChangeSet> restoreMoment(db::Database &database, const RecordKind &kind, const Uid &uid,
                                const MomentRestore &restore);

} // namespace candour
