// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/io/sheets/SheetGrid.h"

#include <QByteArray>

namespace candour {

class ZipArchive;

// The readers behind readWorkbook(), which knows by now what the bytes are. Sentences name
// `fileName`.
[[nodiscard]] Result<Workbook> readXlsx(const ZipArchive &archive, const QString &fileName,
                                        const Progress &progress);
[[nodiscard]] Result<Workbook> readOds(const ZipArchive &archive, const QString &fileName,
                                       const Progress &progress);
/// `stream`: the Workbook stream of the compound file.
[[nodiscard]] Result<Workbook> readXls(const QByteArray &stream, const QString &fileName,
                                       const Progress &progress);

} // namespace candour
