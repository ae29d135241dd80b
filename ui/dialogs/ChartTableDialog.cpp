// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/ChartTableDialog.h"

#include "ui/delegates/NumberDelegate.h"
#include "ui/models/ChartTableModel.h"
#include "ui/models/TableProxy.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ClipboardTable.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kWidestColumn = 640; ///< a verdict is one sentence, two at most
constexpr QSize kUsualSize {1180, 560};

constexpr double kOfScreen = 0.94;

/// A number as it is, not as it is shown: to calculate with elsewhere.
QString exactText(const QModelIndex &cell)
{
    const QVariant number = cell.data(RawRole);
    return number.typeId() == QMetaType::Double
        ? QString::number(number.toDouble(), 'g', QLocale::FloatingPointShortest)
        : cell.data().toString();
}

} // namespace

ChartTableDialog::ChartTableDialog(const QString &title, ChartTable table, QWidget *parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_view(new FrozenTableView(this))
{
    setObjectName(QStringLiteral("chartTableDialog"));
    setWindowTitle(tr("Figures of the chart"));
    auto *heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setText(title);
    heading->setWordWrap(true);
    auto *proxy = new TableProxy(this);
    proxy->setSourceModel(new ChartTableModel(m_table, this));
    m_view->setObjectName(QStringLiteral("chartTable"));
    m_view->setAccessibleName(tr("Figures of the chart"));
    m_view->setModel(proxy);
    auto *numbers = new NumberDelegate(this);
    for (int column = 0; column < proxy->columnCount(); ++column) {
        if (m_table.heads.at(column).isNumber)
            m_view->setItemDelegateForColumn(column, numbers);
    }
    m_view->setSortingEnabled(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < proxy->columnCount(); ++column)
        m_view->setColumnWidth(column,
                               std::min(m_view->columnWidth(column), Theme::scaled(kWidestColumn)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeChartTable"));
    QPushButton *copy = buttons->addButton(tr("Copy everything"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyChartTable"));
    QPushButton *save = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("exportChartTable"));
    connect(copy, &QPushButton::clicked, this, &ChartTableDialog::copyAll);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(m_table); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kGroup, space::kGroup, space::kGroup, space::kGroup);
    layout->setSpacing(space::kRelated);
    layout->addWidget(heading);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    m_view->setFocus();
    if (proxy->rowCount() > 0)
        m_view->setCurrentIndex(proxy->index(0, 0));
    resize(kUsualSize.boundedTo(screen()->availableSize() * kOfScreen));
}

void ChartTableDialog::copyAll() const
{
    // In the order in which it is shown.
    const QAbstractItemModel &shown = *m_view->model();
    QStringList heads;
    for (int column = 0; column < shown.columnCount(); ++column)
        heads.append(shown.headerData(column, Qt::Horizontal).toString());
    CellBlock cells;
    for (int row = 0; row < shown.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < shown.columnCount(); ++column)
            line.append(exactText(shown.index(row, column)));
        cells.append(line);
    }
    auto *content = new QMimeData; // the clipboard's own
    content->setHtml(toHtmlTable(cells, heads));
    cells.prepend(heads);
    content->setText(toTabText(cells));
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace candour
