// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/SaveFile.h"
#include "core/services/BatchRecords.h"
#include "core/services/BatchService.h"
#include "core/services/ExportService.h"
#include "core/services/FileSession.h"
#include "core/services/FolderImport.h"
#include "ui/pages/data/DataPage.h"
#include "ui/pages/data/ImportPanel.h"
#include "ui/pages/data/ImportReport.h"
#include "ui/pages/data/ImportsTab.h"
#include "ui/pages/data/MappingLibrary.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>

#include <algorithm>

/// What brings figures in and takes them back.
namespace candour {

namespace {

const QStringList kReadablePatterns {QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm"),
                                     QStringLiteral("*.ods"),  QStringLiteral("*.xls"),
                                     QStringLiteral("*.csv"),  QStringLiteral("*.tsv"),
                                     QStringLiteral("*.txt")};

} // namespace

void DataPage::chooseFiles()
{
    FileRequest request;
    request.title = tr("Import figures");
    request.filters = {{tr("Spreadsheets and tables"), kReadablePatterns.join(u' ')},
                       {tr("All files"), QStringLiteral("*")}};
    const QStringList paths = m_prompts.pickFilesToOpen(request);
    if (!paths.isEmpty())
        importFiles(paths);
}

/// False, and said, when nothing can be imported.
bool DataPage::beginImport()
{
    m_tabs->setCurrentIndex(0);
    if (!m_session.readOnlyReason().isEmpty()) {
        m_banner->showMessage(Banner::Kind::Warning,
                              tr("Nothing can be imported: %1").arg(m_session.readOnlyReason()));
        return false;
    }
    const QList<ImportItem> &items = m_flow->items();
    if (std::all_of(items.begin(), items.end(), [](const auto &item) { return item.isOver(); }))
        m_flow->clear();
    m_banner->hide();
    showList(false);
    m_panel->takeFocus();
    return true;
}

void DataPage::importFiles(const QStringList &paths)
{
    if (beginImport())
        m_flow->add(paths);
}

void DataPage::chooseFolder()
{
    const auto folder = m_prompts.pickFolder({tr("Import a folder")});
    if (!folder)
        return;
    // In the order that decides which of two files for one month stands.
    const auto files = figureFilesIn(*folder, false);
    if (!files)
        m_banner->showMessage(Banner::Kind::Information, files.error().text);
    else
        importFiles(*files);
}

/// Reading needs a file, so the text becomes one for as long as the page is there.
void DataPage::pasteFigures()
{
    const QString text = QApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        m_banner->showMessage(Banner::Kind::Information,
                              tr("There is no text on the clipboard. Copy the cells in the "
                                 "spreadsheet first."));
        return;
    }
    if (!m_pasted)
        m_pasted = std::make_unique<QTemporaryDir>();
    const QString path =
        m_pasted->filePath(QStringLiteral("clipboard-%1.txt").arg(++m_pastedCount));
    if (const auto written = saveFile(path, text.toUtf8()); !written) {
        m_banner->showMessage(Banner::Kind::Warning, written.error().text);
        return;
    }
    const QDateTime now = m_session.clock().now().toLocalTime();
    const QString time = QLocale().toString(now, QStringLiteral("d MMM yyyy HH:mm"));
    if (beginImport())
        m_flow->add(path, tr("Clipboard, %1").arg(time));
}

void DataPage::importFinished()
{
    qint64 figures = 0;
    bool isPlain = true; // nothing stays to be read on the panel
    QStringList files;
    m_undoable.clear();
    for (const ImportItem &item : m_flow->items()) {
        isPlain = isPlain && item.state != ImportState::Failed && item.result.refused.isEmpty()
            && item.result.locked.isEmpty();
        if (item.state != ImportState::Stored || item.isUndone)
            continue;
        figures += item.result.stored;
        files.append(item.name);
        m_undoable.append(item.result.batch);
    }
    if (isPlain && m_imports->currentWidget() == m_panel)
        showList(true);
    if (files.isEmpty())
        return;
    const QString source = files.size() == 1 ? files.first() : tr("%1 files").arg(files.size());
    m_imported = tr("%1 imported from %2.").arg(figuresText(figures), source);
    sayImported();
}

/// Asks only where something of hers would be lost.
void DataPage::cancelImport()
{
    const ImportItem *item = m_flow->current();
    if (!item)
        return;
    if (item->holdsAnswers()) {
        Question question;
        question.title = tr("Cancel the import");
        question.text = tr("What you answered about %1 would be lost.").arg(item->name);
        question.answers = {tr("Leave it out"), tr("Go on")};
        question.preferred = 1;
        question.lastLeaves = true;
        if (m_prompts.ask(question) != std::optional(0))
            return;
    }
    m_flow->leaveOutCurrent();
}

/// With a way back, unless the panel has its own for the one file.
void DataPage::sayImported()
{
    if (m_undoable.isEmpty())
        return;
    const bool isOnPanel = m_imports->currentWidget() == m_panel && m_flow->items().size() == 1;
    m_banner->showMessage(Banner::Kind::Information, m_imported,
                          isOnPanel ? QString() : tr("Undo import"));
}

/// What is said of an import stands with the imports and not on other tabs.
void DataPage::followTab(int tab)
{
    if (tab != 0 && !m_banner->isHidden() && m_banner->text() == m_imported) {
        m_saysLater = true;
        m_banner->hide();
    } else if (tab == 0 && m_saysLater) {
        m_saysLater = false;
        sayImported();
    }
}

/// What was undone elsewhere, by Ctrl+Z or in the journal, is not offered to be undone.
void DataPage::forgetUndone(const QSet<Uid> &inForce)
{
    m_flow->setInForce(inForce);
    if (m_undoable.isEmpty())
        return;
    m_undoable.removeIf([&](const Uid &batch) { return !inForce.contains(batch); });
    if (m_undoable.isEmpty() && m_banner->text() == m_imported)
        m_banner->hide();
}

void DataPage::undoImport()
{
    const QList<Uid> batches = m_undoable;
    if (!batches.isEmpty())
        withBrought(batches, [this, batches](const QList<BroughtRecord> &brought) {
            if (m_undoable == batches) // not undone meanwhile
                undoImport(batches, brought);
        });
}

void DataPage::undoImport(const QList<Uid> &batches, const QList<BroughtRecord> &brought)
{
    QString reason = tr("Import undone");
    const auto records = askAboutBrought(tr("Undo import"), brought);
    if (!records)
        return;
    if (const QString restates = restatesSentence(batches, true); !restates.isEmpty()) {
        TextRequest request;
        request.title = tr("Undo import");
        request.action = request.title;
        request.label = tr("%1 Why?").arg(restates);
        const auto given = m_prompts.textLine(request);
        if (!given)
            return;
        reason = *given;
    }
    m_undoable.clear();
    m_banner->hide();
    if (m_imports->currentWidget() == m_panel)
        showList(true);
    run([batches, reason, records = *records](
            db::Database &database) { return withdrawBatches(database, batches, reason, records); },
        tr("The import is undone: its figures are out of force, those before it stand again."));
}

/// Looks aside, since a file of a whole country makes hundreds of records.
void DataPage::withBrought(const QList<Uid> &batches,
                           const std::function<void(const QList<BroughtRecord> &)> &then)
{
    const auto found = std::make_shared<QList<BroughtRecord>>();
    m_session.run(
        [batches, found](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto brought = broughtBy(database, batches);
            if (!brought)
                return fail(brought.error());
            *found = std::move(*brought);
            return ChangeSet();
        },
        this,
        [this, found, then](const Result<ChangeSet> &result) {
            if (result)
                then(*found);
            else
                m_banner->showMessage(Banner::Kind::Warning, result.error().text);
        });
}

/// What is to become of records that came with the figures; none when she turned away.
std::optional<CameWithIt> DataPage::askAboutBrought(const QString &title,
                                                    const QList<BroughtRecord> &brought)
{
    const QString free = broughtWords(freeOf(brought));
    if (free.isEmpty())
        return CameWithIt::Stays;
    Question question;
    question.title = title;
    question.text = tr("%1 came with these figures, and nothing else uses them. Shall they go "
                       "too?")
                        .arg(free);
    if (const QString used = broughtUses(usedOf(brought)); !used.isEmpty())
        question.detail = tr("These stay: %1.").arg(used);
    question.answers = {tr("Take them back too"), tr("Leave them")};
    const auto answer = m_prompts.ask(question);
    if (!answer)
        return std::nullopt;
    return *answer == 0 ? CameWithIt::GoesWhereUnused : CameWithIt::Stays;
}

/// What issued reports say that would change by it; empty where nothing does.
QString DataPage::restatesSentence(const QList<Uid> &batches, bool withdraw)
{
    const auto restated = restatedBy(m_session.reader(), batches, withdraw);
    if (!restated)
        m_session.reportReadFailure(restated.error());
    return !restated || restated->isEmpty() ? QString()
                                            : tr("%1 change.").arg(db::reportedWords(*restated));
}

void DataPage::changeBatch(const BatchModel::Row &batch, bool withdraw)
{
    if (!withdraw)
        return changeBatch(batch, withdraw, CameWithIt::Stays, {});
    withBrought({batch.uid}, [this, batch](const QList<BroughtRecord> &brought) {
        if (const auto records = askAboutBrought(tr("Withdraw import"), brought))
            changeBatch(batch, true, *records,
                        *records == CameWithIt::Stays ? brought : usedOf(brought));
    });
}

void DataPage::changeBatch(const BatchModel::Row &batch, bool withdraw, CameWithIt records,
                           const QList<BroughtRecord> &staying)
{
    const QString source = batch.file.isEmpty() ? BatchModel::kindText(batch.kind) : batch.file;
    const QString restates = restatesSentence({batch.uid}, withdraw);
    TextRequest request;
    request.title = withdraw ? tr("Withdraw import") : tr("Bring back import");
    request.action = request.title;
    const QString what = withdraw
        ? tr("%1 from %2 go out of force; the figures before them stand again.")
        : tr("%1 from %2 stand again where nothing newer replaced them.");
    QStringList sentences {what.arg(figuresText(batch.figures), source)};
    if (const QString words = broughtWords(staying); !words.isEmpty())
        sentences.append(tr("What came with them stays: %1.").arg(words));
    if (!restates.isEmpty())
        sentences.append(restates);
    sentences.append(tr("Why?"));
    request.label = sentences.join(u' ');
    const auto reason = m_prompts.textLine(request);
    if (!reason)
        return;
    run([uid = batch.uid, withdraw, records, text = *reason](db::Database &database) {
        return withdraw ? withdrawBatch(database, uid, text, records)
                        : restoreBatch(database, uid, text);
    });
}

void DataPage::run(const std::function<Result<ChangeSet>(db::Database &)> &change,
                   const QString &done)
{
    m_session.run([change](db::Database &database, const Progress &) { return change(database); },
                  this,
                  [this, done](const Result<ChangeSet> &result) {
                      if (!result)
                          m_banner->showMessage(Banner::Kind::Warning, result.error().text);
                      else if (!done.isEmpty())
                          m_banner->showMessage(Banner::Kind::Information, done);
                  });
}

void DataPage::makeMapping()
{
    const ImportItem *item = m_flow->current();
    if (!item || !item->found)
        return;
    const Examination &found = *item->found;
    Mapping start;
    if (found.mapping)
        start = *found.mapping;
    else if (found.change)
        start = found.change->mapping;
    CsvPreview preview = found.preview;
    for (const QList<PlacedTable> &tables : found.tables) {
        if (!tables.isEmpty()) { // as the mapping sees the heads, of several rows perhaps
            preview.heads = tables.first().heads;
            break;
        }
    }
    m_library->editFor(start, preview,
                       [this](const Mapping &mapping) { m_flow->useMapping(mapping); });
}

void DataPage::keepMapping()
{
    const ImportItem *item = m_flow->current();
    if (!item || !item->found || !item->found->mapping)
        return;
    const Mapping &mapping = *item->found->mapping;
    if (const auto kept = m_library->askToKeep(mapping))
        m_flow->useMapping(*kept); // runs after the mapping is kept
}

void DataPage::loadMapping()
{
    if (const auto mapping = m_library->askForFile())
        m_flow->useMapping(*mapping);
}

void DataPage::exportFigures()
{
    FileRequest request;
    request.title = tr("Export figures");
    request.suggestedName = tr("figures") + QStringLiteral(".csv");
    request.filters = {{tr("Tables"), QStringLiteral("*.csv")}};
    request.suffix = QStringLiteral("csv");
    const auto path = m_prompts.pickFileToSave(request);
    if (!path)
        return;
    const auto rows = std::make_shared<qint64>(0);
    m_session.run(
        [path = *path, rows](db::Database &database, const Progress &) -> Result<ChangeSet> {
            const auto written = exportCsvFile(database, kObservationsTable, path);
            if (!written)
                return fail(written.error());
            *rows = *written;
            return ChangeSet();
        },
        this,
        [this, path = *path, rows](const Result<ChangeSet> &result) {
            if (result)
                m_banner->showMessage(Banner::Kind::Information,
                                      tr("%1 exported to %2.").arg(figuresText(*rows), path));
            else
                m_banner->showMessage(Banner::Kind::Warning, result.error().text);
        });
}

} // namespace candour
