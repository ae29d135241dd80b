// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/Page.h"
#include "ui/theme/Theme.h"

#include <QDate>
#include <QSize>
#include <QStringList>

#include <optional>

namespace candour {

/// What the command line of the window asks for.
struct CommandLine {
    QString file {};
    bool sample = false;
    std::optional<QDate> today {}; ///< a day at which the clock stands
    QString language {};
    std::optional<ThemeChoice> theme {};
    Location location {}; ///< where to go once the file is open
    QStringList commands {}; ///< to give there, by action name, before the picture
    QString screenshot {}; ///< the picture to save before quitting; empty: work as usual
    std::optional<QSize> size {};
    std::optional<int> textPercent {};
    bool quitAfterFirstPaint = false;

    /// Set when there is nothing to run: text to print, and the exit code.
    QString answer {};
    int exitCode = 0;
};

/// Reads the arguments, the program's name first, and CANDOUR_TODAY. Needs no application.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace candour
