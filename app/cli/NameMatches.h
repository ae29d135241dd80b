// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/services/NameMatching.h"

#include <QStringList>

namespace candour {

namespace db {
class Database;
}

namespace cli {

/// What `--match` says: "Riverside NHS FT=ZZ1" is a provider or an indicator of the file, "TOTAL="
/// leaves its rows out. An Error when a code is none of the file's.
[[nodiscard]] Result<NameAnswers> answersFrom(const db::Database &database,
                                              const QStringList &matches);

} // namespace cli
} // namespace candour
