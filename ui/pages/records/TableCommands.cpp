// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/TableCommands.h"

#include "core/base/SaveFile.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/CsvWriter.h"
#include "core/io/XlsxWriter.h"
#include "core/services/FileSession.h"
#include "core/services/RecordService.h"
#include "ui/prompts/UserPrompts.h"

#include <QFileInfo>

#include <algorithm>

namespace candour {

namespace {

Result<void> writeCsv(const QString &path, const SheetTable &sheet)
{
    return saveFile(path, [&sheet](QIODevice &device) {
        const TextTable table = textTable(sheet);
        CsvWriter writer(device);
        writer.row(table.header);
        for (const QStringList &row : table.rows)
            writer.row(row);
        return writer.finish();
    });
}

/// A name that every file system takes.
QString fileName(QString title)
{
    for (QChar &c : title) {
        if (QStringLiteral("\\/:*?\"<>|").contains(c))
            c = u' ';
    }
    return title.simplified();
}

} // namespace

TableCommands::TableCommands(TablePanel &panel, const QString &list, FileSession &session,
                             UserPrompts &prompts)
    : QObject(&panel)
    , m_panel(panel)
    , m_list(list)
    , m_session(session)
    , m_prompts(prompts)
{
    connect(&panel, &TablePanel::saveViewRequested, this, &TableCommands::saveView);
    connect(&panel, &TablePanel::removeViewRequested, this, &TableCommands::removeView);
    connect(&panel, &TablePanel::exportRequested, this, &TableCommands::exportShown);
    loadViews();
}

void TableCommands::refresh(const ChangeSet &changes)
{
    if (changes.touches(recordType<SavedView>().id))
        loadViews();
}

void TableCommands::loadViews()
{
    if (!m_session.isOpen())
        return m_panel.setNamedViews({});
    const auto all = m_session.reader().records().all<SavedView>();
    if (!all)
        return m_session.reportReadFailure(all.error()); // those known stay
    QList<NamedView> views;
    for (const SavedView &view : *all) {
        if (view.list == m_list)
            views.append({view.uid, view.name, view.layout, view.filter});
    }
    std::sort(views.begin(), views.end(), [](const NamedView &a, const NamedView &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    m_panel.setNamedViews(views);
}

void TableCommands::run(const CommandRunner::Job &job, const QString &done)
{
    m_session.run(job, this, [this, done](const Result<ChangeSet> &result) {
        if (result)
            m_panel.announce(done);
        else
            m_prompts.report({.what = result.error().text, .technical = result.error().detail});
    });
}

void TableCommands::saveView(NamedView view)
{
    if (view.name.isEmpty()) {
        const auto name =
            m_prompts.textLine({.title = tr("Save as view"),
                                .label = tr("Columns, their order, sorting and filters are kept in "
                                            "the file under this name."),
                                .action = tr("Save view")});
        if (!name || name->isEmpty())
            return;
        view.name = *name;
        for (const NamedView &other : m_panel.namedViews()) {
            if (other.name.compare(view.name, Qt::CaseInsensitive) == 0)
                view.uid = other.uid; // the same name is the same view
        }
    }
    SavedView saved;
    saved.uid = view.uid.isNull() ? Uid::create() : view.uid;
    saved.list = m_list;
    saved.name = view.name;
    saved.layout = view.layout;
    saved.filter = view.filter;
    m_panel.setViewShown(saved.uid);
    run(
        [saved](db::Database &database, const Progress &) {
            return saveRecord(database, recordType<SavedView>().toData(saved), {});
        },
        tr("The view “%1” is kept in the file.").arg(saved.name));
}

void TableCommands::removeView(const Uid &view)
{
    QString name;
    for (const NamedView &known : m_panel.namedViews()) {
        if (known.uid == view)
            name = known.name;
    }
    run(
        [view](db::Database &database, const Progress &) {
            return withdrawRecord(database, recordType<SavedView>(), view, tr("No longer wanted"));
        },
        tr("The view “%1” is removed; Undo brings it back.").arg(name));
}

void TableCommands::exportShown(TableFormat format)
{
    const bool csv = format == TableFormat::Csv;
    const QString suffix = csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
    const SheetTable sheet = m_panel.shownSheet();
    const auto path = m_prompts.pickFileToSave(
        {.title = tr("Export: %1").arg(sheet.name),
         .suggestedName = fileName(sheet.name) + u'.' + suffix,
         .filters = {{csv ? tr("CSV files") : tr("Spreadsheets"), QStringLiteral("*.") + suffix}},
         .suffix = suffix});
    if (!path)
        return;
    const auto job = [sheet, csv, file = *path](db::Database &,
                                                const Progress &) -> Result<ChangeSet> {
        const auto written = csv ? writeCsv(file, sheet) : writeXlsx(file, sheet);
        if (!written)
            return fail(written.error());
        return ChangeSet();
    };
    run(job,
        tr("%1 is written. Rows in it: %L2.")
            .arg(QFileInfo(*path).fileName())
            .arg(sheet.rows.size()));
}

std::shared_ptr<const Document> TableCommands::document() const
{
    if (m_panel.shownCount() == 0)
        return nullptr;
    auto document = std::make_shared<Document>(m_panel.printedDocument());
    document->organisation = m_session.profile().name;
    document->reportDate = m_session.clock().today();
    document->marking = m_session.profile().defaultMarking;
    return document;
}

} // namespace candour
