// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/today/TodayPage.h"

#include "core/db/Database.h"
#include "core/report/Document.h"
#include "core/services/FileSession.h"
#include "core/services/RecordSearch.h"
#include "ui/pages/records/FigureVintages.h"
#include "ui/pages/records/OverdueWatch.h"
#include "ui/pages/records/PageCommands.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/pages/today/GroupDelegate.h"
#include "ui/pages/today/TodayFigures.h"
#include "ui/panels/TablePanel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr ActionId kOpen = "today.open";
constexpr ActionId kVintages = "today.vintages";
const QString kPlace = QStringLiteral("today");
const QString kGroupColumn = QStringLiteral("group");
/// Beside todayColumns(), at 100 per cent text.
constexpr int kWidths[] = {112, 104, 150, 216, 240, 290};

} // namespace

TodayPage::TodayPage(FileSession &session, ActionRegistry &actions, Settings &settings,
                     UserPrompts &prompts, QObject *parent)
    : Page(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_widget(new QWidget)
    , m_desk(new RecordDesk(session, prompts, settings, m_widget))
    , m_date(new QLabel(m_widget))
    , m_counts(new QHBoxLayout)
    , m_model(new ValueTableModel(todayColumns(), this))
    , m_panel(new TablePanel(
          {.id = kPlace,
           .name = tr("Today"),
           .terms = session.terms(),
           .icon = kPlace,
           .emptySentence = tr("Nothing waits for you.\nContracts that end, reports to issue, "
                               "roles and reviews that fall due, and what new figures bring "
                               "stand here in good time.")},
          settings, m_widget))
    , m_commands(new TableCommands(*m_panel, kPlace, session, prompts))
    , m_figures(new TodayFigures(session, this))
    , m_overdue(OverdueWatch::of(session))
{
    m_widget->setObjectName(QStringLiteral("todayPage"));
    build();
    addCommands(actions);
    m_widget->installEventFilter(this);
    connect(m_figures, &TodayFigures::done, this, &TodayPage::showLines);
    connect(&m_overdue, &OverdueWatch::foundAnew, this, &TodayPage::showLines);
    connect(m_panel, &TablePanel::activated, this, &TodayPage::open);
    connect(m_panel, &TablePanel::selectionChanged, this, &Page::stateChanged);
}

TodayPage::~TodayPage()
{
    if (m_widget && !m_widget->parentWidget())
        delete m_widget; // no window ever took it
}

void TodayPage::build()
{
    m_date->setObjectName(QStringLiteral("todayDate"));
    m_counts->setSpacing(space::kRelated);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kGroup);
    head->addWidget(m_date);
    head->addLayout(m_counts);
    head->addStretch(1);
    m_panel->setModel(m_model);
    FrozenTableView &view = m_panel->view();
    view.setObjectName(QStringLiteral("todayTable"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setItemDelegateForColumn(m_model->columnOf(kGroupColumn), new GroupDelegate(&view));
    view.sortByColumn(m_model->columnOf(kGroupColumn), Qt::AscendingOrder);
    for (int column = 0; column < m_model->columnCount(); ++column)
        view.setColumnWidth(column, Theme::scaled(kWidths[column]));
    view.horizontalHeader()->setStretchLastSection(true);
    m_panel->keepLayout(); // what she chose since goes over it
    auto *layout = new QVBoxLayout(m_widget);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addLayout(head);
    layout->addWidget(m_panel, 1);
    setFocusTarget(m_widget, m_panel);
}

void TodayPage::addCommands(ActionRegistry &actions)
{
    static const ActionSpec commands[] {
        {.id = kOpen,
         .text = QT_TRANSLATE_NOOP("actions", "&Open where it is done"),
         .icon = "forward",
         .needs = Need::OpenFile | Need::OneSelected},
        vintagesSpec(kVintages, Need::OpenFile | Need::OneSelected)};
    const PageCommands place = [&] {
        PageCommands made(actions, kPlace, this, m_widget);
        made.declare(commands);
        return made;
    }();
    place.on(kOpen, [this] { open(m_panel->currentId()); });
    place.on(kVintages, [this] { openVintages(m_panel->currentId()); });
    place.on(action::kExport, [this] { Q_EMIT m_panel->exportRequested(TableFormat::Xlsx); });
    m_panel->addRowAction(place.action(kOpen));
    m_panel->addRowAction(place.action(kVintages));
    if (QAction *print = place.action(action::kPrint))
        connect(m_panel, &TablePanel::printRequested, print, &QAction::trigger);
}

QString TodayPage::title() const
{
    return tr("Today");
}

QWidget *TodayPage::widget()
{
    return m_widget;
}

QList<ActionId> TodayPage::headerActions() const
{
    return {action::kPrint, action::kExport};
}

bool TodayPage::show(const QString &target)
{
    if (!m_session.isOpen())
        return false;
    m_overdue.keepUp();
    if (m_isOld)
        reload();
    else
        readDue(); // it may be another day
    return target.isEmpty();
}

void TodayPage::refresh(const ChangeSet &changes)
{
    m_commands->refresh(changes);
    m_isOld = true;
    if (m_widget && m_widget->isVisible())
        reload();
}

void TodayPage::reload()
{
    m_isOld = false;
    readDue();
    m_figures->read();
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_figures->setInSight(event->type() == QEvent::Show);
    return Page::eventFilter(watched, event);
}

void TodayPage::readDue()
{
    if (!m_session.isOpen())
        return;
    const QDate today = m_session.clock().today();
    const auto items =
        DueService(m_session.reader(), m_session.terms()).dueBy(today.addMonths(kMonthsAhead));
    if (!items)
        return m_session.reportReadFailure(items.error()); // what is shown stays
    QList<TodayLine> lines;
    for (const DueItem &item : *items) {
        const auto line = lineOf(item);
        if (!line)
            return m_session.reportReadFailure(line.error());
        lines.append(*line);
    }
    m_due = lines;
    showLines();
}

Result<TodayLine> TodayPage::lineOf(const DueItem &item) const
{
    const auto record = foundRecord(m_session.reader(), m_session.terms(), *item.kind, item.record);
    if (!record)
        return fail(record.error());
    TodayLine line {.id = item.id,
                    .group = groupOf(item.due, m_session.clock().today()),
                    .due = item.due,
                    .what = item.what,
                    .title = item.title.simplified(),
                    .detail = item.row,
                    .kind = item.kind,
                    .record = item.record};
    if (*record) {
        line.title = (*record)->title;
        line.to = {(*record)->place.place, (*record)->place.target};
        if (line.detail.isEmpty())
            line.detail = (*record)->detail;
    }
    return line;
}

void TodayPage::showLines()
{
    if (!m_session.isOpen())
        return;
    m_lines = m_due;
    const QDate today = m_session.clock().today();
    if (const auto &overdue = m_overdue.found())
        m_lines += arrearsLines(overdue->arrears, today);
    m_lines +=
        newlyRedLines(m_figures->newlyRed(), m_session.books().organisations, m_figures->month());
    m_lines += newlySpecialLines(m_figures->newlySpecial(), m_session.books(), m_figures->month());
    m_date->setText(QLocale().toString(today, QLocale::LongFormat));
    m_model->setRows(todayRows(m_lines, today));
    showCounts();
    Q_EMIT stateChanged();
}

/// How many there are of each group; each shows only its own.
void TodayPage::showCounts()
{
    while (QLayoutItem *item = m_counts->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &text, const QString &tip, const QString &group) {
        auto *button = new QToolButton(m_widget);
        button->setObjectName(QStringLiteral("todayCount.") + group);
        button->setText(text);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, group] { filterTo(group); });
        m_counts->addWidget(button);
    };
    for (const TodayGroup group : {TodayGroup::Overdue, TodayGroup::Today, TodayGroup::ThisWeek,
                                   TodayGroup::Figures, TodayGroup::ThisMonth, TodayGroup::Later}) {
        const auto count =
            std::count_if(m_lines.cbegin(), m_lines.cend(),
                          [&](const TodayLine &line) { return line.group == group; });
        if (count > 0)
            add(groupCountWords(group, int(count)), tr("Show only these"), groupCode(group));
    }
    if (m_counts->count() > 1)
        add(tr("All"), tr("Show all of them"), {});
}

void TodayPage::filterTo(const QString &group)
{
    TableFilter filter = m_panel->filter();
    filter.remove(kGroupColumn);
    if (!group.isEmpty())
        filter.set({.column = kGroupColumn, .test = ColumnFilter::Test::Choices, .codes = {group}});
    m_panel->setFilter(filter);
    m_panel->view().setFocus(Qt::OtherFocusReason);
}

void TodayPage::open(const Uid &line)
{
    for (const TodayLine &one : std::as_const(m_lines)) {
        if (one.id != line)
            continue;
        if (!one.to.place.isEmpty())
            Q_EMIT navigationRequested(one.to);
        else if (one.kind)
            m_desk->edit(*one.kind, one.record);
        return;
    }
}

void TodayPage::openVintages(const Uid &line)
{
    FigureSource figure;
    for (const TodayLine &one : std::as_const(m_lines)) {
        if (one.id == line)
            figure = one.figure;
    }
    if (!showVintages(m_session, figure, m_widget->window()))
        m_panel->announce(tr("This line is not about one figure."));
}

std::shared_ptr<const Document> TodayPage::printedDocument() const
{
    return m_commands->document();
}

bool TodayPage::canPrint() const
{
    return m_panel->shownCount() > 0;
}

bool TodayPage::canExport() const
{
    return canPrint();
}

int TodayPage::selectedCount() const
{
    return int(m_panel->selectedIds().size());
}

} // namespace candour
