// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/JournalTab.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/UndoStack.h"
#include "ui/pages/data/JournalExportJob.h"
#include "ui/pages/data/JournalFilters.h"
#include "ui/pages/data/JournalModel.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/panels/HistoryText.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/Loading.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kColumnWidths[JournalModel::ColumnCount] = {65, 125, 120, 430, 150};
constexpr qint64 kMostCounted = 10'000;
constexpr int kMostFollowed = 200; ///< new entries put on top; for more the list is read anew

} // namespace

JournalTab::JournalTab(FileSession &session, UndoStack &undo, UserPrompts &prompts,
                       Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_undo(undo)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_desk(new RecordDesk(session, prompts, settings, this))
    , m_model(new JournalModel(this))
    , m_filters(new JournalFilters(session.clock(), this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new FrozenTableView(this))
    , m_nothing(new EmptyState(QStringLiteral("history"), {}, this))
    , m_busy(new BusyOverlay(this))
    , m_export(new JournalExportJob(session.reader().schema(), session.clock(), this))
    , m_count(new QLabel(this))
    , m_details(std::make_unique<HistoryText>())
{
    setObjectName(QStringLiteral("journalTab"));
    m_banner->setObjectName(QStringLiteral("journalBanner"));
    m_banner->hide();
    m_details->setObjectName(QStringLiteral("journalDetails"));
    m_details->setAccessibleName(tr("What the entry changed"));
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_filters);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    buildTools();
    setFocusTarget(this, m_view);
    connect(m_filters, &JournalFilters::questionChanged, this, [this] {
        if (m_filters->question() != m_asked)
            ask();
    });
    connect(m_model, &JournalModel::advanced, this, &JournalTab::advanced);
    connect(m_model, &JournalModel::failed, this, &JournalTab::failed);
    connect(m_banner, &Banner::actionTriggered, this, &JournalTab::ask);
    // The window says what became of an undo; here only the button waits for it.
    const auto settled = [this] {
        m_undoing = 0;
        follow();
    };
    connect(&undo, &UndoStack::refused, this, settled);
    connect(&undo, &UndoStack::undone, this, settled);
    connect(m_busy, &BusyOverlay::cancelRequested, m_export, &JournalExportJob::cancel);
    connect(m_export, &JournalExportJob::progressed, m_busy, &BusyOverlay::setProgress);
    connect(m_export, &JournalExportJob::finished, this, &JournalTab::exported);
}

JournalTab::~JournalTab() = default;

void JournalTab::buildTable()
{
    m_view->setObjectName(QStringLiteral("journalTable"));
    m_view->setAccessibleName(tr("Journal"));
    m_view->setModel(m_model);
    m_view->setFrozenColumns(0);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSortingEnabled(false); // newest first, always
    for (int column = 0; column < JournalModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, kColumnWidths[column]);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->restoreLayout(m_settings.layout(QStringLiteral("data.journal")));
    connect(m_view, &FrozenTableView::layoutChangedByUser, this,
            [this] { m_settings.setLayout(QStringLiteral("data.journal"), m_view->saveLayout()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JournalTab::showDetails);
    connect(m_view, &QAbstractItemView::activated, this, &JournalTab::detailsRequested);
    m_filters->setTarget(m_view);
    auto *clear = new QAction(tr("Show all entries"), this);
    connect(clear, &QAction::triggered, m_filters, &JournalFilters::clear);
    m_nothing->addAction(clear);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
}

QPushButton *JournalTab::addTool(const char *name, const QString &text, const QString &icon,
                                 void (JournalTab::*does)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon));
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void JournalTab::buildTools()
{
    m_undoThis =
        addTool("journalUndo", tr("Undo this…"), QStringLiteral("undo"), &JournalTab::undoThis);
    m_goTo = addTool("journalGoTo", tr("Go to the record"), QStringLiteral("forward"),
                     &JournalTab::goToRecord);
    m_only = addTool("journalOnly", tr("Only this record"), QStringLiteral("filter"),
                     &JournalTab::onlyThisRecord);
    auto *print =
        addTool("journalPrint", tr("Print…"), QStringLiteral("print"), &JournalTab::printRequested);
    m_count->setObjectName(QStringLiteral("journalCount"));
    m_count->setTextFormat(Qt::PlainText);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::kRelated);
    for (QPushButton *button : {m_undoThis, m_goTo, m_only})
        tools->addWidget(button);
    tools->addStretch(1);
    tools->addWidget(m_count);
    tools->addWidget(print);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
}

/// Read when it is first seen: nobody waits for a journal he does not look at.
void JournalTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_read)
        ask();
}

void JournalTab::ask()
{
    if (!m_session.isOpen())
        return;
    m_read = true;
    m_banner->hide();
    readChoices();
    m_asked = m_filters->question();
    m_model->setReader(
        std::make_unique<JournalReader>(m_session.reader(), m_session.terms(), m_asked));
    count();
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, JournalModel::What));
    follow();
}

void JournalTab::readChoices()
{
    auto people = journalPeople(m_session.reader(), m_session.terms());
    auto kinds = journalKinds(m_session.reader(), m_session.terms());
    if (people)
        m_filters->setPeople(*people);
    if (kinds)
        m_filters->setKinds(*kinds);
}

void JournalTab::refresh(const ChangeSet &changes)
{
    if (!m_read)
        return;
    if (!isVisible()) {
        m_read = false; // read anew when it is seen again
        return;
    }
    if (changes.sequence > 0)
        addNewer();
    else
        ask();
}

/// What was written since comes on top; the rows she looks at stay where they are.
void JournalTab::addNewer()
{
    const qint64 known = m_model->rowCount() > 0 ? m_model->lines().first().sequence : 0;
    JournalReader reader(m_session.reader(), m_session.terms(), m_asked);
    const auto lines = reader.next(kMostFollowed);
    if (!lines)
        return failed(lines.error());
    QList<JournalLine> newer;
    for (const JournalLine &line : *lines) {
        if (line.sequence <= known)
            break;
        newer.append(line);
    }
    if (newer.size() == kMostFollowed)
        return ask();
    readChoices();
    m_model->addNewer(newer);
    count();
    follow();
}

void JournalTab::advanced()
{
    m_stack->setCurrentWidget(m_model->rowCount() == 0 && m_model->isAtEnd()
                                  ? static_cast<QWidget *>(m_nothing)
                                  : m_view);
    if (m_model->rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, JournalModel::What));
    follow();
}

void JournalTab::failed(const Error &error)
{
    m_banner->showMessage(Banner::Kind::Warning, error.text, tr("Try again"));
    follow();
}

void JournalTab::count()
{
    if (!m_model->reader())
        return;
    const auto count = m_model->reader()->count(kMostCounted);
    if (!count)
        m_count->clear();
    else if (count->isAll)
        m_count->setText(tr("Entries: %L1").arg(count->hits));
    else if (count->hits < kMostCounted)
        m_count->setText(tr("At least %L1 entries").arg(count->hits));
    else
        m_count->setText(tr("More than %L1 entries").arg(count->hits));
}

std::optional<JournalLine> JournalTab::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount()
        ? std::optional(m_model->lines()[index.row()])
        : std::nullopt;
}

void JournalTab::follow()
{
    const auto line = chosen();
    const QString readOnly = m_session.readOnlyReason();
    const bool isStep = line && line->canBeUndone;
    m_undoThis->setEnabled(isStep && readOnly.isNull() && m_undoing == 0);
    if (!readOnly.isNull())
        m_undoThis->setToolTip(readOnly);
    else if (line && !isStep)
        m_undoThis->setToolTip(tr("This is part of how the file was made and is not undone"));
    else
        m_undoThis->setToolTip(tr("Takes back what this entry did, if nothing changed it since"));
    const bool hasRecord = line && !line->record.isNull();
    m_goTo->setEnabled(hasRecord);
    m_goTo->setToolTip(hasRecord ? line->title : QString());
    m_only->setEnabled(hasRecord);
    m_nothing->setSentence(m_asked.isEmpty()
                               ? tr("Everything that is done in this file is written down here.")
                               : tr("Nothing in the journal answers to these filters."));
}

void JournalTab::showDetails()
{
    follow();
    const auto line = chosen();
    const qint64 before = std::exchange(m_shown, line ? line->sequence : 0);
    if (before == m_shown)
        return;
    if (line) {
        const auto details = m_model->reader()->details(line->sequence);
        if (details)
            m_details->setEntries(detailsEntries(*details));
        else
            m_details->setSentence(details.error().text);
        m_details->verticalScrollBar()->setValue(0);
    }
    if ((before == 0) != (m_shown == 0))
        Q_EMIT detailsChanged();
}

QWidget *JournalTab::detailsWidget() const
{
    return m_shown > 0 ? m_details.get() : nullptr;
}

} // namespace candour
