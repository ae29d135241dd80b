// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/Divisions.h"

namespace candour {

bool isProperty(const ColumnProfile &profile)
{
    static const QStringList words {QStringLiteral("region"), QStringLiteral("regionname"),
                                    QStringLiteral("type"), QStringLiteral("category"),
                                    QStringLiteral("subcategory")};
    return words.contains(wordKey(profile.lowest));
}

bool mayDivide(const ColumnProfile &profile)
{
    return profile.word == HeadWord::None || profile.word == HeadWord::Name
        || profile.word == HeadWord::Threshold;
}

bool namesAll(const QString &text)
{
    return text.startsWith(QLatin1String("all "), Qt::CaseInsensitive)
        || text.compare(QLatin1String("all"), Qt::CaseInsensitive) == 0;
}

} // namespace candour
