// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#define CATCH_CONFIG_RUNNER
#include "tests/support/CatchQt.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
