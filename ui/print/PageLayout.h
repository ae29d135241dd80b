// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Document.h"
#include "ui/print/Flow.h"
#include "ui/print/PageItems.h"
#include "ui/print/Sheet.h"

namespace candour {

struct PrintedPage {
    Sheet sheet;
    QList<PageItem> items;
    QStringList labels; ///< of the pieces on it, in order
    QList<int> rows; ///< of the table rows on it, in order
};

/// Something that stands beyond the pages its section was allowed.
struct Unfitted {
    QString label;
    int page = 0; ///< from 0
};

/// A document on its pages: all that paper, PDF and preview need.
struct Pages {
    QList<PrintedPage> pages;
    QList<OutlineEntry> outline;
    QList<Unfitted> unfitted;
};

/// Lays the document out: table heads repeat, rows are not split, a heading is never the last
/// thing on a page, paragraphs leave no single lines. Page rules with a limit are obeyed by
/// reporting, not by cutting: what stands beyond is in Pages::unfitted.
[[nodiscard]] Pages layOut(const Document &document, const PictureSource &pictures = {});

struct Fitted {
    Document document; ///< as printed: what issuing stores
    Pages pages;
    int movedRows = 0;
};

/// As layOut(), but rows of boxes move to a page "Further indicators", as few as possible, until
/// the document fits its limit (LOOK "One-page scorecard").
[[nodiscard]] Fitted layOutToFit(const Document &document, const PictureSource &pictures = {});

} // namespace candour
