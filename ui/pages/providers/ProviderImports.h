// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/ImportPlan.h"
#include "core/services/CommandRunner.h"
#include "core/services/CqcFile.h"

#include <QObject>
#include <QPointer>

namespace candour {

class FileSession;
class ImportChoiceDialog;
class UserPrompts;

/// Organisations from a file of the Organisation Data Service, and ratings from one of CQC: asks
/// for the file, shows what it would bring, brings in what she chooses as one command, and says
/// what became of every row.
class ProviderImports final : public QObject {
    Q_OBJECT

public:
    /// All outlive it; dialogs stand over `window`.
    ProviderImports(FileSession &session, UserPrompts &prompts, QWidget *window);

    void importOrganisations();
    void importRatings();
    /// The same with a file that is at hand.
    void readOrganisations(const QString &path);
    void readRatings(const QString &path);

Q_SIGNALS:
    /// "3 created, 206 changed, 1 as it was."
    void done(const QString &sentence);

private:
    struct Source; ///< what was read of the file, on its way between the threads

    [[nodiscard]] std::optional<QString> askForFile(const QString &title);
    /// Runs on the database thread so that a long file does not hold up the window.
    void read(const CommandRunner::Job &job, const std::shared_ptr<Source> &source);
    void preview(const std::shared_ptr<Source> &source);
    void bring(const std::shared_ptr<Source> &source, const QSet<int> &lines);
    void brought(const std::shared_ptr<Source> &source, const Result<ChangeSet> &result);

    FileSession &m_session;
    UserPrompts &m_prompts;
    QWidget *m_window;
    QPointer<ImportChoiceDialog> m_dialog;
};

} // namespace candour
