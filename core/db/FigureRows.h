// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/BulkStatement.h"
#include "core/domain/Figure.h"

#include <QHash>

namespace candour::db {

/// Every figure that was ever written for one series between two texts of periods, the batches of a
/// period oldest first: what the readers of this folder that go through all of them share.
inline constexpr auto kSelectFigures =
    "SELECT period, batch, numerator, denominator, value, lower, upper, band, status, "
    "source_row, source_column, source_sheet FROM observation WHERE series = ? AND period BETWEEN "
    "? AND ? "
    "ORDER BY period, batch";

/// Reads the same handful of period texts over and over without parsing them again.
class PeriodReader {
public:
    Period read(QByteArrayView text)
    {
        if (text == m_last)
            return m_period;
        m_last = text.toByteArray();
        const auto known = m_known.constFind(m_last);
        if (known != m_known.cend())
            return m_period = *known;
        m_period = Period::fromText(QString::fromLatin1(text)).value_or(Period());
        m_known.insert(m_last, m_period);
        return m_period;
    }

private:
    QByteArray m_last;
    Period m_period;
    QHash<QByteArray, Period> m_known;
};

/// The figure of the row at which a statement of kSelectFigures stands.
inline Figure readFigure(const BulkStatement &statement)
{
    Figure figure;
    figure.numerator = statement.real(2);
    figure.denominator = statement.real(3);
    figure.value = statement.real(4);
    figure.lower = statement.real(5);
    figure.upper = statement.real(6);
    const QByteArrayView band = statement.text(7);
    if (!band.isEmpty())
        figure.band = QString::fromUtf8(band);
    figure.status = FigureStatus(statement.integer(8));
    return figure;
}

/// Periods of every kind begin with the year, so a span of text bounds what has to be read; what
/// lies outside the days asked for is left out afterwards.
inline QByteArray lowestPeriodText(const QDate &from)
{
    // A year that holds the day may have begun in the calendar year before.
    return from.isValid() ? QByteArray::number(from.year() - 1) : QByteArray("0");
}

inline QByteArray highestPeriodText(const QDate &to)
{
    return to.isValid() ? QByteArray::number(to.year()) + '~' : QByteArray("~");
}

} // namespace candour::db
