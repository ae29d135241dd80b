// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/Style.h"

#include "tests/support/CatchQt.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextScale.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyleOption>
#include <QToolButton>

#include <cmath>

using namespace candour;

namespace {

/// Where the first line of the label's text stands, from the top of the form.
double middleOfText(const QLabel &label)
{
    const QRect box = label.contentsRect();
    const int line = label.fontMetrics().height();
    const int top =
        (label.alignment() & Qt::AlignTop) ? box.top() : box.top() + (box.height() - line) / 2;
    return label.y() + top + line / 2.0;
}

} // namespace

TEST_CASE("The label of a row stands on the line of its field", "[theme]")
{
    Theme theme;
    QWidget box;
    auto *form = new QFormLayout(&box);
    auto *line = new QLineEdit;
    auto *choice = new QComboBox;
    auto *date = new QDateEdit;
    auto *number = new QSpinBox;
    date->setCalendarPopup(true);
    form->addRow(QStringLiteral("&Template"), line);
    form->addRow(QStringLiteral("&Data to"), choice);
    form->addRow(QStringLiteral("Report date"), date);
    form->addRow(QStringLiteral("Text &size"), number);
    for (const int percent : {100, 150, 200}) {
        theme.setTextPercent(percent);
        box.resize(600, 400);
        box.show();
        QCoreApplication::processEvents();
        for (QWidget *field : std::initializer_list<QWidget *> {line, choice, date, number}) {
            const auto *label = qobject_cast<QLabel *>(form->labelForField(field));
            INFO(percent << " %, " << label->text().toStdString());
            CHECK(std::abs(middleOfText(*label) - field->geometry().center().y()) <= 1.5);
        }
        CHECK(date->height() == line->height());
        CHECK(number->height() == choice->height());
        CHECK(line->height() >= line->fontMetrics().height() + 10);
        box.hide();
    }
}

TEST_CASE("The label of a tall field stands on its first line", "[theme]")
{
    Theme theme;
    QWidget box;
    auto *form = new QFormLayout(&box);
    auto *text = new QPlainTextEdit;
    form->addRow(QStringLiteral("Reason"), text);
    box.resize(600, 300);
    box.show();
    QCoreApplication::processEvents();
    const auto *label = qobject_cast<QLabel *>(form->labelForField(text));
    CHECK(middleOfText(*label) < text->y() + 24);
}

TEST_CASE("A letter underlined in a kerned word leaves room for the whole word", "[theme]")
{
    Theme theme;
    theme.setTextPercent(200);
    QWidget box;
    auto *form = new QFormLayout(&box);
    auto *field = new QLineEdit;
    form->addRow(QStringLiteral("&Template"), field);
    box.show();
    QCoreApplication::processEvents();
    const QWidget *label = form->labelForField(field);
    const int apart = label->fontMetrics().horizontalAdvance(QStringLiteral("T"))
        + label->fontMetrics().horizontalAdvance(QStringLiteral("emplate"));
    CHECK(label->width() >= apart);
}

TEST_CASE("Questions and messages show our icons", "[theme][icons]")
{
    Theme theme;
    const QStyle *style = QApplication::style();
    for (const auto &[part, name] : {std::pair {QStyle::SP_MessageBoxInformation, "information"},
                                     std::pair {QStyle::SP_MessageBoxQuestion, "help"},
                                     std::pair {QStyle::SP_MessageBoxWarning, "warning"},
                                     std::pair {QStyle::SP_MessageBoxCritical, "warning"}})
        CHECK(style->standardIcon(part).name() == QLatin1String(name));
}

TEST_CASE("What holds text grows as fast as the text", "[theme]")
{
    CHECK(textScaled(100) == 100);
    Theme theme;
    theme.setTextPercent(200);
    CHECK(textScaled(100) == 200);
    theme.setTextPercent(80);
    CHECK(textScaled(100) == 100); // never less room than the words had
}
