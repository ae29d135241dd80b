// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/CellValue.h"

#include <QDate>
#include <QTime>

#include <array>
#include <charconv>
#include <cmath>

namespace candour {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr double kDaysTo1904 = 1462; ///< from 30 December 1899
constexpr double kEndOfDays = 2'958'466; ///< 1 January 10000
constexpr double kFirstTrueSerial = 60; ///< of 1900: below it the days are one ahead
constexpr double kYear = 366;
constexpr int kLeastExponent = -7;
constexpr int kMostExponent = 21;

const QDate kDayZero(1899, 12, 30);

void appendNumber(std::string &out, qint64 number, size_t width)
{
    const std::string digits = std::to_string(number);
    out.append(width > digits.size() ? width - digits.size() : 0, '0');
    out += digits;
}

void appendTime(std::string &out, qint64 ms)
{
    appendNumber(out, ms / 3'600'000, 2);
    out += ':';
    appendNumber(out, ms / 60'000 % 60, 2);
    out += ':';
    appendNumber(out, ms / 1000 % 60, 2);
    if (ms % 1000) {
        out += '.';
        appendNumber(out, ms % 1000, 3);
    }
}

/// Digits of a number d.ddd × 10^exponent.
struct Decimal {
    bool negative = false;
    std::string digits;
    int exponent = 0;
};

Decimal decimalOf(double number)
{
    std::array<char, 40> buffer {};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                   std::chars_format::scientific)
                         .ptr;
    Decimal decimal;
    const char *p = buffer.data();
    decimal.negative = *p == '-';
    for (p += decimal.negative; p < end && *p != 'e'; ++p) {
        if (*p != '.')
            decimal.digits += *p;
    }
    if (p < end)
        p += p[1] == '+' ? 2 : 1;
    std::from_chars(p, end, decimal.exponent);
    return decimal;
}

} // namespace

std::string decimalText(double number, int shift)
{
    if (!std::isfinite(number))
        return {};
    if (number == 0)
        return "0";
    Decimal decimal = decimalOf(number);
    decimal.exponent += shift;
    const auto length = int(decimal.digits.size());
    std::string out = decimal.negative ? "-" : "";
    if (decimal.exponent < kLeastExponent || decimal.exponent >= kMostExponent) {
        out += decimal.digits[0];
        if (length > 1)
            out.append(".").append(decimal.digits, 1);
        return out + 'e' + std::to_string(decimal.exponent);
    }
    if (decimal.exponent < 0)
        return out + "0." + std::string(size_t(-decimal.exponent - 1), '0') + decimal.digits;
    const int whole = decimal.exponent + 1;
    if (length <= whole)
        return out + decimal.digits + std::string(size_t(whole - length), '0');
    return out.append(decimal.digits, 0, size_t(whole))
        .append(".")
        .append(decimal.digits, size_t(whole));
}

std::string momentText(double days, GridKind kind)
{
    std::string out;
    const qint64 ms = std::llround(days * double(kDayMs));
    if (kind == GridKind::Time) {
        appendTime(out, std::max(ms, qint64(0)));
        return out;
    }
    out = kDayZero.addDays(ms / kDayMs).toString(Qt::ISODate).toStdString();
    if (kind == GridKind::DateTime) {
        out += 'T';
        appendTime(out, ms % kDayMs);
    }
    return out;
}

GridCell numberCell(double serial, GridKind kind, bool date1904)
{
    GridCell cell;
    cell.number = serial;
    cell.kind = kind;
    if (kind == GridKind::Time && serial >= kYear)
        cell.kind = GridKind::DateTime;
    if (cell.kind == GridKind::Time && serial < 0)
        cell.kind = GridKind::Number;
    if (cell.kind != GridKind::Date && cell.kind != GridKind::DateTime)
        return cell;
    const double days = date1904    ? serial + kDaysTo1904
        : serial < kFirstTrueSerial ? serial + 1
                                    : serial;
    if (serial < 0 || days >= kEndOfDays)
        cell.kind = GridKind::Number;
    else
        cell.number = days;
    return cell;
}

std::optional<double> daysOfIso(std::string_view text)
{
    const QString iso = QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed();
    const QDate day = QDate::fromString(iso.left(10), Qt::ISODate);
    if (!day.isValid() || day.year() < 1 || day.year() > 9999)
        return std::nullopt;
    double days = double(kDayZero.daysTo(day));
    if (days < 0)
        return std::nullopt;
    if (iso.size() > 10) {
        QString rest = iso.mid(11);
        if (rest.endsWith(u'Z'))
            rest.chop(1);
        // Nanoseconds, as some programs write them, are more than a QTime reads.
        const QTime time = QTime::fromString(rest.left(12), Qt::ISODateWithMs);
        if (!time.isValid())
            return std::nullopt;
        days += time.msecsSinceStartOfDay() / double(kDayMs);
    }
    return days;
}

std::optional<double> numberOf(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r\n";
    const size_t first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return std::nullopt;
    text = text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
    if (text.front() == '+')
        text.remove_prefix(1);
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

} // namespace candour
