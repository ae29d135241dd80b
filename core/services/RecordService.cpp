// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordService.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"

namespace candour {

Result<ChangeSet> saveRecord(db::Database &database, const RecordData &record,
                             const QString &reason)
{
    auto command = db::Command::begin(database,
                                      {record.kind().id + QStringLiteral(".save"),
                                       {{QStringLiteral("title"), record.title()}},
                                       reason});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(record); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> withdrawRecord(db::Database &database, const RecordKind &kind, const Uid &uid,
                                 const QString &reason)
{
    auto command =
        db::Command::begin(database, {kind.id + QStringLiteral(".withdraw"), {}, reason});
    if (!command)
        return fail(command.error());
    if (auto done = (*command)->withdraw(kind, uid); !done)
        return fail(done.error());
    return (*command)->commit();
}

std::unique_ptr<FormContext> formContext(const db::Database &database)
{
    return std::make_unique<db::StoreContext>(database.records());
}

Result<QList<AdditionalField>> additionalFieldsOf(const db::Database &database,
                                                  const RecordKind &kind)
{
    auto fields = database.records().all<AdditionalField>();
    if (fields)
        fields->removeIf([&](const AdditionalField &field) { return field.recordKind != kind.id; });
    return fields;
}

} // namespace candour
