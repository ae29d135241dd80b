// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/Mapping.h"

#include <QString>

#include <array>
#include <span>
#include <utility>

namespace candour {

// The words of a mapping's JSON, for those who write and read it.

inline constexpr int kMappingVersion = 2; ///< 1, which has no workbooks, is read as well

inline const QString kMappingKey = QStringLiteral("candourMapping");

template <typename E>
using MappingCodes = std::span<const std::pair<const char *, E>>;

template <typename E>
using MappingCode = std::pair<const char *, E>;

inline constexpr std::array kPeriodKinds {
    MappingCode<PeriodKind> {"day", PeriodKind::Day},
    MappingCode<PeriodKind> {"month", PeriodKind::Month},
    MappingCode<PeriodKind> {"quarter", PeriodKind::Quarter},
    MappingCode<PeriodKind> {"half_year", PeriodKind::HalfYear},
    MappingCode<PeriodKind> {"financial_year", PeriodKind::FinancialYear},
    MappingCode<PeriodKind> {"calendar_year", PeriodKind::CalendarYear},
    MappingCode<PeriodKind> {"rolling_year", PeriodKind::RollingYear},
};

inline constexpr std::array kEncodings {
    MappingCode<TextEncoding> {"utf-8", TextEncoding::Utf8},
    MappingCode<TextEncoding> {"utf-8-bom", TextEncoding::Utf8WithBom},
    MappingCode<TextEncoding> {"utf-16le", TextEncoding::Utf16LittleEndian},
    MappingCode<TextEncoding> {"utf-16be", TextEncoding::Utf16BigEndian},
    MappingCode<TextEncoding> {"windows-1252", TextEncoding::Windows1252},
};

inline constexpr std::array kMarkerStatuses {
    MappingCode<FigureStatus> {"suppressed", FigureStatus::Suppressed},
    MappingCode<FigureStatus> {"not_applicable", FigureStatus::NotApplicable},
    MappingCode<FigureStatus> {"not_collected", FigureStatus::NotCollected},
    MappingCode<FigureStatus> {"blank", FigureStatus::Cleared},
};

} // namespace candour
