// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/db/Connection.h"
#include "core/db/Journal.h"
#include "core/db/ObservationStore.h"
#include "core/db/RecordStore.h"
#include "core/db/Schema.h"
#include "core/db/SearchIndex.h"

#include <QLockFile>

#include <memory>

namespace candour::db {

/// Marks a SQLite file as ours: "CNDR".
inline constexpr quint32 kApplicationId = 0x434E4452;

/// Who works, and where: what the journal writes on every entry.
struct Author {
    QString name; ///< uid of a person, or the name of a program
    QString device;
};

/// What the first hundred bytes say of a file, read without SQLite and without a write.
enum class FileKind { Ours, Foreign, Newer, Absent, Unreadable };

struct FileIdentity {
    FileKind kind = FileKind::Absent;
    int version = 0;
};

[[nodiscard]] FileIdentity identify(const QString &path, int knownVersion);

/// A Candour file, open for reading or for writing. Belongs to the thread that opened it. The
/// writer holds the lock beside the file; changes go through Command.
class Database {
public:
    /// Refuses to overwrite. A failure leaves no file behind.
    static Result<std::unique_ptr<Database>> create(const QString &path, const Schema &schema,
                                                    const Clock &clock);
    /// Write: takes the lock (ErrorCode::Locked says who holds it), migrates an older file after
    /// copying it beside itself, compares the schema text. Read: none of these, never writes.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Schema &schema,
                                                  const Clock &clock, Access access);

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

    void setAuthor(const Author &author) { m_author = author; }

    [[nodiscard]] const Author &author() const { return m_author; }

private:
    Database(const QString &path, const Schema &schema, const Clock &clock, Access access);
    Result<void> lock();
    Result<void> prepareForWriting();

    QString m_path;
    const Schema &m_schema;
    const Clock &m_clock;
    Access m_access;
    Author m_author;
    std::unique_ptr<QLockFile> m_lock; // released after the connection is closed
    std::unique_ptr<Connection> m_connection;
};

} // namespace candour::db
