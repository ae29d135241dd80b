// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/spc/Spc.h"
#include "tests/support/CatchQt.h"
#include "tests/support/CsvRows.h"
#include "tests/support/SharedFolder.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <vector>

/// The golden series of NHSRplotthedots, read apart from core/io.
namespace candour::test {

/// One series of one group in order of its dates, and what the peer was asked.
struct GoldenSeries {
    QString id;
    QString group;
    QStringList dates;
    std::vector<double> values;
    std::vector<qsizetype> starts;
    std::vector<double> targets; ///< none or one
    SpcOptions options; ///< its spans are those above
};

inline double numberOr(const QString &text, double absent)
{
    return text.isEmpty() ? absent : text.toDouble();
}

/// "RAS=1500;RJC=700" or "1500" for one group; empty when the group has none.
inline QString partFor(const QString &text, const QString &group)
{
    if (!text.contains(u'='))
        return text;
    const QStringList parts = text.split(u';');
    for (const QString &part : parts) {
        if (part.section(u'=', 0, 0) == group)
            return part.section(u'=', 1);
    }
    return {};
}

inline std::vector<qsizetype> startsOf(const QStringList &dates, const QString &rebases)
{
    std::vector<qsizetype> starts;
    const QStringList days = rebases.split(u'|', Qt::SkipEmptyParts);
    for (const QString &day : days)
        starts.push_back(dates.indexOf(day));
    return starts;
}

/// `asked` is the series' line of a manifest, `rows` its input in any order.
inline std::vector<GoldenSeries> goldenSeries(const CsvRow &asked, QList<CsvRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const CsvRow &a, const CsvRow &b) {
        return a[QStringLiteral("date")] < b[QStringLiteral("date")];
    });
    QMap<QString, GoldenSeries> byGroup;
    for (const CsvRow &row : std::as_const(rows)) {
        GoldenSeries &series = byGroup[row.value(QStringLiteral("group"))];
        series.dates.append(row[QStringLiteral("date")]);
        series.values.push_back(numberOr(row[QStringLiteral("value")], kSpcNone));
    }
    std::vector<GoldenSeries> all;
    for (auto it = byGroup.begin(); it != byGroup.end(); ++it) {
        GoldenSeries &series = it.value();
        series.id = asked[QStringLiteral("id")];
        series.group = it.key();
        series.starts =
            startsOf(series.dates, partFor(asked[QStringLiteral("rebase_dates")], it.key()));
        if (const QString target = partFor(asked[QStringLiteral("target")], it.key());
            !target.isEmpty())
            series.targets = {target.toDouble()};
        const QString direction = asked[QStringLiteral("improvement_direction")];
        series.options.rules = SpcRules::Peer;
        series.options.direction = direction == u"increase" ? SpcDirection::Increase
            : direction == u"decrease"                      ? SpcDirection::Decrease
                                                            : SpcDirection::Neutral;
        series.options.screenRanges = asked[QStringLiteral("screen_outliers")] == u"TRUE";
        series.options.fixAfter = asked[QStringLiteral("fix_after_n_points")].toInt();
        all.push_back(std::move(series));
    }
    // The spans look into vectors that stand still from here on.
    for (GoldenSeries &series : all) {
        series.options.segmentStarts = series.starts;
        series.options.targets = series.targets;
    }
    return all;
}

/// Every series: S01 to S21 group by group, then the sixty of the fuzz files.
inline std::vector<GoldenSeries> allGoldenSeries()
{
    std::vector<GoldenSeries> all;
    const QString folder = sharedFile(QStringLiteral("golden/spc/"));
    const auto append = [&all](std::vector<GoldenSeries> more) {
        for (GoldenSeries &series : more)
            all.push_back(std::move(series));
    };
    for (const CsvRow &asked : csvRows(folder + QStringLiteral("manifest.csv")))
        append(goldenSeries(
            asked, csvRows(folder + asked[QStringLiteral("id")] + QStringLiteral("_input.csv"))));
    QMap<QString, QList<CsvRow>> fuzz;
    for (const CsvRow &row : csvRows(folder + QStringLiteral("fuzz_input.csv")))
        fuzz[row[QStringLiteral("id")]].append(row);
    for (const CsvRow &asked : csvRows(folder + QStringLiteral("fuzz_manifest.csv")))
        append(goldenSeries(asked, fuzz[asked[QStringLiteral("id")]]));
    // Moved vectors keep their memory, and the spans with it.
    return all;
}

/// Expected rows by "id,group".
inline QMap<QString, QList<CsvRow>> goldenRows(const QStringList &files)
{
    QMap<QString, QList<CsvRow>> rows;
    for (const QString &file : files) {
        const QList<CsvRow> read = csvRows(sharedFile(QStringLiteral("golden/spc/") + file));
        for (const CsvRow &row : read) {
            const QString id = row.value(QStringLiteral("id"), file.left(3));
            rows[id + u',' + row.value(QStringLiteral("group"))].append(row);
        }
    }
    return rows;
}

inline bool isNear(double is, double expected)
{
    if (std::isnan(expected))
        return std::isnan(is);
    return std::abs(is - expected) <= 1e-9 * std::max(std::abs(expected), 1e-3);
}

inline QString labelOf(SpcSignal signal)
{
    switch (signal) {
    case SpcSignal::CommonCause:
        break;
    case SpcSignal::AboveLimit:
        return QStringLiteral("Above UCL");
    case SpcSignal::BelowLimit:
        return QStringLiteral("Below LCL");
    case SpcSignal::TrendUp:
        return QStringLiteral("7 Point Trend (Increasing)");
    case SpcSignal::TrendDown:
        return QStringLiteral("7 Point Trend (Decreasing)");
    case SpcSignal::TwoOfThreeAbove:
        return QStringLiteral("2 in 3 Above CL");
    case SpcSignal::TwoOfThreeBelow:
        return QStringLiteral("2 in 3 Below CL");
    case SpcSignal::ShiftAbove:
        return QStringLiteral("7 Points Above CL");
    case SpcSignal::ShiftBelow:
        return QStringLiteral("7 Points Below CL");
    }
    return QStringLiteral("Common Cause");
}

inline QString typeWord(SpcType type)
{
    static const QStringList words {
        QStringLiteral("common_cause"), QStringLiteral("special_cause_improvement"),
        QStringLiteral("special_cause_concern"), QStringLiteral("special_cause_neutral_high"),
        QStringLiteral("special_cause_neutral_low")};
    return words[int(type)];
}

inline QString variationWord(SpcVariation variation)
{
    static const QStringList words {QStringLiteral("none"),
                                    QStringLiteral("common_cause"),
                                    QStringLiteral("improvement_high"),
                                    QStringLiteral("improvement_low"),
                                    QStringLiteral("concern_high"),
                                    QStringLiteral("concern_low"),
                                    QStringLiteral("neutral_high"),
                                    QStringLiteral("neutral_low")};
    return words[int(variation)];
}

inline QString assuranceWord(SpcAssurance assurance)
{
    static const QStringList words {QStringLiteral("none"), QStringLiteral("consistent_pass"),
                                    QStringLiteral("consistent_fail"),
                                    QStringLiteral("inconsistent")};
    return words[int(assurance)];
}

} // namespace candour::test
