// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>

namespace candour {

/// Where the program learns what time it is. Passed in, so that tests and `--today` can fix it;
/// nothing in core calls QDateTime::current… itself.
class Clock {
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The calendar day where the user sits.
    [[nodiscard]] virtual QDate today() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }

    [[nodiscard]] QDate today() const override { return QDate::currentDate(); }
};

/// Stands still at noon of a given day (`--today`), or at a given moment.
class FixedClock final : public Clock {
public:
    explicit FixedClock(const QDate &day)
        : m_now(day, QTime(12, 0), Qt::UTC)
    {
    }

    explicit FixedClock(const QDateTime &now)
        : m_now(now.toUTC())
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }

    [[nodiscard]] QDate today() const override { return m_now.date(); }

private:
    QDateTime m_now;
};

} // namespace candour
