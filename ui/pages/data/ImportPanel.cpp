// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportPanel.h"

#include "core/calc/NumberText.h"
#include "ui/models/ImportQueueModel.h"
#include "ui/pages/data/ImportChoices.h"
#include "ui/pages/data/ImportFindings.h"
#include "ui/pages/data/ImportFlow.h"
#include "ui/pages/data/ProposalPanel.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/TwoLineDelegate.h"
#include "ui/widgets/WrapRow.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kQueueWidth = 240;

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

ImportPanel::ImportPanel(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_queueModel(new ImportQueueModel(this))
    , m_queue(new QListView(this))
    , m_name(new ElidedLabel(this))
    , m_about(new QLabel(this))
    , m_store(button(QStringLiteral("importStore"), {}, this))
    , m_storeAll(button(QStringLiteral("importStoreAll"), tr("Import all that are ready"), this))
    , m_make(button(QStringLiteral("importMakeMapping"), tr("Make a mapping…"), this))
    , m_leaveOut(button(QStringLiteral("importLeaveOut"), tr("Leave this file out"), this))
    , m_undo(button(QStringLiteral("importUndo"), tr("Undo import"), this))
    , m_again(button(QStringLiteral("importAgain"), tr("Read it again"), this))
    , m_close(button(QStringLiteral("importClose"), tr("Back to imports"), this))
    , m_mappings(new QComboBox(this))
    , m_adjust(button(QStringLiteral("importAdjustMapping"), tr("All fields…"), this))
    , m_keep(button(QStringLiteral("importKeepMapping"), tr("Keep for next time…"), this))
    , m_undoCorrection(button(QStringLiteral("importUndoCorrection"), tr("Undo correction"), this))
    , m_propose(button(QStringLiteral("importPropose"), {}, this))
    , m_fault(new Banner(this))
    , m_figures(new QWidget(this))
    , m_figureRow(new QHBoxLayout(m_figures))
    , m_notes(new QLabel(this))
    , m_proposal(new ProposalPanel(this))
    , m_choices(new ImportChoices(this))
    , m_findings(new ImportFindings(this))
    , m_overlay(nullptr)
{
    setObjectName(QStringLiteral("importPanel"));
    m_queue->setObjectName(QStringLiteral("importQueue"));
    m_queue->setAccessibleName(tr("Files of this import"));
    m_queue->setModel(m_queueModel);
    m_queue->setItemDelegate(new TwoLineDelegate(m_queue));
    m_queue->setFixedWidth(kQueueWidth);
    m_fault->setObjectName(QStringLiteral("importFault"));
    m_figureRow->setContentsMargins(0, 0, 0, 0);
    m_figureRow->setSpacing(space::kRelated);
    m_figures->setObjectName(QStringLiteral("importFigures"));

    auto *right = new QVBoxLayout;
    right->setSpacing(space::kRelated);
    right->addWidget(buildHead());
    right->addWidget(buildReadAs());
    right->addWidget(m_fault);
    right->addWidget(m_proposal);
    right->addWidget(m_figures);
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setWordWrap(true);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    right->addWidget(m_notes);
    right->addWidget(m_choices);
    right->addWidget(m_findings, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kGroup);
    layout->addWidget(m_queue);
    layout->addLayout(right, 1);
    m_overlay = new BusyOverlay(this);
    connectKeys(); // first: what is wanted is known when the flow tells of its step
    connectFlow();
    showItem();
}

QWidget *ImportPanel::buildHead()
{
    auto *head = new QWidget(this);
    Theme::applyFont(m_name, TextRole::Section);
    m_name->setObjectName(QStringLiteral("importName"));
    m_about->setObjectName(QStringLiteral("importAbout"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_leaveOut->setToolTip(tr("Nothing of this file is imported"));
    m_storeAll->setToolTip(tr("Reads every file of the list and imports those about which nothing "
                              "is asked; a report tells of each"));
    m_undo->setToolTip(tr("Withdraw what this file brought; the figures before it stand again"));
    setPrimary(m_store);
    setPrimary(m_make);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_about);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kRelated);
    row->addLayout(texts, 1);
    for (QPushButton *each : {m_leaveOut, m_undo, m_again, m_close, m_storeAll, m_make, m_store})
        row->addWidget(each, 0, Qt::AlignTop);
    return head;
}

QWidget *ImportPanel::buildReadAs()
{
    m_readAs = new QWidget(this);
    auto *label = new QLabel(tr("&Read as"), m_readAs);
    label->setBuddy(m_mappings);
    m_mappings->setObjectName(QStringLiteral("importMapping"));
    m_mappings->setAccessibleName(tr("How the file is read"));
    m_mappings->setMinimumWidth(280);
    m_mappings->setPlaceholderText(tr("Choose a mapping"));
    m_adjust->setToolTip(tr("Say which column means what, field by field; or point at a cell "
                            "below and press the right button or the menu key"));
    m_keep->setToolTip(tr("Give this way of reading a name: the next such file is recognised"));
    m_undoCorrection->setToolTip(tr("Take back what you said last (Ctrl+Z)"));
    auto *load = button(QStringLiteral("importLoadMapping"), tr("Load mapping…"), m_readAs);
    load->setToolTip(tr("Read the file as a mapping saved as JSON says"));
    connect(load, &QPushButton::clicked, this, &ImportPanel::mappingFileWanted);
    auto *row = new WrapRow(m_readAs);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_mappings);
    for (QPushButton *each : {m_undoCorrection, m_propose, m_adjust, m_keep, load})
        row->addWidget(each);
    row->addStretch();
    return m_readAs;
}

void ImportPanel::connectFlow()
{
    connect(&m_flow, &ImportFlow::changed, this, &ImportPanel::showItem);
    connect(&m_flow, &ImportFlow::workStarted, m_overlay,
            [this](const QString &what) { m_overlay->start(what); });
    connect(&m_flow, &ImportFlow::workProgressed, m_overlay, &BusyOverlay::setProgress);
    connect(&m_flow, &ImportFlow::workEnded, m_overlay, &BusyOverlay::stop);
    connect(m_overlay, &BusyOverlay::cancelRequested, &m_flow, &ImportFlow::stop);
    connect(m_store, &QPushButton::clicked, &m_flow, &ImportFlow::storeCurrent);
    connect(m_leaveOut, &QPushButton::clicked, &m_flow, &ImportFlow::leaveOutCurrent);
    connect(m_make, &QPushButton::clicked, this, &ImportPanel::mappingWanted);
    connect(m_adjust, &QPushButton::clicked, this, &ImportPanel::mappingWanted);
    connect(m_keep, &QPushButton::clicked, this, &ImportPanel::keepWanted);
    connect(m_undoCorrection, &QPushButton::clicked, &m_flow, &ImportFlow::undoCorrection);
    connect(m_propose, &QPushButton::clicked, &m_flow, &ImportFlow::useProposal);
    connect(m_proposal, &ProposalPanel::answered, &m_flow, &ImportFlow::answer);
    connect(m_proposal, &ProposalPanel::confirmed, &m_flow, &ImportFlow::confirm);
    connect(m_choices, &ImportChoices::chosen, &m_flow, &ImportFlow::choose);
    connect(m_choices, &ImportChoices::reasonGiven, &m_flow, &ImportFlow::setReason);
    connect(m_findings, &ImportFindings::namesAnswered, &m_flow, &ImportFlow::setNames);
    connect(m_findings, &ImportFindings::thresholdsPicked, &m_flow, &ImportFlow::setThresholds);
    connect(&m_findings->preview(), &SheetPreview::corrected, &m_flow, &ImportFlow::correct);
    connect(&m_findings->preview(), &SheetPreview::refused, this, [this](const QString &why) {
        m_fault->showMessage(Banner::Kind::Warning, why);
        m_fault->show();
    });
    connect(m_storeAll, &QPushButton::clicked, &m_flow, &ImportFlow::storeAllReady);
    connect(m_close, &QPushButton::clicked, this, &ImportPanel::closeRequested);
    connect(m_again, &QPushButton::clicked, &m_flow, &ImportFlow::readAgain);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const ImportItem *item = m_flow.current())
            Q_EMIT undoRequested(item->result.batch);
    });
    connect(m_mappings, &QComboBox::activated, this, [this](int index) {
        if (m_listed && index >= 0 && index < m_listed->known.size())
            m_flow.useMapping(m_listed->known[index]);
    });
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { m_flow.setCurrent(now.row()); });
}

void ImportPanel::showItem()
{
    updateQueue();
    const ImportItem *item = m_flow.current();
    if (!item)
        return;
    updateHead(*item);
    updateMappings(*item);
    updateFigures(*item);
    m_choices->setItem(*item);
    m_proposal->setItem(*item);
    updateFault(*item);
    m_findings->setItem(*item);
    m_findings->setVisible(item->found && item->found->book);
    if (!m_flow.isBusy())
        goToNextStep();
}

/// Why it went no further, or that what it brought was taken back.
void ImportPanel::updateFault(const ImportItem &item)
{
    if (item.isUndone)
        m_fault->showMessage(Banner::Kind::Information,
                             tr("This import was undone: none of its figures is in force."));
    else if (!item.fault.isEmpty())
        m_fault->showMessage(Banner::Kind::Warning, item.fault);
    else
        m_fault->hide();
}

void ImportPanel::updateQueue()
{
    QList<ImportQueueModel::Entry> entries;
    for (const ImportItem &item : m_flow.items())
        entries.append({item.name, importStateText(item), item.isOver()});
    m_queueModel->setEntries(entries);
    m_queue->setVisible(entries.size() > 1);
    const QModelIndex shown = m_queueModel->index(m_flow.currentIndex());
    if (m_queue->currentIndex() != shown)
        m_queue->setCurrentIndex(shown);
}

/// What kind of file it is and how much of it is read.
QString ImportPanel::aboutText(const ImportItem &item)
{
    if (!item.found || !item.found->book)
        return item.isOver() ? QString() : importStateText(item);
    const Examination &found = *item.found;
    QStringList about;
    if (found.source.isText()) {
        about = {found.preview.encoding, tr("%1 between cells").arg(found.preview.delimiter)};
    } else {
        const int read = int(found.table->sheets.size());
        const int sheets = int(found.book->sheets.size());
        about = {found.book->format};
        about.append(read > 0          ? tr("%1 of %2 sheets read").arg(read).arg(sheets)
                         : sheets == 1 ? tr("1 sheet")
                                       : tr("%1 sheets").arg(sheets));
    }
    if (found.table->records > 0)
        about.append(rowsText(found.table->records));
    return about.join(QStringLiteral(" · "));
}

void ImportPanel::updateHead(const ImportItem &item)
{
    m_name->setText(item.name);
    m_name->setToolTip(item.path);
    m_about->setText(aboutText(item));
    m_about->setVisible(!m_about->text().isEmpty());

    const bool ready = item.state == ImportState::Ready || item.state == ImportState::Storing;
    m_store->setVisible(ready);
    m_store->setEnabled(item.canStore());
    const bool isAsked = ready && item.hasUnknown() && item.choice == UnknownChoice::NotMade;
    if (isAsked)
        m_store->setText(tr("Import figures"));
    else if (ready && item.toStore() == 0)
        m_store->setText(tr("Nothing new to import"));
    else if (ready)
        m_store->setText(tr("Import %1").arg(figuresText(item.toStore())));
    m_store->setToolTip(isAsked
                            ? tr("Choose first what becomes of the rows that name somebody unknown")
                            : QString());
    const QList<ImportItem> &items = m_flow.items();
    const auto open = std::count_if(items.begin(), items.end(),
                                    [](const ImportItem &one) { return !one.isOver(); });
    m_storeAll->setVisible(items.size() > 1 && open > 1);
    m_make->setVisible(item.state == ImportState::NeedsMapping);
    m_make->setText(item.found && item.found->change ? tr("Adjust the mapping…")
                                                     : tr("Make a mapping…"));
    m_leaveOut->setVisible(!item.isOver());
    m_leaveOut->setText(m_flow.items().size() > 1 ? tr("Leave this file out") : tr("Cancel"));
    m_undo->setVisible(item.state == ImportState::Stored && !item.result.batch.isNull()
                       && !item.isUndone);
    m_undo->setText(items.size() > 1 ? tr("Undo this file") : tr("Undo import"));
    m_again->setVisible(item.isUndone);
    m_close->setVisible(item.isOver());
}

/// What stands in the place of a name.
QString ImportPanel::mappingTitle(const ImportItem &item)
{
    const Examination &found = *item.found;
    if (!found.mapping)
        return tr("Choose a mapping");
    if (found.origin == MappingOrigin::Proposed)
        return proposalTitle(*found.proposal);
    if (!item.corrected.isEmpty())
        return tr("As you corrected it");
    return found.mapping->name.isEmpty() ? tr("Mapping made for this file") : found.mapping->name;
}

void ImportPanel::updateMappings(const ImportItem &item)
{
    const bool isTable = item.found && item.found->book;
    const bool isOpen = isTable && !item.isOver() && item.state != ImportState::Waiting;
    m_readAs->setVisible(isOpen);
    if (!isOpen)
        return;
    const Examination &found = *item.found;
    const bool isProposed = found.origin == MappingOrigin::Proposed;
    const bool isReady = item.state == ImportState::Ready || item.state == ImportState::NeedsAnswer;
    m_adjust->setVisible(isReady);
    m_keep->setVisible(item.state == ImportState::Ready && found.mapping
                       && !found.known.contains(*found.mapping));
    m_undoCorrection->setVisible(!item.corrected.isEmpty());
    m_propose->setVisible(!isProposed && (found.change || found.proposal));
    m_propose->setText(found.proposal ? tr("Back to the proposal") : tr("Propose a layout"));
    if (m_listed == item.found)
        return;
    m_listed = item.found;
    m_mappings->clear();
    int chosen = -1;
    for (const Mapping &mapping : m_listed->known) {
        if (found.mapping && !isProposed && mapping == *found.mapping)
            chosen = m_mappings->count();
        m_mappings->addItem(mapping.name);
        m_mappings->setItemData(m_mappings->count() - 1, mapping.note, Qt::ToolTipRole);
    }
    m_mappings->setPlaceholderText(mappingTitle(item)); // one that is not kept
    m_mappings->setCurrentIndex(chosen);
}

void ImportPanel::updateFigures(const ImportItem &item)
{
    while (QLayoutItem *old = m_figureRow->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const bool counted = item.found && item.found->mapping
        && (item.state == ImportState::Ready || item.state == ImportState::Storing
            || item.state == ImportState::Stored);
    m_figures->setVisible(counted);
    m_notes->setVisible(false);
    if (!counted)
        return;
    const FigureImportReport &report = item.report();
    const QString notes = (report.notes + report.thresholdsLeft).join(u'\n');
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
    const auto add = [this](const char *name, const QString &text, qint64 count, bool always,
                            ChipLabel::Tone tone = ChipLabel::Tone::Neutral) {
        if (count == 0 && !always)
            return;
        auto *chip = new ChipLabel(text.arg(formatNumber(double(count), 0)), tone, m_figures);
        chip->setObjectName(QLatin1String(name));
        m_figureRow->addWidget(chip);
    };
    add("importRead", tr("%1 read"), report.read, true);
    add("importStored",
        item.isUndone                           ? tr("%1 undone")
            : item.state == ImportState::Stored ? tr("%1 imported")
                                                : tr("%1 new or changed"),
        report.stored, true, item.isUndone ? ChipLabel::Tone::Neutral : ChipLabel::Tone::Accent);
    add("importUnchanged", tr("%1 unchanged"), report.unchanged, true);
    add("importRepeated", tr("%1 repeated in the file"), report.repeated, false);
    add("importBlank", tr("%1 blank"), report.blank, false);
    add("importRefusedCount", tr("%1 refused"), report.refusedCount, false);
    const qint64 locked = db::figuresIn(report.locked);
    add("importLockedCount",
        item.state == ImportState::Stored ? tr("%1 left as reported") : tr("%1 reported otherwise"),
        locked, false);
    add("importRestatedCount", tr("%1 restated"), db::figuresIn(report.restated), false);
    m_figureRow->addStretch();
}

} // namespace candour
