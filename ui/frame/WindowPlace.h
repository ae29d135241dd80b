// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QRect>

namespace candour {

/// Where a window remembered at `wanted` is put while these screens are there, the first one being
/// the main one: as remembered if its head can be taken hold of, else in the middle of the main
/// screen, no larger than it.
[[nodiscard]] QRect placedOnScreens(const QRect &wanted, const QList<QRect> &screens);

} // namespace candour
