// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/FilterChips.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace candour {

namespace {

constexpr int kLongestWords = 48;
constexpr auto kId = "chip";

QString shortened(const QString &words)
{
    return words.size() <= kLongestWords ? words : words.left(kLongestWords - 1).trimmed() + u'…';
}

} // namespace

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::kRelated);
    hide();
}

void FilterChips::setChips(const QList<Chip> &chips)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose click we answer
        }
        delete item;
    }
    for (const Chip &chip : chips)
        addChip(chip);
    if (chips.size() > 1) {
        auto *all = new QToolButton(this);
        all->setObjectName(QStringLiteral("filtersClear"));
        all->setText(tr("Show all"));
        all->setToolTip(tr("Take every filter away"));
        all->setAutoRaise(true);
        all->setFocusPolicy(Qt::StrongFocus);
        connect(all, &QToolButton::clicked, this, &FilterChips::removeAllRequested);
        m_row->addWidget(all);
    }
    m_row->addStretch(1);
    setVisible(!chips.isEmpty());
}

void FilterChips::addChip(const Chip &chip)
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *words = new QToolButton(box);
    words->setObjectName(QStringLiteral("filter.") + chip.id);
    words->setText(shortened(chip.words));
    words->setToolTip(tr("%1\nEnter changes this filter, Delete takes it away").arg(chip.words));
    words->setAccessibleName(tr("Filter %1").arg(chip.words));
    words->setAccessibleDescription(tr("Enter changes this filter, Delete takes it away"));
    words->setFocusPolicy(Qt::StrongFocus);
    words->setProperty(kId, chip.id);
    words->installEventFilter(this);
    auto *cross = new QToolButton(box);
    cross->setObjectName(QStringLiteral("filterRemove.") + chip.id);
    cross->setIcon(lineIcon(QStringLiteral("close"), IconTone::Muted));
    cross->setToolTip(tr("Take this filter away"));
    cross->setAccessibleName(tr("Take away the filter %1").arg(chip.words));
    cross->setFocusPolicy(Qt::StrongFocus);
    cross->setAutoRaise(true);
    row->addWidget(words);
    row->addWidget(cross);
    connect(words, &QToolButton::clicked, this,
            [this, id = chip.id] { Q_EMIT changeRequested(id); });
    connect(cross, &QToolButton::clicked, this,
            [this, id = chip.id] { Q_EMIT removeRequested(id); });
    m_row->addWidget(box);
}

bool FilterChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            Q_EMIT removeRequested(watched->property(kId).toString());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT changeRequested(watched->property(kId).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace candour
