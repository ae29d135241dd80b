// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/Readers.h"
#include "core/io/sheets/WorkbookFile.h"
#include "tests/fuzz/FuzzPackage.h"

using namespace candour;

/// A whole compound file, or the stream of its workbook.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString name = QStringLiteral("fuzz.xls");
    if (bytes.startsWith("\xD0\xCF"))
        (void)readWorkbook(bytes, name);
    else
        (void)readXls(bytes, name, {});
    return 0;
}
