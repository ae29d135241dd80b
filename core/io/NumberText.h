// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Figure.h"

#include <QList>
#include <QString>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace candour {

/// What a cell that should hold a number holds.
enum class CellKind : quint8 {
    Number,
    Blank, ///< nothing: no observation
    Suppressed, ///< * [c] <5: there is a number, and we may not know it
    NotApplicable, ///< n/a [z]
    NotCollected, ///< - . [x] NA TBC: no number was given
    SheetError, ///< #N/A #DIV/0!: a formula of the sender failed
    Unreadable,
};

struct NumberCell {
    CellKind kind = CellKind::Blank;
    bool percent = false; ///< written with a per cent sign, so already times one hundred
    double number = kNoNumber;
};

/// A file's own sign for the absence of a number.
struct NumberMarker {
    QString text;
    FigureStatus status = FigureStatus::NotCollected;

    friend bool operator==(const NumberMarker &, const NumberMarker &) = default;
};

/// Reads numbers as people and programs write them: thousands separators (comma or
/// blank), %, £, a leading or accounting minus, exponents, halves written ½. Thousands
/// must stand in threes: 1,5 is refused unless the file has decimal commas.
class NumberReader {
public:
    /// Own markers go before the usual ones.
    explicit NumberReader(bool decimalComma = false, const QList<NumberMarker> &markers = {});

    [[nodiscard]] NumberCell read(std::string_view utf8) const;

private:
    [[nodiscard]] NumberCell readMarker(std::string_view trimmed) const;
    [[nodiscard]] NumberCell readWritten(std::string_view trimmed) const;

    bool m_decimalComma;
    bool m_plainFirst = true; ///< no marker looks like a plain number
    std::vector<std::pair<std::string, CellKind>> m_markers; ///< in lower case
};

/// Trims blanks of every kind, also non-breaking ones and zero-width marks.
[[nodiscard]] std::string_view trimmedUtf8(std::string_view text);

} // namespace candour
