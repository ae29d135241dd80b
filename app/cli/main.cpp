// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "ui/settings/UiLanguage.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>

using namespace candour;

namespace {

struct CliCommand {
    const char *name;
    const char *description;
    int (*run)(const cli::Context &);
    bool paints; ///< needs fonts, and so an application with a (possibly offscreen) screen
};

constexpr auto kCommands = std::to_array<CliCommand>({
    {"create", "make a new file", &cli::runCreate, false},
    {"import", "read figures or records into a file", &cli::runImport, false},
    {"withdraw", "take the figures of an import out of force", &cli::runWithdraw, false},
    {"scorecard", "write the scorecard of one provider", &cli::runScorecard, true},
    {"report", "write a report", &cli::runReport, true},
    {"submissions", "list what providers owe, or write reminders", &cli::runSubmissions, false},
    {"export", "write a table of the file as CSV or as a spreadsheet", &cli::runExport, false},
    {"funnel", "limits of a funnel plot, from a CSV file of units", &cli::runFunnel, false},
    {"interval", "confidence intervals of the cases of a CSV file", &cli::runInterval, false},
    {"spc", "limits and verdicts of SPC charts, from a CSV file", &cli::runSpc, false},
    {"verify", "check that a file is whole", &cli::runVerify, false},
    {"log", "list the journal: who did what, when and why", &cli::runLog, false},
    {"salvage", "save what can be read of a damaged file into a new one", &cli::runSalvage, false},
    {"backup", "write a checked copy of a file, encrypted if wanted", &cli::runBackup, false},
    {"restore", "write what a backup holds to a new file", &cli::runRestore, false},
});

void printHelp()
{
    cli::print(QStringLiteral("Usage: candour-cli COMMAND [arguments] [--today DATE]\n"));
    for (const CliCommand &command : kCommands)
        cli::print(QStringLiteral("  %1 %2")
                       .arg(QString::fromLatin1(command.name), -11)
                       .arg(QString::fromLatin1(command.description)));
    cli::print(QStringLiteral("\ncandour-cli COMMAND --help tells more."));
}

/// `--today DATE` or CANDOUR_TODAY; null for the clock of the machine, invalid for a slip.
std::optional<QDate> fixedDay(const QStringList &arguments)
{
    QString text = qEnvironmentVariable("CANDOUR_TODAY");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--today") && i + 1 < arguments.size())
            text = arguments[i + 1];
        else if (arguments[i].startsWith(QLatin1String("--today=")))
            text = arguments[i].mid(8);
    }
    if (text.isEmpty())
        return std::nullopt;
    return QDate::fromString(text, Qt::ISODate);
}

int runCommand(const CliCommand &command, const QStringList &arguments)
{
    const auto day = fixedDay(arguments);
    if (day && !day->isValid())
        return cli::usageFault(QStringLiteral("--today takes a day as YYYY-MM-DD."));
    const SystemClock system;
    const FixedClock fixed(day.value_or(QDate(2000, 1, 1)));
    return command.run({day ? static_cast<const Clock &>(fixed) : system, arguments});
}

/// What Qt has to say of the machine is no concern of a script that reads our standard error.
void dropQtMessages(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        cli::printError(message);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(&dropQtMessages);
    const QByteArray name = argc > 1 ? argv[1] : "";
    const auto *command = std::find_if(kCommands.begin(), kCommands.end(),
                                       [&](const CliCommand &c) { return name == c.name; });
    const bool paints = command != kCommands.end() && command->paints;
    std::unique_ptr<QCoreApplication> application;
    if (paints) {
        // A printed page is the same with and without a display, so none is used.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("candour-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CANDOUR_VERSION));
    // Scripts read what it prints, so the language of the machine is no matter.
    installUiLanguage(*application, QStringLiteral("en_GB"));

    QStringList arguments = QCoreApplication::arguments();
    if (name == "--help" || name == "-h" || name == "help") {
        printHelp();
        return cli::kDone;
    }
    if (name == "--version") {
        cli::print(QStringLiteral("candour-cli ") + QCoreApplication::applicationVersion());
        return cli::kDone;
    }
    if (command == kCommands.end())
        return cli::usageFault(
            name.isEmpty()
                ? QStringLiteral("No command given.")
                : QStringLiteral("There is no command “%1”.").arg(QString::fromLocal8Bit(name)));
    arguments.removeAt(1);
    return runCommand(*command, arguments);
}
