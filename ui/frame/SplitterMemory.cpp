// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/SplitterMemory.h"

#include "ui/settings/Settings.h"

#include <QSplitter>

namespace candour {

namespace {

constexpr char kFollowed[] = "candourFollowed";

} // namespace

SplitterMemory::SplitterMemory(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void SplitterMemory::follow(const QString &place, QWidget *page)
{
    for (QSplitter *splitter : page->findChildren<QSplitter *>()) {
        if (splitter->objectName().isEmpty() || splitter->property(kFollowed).toBool())
            continue;
        splitter->setProperty(kFollowed, true);
        const QString name = QStringLiteral("splitter.%1.%2").arg(place, splitter->objectName());
        if (const QByteArray kept = m_settings.layout(name); !kept.isEmpty())
            splitter->restoreState(kept);
        connect(splitter, &QSplitter::splitterMoved, this,
                [this, splitter, name] { m_settings.setLayout(name, splitter->saveState()); });
    }
}

} // namespace candour
