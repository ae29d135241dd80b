// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace candour::test {

/// One line of a CSV file by the names of its columns.
using CsvRow = QHash<QString, QString>;

/// Splits strict RFC 4180 text into records of cells. Written apart from core/io, so that tests of
/// shipped files do not lean on the code they serve.
[[nodiscard]] QList<QStringList> csvCells(const QString &text);

/// A file (path or ":/resource") with a head; fails the test case when it cannot be read or when a
/// line has not as many cells as the head.
[[nodiscard]] QList<CsvRow> csvRows(const QString &path);

} // namespace candour::test
