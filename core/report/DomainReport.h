// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/BoardReport.h"
#include "core/report/OutcomesPaper.h"
#include "core/report/TextPlaces.h"

namespace candour {

/// What the named report of one domain is built from.
struct DomainReportInput {
    /// Of this domain only (ofDomain()): providers with the rows of its indicators, its texts.
    BoardReportInput board;
    OutcomesPaper outcomes;
    QString domain; ///< code
};

/// The Board report's input with nothing but the domain: rows of indicators that are none of its
/// measures are left out, then providers without any; no front sheet.
[[nodiscard]] BoardReportInput ofDomain(BoardReportInput input, const DomainOutcome &domain);

/// Her word on the domain, then the exceptions provider by provider.
[[nodiscard]] QList<TextPlace> textPlaces(const DomainReportInput &input);

/// A4 portrait, numbered: the domain in short, its indicators with comparators, charts of the
/// worst, exceptions by provider, how to read, definitions, glossary.
[[nodiscard]] Document buildDomainReport(const DomainReportInput &input);

} // namespace candour
