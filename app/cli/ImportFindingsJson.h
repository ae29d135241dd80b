// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/FigureImport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace candour::cli {

/// What a source brings beside what is held; what is new or as it was is only counted.
[[nodiscard]] QJsonObject toJson(const HeldComparison &compared);
[[nodiscard]] QJsonArray toJson(const QList<ThresholdOffer> &offers);
/// With what they may mean.
[[nodiscard]] QJsonArray toJson(const QList<UnknownName> &names);
[[nodiscard]] QJsonArray toJson(const QList<RememberedName> &names);

/// "changed"
[[nodiscard]] QString wordOf(HeldDifference difference);

} // namespace candour::cli
