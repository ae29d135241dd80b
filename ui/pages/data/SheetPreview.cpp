// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/SheetPreview.h"

#include "core/calc/NumberText.h"
#include "ui/pages/data/FateDelegate.h"
#include "ui/pages/data/FateWords.h"
#include "ui/pages/data/PointingMenu.h"
#include "ui/pages/data/SheetPreviewModel.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FocusTarget.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/WrapRow.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candour {

namespace {

constexpr int kMeasuredRows = 60;
constexpr int kMeasuredColumns = 80;
constexpr int kLeastWidth = 80;
constexpr int kMostWidth = 260;
constexpr int kRunningOver = 12; ///< columns over which a long text runs on
constexpr size_t kShownMerges = 400; ///< more of them make a table slow

bool isLoud(CellFate fate)
{
    return fate == CellFate::Doubtful || fate == CellFate::Error || fate == CellFate::Personal;
}

/// An entry of the key, on the ground of its cells.
class FateButton final : public QToolButton {
public:
    FateButton(CellFate fate, QWidget *parent)
        : QToolButton(parent)
        , m_fate(fate)
    {
        setAutoRaise(true);
        setToolButtonStyle(Qt::ToolButtonTextOnly);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (const QColor fill = fateFill(m_fate); fill.isValid())
            QPainter(this).fillRect(rect(), fill);
        QToolButton::paintEvent(event);
    }

private:
    CellFate m_fate;
};

/// The row holds this text and nothing right of it.
bool runsOn(const SheetGrid &grid, int row, int column)
{
    const auto cells = grid.row(row);
    return !cells.empty() && cells.back().column == column && column + 1 < grid.columns();
}

} // namespace

SheetPreview::SheetPreview(QWidget *parent)
    : QWidget(parent)
    , m_model(new SheetPreviewModel(this))
    , m_tabs(new QTabBar(this))
    , m_view(new FrozenTableView(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("sheetPreview"));
    m_tabs->setObjectName(QStringLiteral("previewSheets"));
    m_tabs->setAccessibleName(tr("Sheets of the file"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    connect(m_tabs, &QTabBar::currentChanged, this, &SheetPreview::showSheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kChip);
    layout->addWidget(buildKey());
    buildTable();
    layout->addWidget(m_tabs);
    layout->addWidget(m_view, 1);
    setFocusTarget(this, m_view);
    auto *next = new QShortcut(QKeySequence(Qt::Key_F8), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &SheetPreview::goToDoubt);
}

QWidget *SheetPreview::buildKey()
{
    auto *line = new QWidget(this);
    auto *row = new WrapRow(line);
    row->setContentsMargins(0, 0, 0, 0);
    for (const CellFate fate : shownFates()) {
        auto *button = new FateButton(fate, line);
        button->setObjectName(QStringLiteral("fate%1").arg(int(fate)));
        connect(button, &QToolButton::clicked, this, [this, fate] { goToFate(fate); });
        row->addWidget(button);
        m_key.insert(fate, button);
    }
    m_note->setObjectName(QStringLiteral("previewNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_note);
    return line;
}

void SheetPreview::buildTable()
{
    m_view->setObjectName(QStringLiteral("importPreview"));
    m_view->setAccessibleName(tr("The file, with what becomes of each cell"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FateDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrozenColumns(0);
    m_view->setColumnMenuOnHeader(false);
    m_view->horizontalHeader()->setSectionsMovable(false);
    QHeaderView *rows = m_view->verticalHeader();
    rows->show();
    rows->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    rows->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(rows, &QWidget::customContextMenuRequested, this, [this, rows](const QPoint &at) {
        const int row = rows->logicalIndexAt(at);
        if (row >= 0 && !m_view->selectionModel()->isRowSelected(row))
            m_view->selectRow(row);
        openMenu(rows->mapToGlobal(at));
    });
    connect(m_view, &FrozenTableView::headerMenuRequested, this,
            [this](int column, const QPoint &global) {
                const int row = std::max(m_view->currentIndex().row(), 0);
                m_view->setCurrentIndex(m_model->index(row, column));
                openMenu(global);
            });
}

QString SheetPreview::tabText(int sheet) const
{
    const SheetGrid &grid = m_found->book->sheets[size_t(sheet)];
    QString text = grid.name().simplified().replace(u'&', QStringLiteral("&&"));
    if (grid.state() != SheetState::Visible)
        text = tr("%1 (hidden)").arg(text);
    const FateMap fates = m_found->fates.value(sheet);
    const qint64 doubts = fates.count(CellFate::Doubtful) + fates.count(CellFate::Error);
    return doubts > 0 ? tr("%1 (%2?)").arg(text, formatNumber(double(doubts), 0)) : text;
}

/// The first sheet from which figures are read.
int SheetPreview::firstReadSheet() const
{
    const auto read =
        std::find_if(m_found->fates.begin(), m_found->fates.end(),
                     [](const FateMap &fates) { return fates.count(CellFate::Value) > 0; });
    return read == m_found->fates.end() ? 0 : int(read - m_found->fates.begin());
}

void SheetPreview::setItem(const ImportItem &item)
{
    m_canCorrect = item.state == ImportState::Ready || item.state == ImportState::NeedsAnswer
        || item.state == ImportState::NeedsMapping;
    if (m_found == item.found)
        return;
    if (!item.found || !item.found->book)
        return clear();
    const bool isSame = m_found && m_found->book == item.found->book;
    m_found = item.found;
    const QSignalBlocker quiet(m_tabs);
    const int sheets = int(m_found->book->sheets.size());
    while (m_tabs->count() > sheets)
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int sheet = 0; sheet < sheets; ++sheet) {
        if (sheet >= m_tabs->count())
            m_tabs->addTab({});
        m_tabs->setTabText(sheet, tabText(sheet));
    }
    m_tabs->setVisible(sheets > 1);
    if (!isSame)
        m_tabs->setCurrentIndex(firstReadSheet());
    showSheet(m_tabs->currentIndex());
}

void SheetPreview::clear()
{
    m_found.reset();
    m_model->clear();
    m_tabs->hide();
    updateKey();
}

void SheetPreview::showSheet(int sheet)
{
    if (!m_found || sheet < 0)
        return;
    const SheetGrid *before = m_model->sheet();
    const SheetGrid &grid = m_found->book->sheets[size_t(sheet)];
    m_model->setSheet(m_found->book, sheet,
                      {m_found->fates.value(sheet), m_found->table,
                       m_found->source.isText() ? QString() : grid.name()});
    if (before != m_model->sheet()) {
        fitColumns();
        spanMerged();
    }
    updateKey();
}

/// By the texts of the first rows, within bounds; a long text whose neighbours are blank runs on
/// over them, as titles do.
void SheetPreview::fitColumns()
{
    QFont font = Theme::font(TextRole::Table);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const SheetGrid *grid = m_model->sheet();
    m_view->horizontalHeader()->setDefaultSectionSize(textScaled(kLeastWidth));
    const int columns = std::min(m_model->columnCount(), kMeasuredColumns);
    for (int column = 0; grid && column < columns; ++column) {
        int width = textScaled(kLeastWidth);
        for (int row = 0; row < std::min(grid->rows(), kMeasuredRows); ++row) {
            const QString text = grid->text(row, column);
            if (!text.isEmpty() && !runsOn(*grid, row, column))
                width = std::max(width,
                                 metrics.horizontalAdvance(text) + 3 * space::kRelated
                                     + FateDelegate::letterWidth());
        }
        m_view->setColumnWidth(column, std::min(width, textScaled(kMostWidth)));
    }
}

void SheetPreview::spanMerged()
{
    m_view->clearSpans();
    const SheetGrid *grid = m_model->sheet();
    if (!grid || grid->merges().size() > kShownMerges)
        return;
    for (int row = 0; row < std::min(grid->rows(), kMeasuredRows); ++row) {
        const auto cells = grid->row(row);
        const int last = cells.empty() ? 0 : cells.back().column;
        const int right = std::min(m_model->columnCount() - last, kRunningOver);
        const bool isMerged =
            std::any_of(grid->merges().begin(), grid->merges().end(),
                        [&](const CellRange &range) { return range.contains(row, last); });
        const bool isTitle = m_model->fate(m_model->index(row, last)) == CellFate::Title;
        if (!cells.empty() && (cells.size() == 1 || isTitle) && right > 1 && !isMerged)
            m_view->setSpan(row, last, 1, right);
    }
    for (const CellRange &range : grid->merges()) {
        const int bottom = std::min(range.bottom, m_model->rowCount() - 1);
        const int right = std::min(range.right, m_model->columnCount() - 1);
        if (bottom > range.top || right > range.left)
            m_view->setSpan(range.top, range.left, bottom - range.top + 1, right - range.left + 1);
    }
}

void SheetPreview::updateKey()
{
    for (const CellFate fate : shownFates()) {
        QToolButton *button = m_key.value(fate);
        const qint64 count = m_found ? m_model->count(fate) : 0;
        button->setVisible(count > 0);
        button->setText(QStringLiteral("%1  %2 %3")
                            .arg(fateLetter(fate), fateName(fate), formatNumber(double(count), 0)));
        QString tip = fateSentence(fate) + u'\n' + tr("Press to go to the next one.");
        if (isLoud(fate))
            tip += QStringLiteral(" (F8)");
        button->setToolTip(tip);
        button->setAccessibleName(
            tr("%1: %2, go to the next").arg(fateName(fate), formatNumber(double(count), 0)));
    }
    // Of a delimited text no more than the beginning is held.
    const int rows = m_model->rowCount();
    const bool isText = m_found && m_found->source.isText();
    const bool isCut = m_found
        && (isText ? rows >= kLayoutRows && !m_found->book->notes.isEmpty()
                   : rows > m_model->lookedRows());
    const QString words = isText
        ? tr("The first %1 rows are shown; the rest is read the same way")
        : tr("The first %1 rows are marked; the rest is read the same way");
    m_note->setText(isCut ? words.arg(formatNumber(isText ? rows : m_model->lookedRows(), 0))
                          : QString());
    m_note->setVisible(isCut);
}

void SheetPreview::goToFate(CellFate fate)
{
    const QModelIndex next = m_model->next(fate, m_view->currentIndex());
    if (!next.isValid())
        return;
    m_view->setCurrentIndex(next);
    m_view->scrollTo(next);
    m_view->setFocus();
}

void SheetPreview::goToDoubt()
{
    if (!m_found)
        return;
    // From here on this sheet, then sheet by sheet around.
    QModelIndex next;
    for (const CellFate fate : {CellFate::Doubtful, CellFate::Error, CellFate::Personal}) {
        const QModelIndex one = m_model->next(fate, m_view->currentIndex());
        const auto isAfter = [&](const QModelIndex &index) {
            return !(index < m_view->currentIndex()) && index != m_view->currentIndex();
        };
        if (one.isValid() && (!next.isValid() || (isAfter(one) && (!isAfter(next) || one < next))))
            next = one;
    }
    const int sheets = m_tabs->count();
    for (int step = 1; !next.isValid() && step < sheets; ++step) {
        const int sheet = (m_tabs->currentIndex() + step) % sheets;
        const FateMap fates = m_found->fates.value(sheet);
        for (const CellFate fate : {CellFate::Doubtful, CellFate::Error, CellFate::Personal}) {
            if (next.isValid() || fates.count(fate) == 0)
                continue;
            m_tabs->setCurrentIndex(sheet);
            next = m_model->next(fate, {});
        }
    }
    if (next.isValid()) {
        m_view->setCurrentIndex(next);
        m_view->scrollTo(next);
        m_view->setFocus();
    }
}

void SheetPreview::goTo(const QString &sheet, int line, int column)
{
    for (int place = 0; m_found && place < m_tabs->count(); ++place) {
        if (sheet.isEmpty() || m_found->book->sheets[size_t(place)].name() == sheet) {
            m_tabs->setCurrentIndex(place);
            break;
        }
    }
    const QModelIndex cell = m_model->index(line - 1, std::max(column - 1, 0));
    if (!cell.isValid())
        return;
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    m_view->setFocus();
}

void SheetPreview::openMenu(const QPoint &global)
{
    const QModelIndex at = m_view->currentIndex();
    if (!m_canCorrect || !m_found || !at.isValid())
        return;
    Pointed pointed {{m_tabs->currentIndex(), at.row(), at.column()}, at.row(), at.row()};
    const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen) {
        pointed.firstRow = std::min(pointed.firstRow, index.row());
        pointed.lastRow = std::max(pointed.lastRow, index.row());
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pointingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillPointingMenu(menu, m_found, pointed, [this](const Result<Mapping> &made) {
        if (made)
            Q_EMIT corrected(*made);
        else
            Q_EMIT refused(made.error().text);
    });
    menu->popup(global);
}

} // namespace candour
