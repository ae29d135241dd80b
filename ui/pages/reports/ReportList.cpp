// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/reports/ReportList.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "ui/models/ReportTableModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace candour {

namespace {

constexpr int kFilterWidth = 260;
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
        if (const auto about = store.find(report.about); about && *about)
            row.about = shortNameOf(**about);
        if (const auto person = store.find(report.issuedBy); person && *person)
            row.issuedBy = (*person)->name;
        rows.append(row);
    }
    return rows;
}

} // namespace

ReportList::ReportList(FileSession &session, QAction *newReport, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_model(new ReportTableModel(this))
{
    auto *empty = new EmptyState(
        QStringLiteral("reports"),
        tr("Board quality reports and provider scorecards are written here: figures, charts and "
           "first sentences are there, every red waits for your words, and an issued report "
           "prints the same pages for ever."),
        this);
    empty->addAction(newReport);
    m_empty = empty;
    m_full = buildTable();
    addWidget(m_empty);
    addWidget(m_full);
    reload();
}

QWidget *ReportList::buildTable()
{
    auto *panel = new QWidget(this);
    m_sorted.setSourceModel(m_model);
    m_sorted.setSortRole(SortRole);
    m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted.setFilterKeyColumn(-1);

    m_table = new FrozenTableView(panel);
    m_table->setObjectName(QStringLiteral("reportTable"));
    m_table->setAccessibleName(tr("Reports"));
    m_table->setModel(&m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ReportTableModel::Number, Qt::DescendingOrder);
    for (int column = 0; column < ReportTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, kColumnWidths[column]);

    m_filter = new FilterLine(panel);
    m_filter->setObjectName(QStringLiteral("reportFilter"));
    m_filter->setAccessibleName(tr("Find reports"));
    m_filter->setPlaceholderText(tr("Find reports"));
    m_filter->setMaximumWidth(kFilterWidth);
    m_filter->setTarget(m_table);
    connect(m_filter, &FilterLine::filterChanged, &m_sorted,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openRequested(index.data(IdRole).value<Uid>());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReportList::selectionChanged);

    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    return panel;
}

void ReportList::reload()
{
    if (!m_session.isOpen()) {
        m_model->setReports({});
    } else if (const auto rows = reportsIn(m_session)) {
        m_model->setReports(*rows);
    } else {
        m_session.reportReadFailure(rows.error()); // what is shown stays
        return;
    }
    setCurrentWidget(m_model->rowCount() > 0 ? m_full : m_empty);
    setFocusProxy(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

Uid ReportList::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? Uid() : rows.first().data(IdRole).value<Uid>();
}

void ReportList::choose(const Uid &uid)
{
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        const QModelIndex index = m_sorted.index(row, 0);
        if (index.data(IdRole).value<Uid>() == uid)
            m_table->setCurrentIndex(index);
    }
}

} // namespace candour
