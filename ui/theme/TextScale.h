// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour {

/// A length that holds text, in pixels at 100 per cent, at her text zoom: the width of a column of
/// dates grows as fast as the dates do. (Theme::scaled() is for pictures, which grow half as fast.)
[[nodiscard]] int textScaled(int pixels);

} // namespace candour
