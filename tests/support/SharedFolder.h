// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace candour::test {

/// The folder of published figures and expected values that tests read (`CANDOUR_SHARED`, or
/// `../shared` beside the project). Null when it is absent; with `CI=true` its absence fails.
[[nodiscard]] QString sharedFolder();

/// Path of a file below it. Ends the test case with a printed word when the folder is absent.
[[nodiscard]] QString sharedFile(const QString &relative);

} // namespace candour::test

/// At the head of a test that needs the shared folder: says so and leaves when it is absent.
#define NEEDS_SHARED_FOLDER()                                                                      \
    do {                                                                                           \
        if (candour::test::sharedFolder().isEmpty()) {                                             \
            WARN("skipped: no shared folder (set CANDOUR_SHARED)");                                \
            return;                                                                                \
        }                                                                                          \
    } while (false)
