// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/funnel/Interval.h"
#include "core/io/ImportedTable.h"

#include <QList>
#include <QString>

#include <optional>

namespace candour {

enum class Standardisation : quint8 {
    Direct, ///< the rate that a standard population would have
    Indirect, ///< events over those expected at the rates of a reference population
};

/// One case, computed from its strata.
struct StandardisedRow {
    QString id;
    double events = kNoNumber; ///< observed, of all strata
    double base = kNoNumber; ///< direct: the population; indirect: the expected events
    double referenceRate = kNoNumber; ///< of an indirectly standardised rate
    Interval interval;
    QString label; ///< of the method, as the reference tools have it
    QString statistic; ///< "dsr per 100000"; direct only
    std::optional<ImportProblem> problem; ///< why there is no interval
};

struct StandardisedFile {
    QString name;
    Standardisation kind = Standardisation::Direct;
    QList<StandardisedRow> rows; ///< in the order in which the cases come

    [[nodiscard]] QList<ImportProblem> problems() const;
};

/// Reads the strata (age bands) of rates and standardises them; none where the file has neither of
/// the columns that make it such, stdpop or x_ref.
///
/// One row a stratum. Both: case_id, which holds a case together; stratum or ageband; x events; n
/// people; where not 0.95 and 1, confidence and multiplier, alike in all rows of a case. Direct:
/// stdpop, the standard population; where people have several events, eventfreq, with x the people
/// who had so many. Indirect: x_ref and n_ref of the reference population; statistic, isratio (the
/// default) or israte. Methods: directRate() and standardisedRatio().
[[nodiscard]] Result<std::optional<StandardisedFile>> readStandardisedFile(const QString &path);

/// Direct: case_id, total_count, total_pop, value, lower, upper, method_label, statistic, status;
/// indirect: case_id, observed, expected, ref_rate, value, lower, upper, method_label, status.
/// Status is "ok", or "error: " and a sentence.
Result<void> writeStandardised(const QString &path, const StandardisedFile &file);

} // namespace candour
