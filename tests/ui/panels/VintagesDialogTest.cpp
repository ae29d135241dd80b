// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/panels/VintagesDialog.h"

#include "tests/support/CatchQt.h"
#include "ui/widgets/FrozenTableView.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace candour;

TEST_CASE("vintages: the values of a figure are read, copied and closed by keys", "[vintages]")
{
    const VintageLine restated {.period = QStringLiteral("Sep 2026"),
                                .value = QStringLiteral("94.1 %"),
                                .vintage = QStringLiteral("2 of 2"),
                                .status = QStringLiteral("provisional"),
                                .source = QStringLiteral("Kent.xlsx, Medway!D5"),
                                .received = QStringLiteral("12 Oct 2026"),
                                .by = QStringLiteral("A. Nurse"),
                                .reason = QStringLiteral("Restated")};
    VintageLine first = restated;
    first.value = QStringLiteral("93.0 %");
    first.source = QStringLiteral("Kent.xlsx, Medway!D4");
    VintagesDialog dialog(QStringLiteral("A&E, Riverside, Sep 2026"), {restated, first}, nullptr);
    dialog.show();
    const auto *table = dialog.findChild<FrozenTableView *>(QStringLiteral("vintageTable"));
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->currentIndex().row() == 0);
    CHECK(table->model()->index(0, 4).data().toString() == QStringLiteral("Kent.xlsx, Medway!D5"));
    CHECK(table->isColumnHidden(0)); // all of one period, which stands in the title
    dialog.findChild<QPushButton *>(QStringLiteral("copyAll"))->click();
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("Medway!D5")));
    CHECK(copied.contains(QStringLiteral("93.0 %")));
    const QSignalSpy closed(&dialog, &QDialog::finished);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(closed.count() == 1);
}
