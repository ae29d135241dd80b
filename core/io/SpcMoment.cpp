// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SpcMoment.h"

#include "core/calc/ValueWords.h"
#include "core/domain/Period.h"
#include "core/io/PeriodText.h"

#include <QLocale>

#include <algorithm>

namespace candour {

namespace {

SpcMoment dayMoment(const QDate &day)
{
    return {day.startOfDay(Qt::UTC), day, day, {}, day.toString(Qt::ISODate)};
}

/// "2016-04-01T08:30:00Z", also with a blank instead of the T. Without a zone it is UTC.
std::optional<SpcMoment> timedMoment(const QString &text)
{
    static constexpr int kDayLength = 10;
    if (text.size() <= kDayLength || (text[kDayLength] != u'T' && text[kDayLength] != u' '))
        return std::nullopt;
    QString iso = text;
    iso[kDayLength] = u'T';
    QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return SpcMoment {at.toUTC(), at.date(), at.date(), at.time(), text};
}

} // namespace

std::optional<SpcMoment> SpcMoment::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const auto timed = timedMoment(trimmed))
        return timed;
    if (const QDate day = QDate::fromString(trimmed, Qt::ISODate); day.isValid())
        return dayMoment(day);
    const auto reading = readPeriod(trimmed);
    if (!reading)
        return std::nullopt;
    if (reading->date.isValid())
        return dayMoment(reading->date);
    const Period &period = reading->period;
    SpcMoment moment = dayMoment(period.firstDay());
    moment.last = period.lastDay();
    moment.text = period.toText();
    moment.label = period.label();
    return moment;
}

bool SpcMoment::holds(const SpcMoment &other) const
{
    return hasTime() ? at == other.at : other.day >= day && other.day <= last;
}

QStringList momentWords(const std::vector<SpcMoment> &moments)
{
    const bool months = std::all_of(moments.begin(), moments.end(), [](const SpcMoment &moment) {
        return !moment.hasTime() && moment.day.day() == 1;
    });
    QStringList words;
    for (const SpcMoment &moment : moments) {
        if (!moment.label.isEmpty())
            words.append(moment.label);
        else if (months)
            words.append(Period::month(moment.day.year(), moment.day.month()).label());
        else if (moment.hasTime())
            words.append(dateWords(moment.day) + u' '
                         + moment.time.toString(QStringLiteral("HH:mm")));
        else
            words.append(dateWords(moment.day));
    }
    return words;
}

} // namespace candour
