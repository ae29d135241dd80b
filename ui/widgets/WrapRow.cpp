// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/WrapRow.h"

#include "ui/theme/TextScale.h"
#include "ui/theme/Tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace candour {

namespace {

constexpr int kLeastGrowing = 120; // of a control that could shrink to nothing

bool isSpacer(QLayoutItem *item)
{
    return item->spacerItem() != nullptr;
}

bool isStretch(QLayoutItem *item)
{
    return isSpacer(item) && (item->expandingDirections() & Qt::Horizontal);
}

bool expands(QLayoutItem *item)
{
    return !isSpacer(item) && (item->expandingDirections() & Qt::Horizontal);
}

/// It can be narrower than it would like: a line to write in, a text that ends in an ellipsis.
bool gives(QLayoutItem *item)
{
    return !isSpacer(item) && item->minimumSize().width() < item->sizeHint().width();
}

/// The most it takes of what is left over.
int mostOf(QLayoutItem *item)
{
    return expands(item) ? item->maximumSize().width() : item->sizeHint().width();
}

int claimOf(QLayoutItem *item)
{
    const int hint = item->sizeHint().width();
    if (!gives(item))
        return std::max(hint, item->minimumSize().width());
    return std::max(item->minimumSize().width(), std::min(hint, textScaled(kLeastGrowing)));
}

/// The label that belongs to the control after it.
bool isCaption(QLayoutItem *item)
{
    const auto *label = qobject_cast<const QLabel *>(item->widget());
    return label && label->buddy();
}

int heightOfLine(const std::vector<std::vector<QLayoutItem *>> &line)
{
    int height = 0;
    for (const auto &group : line) {
        for (QLayoutItem *item : group)
            height = std::max(height, item->sizeHint().height());
    }
    return height;
}

/// What is left over goes to the items in equal parts, none past its most.
void share(std::vector<int> &widths, std::vector<size_t> takers, int rest,
           const std::vector<QLayoutItem *> &items)
{
    while (rest > 0 && !takers.empty()) {
        const int part = std::max(1, rest / int(takers.size()));
        std::vector<size_t> hungry;
        for (const size_t i : takers) {
            const int most = isSpacer(items[i]) ? QWIDGETSIZE_MAX : mostOf(items[i]);
            const int more = std::min({part, rest, std::max(0, most - widths[i])});
            widths[i] += more;
            rest -= more;
            if (more == part)
                hungry.push_back(i);
        }
        takers = std::move(hungry);
    }
}

} // namespace

WrapRow::WrapRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(space::kRelated);
}

WrapRow::~WrapRow()
{
    qDeleteAll(m_items);
}

void WrapRow::addSpacing(int size)
{
    addItem(new QSpacerItem(size, 0, QSizePolicy::Fixed, QSizePolicy::Minimum));
}

void WrapRow::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

QComboBox *WrapRow::addChoice(const QString &caption, const char *objectName)
{
    auto *box = new QComboBox(parentWidget());
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(caption);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(caption, parentWidget());
    label->setBuddy(box);
    addWidget(label);
    addWidget(box);
    addSpacing(space::kRelated);
    return box;
}

void WrapRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int WrapRow::count() const
{
    return int(m_items.size());
}

QLayoutItem *WrapRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *WrapRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

std::vector<WrapRow::Group> WrapRow::groups() const
{
    std::vector<Group> groups;
    bool captioned = false;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty() && !isSpacer(item))
            continue;
        if (!captioned)
            groups.emplace_back();
        groups.back().push_back(item);
        captioned = isCaption(item);
    }
    return groups;
}

int WrapRow::claim(const Group &group) const
{
    int width = 0;
    for (QLayoutItem *item : group)
        width += claimOf(item) + (width > 0 ? spacing() : 0);
    return width;
}

std::vector<WrapRow::Line> WrapRow::lines(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (Group &group : groups()) {
        const int more = claim(group) + (isSpacer(group.front()) ? 0 : spacing());
        const bool fits = !lines.empty() && used + more <= width + spacing();
        if (!fits) {
            if (isSpacer(group.front()) && !lines.empty())
                continue; // space between two lines is not wanted
            lines.emplace_back();
            used = 0;
        }
        used += more;
        lines.back().push_back(std::move(group));
    }
    return lines;
}

int WrapRow::heightOf(const std::vector<Line> &lines) const
{
    int height = 0;
    for (const Line &line : lines)
        height += heightOfLine(line) + (height > 0 ? spacing() : 0);
    return height;
}

QSize WrapRow::sizeHint() const
{
    int width = 0;
    for (const Group &group : groups())
        width += claim(group) + spacing();
    const int height = m_height > 0 ? m_height : heightOf(lines(QWIDGETSIZE_MAX));
    const QMargins around = contentsMargins();
    return {width + around.left() + around.right(), height + around.top() + around.bottom()};
}

QSize WrapRow::minimumSize() const
{
    int width = 0;
    for (const Group &group : groups())
        width = std::max(width, claim(group));
    const QMargins around = contentsMargins();
    return {width + around.left() + around.right(), sizeHint().height()};
}

Qt::Orientations WrapRow::expandingDirections() const
{
    return Qt::Horizontal;
}

void WrapRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = contentsRect();
    const std::vector<Line> all = lines(room.width());
    int top = room.top();
    for (const Line &line : all) {
        const int height = heightOfLine(line);
        place(line, {room.left(), top, room.width(), height});
        top += height + spacing();
    }
    // The width settles the height, and those around are told of another one afterwards: with
    // height-for-width the page would be given its preferred height and scroll for nothing.
    if (const int height = heightOf(all); height != std::exchange(m_height, height))
        update();
}

void WrapRow::place(const Line &line, const QRect &rect) const
{
    std::vector<QLayoutItem *> items;
    for (const Group &group : line)
        items.insert(items.end(), group.begin(), group.end());
    std::vector<int> widths;
    std::vector<size_t> growing;
    std::vector<size_t> stretches;
    int rest = rect.width();
    for (size_t i = 0; i < items.size(); ++i) {
        widths.push_back(claimOf(items[i]));
        rest -= widths.back() + (i > 0 && !isSpacer(items[i]) ? spacing() : 0);
        if (isStretch(items[i]))
            stretches.push_back(i);
        else if (expands(items[i]) || gives(items[i]))
            growing.push_back(i);
    }
    int before = 0;
    for (const int width : widths)
        before += width;
    share(widths, growing, rest, items);
    for (const int width : widths)
        rest -= width;
    share(widths, stretches, rest + before, items);
    int left = rect.left();
    for (size_t i = 0; i < items.size(); ++i) {
        if (i > 0 && !isSpacer(items[i]))
            left += spacing();
        const int height = std::min(items[i]->sizeHint().height(), rect.height());
        const QRect cell(left, rect.top() + (rect.height() - height) / 2, widths[i], height);
        const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        items[i]->setGeometry(QStyle::visualRect(direction, rect, cell));
        left += widths[i];
    }
}

} // namespace candour
