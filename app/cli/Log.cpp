// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "core/domain/Records.h"
#include "core/services/JournalService.h"
#include "core/services/OrganisationSetup.h"

#include <QJsonArray>

namespace candour::cli {

namespace {

constexpr int kAtOnce = 500;

void addOptions(Arguments &arguments)
{
    arguments.option(QStringLiteral("record"), QStringLiteral("UID"),
                     QStringLiteral("What changed this record or its rows."));
    arguments.option(QStringLiteral("person"), QStringLiteral("NAME"),
                     QStringLiteral("What this person or program did: name or uid."));
    arguments.option(QStringLiteral("kind"), QStringLiteral("KIND"),
                     QStringLiteral("What changed records of this kind, as `export --list` names "
                                    "them; `observations` for figures."));
    arguments.option(QStringLiteral("from"), QStringLiteral("DATE"),
                     QStringLiteral("From this day on, local time."));
    arguments.option(QStringLiteral("to"), QStringLiteral("DATE"),
                     QStringLiteral("Up to the end of this day."));
    arguments.option(QStringLiteral("word"), QStringLiteral("WORDS"),
                     QStringLiteral("With these words, or about a record named by them."));
    arguments.option(QStringLiteral("out"), QStringLiteral("LOG.csv"),
                     QStringLiteral("Write every change of every entry into this file instead."));
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell the entries as JSON."));
}

Error wrongUsage(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence};
}

Result<QDate> dayOf(const Arguments &arguments, const QString &option)
{
    if (!arguments.isSet(option))
        return QDate();
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!day.isValid())
        return fail(wrongUsage(QStringLiteral("“%1” is not a date. Write it as 2026-04-30.")
                                   .arg(arguments.value(option))));
    return day;
}

/// What can be seen to be wrong without the file.
Result<JournalQuestion> questionOf(const Arguments &arguments)
{
    JournalQuestion question;
    auto from = dayOf(arguments, QStringLiteral("from"));
    auto to = dayOf(arguments, QStringLiteral("to"));
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    question.from = *from;
    question.to = *to;
    question.words = arguments.value(QStringLiteral("word"));
    const QString record = arguments.value(QStringLiteral("record"));
    question.record = Uid::fromText(record);
    if (arguments.isSet(QStringLiteral("record")) && question.record.isNull())
        return fail(wrongUsage(QStringLiteral("“%1” is not the uid of a record.").arg(record)));
    const QString out = arguments.value(QStringLiteral("out"));
    if (arguments.isSet(QStringLiteral("out"))
        && !out.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return fail(wrongUsage(QStringLiteral("The log is written as a .csv file.")));
    return question;
}

/// Fills in what only the file knows: persons and kinds.
Result<void> resolve(const db::Database &database, const Arguments &arguments,
                     JournalQuestion &question)
{
    if (arguments.isSet(QStringLiteral("person"))) {
        const QString name = arguments.value(QStringLiteral("person"));
        auto people = journalPeople(database, {});
        if (!people)
            return fail(people.error());
        for (const JournalChoice &person : std::as_const(*people)) {
            if (person.label.compare(name, Qt::CaseInsensitive) != 0 && person.value != name)
                continue;
            if (!question.author.isEmpty())
                return fail(
                    ErrorCode::Invalid,
                    QStringLiteral("More than one person is called “%1”. Give the uid.").arg(name));
            question.author = person.value;
        }
        if (question.author.isEmpty())
            return fail(
                ErrorCode::NotFound,
                QStringLiteral("Nobody called “%1” ever wrote into this journal.").arg(name));
    }
    if (arguments.isSet(QStringLiteral("kind"))) {
        const QString name = arguments.value(QStringLiteral("kind"));
        const Registry &registry = database.registry();
        const RecordKind *kind =
            registry.byPlural(name) ? registry.byPlural(name) : registry.byId(name);
        if (!kind && name != QLatin1String("observations"))
            return fail(ErrorCode::NotFound,
                        QStringLiteral("There is no kind of record “%1”. `export --list` names "
                                       "them all.")
                            .arg(name));
        question.kind = kind ? kind->id : QStringLiteral("batch");
    }
    return {};
}

QJsonObject jsonOf(const JournalLine &line)
{
    return {{QStringLiteral("entry"), line.sequence},
            {QStringLiteral("time"), line.time.toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), line.who},
            {QStringLiteral("what"), line.what},
            {QStringLiteral("kind"), line.kind},
            {QStringLiteral("record"), line.title},
            {QStringLiteral("record_uid"), line.record.toText()},
            {QStringLiteral("reason"), line.reason}};
}

/// One line each, whatever was typed.
QString plainLine(const JournalLine &line)
{
    const QString reason =
        line.reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(line.reason);
    return QStringLiteral("%1 %2 %3: %4%5")
        .arg(QString::number(line.sequence),
             line.time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")), line.who, line.what,
             reason)
        .simplified();
}

Result<void> list(const db::Database &database, const JournalQuestion &question, bool asJson)
{
    auto anchor = journalAnchor(database);
    if (!anchor)
        return fail(anchor.error());
    const auto terms = fileTerms(database);
    if (!terms)
        return fail(terms.error());
    JournalReader reader(database, *terms, question);
    QJsonArray entries;
    while (!reader.isAtEnd()) {
        auto lines = reader.next(kAtOnce);
        if (!lines)
            return fail(lines.error());
        for (const JournalLine &line : std::as_const(*lines)) {
            if (asJson)
                entries.append(jsonOf(line));
            else
                print(plainLine(line));
        }
    }
    if (asJson)
        printJson({{QStringLiteral("anchor"), *anchor}, {QStringLiteral("entries"), entries}});
    else
        print(QStringLiteral("anchor %1").arg(*anchor));
    return {};
}

Result<void> writeCsv(const db::Database &database, const JournalQuestion &question,
                      const QString &out, bool asJson)
{
    if (auto done = checkOutput(out); !done)
        return done;
    auto anchor = journalAnchor(database);
    if (!anchor)
        return fail(anchor.error());
    const auto terms = fileTerms(database);
    if (!terms)
        return fail(terms.error());
    auto entries = writeJournalCsvFile(database, *terms, question, out);
    if (!entries)
        return fail(entries.error());
    if (asJson)
        printJson({{QStringLiteral("anchor"), *anchor},
                   {QStringLiteral("out"), out},
                   {QStringLiteral("written"), *entries}});
    return {};
}

} // namespace

int runLog(const Context &context)
{
    Arguments arguments(QStringLiteral("log"),
                        QStringLiteral("Lists the journal, newest first: who did what, when and "
                                       "why. The last line is the journal's anchor."),
                        QStringLiteral("FILE [options]"));
    addOptions(arguments);
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    auto question = questionOf(arguments);
    if (!question)
        return usageFault(question.error().text);
    auto database = openForReading(arguments.positional().first(), context.clock);
    if (!database)
        return report(database.error());
    if (auto done = resolve(**database, arguments, *question); !done)
        return report(done.error());
    const bool asJson = arguments.isSet(QStringLiteral("json"));
    const QString out = arguments.value(QStringLiteral("out"));
    auto done = out.isEmpty() ? list(**database, *question, asJson)
                              : writeCsv(**database, *question, out, asJson);
    return done ? kDone : report(done.error());
}

} // namespace candour::cli
