// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Theme.h"

#include "ui/theme/Style.h"
#include "ui/theme/TextScale.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QPixmapCache>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

#ifdef Q_OS_WIN
#include <QSettings>
#include <qt_windows.h>
#endif

namespace candour {

namespace {

Theme *g_theme = nullptr; // set and cleared by the one Theme

constexpr struct {
    ThemeChoice choice;
    const char *code;
} kChoices[] = {
    {ThemeChoice::System, "system"},
    {ThemeChoice::Light, "light"},
    {ThemeChoice::Dark, "dark"},
    {ThemeChoice::HighContrast, "contrast"},
};

constexpr struct {
    RowHeight height;
    const char *code;
    int pixels;
} kRowHeights[] = {
    {RowHeight::Compact, "compact", space::kRowCompact},
    {RowHeight::Normal, "normal", space::kRow},
    {RowHeight::Touch, "touch", space::kRowTouch},
};

/// Qt tells of the system's preference only from 6.5 on; until then each platform is asked.
bool systemPrefersDark(const QPalette &system)
{
#ifdef Q_OS_WIN
    const QSettings personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                            "CurrentVersion\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    if (qEnvironmentVariable("GTK_THEME").endsWith(QLatin1String(":dark")))
        return true;
    return system.color(QPalette::Window).lightness() < system.color(QPalette::Text).lightness();
#endif
}

bool systemPrefersContrast(const QPalette &system)
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0))
        return (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
#endif
    if (qEnvironmentVariable("GTK_THEME").contains(QLatin1String("HighContrast")))
        return true;
    // No ordinary theme puts pure white text on a pure black window.
    return system.color(QPalette::Window) == QColor(Qt::black)
        && system.color(QPalette::WindowText) == QColor(Qt::white);
}

double pointSize(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

double sizeOf(TextRole role, double base)
{
    switch (role) {
    case TextRole::Body:
        return type::body(base);
    case TextRole::Table:
        return type::table(base);
    case TextRole::Section:
        return type::section(base);
    case TextRole::PageTitle:
        return type::pageTitle(base);
    case TextRole::TileFigure:
        return type::tileFigure(base);
    }
    return base;
}

} // namespace

QString themeChoiceCode(ThemeChoice choice)
{
    for (const auto &row : kChoices) {
        if (row.choice == choice)
            return QString::fromLatin1(row.code);
    }
    return {};
}

ThemeChoice themeChoiceFromCode(QStringView code)
{
    for (const auto &row : kChoices) {
        if (code == QLatin1String(row.code))
            return row.choice;
    }
    return ThemeChoice::System;
}

QString rowHeightCode(RowHeight height)
{
    return QString::fromLatin1(kRowHeights[size_t(height)].code);
}

RowHeight rowHeightFromCode(QStringView code)
{
    for (const auto &row : kRowHeights) {
        if (code == QLatin1String(row.code))
            return row.height;
    }
    return RowHeight::Normal;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
{
    Q_ASSERT(!g_theme);
    g_theme = this;
    QApplication::setStyle(new Style); // the application owns it
    m_systemPalette = QApplication::palette();
    qApp->installEventFilter(this);
    apply();
}

Theme::~Theme()
{
    g_theme = nullptr;
    QApplication::setFont(m_systemFont);
    QApplication::setPalette(QPalette()); // back to the system's
}

const ColourTokens &Theme::tokens()
{
    return g_theme ? g_theme->m_tokens : colourTokens(Scheme::Light);
}

QFont Theme::font(TextRole role)
{
    QFont font = QApplication::font();
    font.setPointSizeF(sizeOf(role, pointSize(font)));
    if (role == TextRole::Section || role == TextRole::PageTitle || role == TextRole::TileFigure)
        font.setWeight(QFont::DemiBold);
    return font;
}

int Theme::scaled(int pixels)
{
    // Half as fast as the text: at 200 % an icon of twice the size would shout.
    const int percent = g_theme ? (100 + g_theme->m_textPercent) / 2 : 100;
    return qMax(pixels, pixels * percent / 100);
}

int textScaled(int pixels)
{
    return g_theme ? qMax(pixels, pixels * g_theme->textPercent() / 100) : pixels;
}

int Theme::rowHeight()
{
    return g_theme ? kRowHeights[size_t(g_theme->m_rowHeight)].pixels : space::kRow;
}

int Theme::target()
{
    const bool touch = g_theme && g_theme->m_rowHeight == RowHeight::Touch;
    return touch ? space::kTargetTouch : space::kTarget;
}

void Theme::applyFont(QWidget *widget, TextRole role)
{
    widget->setFont(font(role));
    if (g_theme)
        connect(g_theme, &Theme::changed, widget, [widget, role] { widget->setFont(font(role)); });
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setRowHeight(RowHeight height)
{
    if (m_rowHeight == height)
        return;
    m_rowHeight = height;
    QApplication::setStyle(new Style); // every widget asks for its size anew
    apply();
}

void Theme::setColourSafe(bool on)
{
    if (m_colourSafe == on)
        return;
    m_colourSafe = on;
    apply();
}

void Theme::setTextPercent(int percent)
{
    percent = qBound(kLeastTextPercent, percent, kMostTextPercent);
    if (m_textPercent == percent)
        return;
    m_textPercent = percent;
    apply();
    QApplication::setStyle(new Style); // open windows ask for their sizes anew, in the new font
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Every window is told of one change of the system; it is read once.
    if (event->type() == QEvent::ThemeChange && !m_readPending) {
        m_readPending = true;
        QMetaObject::invokeMethod(this, &Theme::readSystem, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

/// A palette of our own hides the system's, so ours is lifted while we look.
void Theme::readSystem()
{
    m_readPending = false;
    QApplication::setPalette(QPalette());
    m_systemPalette = QApplication::palette();
    apply();
}

void Theme::apply()
{
    const bool contrast = m_choice == ThemeChoice::HighContrast
        || (m_choice == ThemeChoice::System && systemPrefersContrast(m_systemPalette));
    m_dark = m_choice == ThemeChoice::Dark
        || (m_choice == ThemeChoice::System && systemPrefersDark(m_systemPalette));
    if (contrast)
        m_tokens = tokensFromSystem(m_systemPalette);
    else
        m_tokens = colourTokens(m_dark ? Scheme::Dark : Scheme::Light);
    if (m_colourSafe)
        m_tokens = colourSafe(m_tokens);

    QFont font = m_systemFont;
    font.setPointSizeF(pointSize(m_systemFont) * m_textPercent / 100);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(m_tokens));
    QToolTip::setPalette(paletteFor(m_tokens));
    QToolTip::setFont(font);
    QPixmapCache::clear(); // icons are held there in their old colour
    Q_EMIT changed();
}

} // namespace candour
