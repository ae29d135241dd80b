// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/WindowPlace.h"

namespace candour {

namespace {

/// Of the window's head, enough to drag it by.
constexpr QSize kHandle(160, 24);

} // namespace

QRect placedOnScreens(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const QRect head(wanted.topLeft(), QSize(wanted.width(), kHandle.height()));
    for (const QRect &screen : screens) {
        const QRect seen = head.intersected(screen);
        if (seen.width() < qMin(kHandle.width(), wanted.width())
            || seen.height() < kHandle.height())
            continue;
        return wanted;
    }
    const QRect &main = screens.constFirst();
    QRect placed(QPoint(), wanted.size().boundedTo(main.size()));
    placed.moveCenter(main.center());
    return placed;
}

} // namespace candour
