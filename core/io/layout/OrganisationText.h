// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringView>

namespace candour {

/// "RPA", "R1K01", "G82001", "QKS": what the NHS gives organisations for codes. Words in capitals
/// that only look so are none.
[[nodiscard]] bool looksLikeOrganisationCode(QStringView text);
/// "Medway NHS Foundation Trust", and nothing behind it.
[[nodiscard]] bool looksLikeOrganisationName(QStringView text);
/// A region of NHS England by its code or name: "Y56", "NHS England London", "LONDON COMMISSIONING
/// REGION". Its figures add up those of providers.
[[nodiscard]] bool looksLikeRegion(QStringView text);

} // namespace candour
