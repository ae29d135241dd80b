// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvPreview.h"
#include "core/io/sheets/TextSheet.h"
#include "tests/fuzz/FuzzPackage.h"

using namespace candour;

/// A text, in whatever encoding it may be.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString name = QStringLiteral("fuzz.csv");
    (void)peekCsv(bytes, name);
    (void)textWorkbook(bytes, name);
    return 0;
}
