// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/ProviderWords.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/delegates/RagDelegate.h"
#include "ui/frame/Page.h"
#include "ui/models/ValueTableModel.h"
#include "ui/pages/providers/ProviderRows.h"
#include "ui/pages/providers/ProviderTabs.h"
#include "ui/pages/providers/TabParts.h"
#include "ui/pages/records/FigureVintages.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/panels/ScorecardDelegates.h"
#include "ui/panels/TablePanel.h"
#include "ui/widgets/TableRoles.h"

#include <QVBoxLayout>

#include <numeric>

namespace candour {

namespace {

const QString kScorecards = QStringLiteral("scorecards");

constexpr int kFigureWidths[] = {270, 80, 120, 100, 110, 130, 76, 84, 300};
constexpr int kCommentWidths[] = {90, 150, 530, 110, 120, 100};

QVBoxLayout *plainLayout(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(space::kRelated);
    return layout;
}

/// What needs attention first, the rest in the order of the card.
QList<int> allRows(const ProviderContent &content)
{
    QList<int> rows = attentionRows(content.card, content.charts);
    for (int i = 0; i < int(content.card.rows.size()); ++i) {
        if (!rows.contains(i))
            rows.append(i);
    }
    return rows;
}

} // namespace

RowSources::RowSources(const ProviderContent &content)
{
    const QString &code = content.dossier.organisation.code;
    for (const ScorecardRow &row : content.card.rows) {
        Row sources {row.indicator.code, {}, {}};
        if (const ScorecardCell *latest = row.latestCell())
            sources.latest = FigureSource::ofSeries(seriesText(code, row.indicator.code),
                                                    latest->period.toText());
        if (row.yearToDate.aggregate.hasValue())
            sources.yearToDate =
                sourceOfSpan(code, row.indicator.code, row.yearToDate.aggregate.span);
        rows.insert(row.indicator.uid, sources);
    }
}

FigureSource RowSources::of(const QModelIndex &cell) const
{
    const Row sources = rows.value(cell.data(IdRole).value<Uid>());
    if (!cell.isValid())
        return {};
    const QVariant column = cell.model()->headerData(cell.column(), Qt::Horizontal, ColumnIdRole);
    const bool ofYear = column.toString() == QLatin1String("ytd");
    return ofYear && !sources.yearToDate.isNull() ? sources.yearToDate : sources.latest;
}

ProviderFigures::ProviderFigures(FileSession &session, Settings &settings, UserPrompts &prompts,
                                 QWidget *parent)
    : ProviderTab(parent)
    , m_line(new QLabel(this))
    , m_model(new ValueTableModel(figureColumns(), this))
    , m_panel(new TablePanel({.id = QStringLiteral("providers.figures"),
                              .name = tr("Figures of the provider"),
                              .terms = session.terms(),
                              .icon = QStringLiteral("scorecards"),
                              .emptySentence = tr("There are no figures for this provider yet.")},
                             settings, this))
    , m_commands(new TableCommands(*m_panel, QStringLiteral("providers.figures"), session, prompts))
    , m_open(new QPushButton(tr("Open the scorecard"), this))
{
    setObjectName(QStringLiteral("providerFigures"));
    m_line->setObjectName(QStringLiteral("figuresLine"));
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_open->setObjectName(QStringLiteral("openScorecard"));
    m_panel->setModel(m_model);
    FrozenTableView &view = m_panel->view();
    view.setObjectName(QStringLiteral("figuresTable"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    setWidths(&view, kFigureWidths);
    for (const char *id : {"latest", "ytd"})
        view.setItemDelegateForColumn(m_model->columnOf(QLatin1String(id)), new RagDelegate(&view));
    view.setItemDelegateForColumn(m_model->columnOf(QStringLiteral("trend")),
                                  new SparklineDelegate(&view));
    for (const char *id : {"variation", "assurance"})
        view.setItemDelegateForColumn(m_model->columnOf(QLatin1String(id)),
                                      new IconDelegate(&view));
    view.sortByColumn(-1, Qt::AscendingOrder); // as they come
    m_panel->keepLayout();
    m_panel->addToolWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT navigationRequested({kScorecards, m_code});
    });
    connect(m_panel, &TablePanel::activated, this, [this](const Uid &indicator) {
        Q_EMIT navigationRequested(
            {kScorecards, m_code + u'|' + m_sources.rows.value(indicator).indicator});
    });
    auto *layout = plainLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_panel, 1);
}

void ProviderFigures::setContent(const ProviderContent &content)
{
    m_code = content.dossier.organisation.code;
    m_sources = RowSources(content);
    m_model->setRows(figureRows(content.card, allRows(content), content.charts));
    const RagCounts &counts = content.card.byLatest;
    m_line->setVisible(!content.card.rows.empty());
    m_line->setText(
        tr("Data to %1: %2 red, %3 amber, %4 green, %5 without a verdict. Enter opens a "
           "measure on the scorecard.")
            .arg(content.card.lastMonth.label())
            .arg(counts.red)
            .arg(counts.amber)
            .arg(counts.green)
            .arg(counts.none));
}

FigureSource ProviderFigures::chosenFigure() const
{
    return m_sources.of(m_panel->view().currentIndex());
}

void ProviderFigures::focusFirst()
{
    m_panel->view().setFocus(Qt::OtherFocusReason);
}

int ProviderFigures::count() const
{
    return m_model->rowCount();
}

void ProviderFigures::refreshViews(const ChangeSet &changes)
{
    m_commands->refresh(changes);
}

ProviderComments::ProviderComments(FileSession &session, Settings &settings, UserPrompts &prompts,
                                   QWidget *parent)
    : ProviderTab(parent)
    , m_model(new ValueTableModel(commentColumns(), this))
    , m_panel(new TablePanel(
          {.id = QStringLiteral("providers.comments"),
           .name = tr("Comments on its figures"),
           .terms = session.terms(),
           .icon = QStringLiteral("comment"),
           .emptySentence =
               tr("What you say about a figure on the scorecard is listed here.\nOn the "
                  "scorecard, M writes a comment on the chosen figure.")},
          settings, this))
    , m_commands(
          new TableCommands(*m_panel, QStringLiteral("providers.comments"), session, prompts))
{
    setObjectName(QStringLiteral("providerComments"));
    m_panel->setModel(m_model);
    FrozenTableView &view = m_panel->view();
    view.setObjectName(QStringLiteral("commentsTable"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    setWidths(&view, kCommentWidths);
    view.sortByColumn(-1, Qt::AscendingOrder); // as they come
    m_panel->keepLayout();
    connect(m_panel, &TablePanel::activated, this, &ProviderComments::openFigure);
    connect(m_panel, &TablePanel::selectionChanged, this, &ProviderTab::chosenChanged);
    plainLayout(this)->addWidget(m_panel);
}

void ProviderComments::setContent(const ProviderContent &content)
{
    m_code = content.dossier.organisation.code;
    m_comments = content.dossier.comments;
    m_model->setRows(commentRows(m_comments));
}

std::pair<const RecordKind *, Uid> ProviderComments::chosen() const
{
    const Uid uid = m_panel->currentId();
    return uid.isNull() ? std::pair<const RecordKind *, Uid>()
                        : std::pair<const RecordKind *, Uid>(&recordType<Comment>(), uid);
}

FigureSource ProviderComments::chosenFigure() const
{
    for (const ProviderComment &one : m_comments) {
        if (one.uid() == m_panel->currentId())
            return FigureSource::ofSeries(seriesText(m_code, one.indicator.code),
                                          one.remark.comment.period);
    }
    return {};
}

void ProviderComments::focusFirst()
{
    m_panel->view().setFocus(Qt::OtherFocusReason);
}

int ProviderComments::count() const
{
    return int(m_comments.size());
}

void ProviderComments::refreshViews(const ChangeSet &changes)
{
    m_commands->refresh(changes);
}

void ProviderComments::openFigure(const Uid &comment)
{
    for (const ProviderComment &one : m_comments) {
        if (one.uid() == comment)
            Q_EMIT navigationRequested(
                {kScorecards,
                 QStringList {m_code, one.indicator.code, one.remark.comment.period}.join(u'|')});
    }
}

ProviderRecord::ProviderRecord(RecordDesk &desk, QWidget *parent)
    : ProviderTab(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("providerRecord"));
    plainLayout(this);
}

void ProviderRecord::setContent(const ProviderContent &content)
{
    const Uid provider = content.dossier.organisation.uid;
    if (m_sheet && provider == m_shown)
        return; // the sheet keeps itself up to date
    delete m_sheet;
    m_shown = provider;
    m_sheet = m_desk.makeSheet(recordType<Organisation>(), provider, this);
    if (m_sheet)
        layout()->addWidget(m_sheet);
}

} // namespace candour
