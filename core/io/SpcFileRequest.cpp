// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SpcFileRequest.h"

#include "core/io/IoText.h"
#include "core/io/NumberTable.h"

#include <cmath>

namespace candour {

namespace {

/// Splits "A=x;B=y" and hands each part to `read`; a text without "=" is for all groups.
template <typename T, typename Read>
Result<SpcByGroup<T>> byGroupFrom(const QString &text, Read read)
{
    SpcByGroup<T> result;
    if (!text.contains(u'=')) {
        auto one = read(text.trimmed());
        if (!one)
            return fail(one.error());
        result.all = *std::move(one);
        return result;
    }
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype at = part.lastIndexOf(u'=');
        const QString group = part.left(at).trimmed();
        if (at < 0 || group.isEmpty())
            return fail(ErrorCode::Invalid,
                        IoText::tr("“%1” names no group. Write each as GROUP=…, with semicolons "
                                   "between them.")
                            .arg(part.trimmed()));
        if (result.named.contains(group))
            return fail(ErrorCode::Invalid, IoText::tr("“%1” stands there twice.").arg(group));
        auto one = read(part.mid(at + 1).trimmed());
        if (!one)
            return fail(one.error());
        result.named.insert(group, *std::move(one));
    }
    return result;
}

Result<double> targetFrom(const QString &text)
{
    bool understood = false;
    const double target = text.toDouble(&understood);
    if (!understood || !(std::abs(target) <= kLargestNumber))
        return fail(ErrorCode::Invalid,
                    IoText::tr("“%1” is no target. Give a number up to 1e15, or one for each "
                               "group as RAS=1500;RJC=700.")
                        .arg(text));
    return target;
}

Result<QStringList> datesFrom(const QString &text)
{
    QStringList dates;
    const QStringList parts = text.split(u'|', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        dates.append(part.trimmed());
    if (dates.isEmpty())
        return fail(ErrorCode::Invalid,
                    IoText::tr("A date to recalculate from is missing. Write dates as "
                               "2018-07-01|2019-04-01."));
    return dates;
}

} // namespace

Result<SpcByGroup<double>> spcTargetsFrom(const QString &text)
{
    return byGroupFrom<double>(text, &targetFrom);
}

Result<SpcByGroup<QStringList>> spcRebasesFrom(const QString &text)
{
    return byGroupFrom<QStringList>(text, &datesFrom);
}

} // namespace candour
