// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Trajectory.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace candour {

Trajectory::Trajectory()
{
    for (size_t month = 1; month < m_cumulative.size(); ++month)
        m_cumulative[month] = double(month) / 12;
}

std::optional<Trajectory> Trajectory::fromText(QStringView text)
{
    const QString tidy = text.toString().simplified();
    if (tidy.isEmpty())
        return Trajectory();
    const QStringList words = tidy.split(u' ');
    if (words.size() != 12)
        return std::nullopt;
    Trajectory trajectory;
    double sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool ok = false;
        const double number = words[i].toDouble(&ok);
        if (!ok || !std::isfinite(number) || number < 0)
            return std::nullopt;
        sum += number;
        trajectory.m_cumulative[size_t(i) + 1] = sum;
    }
    if (sum <= 0)
        return std::nullopt;
    for (double &cumulative : trajectory.m_cumulative)
        cumulative /= sum;
    return trajectory;
}

double Trajectory::share(int financialMonth) const
{
    return shareUpTo(financialMonth) - shareUpTo(financialMonth - 1);
}

double Trajectory::shareUpTo(int financialMonth) const
{
    return m_cumulative[size_t(std::clamp(financialMonth, 0, 12))];
}

} // namespace candour
