// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/FrozenTableView.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ColumnLayout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace candour {

namespace {

constexpr int kRowPadding = 10;

/// The standing part. It never has the focus itself, so the ring of the current cell is drawn here
/// for the table it belongs to.
class FrozenPart final : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        QPainter painter(viewport());
        const ColourTokens &tokens = Theme::tokens();
        painter.setPen(tokens.hairline);
        paintEdge(&painter);
        if (!parentWidget()->hasFocus() || !currentIndex().isValid()
            || isColumnHidden(currentIndex().column()))
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.accent, space::kFocusRing));
        painter.drawRoundedRect(QRectF(visualRect(currentIndex())).adjusted(1, 1, -1, -1), 4, 4);
    }

private:
    /// The line at the right end, left out where a row's words run on over it.
    void paintEdge(QPainter *painter) const
    {
        const QRect area = viewport()->rect();
        int y = 0;
        for (int row = rowAt(0); row >= 0 && y < area.bottom(); row = rowAt(y)) {
            const int next = rowViewportPosition(row) + rowHeight(row);
            if (model()->span(model()->index(row, 0)).width() <= 1)
                painter->drawLine(area.right(), y, area.right(), qMin(next - 1, area.bottom()));
            y = next;
        }
        if (y < area.bottom()) // beneath the last row
            painter->drawLine(area.right(), y, area.right(), area.bottom());
    }
};

void calm(QTableView *view)
{
    view->setShowGrid(false);
    view->setWordWrap(false); // a row is one line; the tool tip has the rest
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    view->verticalHeader()->setMinimumSectionSize(space::kRowCompact);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

FrozenTableView::FrozenTableView(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new FrozenPart(this))
{
    calm(this);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { askForHeaderMenu(horizontalHeader(), at); });
    m_lineHeight = fontMetrics().height();
    buildFrozen();
    followHeaders();
    Theme::applyFont(this, TextRole::Table);
}

void FrozenTableView::buildFrozen()
{
    calm(m_frozen);
    m_frozen->setObjectName(QStringLiteral("frozenPart"));
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->viewport()->setFocusProxy(this);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->horizontalHeader()->setSectionsClickable(true);
    m_frozen->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_frozen->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { askForHeaderMenu(m_frozen->horizontalHeader(), at); });
    m_frozen->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_frozen, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QPoint global = m_frozen->viewport()->mapToGlobal(at);
        Q_EMIT customContextMenuRequested(viewport()->mapFromGlobal(global));
    });
    connect(m_frozen, &QAbstractItemView::pressed, this,
            [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_frozen, &QAbstractItemView::clicked, this, &QAbstractItemView::clicked);
    connect(m_frozen, &QAbstractItemView::doubleClicked, this, &QAbstractItemView::doubleClicked);
    connect(m_frozen, &QAbstractItemView::activated, this, &QAbstractItemView::activated);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
}

void FrozenTableView::askForHeaderMenu(QHeaderView *header, const QPoint &at)
{
    if (m_columnMenuOnHeader) {
        QMenu menu(this);
        fillColumnMenu(&menu);
        menu.exec(header->mapToGlobal(at));
        return;
    }
    Q_EMIT headerMenuRequested(header->logicalIndexAt(at), header->mapToGlobal(at));
}

bool FrozenTableView::isFrozen(int column) const
{
    return horizontalHeader()->visualIndex(column) < m_frozenCount;
}

QRect FrozenTableView::cellRect(const QModelIndex &index) const
{
    const QTableView *part = isFrozen(index.column()) ? m_frozen : this;
    const QRect cell = part->visualRect(index);
    return cell.isValid() ? QRect(part->viewport()->mapTo(this, cell.topLeft()), cell.size())
                          : QRect();
}

void FrozenTableView::followHeaders()
{
    QHeaderView *head = horizontalHeader();
    QHeaderView *still = m_frozen->horizontalHeader();
    connect(verticalHeader(), &QHeaderView::sectionResized, this,
            [this](int row, int, int height) { m_frozen->setRowHeight(row, height); });
    connect(head, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (isFrozen(column))
            m_frozen->setColumnWidth(column, width);
        placeFrozen();
        if (!m_syncing && isVisible())
            Q_EMIT layoutChangedByUser();
    });
    connect(still, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (isFrozen(column) && columnWidth(column) != width)
            setColumnWidth(column, width);
    });
    connect(head, &QHeaderView::sectionMoved, this, &FrozenTableView::columnMoved);
    connect(head, &QHeaderView::sortIndicatorChanged, this,
            [this, still](int column, Qt::SortOrder order) {
                still->setSortIndicatorShown(isSortingEnabled() && isFrozen(column));
                still->setSortIndicator(column, order);
                if (!m_syncing && isVisible())
                    Q_EMIT layoutChangedByUser();
            });
    connect(still, &QHeaderView::sectionClicked, this, [this, head](int column) {
        if (!isSortingEnabled())
            return;
        const bool flip = head->sortIndicatorSection() == column
            && head->sortIndicatorOrder() == Qt::AscendingOrder;
        head->setSortIndicator(column, flip ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void FrozenTableView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QTableView::setModel(model);
    QItemSelectionModel *own = m_frozen->selectionModel();
    m_frozen->setModel(model);
    if (m_frozen->selectionModel() != own)
        delete own; // nullptr the first time
    own = m_frozen->selectionModel();
    m_frozen->setSelectionModel(selectionModel());
    if (own != selectionModel())
        delete own;
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &FrozenTableView::syncColumns);
        connect(model, &QAbstractItemModel::columnsInserted, this, &FrozenTableView::syncColumns);
        connect(model, &QAbstractItemModel::columnsRemoved, this, &FrozenTableView::syncColumns);
    }
    syncColumns();
}

void FrozenTableView::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    if (m_frozen->model() == model() && model())
        m_frozen->setSelectionModel(selection);
}

void FrozenTableView::setFrozenColumns(int count)
{
    m_frozenCount = qMax(0, count);
    syncColumns();
}

void FrozenTableView::syncColumns()
{
    if (!model())
        return;
    const QScopedValueRollback guard(m_syncing, true);
    m_frozen->setSelectionMode(selectionMode());
    m_frozen->setSelectionBehavior(selectionBehavior());
    m_frozen->setAlternatingRowColors(alternatingRowColors());
    m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    m_frozen->setItemDelegate(itemDelegate());
    QHeaderView *head = horizontalHeader();
    QHeaderView *still = m_frozen->horizontalHeader();
    for (int visual = 0; visual < head->count() && visual < still->count(); ++visual)
        still->moveSection(still->visualIndex(head->logicalIndex(visual)), visual);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool stands = isFrozen(column) && !isColumnHidden(column);
        m_frozen->setColumnHidden(column, !stands);
        m_frozen->setItemDelegateForColumn(column, itemDelegateForColumn(column));
        if (stands)
            m_frozen->setColumnWidth(column, columnWidth(column));
    }
    forgetEditors();
    const int sorted = head->sortIndicatorSection();
    still->setSortIndicatorShown(isSortingEnabled() && isFrozen(sorted));
    if (sorted != still->sortIndicatorSection()
        || head->sortIndicatorOrder() != still->sortIndicatorOrder())
        still->setSortIndicator(sorted, head->sortIndicatorOrder());
    placeFrozen();
}

/// Editors belong to this view alone; the standing part shares its delegates and must not be asked
/// about them.
void FrozenTableView::forgetEditors()
{
    using Delegate = QAbstractItemDelegate;
    QList<Delegate *> delegates {itemDelegate()};
    for (int column = 0; column < model()->columnCount(); ++column)
        delegates.append(itemDelegateForColumn(column));
    for (Delegate *delegate : std::as_const(delegates)) {
        if (!delegate)
            continue;
        disconnect(delegate, &Delegate::closeEditor, m_frozen, nullptr);
        disconnect(delegate, &Delegate::commitData, m_frozen, nullptr);
    }
}

void FrozenTableView::columnMoved(int, int from, int to)
{
    if (m_syncing)
        return;
    if (m_frozenMovable) {
        syncColumns();
    } else if (from < m_frozenCount || to < m_frozenCount) { // what stands still also stays first
        const QScopedValueRollback guard(m_syncing, true);
        horizontalHeader()->moveSection(to, from);
        return;
    }
    Q_EMIT layoutChangedByUser();
}

int FrozenTableView::frozenWidth() const
{
    int width = 0;
    const QHeaderView *head = horizontalHeader();
    for (int visual = 0; model() && visual < qMin(m_frozenCount, head->count()); ++visual)
        width += columnWidth(head->logicalIndex(visual)); // 0 while hidden
    return width;
}

void FrozenTableView::placeFrozen()
{
    const int width = qMin(frozenWidth(), viewport()->width());
    m_frozen->setVisible(width > 0);
    const int left = frameWidth() + (verticalHeader()->isVisible() ? verticalHeader()->width() : 0);
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_frozen->setGeometry(left, frameWidth(), width,
                          viewport()->height() + horizontalHeader()->height());
}

void FrozenTableView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

void FrozenTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    const int line = fontMetrics().height();
    const int before = std::exchange(m_lineHeight, line);
    verticalHeader()->setDefaultSectionSize(qMax(Theme::rowHeight(), line + kRowPadding));
    m_frozen->setFont(font());
    if (before == 0 || before == line)
        return;
    const QScopedValueRollback guard(m_syncing, true);
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, columnWidth(column) * line / before);
    }
    syncColumns();
}

void FrozenTableView::showEvent(QShowEvent *event)
{
    syncColumns(); // delegates and selection mode were set since
    QTableView::showEvent(event);
}

void FrozenTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    m_frozen->viewport()->update();
}

void FrozenTableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_frozen->viewport()->update();
}

void FrozenTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (isFrozen(index.column()))
        return;
    const int hidden = frozenWidth() - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void FrozenTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT clearRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

QByteArray FrozenTableView::saveLayout() const
{
    return columnLayout(*this, m_frozenMovable ? std::optional(m_frozenCount) : std::nullopt);
}

bool FrozenTableView::restoreLayout(const QByteArray &layout)
{
    const QScopedValueRollback guard(m_syncing, true);
    const bool understood = applyColumnLayout(*this, layout, m_frozenMovable ? 0 : m_frozenCount);
    if (m_frozenMovable)
        m_frozenCount = frozenInLayout(layout).value_or(m_frozenCount);
    syncColumns();
    return understood;
}

void FrozenTableView::fillColumnMenu(QMenu *menu)
{
    for (int visual = 0; model() && visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setObjectName(QStringLiteral("column.") + columnIdOf(*this, column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            syncColumns();
            Q_EMIT layoutChangedByUser();
        });
    }
}

} // namespace candour
