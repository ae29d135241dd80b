// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/MappingLibrary.h"

#include "core/base/SaveFile.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/MappingFiles.h"
#include "core/services/FileSession.h"
#include "core/services/MappingService.h"
#include "ui/pages/data/MappingsTab.h"
#include "ui/prompts/UserPrompts.h"

namespace candour {

namespace {

FileRequest jsonRequest(const QString &title)
{
    FileRequest request;
    request.title = title;
    request.filters = {{MappingLibrary::tr("Mappings"), QStringLiteral("*.json")}};
    request.suffix = QStringLiteral("json");
    return request;
}

Result<ChangeSet> withdrawMapping(db::Database &database, const Uid &uid, const QString &name,
                                  const QString &reason)
{
    auto command = db::Command::begin(
        database, {QStringLiteral("mapping.withdraw"), {{QStringLiteral("name"), name}}, reason});
    if (!command)
        return fail(command.error());
    if (auto done = (*command)->withdraw(recordType<SavedMapping>(), uid); !done)
        return fail(done.error());
    return (*command)->commit();
}

QString fileNameFor(const QString &name)
{
    QString file = name;
    for (QChar &letter : file) {
        if (!letter.isLetterOrNumber())
            letter = u'-';
    }
    return file + QStringLiteral(".json");
}

} // namespace

MappingLibrary::MappingLibrary(FileSession &session, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_tab(new MappingsTab)
{
    connect(m_tab, &MappingsTab::loadRequested, this, &MappingLibrary::loadIntoFile);
    connect(m_tab, &MappingsTab::exportRequested, this, &MappingLibrary::exportMapping);
    connect(m_tab, &MappingsTab::withdrawRequested, this, &MappingLibrary::withdraw);
    connect(m_tab, &MappingsTab::editRequested, this, [this](const Mapping &mapping) {
        edit(MappingEditor::Purpose::Library, mapping, {}, {});
    });
    m_tab->setReadOnly(!m_session.readOnlyReason().isEmpty());
    load();
}

void MappingLibrary::refresh(const ChangeSet &changes)
{
    if (changes.touches(recordType<SavedMapping>().id))
        load();
}

void MappingLibrary::load()
{
    if (!m_session.isOpen())
        return;
    const auto saved = m_session.reader().records().all<SavedMapping>();
    if (!saved)
        return m_session.reportReadFailure(saved.error()); // those known stay
    QList<MappingEntry> entries;
    m_names.clear();
    for (const SavedMapping &record : *saved) {
        MappingEntry entry {record.uid, record.name, {}, {}};
        if (auto mapping = mappingFromJson(record.json.toUtf8())) {
            entry.mapping = *mapping;
            entry.mapping->name = record.name;
        } else {
            entry.fault = mapping.error().text;
        }
        m_names.append(record.name);
        entries.append(entry);
    }
    const QList<Mapping> shipped = shippedMappings();
    for (const Mapping &mapping : shipped) {
        if (!m_names.contains(mapping.name))
            entries.append({{}, mapping.name, mapping, {}});
    }
    for (const Mapping &mapping : shipped)
        m_names.append(mapping.name);
    m_tab->setMappings(entries);
}

void MappingLibrary::editFor(const Mapping &mapping, const CsvPreview &preview,
                             const std::function<void(const Mapping &)> &use)
{
    edit(MappingEditor::Purpose::Import, mapping, preview, use);
}

void MappingLibrary::edit(MappingEditor::Purpose purpose, const Mapping &mapping,
                          const CsvPreview &preview,
                          const std::function<void(const Mapping &)> &use)
{
    auto *editor = new MappingEditor(purpose, mapping, preview, m_tab->window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->setKnownNames(m_names);
    connect(editor, &QDialog::accepted, this, [this, editor, use] {
        const Mapping made = editor->mapping();
        if (editor->isKept())
            keep(made);
        if (use)
            use(made); // runs after the mapping is kept: one command follows the other
    });
    editor->open();
}

void MappingLibrary::keep(const Mapping &mapping)
{
    m_session.run([mapping](db::Database &database, const Progress &) {
        return saveMapping(database, mapping);
    });
}

std::optional<Mapping> MappingLibrary::askToKeep(const Mapping &mapping)
{
    TextRequest request;
    request.title = tr("Keep for next time");
    request.label = tr("The next file with these heads is read the same way. A mapping of the same "
                       "name is replaced. What is it called?");
    request.text = mapping.name;
    request.action = tr("Keep mapping");
    const auto name = m_prompts.textLine(request);
    if (!name || name->trimmed().isEmpty())
        return std::nullopt;
    Mapping kept = mapping;
    kept.name = name->trimmed();
    keep(kept);
    return kept;
}

std::optional<Mapping> MappingLibrary::askForFile()
{
    const auto path = m_prompts.pickFileToOpen(jsonRequest(tr("Load mapping")));
    if (!path)
        return std::nullopt;
    const auto mapping = readMappingFile(*path);
    if (mapping)
        return *mapping;
    m_prompts.report({tr("The mapping could not be loaded."), mapping.error().text,
                      tr("Nothing was changed."), mapping.error().detail});
    return std::nullopt;
}

void MappingLibrary::loadIntoFile()
{
    if (const auto mapping = askForFile())
        edit(MappingEditor::Purpose::Library, *mapping, {}, {});
}

void MappingLibrary::exportMapping(const Mapping &mapping)
{
    FileRequest request = jsonRequest(tr("Save mapping"));
    request.suggestedName = fileNameFor(mapping.name);
    const auto path = m_prompts.pickFileToSave(request);
    if (!path)
        return;
    const auto saved = saveFile(*path, mappingFileBytes(mapping));
    if (!saved)
        m_prompts.report({.what = saved.error().text,
                          .means = tr("The mapping itself is unchanged."),
                          .technical = saved.error().detail});
}

void MappingLibrary::withdraw(const Uid &uid, const QString &name)
{
    TextRequest request;
    request.title = tr("Withdraw mapping");
    request.label = tr("“%1” is no longer offered for new files; figures already imported stay. "
                       "Why is it withdrawn?")
                        .arg(name);
    request.action = tr("Withdraw mapping");
    if (const auto reason = m_prompts.textLine(request))
        m_session.run([uid, name, text = *reason](db::Database &database, const Progress &) {
            return withdrawMapping(database, uid, name, text);
        });
}

} // namespace candour
