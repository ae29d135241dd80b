// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/RestatedTab.h"

#include "core/calc/Value.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/report/Papers.h"
#include "core/services/FileSession.h"
#include "ui/models/BatchModel.h"
#include "ui/models/ValueTableModel.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/theme/TextScale.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace candour {

namespace {

const QString kList = QStringLiteral("data.restated");

/// What the column of times holds, for its filter and for spreadsheets.
const Field &timeField()
{
    static const Field field = [] {
        Field made;
        made.kind = FieldKind::Timestamp;
        return made;
    }();
    return field;
}

QList<ValueColumn> columns()
{
    return {{QStringLiteral("provider"), RestatedTab::tr("Provider")},
            {QStringLiteral("indicator"), RestatedTab::tr("Indicator")},
            {QStringLiteral("period"), RestatedTab::tr("Period")},
            {QStringLiteral("issued"), RestatedTab::tr("As issued"), Qt::AlignRight},
            {QStringLiteral("now"), RestatedTab::tr("Now"), Qt::AlignRight},
            {QStringLiteral("reports"), RestatedTab::tr("Reports")},
            {QStringLiteral("when"), RestatedTab::tr("Restated"), Qt::AlignLeft, &timeField()},
            {QStringLiteral("by"), RestatedTab::tr("By")},
            {QStringLiteral("reason"), RestatedTab::tr("Reason")}};
}

constexpr int kColumnWidths[] = {130, 170, 80, 80, 80, 105, 140, 95, 200};

ValueCell numberCell(const QString &text, const std::optional<Figure> &figure,
                     const Indicator &indicator)
{
    const auto value = figure ? valueOf(*figure, indicator) : std::nullopt;
    return {text, value ? QVariant(*value) : QVariant(), {}, {}};
}

ValueRow rowOf(const RestatedFigure &figure)
{
    const QString provider = shortNameOf(figure.organisation);
    QString indicator = narrowName(figure.indicator);
    if (!figure.breakdown.isEmpty())
        indicator += QStringLiteral(" (%1)").arg(figure.breakdown);
    const QString key =
        QStringList {figure.organisation.uid.toText(), figure.indicator.uid.toText(),
                     figure.breakdown, figure.period.toText(), figure.reports.first()}
            .join(u'|');
    const ValueCell period {figure.period.label(), figure.period.firstDay(), {}, {}};
    const ValueCell when {
        BatchModel::timeText(figure.when), figure.sequence, {}, {{RawRole, figure.when}}};
    return {Uid::ofShipped(u"restated", key),
            {{provider, {}, figure.organisation.name, {}},
             {indicator, {}, figure.indicator.name, {}},
             period,
             numberCell(figure.issuedText(), figure.issued, figure.indicator),
             numberCell(figure.nowText(), figure.now, figure.indicator),
             {figure.reports.join(QStringLiteral(", "))},
             when,
             {figure.author},
             {figure.reason}}};
}

} // namespace

RestatedTab::RestatedTab(FileSession &session, UserPrompts &prompts, Settings &settings,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ValueTableModel(columns(), this))
    , m_panel(new TablePanel(
          {.id = kList,
           .name = tr("Restated figures"),
           .emptySentence =
               tr("Figures that were changed after a report with them was issued are listed here. "
                  "There is none: every issued report says what the file says.")},
          settings, this))
    , m_commands(nullptr)
{
    setObjectName(QStringLiteral("restatedTab"));
    buildTable();
    m_commands = new TableCommands(*m_panel, kList, session, prompts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    setFocusTarget(this, m_panel);
}

void RestatedTab::buildTable()
{
    m_panel->setModel(m_model);
    FrozenTableView &view = m_panel->view();
    view.setObjectName(QStringLiteral("restatedTable"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    const int when = m_model->columnOf(QStringLiteral("when"));
    view.sortByColumn(when, Qt::DescendingOrder);
    for (int column = 0; column < m_model->columnCount(); ++column)
        view.setColumnWidth(column, textScaled(kColumnWidths[column]));
    view.horizontalHeader()->setStretchLastSection(true);
    m_panel->keepLayout();
}

void RestatedTab::refresh(const ChangeSet &changes)
{
    m_commands->refresh(changes);
    const bool concerned = !changes.series.isEmpty() || changes.touches(u"batch")
        || changes.touches(recordType<Report>().id) || changes.touches(recordType<Person>().id);
    if (!concerned)
        return;
    m_isStale = true;
    if (isVisible())
        load();
}

void RestatedTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        load();
}

void RestatedTab::load()
{
    if (!m_session.isOpen())
        return;
    m_isStale = false;
    if (!m_session.readOnlyReason().isEmpty()) // there is no thread that could write
        return show(restatedFigures(m_session.reader()));
    const auto found = std::make_shared<QList<RestatedFigure>>();
    m_panel->setLoading(true);
    m_session.run(
        [found](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto figures = restatedFigures(database);
            if (!figures)
                return fail(figures.error());
            *found = std::move(*figures);
            return ChangeSet();
        },
        this,
        [this, found, round = ++m_round](const Result<ChangeSet> &result) {
            if (round == m_round)
                show(result ? Result<QList<RestatedFigure>>(*found)
                            : Result<QList<RestatedFigure>>(fail(result.error())));
        });
}

void RestatedTab::show(const Result<QList<RestatedFigure>> &figures)
{
    m_panel->setLoading(false);
    if (!figures) // what is shown stays
        return m_session.reportReadFailure(figures.error());
    QList<ValueRow> rows;
    for (const RestatedFigure &figure : *figures)
        rows.append(rowOf(figure));
    m_model->setRows(rows);
}

std::shared_ptr<const Document> RestatedTab::printedDocument() const
{
    return m_commands->document();
}

void RestatedTab::exportShown()
{
    Q_EMIT m_panel->exportRequested(TableFormat::Xlsx);
}

} // namespace candour
