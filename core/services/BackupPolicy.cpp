// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BackupPolicy.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace candour {

namespace {

constexpr int kSecondsOfImports = 60 * 60;

struct ReasonCode {
    BackupReason reason;
    const char16_t *code;
};

constexpr ReasonCode kCodes[] = {{BackupReason::Closing, u"closing"},
                                 {BackupReason::Import, u"import"},
                                 {BackupReason::Migration, u"migration"},
                                 {BackupReason::Restore, u"restore"},
                                 {BackupReason::Hand, u"hand"}};

qint64 dayOf(const QDate &day)
{
    return day.toJulianDay();
}

qint64 weekOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek()).toJulianDay();
}

qint64 monthOf(const QDate &day)
{
    return qint64(day.year()) * 12 + day.month();
}

bool isBefore(BackupReason reason)
{
    return reason == BackupReason::Import || reason == BackupReason::Migration
        || reason == BackupReason::Restore;
}

} // namespace

QString backupReasonCode(BackupReason reason)
{
    for (const ReasonCode &row : kCodes) {
        if (row.reason == reason)
            return QString::fromUtf16(row.code);
    }
    Q_UNREACHABLE();
}

std::optional<BackupReason> backupReasonFromCode(QStringView code)
{
    for (const ReasonCode &row : kCodes) {
        if (code == QStringView(row.code))
            return row.reason;
    }
    return std::nullopt;
}

QList<qsizetype> expendableBackups(const QList<BackupMoment> &backups, const QDateTime &now)
{
    QList<qsizetype> newestFirst(backups.size());
    std::iota(newestFirst.begin(), newestFirst.end(), 0);
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](qsizetype a, qsizetype b) { return backups[a].time > backups[b].time; });

    struct Span {
        qint64 (*of)(const QDate &);
        int most;
        QSet<qint64> seen {};
    };

    Span spans[] = {
        {&dayOf, kDailyBackups}, {&weekOf, kWeeklyBackups}, {&monthOf, kMonthlyBackups}};
    QList<qsizetype> expendable;
    for (const qsizetype i : std::as_const(newestFirst)) {
        const BackupMoment &backup = backups[i];
        if (backup.time > now)
            continue; // the clock is wrong now, or was then
        const QDate day = backup.time.toTimeSpec(now.timeSpec()).date();
        bool kept = backup.reason == BackupReason::Hand
            || (isBefore(backup.reason) && backup.time.daysTo(now) < kDaysBefore);
        for (Span &span : spans) {
            const qint64 at = span.of(day);
            if (span.seen.size() < span.most && !span.seen.contains(at)) {
                span.seen.insert(at);
                kept = true; // the newest of its day, week or month
            }
        }
        if (!kept)
            expendable.append(i);
    }
    std::sort(expendable.begin(), expendable.end());
    return expendable;
}

bool isBackupDueBeforeImport(const BackupState &state, const QDateTime &now)
{
    if (!state.changed)
        return false;
    if (!state.newest || *state.newest > now || !state.madeSinceOpening)
        return true;
    return state.newest->secsTo(now) >= kSecondsOfImports;
}

bool isBackupDueOnClosing(const BackupState &state, const QDateTime &now)
{
    if (!state.changed)
        return false;
    const QDate today = now.date();
    return !state.newestAtClosing || *state.newestAtClosing > now
        || state.newestAtClosing->toTimeSpec(now.timeSpec()).date() != today;
}

} // namespace candour
