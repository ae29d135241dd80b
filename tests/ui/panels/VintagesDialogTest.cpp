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
    VintagesDialog dialog(QStringLiteral("A&E, Riverside, Sep 2026"),
                          {{QStringLiteral("94.1 %"), QStringLiteral("provisional"),
                            QStringLiteral("Kent.xlsx, Medway!D5"), QStringLiteral("12 Oct 2026"),
                            QStringLiteral("A. Nurse"), QStringLiteral("Restated")},
                           {QStringLiteral("93.0 %"),
                            {},
                            QStringLiteral("Kent.xlsx, Medway!D4"),
                            QStringLiteral("12 Sep 2026"),
                            QStringLiteral("A. Nurse"),
                            {}}},
                          nullptr);
    dialog.show();
    const auto *table = dialog.findChild<FrozenTableView *>(QStringLiteral("vintageTable"));
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->currentIndex().row() == 0);
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("Kent.xlsx, Medway!D5"));
    dialog.findChild<QPushButton *>(QStringLiteral("copyAll"))->click();
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("Medway!D5")));
    CHECK(copied.contains(QStringLiteral("93.0 %")));
    const QSignalSpy closed(&dialog, &QDialog::finished);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(closed.count() == 1);
}
