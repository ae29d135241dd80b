// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>

class QPalette;

namespace candour {

/// The colours of the product, named by what they are for (LOOK "Tokens"). Nothing else in the
/// program names a colour. The fills of verdicts are the same by day and by night.
struct ColourTokens {
    QColor window; ///< behind everything
    QColor surface; ///< cards and tables
    QColor raised; ///< menus, tool tips, the details pane
    QColor text;
    QColor muted; ///< second lines, axis labels, values without a threshold
    QColor hairline; ///< lines between rows, chart grid
    QColor controlBorder; ///< at least 3 : 1 against the surface
    QColor accent; ///< links, focus ring, primary button, selection bar
    QColor onAccent;
    QColor selection; ///< behind selected rows; text keeps its colour

    QColor ragRed;
    QColor ragAmber;
    QColor ragGreen; ///< what is on target; blue in the colour-safe palette
    QColor ragBlue; ///< complete: actions and milestones only, never a measured value
    QColor ragNone;

    QColor spcCommon;
    QColor spcImprovement;
    QColor spcConcern;
    QColor spcNeutral;

    QColor bandLow; ///< risk bands: a matrix stores their names, `band.low` …
    QColor bandModerate;
    QColor bandHigh;
    QColor bandExtreme;

    friend bool operator==(const ColourTokens &, const ColourTokens &) = default;
};

enum class Scheme { Light, Dark };

[[nodiscard]] const ColourTokens &colourTokens(Scheme scheme);

/// What print uses: the light tokens on white.
[[nodiscard]] const ColourTokens &paperTokens();

/// High contrast: surfaces, text and lines from the system's palette, verdict fills our own.
[[nodiscard]] ColourTokens tokensFromSystem(const QPalette &palette);

/// The same tokens with blue in place of green for "on target" (CONVENTIONS 24).
[[nodiscard]] ColourTokens colourSafe(ColourTokens tokens);

/// The palette that gives Qt's own widgets (Fusion) these colours.
[[nodiscard]] QPalette paletteFor(const ColourTokens &tokens);

/// Black or white, whichever is read better on the fill: black on amber, white on the others.
[[nodiscard]] QColor letterColourOn(const QColor &fill);

/// The fill of a verdict on paper: a quarter of its strength on white, so that text over it reads
/// in grey print too.
[[nodiscard]] QColor paleFill(const QColor &colour);

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// Distances on screen, in device-independent pixels.
namespace space {
inline constexpr int kChip = 4; ///< inside a chip
inline constexpr int kRelated = 8;
inline constexpr int kGroup = 16;
inline constexpr int kPage = 24; ///< page margin
inline constexpr int kRow = 28;
inline constexpr int kRowCompact = 24;
inline constexpr int kRowTouch = 44;
inline constexpr int kTarget = 24; ///< the least size of something to click
inline constexpr int kTargetTouch = 44;
inline constexpr int kFocusRing = 2;
inline constexpr int kIcon = 20;
inline constexpr double kIconStroke = 1.5;
inline constexpr int kSidebarCollapseBelow = 1100; ///< window width at which it shows icons only
} // namespace space

/// Type sizes in points, from the system's base size.
namespace type {
[[nodiscard]] constexpr double body(double base)
{
    return base;
}

[[nodiscard]] constexpr double table(double base)
{
    return base - 0.5 < 9 ? 9 : base - 0.5;
}

[[nodiscard]] constexpr double section(double base)
{
    return base + 2;
}

[[nodiscard]] constexpr double pageTitle(double base)
{
    return base + 6;
}

[[nodiscard]] constexpr double tileFigure(double base)
{
    return base + 12;
}
} // namespace type

/// Paper: points for type, millimetres for the sheet (PRINTS A "Format", LOOK "Print").
namespace paper {
inline constexpr double kBodyPt = 11;
inline constexpr double kTablePt = 9;
inline constexpr double kScorecardPt = 8; ///< the one exception to 9
inline constexpr double kNotePt = 9;
inline constexpr double kHeadingPt = 13;
inline constexpr double kSubheadingPt = 11.5;
inline constexpr double kTitlePt = 18;
inline constexpr double kMarginMm = 20;
inline constexpr double kBindingMarginMm = 25;
inline constexpr double kScorecardMarginMm = 10;
inline constexpr double kHairlinePt = 0.5;
} // namespace paper

/// Charts are two fifths as high as they are wide.
inline constexpr double kChartHeightToWidth = 2.0 / 5.0;

} // namespace candour
