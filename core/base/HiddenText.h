// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringView>

namespace candour {

/// Names the first character of a line of text that nobody sees and that makes it another text
/// than it looks: control characters, and the format characters of Unicode that turn or hide text
/// ("U+202E"). Tabs and line ends count too. Null when there is none.
[[nodiscard]] QString hiddenCharacter(QStringView line);

} // namespace candour
