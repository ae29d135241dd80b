// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/CatchQt.h"

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace candour::test {

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QStringList errorLines() const;
    [[nodiscard]] QJsonObject json() const;
};

/// Runs a program to its end; fails the test when it crashes or takes longer than two minutes.
Outcome runProgram(const QString &program, const QStringList &arguments);
/// Runs candour-cli with the clock standing at 22 November 2026.
Outcome cli(const QStringList &arguments);
/// The same, and fails unless it ends with 0.
Outcome cliDone(const QStringList &arguments);

/// The text of a PDF as it is laid out.
QString pdfText(const QString &path);
int pdfPages(const QString &path);

/// A folder with an empty Candour file in it.
class Workplace {
public:
    explicit Workplace(const QStringList &createOptions = {});

    [[nodiscard]] QString file() const { return path(QStringLiteral("work.candour")); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    /// "SEQ:HEX" of the journal: equal before and after means that nothing was stored.
    [[nodiscard]] QString anchor() const;

private:
    QTemporaryDir m_folder;
};

/// A CSV file of the simple kind, split at commas outside quotes: independent of the product.
QList<QStringList> rawCsv(const QString &path);

} // namespace candour::test
