// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/OutcomeDelegates.h"

#include "ui/models/OutcomeTableModel.h"
#include "ui/models/ScorecardModel.h"
#include "ui/panels/ScorecardDelegates.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace candour {

namespace {

constexpr int kMeasureIndent = 36;

int indentOf(int level)
{
    return level == 2 ? Theme::scaled(kMeasureIndent)
        : level == 1  ? space::kGroup
                      : space::kRelated;
}

} // namespace

bool OutcomeNameDelegate::paintSpanned(QPainter *painter, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const bool heading = paintHeadingGround(painter, option, index);
    const int level = heading ? 0 : index.data(OutcomeLevelRole).toInt();
    if (level == 2)
        return false;
    if (!heading)
        paintGround(painter, option, index);
    painter->save();
    painter->setClipRect(option.rect);
    QFont font = option.font;
    font.setWeight(heading ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    // The framework's own words stand back behind the measures.
    painter->setPen(heading ? Theme::tokens().text : Theme::tokens().muted);
    // From the edge of the table, not of the cell: the first column stands there and begins them.
    const QRect area(indentOf(level), option.rect.top(),
                     m_view->width() - indentOf(level) - 2 * space::kGroup, option.rect.height());
    const QString words = index.siblingAtColumn(0).data().toString();
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(words, Qt::ElideRight, area.width()));
    painter->restore();
    return true;
}

void OutcomeNameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (paintSpanned(painter, option, index))
        return;
    paintGround(painter, option, index);
    painter->save();
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    QRect area = option.rect.adjusted(indentOf(2), 0, -space::kRelated, 0);
    painter->setPen(Theme::tokens().text);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, name);
    area.setLeft(area.left() + metrics.horizontalAdvance(name) + space::kRelated);
    const QString unit = index.data(UnitRole).toString();
    if (!unit.isEmpty() && area.width() > metrics.averageCharWidth() * 4) {
        painter->setPen(Theme::tokens().muted);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(unit, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

void OutcomeCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (!m_names.paintSpanned(painter, option, index))
        m_inner.paint(painter, option, index);
}

} // namespace candour
