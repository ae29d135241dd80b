// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/DueBadge.h"

#include "core/db/Database.h"
#include "core/services/DueService.h"
#include "core/services/FileSession.h"
#include "ui/frame/PlaceRegistry.h"
#include "ui/pages/records/OverdueWatch.h"
#include "ui/pages/today/TodayRows.h"

namespace candour {

DueBadge::DueBadge(FileSession &session, PlaceRegistry &places, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_places(places)
    , m_overdue(OverdueWatch::of(session))
{
    connect(&session, &FileSession::opened, this, &DueBadge::count);
    connect(&session, &FileSession::changed, this, &DueBadge::count);
    connect(&m_overdue, &OverdueWatch::foundAnew, this, &DueBadge::count);
}

void DueBadge::count()
{
    if (!m_session.isOpen())
        return;
    const QDate today = m_session.clock().today();
    const auto items = DueService(m_session.reader(), m_session.terms()).dueBy(today);
    if (!items)
        return m_session.reportReadFailure(items.error()); // what was counted stays
    QList<TodayGroup> groups; // of the page's lines
    for (const DueItem &item : *items)
        groups.append(groupOf(item.due, today));
    const auto missing = m_overdue.found().value_or(OverdueFigures());
    for (const TodayLine &line : arrearsLines(missing.arrears, today))
        groups.append(line.group);
    const auto overdue = groups.count(TodayGroup::Overdue);
    const auto dueToday = groups.count(TodayGroup::Today);
    m_places.setBadge(QStringLiteral("today"), int(overdue + dueToday),
                      tr("%1 overdue, %2 due today").arg(overdue).arg(dueToday));
}

} // namespace candour
