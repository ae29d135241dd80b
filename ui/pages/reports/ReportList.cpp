// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/reports/ReportList.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "ui/models/ReportTableModel.h"
#include "ui/pages/records/TableCommands.h"
#include "ui/panels/TablePanel.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kColumnWidths[ReportTableModel::ColumnCount] = {110, 290, 170, 100, 110, 100, 210};

Result<QList<ReportRow>> reportsIn(const FileSession &session)
{
    const db::RecordStore store = session.reader().records();
    const auto reports = store.all<Report>();
    if (!reports)
        return fail(reports.error());
    QList<ReportRow> rows;
    for (const Report &report : *reports) {
        ReportRow row {report, {}, {}};
        const auto about = store.find(report.about);
        const auto person = store.find(report.issuedBy);
        if (!about || !person)
            return fail(about ? person.error() : about.error());
        if (*about)
            row.about = shortNameOf(**about);
        if (*person)
            row.issuedBy = (*person)->name;
        rows.append(row);
    }
    return rows;
}

} // namespace

ReportList::ReportList(FileSession &session, Settings &settings, UserPrompts &prompts,
                       QAction *newReport, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ReportTableModel(this))
    , m_panel(new TablePanel(
          {.id = QStringLiteral("reports.list"),
           .name = tr("Reports"),
           .icon = QStringLiteral("reports"),
           .emptySentence =
               tr("Board quality reports and provider scorecards are written here: figures, charts "
                  "and first sentences are there, every red waits for your words, and an issued "
                  "report prints the same pages for ever.")},
          settings, this))
    , m_commands(new TableCommands(*m_panel, QStringLiteral("reports.list"), session, prompts))
{
    m_panel->emptyState().addAction(newReport);
    m_panel->setModel(m_model);
    m_panel->setReadOnlyReason(session.readOnlyReason());
    FrozenTableView &view = m_panel->view();
    view.setObjectName(QStringLiteral("reportTable"));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.sortByColumn(ReportTableModel::Number, Qt::DescendingOrder);
    for (int column = 0; column < ReportTableModel::ColumnCount; ++column)
        view.setColumnWidth(column, textScaled(kColumnWidths[column]));
    m_panel->keepLayout();
    connect(m_panel, &TablePanel::activated, this, &ReportList::openRequested);
    connect(m_panel, &TablePanel::selectionChanged, this, &ReportList::selectionChanged);
    connect(m_panel, &TablePanel::printRequested, this, &ReportList::printRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->addWidget(m_panel);
    setFocusTarget(this, m_panel);
    reload();
}

void ReportList::reload()
{
    if (!m_session.isOpen())
        m_model->setReports({});
    else if (const auto rows = reportsIn(m_session))
        m_model->setReports(*rows);
    else
        m_session.reportReadFailure(rows.error()); // what is shown stays
}

void ReportList::refresh(const ChangeSet &changes)
{
    m_commands->refresh(changes);
    reload();
}

bool ReportList::hasRows() const
{
    return m_panel->shownCount() > 0;
}

std::shared_ptr<const Document> ReportList::printedDocument() const
{
    return m_commands->document();
}

Uid ReportList::chosen() const
{
    const QList<Uid> reports = m_panel->selectedIds();
    return reports.size() == 1 ? reports.first() : Uid();
}

void ReportList::choose(const Uid &uid)
{
    m_panel->select(uid);
}

} // namespace candour
