// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/funnel/Funnel.h"
#include "tests/support/CatchQt.h"
#include "tests/support/CsvRows.h"

#include <QMap>

namespace candour::test {

/// NA and NaN are NaN; Inf and -Inf are themselves.
[[nodiscard]] double goldenNumber(const QString &text);
[[nodiscard]] QList<CsvRow> goldenRows(const char *file);

/// Relative, both NaN together. Next to 0 within 1e-14 of it.
[[nodiscard]] bool agrees(double ours, double expected, double tolerance = 1e-9);

/// One case of golden/funnel: the parameters, the units in the order of the expected rows.
struct FunnelCase {
    QString id;
    FunnelOptions options;
    QStringList groups;
    std::vector<FunnelUnit> units;
    QList<CsvRow> expected; ///< of each unit
    CsvRow summary;

    [[nodiscard]] bool is(const char *number) const { return id.startsWith(QLatin1String(number)); }
};

[[nodiscard]] QList<FunnelCase> funnelCases();
[[nodiscard]] FunnelCase funnelCase(const char *number);

/// The eight limits by the golden's column names.
[[nodiscard]] QMap<QString, double> namedLimits(const FunnelLimits &limits);

/// Column names, as 95 and 99 mean them.
inline const QStringList kPlainLimits {QStringLiteral("LCL95"), QStringLiteral("UCL95"),
                                       QStringLiteral("LCL99"), QStringLiteral("UCL99")};
inline const QStringList kAdjustedLimits {QStringLiteral("OD95LCL"), QStringLiteral("OD95UCL"),
                                          QStringLiteral("OD99LCL"), QStringLiteral("OD99UCL")};

} // namespace candour::test
