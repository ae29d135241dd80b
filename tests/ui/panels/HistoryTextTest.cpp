// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/HistoryText.h"

#include "tests/support/CatchQt.h"

#include <QScrollBar>
#include <QTest>

using namespace candour;

namespace {

/// A history of so many steps, the newest first, of which the oldest is this one.
QList<HistoryEntry> steps(qint64 oldest, int count)
{
    QList<HistoryEntry> entries;
    for (int i = count - 1; i >= 0; --i)
        entries.append({oldest + i,
                        QStringLiteral("2 Nov 2026 09:30"),
                        QStringLiteral("Ann Lea"),
                        QStringLiteral("Changed"),
                        QStringLiteral("Corrected"),
                        {{QStringLiteral("Name"), QStringLiteral("a"), QStringLiteral("b")}}});
    return entries;
}

} // namespace

TEST_CASE("A history begins with what was done last", "[panels][history]")
{
    HistoryText text;
    text.resize(300, 200);
    text.show();
    REQUIRE(QTest::qWaitForWindowExposed(&text));
    text.setEntries(steps(10, 20));
    text.setFocus();
    text.resize(280, 180); // the view follows its cursor
    QTest::qWait(50);
    REQUIRE(text.verticalScrollBar()->maximum() > 100);
    CHECK(text.verticalScrollBar()->value() == 0);

    // A step on top leaves what is read where it is; another record begins at its top.
    text.verticalScrollBar()->setValue(100);
    text.setEntries(steps(10, 21));
    CHECK(text.verticalScrollBar()->value() == 100);
    text.setEntries(steps(500, 20));
    CHECK(text.verticalScrollBar()->value() == 0);
}
