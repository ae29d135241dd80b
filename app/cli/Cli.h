// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/db/Database.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <memory>

/// candour-cli (DESIGN section 6): exit code 0 done, 1 it could not, 2 wrong usage.
namespace candour::cli {

inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;
inline constexpr int kUsage = 2;

/// What every command is given.
struct Context {
    const Clock &clock;
    QStringList arguments; ///< program name and the command's own arguments
};

/// The command line of one command, with `--help` and `--today`; parse() prints help or the fault.
class Arguments {
public:
    /// `usage` is what follows the command's name: "FILE SOURCE... [options]".
    Arguments(const QString &command, const QString &description, const QString &usage);

    void option(const QString &name, const QString &value, const QString &description);
    /// One that may be given several times; values() has all.
    void repeatable(const QString &name, const QString &value, const QString &description);
    void flag(const QString &name, const QString &description);
    /// An exit code when the program should stop here; none to go on. `least` and `most` count
    /// positional arguments, none of which may be empty; most < 0 is any number. No other option
    /// than a repeatable one may be given twice.
    [[nodiscard]] std::optional<int> parse(const Context &context, int least, int most);

    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }

    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }

    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }

private:
    QString m_command;
    QString m_usage;
    QStringList m_repeatable;
    QCommandLineParser m_parser;
};

/// Prints one line on standard error and gives kFailed.
int report(const Error &error);
int usageFault(const QString &sentence);
void print(const QString &line);
void printError(const QString &line);
void printJson(const QJsonObject &object);
/// "1 row", "2 rows": the command line is not translated.
[[nodiscard]] QString counted(qint64 count, const char *one, const char *many);

/// What becomes of another machine's lock: `--take-over` of the commands that write.
enum class Locks { Respected, TakenOver };

/// Adds the option that locksOf() reads.
void addTakeOver(Arguments &arguments);
[[nodiscard]] Locks locksOf(const Arguments &arguments);

/// Opens for writing as candour-cli, the journal's author.
[[nodiscard]] Result<std::unique_ptr<db::Database>> openForWriting(const QString &path,
                                                                   const Clock &clock, Locks locks);
[[nodiscard]] Result<std::unique_ptr<db::Database>> openForReading(const QString &path,
                                                                   const Clock &clock);
/// Refuses to write over a Candour file, this one or any other, also through a link.
[[nodiscard]] Result<void> checkOutput(const QString &out);
/// A month of the command line: "2024-04". ErrorCode::Invalid otherwise.
[[nodiscard]] Result<Period> monthFrom(const QString &text);

int runCreate(const Context &context);
int runImport(const Context &context);
int runScorecard(const Context &context);
int runReport(const Context &context);
int runExport(const Context &context);
int runFunnel(const Context &context);
int runInterval(const Context &context);
int runVerify(const Context &context);
int runLog(const Context &context);
int runSalvage(const Context &context);
int runSpc(const Context &context);
int runSubmissions(const Context &context);
int runBackup(const Context &context);
int runRestore(const Context &context);
int runWithdraw(const Context &context);

} // namespace candour::cli
