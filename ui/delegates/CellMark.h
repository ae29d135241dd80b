// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Mark.h"

#include <QMetaType>
#include <QString>

namespace candour {

/// What a cell says besides its value; a model answers it for MarkRole.
struct CellMark {
    Mark mark = Mark::None;
    bool judged = true; ///< false: no threshold, so the value is muted and has no mark
    bool provisional = false; ///< `p` after the value
    bool commented = false; ///< a corner says that somebody wrote about it
    bool poorData = false; ///< `q` after the value: the data behind it are poor
    bool overridden = false; ///< the mark is hers, not the rule's: it is underlined

    friend bool operator==(const CellMark &, const CellMark &) = default;
};

/// The same for those who hear it: "red, provisional, has a comment". Models put it into
/// Qt::AccessibleTextRole after the value.
[[nodiscard]] QString cellMarkWords(const CellMark &mark);

} // namespace candour

Q_DECLARE_METATYPE(candour::CellMark)
