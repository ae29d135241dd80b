// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/WorkbookFile.h"
#include "tests/fuzz/FuzzPackage.h"

using namespace candour;

/// A whole archive, or its content.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString name = QStringLiteral("fuzz.ods");
    if (bytes.startsWith("PK"))
        (void)readWorkbook(bytes, name);
    else
        (void)readWorkbook(
            fuzz::storedZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                             {"content.xml", bytes}}),
            name);
    return 0;
}
