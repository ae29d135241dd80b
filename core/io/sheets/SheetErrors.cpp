// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/SheetErrors.h"

#include "core/io/IoText.h"

namespace candour {

Error encryptedBook(const QString &fileName)
{
    return {ErrorCode::Unsupported,
            IoText::tr("%1 is encrypted with a password. Open it in its program, save a copy "
                       "without the password, and import the copy.")
                .arg(fileName)};
}

Error oldBook(const QString &fileName)
{
    return {ErrorCode::Unsupported,
            IoText::tr("%1 is a workbook of Excel 95 or older, which Candour does not read. Open "
                       "it in a spreadsheet program, save it as XLSX, and import that.")
                .arg(fileName)};
}

Error damagedBook(const QString &fileName, const QString &detail)
{
    return {ErrorCode::Corrupt,
            IoText::tr("%1 is broken off or damaged and cannot be read to its end. Open it in a "
                       "spreadsheet program, save it as XLSX, and import that.")
                .arg(fileName),
            detail};
}

} // namespace candour
