// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/today/TodayFigures.h"

#include "core/db/Database.h"
#include "core/domain/OpenProvider.h"
#include "core/services/FileSession.h"
#include "core/services/SpcService.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace candour {

TodayFigures::TodayFigures(FileSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &TodayFigures::goOn);
}

void TodayFigures::read()
{
    stop();
    m_gathered.clear();
    m_gatheredSpecial.clear();
    m_waitingForMatrices.clear();
    if (!m_session.isOpen())
        return;
    m_month = m_session.dataTo();
    if (!m_month.isNull()) {
        for (const Organisation &organisation : m_session.books().organisations) {
            if (isOpenProvider(organisation, m_month))
                m_waitingForMatrices.append(Ref<Organisation>(organisation.uid));
        }
    }
    m_waitingForCharts = m_waitingForMatrices;
    m_isReading = true;
    if (m_inSight)
        m_next.start(0);
}

void TodayFigures::stop()
{
    m_isReading = false;
    m_next.stop();
}

void TodayFigures::setInSight(bool inSight)
{
    m_inSight = inSight;
    if (!inSight)
        m_next.stop();
    else if (m_isReading)
        m_next.start(0);
}

void TodayFigures::goOn()
{
    if (!m_session.isOpen())
        return;
    if (!m_waitingForMatrices.isEmpty() || !m_waitingForCharts.isEmpty()) {
        if (readSlice())
            m_next.start(0);
        else
            stop();
        return;
    }
    m_isReading = false;
    m_found = std::exchange(m_gathered, {});
    m_special = std::exchange(m_gatheredSpecial, {});
    std::stable_sort(m_special.begin(), m_special.end(), // found provider by provider
                     [](const SpcReading &a, const SpcReading &b) { return a.joined < b.joined; });
    Q_EMIT done();
}

bool TodayFigures::readSlice()
{
    return m_waitingForMatrices.isEmpty() ? readCharts(m_waitingForCharts.takeFirst())
                                          : readMatrices(m_waitingForMatrices.takeFirst());
}

bool TodayFigures::readMatrices(const Ref<Organisation> &provider)
{
    const ScorecardBooks &books = m_session.books();
    MatrixRequest request;
    request.lastMonth = m_month;
    request.organisations = {provider};
    for (const Indicator &indicator : books.indicators)
        request.indicators.append(Ref<Indicator>(indicator.uid));
    const ScorecardService service(m_session.reader());
    const auto now = service.matrix(books, request);
    request.lastMonth = m_month.plus(-1);
    const auto before = service.matrix(books, request);
    if (!now || !before) {
        m_session.reportReadFailure(now ? before.error() : now.error());
        return false;
    }
    for (NewlyRed &red : candour::newlyRed(*now, *before))
        m_gathered.push_back(std::move(red));
    return true;
}

bool TodayFigures::readCharts(const Ref<Organisation> &provider)
{
    auto found =
        SpcService(m_session.reader()).newlySpecial(m_session.books(), {m_month, {provider}});
    if (!found) {
        m_session.reportReadFailure(found.error());
        return false;
    }
    std::move(found->begin(), found->end(), std::back_inserter(m_gatheredSpecial));
    return true;
}

} // namespace candour
