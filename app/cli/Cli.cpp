// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"

#include "core/services/OrganisationSetup.h"
#include "ui/settings/UiLanguage.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
#include <QTextStream>

namespace candour::cli {

namespace {

const QString kAuthor = QStringLiteral("candour-cli");
const QString kTakeOver = QStringLiteral("take-over");

void write(FILE *stream, const QString &line)
{
    QTextStream out(stream);
    out << line << Qt::endl;
}

/// From here on every message speaks in the words of this file.
Result<std::unique_ptr<db::Database>> openAs(const QString &path, const Clock &clock,
                                             db::Access access,
                                             const std::optional<db::TakeOver> &takeOver = {})
{
    auto database = db::Database::open(path, db::candourSchema(), clock, access, takeOver);
    if (!database)
        return database;
    // What cannot be read of the words is told by whatever the command is about.
    if (const auto terms = fileTerms(**database))
        setUiTerms(*QCoreApplication::instance(), *terms);
    return database;
}

/// The first option that is given more than once and must not be; empty when none is.
QString givenTwice(const QCommandLineParser &parser, const QStringList &repeatable)
{
    QSet<QString> given;
    for (const QString &name : parser.optionNames()) {
        if (given.contains(name) && !repeatable.contains(name))
            return name;
        given.insert(name);
    }
    return {};
}

} // namespace

Arguments::Arguments(const QString &command, const QString &description, const QString &usage)
    : m_command(command)
    , m_usage(usage)
{
    m_parser.setApplicationDescription(description);
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    flag(QStringLiteral("help"), QStringLiteral("Show this help."));
    option(QStringLiteral("today"), QStringLiteral("DATE"),
           QStringLiteral("Take this day (YYYY-MM-DD) for today."));
}

void Arguments::option(const QString &name, const QString &value, const QString &description)
{
    m_parser.addOption(QCommandLineOption(name, description, value));
}

void Arguments::repeatable(const QString &name, const QString &value, const QString &description)
{
    option(name, value, description);
    m_repeatable.append(name);
}

void Arguments::flag(const QString &name, const QString &description)
{
    m_parser.addOption(QCommandLineOption(name, description));
}

std::optional<int> Arguments::parse(const Context &context, int least, int most)
{
    const bool understood = m_parser.parse(context.arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        QString text = m_parser.helpText();
        // QCommandLineParser would call every command "candour-cli [options]".
        const qsizetype end = text.indexOf(u'\n');
        text.replace(0, end, QStringLiteral("Usage: candour-cli %1 %2").arg(m_command, m_usage));
        print(text.trimmed());
        return kDone;
    }
    const qsizetype count = positional().size();
    if (!understood)
        return usageFault(m_parser.errorText());
    // QCommandLineParser would take the last of them without a word.
    if (const QString twice = givenTwice(m_parser, m_repeatable); !twice.isEmpty())
        return usageFault(QStringLiteral("--%1 is given twice. Give it once.").arg(twice));
    if (count < least || (most >= 0 && count > most))
        return usageFault(QStringLiteral("Usage: candour-cli %1 %2").arg(m_command, m_usage));
    if (positional().contains(QString()))
        return usageFault(QStringLiteral("The name of a file is empty. Usage: candour-cli %1 %2.")
                              .arg(m_command, m_usage));
    return std::nullopt;
}

void print(const QString &line)
{
    write(stdout, line);
}

void printError(const QString &line)
{
    write(stderr, line);
}

void printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
}

QString counted(qint64 count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : many));
}

int report(const Error &error)
{
    printError(QString(error.text).replace(u'\n', u' '));
    return kFailed;
}

int usageFault(const QString &sentence)
{
    printError(sentence + QStringLiteral(" See candour-cli --help."));
    return kUsage;
}

void addTakeOver(Arguments &arguments)
{
    arguments.flag(kTakeOver,
                   QStringLiteral("Take the file over from another computer that keeps it open, "
                                  "when that is switched off or has crashed. It stands in the "
                                  "journal."));
}

Locks locksOf(const Arguments &arguments)
{
    return arguments.isSet(kTakeOver) ? Locks::TakenOver : Locks::Respected;
}

Result<std::unique_ptr<db::Database>> openForWriting(const QString &path, const Clock &clock,
                                                     Locks locks)
{
    const auto holder = db::FileLock::holderOf(path);
    const bool isElsewhere = holder && holder->canBeTakenOver();
    std::optional<db::TakeOver> takeOver;
    if (isElsewhere && locks == Locks::TakenOver)
        takeOver = db::TakeOver {kAuthor, *holder};
    auto database = openAs(path, clock, db::Access::Write, takeOver);
    if (database)
        (*database)->setAuthor({kAuthor, (*database)->author().device});
    else if (isElsewhere && !takeOver && database.error().code == ErrorCode::Locked)
        database.error().text += QStringLiteral(" If that computer is switched off or has crashed, "
                                                "--take-over takes the file over.");
    return database;
}

Result<std::unique_ptr<db::Database>> openForReading(const QString &path, const Clock &clock)
{
    auto database = openAs(path, clock, db::Access::Read);
    // A program killed while it saved leaves half a change, which only a writer may take back.
    if (!database && database.error().code == ErrorCode::ReadOnly
        && openAs(path, clock, db::Access::Write))
        database = openAs(path, clock, db::Access::Read);
    return database;
}

Result<void> checkOutput(const QString &out)
{
    const auto kind = db::identify(out, db::candourSchema().version()).kind;
    if (kind == db::FileKind::Ours || kind == db::FileKind::Newer)
        return fail(
            ErrorCode::Conflict,
            QStringLiteral("“%1” is a Candour file and was not overwritten. Choose another name.")
                .arg(out));
    return {};
}

Result<Period> monthFrom(const QString &text)
{
    const auto period = Period::fromText(text);
    if (!period || period->kind() != PeriodKind::Month)
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate("Cli", "“%1” is not a month. Write it as 2024-04.")
                        .arg(text));
    return *period;
}

} // namespace candour::cli
