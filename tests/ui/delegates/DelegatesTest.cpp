// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/CatchQt.h"
#include "ui/delegates/CellMark.h"
#include "ui/delegates/RagDelegate.h"
#include "ui/delegates/TabularText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/TableRoles.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>

using namespace candour;

namespace {

constexpr QSize kCell(120, 28);

QImage painted(const QString &text, const CellMark &mark)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), text);
    model.setData(model.index(0, 0), QVariant::fromValue(mark), MarkRole);
    QImage image(kCell, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), kCell);
    option.font = QApplication::font();
    option.palette = paletteFor(colourTokens(Scheme::Light));
    option.state = QStyle::State_Enabled;
    RagDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

/// Columns that are not white, left of the slot of the mark.
QRect inkBox(const QImage &image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width() - 26; ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

} // namespace

TEST_CASE("A hyphen before a digit becomes a minus, others stay", "[delegates]")
{
    CHECK(withRealMinus(QStringLiteral("-3.5")) == QStringLiteral("−3.5"));
    CHECK(withRealMinus(QStringLiteral("2024-04")) == QStringLiteral("2024-04"));
    CHECK(withRealMinus(QStringLiteral("C. diff - all")) == QStringLiteral("C. diff - all"));
    CHECK(withRealMinus(QStringLiteral("1 to -2")) == QStringLiteral("1 to −2"));
}

TEST_CASE("Numbers of as many digits are as wide in any font", "[delegates]")
{
    for (const char *family : {"DejaVu Sans", "Liberation Serif"}) {
        const QFontMetricsF metrics(QFont(QLatin1String(family), 10));
        CHECK(tabularWidth(metrics, QStringLiteral("111.1"))
              == Approx(tabularWidth(metrics, QStringLiteral("888.8"))));
    }
}

TEST_CASE("Red fills its mark, green is smaller, without a target there is none", "[delegates]")
{
    const ColourTokens &light = colourTokens(Scheme::Light);
    const int red = countOf(painted(QStringLiteral("23"), {.mark = Mark::Red}), light.ragRed);
    const int green = countOf(painted(QStringLiteral("23"), {.mark = Mark::Green}), light.ragGreen);
    CHECK(red > 100);
    CHECK(green > 20);
    CHECK(green < red);
    const QImage unjudged = painted(QStringLiteral("23"), {.mark = Mark::Red, .judged = false});
    CHECK(countOf(unjudged, light.ragRed) == 0);
}

TEST_CASE("Values stand below each other with and without mark and p", "[delegates]")
{
    const QRect plain = inkBox(painted(QStringLiteral("94.1"), {}));
    const QRect marked = inkBox(painted(QStringLiteral("94.1"), {.mark = Mark::Amber}));
    const QRect provisional = inkBox(painted(QStringLiteral("94.1"), {.provisional = true}));
    CHECK(plain == marked);
    CHECK(provisional.left() == plain.left());
    CHECK(provisional.right() > plain.right()); // the p
}

TEST_CASE("A number that has no room is not shown in part", "[delegates]")
{
    const QString text = QStringLiteral("123456789012345678901234567890");
    const QImage image = painted(text, {});
    CHECK(image == painted(QStringLiteral("…"), {}));
    CHECK(image != painted({}, {}));
}

TEST_CASE("A comment shows in the corner, an override under the mark", "[delegates]")
{
    const QColor accent = colourTokens(Scheme::Light).accent;
    CHECK(countOf(painted({}, {.commented = true}), accent) > 5);
    CHECK(painted(QStringLiteral("1"), {.mark = Mark::Red})
          != painted(QStringLiteral("1"), {.mark = Mark::Red, .overridden = true}));
}

TEST_CASE("What is seen in a cell is also said", "[delegates]")
{
    CHECK(cellMarkWords({}).isEmpty());
    CHECK(cellMarkWords({.judged = false}) == QStringLiteral("no target"));
    const QString words = cellMarkWords(
        {.mark = Mark::Red, .provisional = true, .commented = true, .overridden = true});
    CHECK(words
          == markWord(Mark::Red) + QStringLiteral(", set by hand, provisional, has a comment"));
}
