// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/CqcAnswers.h"
#include "core/db/ChangeSet.h"

namespace candour {

namespace db {
class Database;
}

/// Adds what CQC published about one place on one day, every key question that has an answer, as
/// one command. Organisation, location and dates of the answers are those of the whole.
/// ErrorCode::Invalid without any answer, without a date of publication or with one to come, and
/// where one of the questions already has an answer of that place and day: that one is corrected by
/// itself, with a reason.
Result<ChangeSet> addRatings(db::Database &database, const CqcAnswers &answers);

} // namespace candour
