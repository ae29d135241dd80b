// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace candour {

/// The stream of a compound file (what .xls files were until 2007) that holds the workbook of
/// Excel 97 or later. Encrypted packages, older workbooks, other programs' documents and damaged
/// files are refused with a sentence that names `fileName`.
[[nodiscard]] Result<QByteArray> workbookStream(const QByteArray &bytes, const QString &fileName);

} // namespace candour
