// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringView>

namespace candour {

/// Names the first character of a line of text that nobody sees and that makes it another text
/// than it looks: control characters, the format characters of Unicode that turn or hide text
/// ("U+202E"), and what is no character (half of a pair, U+FFFE). Tabs and line ends count too.
/// Null when there is none.
[[nodiscard]] QString hiddenCharacter(QStringView line);

/// The text as SQLite gives it back after storing it, so that what was hashed is what is read: byte
/// order marks before it are dropped; halves of a pair that stand alone, and the two values that
/// are no characters (U+FFFE, U+FFFF), become U+FFFD.
[[nodiscard]] QString storable(const QString &text);

} // namespace candour
