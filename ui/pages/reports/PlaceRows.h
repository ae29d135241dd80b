// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/ReportWork.h"
#include "ui/models/ReportPlacesModel.h"

namespace candour {

/// The list of a report's places, front sheet first, under their headings.
[[nodiscard]] QList<ReportPlaceRow> placeRows(const ReportWork &work);

[[nodiscard]] QString frontSheetKey();

/// The place of a row's key; null for a heading and the front sheet.
[[nodiscard]] const PlaceWords *placeOf(const ReportWork &work, const QString &key);

} // namespace candour
