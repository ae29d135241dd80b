// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/CatchQt.h"

#include <QFile>

namespace candour::test {

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline QByteArray readBytes(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Leaves the lock of Anna Price on LAPTOP-7 beside the file, held since 12 April 2026.
inline void lockFromElsewhere(const QString &path)
{
    writeBytes(path + QStringLiteral(".lock"),
               "4711\ncandour\nLAPTOP-7\n0123456789abcdef\nfedcba9876543210\n");
    writeBytes(path + QStringLiteral(".lock.json"),
               R"({"person": "Anna Price", "machine": "LAPTOP-7", "program": "candour",
                   "process": 4711, "since": "2026-04-12T08:15:00Z"})");
}

} // namespace candour::test
