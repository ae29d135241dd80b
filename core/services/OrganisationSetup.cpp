// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OrganisationSetup.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/TextTable.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OrganisationSetup", text);
}

bool sameWords(const TermEntry &a, const TermEntry &b)
{
    return a.singular == b.singular && a.plural == b.plural && a.abbreviation == b.abbreviation;
}

Result<void> putTerms(db::Command &command, const QList<TermEntry> &before,
                      const QList<TermEntry> &terms)
{
    for (TermEntry term : terms) {
        if (term.singular.trimmed().isEmpty())
            return fail(
                ErrorCode::Invalid,
                tr("The term “%1” needs a word. Type one, or take the default.").arg(term.key));
        const auto known = std::find_if(before.begin(), before.end(), [&](const TermEntry &entry) {
            return entry.key == term.key;
        });
        if (known != before.end() && sameWords(*known, term))
            continue;
        term.uid = known == before.end() ? Uid() : known->uid;
        if (const auto put = command.put(term); !put)
            return fail(put.error());
    }
    return {};
}

} // namespace

Result<QList<TermEntry>> presetTerms(const QString &preset)
{
    const QString path = QStringLiteral(":/terms/%1.csv").arg(preset);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, tr("There is no set of terms called %1.").arg(preset));
    const auto table = readTextTable(file.readAll(), path);
    if (!table)
        return fail(table.error());
    QList<TermEntry> terms;
    for (const QStringList &row : table->rows) {
        TermEntry term;
        term.key = row.value(0);
        term.singular = row.value(1);
        term.plural = row.value(2);
        term.abbreviation = row.value(3);
        terms.append(term);
    }
    return terms;
}

Result<TermDictionary> fileTerms(const db::Database &database)
{
    const auto entries = database.records().all<TermEntry>();
    if (!entries)
        return fail(entries.error());
    const auto shipped = presetTerms(QStringLiteral("icb-2023"));
    if (!shipped)
        return fail(shipped.error());
    TermDictionary terms = termDictionary(*shipped);
    terms.insert(termDictionary(*entries));
    return terms;
}

Result<ChangeSet> saveOrganisation(db::Database &database, const Profile &profile,
                                   const QList<TermEntry> &terms)
{
    const auto before = database.records().all<TermEntry>();
    if (!before)
        return fail(before.error());
    auto command = db::Command::begin(database, {QStringLiteral("profile.edit"), {}, {}});
    if (!command)
        return fail(command.error());
    if (const auto put = (*command)->put(profile); !put)
        return fail(put.error());
    if (const auto put = putTerms(**command, *before, terms); !put)
        return fail(put.error());
    return (*command)->commit();
}

} // namespace candour
