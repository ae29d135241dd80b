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
#include "ui/widgets/InBackground.h"
#include "ui/widgets/Loading.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace candour {

namespace {

constexpr qsizetype kRowsBetweenLooks = 256; ///< at the progress
constexpr qint64 kProgressEveryMs = 50;

Result<void> writeCsv(const QString &path, const SheetTable &sheet, const Progress &progress)
{
    return saveFile(path, [&](QIODevice &device) -> Result<void> {
        const TextTable table = textTable(sheet);
        CsvWriter writer(device);
        writer.row(table.header);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (row % kRowsBetweenLooks == 0 && !progress(row, table.rows.size()))
                return fail(ErrorCode::Cancelled,
                            TableCommands::tr("Stopped. Nothing was written."));
            writer.row(table.rows[row]);
        }
        return writer.finish();
    });
}

/// Tells the veil how far the work on another thread is, not more often than a person can see.
Progress progressOf(BusyOverlay &busy, const std::shared_ptr<std::atomic<bool>> &stopped)
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [veil = QPointer<BusyOverlay>(&busy), stopped, timer](qint64 done, qint64 total) {
        if (timer->elapsed() > kProgressEveryMs) {
            timer->restart();
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [veil, done, total] {
                    if (veil && veil->isActive())
                        veil->setProgress(done, total);
                },
                Qt::QueuedConnection);
        }
        return !stopped->load();
    };
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
    connect(&panel.busy(), &BusyOverlay::cancelRequested, this, [this] {
        if (m_stopped)
            *m_stopped = true;
    });
    loadViews();
}

TableCommands::~TableCommands()
{
    if (m_stopped)
        *m_stopped = true;
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
    const auto path = m_prompts.pickFileToSave(
        {.title = tr("Export: %1").arg(m_panel.name()),
         .suggestedName = fileName(m_panel.name()) + u'.' + suffix,
         .filters = {{csv ? tr("CSV files") : tr("Spreadsheets"), QStringLiteral("*.") + suffix}},
         .suffix = suffix});
    if (!path)
        return;
    m_panel.readSheet(
        [this, file = *path, format](const SheetTable &sheet) { write(file, format, sheet); });
}

/// Needs no file open for writing, so it waits for none of its commands.
void TableCommands::write(const QString &path, TableFormat format, const SheetTable &sheet)
{
    const QString name = QFileInfo(path).fileName();
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    m_stopped = stopped;
    BusyOverlay &busy = m_panel.busy();
    busy.start(tr("Writing %1…").arg(name));
    const Progress progress = progressOf(busy, stopped);
    inBackground(
        this,
        [path, format, sheet, progress] {
            return format == TableFormat::Csv ? writeCsv(path, sheet, progress)
                                              : writeXlsx(path, sheet, progress);
        },
        [this, name, rows = sheet.rows.size()](const Result<void> &written) {
            m_panel.busy().stop();
            if (written)
                m_panel.announce(tr("%1 is written. Rows in it: %L2.").arg(name).arg(rows));
            else if (written.error().code == ErrorCode::Cancelled)
                m_panel.say(written.error().text);
            else
                m_prompts.report(
                    {.what = written.error().text, .technical = written.error().detail});
        });
}

std::shared_ptr<const Document> TableCommands::paperOf(const Document &read) const
{
    auto document = std::make_shared<Document>(read);
    document->organisation = m_session.profile().name;
    document->reportDate = m_session.clock().today();
    document->marking = m_session.profile().defaultMarking;
    return document;
}

std::shared_ptr<const Document> TableCommands::document()
{
    if (m_paper)
        return std::exchange(m_paper, {});
    if (m_panel.shownCount() == 0)
        return nullptr;
    if (m_panel.shownCount() <= TablePanel::kReadAtOnce)
        return paperOf(m_panel.printedDocument());
    m_panel.readDocument([this](const Document &read) {
        m_paper = paperOf(read);
        Q_EMIT m_panel.printRequested();
        m_paper.reset(); // if her page does not print after all
    });
    return nullptr;
}

} // namespace candour
