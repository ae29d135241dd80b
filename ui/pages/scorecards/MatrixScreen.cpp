// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/MatrixScreen.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "ui/panels/FigureDelegate.h"
#include "ui/panels/ScorecardDelegates.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/WrapRow.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kDetailsPauseMs = 30;
constexpr int kOverallWidth = 72;
constexpr int kProviderWidth = 196;
constexpr int kMeasureWidth = 88;
constexpr int kHeadLines = 5;
constexpr int kLeastChoice = 96;
constexpr int kExplanationMs = 20000;

} // namespace

MatrixScreen::MatrixScreen(FileSession &session, ScorecardOptions &options, QWidget *parent)
    : ScorecardScreen(parent)
    , m_session(session)
    , m_options(options)
    , m_model(new MatrixModel(this))
    , m_view(new FrozenTableView(this))
    , m_controls(new WrapRow)
{
    setObjectName(QStringLiteral("matrixScreen"));
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(kDetailsPauseMs);
    connect(&m_placeTimer, &QTimer::timeout, this, &MatrixScreen::placeChanged);
    m_sliceTimer.setSingleShot(true);
    connect(&m_sliceTimer, &QTimer::timeout, this, &MatrixScreen::readSlice);
    build();
    connectTable();
}

void MatrixScreen::buildControls()
{
    m_measures = m_controls->addChoice(tr("Measures"), "matrixMeasures");
    m_providers = m_controls->addChoice(tr("Providers"), "matrixProviders");
    // Long names give way before the page does.
    for (QComboBox *box : {m_measures, m_providers})
        box->setMinimumWidth(Theme::scaled(kLeastChoice));
    m_lastMonth = m_controls->addChoice(tr("Data to"), "matrixLastMonth");
    m_verdict = m_controls->addChoice(tr("RAG"), "matrixVerdict");
    m_verdict->addItem(tr("Month"), int(VerdictChoice::Latest));
    m_verdict->addItem(tr("Year to date"), int(VerdictChoice::YearToDate));
    for (QComboBox *box : {m_measures, m_providers, m_lastMonth, m_verdict})
        connect(box, &QComboBox::currentIndexChanged, this, &MatrixScreen::optionChosen);
}

void MatrixScreen::addCommand(QAction *command)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("button.") + command->objectName());
    button->setDefaultAction(command);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_controls->addWidget(button);
    auto *hint = new ElidedLabel(this);
    hint->setText(tr("Latest figure of each; year to date where the target is for the year"));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_controls->addStretch();
    m_controls->addWidget(hint);
}

void MatrixScreen::buildTable()
{
    m_view->setObjectName(QStringLiteral("matrixTable"));
    m_view->setAccessibleName(tr("All providers"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setItemDelegate(new FigureDelegate(this));
    auto *names = new NameDelegate(this);
    names->setIndent(space::kRelated);
    m_view->setItemDelegateForColumn(MatrixModel::kProviderColumn, names);
    m_view->setItemDelegateForColumn(MatrixModel::kTallyColumn, new TallyDelegate(this));
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setMinimumHeight(kHeadLines * fontMetrics().lineSpacing()
                                                 + space::kRelated);
    m_view->horizontalHeader()->setSortIndicator(MatrixModel::kTallyColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
}

void MatrixScreen::build()
{
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("matrixBanner"));
    m_banner->hide();
    buildTable();
    setFocusTarget(this, m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    buildControls();
    layout->addLayout(m_controls);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
}

void MatrixScreen::connectTable()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixScreen::fitColumns);
    connect(m_view, &FrozenTableView::layoutChangedByUser, this, [this] {
        if (m_fitting)
            return;
        m_layout = m_view->saveLayout();
        Q_EMIT layoutChanged();
    });
    connect(m_view, &QAbstractItemView::activated, this, &MatrixScreen::activate);
    connect(m_view, &QAbstractItemView::clicked, this, &MatrixScreen::activate);
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        const Organisation *provider = m_model->providerAt(index.row());
        const Indicator *measure = m_model->measureAt(index.column());
        if (provider && measure)
            Q_EMIT providerRequested(provider->code + u'|' + measure->code);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MatrixScreen::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, &m_placeTimer,
            qOverload<>(&QTimer::start));
}

/// A provider leads to its scorecard, a figure to its details.
void MatrixScreen::activate(const QModelIndex &index)
{
    const Organisation *provider = m_model->providerAt(index.row());
    if (!provider)
        return;
    if (m_model->measureAt(index.column()))
        Q_EMIT detailsRequested();
    else
        Q_EMIT providerRequested(provider->code);
}

void MatrixScreen::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    QStyleOptionViewItem option;
    option.font = m_view->font();
    m_view->setColumnWidth(MatrixModel::kProviderColumn, Theme::scaled(kProviderWidth));
    m_view->setColumnWidth(MatrixModel::kOverallColumn, Theme::scaled(kOverallWidth));
    m_view->setColumnWidth(
        MatrixModel::kTallyColumn,
        m_view->itemDelegateForColumn(MatrixModel::kTallyColumn)->sizeHint(option, {}).width());
    for (int column = MatrixModel::kFirstMeasureColumn; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, Theme::scaled(kMeasureWidth));
    if (!m_layout.isEmpty())
        m_view->restoreLayout(m_layout);
    m_view->setColumnHidden(MatrixModel::kOverallColumn,
                            m_session.books().overallRule == OverallRule::None);
}

QByteArray MatrixScreen::layoutText() const
{
    return m_layout;
}

void MatrixScreen::setLayoutText(const QByteArray &layout)
{
    m_layout = layout;
}

/// Only the measure of the current cell, over the months that its chart shows.
void MatrixScreen::readRow()
{
    m_row = {};
    const QModelIndex index = m_view->currentIndex();
    const Organisation *provider = m_model->providerAt(index.row());
    const Indicator *measure = m_model->measureAt(index.column());
    if (!index.isValid() || !provider || !measure)
        return;
    m_row = readOneRow(m_session, provider->uid, measure->uid, m_model->matrix().lastMonth);
}

bool MatrixScreen::isEmpty() const
{
    return m_session.dataTo().isNull() || m_model->rowCount() == 0;
}

FigurePlace MatrixScreen::place()
{
    readRow();
    const Organisation *provider = m_model->providerAt(m_view->currentIndex().row());
    if (m_row.rows.empty() || !provider)
        return {};
    const MatrixCell *cell = m_model->cellAt(m_view->currentIndex());
    const ScorecardRow &row = m_row.rows.front();
    if (cell && m_model->showsYear(*cell))
        return placeOfTotal(*provider, row, row.yearToDate, m_row.lastMonth, true);
    return placeOf(*provider, row, nullptr, m_row.lastMonth);
}

Result<FigureFacts> MatrixScreen::facts()
{
    const FigurePlace here = place();
    return here.isNull() ? FigureFacts()
                         : factsOf(m_session, here, m_row.rows.front(), m_row.lastMonth);
}

int MatrixScreen::selectedCount() const
{
    return int(m_view->selectionModel()->selectedIndexes().size());
}

void MatrixScreen::goTo(const Uid &provider)
{
    const int line = m_model->lineOf(provider);
    if (line >= 0)
        m_view->setCurrentIndex(m_model->index(line, MatrixModel::kProviderColumn));
}

void MatrixScreen::explainHere()
{
    const QModelIndex index = m_view->currentIndex();
    const QRect cell = m_view->visualRect(index);
    QToolTip::showText(m_view->viewport()->mapToGlobal(cell.bottomLeft()),
                       toolTipText(m_model->explanation(index)), m_view->viewport(), cell,
                       kExplanationMs);
}

void MatrixScreen::showNote(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Information, sentence);
}

void MatrixScreen::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace candour
