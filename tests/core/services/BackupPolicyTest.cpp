// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BackupPolicy.h"

#include "tests/support/CatchQt.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

using namespace candour;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(14, 5), Qt::UTC);

/// The rule told the other way round: for each kind of span, the newest backup of each span there
/// is, and of those the last 7, 5 and 12.
QSet<qsizetype> keptByOtherMeans(const QList<BackupMoment> &backups, const QDateTime &now)
{
    QSet<qsizetype> kept;
    const auto keep = [&](int most, auto &&name) {
        QMap<QString, qsizetype> newest; // by the name of the span, which sorts by time
        for (qsizetype i = 0; i < backups.size(); ++i) {
            const QString span = name(backups[i].time.date());
            if (!newest.contains(span) || backups[newest[span]].time < backups[i].time)
                newest[span] = i;
        }
        QStringList spans = newest.keys();
        while (spans.size() > most)
            spans.removeFirst();
        for (const QString &span : std::as_const(spans))
            kept.insert(newest[span]);
    };
    keep(7, [](const QDate &day) { return day.toString(Qt::ISODate); });
    keep(5, [](const QDate &day) {
        int year = 0;
        const int week = day.weekNumber(&year);
        return QStringLiteral("%1-%2").arg(year).arg(week, 2, 10, QLatin1Char('0'));
    });
    keep(12, [](const QDate &day) { return day.toString(QStringLiteral("yyyy-MM")); });
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const bool before = backups[i].reason == BackupReason::Import
            || backups[i].reason == BackupReason::Migration
            || backups[i].reason == BackupReason::Restore;
        if (backups[i].reason == BackupReason::Hand
            || (before && backups[i].time.date().daysTo(now.date()) < 30))
            kept.insert(i);
    }
    return kept;
}

QList<BackupMoment> daily(int days)
{
    QList<BackupMoment> all;
    for (int i = 0; i < days; ++i)
        all.append({kNow.addDays(-i), BackupReason::Closing});
    return all;
}

} // namespace

TEST_CASE("backup policy: a year of evenings leaves 7 days, 5 weeks and 12 months", "[backup]")
{
    // Counted by hand on a calendar: days 16 to 22 November; weeks by their last evenings 22, 15,
    // 8 and 1 November, 25 October; months by theirs from November 2026 back to December 2025.
    const QList<BackupMoment> backups = daily(400);
    const QList<qsizetype> gone = expendableBackups(backups, kNow);
    QStringList kept;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        if (!gone.contains(i))
            kept.append(backups[i].time.toString(QStringLiteral("yyyy-MM-dd")));
    }
    CHECK(kept.join(QLatin1Char(' '))
          == QStringLiteral("2026-11-22 2026-11-21 2026-11-20 2026-11-19 2026-11-18 2026-11-17 "
                            "2026-11-16 2026-11-15 2026-11-08 2026-11-01 2026-10-31 2026-10-25 "
                            "2026-09-30 2026-08-31 2026-07-31 2026-06-30 2026-05-31 2026-04-30 "
                            "2026-03-31 2026-02-28 2026-01-31 2025-12-31"));
}

TEST_CASE("backup policy: as an independent computation finds it", "[backup]")
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 300; ++round) {
        QList<BackupMoment> backups;
        const int count = random.bounded(60);
        for (int i = 0; i < count; ++i)
            backups.append({kNow.addSecs(-qint64(random.bounded(500 * 24 * 60)) * 60),
                            BackupReason(random.bounded(5))});
        const QList<qsizetype> gone = expendableBackups(backups, kNow);
        QSet<qsizetype> kept;
        qsizetype newest = -1;
        for (qsizetype i = 0; i < backups.size(); ++i) {
            if (!gone.contains(i))
                kept.insert(i);
            if (newest < 0 || backups[i].time > backups[newest].time)
                newest = i;
        }
        CHECK((newest < 0 || kept.contains(newest)));
        // Thirty days by the calendar and by the clock differ on the day itself only.
        QSet<qsizetype> differ = kept + keptByOtherMeans(backups, kNow);
        differ -= kept & keptByOtherMeans(backups, kNow);
        for (const qsizetype i : std::as_const(differ))
            CHECK(backups[i].time.date().daysTo(kNow.date()) == 30);
        // What was kept is kept again: rotation comes to rest.
        QList<BackupMoment> left;
        for (qsizetype i = 0; i < backups.size(); ++i) {
            if (kept.contains(i))
                left.append(backups[i]);
        }
        CHECK(expendableBackups(left, kNow) == QList<qsizetype>());
    }
}

TEST_CASE("backup policy: nobody loses backups by staying away", "[backup]")
{
    const QList<BackupMoment> backups = daily(7);
    CHECK(expendableBackups(backups, kNow.addYears(3)) == QList<qsizetype>());
    CHECK(expendableBackups({}, kNow) == QList<qsizetype>());
    CHECK(expendableBackups({{kNow.addYears(1), BackupReason::Closing}}, kNow)
          == QList<qsizetype>()); // a clock that went wrong
}

TEST_CASE("backup policy: those of a time to come stay and take nobody's place", "[backup]")
{
    // A year of evenings, and then the clock of a new battery.
    CHECK(expendableBackups(daily(400), kNow.addDays(-500)) == QList<qsizetype>());
    QList<BackupMoment> backups = daily(400);
    const QList<qsizetype> gone = expendableBackups(backups, kNow);
    for (int i = 1; i <= 30; ++i)
        backups.append({kNow.addDays(i), BackupReason::Closing});
    CHECK(expendableBackups(backups, kNow) == gone);
}

TEST_CASE("backup policy: what was there before an import stays for a month", "[backup]")
{
    // A busy afternoon: six before imports, then the evening's.
    QList<BackupMoment> backups;
    for (int i = 1; i <= 6; ++i)
        backups.append({kNow.addSecs(-i * 3600), BackupReason::Import});
    backups.append({kNow, BackupReason::Closing});
    CHECK(expendableBackups(backups, kNow) == QList<qsizetype>());
    CHECK(expendableBackups(backups, kNow.addDays(29)) == QList<qsizetype>());
    CHECK(expendableBackups(backups, kNow.addDays(31)) == QList<qsizetype> {0, 1, 2, 3, 4, 5});
    backups[2].reason = BackupReason::Hand; // hers
    CHECK(expendableBackups(backups, kNow.addDays(31)) == QList<qsizetype> {0, 1, 3, 4, 5});
}

TEST_CASE("backup policy: when one is due", "[backup]")
{
    BackupState state;
    CHECK(isBackupDueBeforeImport(state, kNow)); // none yet
    CHECK(isBackupDueOnClosing(state, kNow));
    state.newest = kNow.addSecs(-600);
    CHECK(isBackupDueBeforeImport(state, kNow)); // of the session before
    state.madeSinceOpening = true;
    CHECK_FALSE(isBackupDueBeforeImport(state, kNow)); // the fifteen files of this morning
    state.newest = kNow.addSecs(-3600);
    CHECK(isBackupDueBeforeImport(state, kNow));
    state.newestAtClosing = kNow.addSecs(-3600);
    CHECK_FALSE(isBackupDueOnClosing(state, kNow));
    state.newestAtClosing = kNow.addDays(-1);
    CHECK(isBackupDueOnClosing(state, kNow));
    // The clock was ahead when they were made.
    state.newest = state.newestAtClosing = kNow.addSecs(60);
    CHECK(isBackupDueBeforeImport(state, kNow));
    CHECK(isBackupDueOnClosing(state, kNow));
    state.changed = false;
    CHECK_FALSE(isBackupDueBeforeImport(state, kNow));
    CHECK_FALSE(isBackupDueOnClosing(state, kNow));
}

TEST_CASE("backup policy: codes of reasons are kept for good", "[backup]")
{
    for (const char16_t *code : {u"closing", u"import", u"migration", u"restore", u"hand"}) {
        const auto reason = backupReasonFromCode(code);
        REQUIRE(reason);
        CHECK(backupReasonCode(*reason) == QString::fromUtf16(code));
    }
    CHECK_FALSE(backupReasonFromCode(u"whim"));
}
