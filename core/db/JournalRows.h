// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/db/Journal.h"
#include "core/db/RecordTable.h"

#include <QJsonObject>

namespace candour::db {

class Database;

/// A state of the journal (`before`, `after`), or an entry's arguments, as an object.
[[nodiscard]] QJsonObject journalObject(const QByteArray &json);

/// The title that such a state gives a record, for one that is no longer there.
[[nodiscard]] QString titleIn(const RecordKind &kind, const QJsonObject &state);

/// Sets what one key of a journal state says of a row: the other way round of
/// RecordTable::journalState(). Keys of fields that are no longer known are passed over.
void setFromJournal(RecordRow &row, const QString &key, const QJsonValue &value);

/// The row that such a state describes, without its key.
[[nodiscard]] RecordRow rowFromState(const RecordKind &kind, const Uid &uid,
                                     const QJsonObject &state);

/// Brings the state of a record to what it was after the change; of one that was removed the state
/// it had stays, for whoever wants to name it.
void followState(QJsonObject &state, const JournalChange &change);

/// The rows of this kind that the record owns or ever owned, those since removed too: what the
/// history of the record has to look at, as a change of a row says nothing of its owner.
[[nodiscard]] Result<QList<Uid>> rowsEverOwned(const Database &database, const RecordKind &rowKind,
                                               const Uid &owner);

} // namespace candour::db
