// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

namespace candour {

enum class IconTone {
    Text,
    Muted,
    Accent,
    OnAccent, ///< on a primary button
};

/// One of our line icons by its file name without ending ("file-open"). It is drawn in the colour
/// of its tone at the moment of painting, so it follows the theme without being loaded again, at
/// the sharpness of the screen, paler when disabled. An unknown name gives a null icon.
[[nodiscard]] QIcon lineIcon(const QString &name, IconTone tone = IconTone::Text);

/// Every icon there is, sorted.
[[nodiscard]] QStringList lineIconNames();

} // namespace candour
