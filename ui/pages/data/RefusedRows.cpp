// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/RefusedRows.h"

#include "ui/theme/TextScale.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace candour {

RefusedRows::RefusedRows(const QList<RecordRefusal> &refused, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("refusedRows"));
    setWindowTitle(tr("Refused rows"));
    resize(720, 420);

    auto *said = new QLabel(tr("These rows were left out; the others are in your file. Mend them "
                               "in the spreadsheet and import it again: rows that are already "
                               "here stay as they are."),
                            this);
    said->setWordWrap(true);
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Line"), tr("Column"), tr("Reason")});
    const char *ids[] = {"line", "column", "reason"};
    for (int i = 0; i < model->columnCount(); ++i)
        model->setHeaderData(i, Qt::Horizontal, QLatin1String(ids[i]), ColumnIdRole);
    for (const RecordRefusal &row : refused)
        model->appendRow({new QStandardItem(QString::number(row.line)),
                          new QStandardItem(row.column), new QStandardItem(row.reason)});
    auto *view = new FrozenTableView(this);
    view->setObjectName(QStringLiteral("refusedTable"));
    view->setAccessibleName(windowTitle());
    view->setFrozenColumns(0);
    view->setModel(model);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setColumnWidth(0, textScaled(60));
    view->setColumnWidth(1, textScaled(160));
    view->horizontalHeader()->setStretchLastSection(true);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyAll"));
    connect(copy, &QPushButton::clicked, view, [view] {
        view->selectAll();
        view->copySelection();
    });
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(said);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
}

} // namespace candour
