// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>

namespace candour {

/// The colour, made lighter or darker until words in it read on the ground: at least the 4.5 : 1 of
/// small text (WCAG 2.1, 1.4.3). Its hue stays. A colour that reads already comes back as it is.
[[nodiscard]] QColor readableOn(const QColor &colour, const QColor &ground);

} // namespace candour
