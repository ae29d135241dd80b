// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "ui/print/PageLayout.h"

#include <QByteArray>

namespace candour {

/// Adds what Qt's PDF writer cannot set: bookmarks, language, author, subject, key words, and that
/// a viewer shows the title. The only file that knows libqpdf. The creation date is the report
/// date, so that the same document gives the same bytes.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const Document &document,
                                           const Pages &pages);

} // namespace candour
