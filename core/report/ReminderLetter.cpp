// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/ReminderLetter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace candour {

namespace {

constexpr int kCutLine = 72; ///< signs of the line between two letters

QString tr(const char *text)
{
    return QCoreApplication::translate("reminder", text);
}

/// "15 October 2026": a letter has room for it.
QString longDate(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

/// "September 2026", "the quarter Q2 2026/27", "the year 2025/26".
QString periodWords(const Period &period)
{
    switch (period.kind()) {
    case PeriodKind::Month:
        return QLocale().toString(period.firstDay(), QStringLiteral("MMMM yyyy"));
    case PeriodKind::FinancialYear:
        return tr("the year %1").arg(period.label());
    default:
        return period.label();
    }
}

/// Those of one period that were due on one day.
struct Asked {
    Period period;
    QDate due;
    QStringList names;
};

std::vector<Asked> askedOf(const SubmissionBook &book, int provider,
                           const std::vector<SubmissionRow> &rows)
{
    std::vector<Asked> asked;
    for (const SubmissionRow &row : rows) {
        if (row.provider != provider || row.verdict.state != SubmissionState::Missing
            || book.indicator(row).sourceKind == SourceKind::National)
            continue;
        auto found = std::find_if(asked.begin(), asked.end(), [&](const Asked &one) {
            return one.period == row.period && one.due == row.due;
        });
        if (found == asked.end())
            found = asked.insert(asked.end(), {row.period, row.due, {}});
        found->names.append(book.indicator(row).name);
    }
    std::stable_sort(asked.begin(), asked.end(),
                     [](const Asked &a, const Asked &b) { return a.due < b.due; });
    return asked;
}

QString listOf(const QStringList &names)
{
    QString list;
    for (const QString &name : names)
        list += QStringLiteral("  – %1\n").arg(name);
    return list;
}

QString overdueWords(const QDate &due, const QDate &today)
{
    return QCoreApplication::translate("reminder", "%n day(s) ago", nullptr,
                                       int(due.daysTo(today)));
}

QString body(const SubmissionBook &book, const std::vector<Asked> &asked)
{
    if (asked.size() == 1)
        return tr("The following figures for %1, due on %2, have not reached us:")
                   .arg(periodWords(asked[0].period), longDate(asked[0].due))
            + QStringLiteral("\n\n") + listOf(asked[0].names);
    QStringList parts {tr("The following figures have not reached us.")};
    for (const Asked &one : asked)
        parts.append(
            tr("For %1, due on %2 (%3):")
                .arg(periodWords(one.period), longDate(one.due), overdueWords(one.due, book.today))
            + u'\n' + listOf(one.names).chopped(1));
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

QString addressee(const Person &person)
{
    QStringList words {person.name};
    if (!person.post.isEmpty())
        words.append(person.post);
    QString line = words.join(QStringLiteral(", "));
    if (!person.email.isEmpty())
        line += QStringLiteral(" <%1>").arg(person.email);
    return line;
}

} // namespace

QString reminderLetter(const SubmissionBook &book, int provider,
                       const std::vector<SubmissionRow> &rows, const ReminderFrame &frame)
{
    const std::vector<Asked> asked = askedOf(book, provider, rows);
    if (asked.empty())
        return {};
    const Organisation &to = book.providers[provider];
    QStringList lines;
    QStringList names;
    for (const Person &person : frame.people) {
        if (person.organisation.uid() != to.uid)
            continue;
        lines.append(tr("To: %1").arg(addressee(person)));
        names.append(person.name);
    }
    lines.append(to.name);
    lines += {QString(), longDate(book.today), QString()};
    lines.append(tr("Figures that have not reached us"));
    lines.append(QString());
    lines.append(names.size() == 1     ? tr("Dear %1,").arg(names.first())
                     : names.isEmpty() ? tr("Dear colleague,")
                                       : tr("Dear colleagues,"));
    lines += {QString(), body(book, asked)};
    lines.append(tr("Please send them, or tell us by when we can expect them and what is in the "
                    "way. If you have sent them already, please tell us when and to whom; and "
                    "thank you."));
    lines += {QString(), tr("Yours sincerely,"), QString()};
    for (const QString &line : {frame.author, frame.authorPost, frame.organisation}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n') + u'\n';
}

QStringList reminderLetters(const SubmissionBook &book, const std::vector<SubmissionRow> &rows,
                            const ReminderFrame &frame)
{
    QStringList letters;
    for (int provider = 0; provider < book.providers.size(); ++provider) {
        const QString letter = reminderLetter(book, provider, rows, frame);
        if (!letter.isEmpty())
            letters.append(letter);
    }
    return letters;
}

QString joinedLetters(const QStringList &letters)
{
    return letters.join(u'\n' + QString(kCutLine, u'-') + QStringLiteral("\n\n"));
}

} // namespace candour
