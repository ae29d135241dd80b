// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace candour {

/// Whether a file of figures is a workbook for readWorkbook(), or a delimited text, told by how it
/// begins. What is neither (a web page, XML, a workbook older than its container) is an error with
/// a sentence; whether a workbook can be read is not looked at.
[[nodiscard]] Result<bool> isWorkbook(const QByteArray &bytes, const QString &fileName);

/// The same from the first bytes of a file; false where it cannot be opened, which those who read
/// it will say.
[[nodiscard]] Result<bool> isWorkbookFile(const QString &path);

} // namespace candour
