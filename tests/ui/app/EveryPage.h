// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/Page.h"

namespace candour {

class FileSession;

namespace test {

/// Every page of the program, in each of its forms, as far as the open file has something for it.
[[nodiscard]] QList<Location> everyPage(FileSession &session);

/// "scorecards/ZZ1"; a record's uid is not named.
[[nodiscard]] QString placeName(const Location &location);

/// Until what follows a choice after a pause (details, charts) has followed.
void settle();

} // namespace test

} // namespace candour
