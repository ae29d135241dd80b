// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/FigureDelegate.h"

#include "ui/delegates/CellMark.h"
#include "ui/models/ScorecardModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace candour {

namespace {

constexpr auto kBegun = "begunWith"; ///< the text with which the line was opened
constexpr double kStaleCorner = 7;
constexpr double kLockCorner = 4;

/// The corner of a comment about a figure that has changed since: hollow, where a current one is
/// filled.
void paintStaleCorner(QPainter &painter, const QRect &cell)
{
    const QPointF corner(cell.right() + 1, cell.top());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tokens().surface);
    const QPointF in(-1.2, 1.2);
    painter.drawPolygon(QPolygonF({corner + in - QPointF(kStaleCorner * 0.45, 0), corner + in,
                                   corner + in + QPointF(0, kStaleCorner * 0.45)}));
}

void paintOverrideSign(QPainter &painter, const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter.setFont(font);
    painter.setPen(Theme::tokens().text);
    painter.drawText(option.rect.adjusted(0, 3, -1, 0), Qt::AlignRight | Qt::AlignTop,
                     QStringLiteral("†"));
}

/// A figure of an issued report: the lower left corner, quiet since most cells of a year have it;
/// `r` once it is restated.
void paintLock(QPainter &painter, const QStyleOptionViewItem &option, int state)
{
    const QRectF cell(option.rect);
    if (state == FigureLock::Restated) {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.8);
        painter.setFont(font);
        painter.setPen(Theme::tokens().text);
        painter.drawText(cell.adjusted(3, 0, 0, -1), Qt::AlignLeft | Qt::AlignBottom,
                         QStringLiteral("r"));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::tokens().controlBorder);
    const QPointF corner(cell.left() + 1, cell.bottom() - 1);
    painter.drawPolygon(
        QPolygonF({corner, corner + QPointF(kLockCorner, 0), corner - QPointF(0, kLockCorner)}));
}

/// Words of a banded measure, which RagDelegate would let run over the cell at the left.
bool isWords(const QModelIndex &index)
{
    static constexpr qsizetype kLongestNumber = 9;
    return index.data().toString().size() > kLongestNumber;
}

} // namespace

FigureDelegate::FigureDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (paintHeadingGround(painter, option, index))
        return;
    const auto mark = index.data(MarkRole).value<CellMark>();
    painter->save();
    if (isWords(index))
        m_words.paint(painter, option, index);
    else
        m_painter.paint(painter, option, index);
    if (mark.commented && index.data(StaleRole).toBool())
        paintStaleCorner(*painter, option.rect);
    if (mark.overridden)
        paintOverrideSign(*painter, option);
    if (const int lock = index.data(LockRole).toInt(); lock != FigureLock::None)
        paintLock(*painter, option, lock);
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = m_painter.sizeHint(option, index);
    if (!isWords(index))
        return size;
    // Words are cut to what numbers need; a band that can be said in one word has room for that.
    const QString words = index.data().toString();
    const QString band = shortBand(words);
    const int width = band == words
        ? 0
        : option.fontMetrics.horizontalAdvance(band) + space::kRelated + 2 * space::kChip;
    return {width, size.height()};
}

QWidget *FigureDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    m_edited = index;
    keepFromStandingPart(this, parent);
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("figureEditor"));
    line->setAccessibleName(
        tr("New figure for %1").arg(index.data(Qt::AccessibleTextRole).toString()));
    line->setAccessibleDescription(
        tr("A number, a part of a whole such as 612/650, * for suppressed, n/a, or - for not "
           "collected. Nothing clears the figure."));
    line->setAlignment(Qt::AlignRight);
    return line;
}

void FigureDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || editor->property(kBegun).isValid()) // the rows were patched: keep what is typed
        return;
    const QString text = m_rules.text ? m_rules.text(index) : index.data().toString();
    editor->setProperty(kBegun, text);
    line->setText(text);
    line->selectAll();
}

QString FigureDelegate::refusalOf(QWidget *editor, const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text();
    if (!m_rules.refusal || text == editor->property(kBegun).toString())
        return {};
    return m_rules.refusal(index, text);
}

void FigureDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text();
    if (const QString sentence = refusalOf(editor, index); !sentence.isEmpty()) {
        Q_EMIT refused(index, sentence);
        return;
    }
    Q_EMIT accepted();
    if (text != editor->property(kBegun).toString())
        model->setData(index, text, Qt::EditRole);
}

void FigureDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    // A numerator and denominator need more room than the value that they make.
    const int wanted =
        option.fontMetrics.horizontalAdvance(QStringLiteral("00,000/00,000")) + 2 * space::kRelated;
    QRect area = option.rect;
    if (area.width() < wanted)
        area.setLeft(area.right() - wanted + 1);
    editor->setGeometry(area);
}

bool FigureDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_edited.isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool finishes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
            || key == Qt::Key_Backtab;
        if (finishes) {
            auto *line = qobject_cast<QLineEdit *>(editor);
            if (const QString sentence = refusalOf(line, m_edited); !sentence.isEmpty()) {
                line->selectAll();
                Q_EMIT refused(m_edited, sentence);
                return true;
            }
        }
        if (key == Qt::Key_Escape)
            Q_EMIT accepted();
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace candour
