// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

namespace candour {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// What a setting stores: `system`, `light`, `dark`, `contrast`.
[[nodiscard]] QString themeChoiceCode(ThemeChoice choice);
/// System for a code that is none of ours.
[[nodiscard]] ThemeChoice themeChoiceFromCode(QStringView code);

/// How much room a row or a control takes.
enum class RowHeight { Compact, Normal, Touch };

/// What a setting stores: `compact`, `normal`, `touch`.
[[nodiscard]] QString rowHeightCode(RowHeight height);
/// Normal for a code that is none of ours.
[[nodiscard]] RowHeight rowHeightFromCode(QStringView code);

/// The parts text plays (LOOK "Type"); sizes follow the system's base size and her text zoom.
enum class TextRole { Body, Table, Section, PageTitle, TileFigure };

/// The look of the running program: style, palette and base font, from the tokens. One object,
/// owned by the composition root, made after QApplication; windows repaint by themselves when it
/// changes, drawings of our own read tokens() while painting.
class Theme final : public QObject {
    Q_OBJECT

public:
    static constexpr int kLeastTextPercent = 80;
    static constexpr int kMostTextPercent = 200;

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// The colours in force; the light ones while there is no Theme (tests of a single widget).
    [[nodiscard]] static const ColourTokens &tokens();
    [[nodiscard]] static QFont font(TextRole role);
    /// A distance that must grow when she zooms the text: icons, marks, the sidebar.
    [[nodiscard]] static int scaled(int pixels);
    /// The least height of a table's row, and of something to click.
    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static int target();
    /// Makes the label, header or table speak in this role, now and after each change.
    static void applyFont(QWidget *widget, TextRole role);

    void setRowHeight(RowHeight height);

    void setChoice(ThemeChoice choice);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    /// Blue in place of green for "on target".
    void setColourSafe(bool on);
    /// Text zoom on top of the system's size, kept within the two limits above.
    void setTextPercent(int percent);

    [[nodiscard]] int textPercent() const { return m_textPercent; }

    [[nodiscard]] bool isDark() const { return m_dark; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Colours or sizes are different now. Sent after every widget has its new palette and font.
    void changed();

private:
    void readSystem();
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_colourSafe = false;
    int m_textPercent = 100;
    RowHeight m_rowHeight = RowHeight::Normal;
    bool m_dark = false;
    bool m_readPending = false;
    QPalette m_systemPalette;
    QFont m_systemFont;
    ColourTokens m_tokens;
};

} // namespace candour
