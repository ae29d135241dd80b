// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/MeasureScreen.h"

#include "core/calc/Across.h"
#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/SpcService.h"
#include "ui/charts/ChartView.h"
#include "ui/panels/FigureDelegate.h"
#include "ui/panels/ScorecardDelegates.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/WrapRow.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kDetailsPauseMs = 30;
constexpr int kExplanationMs = 20000;
/// To begin with; what she drags is remembered. A funnel as wide as a laptop's page is to be seen
/// whole.
constexpr int kTableHeight = 200;
constexpr int kChartHeight = 430;
/// Beside MeasureModel::Column.
constexpr std::array<int, MeasureModel::ColumnCount> kWidths {162, 64, 84, 76, 104, 76, 72, 78, 84};

/// In which order those stand that providers are compared with; nothing for anybody else.
std::optional<int> comparatorRank(const Organisation &organisation)
{
    switch (organisation.type) {
    case OrganisationType::Own:
        return 0;
    case OrganisationType::England:
        return 1;
    case OrganisationType::Region:
        return 2;
    case OrganisationType::PeerGroup:
        return 3;
    case OrganisationType::Place:
        return 4;
    default:
        return std::nullopt;
    }
}

} // namespace

MeasureScreen::MeasureScreen(FileSession &session, ScorecardOptions &options, QWidget *parent)
    : ScorecardScreen(parent)
    , m_session(session)
    , m_options(options)
    , m_model(new MeasureModel(this))
    , m_view(new FrozenTableView(this))
{
    setObjectName(QStringLiteral("measureScreen"));
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(kDetailsPauseMs);
    connect(&m_placeTimer, &QTimer::timeout, this, &MeasureScreen::placeChanged);
    buildTable();
    build();
    connectTable();
}

void MeasureScreen::buildTable()
{
    m_view->setObjectName(QStringLiteral("measureTable"));
    m_view->setAccessibleName(tr("One measure at all providers"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setItemDelegate(new FigureDelegate(this));
    auto *names = new NameDelegate(this);
    names->setIndent(space::kRelated);
    m_view->setItemDelegateForColumn(MeasureModel::Provider, names);
    auto *words = new PlainCellDelegate(this);
    m_view->setItemDelegateForColumn(MeasureModel::Target, words);
    m_view->setItemDelegateForColumn(MeasureModel::When, words);
    auto *icons = new ChartIconDelegate(this);
    m_view->setItemDelegateForColumn(MeasureModel::Variation, icons);
    m_view->setItemDelegateForColumn(MeasureModel::Assurance, icons);
    m_view->setItemDelegateForColumn(MeasureModel::Trend, new SparklineDelegate(this));
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSectionsMovable(false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, Theme::scaled(kWidths[size_t(column)]));
    m_view->horizontalHeader()->setStretchLastSection(true);
}

QWidget *MeasureScreen::buildControls()
{
    auto *row = new QWidget(this);
    auto *layout = new WrapRow(row);
    m_lastMonth = layout->addChoice(tr("Data to"), "measureLastMonth");
    m_verdict = layout->addChoice(tr("RAG"), "measureVerdict");
    m_verdict->addItem(tr("Month"), int(VerdictChoice::Latest));
    m_verdict->addItem(tr("Year to date"), int(VerdictChoice::YearToDate));
    m_kind = layout->addChoice(tr("Charts"), "measureChartKind");
    m_kind->addItem(tr("Control charts"), false);
    m_kind->addItem(tr("Funnel"), true);
    for (QComboBox *box : {m_lastMonth, m_verdict, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &MeasureScreen::optionChosen);
    layout->addStretch();
    return row;
}

void MeasureScreen::build()
{
    m_line = new ElidedLabel(this);
    m_line->setObjectName(QStringLiteral("measureLine"));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("measureBanner"));
    m_banner->hide();
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(QStringLiteral("measureParts"));
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(buildCharts());
    parts->setSizes({kTableHeight, kChartHeight});
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 3);
    setFocusTarget(this, m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_line);
    layout->addWidget(buildControls());
    layout->addWidget(m_banner);
    layout->addWidget(parts, 1);
}

void MeasureScreen::connectTable()
{
    const auto open = [this](const QModelIndex &index) {
        const MeasureLine *line = m_model->lineAt(index.row());
        if (line)
            Q_EMIT providerRequested(line->organisation.code + u'|' + m_indicator.code);
    };
    connect(m_view, &QAbstractItemView::activated, this, open);
    connect(m_view, &QAbstractItemView::doubleClicked, this, open);
    connect(m_view, &QAbstractItemView::clicked, this, &MeasureScreen::detailsRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MeasureScreen::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, &m_placeTimer,
            qOverload<>(&QTimer::start));
}

void MeasureScreen::fillChoices()
{
    const QSignalBlocker quietMonth(m_lastMonth);
    const QSignalBlocker quietVerdict(m_verdict);
    const QSignalBlocker quietKind(m_kind);
    m_lastMonth->clear();
    for (const Period &month : monthsToChoose(m_session))
        m_lastMonth->addItem(month.label(), month.toText());
    m_lastMonth->setCurrentIndex(
        std::max(0, m_lastMonth->findData(lastMonthOf(m_session, m_options).toText())));
    m_verdict->setCurrentIndex(m_verdict->findData(int(m_options.verdict)));
    m_kind->setCurrentIndex(m_kind->findData(m_options.funnel));
}

void MeasureScreen::optionChosen()
{
    if (m_options.funnel != m_kind->currentData().toBool())
        m_chartArea->verticalScrollBar()->setValue(0); // another chart is read from its title on
    m_options.funnel = m_kind->currentData().toBool();
    m_options.verdict = VerdictChoice(m_verdict->currentData().toInt());
    const auto month = Period::fromText(m_lastMonth->currentData().toString());
    m_options.lastMonth = month && *month != lastMonthOf(m_session, {}) ? *month : Period();
    reload();
    Q_EMIT optionsChanged();
}

void MeasureScreen::switchCharts()
{
    m_kind->setCurrentIndex(m_kind->findData(!m_options.funnel));
}

void MeasureScreen::setMeasure(const Indicator &indicator, const Uid &provider)
{
    m_indicator = indicator;
    m_banner->hide();
    reload();
    const int line = provider.isNull() ? -1 : m_model->lineOf(provider);
    if (line >= 0)
        m_view->setCurrentIndex(m_model->index(line, MeasureModel::Provider));
}

MeasureContent MeasureScreen::read()
{
    MeasureContent content;
    content.indicator = m_indicator;
    content.lastMonth = lastMonthOf(m_session, m_options);
    const ScorecardBooks &books = m_session.books();
    const auto cards = ScorecardService(m_session.reader())
                           .across(books, {Ref<Indicator>(m_indicator.uid), content.lastMonth});
    if (!cards) {
        m_session.reportReadFailure(cards.error());
        return content;
    }
    SpcRequest request {content.lastMonth, {}, {Ref<Indicator>(m_indicator.uid)}};
    for (const Scorecard &card : *cards)
        request.organisations.append(card.organisation);
    auto charts = SpcService(m_session.reader()).readings(books, request);
    if (!charts) {
        m_session.reportReadFailure(charts.error());
        return content;
    }
    content.readings = std::make_shared<const SpcReadings>(std::move(*charts));
    for (const int place : worstFirst(*cards, m_options.verdict)) {
        const Scorecard &card = (*cards)[size_t(place)];
        const auto organisation = std::find_if(
            books.organisations.begin(), books.organisations.end(),
            [&](const Organisation &one) { return one.uid == card.organisation.uid(); });
        if (organisation == books.organisations.end())
            continue;
        if (organisation->type == OrganisationType::Provider)
            content.providers.push_back({*organisation, card.rows.front()});
        else if (comparatorRank(*organisation))
            content.comparators.push_back({*organisation, card.rows.front()});
    }
    std::stable_sort(content.comparators.begin(), content.comparators.end(),
                     [](const MeasureLine &a, const MeasureLine &b) {
                         return comparatorRank(a.organisation) < comparatorRank(b.organisation);
                     });
    return content;
}

void MeasureScreen::reload()
{
    if (!m_session.isOpen() || m_indicator.uid.isNull())
        return;
    for (const Indicator &one : m_session.books().indicators) {
        if (one.uid == m_indicator.uid)
            m_indicator = one; // its definition may be another by now
    }
    fillChoices();
    m_model->setContent(read());
    readFunnel(m_model->content().lastMonth);
    QStringList words {m_indicator.code};
    for (const QString &part : {m_indicator.numerator, m_indicator.denominator}) {
        if (!part.isEmpty())
            words.append(part);
    }
    m_line->setText(words.join(QStringLiteral("  ·  ")));
    showCharts();
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, MeasureModel::Provider));
    m_placeTimer.start();
}

FigurePlace MeasureScreen::place()
{
    const QModelIndex index = m_view->currentIndex();
    const MeasureLine *line = m_model->lineAt(index.row());
    if (!line)
        return {};
    const Period month = m_model->content().lastMonth;
    if (index.column() == MeasureModel::YearToDate)
        return placeOfTotal(line->organisation, line->row, line->row.yearToDate, month, true);
    if (index.column() == MeasureModel::LastYear)
        return placeOfTotal(line->organisation, line->row, line->row.sameTimeLastYear,
                            month.plus(-12), true);
    return placeOf(line->organisation, line->row, nullptr, month);
}

Result<FigureFacts> MeasureScreen::facts()
{
    const MeasureLine *line = m_model->lineAt(m_view->currentIndex().row());
    return line ? factsOf(m_session, place(), line->row, m_model->content().lastMonth)
                : FigureFacts();
}

int MeasureScreen::selectedCount() const
{
    return int(m_view->selectionModel()->selectedRows().size());
}

void MeasureScreen::explainHere()
{
    const QModelIndex index = m_view->currentIndex();
    const QRect cell = m_view->visualRect(index);
    QToolTip::showText(m_view->viewport()->mapToGlobal(cell.bottomLeft()),
                       toolTipText(m_model->explanation(index)), m_view->viewport(), cell,
                       kExplanationMs);
}

void MeasureScreen::focusTable()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void MeasureScreen::showProblem(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_banner->showMessage(Banner::Kind::Warning, sentence);
}

void MeasureScreen::showNote(const QString &sentence)
{
    m_banner->showMessage(Banner::Kind::Information, sentence);
}

void MeasureScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_chart)
        m_chart->setTokens(Theme::tokens());
    QWidget::changeEvent(event);
}

} // namespace candour
