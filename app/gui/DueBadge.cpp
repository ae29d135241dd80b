// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/DueBadge.h"

#include "core/db/Database.h"
#include "core/services/DueService.h"
#include "core/services/FileSession.h"
#include "ui/frame/PlaceRegistry.h"

#include <algorithm>

namespace candour {

DueBadge::DueBadge(FileSession &session, PlaceRegistry &places, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_places(places)
{
    connect(&session, &FileSession::opened, this, &DueBadge::count);
    connect(&session, &FileSession::changed, this, &DueBadge::count);
}

void DueBadge::count()
{
    if (!m_session.isOpen())
        return;
    const QDate today = m_session.clock().today();
    const auto items = DueService(m_session.reader(), m_session.terms()).dueBy(today);
    if (!items)
        return m_session.reportReadFailure(items.error()); // what was counted stays
    const auto overdue = std::count_if(items->cbegin(), items->cend(), [&](const DueItem &item) {
        return dueGroup(item.due, today) == DueGroup::Overdue;
    });
    m_places.setBadge(QStringLiteral("today"), int(items->size()),
                      tr("%1 overdue, %2 due today").arg(overdue).arg(items->size() - overdue));
}

} // namespace candour
