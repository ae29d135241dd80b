// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/MigrationCopy.h"

#include "core/db/Backup.h"
#include "core/db/Database.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace candour::db {

namespace {

constexpr int kMostCopies = 99;

QString tr(const char *text)
{
    return QCoreApplication::translate("Database", text);
}

} // namespace

Result<QString> copyBeforeMigration(const Database &database, int version)
{
    auto wanted = contentsOf(database.connection());
    if (!wanted)
        return fail(wanted.error());
    const QString plain = QStringLiteral("%1.before-v%2").arg(database.path()).arg(version + 1);
    for (int i = 1; i <= kMostCopies; ++i) {
        const QString path = i == 1 ? plain : QStringLiteral("%1-%2").arg(plain).arg(i);
        if (QFileInfo::exists(path)) {
            const auto found = checkedContents(path, wanted->version);
            if (found && *found == *wanted)
                return path;
            continue;
        }
        auto written = writeCopy(database.path(), path, wanted->version);
        if (!written)
            return fail(written.error());
        return path;
    }
    return fail(ErrorCode::Conflict,
                tr("There are too many copies named “%1”. Move some elsewhere; the file was not "
                   "changed.")
                    .arg(QFileInfo(plain).fileName()));
}

} // namespace candour::db
