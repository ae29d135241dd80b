// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/RestoreCommands.h"

#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/io/SealedFile.h"
#include "core/services/FileSession.h"
#include "ui/MainWindow.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/dialogs/RestoreDialog.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/settings/Settings.h"

#include <QFileInfo>

namespace candour {

/// What a check gave, on its way to the window.
struct RestoreCommands::Checked {
    QString backup;
    std::shared_ptr<const BackupReader> reader;
    Error error; ///< without a reader
    std::optional<db::Contents> present {};
    std::optional<bool> goesOn {}; ///< the present file went on from this backup
};

namespace {

BackupChoice choiceOf(const FoundBackup &found)
{
    BackupChoice choice;
    choice.path = found.path;
    choice.made = found.time;
    choice.why = backupReasonText(found.reason);
    choice.encrypted = found.encrypted;
    QMap<QString, qint64> rows;
    if (found.manifest)
        rows = found.manifest->rows;
    else if (!found.encrypted) {
        if (const auto listed = db::listedContents(found.path, db::candourSchema().version()))
            rows = listed->rows;
    }
    if (!rows.isEmpty()) {
        choice.entries = rows.value(QStringLiteral("journal_entry"));
        choice.figures = rows.value(QStringLiteral("observation"));
    }
    return choice;
}

QString kindText(const QString &kind, const TermDictionary &terms)
{
    if (kind == QLatin1String("journal_entry"))
        return RestoreCommands::tr("Changes");
    if (kind == QLatin1String("observation"))
        return RestoreCommands::tr("Figures");
    if (kind == QLatin1String("attachment_content"))
        return RestoreCommands::tr("Attached files");
    const RecordKind *known = db::candourSchema().registry.byId(kind);
    return known ? kindLabelPlural(*known, terms) : kind;
}

} // namespace

RestoreCommands::RestoreCommands(FileSession &session, MainWindow &window,
                                 const ActionRegistry &actions, Settings &settings,
                                 UserPrompts &prompts)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_settings(settings)
    , m_prompts(prompts)
{
    connect(actions.action(action::kRestore), &QAction::triggered, this, &RestoreCommands::choose);
}

/// Of the file that is open; without one, of a file or of a backup that she shows.
void RestoreCommands::choose()
{
    if (m_session.isOpen()) {
        offerRestore(m_session.path());
        return;
    }
    const auto path = m_prompts.pickFileToOpen(
        {.title = tr("A backup, or the file whose backups you look for"),
         .filters = {{tr("Candour files and backups"),
                      QStringLiteral("*.candour *.candour.sealed *.candour.before-*")}}});
    if (!path)
        return;
    const auto manifest = readManifest(*path);
    if (isSealed(*path) || (manifest && *manifest))
        offerBackup(*path);
    else
        offerRestore(*path);
}

void RestoreCommands::offerRestore(const QString &file)
{
    show(file, [file, folder = m_settings.get<QString>(SettingKey::BackupFolder)] {
        return findBackups(file, folder);
    });
}

void RestoreCommands::offerBackup(const QString &backup)
{
    show({}, [backup] { return QList<FoundBackup> {backupAt(backup)}; });
}

/// Folders and the copies in them are looked through aside: they may lie on a slow stick.
void RestoreCommands::show(const QString &file, const Find &find)
{
    if (m_dialog)
        m_dialog->deleteLater();
    m_file = file;
    m_reader.reset();
    m_dialog = new RestoreDialog(file, !file.isEmpty(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RestoreDialog::checkRequested, this, &RestoreCommands::check);
    connect(m_dialog, &RestoreDialog::restoreRequested, this, &RestoreCommands::restoreToNew);
    connect(m_dialog, &RestoreDialog::replaceRequested, this, &RestoreCommands::replace);
    connect(m_dialog, &RestoreDialog::cancelRequested, this, [this] { m_work.stop(); });
    connect(m_dialog, &QDialog::finished, this, [this] { m_reader.reset(); });
    m_dialog->open();
    m_work.stop();
    m_work = Aside();
    m_work.start<QList<BackupChoice>>(
        m_dialog,
        [find](const Progress &) {
            QList<BackupChoice> choices;
            for (const FoundBackup &backup : find())
                choices.append(choiceOf(backup));
            return choices;
        },
        [dialog = m_dialog](const QList<BackupChoice> &choices) {
            if (dialog)
                dialog->setChoices(choices);
        });
}

void RestoreCommands::check(const QString &backup, const QString &passphrase)
{
    m_work.stop();
    m_work = Aside();
    m_reader.reset();
    m_work.start<std::shared_ptr<Checked>>(
        m_dialog,
        [backup, passphrase, file = m_file,
         clock = &m_session.clock()](const Progress &progress) -> std::shared_ptr<Checked> {
            auto found = std::make_shared<Checked>();
            found->backup = backup;
            const db::Schema &schema = db::candourSchema();
            auto reader = BackupReader::open(backup, passphrase, {schema, *clock}, progress);
            if (!reader) {
                found->error = reader.error();
                return found;
            }
            found->reader = std::move(*reader);
            if (const auto present = db::listedContents(file, schema.version())) {
                found->present = *present;
                found->goesOn = holdsAnchor(file, found->reader->contents().anchor);
            }
            return found;
        },
        [this](const std::shared_ptr<Checked> &found) { checked(found); },
        [dialog = m_dialog](qint64 done, qint64 total) {
            if (dialog)
                dialog->setProgress(done, total);
        });
}

void RestoreCommands::checked(const std::shared_ptr<Checked> &found)
{
    if (!found->reader) {
        if (found->error.code != ErrorCode::Cancelled) // she went on to another
            m_dialog->showProblem(found->backup, found->error.text);
        return;
    }
    m_reader = found->reader;
    m_backup = found->backup;
    BackupFindings findings;
    findings.faults = m_reader->faults();
    findings.remarks = m_reader->remarks();
    const db::Contents &contents = m_reader->contents();
    if (!found->present) {
        findings.summary = m_file.isEmpty()
            ? QString()
            : tr("The file as it is cannot be read, so there is nothing to compare it with.");
    } else if (*found->present == contents) {
        findings.summary = tr("It holds exactly what the file holds now.");
    } else if (found->goesOn.value_or(false)) {
        findings.summary = tr("%n change(s) were made in the file since. They would not be in it.",
                              nullptr, int(found->present->entries() - contents.entries()));
    } else {
        findings.summary = tr("It and the file went different ways: each holds changes that the "
                              "other does not.");
    }
    if (found->present) {
        const TermDictionary terms = m_session.isOpen() ? m_session.terms() : TermDictionary();
        for (const BackupDifference &row :
             backupDifferences(contents.rows, found->present->rows, db::candourSchema()))
            findings.differences.append({kindText(row.kind, terms), row.backup, row.present});
    }
    m_dialog->showFindings(found->backup, findings);
}

void RestoreCommands::restoreToNew()
{
    if (!m_reader)
        return;
    const QString base =
        QFileInfo(m_file.isEmpty() ? m_backup : m_file).completeBaseName().section(u'.', 0, 0);
    const auto target = m_prompts.pickFileToSave(
        {.title = tr("Restore to a new file"),
         .folder = QFileInfo(m_file.isEmpty() ? m_backup : m_file).absolutePath(),
         .suggestedName =
             tr("%1 restored", "name of a file").arg(base) + QStringLiteral(".candour"),
         .filters = {{tr("Candour files"), QStringLiteral("*.candour")}},
         .suffix = QStringLiteral("candour")});
    if (!target)
        return;
    m_work = Aside();
    m_dialog->setBusy(tr("Restoring to “%1”…").arg(QFileInfo(*target).fileName()));
    m_work.start<Result<void>>(
        m_dialog,
        [reader = m_reader, target = *target](const Progress &progress) {
            // One with faults is asked for only after she has said so.
            return reader->restoreTo(target, progress, Faulty::Accept);
        },
        [this, target = *target](const Result<void> &done) {
            if (!done) {
                m_dialog->showProblem(m_backup, done.error().text);
                return;
            }
            m_dialog->accept();
            Q_EMIT openRequested(target);
        },
        [dialog = m_dialog](qint64 at, qint64 total) {
            if (dialog)
                dialog->setProgress(at, total);
        });
}

void RestoreCommands::replace()
{
    if (!m_reader || m_file.isEmpty())
        return;
    const QString name = QFileInfo(m_file).completeBaseName();
    const auto answer = m_prompts.ask(
        {.title = tr("Put the backup in place of the file"),
         .text = tr("“%1” goes back to where it was then.").arg(name),
         .detail = tr("The file as it is now is kept beside it as “%1 replaced …” and can be put "
                      "back the same way.")
                       .arg(name),
         .answers = {tr("Put it in place"), tr("Leave the file as it is")},
         .preferred = 1,
         .warning = true,
         .lastLeaves = true});
    if (answer != 0)
        return;
    m_dialog->setBusy(tr("Putting the backup in place of the file…"));
    if (!m_session.isOpen() || QFileInfo(m_session.path()) != QFileInfo(m_file)) {
        putInPlace();
        return;
    }
    Q_EMIT closeRequested();
    // Answered once the database thread has let go of the file; that no file is open is no fault.
    m_session.runner().run(
        [](db::Database &, const Progress &) { return Result<ChangeSet>(ChangeSet()); }, this,
        [this](const Result<ChangeSet> &) { putInPlace(); });
}

void RestoreCommands::putInPlace()
{
    m_work = Aside();
    m_work.start<Result<QString>>(
        this,
        [reader = m_reader, file = m_file](const Progress &progress) {
            return reader->restoreInPlaceOf(file, progress);
        },
        [this](const Result<QString> &kept) { restored(kept); },
        [dialog = m_dialog](qint64 done, qint64 total) {
            if (dialog)
                dialog->setProgress(done, total);
        });
}

void RestoreCommands::restored(const Result<QString> &kept)
{
    if (m_dialog)
        m_dialog->accept();
    if (!kept && kept.error().code != ErrorCode::Cancelled)
        m_prompts.report({.what = kept.error().text, .technical = kept.error().detail});
    Q_EMIT openRequested(m_file); // the restored one, or the file as it was
    if (kept && !kept->isEmpty())
        m_window.statusLine()->say(
            tr("Restored. The file as it was is kept as “%1”.").arg(QFileInfo(*kept).fileName()));
}

} // namespace candour
