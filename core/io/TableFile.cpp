// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TableFile.h"

#include "core/io/sheets/WorkbookFile.h"

#include <QFile>
#include <QFileInfo>

namespace candour {

namespace {

constexpr qint64 kBeginning = 4096;

/// A zip archive or a compound file: what a workbook comes in.
bool isContainer(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")
        || bytes.startsWith("\xD0\xCF\x11\xE0");
}

} // namespace

Result<bool> isWorkbook(const QByteArray &bytes, const QString &fileName)
{
    if (isContainer(bytes))
        return true;
    const auto kind =
        kindOfTableFile(bytes.first(std::min(bytes.size(), qsizetype(kBeginning))), fileName);
    if (!kind)
        return fail(kind.error());
    return *kind != TableFileKind::Text;
}

Result<bool> isWorkbookFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    return isWorkbook(file.read(kBeginning), QFileInfo(path).fileName());
}

} // namespace candour
