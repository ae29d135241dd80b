// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Validate.h"
#include "core/db/ChangeSet.h"
#include "core/domain/Remark.h"
#include "core/services/RecordExchange.h"

#include <memory>

namespace candour {

/// Puts one record, with its lists and the organisation's own fields, as one command.
Result<ChangeSet> saveRecord(db::Database &database, const RecordData &record,
                             const QString &reason);

/// Takes a record out of use; it stays readable in the history.
Result<ChangeSet> withdrawRecord(db::Database &database, const RecordKind &kind, const Uid &uid,
                                 const QString &reason);

/// What forms need to know of the open file. The database must outlive it.
[[nodiscard]] std::unique_ptr<FormContext> formContext(const db::Database &database);

/// The organisation's own fields of this kind of record. A failure is never "none": a form without
/// them would drop what stands in them.
[[nodiscard]] Result<QList<AdditionalField>> additionalFieldsOf(const db::Database &database,
                                                                const RecordKind &kind);

} // namespace candour
