// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/FocusTarget.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace candour {

namespace {

class FocusForward final : public QObject {
public:
    explicit FocusForward(QWidget *of)
        : QObject(of)
    {
        of->installEventFilter(this);
    }

    QPointer<QWidget> target;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && target)
            target->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }
};

FocusForward *forwardOf(const QWidget *of)
{
    for (QObject *child : of->children()) {
        if (auto *forward = dynamic_cast<FocusForward *>(child))
            return forward;
    }
    return nullptr;
}

} // namespace

void setFocusTarget(QWidget *of, QWidget *target)
{
    FocusForward *forward = forwardOf(of);
    if (!forward)
        forward = new FocusForward(of);
    forward->target = target;
}

QWidget *focusTarget(QWidget *of)
{
    const FocusForward *forward = forwardOf(of);
    if (forward && forward->target && forward->target != of)
        return focusTarget(forward->target);
    return of->focusProxy() ? of->focusProxy() : of;
}

} // namespace candour
