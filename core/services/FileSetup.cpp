// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FileSetup.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

Result<ChangeSet> nameOrganisation(db::Database &database, const QString &name, const QString &code)
{
    const auto profiles = database.records().all<Profile>();
    if (!profiles)
        return fail(profiles.error());
    if (profiles->isEmpty())
        return fail(ErrorCode::NotFound,
                    QCoreApplication::translate("FileSetup", "The file has no profile to name."));
    Profile profile = profiles->first();
    auto command = db::Command::begin(database, {QStringLiteral("profile.name"), {}, {}});
    if (!command)
        return fail(command.error());
    profile.name = name;
    if (!code.isEmpty()) {
        Organisation own;
        own.uid = profile.organisation.uid();
        own.code = code;
        own.name = name;
        own.type = OrganisationType::Own;
        const auto put = (*command)->put(own);
        if (!put)
            return fail(put.error());
        profile.organisation = Ref<Organisation>(*put);
    }
    if (const auto put = (*command)->put(profile); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> addPerson(db::Database &database, const Person &person)
{
    const auto everybody = database.records().all(recordType<Person>(), db::Withdrawn::Include);
    if (!everybody)
        return fail(everybody.error());
    auto command = db::Command::begin(database, {QStringLiteral("person.add"), {}, {}});
    if (!command)
        return fail(command.error());
    const auto earlier =
        std::find_if(everybody->begin(), everybody->end(), [&](const RecordData &one) {
            return one.withdrawn
                && one.text(u"name").compare(person.name, Qt::CaseInsensitive) == 0;
        });
    if (earlier != everybody->end()) {
        if (auto done = (*command)->restore(recordType<Person>(), earlier->uid); !done)
            return fail(done.error());
        return (*command)->commit();
    }
    if (const auto put = (*command)->put(person); !put)
        return fail(put.error());
    return (*command)->commit();
}

} // namespace candour
