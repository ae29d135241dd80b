// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/MemoryBench.h"

#include "tests/bench/Bench.h"
#include "tests/bench/FigureFile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#ifdef __linux__
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace candour::bench {

#ifdef __linux__

namespace {

constexpr double kKilobytesInMegabyte = 1024;
constexpr double kBytesInMegabyte = 1e6;
constexpr double kMostMegabytes = 150;
/// 100 providers, 154 indicators, ten years of months: 50 MB of our own columns.
constexpr int kProviders = 100;
constexpr int kIndicators = 154;
constexpr int kMonths = 120;

/// The most that a run of the program held, in megabytes; ends the bench where the run fails.
double mostHeld(const QStringList &arguments)
{
    QList<QByteArray> texts {QByteArray(CANDOUR_CLI)};
    for (const QString &argument : arguments)
        texts += argument.toLocal8Bit();
    std::vector<char *> words;
    for (QByteArray &text : texts)
        words.push_back(text.data());
    words.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        if (freopen("/dev/null", "w", stdout))
            execv(words.front(), words.data());
        _exit(127);
    }
    int status = 0;
    rusage usage {};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0)
        endWith({ErrorCode::Io,
                 QStringLiteral("candour-cli failed while its memory was measured."),
                 {}});
    return double(usage.ru_maxrss) / kKilobytesInMegabyte;
}

double mostHeldImporting(const QTemporaryDir &folder, const QString &name, const QString &csv)
{
    const QString file = folder.filePath(name);
    runProgram(QStringLiteral(CANDOUR_CLI), {QStringLiteral("create"), file});
    return mostHeld({QStringLiteral("import"), file, csv, QStringLiteral("--create-missing"),
                     QStringLiteral("--no-backup")});
}

} // namespace

void benchImportMemory()
{
    const QTemporaryDir folder;
    const QString small = folder.filePath(QStringLiteral("one.csv"));
    const QString large = folder.filePath(QStringLiteral("large.csv"));
    writeFigureFile(small, 1, 1, 1);
    const qint64 figures = writeFigureFile(large, kProviders, kIndicators, kMonths);
    const double none = mostHeldImporting(folder, QStringLiteral("none.candour"), small);
    const double all = mostHeldImporting(folder, QStringLiteral("all.candour"), large);
    QTextStream(stdout) << figures << " figures of " << QFileInfo(large).size() / kBytesInMegabyte
                        << " MB: " << all << " MB held, " << none << " MB for one figure"
                        << Qt::endl;
    tell(QStringLiteral("import of 50 MB, memory beyond the empty program"), all - none,
         QStringLiteral("MB"), kMostMegabytes);
}

#else

void benchImportMemory() { }

#endif

} // namespace candour::bench
