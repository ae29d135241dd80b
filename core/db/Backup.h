// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace candour::db {

class Connection;
class Database;

/// What a file holds, as far as two copies of one can be compared and a person be told.
struct Contents {
    int version = 0; ///< of the schema
    QMap<QString, QString> schema; ///< every CREATE statement, by kind and name
    QMap<QString, qint64> rows; ///< by table; virtual tables have none of their own
    QString anchor; ///< "SEQ:HEX16" of the journal's head
    QString firstEntry; ///< uid of the journal's first entry: equal in every copy of one file

    [[nodiscard]] qint64 entries() const { return rows.value(QStringLiteral("journal_entry")); }

    bool operator==(const Contents &) const = default;
};

[[nodiscard]] Result<Contents> contentsOf(const Connection &connection);

/// Opens a file of ours for reading, up to the version that this program knows, and reads every
/// page of it. Migrates and changes nothing. Fails with a sentence about the file: absent, not
/// ours, newer, unreadable, or ErrorCode::Corrupt.
[[nodiscard]] Result<Contents> checkedContents(const QString &path, int knownVersion,
                                               const Progress &progress = {});
/// The same without reading every page: quick, and no proof that the file is sound.
[[nodiscard]] Result<Contents> listedContents(const QString &path, int knownVersion);

/// Who may read a copy.
enum class Readers {
    AsSource, ///< whoever may read the file that it is a copy of
    Owner,
};

/// Writes a copy of the file as it stands at one moment, whoever has it open, to a name that is not
/// taken. It gets the name only after it has been opened, checked page by page and found to hold
/// the same; a failure leaves nothing and says what to do (how much room is needed, when that was
/// it). Until then nobody but its owner may read it, as a program that is killed leaves it behind;
/// its owner may always write it, also when the file is write-protected. Progress counts bytes and
/// is asked while SQLite writes, so a copy can be stopped: ErrorCode::Cancelled.
Result<Contents> writeCopy(const QString &source, const QString &target, int knownVersion,
                           const Progress &progress = {}, Readers readers = Readers::AsSource);

/// The same of a file that is open here though its name may be gone: what that still shows.
Result<Contents> writeCopy(const Database &database, const QString &target,
                           const Progress &progress = {});

/// Whether an open file is no longer where it was: moved, renamed, deleted or replaced by another.
/// It goes on until it is closed, and nothing is written to it (ErrorCode::NotFound).
[[nodiscard]] bool hasMoved(const Database &database);

/// Gives the file a name that is free, together with the journal of a change that was cut off: that
/// takes the change back, and would be played into whatever file gets the old name. The journal is
/// copied first, so wherever this breaks off there is a file with its own journal and none with
/// another's. Also for a file that is gone and left its journal. A failure changes nothing.
Result<void> putAside(const QString &file, const QString &aside);

/// Gives `fresh` the name of `file`, which is put aside as `kept` if it is there. A failure changes
/// nothing.
Result<void> takePlace(const QString &fresh, const QString &file, const QString &kept);

/// The journal of a file, read to tell which copies are earlier states of this very file. It is
/// read as it stands at each question, by a connection of its own that changes nothing.
class Lineage {
public:
    /// Fails when the file cannot be read.
    static Result<Lineage> of(const QString &path);

    /// Uid of the journal's first entry; empty while it has none.
    [[nodiscard]] const QString &firstEntry() const { return m_firstEntry; }

    /// "SEQ:HEX16" of the journal's head.
    [[nodiscard]] const QString &anchor() const { return m_anchor; }

    /// Whether the journal holds the entry that an anchor names: whatever ended there, the file
    /// went on from it. Nothing when it cannot be read.
    [[nodiscard]] std::optional<bool> holds(const QString &anchor) const;

private:
    std::shared_ptr<const Connection> m_connection;
    QString m_firstEntry;
    QString m_anchor;
};

} // namespace candour::db
