// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace candour {

/// What the journal's command did, for people: "Verdict set by hand" for "verdict.override". Empty
/// for commands that say no more than what became of the record itself (entered, changed …).
[[nodiscard]] QString commandWords(const QString &command);

} // namespace candour
