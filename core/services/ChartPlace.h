// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/Uid.h"
#include "core/domain/Period.h"

#include <QString>

#include <vector>

namespace candour {

struct Indicator;
struct Organisation;

namespace db {
class Database;
}

/// What a control chart is about: one series or, without an organisation, those of every
/// organisation that has the measure.
struct ChartPlace {
    Ref<Organisation> organisation;
    Ref<Indicator> indicator;
    QString breakdown {};

    friend bool operator==(const ChartPlace &, const ChartPlace &) = default;
};

/// The place as the file knows it.
struct ChartSubject {
    QString name; ///< "A&E four hours, Riverside"; of all organisations the measure alone
    std::vector<Period> periods; ///< that figures are about, each once, in time
};

/// ErrorCode::NotFound with a sentence where the file has no such measure or organisation.
[[nodiscard]] Result<ChartSubject> chartSubject(const db::Database &database,
                                                const ChartPlace &place);

/// The period that a text in machine form names, refused with one sentence: ErrorCode::Invalid for
/// one that is none or has not begun, ErrorCode::NotFound where no figure is about it.
[[nodiscard]] Result<Period> pointOf(const db::Database &database, const ChartSubject &subject,
                                     const QString &period);

} // namespace candour
