// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "ui/print/PageLayout.h"

#include <QByteArray>

class QPrinter;

namespace candour {

/// The pages as a PDF with bookmarks, language and properties.
[[nodiscard]] Result<QByteArray> pdfOf(const Document &document, const Pages &pages,
                                       const PictureSource &pictures = {});

/// As pdfOf(), written whole or not at all.
Result<void> writePdf(const QString &path, const Document &document, const Pages &pages,
                      const PictureSource &pictures = {});

/// Sends the pages to a printer, or to the printer of a QPrintPreviewDialog: connect its
/// paintRequested() to this. Obeys the printer's range of pages.
Result<void> printPages(QPrinter &printer, const Pages &pages, const PictureSource &pictures = {});

} // namespace candour
