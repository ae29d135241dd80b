// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QString>

namespace candour {

/// Where a printed figure came from: either a place in a series, or a field of a record. Kept as
/// text that means the same in every copy of the file, because an issued report outlives its rows.
struct FigureSource {
    QString series {}; ///< "ORG|INDICATOR|breakdown"; see seriesText()
    QString period {}; ///< machine form of Period
    qint64 batch = 0; ///< number of the batch whose value was in force; 0 for an aggregate

    QString recordKind {};
    Uid record {};
    QString field {}; ///< id of the field

    [[nodiscard]] bool isNull() const { return series.isEmpty() && recordKind.isEmpty(); }

    static FigureSource ofSeries(QString series, QString period, qint64 batch = 0)
    {
        FigureSource source;
        source.series = std::move(series);
        source.period = std::move(period);
        source.batch = batch;
        return source;
    }

    static FigureSource ofRecord(QString kind, Uid record, QString field)
    {
        FigureSource source;
        source.recordKind = std::move(kind);
        source.record = record;
        source.field = std::move(field);
        return source;
    }

    friend bool operator==(const FigureSource &, const FigureSource &) = default;
};

/// The text by which a source names a series: organisation code, indicator code, breakdown.
[[nodiscard]] inline QString seriesText(const QString &organisation, const QString &indicator,
                                        const QString &breakdown = {})
{
    return organisation + u'|' + indicator + u'|' + breakdown;
}

} // namespace candour
