// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <QWidget>

namespace candour::test {

/// Looks a window over for what stands between a person and the program. Faults are sentences
/// that begin with where they were found.

/// Everything that can be pressed, typed into or walked through and can be seen.
[[nodiscard]] QList<QWidget *> interactiveChildren(const QWidget *window);

/// No object name, nothing a screen reader could say, too small to hit.
[[nodiscard]] QStringList unnamed(const QWidget *window, const QString &where);

/// Goes round the window by Tab: what is not reached, where the focus is caught, and what does not
/// look different while it has the focus. Groups walked by arrow keys (tabs, radio buttons) count
/// as one.
[[nodiscard]] QStringList unreached(QWidget *window, const QString &where);

/// Words that are cut: labels, buttons and boxes narrower than their size hint.
[[nodiscard]] QStringList cut(const QWidget *window, const QString &where);

} // namespace candour::test
