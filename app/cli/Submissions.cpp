// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "core/services/SubmissionPapers.h"
#include "core/services/SubmissionService.h"

#include <QJsonArray>

namespace candour::cli {

namespace {

void addOptions(Arguments &arguments)
{
    arguments.option(QStringLiteral("month"), QStringLiteral("YYYY-MM"),
                     QStringLiteral("The month in which the periods end; by default the latest of "
                                    "which figures are due."));
    arguments.option(QStringLiteral("provider"), QStringLiteral("CODE"),
                     QStringLiteral("This provider alone."));
    arguments.flag(QStringLiteral("reminder"),
                   QStringLiteral("Print the letters that ask for what is missing instead, of the "
                                  "month and of the eleven before it."));
    arguments.flag(QStringLiteral("json"), QStringLiteral("Tell the states as JSON."));
}

QString usageProblem(const Arguments &arguments)
{
    const QString month = arguments.value(QStringLiteral("month"));
    const auto parsed = monthFrom(month);
    if (arguments.isSet(QStringLiteral("month")) && !parsed)
        return parsed.error().text;
    if (arguments.isSet(QStringLiteral("json")) && arguments.isSet(QStringLiteral("reminder")))
        return QStringLiteral("--json tells states, --reminder prints letters: choose one.");
    return {};
}

Result<Period> monthOf(const db::Database &database, const Arguments &arguments)
{
    if (arguments.isSet(QStringLiteral("month")))
        return monthFrom(arguments.value(QStringLiteral("month")));
    auto month = SubmissionService(database).currentMonth();
    if (month && month->isNull())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There are no figures in this file yet. Import some first."));
    return month;
}

Result<SubmissionBook> readBook(const db::Database &database, const Arguments &arguments)
{
    const auto month = monthOf(database, arguments);
    if (!month)
        return fail(month.error());
    const int months = arguments.isSet(QStringLiteral("reminder")) ? kSubmissionMonths : 1;
    auto book = SubmissionService(database).book(*month, months);
    return book && arguments.isSet(QStringLiteral("provider"))
        ? bookOfProvider(*book, arguments.value(QStringLiteral("provider")))
        : book;
}

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QJsonObject jsonOf(const SubmissionBook &book, const SubmissionRow &row)
{
    return {{QStringLiteral("provider"), book.provider(row).code},
            {QStringLiteral("indicator"), book.indicator(row).code},
            {QStringLiteral("period"), row.period.toText()},
            {QStringLiteral("due"), dayText(row.due)},
            {QStringLiteral("received"), dayText(row.received)},
            {QStringLiteral("state"), codeOf(row.verdict.state)},
            {QStringLiteral("days"), row.verdict.days},
            {QStringLiteral("signed_off_by"), row.signedOffBy},
            {QStringLiteral("signed_off"), dayText(row.signedOff)},
            {QStringLiteral("changed_since"), row.changedSince}};
}

QString plainLine(const SubmissionBook &book, const SubmissionRow &row)
{
    QString line = QStringLiteral("%1 %2 %3: %4 (due %5)")
                       .arg(book.provider(row).code, book.indicator(row).code, row.period.toText(),
                            submissionWords(row.verdict).toLower(), dayText(row.due));
    if (!row.signedOffBy.isEmpty())
        line += row.changedSince
            ? QStringLiteral(", changed since %1 signed it off").arg(row.signedOffBy)
            : QStringLiteral(", signed off by %1").arg(row.signedOffBy);
    return line.simplified();
}

void tell(const SubmissionBook &book, bool asJson)
{
    const SubmissionCounts all = book.months.empty() ? SubmissionCounts() : book.countsOfMonth(0);
    if (!asJson) {
        for (const SubmissionRow &row : book.rows)
            print(plainLine(book, row));
        print(book.rows.empty() ? QStringLiteral("No figures are owed.")
                                : submissionCountWords(all));
        return;
    }
    QJsonObject counts;
    for (const auto &[state, code, label] : choicesOf<SubmissionState>())
        counts.insert(QString::fromLatin1(code), all.of(state));
    QJsonArray rows;
    for (const SubmissionRow &row : book.rows)
        rows.append(jsonOf(book, row));
    printJson(
        {{QStringLiteral("month"), book.months.empty() ? QString() : book.months.back().toText()},
         {QStringLiteral("today"), dayText(book.today)},
         {QStringLiteral("counts"), counts},
         {QStringLiteral("submissions"), rows}});
}

Result<void> remind(const db::Database &database, const SubmissionBook &book)
{
    const auto frame = reminderFrame(database);
    if (!frame)
        return fail(frame.error());
    const QStringList letters = reminderLetters(book, book.rows, *frame);
    print(letters.isEmpty() ? QStringLiteral("Nothing is missing: there is nobody to remind.")
                            : joinedLetters(letters));
    return {};
}

} // namespace

int runSubmissions(const Context &context)
{
    Arguments arguments(QStringLiteral("submissions"),
                        QStringLiteral("Lists which figures providers owe and what became of them, "
                                       "or prints the letters that ask for what is missing."),
                        QStringLiteral("FILE [--month YYYY-MM] [--provider CODE] [--json | "
                                       "--reminder]"));
    addOptions(arguments);
    if (const auto exit = arguments.parse(context, 1, 1))
        return *exit;
    if (const QString wrong = usageProblem(arguments); !wrong.isEmpty())
        return usageFault(wrong);
    const auto database = openForReading(arguments.positional().first(), context.clock);
    if (!database)
        return report(database.error());
    const auto book = readBook(**database, arguments);
    if (!book)
        return report(book.error());
    if (!arguments.isSet(QStringLiteral("reminder"))) {
        tell(*book, arguments.isSet(QStringLiteral("json")));
        return kDone;
    }
    const auto done = remind(**database, *book);
    return done ? kDone : report(done.error());
}

} // namespace candour::cli
