// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/db/Connection.h"
#include "core/db/FileLock.h"
#include "core/db/Journal.h"
#include "core/db/ObservationStore.h"
#include "core/db/RecordStore.h"
#include "core/db/Schema.h"
#include "core/db/SearchIndex.h"

#include <functional>
#include <memory>

namespace candour::db {

/// Marks a SQLite file as ours: "CNDR".
inline constexpr quint32 kApplicationId = 0x434E4452;

/// Who works, and where: what the journal writes on every entry.
struct Author {
    QString name; ///< uid of a person, or the name of a program
    QString device;
};

/// What the bytes of a file say of it, read without SQLite and without a write. Damaged: it was
/// ours, but SQLite would not read it (core/db/Damage.h says what is wrong).
enum class FileKind { Ours, Foreign, Newer, Absent, Unreadable, Damaged };

struct FileIdentity {
    FileKind kind = FileKind::Absent;
    int version = 0;
};

[[nodiscard]] FileIdentity identify(const QString &path, int knownVersion);

/// A Candour file, open for reading or for writing. Belongs to the thread that opened it. The
/// writer holds the lock beside the file; changes go through Command.
class Database {
public:
    /// What a new file begins with.
    using Fill = std::function<Result<void>(Database &)>;

    /// Refuses to overwrite. The file is made and filled under a hidden name and gets its own when
    /// it is whole, so that neither a failure nor a kill leaves one that looks like it.
    static Result<std::unique_ptr<Database>> create(const QString &path, const Schema &schema,
                                                    const Clock &clock, const Fill &fill = {});
    /// Write: takes the lock (ErrorCode::Locked says who holds it, ErrorCode::ReadOnly that none
    /// can be had), migrates an older file after copying it beside itself, compares the schema
    /// text. Read: none of these, never writes. ErrorCode::Corrupt says what is damaged. With
    /// `takeOver` another machine's lock is taken, which stands in the journal ("file.takeover").
    static Result<std::unique_ptr<Database>> open(const QString &path, const Schema &schema,
                                                  const Clock &clock, Access access,
                                                  const std::optional<TakeOver> &takeOver = {});
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] const Connection &connection() const { return *m_connection; }

    [[nodiscard]] const Schema &schema() const { return m_schema; }

    [[nodiscard]] const Registry &registry() const { return m_schema.registry; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] Access access() const { return m_access; }

    [[nodiscard]] RecordStore records() const { return {*m_connection, m_schema.registry}; }

    [[nodiscard]] ObservationStore observations() const { return ObservationStore(*m_connection); }

    [[nodiscard]] SearchIndex search() const { return {*m_connection, m_schema.registry}; }

    [[nodiscard]] Journal journal() const { return Journal(*m_connection); }

    /// Others who want to write are told the name too.
    void setAuthor(const Author &author);

    [[nodiscard]] const Author &author() const { return m_author; }

    /// Whether a change that was cut off half-way (the program or the computer stopped) was taken
    /// back when the file was opened.
    [[nodiscard]] bool tookBackUnfinished() const { return m_tookBackUnfinished; }

    /// Asked by every writer within its transaction: fails with ErrorCode::Locked when somebody
    /// took the file over meanwhile, or may have.
    [[nodiscard]] Result<void> checkLock() const;

private:
    Database(const QString &path, const Schema &schema, const Clock &clock, Access access);
    [[nodiscard]] bool isInMemory() const;
    Result<void> lock(const std::optional<TakeOver> &takeOver);
    Result<void> build(const QString &file, const Fill &fill);
    Result<void> connect();
    Result<void> prepareForWriting();
    Result<void> bringUpToDate();
    Result<void> standBy();
    Result<void> noteTakeOver(const TakeOver &takeOver);

    QString m_path;
    const Schema &m_schema;
    const Clock &m_clock;
    Access m_access;
    Author m_author;
    bool m_tookBackUnfinished = false;
    QVariant m_dataVersion; ///< changes when another connection writes
    std::unique_ptr<FileLock> m_lock; // released after the connection is closed
    std::unique_ptr<Connection> m_connection;
};

} // namespace candour::db
