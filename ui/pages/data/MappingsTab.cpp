// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/MappingsTab.h"

#include "ui/models/ImportListModel.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>

namespace candour {

namespace {

QString shapeText(TableLayout layout)
{
    switch (layout) {
    case TableLayout::Long:
        return MappingsTab::tr("One figure a row");
    case TableLayout::MonthsAcross:
        return MappingsTab::tr("Months side by side");
    case TableLayout::IndicatorsAcross:
        return MappingsTab::tr("Indicators side by side");
    case TableLayout::ProvidersAcross:
        return MappingsTab::tr("Providers side by side");
    }
    return {};
}

} // namespace

MappingsTab::MappingsTab(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportListModel({{QStringLiteral("name"), tr("Name"), false},
                                   {QStringLiteral("shape"), tr("Shape"), false},
                                   {QStringLiteral("origin"), tr("Where from"), false},
                                   {QStringLiteral("note"), tr("Reads"), false}},
                                  this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new FrozenTableView(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("mappingTable"));
    m_view->setAccessibleName(tr("Mappings"));
    m_view->setModel(m_sorted);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    const int widths[] = {300, 170, 150};
    for (int column = 0; column < 3; ++column)
        m_view->setColumnWidth(column, textScaled(widths[column]));
    m_view->horizontalHeader()->setStretchLastSection(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MappingsTab::updateButtons);
    connect(m_view, &QAbstractItemView::activated, this, [this] { m_edit->click(); });
    setFocusTarget(this, m_view);
    buildButtons();
    updateButtons();
}

QPushButton *MappingsTab::addButton(const char *name, const QString &text, const QString &toolTip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(toolTip);
    return button;
}

void MappingsTab::buildButtons()
{
    auto *filter = new FilterLine(this);
    filter->setObjectName(QStringLiteral("mappingFilter"));
    filter->setPlaceholderText(tr("Find a mapping"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setMaximumWidth(260);
    filter->setTarget(m_view);
    connect(filter, &FilterLine::filterChanged, m_sorted,
            &QSortFilterProxyModel::setFilterFixedString);
    m_load = addButton("mappingLoad", tr("Load mapping…"),
                       tr("Keep a mapping saved as JSON in this file"));
    m_edit = addButton("mappingEdit", tr("Edit…"), tr("Say which column means what"));
    m_export = addButton("mappingExport", tr("Save as JSON…"), tr("To give it to a colleague"));
    m_withdraw = addButton("mappingWithdraw", tr("Withdraw…"),
                           tr("Files are no longer read this way; what was imported stays"));
    connect(m_load, &QPushButton::clicked, this, &MappingsTab::loadRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const MappingEntry *entry = chosen(); entry && entry->mapping)
            Q_EMIT editRequested(*entry->mapping);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const MappingEntry *entry = chosen(); entry && entry->mapping)
            Q_EMIT exportRequested(*entry->mapping);
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const MappingEntry *entry = chosen())
            Q_EMIT withdrawRequested(entry->uid, entry->name);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kRelated);
    row->addWidget(filter, 1);
    row->addStretch();
    for (QPushButton *button : {m_load, m_edit, m_export, m_withdraw})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kRelated);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
}

void MappingsTab::setMappings(const QList<MappingEntry> &entries)
{
    m_entries = entries;
    QList<QVariantList> rows;
    for (const MappingEntry &entry : entries)
        rows.append({entry.name, entry.mapping ? shapeText(entry.mapping->layout) : QString(),
                     entry.uid.isNull() ? tr("Comes with Candour") : tr("Kept in this file"),
                     entry.mapping ? entry.mapping->note : entry.fault});
    m_model->setRows(std::move(rows));
    updateButtons();
}

void MappingsTab::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButtons();
}

const MappingEntry *MappingsTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const int at = m_sorted->mapToSource(rows.first()).row();
    return at < m_entries.size() ? &m_entries[at] : nullptr;
}

void MappingsTab::updateButtons()
{
    const MappingEntry *entry = chosen();
    const bool isUsable = entry && entry->mapping;
    m_load->setEnabled(!m_readOnly);
    m_edit->setEnabled(isUsable && !m_readOnly);
    m_export->setEnabled(isUsable);
    m_withdraw->setEnabled(entry && !entry->uid.isNull() && !m_readOnly);
}

} // namespace candour
