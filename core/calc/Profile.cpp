// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Profile.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace candour {

Profile::Profile()
{
    for (size_t month = 1; month < m_cumulative.size(); ++month)
        m_cumulative[month] = double(month) / 12;
}

std::optional<Profile> Profile::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Profile();
    const QList<QStringView> words = trimmed.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 12)
        return std::nullopt;
    Profile profile;
    double sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool ok = false;
        const double number = words[i].toDouble(&ok);
        if (!ok || !std::isfinite(number) || number < 0)
            return std::nullopt;
        sum += number;
        profile.m_cumulative[size_t(i) + 1] = sum;
    }
    if (sum <= 0)
        return std::nullopt;
    for (double &cumulative : profile.m_cumulative)
        cumulative /= sum;
    return profile;
}

double Profile::share(int financialMonth) const
{
    return shareUpTo(financialMonth) - shareUpTo(financialMonth - 1);
}

double Profile::shareUpTo(int financialMonth) const
{
    return m_cumulative[size_t(std::clamp(financialMonth, 0, 12))];
}

} // namespace candour
