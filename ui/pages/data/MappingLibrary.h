// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/ChangeSet.h"
#include "core/io/CsvPreview.h"
#include "core/io/Mapping.h"
#include "ui/pages/data/MappingEditor.h"

#include <QObject>

#include <functional>
#include <optional>

namespace candour {

class FileSession;
class MappingsTab;
class UserPrompts;

/// Everything the tab Mappings and an import do with mappings: load, change, keep, hand on,
/// withdraw. Owns the tab's content, not the tab.
class MappingLibrary final : public QObject {
    Q_OBJECT

public:
    MappingLibrary(FileSession &session, UserPrompts &prompts, QObject *parent = nullptr);

    [[nodiscard]] MappingsTab *tab() const { return m_tab; }

    void refresh(const ChangeSet &changes);

    /// Opens the editor for a file of an import; `use` gets the mapping, kept or not.
    void editFor(const Mapping &mapping, const CsvPreview &preview,
                 const std::function<void(const Mapping &)> &use);
    /// Asks for a name and keeps the mapping under it; none when she turned away.
    [[nodiscard]] std::optional<Mapping> askToKeep(const Mapping &mapping);
    /// Asks for a JSON file and reads it; none when she turned away or it is no mapping.
    [[nodiscard]] std::optional<Mapping> askForFile();

private:
    void load();
    void edit(MappingEditor::Purpose purpose, const Mapping &mapping, const CsvPreview &preview,
              const std::function<void(const Mapping &)> &use);
    void keep(const Mapping &mapping);
    void loadIntoFile();
    void exportMapping(const Mapping &mapping);
    void withdraw(const Uid &uid, const QString &name);

    FileSession &m_session;
    UserPrompts &m_prompts;
    MappingsTab *m_tab;
    QStringList m_names;
};

} // namespace candour
