// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

#include <QList>

namespace candour {

/// A shipped table of records.
struct SampleTable {
    const RecordKind *kind = nullptr;
    QString path; ///< of the program's resources
};

/// What makes the sample's providers more than names: their sites and wards, the people one rings
/// there, and what CQC published about them over the years, of the providers and of single sites.
/// In the order in which they build on each other; the providers themselves must be there before.
[[nodiscard]] QList<SampleTable> sampleProviderTables();

} // namespace candour
