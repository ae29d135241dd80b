// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/SubmissionsTab.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/OverdueFigures.h"
#include "core/services/SubmissionPapers.h"
#include "ui/delegates/SubmissionDelegate.h"
#include "ui/models/ValueTableModel.h"
#include "ui/pages/data/SubmissionTables.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/panels/TablePanel.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/WrapRow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace candour {

namespace {

const QString kList = QStringLiteral("data.submissions");
constexpr int kProviderWidth = 150;
constexpr int kMonthWidth = 78;
constexpr int kColumnWidths[] = {140, 200, 90, 100, 100, 130, 75, 160, 100};
constexpr int kMonthsOffered = 36;

} // namespace

SubmissionsTab::SubmissionsTab(FileSession &session, UserPrompts &prompts, Settings &settings,
                               QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_banner(new Banner(this))
    , m_grid(new FrozenTableView(this))
    , m_lines(new ValueTableModel(submissionListColumns(), this))
    , m_panel(new TablePanel(
          {.id = kList,
           .name = tr("Submissions"),
           .emptySentence =
               tr("What providers owe for a month is listed here: what they sent in the year "
                  "before, they owe again. None of them owes anything for the months chosen.")},
          settings, this))
    , m_commands(nullptr)
{
    setObjectName(QStringLiteral("submissionsTab"));
    m_banner->setObjectName(QStringLiteral("submissionsBanner"));
    m_banner->hide();
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    buildGrid();
    buildList();
    m_commands = new TableCommands(*m_panel, kList, session, prompts);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("submissionsSplit"));
    split->setChildrenCollapsible(false);
    auto *upper = new QWidget(split);
    auto *key = new QLabel(submissionKey(), upper);
    key->setObjectName(QStringLiteral("submissionsKey"));
    key->setWordWrap(true);
    key->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kChip);
    column->addWidget(m_grid, 1);
    column->addWidget(key);
    split->addWidget(upper);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addLayout(buildControls());
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);
    setFocusTarget(this, m_grid);
}

SubmissionsTab::~SubmissionsTab() = default;

QPushButton *SubmissionsTab::addTool(const char *name, const QString &text, const QString &tip,
                                     void (SubmissionsTab::*does)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

QLayout *SubmissionsTab::buildControls()
{
    auto *row = new WrapRow;
    m_month = row->addChoice(tr("Months up to"), "submissionsMonth");
    connect(m_month, &QComboBox::activated, this, [this] {
        m_asked = m_month->currentData().value<Period>();
        load();
    });
    row->addStretch();
    m_signOff = addTool("submissionsSignOff", tr("Sign off…"),
                        tr("Somebody says that the chosen figures are correct, appropriate and "
                           "valid"),
                        &SubmissionsTab::signOff);
    m_withdraw =
        addTool("submissionsWithdraw", tr("Take sign-off back"),
                tr("The chosen figures are no longer signed off"), &SubmissionsTab::withdraw);
    m_received = addTool("submissionsReceived", tr("Received on…"),
                         tr("The day on which the chosen figures reached us, when it is not that "
                            "of the import"),
                         &SubmissionsTab::noteDay);
    m_remind = addTool("submissionsRemind", tr("Reminder letter…"),
                       tr("The letter that asks for what is missing, to be copied or saved"),
                       &SubmissionsTab::remind);
    auto *rules = addTool("submissionsRules", tr("What is owed…"),
                          tr("Exceptions: what a provider owes or does not owe, and when"),
                          &SubmissionsTab::openRules);
    for (QPushButton *button : {m_signOff, m_withdraw, m_received, m_remind, rules})
        row->addWidget(button);
    return row;
}

void SubmissionsTab::buildGrid()
{
    m_grid->setObjectName(QStringLiteral("submissionsGrid"));
    m_grid->setAccessibleName(tr("Providers by months"));
    m_grid->setSortingEnabled(false);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grid->setItemDelegate(new SubmissionDelegate(m_grid));
}

void SubmissionsTab::buildList()
{
    m_panel->setModel(m_lines);
    FrozenTableView &view = m_panel->view();
    view.setObjectName(QStringLiteral("submissionsTable"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    const int state = m_lines->columnOf(QStringLiteral("state"));
    view.setItemDelegateForColumn(state, new SubmissionDelegate(&view));
    view.sortByColumn(state, Qt::AscendingOrder); // what needs most comes first
    for (int column = 0; column < m_lines->columnCount(); ++column)
        view.setColumnWidth(column, textScaled(kColumnWidths[column]));
    view.horizontalHeader()->setStretchLastSection(true);
    m_panel->keepLayout();
    connect(m_panel, &TablePanel::selectionChanged, this, &SubmissionsTab::follow);
    connect(m_panel, &TablePanel::activated, this, &SubmissionsTab::openFigure);
    connect(m_panel, &TablePanel::printRequested, this, &SubmissionsTab::printRequested);
}

void SubmissionsTab::refresh(const ChangeSet &changes)
{
    m_commands->refresh(changes);
    if (!concernsSubmissions(changes))
        return;
    m_isStale = true;
    if (isVisible())
        load();
}

void SubmissionsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

bool SubmissionsTab::goTo(const QString &target)
{
    const auto month = Period::fromText(target.section(u'|', 0, 0));
    if (!month || month->kind() != PeriodKind::Month)
        return false;
    m_asked = *month;
    m_wanted = target.section(u'|', 1);
    load();
    return true;
}

namespace {

Result<SubmissionBook> readBook(const db::Database &database, const Period &asked)
{
    const SubmissionService service(database);
    const auto month = asked.isNull() ? service.currentMonth() : Result<Period>(asked);
    if (!month)
        return fail(month.error());
    return service.book(*month, kSubmissionMonths);
}

} // namespace

void SubmissionsTab::load()
{
    if (!m_session.isOpen())
        return;
    m_isStale = false;
    if (!m_session.readOnlyReason().isEmpty()) // there is no thread that could write
        return showBook(readBook(m_session.reader(), m_asked));
    const auto found = std::make_shared<SubmissionBook>();
    m_panel->setLoading(m_book.rows.empty());
    m_session.run(
        [found, asked = m_asked](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto book = readBook(database, asked);
            if (!book)
                return fail(book.error());
            *found = std::move(*book);
            return ChangeSet();
        },
        this,
        [this, found, round = ++m_round](const Result<ChangeSet> &result) {
            if (round == m_round)
                showBook(result ? Result<SubmissionBook>(std::move(*found))
                                : Result<SubmissionBook>(fail(result.error())));
        });
}

void SubmissionsTab::showBook(const Result<SubmissionBook> &book)
{
    m_panel->setLoading(false);
    if (!book) // what is shown stays
        return m_session.reportReadFailure(book.error());
    m_book = *book;
    if (!m_book.months.empty())
        fillMonths(m_book.months.back());
    showGrid();
    showList();
}

void SubmissionsTab::fillMonths(const Period &current)
{
    const Period newest = Period::containing(m_book.today, PeriodKind::Month);
    Period last = std::max(current, newest);
    m_month->clear();
    for (int back = 0; back < kMonthsOffered || last.plus(-back) >= current; ++back) {
        const Period month = last.plus(-back);
        m_month->addItem(month.label(), QVariant::fromValue(month));
        if (month == current)
            m_month->setCurrentIndex(back);
    }
}

/// The same months keep their model, and with it what is chosen.
void SubmissionsTab::showGrid()
{
    const QList<ValueColumn> columns = submissionGridColumns(m_book);
    const bool same = m_cells && m_cells->columnCount() == columns.size()
        && m_cells->columnOf(columns.last().id) == columns.size() - 1;
    ValueTableModel *old = same ? nullptr : m_cells;
    if (!same) {
        m_cells = new ValueTableModel(columns, this);
        m_cells->setRows(submissionGridRows(m_book));
        m_grid->setModel(m_cells);
        connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &SubmissionsTab::showList);
        for (int column = 0; column < columns.size(); ++column)
            m_grid->setColumnWidth(column, textScaled(column == 0 ? kProviderWidth : kMonthWidth));
        delete old;
    } else {
        m_cells->setRows(submissionGridRows(m_book));
    }
    for (int provider = 0; !m_wanted.isEmpty() && provider < m_book.providers.size(); ++provider) {
        if (m_book.providers[provider].code == m_wanted)
            m_grid->setCurrentIndex(m_cells->index(provider, int(m_book.months.size())));
    }
    m_wanted.clear();
}

void SubmissionsTab::showList()
{
    QList<ValueRow> rows;
    for (const SubmissionRow &row : rowsInView())
        rows.append(submissionListRow(m_book, row));
    m_lines->setRows(rows);
    follow();
}

/// Which commands there are something for.
void SubmissionsTab::follow()
{
    const QString reason = m_session.readOnlyReason();
    const QList<SubmissionPlace> places = placesChosen();
    m_signOff->setEnabled(reason.isEmpty() && !places.isEmpty());
    m_withdraw->setEnabled(reason.isEmpty() && !places.isEmpty());
    m_received->setEnabled(reason.isEmpty() && !places.isEmpty());
    m_remind->setEnabled(!m_book.rows.empty());
}

void SubmissionsTab::say(const Result<ChangeSet> &result, const QString &done)
{
    m_banner->showMessage(result ? Banner::Kind::Information : Banner::Kind::Warning,
                          result ? done : result.error().text);
}

void SubmissionsTab::exportShown()
{
    Q_EMIT m_panel->exportRequested(TableFormat::Xlsx);
}

std::shared_ptr<const Document> SubmissionsTab::printedDocument() const
{
    if (m_book.rows.empty() || !m_session.isOpen())
        return nullptr;
    const auto paper = dataQualityPaper(m_session.reader(), m_book, PaperRequest());
    if (!paper) {
        m_session.reportReadFailure(paper.error());
        return nullptr;
    }
    return std::make_shared<const Document>(buildDataQualitySheet(*paper));
}

} // namespace candour
