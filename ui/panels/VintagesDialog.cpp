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
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

struct VintageColumn {
    const char *id;
    int width; ///< at 100 per cent text
    QString VintageLine::*text;
};

constexpr VintageColumn kColumns[] = {
    {"period", 80, &VintageLine::period},   {"value", 80, &VintageLine::value},
    {"vintage", 70, &VintageLine::vintage}, {"status", 84, &VintageLine::status},
    {"source", 290, &VintageLine::source},  {"received", 150, &VintageLine::received},
    {"by", 110, &VintageLine::by},          {"reason", 150, &VintageLine::reason},
};
constexpr int kPeriodColumn = 0;
constexpr int kValueColumn = 1;

bool hasSeveralPeriods(const QList<VintageLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [&](const VintageLine &line) {
        return line.period != lines.first().period;
    });
}

} // namespace

VintagesDialog::VintagesDialog(const QString &figure, const QList<VintageLine> &lines,
                               QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("vintages"));
    setWindowTitle(tr("Values of %1").arg(figure));
    resize(QSize(textScaled(1040), textScaled(340)).boundedTo(screen()->availableSize()));

    const bool several = hasSeveralPeriods(lines);
    auto *said = new QLabel(this);
    said->setObjectName(QStringLiteral("vintagesSaid"));
    said->setWordWrap(true);
    if (lines.isEmpty())
        said->setText(tr("Nothing was received for it."));
    else if (several)
        said->setText(tr("It is worked out from these periods. The uppermost value of each is in "
                         "force. Those of imports that were withdrawn are left out."));
    else
        said->setText(tr("The uppermost is in force. Those of imports that were withdrawn are left "
                         "out."));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("Period"), tr("Value"), tr("Vintage"), tr("Status"),
                                      tr("From"), tr("Received"), tr("By"), tr("Reason")});
    model->horizontalHeaderItem(kValueColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int i = 0; i < model->columnCount(); ++i)
        model->setHeaderData(i, Qt::Horizontal, QLatin1String(kColumns[i].id), ColumnIdRole);
    for (const VintageLine &line : lines) {
        QList<QStandardItem *> cells;
        for (const VintageColumn &column : kColumns) {
            cells.append(new QStandardItem(line.*column.text));
            cells.last()->setToolTip(line.*column.text);
        }
        cells.at(kValueColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->appendRow(cells);
    }
    auto *view = new FrozenTableView(this);
    view->setObjectName(QStringLiteral("vintageTable"));
    view->setAccessibleName(windowTitle());
    view->setFrozenColumns(0);
    view->setModel(model);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTextElideMode(Qt::ElideMiddle); // the cell at the end of a long place stays
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int i = 0; i < model->columnCount(); ++i)
        view->setColumnWidth(i, textScaled(kColumns[i].width));
    view->setColumnHidden(kPeriodColumn, !several);
    view->horizontalHeader()->setStretchLastSection(true);
    if (!lines.isEmpty())
        view->setCurrentIndex(model->index(0, kValueColumn));

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
