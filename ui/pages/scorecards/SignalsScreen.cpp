// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/SignalsScreen.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/JoinedReading.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/delegates/RagDelegate.h"
#include "ui/models/TableProxy.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/panels/TablePanel.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/InBackground.h"
#include "ui/widgets/WrapRow.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

const QString kList = QStringLiteral("scorecards.signals");
constexpr int kDetailsPauseMs = 30;
constexpr int kExplanationMs = 20000;
/// Beside signalColumns(), at 100 per cent text.
constexpr int kWidths[] = {156, 112, 76, 84, 74, 80, 228, 430};

template <typename T>
const T *byUid(const QList<T> &all, const Uid &uid)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const T &one) { return one.uid == uid; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

SignalsScreen::SignalsScreen(FileSession &session, ScorecardOptions &options, Settings &settings,
                             UserPrompts &prompts, QWidget *parent)
    : ScorecardScreen(parent)
    , m_session(session)
    , m_options(options)
    , m_model(new ValueTableModel(signalColumns(), this))
    , m_panel(new TablePanel(
          {.id = kList,
           .name = tr("Colour and chart"),
           .terms = session.terms(),
           .icon = QStringLiteral("scorecards"),
           .emptySentence = tr("No measure of these providers is of that kind in this month.")},
          settings, this))
    , m_commands(new TableCommands(*m_panel, kList, session, prompts))
{
    setObjectName(QStringLiteral("signalsScreen"));
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(kDetailsPauseMs);
    connect(&m_placeTimer, &QTimer::timeout, this, &SignalsScreen::placeChanged);
    buildTable();
    build();
    connectTable();
}

void SignalsScreen::buildTable()
{
    m_panel->setModel(m_model);
    FrozenTableView &view = m_panel->view();
    view.setObjectName(QStringLiteral("signalsTable"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int column = 0; column < m_model->columnCount(); ++column)
        view.setColumnWidth(column, textScaled(kWidths[column]));
    view.setItemDelegateForColumn(m_model->columnOf(QStringLiteral("latest")),
                                  new RagDelegate(&view));
    for (const char *id : {"variation", "assurance"})
        view.setItemDelegateForColumn(m_model->columnOf(QLatin1String(id)),
                                      new IconDelegate(&view));
    view.horizontalHeader()->setStretchLastSection(true);
    view.sortByColumn(-1, Qt::AscendingOrder); // as they come: what needs her most first
    m_panel->keepLayout();
}

QWidget *SignalsScreen::buildControls()
{
    auto *row = new QWidget(this);
    auto *layout = new WrapRow(row);
    m_list = layout->addChoice(tr("Show"), "signalsList");
    for (const Choice<JoinedList> &list : choicesOf<JoinedList>())
        m_list->addItem(QCoreApplication::translate("choice", list.label), int(list.value));
    m_lastMonth = layout->addChoice(tr("Data to"), "signalsLastMonth");
    for (QComboBox *box : {m_list, m_lastMonth})
        connect(box, &QComboBox::currentIndexChanged, this, &SignalsScreen::optionChosen);
    m_line = new ElidedLabel(row);
    m_line->setObjectName(QStringLiteral("signalsLine"));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_line->setText(tr("Latest figure of each measure, what needs attention most first"));
    layout->addStretch();
    layout->addWidget(m_line);
    return row;
}

void SignalsScreen::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(buildControls());
    layout->addWidget(m_panel, 1);
    setFocusTarget(this, m_panel);
}

void SignalsScreen::connectTable()
{
    FrozenTableView &view = m_panel->view();
    connect(m_panel, &TablePanel::activated, this, [this](const Uid &line) {
        const auto place = m_places.constFind(line);
        if (place != m_places.cend())
            Q_EMIT providerRequested(place->organisation.code + u'|' + place->indicator.code + u'|'
                                     + place->period.toText());
    });
    connect(&view, &QAbstractItemView::clicked, this, &SignalsScreen::detailsRequested);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, &m_placeTimer,
            qOverload<>(&QTimer::start));
    connect(m_panel, &TablePanel::selectionChanged, this, &SignalsScreen::selectionChanged);
    connect(m_panel, &TablePanel::printRequested, this, &SignalsScreen::printRequested);
}

void SignalsScreen::fillChoices()
{
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietMonth(m_lastMonth);
    m_list->setCurrentIndex(m_list->findData(int(m_options.list)));
    m_lastMonth->clear();
    for (const Period &month : monthsToChoose(m_session))
        m_lastMonth->addItem(month.label(), month.toText());
    m_lastMonth->setCurrentIndex(
        std::max(0, m_lastMonth->findData(lastMonthOf(m_session, m_options).toText())));
}

void SignalsScreen::optionChosen()
{
    m_options.list = JoinedList(m_list->currentData().toInt());
    const auto month = Period::fromText(m_lastMonth->currentData().toString());
    m_options.lastMonth = month && *month != lastMonthOf(m_session, {}) ? *month : Period();
    if (lastMonthOf(m_session, m_options) == m_month)
        showLines();
    else
        reload();
    Q_EMIT optionsChanged();
}

void SignalsScreen::reload()
{
    if (!m_session.isOpen())
        return;
    fillChoices();
    m_readAgain = m_isReading;
    if (m_isReading)
        return;
    const Period month = lastMonthOf(m_session, m_options);
    const SpcRequest request {month, providersFor(m_session, m_options)};
    if (request.organisations.isEmpty()) // which would mean everybody
        return take(std::vector<JoinedLine>(), month);
    m_isReading = true;
    m_panel->setLoading(true);
    inBackground(
        this,
        [path = m_session.path(), schema = &m_session.reader().schema(), books = m_session.books(),
         request] { return readJoinedLines(path, *schema, books, request); },
        [this, month, path = m_session.path()](const Result<std::vector<JoinedLine>> &lines) {
            m_isReading = false;
            m_panel->setLoading(false);
            if (!m_session.isOpen() || m_session.path() != path)
                return;
            if (m_readAgain)
                return reload();
            take(lines, month);
        });
}

void SignalsScreen::take(const Result<std::vector<JoinedLine>> &lines, const Period &month)
{
    if (!lines)
        return m_session.reportReadFailure(lines.error()); // what is shown stays
    m_lines = *lines;
    m_month = month;
    showLines();
    Q_EMIT reloaded();
}

void SignalsScreen::showLines()
{
    const ScorecardBooks &books = m_session.books();
    QList<ValueRow> rows;
    m_places.clear();
    for (const JoinedLine &line : m_lines) {
        const Organisation *organisation = byUid(books.organisations, line.organisation.uid());
        const Indicator *indicator = byUid(books.indicators, line.indicator.uid());
        if (!organisation || !indicator || !belongsTo(line.joined, m_options.list))
            continue;
        const SignalPlace place {*organisation, *indicator, line.period};
        rows.append(signalRow(line, place));
        m_places.insert(rows.last().uid, place);
    }
    m_model->setRows(rows);
    FrozenTableView &view = m_panel->view();
    if (!view.currentIndex().isValid() && m_panel->shownCount() > 0)
        view.setCurrentIndex(view.model()->index(0, 0));
    m_placeTimer.start();
}

const SignalPlace *SignalsScreen::current() const
{
    const auto place = m_places.constFind(m_panel->currentId());
    return place == m_places.cend() ? nullptr : &*place;
}

bool SignalsScreen::isEmpty() const
{
    return m_session.dataTo().isNull();
}

bool SignalsScreen::hasLines() const
{
    return m_panel->shownCount() > 0;
}

FigurePlace SignalsScreen::place()
{
    m_row = {};
    const SignalPlace *here = current();
    if (here)
        m_row = readOneRow(m_session, here->organisation.uid, here->indicator.uid, m_month);
    return m_row.rows.empty() ? FigurePlace()
                              : placeOf(here->organisation, m_row.rows.front(), nullptr, m_month);
}

Result<FigureFacts> SignalsScreen::facts()
{
    const FigurePlace here = place();
    return here.isNull() ? FigureFacts()
                         : factsOf(m_session, here, m_row.rows.front(), m_row.lastMonth);
}

int SignalsScreen::selectedCount() const
{
    return int(m_panel->selectedIds().size());
}

void SignalsScreen::explainHere()
{
    FrozenTableView &view = m_panel->view();
    const QModelIndex index = view.currentIndex();
    const int together = m_model->columnOf(QStringLiteral("together"));
    const QRect cell = view.visualRect(index);
    QToolTip::showText(view.viewport()->mapToGlobal(cell.bottomLeft()),
                       index.siblingAtColumn(together).data(Qt::ToolTipRole).toString(),
                       view.viewport(), cell, kExplanationMs);
}

void SignalsScreen::focusTable()
{
    m_panel->view().setFocus(Qt::OtherFocusReason);
}

void SignalsScreen::showNote(const QString &sentence)
{
    m_panel->announce(sentence);
}

void SignalsScreen::refreshViews(const ChangeSet &changes)
{
    m_commands->refresh(changes);
}

std::shared_ptr<const Document> SignalsScreen::document() const
{
    return m_commands->document();
}

void SignalsScreen::exportShown()
{
    Q_EMIT m_panel->exportRequested(TableFormat::Xlsx);
}

} // namespace candour
