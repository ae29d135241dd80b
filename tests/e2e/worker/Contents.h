// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace candour::db {
class Connection;
}

namespace candour::test {

/// The SHA-256 (hex) over every row of every table that is not derived: equal before and after
/// means that nothing a person entered differs. Read by plain SQL, past the code under test.
[[nodiscard]] Result<QByteArray> contentsDigest(const db::Connection &connection);

} // namespace candour::test
