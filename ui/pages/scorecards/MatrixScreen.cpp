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
#include "ui/widgets/FrozenTableView.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

bool hasFigures(const Matrix &matrix)
{
    return std::any_of(matrix.rows.begin(), matrix.rows.end(), [](const MatrixRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const MatrixCell &cell) { return cell.latest.received; });
    });
}

constexpr int kDetailsPauseMs = 30;
constexpr int kProviderWidth = 230;
constexpr int kMeasureWidth = 100;
constexpr int kHeadLines = 4;
constexpr int kExplanationMs = 20000;

} // namespace

MatrixScreen::MatrixScreen(FileSession &session, ScorecardOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_options(options)
    , m_model(new MatrixModel(this))
    , m_view(new FrozenTableView(this))
{
    setObjectName(QStringLiteral("matrixScreen"));
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(kDetailsPauseMs);
    connect(&m_placeTimer, &QTimer::timeout, this, &MatrixScreen::placeChanged);
    build();
    connectTable();
}

void MatrixScreen::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kRelated);
    const auto add = [&](const QString &label, const char *name) {
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        auto *caption = new QLabel(label, this);
        caption->setBuddy(box);
        row->addWidget(caption);
        row->addWidget(box);
        row->addSpacing(space::kRelated);
        connect(box, &QComboBox::currentIndexChanged, this, &MatrixScreen::optionChosen);
        return box;
    };
    m_measures = add(tr("Measures"), "matrixMeasures");
    m_lastMonth = add(tr("Data to"), "matrixLastMonth");
    auto *hint = new ElidedLabel(this);
    hint->setText(tr("Latest figure of each; year to date where the target is for the year"));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(hint, 1);

    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("matrixBanner"));
    m_banner->hide();
    m_view->setObjectName(QStringLiteral("matrixTable"));
    m_view->setAccessibleName(tr("All providers"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setItemDelegate(new FigureDelegate(this));
    auto *names = new NameDelegate(this);
    names->setIndent(space::kRelated);
    m_view->setItemDelegateForColumn(MatrixModel::kProviderColumn, names);
    m_view->setItemDelegateForColumn(MatrixModel::kTallyColumn, new TallyDelegate(this));
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->horizontalHeader()->setMinimumHeight(kHeadLines * fontMetrics().lineSpacing()
                                                 + space::kRelated);
    m_view->horizontalHeader()->setSortIndicator(MatrixModel::kTallyColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    setFocusProxy(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addLayout(row);
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
}

void MatrixScreen::connectTable()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixScreen::fitColumns);
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
    m_view->setColumnWidth(MatrixModel::kProviderColumn, Theme::scaled(kProviderWidth));
    QStyleOptionViewItem option;
    option.font = m_view->font();
    m_view->setColumnWidth(
        MatrixModel::kTallyColumn,
        m_view->itemDelegateForColumn(MatrixModel::kTallyColumn)->sizeHint(option, {}).width());
    for (int column = MatrixModel::kFirstMeasureColumn; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, Theme::scaled(kMeasureWidth));
}

void MatrixScreen::fillChoices()
{
    const QSignalBlocker quiet(m_measures);
    const QSignalBlocker quietMonth(m_lastMonth);
    m_measures->clear();
    m_measures->addItem(tr("Headline measures"), QStringLiteral("headline"));
    m_measures->addItem(tr("All measures"), QStringLiteral("all"));
    QList<Domain> domains = m_session.books().domains;
    std::stable_sort(domains.begin(), domains.end(),
                     [](const Domain &a, const Domain &b) { return a.code < b.code; });
    for (const Domain &domain : std::as_const(domains))
        m_measures->addItem(
            QStringLiteral("%1 %2").arg(
                domain.code, domain.shortTitle.isEmpty() ? domain.title : domain.shortTitle),
            domain.code);
    m_lastMonth->clear();
    for (const Period &month : monthsToChoose(m_session))
        m_lastMonth->addItem(month.label(), month.toText());
    m_measures->setCurrentIndex(std::max(0, m_measures->findData(m_options.measures)));
    m_lastMonth->setCurrentIndex(
        std::max(0, m_lastMonth->findData(lastMonthOf(m_session, m_options).toText())));
}

void MatrixScreen::optionChosen()
{
    m_options.measures = m_measures->currentData().toString();
    const auto month = Period::fromText(m_lastMonth->currentData().toString());
    m_options.lastMonth = month && *month != lastMonthOf(m_session, {}) ? *month : Period();
    reload();
    Q_EMIT optionsChanged();
}

QList<Ref<Indicator>> MatrixScreen::chosenMeasures() const
{
    const ScorecardBooks &books = m_session.books();
    QList<Ref<Indicator>> chosen;
    for (const Indicator &indicator : books.indicators) {
        const bool inDomain = std::any_of(
            indicator.domains.begin(), indicator.domains.end(), [&](const IndicatorDomain &one) {
                return std::any_of(
                    books.domains.begin(), books.domains.end(), [&](const Domain &domain) {
                        return domain.uid == one.domain.uid() && domain.code == m_options.measures;
                    });
            });
        if (inDomain || (m_options.measures == QLatin1String("headline") && indicator.headline))
            chosen.append(Ref<Indicator>(indicator.uid));
    }
    return chosen; // empty: all that have figures
}

void MatrixScreen::reload()
{
    if (!m_session.isOpen())
        return;
    fillChoices();
    const ScorecardBooks &books = m_session.books();
    MatrixRequest request;
    request.lastMonth = lastMonthOf(m_session, m_options);
    request.indicators = chosenMeasures();
    const ScorecardService service(m_session.reader());
    auto matrix = service.matrix(books, request);
    // A file whose headline measures have no figures yet shows those that have.
    if (matrix && !hasFigures(*matrix) && !request.indicators.isEmpty()) {
        request.indicators.clear();
        matrix = service.matrix(books, request);
    }
    if (!matrix)
        return;
    m_model->setMatrix(std::move(*matrix), books.organisations);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, MatrixModel::kProviderColumn));
    m_placeTimer.start();
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
    ScorecardRequest request;
    request.organisation = Ref<Organisation>(provider->uid);
    request.lastMonth = m_model->matrix().lastMonth;
    request.indicators = {Ref<Indicator>(measure->uid)};
    if (auto card = ScorecardService(m_session.reader()).scorecard(m_session.books(), request))
        m_row = std::move(*card);
}

FigurePlace MatrixScreen::place()
{
    readRow();
    const Organisation *provider = m_model->providerAt(m_view->currentIndex().row());
    if (m_row.rows.empty() || !provider)
        return {};
    const MatrixCell *cell = m_model->cellAt(m_view->currentIndex());
    return placeOf(*provider, m_row.rows.front(), nullptr, cell && yearSpeaks(*cell),
                   m_row.lastMonth);
}

FigureFacts MatrixScreen::facts()
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
