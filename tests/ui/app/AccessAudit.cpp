// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/app/AccessAudit.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QImage>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

namespace candour::test {

namespace {

constexpr int kMostTabs = 160;
constexpr int kMostParts = 5; ///< of one control that Tab walks: day, month, year

QString named(const QString &where, const QWidget *widget)
{
    QString name = widget->objectName();
    const QWidget *above = widget;
    for (int i = 0; i < 3 && (above = above->parentWidget());) {
        if (!above->objectName().isEmpty()) {
            name.prepend(above->objectName() + QStringLiteral("/"));
            ++i;
        }
    }
    return QStringLiteral("%1: %2 %3")
        .arg(where, QString::fromLatin1(widget->metaObject()->className()), name);
}

/// Part of a control of Qt's: the box's line edit, the table's corner, the tab bar's arrows.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (widget->objectName().startsWith(QLatin1String("qt_"))
        && !qobject_cast<const QTabBar *>(widget))
        return true;
    if (qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QKeySequenceEdit *>(parent)
        || qobject_cast<const QHeaderView *>(widget))
        return true;
    if (parent && parent->inherits("QComboBoxPrivateContainer"))
        return true;
    // A table's corner button, and the frozen columns that lie over a table and are walked with it.
    const auto *above = qobject_cast<const QAbstractItemView *>(parent);
    return above
        && (widget->inherits("QTableCornerButton") || widget->inherits("QAbstractItemView"));
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QKeySequenceEdit *>(widget);
}

QString spoken(const QWidget *widget)
{
    const QAccessibleInterface *heard =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return heard ? heard->text(QAccessible::Name) : QString();
}

/// Of a group walked by arrow keys only one is reached by Tab.
bool walkedByArrows(const QWidget *widget)
{
    const auto *radio = qobject_cast<const QAbstractButton *>(widget);
    return radio && radio->isCheckable() && radio->autoExclusive();
}

QImage pictureOf(QWidget *widget)
{
    return widget->grab().toImage();
}

} // namespace

QList<QWidget *> interactiveChildren(const QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *child : window->findChildren<QWidget *>()) {
        if (child->window() == window && child->isVisible() && isControl(child) && !isInner(child)
            && !child->visibleRegion().isEmpty())
            found.append(child);
    }
    return found;
}

QStringList unnamed(const QWidget *window, const QString &where)
{
    QStringList faults;
    for (const QWidget *control : interactiveChildren(window)) {
        if (control->objectName().isEmpty())
            faults.append(named(where, control) + QStringLiteral(" has no object name: ")
                          + spoken(control));
        if (spoken(control).isEmpty())
            faults.append(named(where, control) + QStringLiteral(" has no accessible name"));
        if (control->height() < space::kTarget || control->width() < space::kTarget)
            faults.append(
                named(where, control)
                + QStringLiteral(" is only %1 x %2").arg(control->width()).arg(control->height()));
    }
    return faults;
}

QStringList unreached(QWidget *window, const QString &where)
{
    QStringList faults;
    const QList<QWidget *> controls = interactiveChildren(window);
    QWidget *start = window->focusWidget();
    if (start)
        start->clearFocus();
    QHash<QWidget *, QImage> before;
    for (QWidget *control : controls)
        before.insert(control, pictureOf(control));
    if (start)
        start->setFocus(Qt::TabFocusReason);
    QSet<const QWidget *> visited;
    QStringList way; // told with a fault: where the round goes instead
    int stays = 0;
    for (int i = 0; i < kMostTabs; ++i) {
        QWidget *focus = window->focusWidget() ? window->focusWidget() : window;
        QTest::keyClick(focus, Qt::Key_Tab);
        QWidget *now = window->focusWidget();
        if (!now)
            continue;
        stays = now == focus ? stays + 1 : 0; // a date is walked part by part
        if (stays > kMostParts) {
            faults.append(named(where, now) + QStringLiteral(" keeps the focus: a trap"));
            break;
        }
        if (stays > 0)
            continue;
        way.append(now->objectName());
        for (const QWidget *at = now; at && at != window; at = at->parentWidget())
            visited.insert(at);
        if (before.contains(now) && pictureOf(now) == before.value(now))
            faults.append(named(where, now) + QStringLiteral(" shows no focus"));
        if (now == start)
            break; // once round
    }
    const qsizetype reached = faults.size();
    for (const QWidget *control : controls) {
        if (control->isVisible() && control->isEnabled() && !visited.contains(control)
            && !walkedByArrows(control))
            faults.append(named(where, control) + QStringLiteral(" is not reached by Tab"));
    }
    if (faults.size() > reached)
        faults.append(where + QStringLiteral(" is walked: ") + way.join(u' '));
    faults.removeDuplicates();
    return faults;
}

QStringList cut(const QWidget *window, const QString &where)
{
    QStringList faults;
    const auto say = [&](const QWidget *widget, const QString &words, const QString &what) {
        faults.append(
            QStringLiteral("%1 \"%2\" %3").arg(named(where, widget), words.left(60), what));
    };
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->window() != window
            || qobject_cast<const ElidedLabel *>(label))
            continue;
        const QRect room = label->contentsRect();
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                say(label, label->text(), QStringLiteral("is cut below"));
        } else if (label->textFormat() != Qt::RichText
                   && label->sizeHint().width() > label->width() + 1) {
            say(label, label->text(),
                QStringLiteral("has %1 of %2").arg(room.width()).arg(label->sizeHint().width()));
        }
    }
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty() || isInner(button)
            || button->window() != window)
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            continue;
        const bool plain = tool || qobject_cast<const QPushButton *>(button)
            || qobject_cast<const QCheckBox *>(button)
            || qobject_cast<const QRadioButton *>(button);
        if (plain && button->sizeHint().width() > button->width() + 1)
            say(button, button->text(),
                QStringLiteral("has %1 of %2")
                    .arg(button->width())
                    .arg(button->sizeHint().width()));
    }
    return faults;
}

} // namespace candour::test
