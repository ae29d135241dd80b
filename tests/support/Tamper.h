// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/CatchQt.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace candour::test {

/// Runs statements as another program would: without the protection of ours.
inline void tamper(const QString &path, const QStringList &statements)
{
    const QString name = QStringLiteral("tamper");
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        other.setDatabaseName(path);
        REQUIRE(other.open());
        for (const QString &sql : statements) {
            QSqlQuery query(other);
            const bool ok = query.exec(sql);
            INFO(query.lastError().text().toStdString());
            REQUIRE(ok);
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace candour::test
