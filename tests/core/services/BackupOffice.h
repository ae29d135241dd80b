// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/Verify.h"
#include "core/services/BackupReader.h"
#include "core/services/BackupService.h"
#include "tests/support/TempFile.h"

#include <QDir>
#include <QFile>

namespace candour::test {

/// Goes on when told to.
class HandClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return moment; }

    [[nodiscard]] QDate today() const override { return moment.date(); }

    QDateTime moment = kNow;
};

inline void putInto(db::Database &database, const QString &code)
{
    Organisation organisation;
    organisation.code = code;
    organisation.name = code;
    auto command = must(db::Command::begin(database, {QStringLiteral("test.put"), {}, {}}));
    must(command->put(organisation));
    must(command->commit());
}

inline std::unique_ptr<db::Database> openToWrite(const QString &path, const Clock &clock)
{
    return must(db::Database::open(path, db::candourSchema(), clock, db::Access::Write));
}

/// A file, its folder for backups, and a clock.
struct Office {
    TempFile file {};
    HandClock clock {};
    BackupService service {clock, db::candourSchema()};
    QString folder = QDir(file.folder()).filePath(QStringLiteral("test backups"));

    Office() { put(QStringLiteral("ZZ1")); }

    void put(const QString &code) { putInto(*file, code); }

    BackupDone make(BackupReason reason = BackupReason::Closing, const QString &passphrase = {})
    {
        return must(
            service.make({.file = file.path(), .reason = reason, .passphrase = passphrase}));
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    [[nodiscard]] std::unique_ptr<BackupReader> open(const QString &path,
                                                     const QString &passphrase = {}) const
    {
        return must(BackupReader::open(path, passphrase, {db::candourSchema(), clock}));
    }
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// How many the file holds, which is whole.
inline int organisations(const QString &path, const Clock &clock)
{
    auto database = must(db::Database::open(path, db::candourSchema(), clock, db::Access::Read));
    CHECK(must(db::verify(*database)).faults == QStringList());
    return int(must(database->records().all<Organisation>()).size());
}

} // namespace candour::test
