// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/ExportService.h"
#include "core/services/FileSession.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/models/RecordTableModel.h"
#include "ui/pages/data/ListsTab.h"
#include "ui/pages/data/RefusedRows.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FieldWords.h"

#include <QFileInfo>

/// What the buttons of the lists do.
namespace candour {

namespace {

/// The record's title, or what its first reference leads to.
QString nameOf(const RecordData &record, const FormContext &context)
{
    const auto titles = [&context](const RecordKind &kind, const Uid &uid) {
        return context.titleOf(kind, uid);
    };
    QStringList parts;
    for (const QString &name : record.kind().title) {
        const Field &field = *record.kind().field(name);
        parts.append(fieldWords(field, record.value(name), titles));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

} // namespace

void ListsTab::newRecord()
{
    openForm(m_kind->fresh());
}

void ListsTab::editRecord()
{
    const int row = m_model->rowOf(chosen());
    if (row >= 0 && m_edit->isEnabled())
        openForm(m_model->record(row));
}

void ListsTab::openForm(const RecordData &record)
{
    FormOptions options {.terms = m_session.terms(),
                         .additional = additionalFieldsOf(m_session.reader(), *m_kind)};
    if (m_kind == &recordType<AdditionalField>())
        options.choices.insert(QStringLiteral("record_kind"), m_listed);
    auto *dialog = new RecordDialog(*m_kind, *m_context, m_prompts, options, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRecord(record);
    dialog->setSaver([this](RecordData edited, const QString &reason,
                            const RecordDialog::Answer &answer) {
        if (edited.uid.isNull())
            edited.uid = Uid::create(); // so that the new row can be found and chosen
        const auto job = [edited, reason](db::Database &database, const Progress &) {
            return saveRecord(database, edited, reason);
        };
        m_session.run(job, this, [this, uid = edited.uid, answer](const Result<ChangeSet> &done) {
            answer(done ? Result<void>() : Result<void>(fail(done.error())));
            if (done)
                choose(uid);
        });
    });
    dialog->open();
}

void ListsTab::withdrawChosen()
{
    const int row = m_model->rowOf(chosen());
    if (row < 0 || !m_withdraw->isEnabled())
        return;
    const RecordData &record = m_model->record(row);
    const QString name = nameOf(record, *m_context);
    const auto reason = m_prompts.textLine(
        {.title = tr("Withdraw: %1").arg(name.isEmpty() ? kindLabel(*m_kind, {}) : name),
         .label = tr("It goes out of every list and stays in the history. Why?"),
         .action = tr("Withdraw")});
    if (!reason)
        return;
    const auto job = [kind = m_kind, uid = record.uid, why = *reason](db::Database &database,
                                                                      const Progress &) {
        return withdrawRecord(database, *kind, uid, why);
    };
    m_session.run(job);
}

void ListsTab::exportCsv()
{
    const auto path = m_prompts.pickFileToSave(
        {.title = tr("Export: %1").arg(kindLabelPlural(*m_kind, m_session.terms())),
         .suggestedName = m_kind->plural + QStringLiteral(".csv"),
         .filters = {{tr("CSV files"), QStringLiteral("*.csv")}},
         .suffix = QStringLiteral("csv")});
    if (!path)
        return;
    const auto rows = exportCsvFile(m_session.reader(), m_kind->plural, *path);
    if (!rows)
        return report(rows.error());
    m_banner->showMessage(
        Banner::Kind::Information,
        tr("%1 is written. Records in it: %2.").arg(QFileInfo(*path).fileName()).arg(*rows));
}

void ListsTab::importCsv()
{
    importFile(tr("Import: %1").arg(kindLabelPlural(*m_kind, m_session.terms())),
               QStringLiteral("*.csv"), RecordFile::Csv);
}

void ListsTab::importOds()
{
    importFile(tr("Import a list of organisations"), QStringLiteral("*.csv"), RecordFile::Ods);
}

void ListsTab::importFile(const QString &title, const QString &patterns, RecordFile form)
{
    const auto path =
        m_prompts.pickFileToOpen({.title = title, .filters = {{tr("CSV files"), patterns}}});
    if (!path)
        return;
    auto outcome = std::make_shared<RecordImport>();
    const auto job = [kind = m_kind, file = *path, form, outcome](db::Database &database,
                                                                  const Progress &) {
        return importRecordFile(database, *kind, file, form, *outcome);
    };
    m_session.run(job, this, [this, file = *path, outcome](const Result<ChangeSet> &done) {
        if (done)
            importDone(QFileInfo(file).fileName(), *outcome);
        else
            report(done.error());
    });
}

void ListsTab::importDone(const QString &file, const RecordImport &outcome)
{
    m_lastImport = outcome;
    const int refused = int(outcome.refused.size());
    const QString text = tr("%1: %2 new, %3 changed, %4 as they were.")
                             .arg(file)
                             .arg(outcome.created)
                             .arg(outcome.changed)
                             .arg(outcome.unchanged);
    if (refused == 0)
        m_banner->showMessage(Banner::Kind::Information, text);
    else
        m_banner->showMessage(Banner::Kind::Warning,
                              text + u' ' + tr("Rows refused: %1.").arg(refused),
                              tr("Show refused rows"));
}

void ListsTab::showRefused()
{
    auto *dialog = new RefusedRows(m_lastImport.refused, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ListsTab::report(const Error &error)
{
    m_prompts.report({.what = error.text,
                      .means = tr("Nothing in your file was changed."),
                      .technical = error.detail});
}

} // namespace candour
