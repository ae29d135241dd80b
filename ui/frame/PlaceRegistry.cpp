// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/PlaceRegistry.h"

#include <QCoreApplication>

namespace candour {

void PlaceRegistry::add(Place place)
{
    Q_ASSERT(indexOf(place.id) < 0);
    m_places.push_back(std::move(place));
    m_badges.emplace_back();
    Q_EMIT placeAdded();
}

const Place *PlaceRegistry::place(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_places.at(size_t(index));
}

int PlaceRegistry::indexOf(const QString &id) const
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].id == id)
            return int(i);
    }
    return -1;
}

QString PlaceRegistry::text(const Place &place)
{
    return QCoreApplication::translate("places", place.text);
}

void PlaceRegistry::setBadge(const QString &id, int count, const QString &meaning)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    m_badges[size_t(index)] = {count, meaning};
    Q_EMIT badgeChanged(index);
}

} // namespace candour
