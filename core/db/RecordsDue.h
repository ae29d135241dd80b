// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/RecordStore.h"

namespace candour::db {

class Database;

/// The rows of a kind, owned ones too, whose date in the field is there and not after `until`, in
/// the order of the date: without a read of the many others. None of a withdrawn row; whether its
/// owner is, is for the caller to ask. The field holds a date or a timestamp.
[[nodiscard]] Result<QList<RecordRow>> rowsDueBy(const Database &database, const RecordKind &kind,
                                                 const Field &field, const QDate &until);

} // namespace candour::db
