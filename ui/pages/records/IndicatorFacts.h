// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"
#include "ui/panels/DefinitionSheet.h"

namespace candour {

class FileSession;

/// The indicator with the names of its owner, domains and dimensions and the thresholds that speak
/// about the organisation; with none, those for everybody.
[[nodiscard]] IndicatorFacts indicatorFacts(FileSession &session, const Indicator &indicator,
                                            const Uid &organisation);

} // namespace candour
