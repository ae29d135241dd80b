// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/DataQualitySheet.h"

#include "core/report/HtmlWriter.h"
#include "core/report/ReminderLetter.h"
#include "tests/support/CatchQt.h"

using namespace candour;

namespace {

/// Two providers and two measures in September 2026, looked at on 2 November.
struct Sheet {
    DataQualityPaper paper;
    Indicator falls;
    Indicator deaths; ///< from a national publication

    Sheet()
    {
        paper.frame.organisation = QStringLiteral("Wessex Vale ICB");
        paper.frame.title = QStringLiteral("Data-quality sheet");
        paper.frame.dataTo = Period::month(2026, 9);
        paper.frame.reportDate = QDate(2026, 11, 2);
        SubmissionBook &book = paper.book;
        book.today = QDate(2026, 11, 2);
        book.months = {Period::month(2026, 8), Period::month(2026, 9)};
        book.providers = {provider("ZZ1", "Riverside"), provider("ZZ2", "Kingsmere")};
        falls = indicator("FALLS", "Inpatient falls", SourceKind::Contract);
        deaths = indicator("DEATHS", "Deaths", SourceKind::National);
    }

    static Organisation provider(const char *code, const char *name)
    {
        Organisation organisation;
        organisation.uid = Uid::ofShipped(u"organisation", QString::fromLatin1(code));
        organisation.code = QLatin1String(code);
        organisation.name = QLatin1String(name);
        return organisation;
    }

    Indicator indicator(const char *code, const char *name, SourceKind source)
    {
        Indicator made;
        made.uid = Uid::ofShipped(u"indicator", QString::fromLatin1(code));
        made.code = QLatin1String(code);
        made.name = QLatin1String(name);
        made.sourceKind = source;
        paper.book.indicators.insert(made.uid, made);
        return made;
    }

    SubmissionRow &add(int provider, const Indicator &indicator, SubmissionState state,
                       int days = 0, int month = 1)
    {
        SubmissionRow row;
        row.provider = provider;
        row.month = month;
        row.indicator = Ref<Indicator>(indicator.uid);
        row.period = paper.book.months[size_t(month)];
        row.due = row.period.lastDay().addDays(15);
        row.verdict = {state, days};
        paper.book.rows.push_back(row);
        return paper.book.rows.back();
    }

    [[nodiscard]] Document build()
    {
        paper.book.count();
        return buildDataQualitySheet(paper);
    }
};

QList<Table> tablesOf(const Document &document)
{
    QList<Table> tables;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block.content))
            tables.append(*table);
    }
    return tables;
}

QStringList split(const char *texts)
{
    return QString::fromUtf8(texts).split(u'|');
}

QStringList textsOf(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row.cells)
        texts.append(QString(cell.text).replace(QChar::Nbsp, u' '));
    return texts;
}

} // namespace

TEST_CASE("data-quality sheet: a line a provider, what wants an eye, and the months before",
          "[report][submissions]")
{
    Sheet sheet;
    sheet.add(0, sheet.falls, SubmissionState::Missing, 18);
    SubmissionRow &signedOff = sheet.add(0, sheet.deaths, SubmissionState::SignedOff);
    signedOff.signedOffBy = QStringLiteral("Joseph Pell");
    signedOff.signedOff = QDate(2026, 10, 20);
    SubmissionRow &late = sheet.add(1, sheet.falls, SubmissionState::Late, 6);
    late.received = QDate(2026, 10, 21);
    sheet.add(1, sheet.deaths, SubmissionState::NotYetDue);
    sheet.add(1, sheet.falls, SubmissionState::Received, 0, 0);
    const Document document = sheet.build();

    const auto *rules = std::get_if<PageRules>(&document.blocks.first().content);
    REQUIRE(rules);
    CHECK(rules->orientation == Orientation::Landscape);
    const QString words = documentText(document);
    CHECK(
        words.contains(QStringLiteral("1 missing, 1 received late, 1 signed off, 1 not yet due")));
    CHECK(words.contains(QStringLiteral("15 calendar days after the end of a month")));

    const QList<Table> tables = tablesOf(document);
    REQUIRE(tables.size() == 3);
    const QList<Row> &summary = tables[0].rows;
    REQUIRE(summary.size() == 3);
    CHECK(textsOf(summary[0]) == split("Riverside|1 of 2|1|0|0|0|1|0|0|Joseph Pell, 20 Oct 2026"));
    CHECK(textsOf(summary[1]).mid(0, 4) == split("Kingsmere|1 of 1|0|1"));
    CHECK(textsOf(summary[2]).mid(0, 2) == split("All providers|2 of 3"));
    CHECK(summary[2].kind == RowKind::Total);
    CHECK(summary[0].cells[2].mark == Mark::Red);
    CHECK(summary[0].cells[2].letter == QStringLiteral("M"));
    CHECK(summary[1].cells[2].mark == Mark::None); // none is missing

    const QList<Row> &exceptions = tables[1].rows;
    REQUIRE(exceptions.size() == 4); // two providers, a line each
    CHECK(textsOf(exceptions[0]).first() == QStringLiteral("Riverside"));
    CHECK(textsOf(exceptions[1]).mid(0, 4) == split("Inpatient falls|Sep 2026|15 Oct 2026|–"));
    CHECK(exceptions[1].cells[4].letter == QStringLiteral("M"));
    CHECK(textsOf(exceptions[3])[3] == QStringLiteral("21 Oct 2026"));
    CHECK(textsOf(exceptions[3])[5].startsWith(QStringLiteral("Received late")));

    CHECK(textsOf(tables[2].rows[1]) == split("Kingsmere|1 of 1|1 of 1"));
    CHECK(textsOf(tables[2].rows[0])[1] == QStringLiteral("–")); // nothing was due of Riverside
    CHECK(htmlOf(document).contains(QStringLiteral("Inpatient falls")));
}

TEST_CASE("data-quality sheet: a figure changed after its sign-off wants an eye and has no name",
          "[report][submissions]")
{
    Sheet sheet;
    SubmissionRow &row = sheet.add(0, sheet.falls, SubmissionState::Received);
    row.signedOffBy = QStringLiteral("Joseph Pell");
    row.changedSince = true;
    const QList<Table> tables = tablesOf(sheet.build());
    REQUIRE(tables.size() == 3);
    CHECK(textsOf(tables[0].rows[0]).last() == QStringLiteral("–"));
    CHECK(textsOf(tables[1].rows[1])[5]
          == QStringLiteral("Received; changed since it was signed off"));
}

TEST_CASE("data-quality sheet: nothing to say is said", "[report][submissions]")
{
    Sheet sheet;
    CHECK(documentText(sheet.build()).contains(QStringLiteral("No provider owes")));
    sheet.add(0, sheet.falls, SubmissionState::Received);
    const Document document = sheet.build();
    CHECK(tablesOf(document).size() == 2);
    CHECK(documentText(document).contains(QStringLiteral("came on time and is final")));
}

TEST_CASE("reminder letter: to the provider’s people, for one period in one sentence",
          "[report][submissions]")
{
    Sheet sheet;
    sheet.add(0, sheet.falls, SubmissionState::Missing, 18);
    sheet.add(0, sheet.deaths, SubmissionState::Missing, 18); // not theirs to send
    sheet.add(1, sheet.falls, SubmissionState::Received);
    ReminderFrame frame;
    frame.organisation = QStringLiteral("Wessex Vale ICB");
    frame.author = QStringLiteral("Helen Tarrant");
    frame.authorPost = QStringLiteral("Head of Quality");
    Person contact;
    contact.name = QStringLiteral("Bridget Falconer");
    contact.post = QStringLiteral("Deputy Director of Nursing");
    contact.email = QStringLiteral("bridget@example.org");
    contact.organisation = Ref<Organisation>(sheet.paper.book.providers[0].uid);
    const auto letter = [&] {
        return reminderLetter(sheet.paper.book, 0, sheet.paper.book.rows, frame);
    };
    CHECK(letter().contains(QStringLiteral("Dear colleague,")));
    frame.people = {contact};
    CHECK(letter()
          == QStringLiteral(
              "To: Bridget Falconer, Deputy Director of Nursing <bridget@example.org>\n"
              "Riverside\n\n2 November 2026\n\nFigures that have not reached us\n\n"
              "Dear Bridget Falconer,\n\n"
              "The following figures for September 2026, due on 15 October 2026, have not reached "
              "us:\n\n  – Inpatient falls\n\n"
              "Please send them, or tell us by when we can expect them and what is in the way. If "
              "you have sent them already, please tell us when and to whom; and thank you.\n\n"
              "Yours sincerely,\n\nHelen Tarrant\nHead of Quality\nWessex Vale ICB\n"));
    CHECK(reminderLetter(sheet.paper.book, 1, sheet.paper.book.rows, frame).isEmpty());
    CHECK(reminderLetters(sheet.paper.book, sheet.paper.book.rows, frame).size() == 1);
}

TEST_CASE("reminder letter: several periods stand apart, the longest overdue first",
          "[report][submissions]")
{
    Sheet sheet;
    sheet.add(0, sheet.falls, SubmissionState::Missing, 18);
    sheet.add(0, sheet.falls, SubmissionState::Missing, 48, 0);
    const QString letter = reminderLetter(sheet.paper.book, 0, sheet.paper.book.rows, {});
    const auto august = letter.indexOf(QStringLiteral("For August 2026, due on 15 September 2026"));
    const auto september =
        letter.indexOf(QStringLiteral("For September 2026, due on 15 October 2026 (18 day"));
    CHECK(august > 0);
    CHECK(september > august);
    CHECK(letter.contains(QStringLiteral("Dear colleague,")));
}
