// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/CommandLine.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace candour {

namespace {

constexpr int kWrongUsage = 2;

const char kUsage[] = R"(Usage: candour [FILE] [options]

Opens the Candour file, or the list of recent files.

  --sample                 open the fictional sample organisation
  --go PLACE[/TARGET]      go there once the file is open: scorecards, scorecards/ZZ1, data, reports
  --theme NAME             light, dark, contrast or system, for this run
  --language CODE          en, cy, or pseudo (every text that can be translated, made longer)
  --today DATE             YYYY-MM-DD: the clock stands there; also CANDOUR_TODAY
  --size WxH               size of the window, for this run
  --text PERCENT           size of the text, 80 to 200, for this run
  --do COMMAND             give a command there, by its name (edit.settings); may be repeated
  --screenshot OUT.png     save a picture of the window once it is painted, and quit
  --quit-after-first-paint say on standard error how long the first page took, and quit
  --help, --version
)";

CommandLine refused(const QString &sentence)
{
    CommandLine line;
    line.answer = QStringLiteral("candour: %1\ncandour --help tells more.\n").arg(sentence);
    line.exitCode = kWrongUsage;
    return line;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

Location locationFrom(const QString &text)
{
    return {text.section(QLatin1Char('/'), 0, 0), text.section(QLatin1Char('/'), 1)};
}

/// The first fault of the values, or none.
QString readValues(const QCommandLineParser &parser, CommandLine &line)
{
    const QString today = parser.isSet(QStringLiteral("today"))
        ? parser.value(QStringLiteral("today"))
        : qEnvironmentVariable("CANDOUR_TODAY");
    if (!today.isEmpty()) {
        line.today = QDate::fromString(today, Qt::ISODate);
        if (!line.today->isValid())
            return QStringLiteral("--today takes a day as YYYY-MM-DD.");
    }
    const QString theme = parser.value(QStringLiteral("theme"));
    if (!theme.isEmpty()) {
        line.theme = themeChoiceFromCode(theme);
        if (themeChoiceCode(*line.theme) != theme)
            return QStringLiteral("--theme takes light, dark, contrast or system.");
    }
    const QString size = parser.value(QStringLiteral("size"));
    if (!size.isEmpty()) {
        line.size = sizeFrom(size);
        if (!line.size)
            return QStringLiteral("--size takes a width and a height: 1366x768.");
    }
    const QString text = parser.value(QStringLiteral("text"));
    if (!text.isEmpty()) {
        line.textPercent = text.toInt();
        if (*line.textPercent < Theme::kLeastTextPercent
            || *line.textPercent > Theme::kMostTextPercent)
            return QStringLiteral("--text takes a size from 80 to 200.");
    }
    if (parser.positionalArguments().size() > 1)
        return QStringLiteral("One file at a time, please.");
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *name : {"sample", "quit-after-first-paint", "help", "version"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    for (const char *name :
         {"go", "theme", "language", "today", "size", "screenshot", "text", "do"})
        parser.addOption(
            QCommandLineOption(QString::fromLatin1(name), {}, QStringLiteral("VALUE")));
    if (!parser.parse(arguments))
        return refused(parser.errorText());

    CommandLine line;
    if (parser.isSet(QStringLiteral("help")))
        line.answer = QString::fromLatin1(kUsage);
    else if (parser.isSet(QStringLiteral("version")))
        line.answer = QStringLiteral("candour %1\n").arg(QStringLiteral(CANDOUR_VERSION));
    if (const QString fault = readValues(parser, line); !fault.isEmpty())
        return refused(fault);
    if (!parser.positionalArguments().isEmpty())
        line.file = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    line.sample = parser.isSet(QStringLiteral("sample"));
    line.language = parser.value(QStringLiteral("language"));
    line.location = locationFrom(parser.value(QStringLiteral("go")));
    line.commands = parser.values(QStringLiteral("do"));
    line.screenshot = parser.value(QStringLiteral("screenshot"));
    line.quitAfterFirstPaint = parser.isSet(QStringLiteral("quit-after-first-paint"));
    return line;
}

} // namespace candour
