// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/DataPage.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/pages/data/BatchDetails.h"
#include "ui/pages/data/BatchSourceCommands.h"
#include "ui/pages/data/ImportPanel.h"
#include "ui/pages/data/ImportReport.h"
#include "ui/pages/data/ImportsTab.h"
#include "ui/pages/data/MappingLibrary.h"
#include "ui/pages/data/MappingsTab.h"
#include "ui/pages/data/RestatedTab.h"
#include "ui/pages/records/OverdueWatch.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/panels/TablePanel.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kRestMs = 120;
constexpr ActionId kPasteFigures = "data.paste";
constexpr ActionId kImportFolder = "data.folder";

QAction *frameAction(ActionRegistry &actions, ActionId id)
{
    for (const ActionSpec &spec : frameActions()) {
        if (spec.id == id)
            return actions.add(spec);
    }
    return nullptr;
}

BatchModel::Row rowOf(const db::BatchInfo &batch)
{
    QDateTime time = QDateTime::fromString(batch.created, Qt::ISODateWithMs);
    time.setTimeSpec(Qt::UTC);
    QString file = batch.sourceFile;
    if (!batch.sourceSheet.isEmpty())
        file += QStringLiteral(" › ") + batch.sourceSheet;
    return {batch.uid, batch.id.value, time,       batch.kind,
            file,      batch.mapping,  batch.rows, batch.withdrawn};
}

void fitToShown(QStackedWidget &stack)
{
    for (int i = 0; i < stack.count(); ++i) {
        const auto policy =
            i == stack.currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        stack.widget(i)->setSizePolicy(policy, policy);
    }
}

} // namespace

DataPage::DataPage(FileSession &session, UserPrompts &prompts, Settings &settings,
                   ActionRegistry &actions, QObject *parent)
    : Page(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_flow(new ImportFlow(session, this))
    , m_overdue(OverdueWatch::of(session))
    , m_details(std::make_unique<BatchDetails>())
{
    m_lookLater.setSingleShot(true);
    m_lookLater.setInterval(kRestMs);
    connect(&m_lookLater, &QTimer::timeout, this, &DataPage::showDetails);
    m_sourceCommands = new BatchSourceCommands(session, prompts, *m_details, this);
    build(frameAction(actions, action::kImport));
    connectImports();
    addCommands(actions);
    m_print = frameAction(actions, action::kPrint);
    connect(frameAction(actions, action::kExport), &QAction::triggered, this, [this] {
        if (m_widget && m_widget->isVisible() && canExport())
            m_outputs.value(m_stack->currentWidget()).exportIt();
    });
    loadBatches();
    showOverdue();
}

DataPage::~DataPage() = default;

void DataPage::build(QAction *importAction)
{
    m_widget = new QWidget;
    m_widget->setObjectName(QStringLiteral("dataPage"));
    m_tabs = new QTabBar(m_widget);
    m_tabs->setObjectName(QStringLiteral("dataTabs"));
    m_tabs->setAccessibleName(tr("Parts of this place"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stack = new QStackedWidget(m_widget);
    m_banner = new Banner(m_widget);
    m_banner->setObjectName(QStringLiteral("dataBanner"));
    m_imports = new QStackedWidget(m_widget);
    m_list = new ImportsTab(m_settings, importAction, m_widget);
    m_panel = new ImportPanel(*m_flow, m_widget);
    m_imports->addWidget(m_list);
    m_imports->addWidget(m_panel);
    m_report = new ImportReport(m_session, m_prompts, m_settings, m_widget);
    m_imports->addWidget(m_report);
    connect(m_imports, &QStackedWidget::currentChanged, this, &DataPage::fitStack);
    m_library = new MappingLibrary(m_session, m_prompts, this);
    auto *layout = new QVBoxLayout(m_widget);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_tabs);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    addTab(QStringLiteral("imports"), tr("Imports"), m_imports,
           {[this] {
                return m_imports->currentWidget() == m_report ? m_report->printedDocument()
                                                              : m_batchCommands->document();
            },
            [this] {
                if (m_imports->currentWidget() == m_report)
                    m_report->exportShown();
                else
                    exportFigures();
            }});
    addTab(QStringLiteral("mappings"), tr("Mappings"), m_library->tab(), {});
    m_restated = new RestatedTab(m_session, m_prompts, m_settings, m_widget);
    addTab(
        QStringLiteral("restated"), tr("Restated"), m_restated,
        {[this] { return m_restated->printedDocument(); }, [this] { m_restated->exportShown(); }});
    connect(&m_restated->panel(), &TablePanel::printRequested, this, &DataPage::requestPrint);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        fitStack();
        followTab(tab);
        Q_EMIT detailsChanged();
        Q_EMIT stateChanged();
    });
    m_list->setReadOnlyReason(m_session.readOnlyReason());
    m_batchCommands =
        new TableCommands(m_list->panel(), QStringLiteral("data.batches"), m_session, m_prompts);
    connect(&m_list->panel(), &TablePanel::printRequested, this, &DataPage::requestPrint);
}

void DataPage::addCommands(ActionRegistry &actions)
{
    const Needs write = Need::OpenFile | Need::Writable | Need::Idle;
    const auto add = [&](const ActionSpec &spec, auto slot) {
        QAction *command = actions.add(spec, QStringLiteral("data"));
        command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_widget->addAction(command);
        connect(command, &QAction::triggered, this, slot);
    };
    add({.id = kPasteFigures,
         .text = QT_TRANSLATE_NOOP("actions", "&Paste figures"),
         .icon = "paste",
         .keys = "Ctrl+V",
         .needs = write,
         .toolTip = QT_TRANSLATE_NOOP("actions", "Read what was copied from a spreadsheet")},
        &DataPage::pasteFigures);
    add({.id = kImportFolder,
         .text = QT_TRANSLATE_NOOP("actions", "Import a &folder…"),
         .icon = "import",
         .needs = write,
         .toolTip = QT_TRANSLATE_NOOP(
             "actions", "Read every spreadsheet and table of a folder, one after the other")},
        &DataPage::chooseFolder);
}

void DataPage::connectImports()
{
    connect(m_list, &ImportsTab::chosenChanged, this, [this] {
        m_lookLater.start();
        Q_EMIT stateChanged();
    });
    connect(m_list, &ImportsTab::detailsRequested, this, [this] {
        showDetails();
        Q_EMIT detailsRequested();
    });
    connect(m_list, &ImportsTab::withdrawRequested, this,
            [this](const BatchModel::Row &batch) { changeBatch(batch, true); });
    connect(m_list, &ImportsTab::restoreRequested, this,
            [this](const BatchModel::Row &batch) { changeBatch(batch, false); });
    connect(m_list, &ImportsTab::submissionsRequested, this, [this](const QString &target) {
        Q_EMIT navigationRequested({QStringLiteral("data"), target});
    });
    connect(&m_overdue, &OverdueWatch::foundAnew, this, &DataPage::showOverdue);
    connect(m_banner, &Banner::actionTriggered, this, [this] { undoImport(); });
    connect(m_flow, &ImportFlow::finished, this, &DataPage::importFinished);
    connect(m_panel, &ImportPanel::closeRequested, this, [this] {
        showList(true);
        if (!m_banner->isHidden() && m_banner->text() == m_imported)
            sayImported(); // the panel's own button is gone
    });
    connect(m_panel, &ImportPanel::undoRequested, this, [this](const Uid &batch) {
        m_undoable = {batch};
        undoImport();
    });
    connect(m_panel, &ImportPanel::cancelRequested, this, &DataPage::cancelImport);
    connect(m_panel, &ImportPanel::mappingWanted, this, &DataPage::makeMapping);
    connect(m_panel, &ImportPanel::keepWanted, this, &DataPage::keepMapping);
    connect(m_flow, &ImportFlow::allReadyStored, this, &DataPage::showReport);
    connect(m_report, &ImportReport::closeRequested, this, [this] {
        const QList<ImportItem> &items = m_flow->items();
        const bool isOver = std::all_of(items.begin(), items.end(),
                                        [](const ImportItem &item) { return item.isOver(); });
        showList(isOver);
    });
    connect(&m_report->panel(), &TablePanel::printRequested, this, &DataPage::requestPrint);
    connect(m_panel, &ImportPanel::mappingFileWanted, this, &DataPage::loadMapping);
}

QString DataPage::title() const
{
    return tr("Data");
}

QWidget *DataPage::widget()
{
    return m_widget;
}

QWidget *DataPage::detailsWidget()
{
    if (const auto details = m_outputs.value(m_stack->currentWidget()).details)
        return details();
    const bool shown = m_stack->currentWidget() == m_imports && m_imports->currentWidget() == m_list
        && !m_shownBatch.isNull();
    return shown ? m_details.get() : nullptr;
}

QList<ActionId> DataPage::headerActions() const
{
    // None is primary: while an import is under way that is the button which finishes it.
    return {action::kExport, action::kImport};
}

bool DataPage::show(const QString &target)
{
    m_overdue.keepUp();
    if (target.isEmpty())
        return true;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toString() != target.section(u'|', 0, 0))
            continue;
        m_tabs->setCurrentIndex(tab);
        const QString within = target.section(u'|', 1);
        const Output output = m_outputs.value(m_stack->currentWidget());
        return within.isEmpty() || (output.goTo && output.goTo(within));
    }
    m_tabs->setCurrentIndex(0);
    return m_list->choose(Uid::fromText(target));
}

void DataPage::addTab(const QString &id, const QString &title, QWidget *tab, const Output &output)
{
    m_stack->addWidget(tab);
    m_outputs.insert(tab, output);
    m_tabs->setTabData(m_tabs->addTab(title), id);
    fitStack();
}

/// As much room as the tab needs that is seen, not as the widest of them; and so of the list of
/// imports, the import under way and its report.
void DataPage::fitStack()
{
    fitToShown(*m_imports);
    fitToShown(*m_stack);
}

void DataPage::refresh(const ChangeSet &changes)
{
    m_library->refresh(changes);
    m_batchCommands->refresh(changes);
    m_restated->refresh(changes);
    if (changes.series.isEmpty() && !changes.touches(u"batch"))
        return;
    loadBatches();
    m_shownBatch = {}; // its history is longer now
    m_lookLater.start();
}

bool DataPage::canPrint() const
{
    if (!m_session.isOpen() || !m_outputs.value(m_stack->currentWidget()).print)
        return false;
    return m_stack->currentWidget() != m_imports || m_imports->currentWidget() == m_report
        || (m_imports->currentWidget() == m_list && m_list->panel().shownCount() > 0);
}

std::shared_ptr<const Document> DataPage::printedDocument() const
{
    const Output output = m_outputs.value(m_stack->currentWidget());
    return output.print ? output.print() : nullptr;
}

void DataPage::requestPrint()
{
    m_print->trigger();
}

bool DataPage::canExport() const
{
    return m_session.isOpen() && m_outputs.value(m_stack->currentWidget()).exportIt;
}

int DataPage::selectedCount() const
{
    return m_stack->currentWidget() == m_imports ? m_list->chosenCount() : 0;
}

void DataPage::loadBatches()
{
    if (!m_session.isOpen())
        return;
    const auto batches = m_session.reader().observations().batches();
    if (!batches)
        return m_session.reportReadFailure(batches.error()); // what is shown stays
    QList<BatchModel::Row> rows;
    QSet<Uid> inForce;
    for (const db::BatchInfo &batch : *batches) {
        rows.append(rowOf(batch));
        if (!batch.withdrawn)
            inForce.insert(batch.uid);
    }
    m_list->setBatches(rows);
    forgetUndone(inForce);
}

void DataPage::showOverdue()
{
    m_list->setOverdue(m_overdue.found().value_or(OverdueFigures()));
}

void DataPage::showDetails()
{
    const auto batch = m_list->chosen();
    if (!batch || !m_session.isOpen()) {
        const bool was = !m_shownBatch.isNull();
        m_shownBatch = {};
        if (was)
            Q_EMIT detailsChanged();
        return;
    }
    if (m_shownBatch == batch->uid)
        return;
    const bool appears = m_shownBatch.isNull();
    m_shownBatch = batch->uid;
    const auto history = batchHistory(m_session.reader(), batch->uid);
    if (!history)
        m_session.reportReadFailure(history.error());
    const auto figures = batchFigures(m_session.reader(), batch->uid);
    if (!figures)
        m_session.reportReadFailure(figures.error());
    m_details->showBatch(*batch, figures ? *figures : QList<BatchFigure>(),
                         history ? *history : QList<BatchEvent>());
    m_sourceCommands->show(batch->uid);
    if (appears)
        Q_EMIT detailsChanged();
}

void DataPage::showReport()
{
    m_report->setItems(m_flow->items());
    m_imports->setCurrentWidget(m_report);
    Q_EMIT detailsChanged();
    Q_EMIT stateChanged();
}

void DataPage::showList(bool list)
{
    if (list)
        m_flow->clear();
    m_imports->setCurrentWidget(list ? static_cast<QWidget *>(m_list) : m_panel);
    Q_EMIT detailsChanged();
    Q_EMIT stateChanged();
}

} // namespace candour
