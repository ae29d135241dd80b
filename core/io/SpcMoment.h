// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace candour {

/// When a point of a chart or an event was: a day, a moment of a day, or a period.
struct SpcMoment {
    QDateTime at; ///< UTC; of a day or period its beginning
    QDate day; ///< as written, whatever the time zone; so is `time`
    QDate last; ///< of a period its last day; of a day and of a moment that day
    QTime time; ///< null where none was given
    QString text; ///< as files have it
    QString label {}; ///< of a period, for people

    /// 2016-04-01, 01/04/2016, 2016-04-01T08:30 with seconds and zone or without, 2016-04, 2024/25.
    [[nodiscard]] static std::optional<SpcMoment> fromText(const QString &text);

    [[nodiscard]] bool hasTime() const { return time.isValid(); }

    /// Whether this names the other: the same moment, or the day or period that it falls into. So a
    /// day is found among moments that begin at the midnight of any zone.
    [[nodiscard]] bool holds(const SpcMoment &other) const;
};

/// What points are called: "Apr 2016" where every one is the first of a month, else "1 Apr 2016",
/// with the time where there are times.
[[nodiscard]] QStringList momentWords(const std::vector<SpcMoment> &moments);

} // namespace candour
