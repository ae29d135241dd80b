// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace candour {

/// DESIGN section 5. Quarters, halves and "year" without a qualifier are financial (April to
/// March).
enum class PeriodKind : quint8 {
    Day,
    Month,
    Quarter,
    HalfYear,
    FinancialYear,
    CalendarYear,
    RollingYear, ///< any twelve consecutive months
};

/// A span of days that figures are about. A value type of eight bytes; the default one is null.
/// Ordered by first day, then by length, so that a list of months sorts in time.
class Period {
public:
    constexpr Period() = default;

    static Period day(const QDate &date);
    /// `month` is 1 to 12; null when it is not.
    static Period month(int year, int month);
    /// `quarter` 1 is April to June of `startYear`.
    static Period quarter(int startYear, int quarter);
    static Period halfYear(int startYear, int half);
    /// The year that begins in April of `startYear`.
    static Period financialYear(int startYear);
    static Period calendarYear(int year);
    /// The twelve months that begin with this one.
    static Period rollingYear(int firstYear, int firstMonth);
    /// The period of this kind that holds the day (a rolling year *ends* with the day's month).
    static Period containing(const QDate &date, PeriodKind kind);

    /// Reads the machine form that toText() writes; nothing else. Free text is io's affair.
    static std::optional<Period> fromText(QStringView text);
    /// `2024-04`, `2024-Q1`, `2024-H1`, `2024/25`, `2024`, `2018-10..2019-09`, `2024-04-30`.
    [[nodiscard]] QString toText() const;
    /// For people: `Apr 2024`, `Q1 2024/25`, `H1 2024/25`, `2024/25`, `2024`, `Oct 2018 – Sep
    /// 2019`, `30 Apr 2024`.
    [[nodiscard]] QString label() const;

    [[nodiscard]] constexpr bool isNull() const { return m_kind == kNull; }

    [[nodiscard]] PeriodKind kind() const { return PeriodKind(m_kind); }

    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    /// 1 for a month, 3, 6 or 12; 0 for a day.
    [[nodiscard]] int monthCount() const;
    /// Calendar year and month in which the period begins.
    [[nodiscard]] int firstYear() const;
    [[nodiscard]] int firstMonth() const;
    /// Months since January of year 0 to the first month: arithmetic on months without dates.
    [[nodiscard]] int monthIndex() const;
    /// The year in which the financial year holding the first day began.
    [[nodiscard]] int financialYearStart() const;
    /// M01 = April … M12 = March, of the first month.
    [[nodiscard]] int financialMonth() const;
    /// n periods of the same kind later (earlier when negative); a rolling year moves by months.
    [[nodiscard]] Period plus(int n) const;
    [[nodiscard]] bool contains(const Period &other) const;

    /// A number below 2^36 of its own for each period (of a year after Christ), rising within a
    /// kind.
    [[nodiscard]] quint64 packed() const { return quint64(m_kind & 15) << 32 | quint32(m_start); }

    /// The period of which packed() gave this number.
    [[nodiscard]] static Period fromPacked(quint64 packed)
    {
        const auto kind = quint8(packed >> 32 & 15);
        return kind == (kNull & 15) ? Period() : Period(PeriodKind(kind), int(quint32(packed)));
    }

    friend bool operator==(const Period &, const Period &) = default;
    friend std::strong_ordering operator<=>(const Period &a, const Period &b);

    friend size_t qHash(const Period &p, size_t seed = 0)
    {
        return ::qHash((quint64(p.m_kind) << 32) ^ quint32(p.m_start), seed);
    }

private:
    static constexpr quint8 kNull = 255;

    constexpr Period(PeriodKind kind, int start)
        : m_start(start)
        , m_kind(quint8(kind))
    {
    }

    /// Months since year 0 of the first month; for a day its Julian day number.
    int m_start = 0;
    quint8 m_kind = kNull;
};

} // namespace candour

Q_DECLARE_METATYPE(candour::Period)
