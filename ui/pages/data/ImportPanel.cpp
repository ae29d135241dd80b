// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportPanel.h"

#include "core/base/PersonText.h"
#include "core/calc/NumberText.h"
#include "ui/dialogs/ProblemLabel.h"
#include "ui/models/ImportQueueModel.h"
#include "ui/pages/data/ImportFindings.h"
#include "ui/pages/data/ImportFlow.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kQueueWidth = 240;

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

/// "2 providers and 1 indicator are not in the file yet (40 rows)."
QString unknownSentence(const QList<UnknownName> &names)
{
    int indicators = 0;
    qint64 rows = 0;
    for (const UnknownName &name : names) {
        indicators += int(name.isIndicator);
        rows += name.rows;
    }
    const int providers = int(names.size()) - indicators;
    const QString ofProviders = providers == 1
        ? ImportPanel::tr("1 provider")
        : ImportPanel::tr("%1 providers").arg(formatNumber(providers, 0));
    const QString ofIndicators = indicators == 1
        ? ImportPanel::tr("1 indicator")
        : ImportPanel::tr("%1 indicators").arg(formatNumber(indicators, 0));
    QString what = ImportPanel::tr("%1 and %2").arg(ofProviders, ofIndicators);
    if (providers == 0 || indicators == 0)
        what = providers == 0 ? ofIndicators : ofProviders;
    return (names.size() == 1 ? ImportPanel::tr("%1 is not in your file yet (%2). What shall "
                                                "become of its rows?")
                              : ImportPanel::tr("%1 are not in your file yet (%2). What shall "
                                                "become of their rows?"))
        .arg(what, rowsText(rows));
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
    , m_make(button(QStringLiteral("importMakeMapping"), tr("Make a mapping…"), this))
    , m_leaveOut(button(QStringLiteral("importLeaveOut"), tr("Leave this file out"), this))
    , m_undo(button(QStringLiteral("importUndo"), tr("Undo import"), this))
    , m_close(button(QStringLiteral("importClose"), tr("Back to imports"), this))
    , m_mappings(new QComboBox(this))
    , m_adjust(button(QStringLiteral("importAdjustMapping"), tr("Adjust…"), this))
    , m_fault(new Banner(this))
    , m_figures(new QWidget(this))
    , m_figureRow(new QHBoxLayout(m_figures))
    , m_unknownText(new QLabel(this))
    , m_create(new QRadioButton(tr("&Create them"), this))
    , m_leaveRows(new QRadioButton(tr("&Leave their rows out"), this))
    , m_lockedText(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_reasonProblem(new ProblemLabel(QStringLiteral("importReasonProblem"), this))
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
    right->addWidget(m_figures);
    right->addWidget(buildUnknown());
    right->addWidget(buildLocked());
    right->addWidget(m_findings, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kGroup);
    layout->addWidget(m_queue);
    layout->addLayout(right, 1);
    m_overlay = new BusyOverlay(this);
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
    for (QPushButton *each : {m_leaveOut, m_undo, m_close, m_make, m_store})
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
    m_adjust->setToolTip(tr("Say which column means what"));
    auto *load = button(QStringLiteral("importLoadMapping"), tr("Load mapping…"), m_readAs);
    load->setToolTip(tr("Read the file as a mapping saved as JSON says"));
    connect(load, &QPushButton::clicked, this, &ImportPanel::mappingFileWanted);
    auto *row = new QHBoxLayout(m_readAs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kRelated);
    row->addWidget(label);
    row->addWidget(m_mappings);
    row->addWidget(m_adjust);
    row->addWidget(load);
    row->addStretch();
    return m_readAs;
}

QWidget *ImportPanel::buildUnknown()
{
    m_unknown = new QWidget(this);
    m_unknown->setObjectName(QStringLiteral("importUnknownChoice"));
    m_unknownText->setTextFormat(Qt::PlainText);
    m_unknownText->setObjectName(QStringLiteral("importUnknownText"));
    m_create->setObjectName(QStringLiteral("importCreate"));
    m_create->setToolTip(tr("They become providers and indicators of your file; complete their "
                            "details afterwards"));
    m_leaveRows->setObjectName(QStringLiteral("importLeaveRows"));
    m_leaveRows->setToolTip(tr("Only figures of known providers and indicators are imported"));
    auto *choices = new QButtonGroup(m_unknown);
    choices->addButton(m_create);
    choices->addButton(m_leaveRows);
    connect(m_create, &QRadioButton::clicked, this,
            [this] { m_flow.choose(UnknownChoice::Create); });
    connect(m_leaveRows, &QRadioButton::clicked, this,
            [this] { m_flow.choose(UnknownChoice::LeaveOut); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kGroup);
    row->addWidget(m_create);
    row->addWidget(m_leaveRows);
    row->addStretch();
    auto *layout = new QVBoxLayout(m_unknown);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addWidget(m_unknownText);
    layout->addLayout(row);
    return m_unknown;
}

QWidget *ImportPanel::buildLocked()
{
    m_locked = new QWidget(this);
    m_locked->setObjectName(QStringLiteral("importLocked"));
    m_lockedText->setTextFormat(Qt::PlainText);
    m_lockedText->setWordWrap(true);
    m_lockedText->setObjectName(QStringLiteral("importLockedText"));
    auto *label = new QLabel(tr("Reason to &restate"), m_locked);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("importReason"));
    m_reason->setPlaceholderText(tr("Left out without a reason"));
    m_reason->setToolTip(tr("Kept in the history and listed with the restated figures"));
    connect(m_reason, &QLineEdit::textChanged, this, &ImportPanel::reasonTyped);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kRelated);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    auto *layout = new QVBoxLayout(m_locked);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addWidget(m_lockedText);
    layout->addLayout(row);
    layout->addWidget(m_reasonProblem);
    return m_locked;
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
    connect(m_close, &QPushButton::clicked, this, &ImportPanel::closeRequested);
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
    updateUnknown(*item);
    updateLocked(*item);
    m_fault->setVisible(!item->fault.isEmpty());
    if (!item->fault.isEmpty())
        m_fault->showMessage(Banner::Kind::Warning, item->fault);
    m_findings->setItem(*item);
    m_findings->setVisible(item->state != ImportState::Failed);
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

void ImportPanel::updateHead(const ImportItem &item)
{
    m_name->setText(item.name);
    m_name->setToolTip(item.path);
    QStringList about;
    if (item.found && item.found->preview.headerLine > 0) {
        const CsvPreview &preview = item.found->preview;
        const int heads = item.found->table.headerLine;
        about = {preview.encoding, tr("%1 between cells").arg(preview.delimiter),
                 tr("heads on line %1").arg(heads > 0 ? heads : preview.headerLine)};
        if (item.found->mapping)
            about.append(rowsText(item.found->table.records));
    } else if (!item.isOver()) {
        about = {importStateText(item)};
    }
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_about->setVisible(!about.isEmpty());

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
    m_make->setVisible(item.state == ImportState::NeedsMapping);
    m_leaveOut->setVisible(!item.isOver());
    m_leaveOut->setText(m_flow.items().size() > 1 ? tr("Leave this file out") : tr("Cancel"));
    m_undo->setVisible(item.state == ImportState::Stored && !item.result.batch.isNull());
    m_close->setVisible(item.isOver());
}

void ImportPanel::updateMappings(const ImportItem &item)
{
    const bool isTable = item.found && item.found->preview.headerLine > 0;
    m_readAs->setVisible(isTable && !item.isOver());
    m_adjust->setVisible(item.state == ImportState::Ready);
    if (m_listed == item.found || !isTable)
        return;
    m_listed = item.found;
    m_mappings->clear();
    int chosen = -1;
    for (const Mapping &mapping : m_listed->known) {
        if (m_listed->mapping && mapping == *m_listed->mapping)
            chosen = m_mappings->count();
        m_mappings->addItem(mapping.name);
        m_mappings->setItemData(m_mappings->count() - 1, mapping.note, Qt::ToolTipRole);
    }
    // One just made or loaded, and not kept.
    m_mappings->setPlaceholderText(m_listed->mapping && !m_listed->mapping->name.isEmpty()
                                       ? m_listed->mapping->name
                                       : m_listed->mapping ? tr("Mapping made for this file")
                                                           : tr("Choose a mapping"));
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
    if (!counted)
        return;
    const FigureImportReport &report = item.report();
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
        item.state == ImportState::Stored ? tr("%1 imported") : tr("%1 new or changed"),
        report.stored, true, ChipLabel::Tone::Accent);
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

void ImportPanel::updateUnknown(const ImportItem &item)
{
    const bool asks = item.hasUnknown() && item.state == ImportState::Ready;
    m_unknown->setVisible(asks);
    if (!asks)
        return;
    m_unknownText->setText(unknownSentence(item.found->leavingOut.unknown));
    QButtonGroup *choices = m_create->group();
    choices->setExclusive(false); // a group that is exclusive cannot have none chosen
    m_create->setChecked(item.choice == UnknownChoice::Create);
    m_leaveRows->setChecked(item.choice == UnknownChoice::LeaveOut);
    choices->setExclusive(true);
}

void ImportPanel::updateLocked(const ImportItem &item)
{
    const bool asks = item.state == ImportState::Ready && !item.report().locked.isEmpty();
    m_locked->setVisible(asks);
    if (!asks)
        return;
    m_lockedText->setText(tr("%1 would change.").arg(db::reportedWords(item.report().locked)));
    if (m_asked != item.found) { // another file has a reason of its own
        m_asked = item.found;
        m_reason->setText(item.reason);
    }
}

void ImportPanel::reasonTyped(const QString &text)
{
    // It stays in the history for good: a reason that could name somebody is none.
    const bool named = !personFindings(text).isEmpty();
    m_reasonProblem->say(
        named ? tr("A person could be named in this reason. Say it without the person.")
              : QString());
    m_flow.setReason(named ? QString() : text);
}

} // namespace candour
