// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

#include <optional>

namespace candour {

struct ChangeSet;

namespace db {
class Database;
}

/// A place of the window and what within it, as its pages understand them.
struct RecordPlace {
    QString place; ///< "providers"
    QString target; ///< "ZZ1|cqc"

    friend bool operator==(const RecordPlace &, const RecordPlace &) = default;
};

/// Where a record is looked at: a provider on its page, a figure's comment or target on the
/// scorecard, words and front sheet in their report, whatever else in its list under Data. None for
/// a record that is gone or withdrawn, or that only serves the program (a named view).
[[nodiscard]] Result<std::optional<RecordPlace>>
placeOfRecord(const db::Database &database, const RecordKind &kind, const Uid &uid);

/// Where on the scorecards the first thing of these stands that is there: `CODE|INDICATOR|MONTH` of
/// a figure, or of what is said of one; empty where nothing of it is about a figure.
[[nodiscard]] Result<QString> figureTarget(const db::Database &database, const ChangeSet &changes);

} // namespace candour
