// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/OdsTime.h"

#include <charconv>
#include <cmath>

namespace candour {

namespace {

/// Days in one of the unit; 0 of what is none there.
double daysIn(char unit, bool isTime)
{
    if (!isTime)
        return unit == 'D' ? 1 : 0;
    return unit == 'H' ? 1.0 / 24 : unit == 'M' ? 1.0 / 1440 : unit == 'S' ? 1.0 / 86400 : 0;
}

} // namespace

std::optional<double> daysOfDuration(std::string_view text)
{
    if (!text.starts_with('P') || text.size() < 3)
        return std::nullopt;
    text.remove_prefix(1);
    double days = 0;
    bool isTime = false;
    while (!text.empty()) {
        if (text.front() == 'T' && !isTime) {
            isTime = true;
            text.remove_prefix(1);
            continue;
        }
        double number = 0;
        const char *const last = text.data() + text.size();
        const auto [end, fault] =
            std::from_chars(text.data(), last, number, std::chars_format::fixed);
        if (fault != std::errc() || end == last || !(number >= 0) || !std::isfinite(number))
            return std::nullopt;
        const double length = daysIn(*end, isTime);
        if (length == 0)
            return std::nullopt;
        days += number * length;
        text.remove_prefix(size_t(end - text.data()) + 1);
    }
    constexpr double kLongest = 1e6; // beyond it milliseconds no longer add up
    return days < kLongest ? std::optional(days) : std::nullopt;
}

} // namespace candour
