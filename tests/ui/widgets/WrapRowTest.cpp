// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/WrapRow.h"

#include "tests/support/CatchQt.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace candour;

namespace {

QWidget *block(int width, int height, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setFixedSize(width, height);
    return widget;
}

void settle(QWidget &box, int width)
{
    box.resize(width, 300);
    box.show();
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("A row too long for its window goes on in the next line", "[widgets]")
{
    QWidget box;
    auto *column = new QVBoxLayout(&box);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new WrapRow;
    column->addLayout(row);
    QWidget *first = block(200, 30, &box);
    QWidget *second = block(200, 20, &box);
    QWidget *beneath = block(50, 50, &box);
    row->addWidget(first);
    row->addWidget(second);
    column->addWidget(beneath);
    column->addStretch();

    settle(box, 500);
    CHECK(first->geometry() == QRect(0, 0, 200, 30));
    CHECK(second->geometry() == QRect(208, 5, 200, 20)); // in the middle of the line
    CHECK(beneath->y() == 30);

    settle(box, 300);
    CHECK(second->geometry() == QRect(0, 38, 200, 20));
    CHECK(beneath->y() == 58);
    CHECK(box.minimumSizeHint().width() == 200); // it never makes the page wider

    settle(box, 500);
    CHECK(second->y() == 5);
    CHECK(beneath->y() == 30);
}

TEST_CASE("A label stays with its control; hidden controls take no room", "[widgets]")
{
    QWidget box;
    auto *row = new WrapRow(&box);
    QWidget *first = block(200, 30, &box);
    auto *label = new QLabel(QStringLiteral("Months"), &box);
    QWidget *control = block(150, 30, &box);
    label->setBuddy(control);
    row->addWidget(first);
    row->addWidget(label);
    row->addWidget(control);
    settle(box, 200 + 8 + label->sizeHint().width() + 20);
    CHECK(label->x() == 0);
    CHECK(label->geometry().center().y() > 30);
    CHECK(control->y() > 30);
    CHECK(control->x() == label->width() + 8);
    first->hide();
    settle(box, box.width());
    CHECK(control->y() == 0);
}

TEST_CASE("What is left of a line goes to what grows, then to the stretch", "[widgets]")
{
    QWidget box;
    auto *row = new WrapRow(&box);
    auto *line = new QLineEdit(&box);
    line->setMaximumWidth(220);
    QWidget *last = block(100, 30, &box);
    row->addWidget(line);
    row->addStretch();
    row->addWidget(last);
    settle(box, 600);
    CHECK(line->width() == 220);
    CHECK(last->geometry().right() == 599);
    settle(box, 300);
    CHECK(line->width() == 300 - 100 - 8);
    CHECK(last->y() == 0);
}
