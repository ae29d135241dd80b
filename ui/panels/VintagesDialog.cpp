// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/VintagesDialog.h"

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

namespace {

constexpr const char *kColumnIds[] = {"value", "status", "source", "received", "by", "reason"};
constexpr int kColumnWidths[] = {90, 90, 260, 140, 120, 160};

} // namespace

VintagesDialog::VintagesDialog(const QString &figure, const QList<VintageLine> &lines,
                               QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("vintages"));
    setWindowTitle(tr("Values of %1").arg(figure));
    resize(textScaled(900), textScaled(340));

    auto *said = new QLabel(lines.isEmpty() ? tr("Nothing was received for it.")
                                            : tr("The uppermost is in force. Those of imports that "
                                                 "were withdrawn are left out."),
                            this);
    said->setWordWrap(true);
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels(
        {tr("Value"), tr("Status"), tr("From"), tr("Received"), tr("By"), tr("Reason")});
    for (int i = 0; i < model->columnCount(); ++i)
        model->setHeaderData(i, Qt::Horizontal, QLatin1String(kColumnIds[i]), ColumnIdRole);
    for (const VintageLine &line : lines) {
        QList<QStandardItem *> cells;
        for (const QString &text :
             {line.value, line.status, line.source, line.received, line.by, line.reason}) {
            cells.append(new QStandardItem(text));
            cells.last()->setToolTip(text);
        }
        cells.first()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow(cells);
    }
    auto *view = new FrozenTableView(this);
    view->setObjectName(QStringLiteral("vintageTable"));
    view->setAccessibleName(windowTitle());
    view->setFrozenColumns(0);
    view->setModel(model);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int i = 0; i < model->columnCount(); ++i)
        view->setColumnWidth(i, textScaled(kColumnWidths[i]));
    view->horizontalHeader()->setStretchLastSection(true);
    if (!lines.isEmpty())
        view->setCurrentIndex(model->index(0, 0));

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
    view->setFocus();
}

} // namespace candour
