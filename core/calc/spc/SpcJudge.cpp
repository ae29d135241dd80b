// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/spc/SpcFrame.h"

#include <algorithm>
#include <array>

namespace candour::spc {

namespace {

constexpr size_t kWindow = 3; ///< of two of three

enum Way : quint8 { NoWay = 0, Up = 1, Down = 2 };

/// The rules at work on one segment. Nothing outside it is looked at.
class SegmentJudge {
public:
    SegmentJudge(const SpcChart &chart, std::span<SpcPoint> points)
        : m_chart(chart)
        , m_points(points)
        , m_ways(points.size(), NoWay)
    {
    }

    void judge()
    {
        for (SpcPoint &point : m_points)
            test(point);
        findTrends();
        findShifts();
        findTwoOfThree();
        for (size_t i = 0; i < m_points.size(); ++i) {
            m_points[i].signal = signalAt(i);
            m_points[i].type = typeOf(m_points[i].signal, m_chart.direction);
        }
    }

private:
    /// Run charts pass over what tells them nothing: points on the median, repeated values.
    [[nodiscard]] bool passesOver() const { return m_chart.kind == SpcKind::Run; }

    void test(SpcPoint &point) const;
    void findTrends();
    void markTrend(size_t first, size_t last, size_t count, Way way);
    void findShifts();
    void markShift(size_t first, size_t end, double tells);
    void findTwoOfThree();
    [[nodiscard]] Way trendAt(size_t i) const;
    [[nodiscard]] SpcSignal signalAt(size_t i) const;

    const SpcChart &m_chart;
    std::span<SpcPoint> m_points;
    std::vector<quint8> m_ways; ///< of the trends that each point is part of
};

void SegmentJudge::test(SpcPoint &point) const
{
    // Whatever is compared with a missing value or limit is false.
    point.side = qint8(int(point.value > point.centre) - int(point.value < point.centre));
    point.outside = point.value > point.upper || point.value < point.lower;
    point.near = point.value > point.nearUpper || point.value < point.nearLower;
    if (m_chart.rules == SpcRules::Peer && point.outside)
        point.near = false;
    point.astronomical = point.outside;
}

void SegmentJudge::markTrend(size_t first, size_t last, size_t count, Way way)
{
    if (way == NoWay || count < size_t(m_chart.trendLength))
        return;
    for (size_t i = first; i <= last; ++i) {
        m_points[i].trend = true;
        m_ways[i] |= way;
    }
}

void SegmentJudge::findTrends()
{
    size_t first = 0;
    size_t last = 0; // the point that was higher (or lower) than the one before
    size_t count = 1;
    Way way = NoWay;
    for (size_t i = 1; i < m_points.size(); ++i) {
        const double step = m_points[i].value - m_points[i - 1].value;
        if (step == 0 && passesOver())
            continue;
        const Way here = step > 0 ? Up : step < 0 ? Down : NoWay; // neither: a tie or a gap
        if (here != NoWay && (here == way || way == NoWay)) {
            ++count;
        } else {
            markTrend(first, last, count, way);
            // A turning point ends one trend and begins the next.
            first = here == NoWay ? i : last;
            count = here == NoWay ? 1 : 2;
        }
        way = here;
        last = i;
    }
    markTrend(first, last, count, way);
}

void SegmentJudge::markShift(size_t first, size_t end, double tells)
{
    constexpr double kRounding = 1e-9; // of a sum of weights
    if (tells + kRounding < m_chart.shiftLength)
        return;
    for (size_t i = first; i < end; ++i)
        m_points[i].shift = m_points[i].side != 0;
}

void SegmentJudge::findShifts()
{
    size_t first = 0;
    double tells = 0;
    int side = 0;
    for (size_t i = 0; i < m_points.size(); ++i) {
        const SpcPoint &point = m_points[i];
        if (point.hasValue() && point.side == 0 && passesOver())
            continue;
        if (!point.hasValue() || point.side != side) {
            markShift(first, i, tells);
            first = i;
            tells = 0;
            side = point.side; // 0 as well where there is no value
        }
        if (side != 0)
            tells += point.tells;
    }
    markShift(first, m_points.size(), tells);
}

void SegmentJudge::findTwoOfThree()
{
    for (size_t i = 0; i + kWindow <= m_points.size(); ++i) {
        const std::span<SpcPoint> window = m_points.subspan(i, kWindow);
        const int sides = window[0].side + window[1].side + window[2].side;
        const int near = int(window[0].near) + int(window[1].near) + int(window[2].near);
        if (std::abs(sides) != int(kWindow) || near < 2)
            continue;
        for (SpcPoint &point : window)
            point.twoOfThree |= point.near;
    }
}

/// The way a point goes that may be part of a rising and of a falling trend: on to the next one.
Way SegmentJudge::trendAt(size_t i) const
{
    const double here = m_points[i].value;
    if (i + 1 < m_points.size() && m_points[i + 1].trend && m_points[i + 1].value != here)
        return m_points[i + 1].value > here ? Up : Down;
    return i > 0 && here > m_points[i - 1].value ? Up : Down;
}

SpcSignal SegmentJudge::signalAt(size_t i) const
{
    const SpcPoint &point = m_points[i];
    const bool above = point.side > 0;
    std::array<SpcSignal, 5> found {}; // in order of precedence
    size_t count = 0;
    if (point.astronomical)
        found[count++] = above ? SpcSignal::AboveLimit : SpcSignal::BelowLimit;
    if (point.trend) {
        const bool both = m_ways[i] == (Up | Down);
        const bool up = both ? trendAt(i) == Up : m_ways[i] == Up;
        found[count++] = up ? SpcSignal::TrendUp : SpcSignal::TrendDown;
        if (both)
            found[count++] = up ? SpcSignal::TrendDown : SpcSignal::TrendUp;
    }
    if (point.twoOfThree)
        found[count++] = above ? SpcSignal::TwoOfThreeAbove : SpcSignal::TwoOfThreeBelow;
    if (point.shift)
        found[count++] = above ? SpcSignal::ShiftAbove : SpcSignal::ShiftBelow;
    if (m_chart.rules != SpcRules::Peer) {
        for (size_t k = 0; k < count; ++k) {
            if (typeOf(found[k], m_chart.direction) == SpcType::Improvement)
                return found[k];
        }
    }
    return count > 0 ? found[0] : SpcSignal::CommonCause;
}

} // namespace

void judgePoints(SpcChart &chart)
{
    for (const SpcSegment &segment : chart.segments)
        SegmentJudge(chart, pointsOf(chart, segment)).judge();
}

} // namespace candour::spc
