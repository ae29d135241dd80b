// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/ProviderScreen.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/SpcService.h"
#include "ui/pages/scorecards/TargetCommands.h"
#include "ui/panels/FigureDelegate.h"
#include "ui/panels/OverallLine.h"
#include "ui/panels/ScorecardTable.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/WrapRow.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kDetailsPauseMs = 30;

} // namespace

ProviderScreen::ProviderScreen(FileSession &session, FigureCommands &commands,
                               TargetCommands &targets, ScorecardOptions &options, QWidget *parent)
    : ScorecardScreen(parent)
    , m_session(session)
    , m_commands(commands)
    , m_targets(targets)
    , m_options(options)
    , m_model(new ScorecardModel(this))
    , m_table(new ScorecardTable(m_model, this))
    , m_view(m_table->view())
{
    setObjectName(QStringLiteral("providerScreen"));
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(kDetailsPauseMs);
    connect(&m_placeTimer, &QTimer::timeout, this, &ProviderScreen::placeChanged);
    build();
    connectTable();
    connectChoices();
}

void ProviderScreen::build()
{
    m_line = new ElidedLabel(this);
    m_line->setObjectName(QStringLiteral("providerLine"));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("scorecardBanner"));
    m_banner->hide();
    m_nothing = new QLabel(tr("Nothing here is red or amber."), this);
    m_nothing->setObjectName(QStringLiteral("noExceptions"));
    m_nothing->hide();
    auto *head = new WrapRow;
    head->addWidget(m_line);
    head->addStretch();
    addCounts(head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addLayout(head);
    m_overall = new OverallLine(this);
    layout->addWidget(m_overall);
    layout->addWidget(buildControls());
    layout->addWidget(m_banner);
    layout->addWidget(m_nothing);
    layout->addWidget(m_table, 1);
    setFocusTarget(this, m_table);
}

void ProviderScreen::connectTable()
{
    m_table->figureDelegate()->setRules(
        {[this](const QModelIndex &index) {
             const ScorecardCell *cell = m_model->cellAt(index);
             return cell && cell->received
                 ? entryText(cell->figure, m_model->rowAt(index.row())->indicator)
                 : QString();
         },
         [this](const QModelIndex &index, const QString &text) {
             const auto entry = entryAt(index, text);
             const auto fault = entry ? m_commands.faultIn({*entry}) : std::nullopt;
             return fault ? fault->text : QString();
         }});
    connect(m_table->figureDelegate(), &FigureDelegate::refused, this,
            [this](const QModelIndex &, const QString &sentence) { showProblem(sentence); });
    connect(m_table->figureDelegate(), &FigureDelegate::accepted, m_banner, &QWidget::hide);
    connect(m_model, &ScorecardModel::entered, this,
            [this](const QModelIndex &index, const QString &text) {
                if (const auto entry = entryAt(index, text)) {
                    m_justTyped.insert(entry->indicator.uid());
                    m_commands.enter({*entry});
                }
            });
    connect(m_model, &ScorecardModel::targetEntered, this,
            [this](const QModelIndex &index, const QString &text) {
                const FigurePlace at = placeOf(m_organisation, *m_model->rowAt(index.row()),
                                               nullptr, card().lastMonth);
                // Queued: the table closes the line first.
                QMetaObject::invokeMethod(
                    this, [this, at, text] { m_targets.changeTarget(at, text, window()); },
                    Qt::QueuedConnection);
            });
    connect(m_view, &FrozenTableView::pasteRequested, this, &ProviderScreen::paste);
    connect(m_view, &FrozenTableView::clearRequested, this, &ProviderScreen::clear);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_model->takesTarget(index) && (index.flags() & Qt::ItemIsEditable))
            m_view->edit(index);
        else
            Q_EMIT detailsRequested();
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable)) // a click on a figure may be the start of typing
            Q_EMIT detailsRequested();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ProviderScreen::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, &m_placeTimer,
            qOverload<>(&QTimer::start));
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_menu)
            m_menu->popup(m_view->viewport()->mapToGlobal(at));
    });
}

void ProviderScreen::setProvider(const Organisation &organisation, const Uid &indicator,
                                 const Period &month)
{
    const bool another = organisation.uid != m_organisation.uid;
    m_organisation = organisation;
    m_banner->hide();
    reload();
    if (!indicator.isNull()) {
        const auto &months = card().months;
        const auto found = std::find(months.begin(), months.end(), month);
        const int column = ScorecardModel::kFirstMonthColumn
            + int(found == months.end() ? std::ssize(months) - 1 : found - months.begin());
        m_table->goTo(m_model->index(m_model->lineOf(indicator), column));
    } else if (another || !m_view->currentIndex().isValid()) {
        m_table->fitColumns();
        m_table->goTo({});
    }
}

void ProviderScreen::reload()
{
    if (!m_session.isOpen() || m_organisation.uid.isNull())
        return;
    fillChoices();
    const ScorecardBooks &books = m_session.books();
    ScorecardRequest request;
    request.organisation = Ref<Organisation>(m_organisation.uid);
    request.lastMonth = lastMonthOf(m_session, m_options);
    request.monthCount = m_options.months;
    request.quarterCount = m_options.extras.quarters ? m_options.months / 3 : 0;
    request.yearCount = m_options.extras.years ? m_options.months / 12 + 1 : 0;
    if (m_options.rows == RowChoice::Every) {
        for (const Indicator &indicator : books.indicators)
            request.indicators.append(Ref<Indicator>(indicator.uid));
    }
    auto card = ScorecardService(m_session.reader()).scorecard(books, request);
    auto remarks = remarksOf(m_session, m_organisation);
    auto locks = locksOf(m_session, m_organisation,
                         request.lastMonth.isNull() ? Period()
                                                    : request.lastMonth.plus(1 - m_options.months));
    const auto line = providerLine(m_session, m_organisation);
    auto charts =
        SpcService(m_session.reader())
            .readings(books, {request.lastMonth, {request.organisation}, request.indicators});
    if (!card || !remarks || !locks || !line || !charts) // what is shown stays
        return m_session.reportReadFailure(!card          ? card.error()
                                               : !remarks ? remarks.error()
                                               : !locks   ? locks.error()
                                               : !line    ? line.error()
                                                          : charts.error());
    ScorecardContent content;
    content.groups = groupsFor(*card, books, m_options);
    content.card = std::move(*card);
    content.extras = m_options.extras;
    content.remarks = std::move(*remarks);
    content.locks = std::move(*locks);
    content.readings = std::make_shared<const SpcReadings>(std::move(*charts));
    content.editable = m_session.readOnlyReason().isEmpty();
    content.readOnlyReason = m_session.readOnlyReason();
    const Uid before = place().indicator.uid;
    m_model->setContent(std::move(content));
    m_line->setText(*line);
    showVerdicts();
    dropStaleNote();
    m_nothing->setVisible(!isEmpty() && m_model->rowCount() == 0);
    if (!m_view->currentIndex().isValid()) // other months: the same measure, newest month
        m_table->goTo(m_model->index(m_model->lineOf(before), m_model->newestMonthColumn()));
    m_placeTimer.start();
}

void ProviderScreen::showVerdicts()
{
    const bool byYear = m_options.verdict == VerdictChoice::YearToDate;
    const RagCounts &counts = byYear ? card().byYearToDate : card().byLatest;
    const std::array numbers {counts.red, counts.amber, counts.green, counts.none};
    for (size_t i = 0; i < numbers.size(); ++i)
        m_counts[i]->setText(QString::number(numbers[i]));
    const ScorecardBooks &books = m_session.books();
    const DimensionSet *set = defaultDimensions(books.dimensionSets);
    m_overall->setVisible(set);
    if (set)
        m_overall->setVerdict(overallVerdict(card(), *set, m_options.verdict, books.overallRule),
                              *set, books.indicators);
}

FigurePlace ProviderScreen::place()
{
    const QModelIndex index = m_view->currentIndex();
    const ScorecardRow *row = m_model->rowAt(index.row());
    if (!row)
        return {};
    const ScorecardTotal *total = m_model->totalAt(index);
    if (!total)
        return placeOf(m_organisation, *row, m_model->cellAt(index), card().lastMonth);
    const Period month = card().lastMonth;
    switch (m_model->kindOf(index.column())) {
    case ScorecardColumn::YearToDate:
        return placeOfTotal(m_organisation, *row, *total, month, true);
    case ScorecardColumn::LastYear:
        return placeOfTotal(m_organisation, *row, *total, month.plus(-12), true);
    case ScorecardColumn::Year:
        return placeOfTotal(m_organisation, *row, *total, m_model->periodAt(index.column()), true);
    default:
        return placeOfTotal(m_organisation, *row, *total, m_model->periodAt(index.column()), false);
    }
}

Result<FigureFacts> ProviderScreen::facts()
{
    const FigurePlace here = place();
    const ScorecardRow *row = m_model->rowAt(m_view->currentIndex().row());
    return row ? factsOf(m_session, here, *row, card().lastMonth) : FigureFacts();
}

int ProviderScreen::selectedCount() const
{
    return int(m_view->selectionModel()->selectedIndexes().size());
}

void ProviderScreen::editHere()
{
    const QModelIndex here = m_view->currentIndex();
    if (here.flags() & Qt::ItemIsEditable)
        m_view->edit(here);
    else if (m_model->isMonth(here.column()))
        showProblem(m_session.readOnlyReason());
    else
        showProblem(tr("Figures are typed under the months; quarters and years are worked out."));
}

void ProviderScreen::explainHere()
{
    m_table->explainHere();
}

void ProviderScreen::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ProviderScreen::showProblem(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_missingParts.clear();
    m_banner->showMessage(Banner::Kind::Warning, sentence);
}

void ProviderScreen::showNote(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Information, sentence);
}

void ProviderScreen::showEveryMeasure()
{
    m_options.rows = RowChoice::Every;
    reload();
    m_table->fitColumns();
}

} // namespace candour
