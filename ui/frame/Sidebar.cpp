// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/Sidebar.h"

#include "ui/frame/PlaceRegistry.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace candour {

namespace {

enum SidebarRole { BadgeRole = Qt::UserRole + 1, ShownRole };

constexpr int kRowHeight = 36;

class SidebarDelegate final : public QStyledItemDelegate {
public:
    SidebarDelegate(const Sidebar *sidebar, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_sidebar(sidebar)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(space::kRelated, 1, -space::kRelated, -1);
        const bool shown = index.data(ShownRole).toBool();
        drawRow(painter, option, row, shown);

        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        const int side = Theme::scaled(space::kIcon);
        const int left = m_sidebar->isNarrow() ? row.center().x() - side / 2 + 1 : row.left() + 10;
        icon.paint(painter, QRect(left, row.center().y() - side / 2 + 1, side, side));
        const int badge = index.data(BadgeRole).toInt();
        if (m_sidebar->isNarrow()) {
            if (badge > 0)
                drawDot(painter, {left + side, row.center().y() - 7});
        } else {
            QRect words = row.adjusted(10 + side + 12, 0, -10, 0);
            if (badge > 0)
                words.setRight(drawBadge(painter, option, words, badge) - space::kChip);
            QFont font = option.font;
            if (shown)
                font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(Theme::tokens().text);
            const QString name = index.data(Qt::DisplayRole).toString();
            painter->drawText(
                words, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {Sidebar::kNarrow, qMax(kRowHeight, option.fontMetrics.height() + 14)};
    }

private:
    static void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row,
                        bool shown)
    {
        const ColourTokens &tokens = Theme::tokens();
        painter->setPen(Qt::NoPen);
        if (shown || (option.state & QStyle::State_MouseOver)) {
            painter->setBrush(shown ? tokens.selection : tokens.window);
            painter->drawRoundedRect(row, 4, 4);
        }
        if (shown) {
            painter->setBrush(tokens.accent);
            painter->drawRoundedRect(QRect(row.left(), row.top() + 6, 3, row.height() - 12), 1.5,
                                     1.5);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tokens.accent, space::kFocusRing));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

    /// Gives the left edge of what it drew.
    static int drawBadge(QPainter *painter, const QStyleOptionViewItem &option, const QRect &area,
                         int count)
    {
        QFont font = option.font;
        font.setPointSizeF(type::table(font.pointSizeF()));
        painter->setFont(font);
        const QString text = count > 99 ? QStringLiteral("99+") : QString::number(count);
        const int width = qMax(22, painter->fontMetrics().horizontalAdvance(text) + 12);
        const int height = qMax(20, painter->fontMetrics().height() + 2);
        const QRect pill(area.right() - width + 1, area.center().y() - height / 2 + 1, width,
                         height);
        painter->setPen(QPen(Theme::tokens().controlBorder, 1));
        painter->setBrush(Theme::tokens().raised);
        painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0,
                                 height / 2.0);
        painter->setPen(Theme::tokens().text);
        painter->drawText(pill, Qt::AlignCenter, text);
        return pill.left();
    }

    static void drawDot(QPainter *painter, const QPoint &centre)
    {
        painter->setPen(QPen(Theme::tokens().surface, 1.5));
        painter->setBrush(Theme::tokens().accent);
        painter->drawEllipse(QPointF(centre), 4.5, 4.5);
    }

    const Sidebar *m_sidebar;
};

} // namespace

Sidebar::Sidebar(const PlaceRegistry &places, QWidget *parent)
    : QListWidget(parent)
    , m_places(places)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setFrameShape(NoFrame);
    setItemDelegate(new SidebarDelegate(this, this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT placeChosen(row(item)); });
    connect(&places, &PlaceRegistry::placeAdded, this, &Sidebar::reload);
    connect(&places, &PlaceRegistry::badgeChanged, this, &Sidebar::word);
    reload();
    setNarrow(false);
}

void Sidebar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(sizeHint().width());
    for (int i = 0; i < count(); ++i)
        word(i);
    viewport()->update();
}

void Sidebar::setShownPlace(int index)
{
    m_shown = index;
    for (int i = 0; i < count(); ++i)
        item(i)->setData(ShownRole, i == index);
    setCurrentRow(index);
}

void Sidebar::reload()
{
    const int current = currentRow();
    clear();
    for (const Place &place : m_places.places()) {
        auto *item = new QListWidgetItem(this);
        item->setIcon(lineIcon(place.icon));
        word(row(item));
    }
    setCurrentRow(current);
    setShownPlace(m_shown);
}

void Sidebar::word(int index)
{
    QListWidgetItem *entry = item(index);
    const QString name = PlaceRegistry::text(m_places.places().at(size_t(index)));
    const int badge = m_places.badge(index);
    const QString meaning = badge > 0 ? m_places.badgeMeaning(index) : QString();
    entry->setText(name);
    entry->setData(BadgeRole, badge);
    const QString spoken = meaning.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, meaning);
    entry->setData(Qt::AccessibleTextRole, spoken);
    QString tip = m_narrow ? spoken : meaning;
    if (index < 9 && !tip.isEmpty())
        tip += QStringLiteral(" (Alt+%1)").arg(index + 1);
    entry->setToolTip(tip);
}

QSize Sidebar::sizeHint() const
{
    return {Theme::scaled(m_narrow ? kNarrow : kWide), 400};
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setFixedWidth(sizeHint().width());
    QListWidget::changeEvent(event);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentRow() >= 0)
            Q_EMIT placeChosen(currentRow());
        return;
    default:
        QListWidget::keyPressEvent(event);
    }
}

} // namespace candour
