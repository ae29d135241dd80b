// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/print/PageLayout.h"

class QPainter;

namespace candour {

/// Paints one page; the painter's unit must be the dot of Sheet.h (scale it beforehand).
void paintPage(QPainter &painter, const PrintedPage &page, const PictureSource &pictures = {});

/// A page as a picture on white, for previews on screen and tests.
[[nodiscard]] QImage pageImage(const PrintedPage &page, double dotsPerInch,
                               const PictureSource &pictures = {});

} // namespace candour
