// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/today/TodayFigures.h"

#include "core/db/Database.h"
#include "core/domain/OpenProvider.h"
#include "core/services/FileSession.h"
#include "core/services/SpcService.h"

#include <utility>

namespace candour {

namespace {

constexpr qsizetype kSlice = 4; ///< providers read in one round of the event loop, for two months

} // namespace

TodayFigures::TodayFigures(FileSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &TodayFigures::readSlice);
}

void TodayFigures::read()
{
    stop();
    m_gathered.clear();
    m_gatheredSpecial.clear();
    m_waiting.clear();
    if (!m_session.isOpen())
        return;
    m_month = m_session.dataTo();
    if (!m_month.isNull()) {
        for (const Organisation &organisation : m_session.books().organisations) {
            if (isOpenProvider(organisation, m_month))
                m_waiting.append(Ref<Organisation>(organisation.uid));
        }
    }
    m_next.start(0);
}

void TodayFigures::stop()
{
    m_next.stop();
}

void TodayFigures::readSlice()
{
    if (!m_session.isOpen())
        return;
    if (!m_waiting.isEmpty()) {
        const QList<Ref<Organisation>> slice = m_waiting.mid(0, kSlice);
        if (!readMatrices(slice) || !readCharts(slice))
            return;
        m_waiting = m_waiting.mid(kSlice);
        m_next.start(0);
        return;
    }
    m_found = std::exchange(m_gathered, {});
    m_special = std::exchange(m_gatheredSpecial, {});
    readGaps();
    Q_EMIT done();
}

/// False, and the failure said, where the file could not be read: what was found earlier stays.
bool TodayFigures::readMatrices(const QList<Ref<Organisation>> &providers)
{
    const ScorecardBooks &books = m_session.books();
    MatrixRequest request;
    request.lastMonth = m_month;
    request.organisations = providers;
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

/// The same of control charts. What they said a month earlier is read of those alone that show
/// something now.
bool TodayFigures::readCharts(const QList<Ref<Organisation>> &providers)
{
    const SpcService service(m_session.reader());
    const auto now = service.readings(m_session.books(), {m_month, providers});
    if (!now) {
        m_session.reportReadFailure(now.error());
        return false;
    }
    SpcRequest earlier {m_month.plus(-1)};
    for (const SpcReading &one : *now) {
        if (!isSpecialIn(one, m_month))
            continue;
        earlier.organisations.append(one.organisation);
        earlier.indicators.append(one.indicator);
    }
    if (earlier.organisations.isEmpty()) // which would mean everybody
        return true;
    const auto before = service.readings(m_session.books(), earlier);
    if (!before) {
        m_session.reportReadFailure(before.error());
        return false;
    }
    for (SpcReading &one : candour::newlySpecial(*now, *before, m_month))
        m_gatheredSpecial.push_back(std::move(one));
    return true;
}

void TodayFigures::readGaps()
{
    if (m_month.isNull()) {
        m_gaps.clear();
        return;
    }
    const auto gaps = missingFigures(m_session.reader(), m_month);
    if (gaps)
        m_gaps = *gaps;
    else
        m_session.reportReadFailure(gaps.error());
}

} // namespace candour
