// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QWidget;

namespace candour {

/// When the focus comes to `of`, a page or a panel, it goes on to `target` within it; a second call
/// names another, null none. In place of QWidget::setFocusProxy, which takes what lies between the
/// two out of the window's round of Tab when the child is not the first.
void setFocusTarget(QWidget *of, QWidget *target);

/// Where the focus would go in the end; the widget itself without a target.
[[nodiscard]] QWidget *focusTarget(QWidget *of);

} // namespace candour
