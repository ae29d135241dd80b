// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/ScorecardDelegates.h"

#include "core/report/TableBlock.h"
#include "ui/charts/ChartPainter.h"
#include "ui/delegates/TabularText.h"
#include "ui/models/MatrixModel.h"
#include "ui/models/ScorecardModel.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace candour {

namespace {

constexpr int kSparklineWidth = 120;
constexpr int kSparklineGap = 5; ///< above and below the line
constexpr int kTallyMark = 14; ///< at 100 per cent

struct TallyPart {
    int count;
    Mark mark;
};

QList<TallyPart> tallyParts(const RagCounts &counts)
{
    return {{counts.red, Mark::Red}, {counts.amber, Mark::Amber}, {counts.green, Mark::Green}};
}

int tallyMark()
{
    return Theme::scaled(kTallyMark);
}

/// Wide enough for two digits, so that the marks stand below each other.
double tallyPartWidth(const QFontMetricsF &metrics)
{
    return tabularWidth(metrics, QStringLiteral("00")) + tallyMark() + space::kChip
        + space::kRelated;
}

} // namespace

bool paintHeadingGround(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index)
{
    if (!index.data(HeadingRole).toBool())
        return false;
    painter->fillRect(option.rect, Theme::tokens().window);
    return true;
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const ColourTokens &tokens = Theme::tokens();
    const bool heading = paintHeadingGround(painter, option, index);
    if (!heading)
        paintGround(painter, option, index);
    painter->save();
    QFont font = option.font;
    font.setWeight(heading ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(tokens.text);
    const int indent = heading ? space::kRelated : m_indent;
    QRect area = option.rect.adjusted(indent, 0, -space::kRelated, 0);
    const QFontMetrics metrics(font);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, name);
    area.setLeft(area.left() + metrics.horizontalAdvance(name) + space::kRelated);
    if (const QString unit = index.data(UnitRole).toString(); !unit.isEmpty()) {
        painter->setPen(tokens.muted);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(unit, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = NumberDelegate::sizeHint(option, index);
    const QString unit = index.data(UnitRole).toString();
    size.rwidth() += m_indent + option.fontMetrics.horizontalAdvance(unit) + space::kRelated;
    return size;
}

QString shortBand(const QString &band)
{
    static const QString than = QStringLiteral(" than expected");
    static const QString as = QStringLiteral("as ");
    if (band.endsWith(than, Qt::CaseInsensitive))
        return band.chopped(than.size());
    return band.startsWith(as, Qt::CaseInsensitive) ? band.mid(as.size()) : band;
}

void PlainCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (paintHeadingGround(painter, option, index))
        return;
    paintGround(painter, option, index);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(Theme::tokens().muted);
    const QRect area = option.rect.adjusted(space::kRelated, 0, -space::kChip, 0);
    QString words = index.data().toString();
    if (option.fontMetrics.horizontalAdvance(words) > area.width())
        words = shortBand(words);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(words, Qt::ElideRight, area.width()));
    painter->restore();
}

void TargetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    m_painter.paint(painter, option, index);
}

void keepFromStandingPart(const QAbstractItemDelegate *delegate, const QWidget *viewport)
{
    if (const auto *standing = viewport->parent()->findChild<QTableView *>(
            QStringLiteral("frozenPart"), Qt::FindDirectChildrenOnly))
        QObject::disconnect(delegate, nullptr, standing, nullptr);
}

QWidget *TargetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    keepFromStandingPart(this, parent);
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("targetEditor"));
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    line->setAccessibleDescription(
        tr("A number such as 95, or ≥ 95, ≤ 20, 85 to 95. What it would change is shown before it "
           "is saved."));
    line->setProperty("begunWith", index.data(Qt::EditRole));
    return line;
}

void TargetDelegate::setEditorData(QWidget *editor, const QModelIndex &) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    if (!line->text().isEmpty() || line->isModified()) // the rows were patched: keep what is typed
        return;
    line->setText(line->property("begunWith").toString());
    line->selectAll();
}

void TargetDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (text != editor->property("begunWith").toString())
        model->setData(index, text, Qt::EditRole);
}

void TargetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    const int wanted =
        option.fontMetrics.horizontalAdvance(QStringLiteral("between 00.0 and 00.0"));
    editor->setGeometry(QRect(option.rect.topLeft(),
                              QSize(std::max(option.rect.width(), wanted), option.rect.height())));
}

void SparklineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (paintHeadingGround(painter, option, index))
        return;
    paintGround(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area =
        QRectF(option.rect)
            .adjusted(space::kRelated, kSparklineGap, -space::kRelated, -kSparklineGap);
    paintSparkline(*painter, area, index.data(SparklineRole).value<Sparkline>(), Theme::tokens());
    painter->restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {kSparklineWidth, space::kRow};
}

void ChartIconDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (!paintHeadingGround(painter, option, index))
        m_painter.paint(painter, option, index);
}

void TallyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    paintGround(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    const ColourTokens &tokens = Theme::tokens();
    const double width = tallyPartWidth(QFontMetricsF(option.font));
    QRectF part(option.rect.left() + space::kRelated, option.rect.top(), width,
                option.rect.height());
    for (const TallyPart &one : tallyParts(index.data(TallyRole).value<RagCounts>())) {
        QRectF box(0, 0, tallyMark(), tallyMark());
        box.moveCenter({part.right() - space::kRelated - tallyMark() / 2.0, part.center().y()});
        painter->setPen(one.count > 0 ? tokens.text : tokens.muted);
        drawTabular(*painter,
                    QRectF(part.topLeft(), QPointF(box.left() - space::kChip, part.bottom())),
                    QString::number(one.count));
        painter->setOpacity(one.count > 0 ? 1.0 : 0.35);
        paintMark(*painter, box, one.mark, {}, MarkLook::Screen, tokens, option.font);
        painter->setOpacity(1.0);
        part.translate(width, 0);
    }
    painter->restore();
}

QSize TallyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {qRound(3 * tallyPartWidth(QFontMetricsF(option.font))) + 2 * space::kRelated,
            space::kRow};
}

} // namespace candour
