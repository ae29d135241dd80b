// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/NumberText.h"

#include "core/calc/Value.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cmath>

namespace candour {

namespace {

constexpr char16_t kMinus = 0x2212;
constexpr char16_t kDash = 0x2013;

// Every decimal number of up to fifteen digits survives the way into a double and back, and what
// lies beyond them is the noise of arithmetic (28.499999999999996 for 57 / 200 × 100).
constexpr int kDigits = 15;

/// A number in decimal digits: 0.d₀d₁d₂… × 10^point.
struct Decimal {
    std::array<int, kDigits + 1> digits {};
    int count = 0;
    int point = 0;

    [[nodiscard]] int digitAt(int index) const
    {
        return index >= 0 && index < count ? digits[size_t(index)] : 0;
    }
};

Decimal decimalOf(double magnitude)
{
    std::array<char, 40> text {};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), magnitude,
                                   std::chars_format::scientific, kDigits - 1)
                         .ptr;
    Decimal result;
    const char *c = text.data();
    for (; *c != 'e'; ++c) {
        if (*c != '.')
            result.digits[size_t(result.count++)] = *c - '0';
    }
    ++c;
    if (*c == '+')
        ++c;
    int exponent = 0;
    std::from_chars(c, end, exponent);
    result.point = exponent + 1;
    while (result.count > 0 && result.digits[size_t(result.count - 1)] == 0)
        --result.count;
    return result;
}

/// Cuts to `places` after the point, half away from zero.
void roundTo(Decimal &number, int places)
{
    const int keep = number.point + places;
    if (keep >= number.count)
        return;
    const bool up = number.digitAt(keep) >= 5;
    number.count = std::max(keep, 0);
    if (!up || keep < 0)
        return;
    int i = keep - 1;
    while (i >= 0 && number.digits[size_t(i)] == 9)
        --i;
    number.count = i + 1;
    if (i >= 0) {
        ++number.digits[size_t(i)];
        return;
    }
    number.digits[0] = 1;
    number.count = 1;
    ++number.point;
}

QString write(const Decimal &number, int places, bool negative)
{
    QString out;
    const int whole = std::max(number.point, 1);
    out.reserve(whole + whole / 3 + places + 2);
    if (negative && number.count > 0)
        out += QChar(kMinus);
    for (int left = whole; left > 0; --left) {
        out += QChar(u'0' + number.digitAt(number.point - left));
        if (left > 1 && left % 3 == 1)
            out += u',';
    }
    if (places > 0)
        out += u'.';
    for (int place = 0; place < places; ++place)
        out += QChar(u'0' + number.digitAt(number.point + place));
    return out;
}

QString withUnit(const QString &number, const Indicator &indicator)
{
    switch (indicator.unit) {
    case UnitKind::Proportion:
    case UnitKind::PercentChange:
        return number + QStringLiteral(" %");
    case UnitKind::Money:
        if (number.startsWith(QChar(kMinus)))
            return QChar(kMinus) + (u'£' + number.mid(1));
        return u'£' + number;
    default:
        return number;
    }
}

QString yesNo(double value)
{
    return value != 0 ? QCoreApplication::translate("figure", "Yes")
                      : QCoreApplication::translate("figure", "No");
}

QString missing()
{
    return QString(QChar(kDash));
}

/// The unit word after one: "cases" gives "case". The words are the organisation's own, in
/// English; an odd plural keeps its form.
QString singularOf(const QString &plural)
{
    if (plural.endsWith(QLatin1String("ies")))
        return plural.chopped(3) + u'y';
    for (const char *ending : {"ches", "shes", "sses", "xes"}) {
        if (plural.endsWith(QLatin1String(ending)))
            return plural.chopped(2);
    }
    return plural.endsWith(u's') ? plural.chopped(1) : plural;
}

} // namespace

QString formatNumber(double number, int decimals)
{
    if (!std::isfinite(number))
        return missing();
    Decimal decimal = decimalOf(std::fabs(number));
    roundTo(decimal, decimals);
    return write(decimal, decimals, number < 0);
}

QString plainNumber(double number)
{
    if (!std::isfinite(number))
        return missing();
    const Decimal decimal = decimalOf(std::fabs(number));
    return write(decimal, std::max(decimal.count - decimal.point, 0), number < 0);
}

QString formatValue(double value, const Indicator &indicator, WithUnit unit)
{
    if (!std::isfinite(value))
        return missing();
    if (indicator.unit == UnitKind::YesNo && (value == 0 || value == 1))
        return yesNo(value);
    const QString number = formatNumber(value, decimalsOf(indicator));
    return unit == WithUnit::Yes ? withUnit(number, indicator) : number;
}

QString formatFigure(const Figure &figure, const Indicator &indicator, WithUnit unit)
{
    switch (figure.status) {
    case FigureStatus::Suppressed:
        return QStringLiteral("*");
    case FigureStatus::NotApplicable:
        return QCoreApplication::translate("figure", "n/a");
    case FigureStatus::NotCollected:
    case FigureStatus::Cleared:
        return missing();
    case FigureStatus::Final:
    case FigureStatus::Provisional:
        break;
    }
    const bool provisional = figure.status == FigureStatus::Provisional;
    if ((indicator.banded || indicator.unit == UnitKind::Grade) && !figure.band.isEmpty())
        return provisional ? figure.band + QStringLiteral(" p") : figure.band;
    const std::optional<double> value = valueOf(figure, indicator);
    if (!value)
        return missing();
    const QString text = formatValue(*value, indicator, unit);
    return provisional ? text + u'p' : text;
}

QString formatBound(double bound, const Indicator &indicator, WithUnit unit)
{
    if (indicator.unit == UnitKind::YesNo && (bound == 0 || bound == 1))
        return yesNo(bound);
    const QString number = plainNumber(bound);
    return unit == WithUnit::Yes ? withUnit(number, indicator) : number;
}

QString targetText(const Threshold &threshold, const Indicator &indicator)
{
    if (threshold.comparison == Comparison::ZeroTolerance)
        return QStringLiteral("0");
    if (threshold.comparison == Comparison::None || !threshold.target)
        return missing();
    const QString target = formatBound(*threshold.target, indicator);
    switch (threshold.comparison) {
    case Comparison::AtLeast:
        if (indicator.unit == UnitKind::YesNo)
            return target;
        return QStringLiteral("≥ ") + target;
    case Comparison::AtMost:
        if (indicator.unit == UnitKind::YesNo)
            return target;
        return QStringLiteral("≤ ") + target;
    case Comparison::Between:
        if (!threshold.targetUpper)
            return missing();
        return QCoreApplication::translate("figure", "between %1 and %2")
            .arg(formatBound(*threshold.target, indicator, WithUnit::No),
                 formatBound(*threshold.targetUpper, indicator));
    case Comparison::ZeroTolerance:
    case Comparison::None:
        break;
    }
    return missing();
}

QString unitAfter(double value, const Indicator &indicator)
{
    const QString unit = unitText(indicator);
    return indicator.unit == UnitKind::Count && value == 1 ? singularOf(unit) : unit;
}

} // namespace candour
