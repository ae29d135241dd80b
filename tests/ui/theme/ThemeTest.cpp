// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Theme.h"

#include "tests/support/CatchQt.h"
#include "ui/theme/Icons.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace candour;

namespace {

/// The colour most of the opaque pixels have.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(40, 40), 1.0, mode).toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                ++counts[image.pixel(x, y)];
        }
    }
    QRgb best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(best))
            best = it.key();
    }
    return QColor(best);
}

} // namespace

TEST_CASE("The theme changes every widget at run time and says so", "[theme]")
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    QLabel label;
    label.show();
    theme.setChoice(ThemeChoice::Dark);
    CHECK(changed.size() == 1);
    CHECK(theme.isDark());
    QCoreApplication::processEvents();
    CHECK(label.palette().color(QPalette::Window) == colourTokens(Scheme::Dark).window);
    CHECK(Theme::tokens() == colourTokens(Scheme::Dark));
    theme.setChoice(ThemeChoice::Dark);
    CHECK(changed.size() == 1);
    theme.setChoice(ThemeChoice::Light);
    QCoreApplication::processEvents();
    CHECK(label.palette().color(QPalette::Text) == colourTokens(Scheme::Light).text);
    theme.setColourSafe(true);
    CHECK(Theme::tokens().ragGreen == Theme::tokens().ragBlue);
}

TEST_CASE("Text sizes follow the base size and her zoom, within limits", "[theme]")
{
    Theme theme;
    const double base = QApplication::font().pointSizeF();
    CHECK(Theme::font(TextRole::PageTitle).pointSizeF() == Approx(base + 6));
    CHECK(Theme::font(TextRole::Table).pointSizeF() == Approx(qMax(9.0, base - 0.5)));
    QLabel title;
    Theme::applyFont(&title, TextRole::Section);
    theme.setTextPercent(500);
    CHECK(theme.textPercent() == Theme::kMostTextPercent);
    CHECK(QApplication::font().pointSizeF() == Approx(base * 2));
    CHECK(title.font().pointSizeF() == Approx(base * 2 + 2));
    theme.setTextPercent(100);
    CHECK(QApplication::font().pointSizeF() == Approx(base));
}

TEST_CASE("Theme codes read back; an unknown one follows the system", "[theme]")
{
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        CHECK(themeChoiceFromCode(themeChoiceCode(choice)) == choice);
    CHECK(themeChoiceFromCode(u"sepia") == ThemeChoice::System);
}

TEST_CASE("Icons take the colour of the theme without being loaded again", "[theme][icons]")
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    const QIcon icon = lineIcon(QStringLiteral("scorecards"));
    CHECK(inkOf(icon) == colourTokens(Scheme::Light).text);
    theme.setChoice(ThemeChoice::Dark);
    CHECK(inkOf(icon) == colourTokens(Scheme::Dark).text);
    CHECK(inkOf(icon, QIcon::Disabled) != colourTokens(Scheme::Dark).text);
    CHECK(inkOf(lineIcon(QStringLiteral("plus"), IconTone::OnAccent))
          == colourTokens(Scheme::Dark).onAccent);
    CHECK(lineIcon(QStringLiteral("no such")).isNull());
}

TEST_CASE("Every icon is on the 20 pixel grid in one stroke and one colour", "[theme][icons]")
{
    REQUIRE(lineIconNames().size() >= 30);
    for (const QString &name : lineIconNames()) {
        INFO(name.toStdString());
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        CHECK(svg.contains(QStringLiteral("viewBox=\"0 0 20 20\"")));
        CHECK(svg.contains(QStringLiteral("stroke-width=\"1.5\"")));
        static const QRegularExpression colours(QStringLiteral("#[0-9a-fA-F]{3,6}"));
        for (auto it = colours.globalMatch(svg); it.hasNext();)
            CHECK(it.next().captured() == QStringLiteral("#000"));
        CHECK(inkOf(lineIcon(name)) == Theme::tokens().text);
    }
}

TEST_CASE("Icons are sharp on dense screens", "[theme][icons]")
{
    const QPixmap pixmap = lineIcon(QStringLiteral("today")).pixmap(QSize(20, 20), 2.0);
    CHECK(pixmap.size() == QSize(40, 40));
    CHECK(pixmap.devicePixelRatio() == 2.0);
}
