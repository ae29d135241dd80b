// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/providers/ProviderImports.h"

#include "core/services/CqcImport.h"
#include "core/services/FileSession.h"
#include "core/services/OdsImport.h"
#include "core/services/OdsPlan.h"
#include "ui/dialogs/ImportChoiceDialog.h"
#include "ui/prompts/UserPrompts.h"

#include <QFileInfo>
#include <QWidget>

namespace candour {

struct ProviderImports::Source {
    bool isRatings = false;
    QString name;
    TextTable table; ///< organisations
    CqcFile ratings;
    ImportPlan plan;
    OdsImportResult organisationsDone;
    CqcImportResult ratingsDone;

    /// What of the file is left out whatever she chooses; empty for nothing.
    [[nodiscard]] QString warnings() const
    {
        return isRatings ? ratings.warnings.join(u' ') : longRowsWarning(table);
    }
};

ProviderImports::ProviderImports(FileSession &session, UserPrompts &prompts, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_prompts(prompts)
    , m_window(window)
{
}

std::optional<QString> ProviderImports::askForFile(const QString &title)
{
    return m_prompts.pickFileToOpen({.title = title,
                                     .filters = {{tr("Tables"), QStringLiteral("*.csv *.txt")},
                                                 {tr("All files"), QStringLiteral("*")}}});
}

void ProviderImports::importOrganisations()
{
    if (const auto path = askForFile(tr("Import organisations from an ODS file")))
        readOrganisations(*path);
}

void ProviderImports::importRatings()
{
    if (const auto path = askForFile(tr("Import ratings from a CQC file")))
        readRatings(*path);
}

void ProviderImports::readOrganisations(const QString &path)
{
    auto source = std::make_shared<Source>();
    source->name = QFileInfo(path).fileName();
    read(
        [path, source](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto table = readOdsFile(path);
            if (!table)
                return fail(table.error());
            auto plan = planOdsImport(database, *table, source->name);
            if (!plan)
                return fail(plan.error());
            source->table = std::move(*table);
            source->plan = std::move(*plan);
            return ChangeSet();
        },
        source);
}

void ProviderImports::readRatings(const QString &path)
{
    auto source = std::make_shared<Source>();
    source->isRatings = true;
    source->name = QFileInfo(path).fileName();
    read(
        [path, source](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto file = readCqcFile(path);
            if (!file)
                return fail(file.error());
            auto planned = planCqcImport(database, *file);
            if (!planned)
                return fail(planned.error());
            source->ratings = std::move(*file);
            source->plan = std::move(planned->plan);
            return ChangeSet();
        },
        source);
}

void ProviderImports::read(const CommandRunner::Job &job, const std::shared_ptr<Source> &source)
{
    if (m_dialog)
        return;
    m_session.run(job, this, [this, source](const Result<ChangeSet> &result) {
        if (result)
            preview(source);
        else if (result.error().code != ErrorCode::Cancelled)
            m_prompts.report({.what = result.error().text, .technical = result.error().detail});
    });
}

void ProviderImports::preview(const std::shared_ptr<Source> &source)
{
    ImportChoiceDialog::Options options;
    options.title = source->isRatings ? tr("CQC ratings from %1").arg(source->name)
                                      : tr("Organisations from %1").arg(source->name);
    options.explanation = source->isRatings
        ? tr("Rows belong to your organisations by CQC’s location or the provider’s code. Older "
             "ratings stay as history.")
        : tr("Rows belong to your organisations by their code. Codes you do not have become new "
             "organisations; the list shows them once a contract or role of ours is recorded, "
             "or when you choose all above it.");
    if (const QString warnings = source->warnings(); !warnings.isEmpty())
        options.explanation += u'\n' + warnings;
    options.allAtFirst = source->isRatings;
    options.mayHideClosed = !source->isRatings;
    auto *dialog = new ImportChoiceDialog(source->plan, options, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &ImportChoiceDialog::importRequested, this,
            [this, source](const QSet<int> &lines) { bring(source, lines); });
    connect(dialog, &ImportChoiceDialog::cancelRequested, &m_session.runner(),
            &CommandRunner::cancel);
    connect(&m_session.runner(), &CommandRunner::progressed, dialog,
            &ImportChoiceDialog::setProgress);
    dialog->open();
}

void ProviderImports::bring(const std::shared_ptr<Source> &source, const QSet<int> &lines)
{
    if (m_dialog)
        m_dialog->setBusy(true);
    const CommandRunner::Job job = source->isRatings
        ? CommandRunner::Job([source, lines](db::Database &database, const Progress &progress) {
              return importCqc(database, source->ratings, lines, source->ratingsDone, progress);
          })
        : CommandRunner::Job([source, lines](db::Database &database, const Progress &progress) {
              return importOds(database, source->table, source->name, lines,
                               source->organisationsDone, progress);
          });
    m_session.runImport(
        job, this, [this, source](const Result<ChangeSet> &result) { brought(source, result); });
}

void ProviderImports::brought(const std::shared_ptr<Source> &source,
                              const Result<ChangeSet> &result)
{
    if (!result) {
        if (m_dialog)
            m_dialog->showProblem(result.error().text);
        return;
    }
    if (m_dialog) {
        m_dialog->setBusy(false);
        m_dialog->accept();
    }
    const QString left = source->warnings().isEmpty() ? QString() : u' ' + source->warnings();
    if (source->isRatings) {
        const CqcImportResult &ratings = source->ratingsDone;
        Q_EMIT done(tr("%1: ratings added: %2, changed: %3; rows about nobody of yours: %4.")
                        .arg(source->name)
                        .arg(ratings.created)
                        .arg(ratings.changed)
                        .arg(source->plan.count(ImportFate::Unmatched))
                    + left);
        return;
    }
    const OdsImportResult &organisations = source->organisationsDone;
    QString sentence = tr("%1: organisations added: %2, changed: %3; rows left out: %4.")
                           .arg(source->name)
                           .arg(organisations.records.created)
                           .arg(organisations.records.changed)
                           .arg(organisations.left + organisations.records.unchanged);
    if (organisations.records.refusedCount > 0)
        sentence += u' '
            + tr("%1 were refused: %2")
                  .arg(organisations.records.refusedCount)
                  .arg(organisations.records.refused.first().reason);
    Q_EMIT done(sentence + left);
}

} // namespace candour
