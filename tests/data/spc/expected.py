#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Candour authors
# SPDX-License-Identifier: GPL-3.0-only
"""Expected values of charts of every kind, computed apart from the program.

    python3 expected.py > expected.csv

Written from the formulas alone, with rules found by looking at every window of points, and fifty
digits where the program has doubles. Before it prints anything it checks itself against published
worked examples; PUBLISHED names each source. Rules: those of Making Data Count on each point's own
limits; for run charts those of Perla, Provost and Murray (BMJ Quality & Safety 20, 2011).
"""
import csv
import sys
from decimal import Decimal, getcontext

getcontext().prec = 50

# Orange juice cans, 30 samples of 50: Montgomery, Introduction to Statistical Quality Control;
# NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2.
CANS = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22,
        8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6]
# Purchase orders, samples of different size: Montgomery.
ORDERS = [12, 8, 6, 9, 10, 12, 11, 16, 10, 6, 20, 15, 9, 8, 6, 8, 10, 7, 5, 8, 5, 8, 10, 6, 9]
ORDER_SIZES = [100, 80, 80, 100, 110, 110, 100, 100, 90, 90, 110, 120, 120,
               120, 110, 80, 80, 80, 90, 100, 100, 100, 100, 90, 90]
# Attendances at major A&E departments seen within four hours, by week: Mohammed, Panesar, Laney and
# Wilson, Statistical process control charts for attribute data involving very large sample sizes,
# BMJ Quality & Safety 22, 2013.
SEEN = [266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320,
        267923, 271478, 255353, 256820, 261835, 259144, 255910, 260863, 264465, 260989]
ATTENDED = [280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529,
            279618, 283932, 266629, 268091, 276803, 271578, 266005, 273520, 278574, 273772]
# Flaws in rolls of dyed cloth, in units of 50 square metres: Montgomery.
FLAWS = [14, 12, 20, 11, 7, 10, 21, 16, 19, 23]
CLOTH = ["10", "8", "13", "10", "9.5", "10", "12", "10.5", "12", "12.5"]
# Defects on wafers: NIST/SEMATECH e-Handbook, 6.3.3.1.
WAFERS = [16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15,
          13, 14, 16, 11, 20, 11, 19, 16, 31, 13]
# Cases between events and days between events as the reference tests of other tools have them,
# computed in R (g: Benneyan; t: Nelson).
BETWEEN = [23, 39, 15, 34, 1, 49, 98, 29, 27, 13, 45, 7, 10, 27, 24, 14, 20, 38, 44, 11, 10, 3,
           113, 183, 3, 47, 18, 18, 33, 15, 2, 38, 27, 27, 1, 52, 23, 7, 26, 82, 5, 49, 5, 17, 24,
           44, 26, 2, 27, 46, 55, 97, 22, 22, 20, 4, 60, 51, 7, 21, 66, 36, 25, 72, 15, 5, 3]
DAYS = [16, 20, 5, 13, 1, 26, 46, 12, 12, 5, 19, 4, 3, 15, 14, 9, 8, 15, 21, 6, 3, 1, 56, 117, 1,
        33, 9, 9, 19, 12, 1, 16, 13, 18, 1, 35, 16, 5, 21, 38, 3, 25, 3, 11, 13, 20, 9, 3, 8, 21,
        24, 38, 8, 13, 9, 1, 30, 23, 3, 7, 22, 19, 11, 31, 6, 1, 1]
# Hours between failures of a valve: Montgomery, with his transformed values.
HOURS = [286, 948, 536, 124, 816, 729, 4, 143, 431, 8, 2837, 596, 81, 227, 603, 492, 1199, 1214,
         2831, 96]
TRANSFORMED = ["4.80986", "6.70903", "5.72650", "3.81367", "6.43541", "6.23705", "1.46958",
               "3.96768", "5.39007", "1.78151", "9.09619", "5.89774", "3.38833", "4.51095",
               "5.91690", "5.59189", "7.16124", "7.18601", "9.09083", "3.55203"]
# Made for the rules: a shift, a trend, two of three.
# Counts of rare events: zeros for the longer runs that chance wants of them.
RARE = [0, 1, 0, 1, 1, 0, 0, 2, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0,
        0, 0]
SOME = [0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 2, 3, 2, 4, 2, 3, 2, 2, 5, 0, 1, 0, 1, 0, 1, 1, 0, 0, 1, 1,
        0, 1, 0, 1, 1, 0, 0, 3]
COUNTS = [4, 5, 3, 6, 4, 2, 5, 3, 4, 9, 10, 8, 9, 7, 8, 9, 10, 3, 2, 4, 5, 6, 7, 8, 12, 9, 13, 5]
# Made for the rules of run charts: six above with one on the median between them, five rising with
# a repeated value.
RUNS = {
    "run_shift": [5, 3, 2, 9, 8, 7, 9, 8, 9, 8, 4, 7, 3],
    "run_trend": [6, 2, 3, 3, 4, 5, 9, 1, 7, 8],
    "run_even": [12, 15, 11, 18, 14, 13, 16, 19, 12, 14, 17, 11, 15, 13, 16, 18, 12, 14],
    "run_none": [4, 9, 5, 8, 6, 7, 6, 8, 5, 9],
}


def mean(numbers):
    return sum(numbers) / len(numbers)


def ranges(numbers):
    return [abs(b - a) for a, b in zip(numbers, numbers[1:])]


def screened(numbers):
    limit = Decimal("3.267") * mean(numbers)
    return [n for n in numbers if n < limit]


def sigma_z(values, centre, sigmas, screen=False):
    z = [(v - centre) / s for v, s in zip(values, sigmas)]
    moved = ranges(z)
    return mean(screened(moved) if screen else moved) / Decimal("1.128")


def attribute(numerators, denominators, proportion, prime=True, screen=False):
    """(values, centre, sigma of each, sigma z, whether widened)"""
    values = [n / d for n, d in zip(numerators, denominators)]
    centre = sum(numerators) / sum(denominators)
    spread = centre * (1 - centre) if proportion else centre
    sigmas = [(spread / d).sqrt() for d in denominators]
    z = sigma_z(values, centre, sigmas, screen)
    wide = prime and z > 1
    return values, centre, [s * z if wide else s for s in sigmas], z, wide


def power(number, exponent):
    return (number.ln() * exponent).exp() if number > 0 else Decimal(0)


def rows_of(values, centre, sigmas, cut_low=True, cut_high=None, has_lower=True):
    rows = []
    for value, sigma in zip(values, sigmas):
        row = {"value": value, "centre": centre}
        for name, width in (("", 3), ("near_", 2)):
            low, high = centre - width * sigma, centre + width * sigma
            low = max(low, Decimal(0)) if cut_low else low
            row[name + "lower"] = low if has_lower else None
            row[name + "upper"] = high if cut_high is None else min(high, cut_high)
        rows.append(row)
    return rows


def chance_of_side(counts_mean, side):
    """That a Poisson count lies on that side of its mean."""
    term, chance = (-counts_mean).exp(), Decimal(0)
    for count in range(200):
        lies = (count > counts_mean) - (count < counts_mean)
        chance += term if lies == side else 0
        term *= counts_mean / (count + 1)
    return chance


def shift_lengths(counts_mean):
    """Of a side that takes more than half of rare counts, as many as are as rare as seven tosses of
    a coin that fall alike."""
    lengths = {-1: 7, 1: 7}
    for side in lengths:
        while counts_mean < 2 and chance_of_side(counts_mean, side) ** lengths[side] > \
                Decimal("0.5") ** 7 and chance_of_side(counts_mean, side) > Decimal("0.5"):
            lengths[side] += 1
    return lengths


def mark(rows, lengths=None):
    """The four rules, window by window."""
    n = len(rows)
    lengths = lengths or {-1: 7, 1: 7}
    for row in rows:
        low, high = row["lower"], row["upper"]
        row["outside"] = row["value"] > high or (low is not None and row["value"] < low)
        row["side"] = (row["value"] > row["centre"]) - (row["value"] < row["centre"])
        low, high = row["near_lower"], row["near_upper"]
        row["near"] = row["value"] > high or (low is not None and row["value"] < low)
        row["trend"] = row["shift"] = row["two"] = False
    for start in range(n - 6):
        window = rows[start:start + 7]
        steps = [b["value"] - a["value"] for a, b in zip(window, window[1:])]
        if all(s > 0 for s in steps) or all(s < 0 for s in steps):
            for row in window:
                row["trend"] = True
    for side, length in lengths.items():
        for start in range(n - length + 1):
            window = rows[start:start + length]
            if all(r["side"] == side for r in window):
                for row in window:
                    row["shift"] = True
    for start in range(n - 2):
        window = rows[start:start + 3]
        one_side = abs(sum(r["side"] for r in window)) == 3
        if one_side and sum(r["near"] for r in window) >= 2:
            for row in window:
                row["two"] = row["two"] or row["near"]
    return rows


def run(values):
    ordered = sorted(values)
    n = len(ordered)
    median = (ordered[(n - 1) // 2] + ordered[n // 2]) / 2
    rows = [{"value": v, "centre": median, "lower": None, "upper": None, "near_lower": None,
             "near_upper": None, "outside": False, "near": False, "two": False, "trend": False,
             "shift": False, "side": (v > median) - (v < median)} for v in values]
    off = [r for r in rows if r["side"]]
    for start in range(len(off) - 5):
        window = off[start:start + 6]
        if abs(sum(r["side"] for r in window)) == 6:
            for row in window:
                row["shift"] = True
    # Of repeated values only the first is counted; the others lie within the trend or after it.
    first = [i for i in range(n) if i == 0 or values[i] != values[i - 1]]
    for start in range(len(first) - 4):
        window = first[start:start + 5]
        steps = [values[b] - values[a] for a, b in zip(window, window[1:])]
        if all(s > 0 for s in steps) or all(s < 0 for s in steps):
            for i in range(window[0], window[-1] + 1):
                rows[i]["trend"] = True
    return rows


def time_rows(times, factor=Decimal("2.66")):
    exponent = 1 / Decimal("3.6")
    x = [power(t, exponent) for t in times]
    width = factor * mean(ranges(x))
    rows = mark(rows_of(x, mean(x), [width / 3] * len(x), cut_low=False))
    for row, time in zip(rows, times):
        for name in ("lower", "near_lower"):
            row[name] = None if row[name] < 0 else power(row[name], Decimal("3.6"))
        for name in ("centre", "upper", "near_upper"):
            row[name] = power(row[name], Decimal("3.6"))
        row["value"] = time
    return rows


def whole(numbers):
    return [Decimal(n) for n in numbers]


def check(what, is_value, published, places):
    if round(is_value, places) != Decimal(published):
        sys.exit(f"{what}: {is_value} is not the published {published}")


def check_published():
    fifty = whole([50] * len(CANS))
    values, centre, sigmas, _, _ = attribute(whole(CANS), fifty, True, prime=False)
    row = rows_of(values, centre, sigmas)[0]
    for name, published in (("centre", "0.2313"), ("upper", "0.4102"), ("lower", "0.0524")):
        check("cans " + name, row[name], published, 4)
    values, centre, sigmas, _, _ = attribute(whole(ORDERS), whole(ORDER_SIZES), True, prime=False)
    rows = rows_of(values, centre, sigmas)
    check("orders centre", centre, "0.096", 3)
    check("orders upper of 100", rows[0]["upper"], "0.184", 3)
    check("orders lower of 100", rows[0]["lower"], "0.007", 3)
    check("orders upper of 80", rows[1]["upper"], "0.194", 3)
    # As PowerBI-SPC's reference tests have them, which screen outlying ranges as qicharts2 does.
    for proportion, places, published in (
            (True, 6, ("0.965670", "0.940130", "0.961413", "0.944386")),
            (False, 4, ("0.9657", "0.9401", "0.9614", "0.9444"))):
        values, centre, sigmas, z, wide = attribute(whole(SEEN), whole(ATTENDED), proportion,
                                                    screen=True)
        row = rows_of(values, centre, sigmas)[0]
        for name, number in zip(("upper", "lower", "near_upper", "near_lower"), published):
            check("attendances " + name, row[name], number, places)
    values, centre, sigmas, _, _ = attribute(whole(FLAWS), whole(CLOTH), False, prime=False)
    check("cloth centre", centre, "1.42", 2)
    rounded = Decimal("1.42")  # what the book goes on with
    rows = rows_of(values, rounded, [(rounded / Decimal(d)).sqrt() for d in CLOTH])
    for i, upper, lower in ((0, "2.55", "0.29"), (1, "2.68", "0.16"), (2, "2.41", "0.43")):
        check("cloth upper", rows[i]["upper"], upper, 2)
        check("cloth lower", rows[i]["lower"], lower, 2)
    c = mean(whole(WAFERS))
    row = rows_of(whole(WAFERS), c, [c.sqrt()] * len(WAFERS))[0]
    for name, published in (("centre", "16"), ("upper", "28"), ("lower", "4")):
        check("wafers " + name, row[name], published, 0)
    g = mean(whole(BETWEEN))
    row = rows_of(whole(BETWEEN), g, [(g * (g + 1)).sqrt()] * len(BETWEEN))[0]
    check("cases between, upper", row["upper"], "128.1749", 4)
    check("cases between, near upper", row["near_upper"], "96.0072", 4)
    for hour, published in zip(whole(HOURS), TRANSFORMED):
        # Montgomery rounds the exponent to 0.2777.
        if abs(power(hour, Decimal("0.2777")) - Decimal(published)) > Decimal("0.00002"):
            sys.exit(f"hours between failures: {hour} is not transformed to {published}")
    # Computed with 3 / 1.128, which NHS tools round to 2.66.
    row = time_rows(whole(DAYS), 3 / Decimal("1.128"))[0]
    for name, published in (("upper", "106.0418"), ("centre", "11.2051"), ("lower", "0.0079"),
                            ("near_upper", "57.8835"), ("near_lower", "0.5020")):
        check("days between, " + name, row[name], published, 4)
    # Seven zeros in a row of a mean of 0.1: exp(-0.7); 48 of them are likelier than 1 in 128.
    check("seven zeros", chance_of_side(Decimal("0.1"), -1) ** 7, "0.4966", 4)
    for counts_mean, length in (("0.1", 49), ("0.3", 17), ("0.69", 8), ("0.7", 7), ("2", 7)):
        check("shift below " + counts_mean, Decimal(shift_lengths(Decimal(counts_mean))[-1]),
              length, 0)
    check("run, median", run(whole(RUNS["run_even"]))[0]["centre"], "14", 0)


def series():
    """(name, kind, numerators or values, denominators, sigma z, rows)"""
    parts = [("cans", CANS, [50] * len(CANS), True), ("orders", ORDERS, ORDER_SIZES, True),
             ("attendances", SEEN, ATTENDED, True), ("attendances_u", SEEN, ATTENDED, False),
             ("cloth", FLAWS, CLOTH, False)]
    for name, numerators, denominators, proportion in parts:
        n, d = whole(numerators), whole(denominators)
        values, centre, sigmas, z, wide = attribute(n, d, proportion)
        rows = mark(rows_of(values, centre, sigmas, cut_high=Decimal(1) if proportion else None))
        yield name, ("p" if proportion else "u") + ("'" if wide else ""), n, d, z, rows
    for name, counts in (("wafers", whole(WAFERS)), ("counts", whole(COUNTS)),
                         ("rare", whole(RARE)), ("some", whole(SOME))):
        c = mean(counts)
        yield name, "c", counts, None, None, mark(
            rows_of(counts, c, [c.sqrt()] * len(counts)), shift_lengths(c))
    g = mean(whole(BETWEEN))
    yield "between", "g", whole(BETWEEN), None, None, mark(
        rows_of(whole(BETWEEN), g, [(g * (g + 1)).sqrt()] * len(BETWEEN), has_lower=False))
    yield "days", "t", whole(DAYS), None, None, time_rows(whole(DAYS))
    yield "hours", "t", whole(HOURS), None, None, time_rows(whole(HOURS))
    for name, numbers in (("counts_xmr", COUNTS), ("cans_xmr", CANS), ("hours_xmr", HOURS)):
        x = whole(numbers)
        sigma = Decimal("2.66") * mean(ranges(x)) / 3
        yield name, "xmr", x, None, None, mark(
            rows_of(x, mean(x), [sigma] * len(x), cut_low=False))
    for name, values in RUNS.items():
        yield name, "run", whole(values), None, None, run(whole(values))


def text(number):
    return "" if number is None else repr(float(number))


def main():
    check_published()
    columns = ["value", "centre", "lower", "upper", "near_lower", "near_upper"]
    flags = ["outside", "side", "near", "trend", "two", "shift"]
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["series", "kind", "numerator", "denominator", "sigma_z"] + columns + flags)
    for name, kind, numerators, denominators, z, rows in series():
        for i, row in enumerate(rows):
            out.writerow([name, kind, text(numerators[i]),
                          text(denominators[i]) if denominators else "", text(z)]
                         + [text(row[c]) for c in columns] + [int(row[f]) for f in flags])


main()
