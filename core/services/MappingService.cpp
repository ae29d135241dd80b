// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/MappingService.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/MappingFiles.h"
#include "core/io/MappingGuess.h"
#include "core/services/ImportProposal.h"
#include "core/services/LayoutChange.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MappingService", text);
}

} // namespace

Result<QList<Mapping>> savedMappings(const db::Database &database)
{
    auto saved = database.records().all<SavedMapping>();
    if (!saved)
        return fail(saved.error());
    QList<Mapping> mappings;
    for (const SavedMapping &record : std::as_const(*saved)) {
        auto mapping = mappingFromJson(record.json.toUtf8());
        if (!mapping)
            return fail(ErrorCode::Invalid,
                        tr("The saved mapping “%1” cannot be used: %2")
                            .arg(record.name, mapping.error().text));
        mapping->name = record.name;
        mappings.append(*mapping);
    }
    return mappings;
}

Result<QList<Mapping>> knownMappings(const db::Database &database)
{
    auto mappings = savedMappings(database);
    if (!mappings)
        return fail(mappings.error());
    QStringList names;
    for (const Mapping &mapping : std::as_const(*mappings))
        names.append(mapping.name);
    const QList<Mapping> shipped = shippedMappings();
    for (const Mapping &mapping : shipped) {
        if (!names.contains(mapping.name))
            mappings->append(mapping);
    }
    return mappings;
}

Result<std::optional<Mapping>> recognisedMapping(const OpenedSource &source,
                                                 const QList<Mapping> &known)
{
    if (!source.isText())
        return recogniseMapping(*source.workbook, source.fileName, known);
    const auto preview = previewOf(source);
    if (!preview)
        return fail(preview.error());
    if (hasOwnColumns(preview->heads))
        return std::optional(ownColumnsMapping());
    return recogniseMapping(*preview, known);
}

namespace {

/// The mapping of this name, or that of this file.
Result<Mapping> namedMapping(const QList<Mapping> &known, const QString &nameOrFile)
{
    for (const Mapping &mapping : known) {
        if (mapping.name.compare(nameOrFile, Qt::CaseInsensitive) == 0)
            return mapping;
    }
    if (QFileInfo(nameOrFile).isFile())
        return readMappingFile(nameOrFile);
    QStringList names;
    for (const Mapping &mapping : known)
        names.append(u'“' + mapping.name + u'”');
    return fail(ErrorCode::NotFound,
                tr("There is no mapping “%1”, neither in the file nor as a file. Known are: %2.")
                    .arg(nameOrFile, names.join(QStringLiteral(", "))));
}

} // namespace

Result<Mapping> mappingFor(const db::Database &database, const OpenedSource &source,
                           const QString &nameOrFile, const LayoutAnswers &answers, ProposalUse use)
{
    auto known = knownMappings(database);
    if (!known)
        return fail(known.error());
    if (!nameOrFile.isEmpty())
        return namedMapping(*known, nameOrFile);
    if (answers.isEmpty()) {
        const auto found = recognisedMapping(source, *known);
        if (!found)
            return fail(found.error());
        if (*found)
            return **found;
    }
    if (use == ProposalUse::WhereSure) {
        const auto change = layoutChange(database, source);
        if (!change)
            return fail(change.error());
        if (*change)
            return fail(ErrorCode::Conflict, (*change)->text(source.fileName));
    }
    const auto proposal = proposeMapping(database, source, answers);
    if (!proposal)
        return fail(proposal.error());
    const bool isTaken =
        use == ProposalUse::AsItIs && proposal->isFound && proposal->questions.isEmpty();
    return isTaken ? proposal->mapping : takenUnasked(*proposal, source.fileName);
}

Result<Mapping> mappingFor(const db::Database &database, const QString &source,
                           const QString &nameOrFile, const LayoutAnswers &answers, ProposalUse use)
{
    const auto opened = openFigureSource(source);
    return opened ? mappingFor(database, *opened, nameOrFile, answers, use)
                  : Result<Mapping>(fail(opened.error()));
}

Result<ChangeSet> saveMapping(db::Database &database, const Mapping &mapping)
{
    if (auto fault = checkMapping(mapping))
        return fail(*fault);
    auto saved = database.records().all<SavedMapping>();
    if (!saved)
        return fail(saved.error());
    SavedMapping record;
    for (const SavedMapping &old : std::as_const(*saved)) {
        if (old.name.compare(mapping.name, Qt::CaseInsensitive) == 0)
            record = old;
    }
    record.name = mapping.name;
    record.note = mapping.note;
    record.json =
        QString::fromUtf8(QJsonDocument(mappingToJson(mapping)).toJson(QJsonDocument::Compact));
    auto command = db::Command::begin(
        database, {QStringLiteral("mapping.save"), {{QStringLiteral("name"), mapping.name}}, {}});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(record); !put)
        return fail(put.error());
    return (*command)->commit();
}

} // namespace candour
