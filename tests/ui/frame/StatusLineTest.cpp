// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/StatusLine.h"

#include "tests/support/CatchQt.h"
#include "ui/widgets/ElidedLabel.h"

#include <QDir>
#include <QSignalSpy>
#include <QToolButton>

using namespace candour;

TEST_CASE("A saved file is said with a way to its folder", "[frame]")
{
    StatusLine line;
    line.resize(900, 30);
    line.show();
    const auto *sentence = line.findChild<ElidedLabel *>(QStringLiteral("statusSentence"));
    auto *open = line.findChild<QToolButton *>(QStringLiteral("openFolder"));
    REQUIRE((sentence && open));
    CHECK_FALSE(open->isVisible());

    QSignalSpy asked(&line, &StatusLine::folderRequested);
    const QString folder = QDir::tempPath();
    line.saySaved(QDir(folder).filePath(QStringLiteral("Safe care.pdf")));
    CHECK(sentence->text().contains(QStringLiteral("Safe care.pdf")));
    CHECK(sentence->text().contains(QDir::toNativeSeparators(folder)));
    REQUIRE(open->isVisible());
    open->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() == QFileInfo(folder).absoluteFilePath());

    line.say(QStringLiteral("Copied"));
    CHECK_FALSE(open->isVisible()); // it belonged to the file
}
