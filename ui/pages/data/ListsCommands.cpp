// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/ExportService.h"
#include "core/services/FileSession.h"
#include "ui/pages/data/ListsTab.h"
#include "ui/pages/data/RefusedRows.h"
#include "ui/pages/records/RecordsPane.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FieldWords.h"

#include <QFileInfo>

/// Files of records, in and out.
namespace candour {

void ListsTab::exportShown()
{
    if (m_pane)
        m_pane->exportShown();
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
               QStringLiteral("*.csv *.xlsx *.ods *.xls"), RecordFile::Csv);
}

void ListsTab::importOds()
{
    importFile(tr("Import a list of organisations"), QStringLiteral("*.csv"), RecordFile::Ods);
}

void ListsTab::importFile(const QString &title, const QString &patterns, RecordFile form)
{
    const auto path =
        m_prompts.pickFileToOpen({.title = title, .filters = {{tr("Tables"), patterns}}});
    if (!path)
        return;
    auto outcome = std::make_shared<RecordImport>();
    const auto job = [kind = m_kind, file = *path, form, outcome](db::Database &database,
                                                                  const Progress &) {
        return importRecordFile(database, *kind, file, form, *outcome);
    };
    m_session.runImport(job, this, [this, file = *path, outcome](const Result<ChangeSet> &done) {
        if (done)
            importDone(QFileInfo(file).fileName(), *outcome);
        else if (done.error().code != ErrorCode::Cancelled)
            report(done.error());
    });
}

void ListsTab::importDone(const QString &file, const RecordImport &outcome)
{
    m_lastImport = outcome;
    const qint64 refused = outcome.refusedCount;
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
