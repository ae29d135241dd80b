// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/DataQualitySheet.h"

#include <algorithm>

namespace candour {

namespace {

constexpr double kMarginMm = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

QString stateText(const SubmissionRow &row)
{
    const QString words = submissionWords(row.verdict);
    return row.changedSince ? tr("%1; changed since it was signed off").arg(words) : words;
}

/// Shape and letter of the state; nothing for those that want no eye.
Cell markCell(SubmissionState state)
{
    const Mark mark = submissionMark(state);
    return {.mark = mark, .letter = mark == Mark::None ? QString() : submissionSign(state)};
}

QString signedText(const SubmissionRow &row)
{
    if (row.signedOffBy.isEmpty())
        return {};
    return row.signedOff.isValid() ? tr("%1, %2").arg(row.signedOffBy, shortDate(row.signedOff))
                                   : row.signedOffBy;
}

Cell countCell(int count, Mark mark = Mark::None, const QString &letter = {})
{
    Cell cell {.text = QString::number(count), .muted = count == 0};
    if (count > 0 && mark != Mark::None) {
        cell.mark = mark;
        cell.letter = letter;
    }
    return cell;
}

Cell countCell(const SubmissionCounts &counts, SubmissionState state)
{
    return countCell(counts.of(state), submissionMark(state), submissionSign(state));
}

/// "18 of 20"; a dash while nothing is due.
QString completeText(const SubmissionCounts &counts)
{
    return counts.due() == 0
        ? QStringLiteral("–")
        : tr("%1 of %2").arg(counts.received()).arg(counts.due()).replace(u' ', QChar::Nbsp);
}

int lastMonth(const SubmissionBook &book)
{
    return int(book.months.size()) - 1;
}

std::vector<const SubmissionRow *> rowsOf(const SubmissionBook &book, int provider)
{
    std::vector<const SubmissionRow *> rows;
    for (const SubmissionRow &row : book.rows) {
        if (row.provider == provider && row.month == lastMonth(book))
            rows.push_back(&row);
    }
    return rows;
}

/// Everybody who signed off a figure that still stands as it was, each once.
QString signersOf(const std::vector<const SubmissionRow *> &rows)
{
    QStringList signers;
    for (const SubmissionRow *row : rows) {
        const QString who = row->changedSince ? QString() : signedText(*row);
        if (!who.isEmpty() && !signers.contains(who))
            signers.append(who);
    }
    return signers.isEmpty() ? QStringLiteral("–") : signers.join(QStringLiteral("; "));
}

Row summaryRow(const QString &name, const SubmissionCounts &counts, const QString &signers)
{
    Row row;
    row.cells = {{.text = name},
                 {.text = completeText(counts)},
                 countCell(counts, SubmissionState::Missing),
                 countCell(counts, SubmissionState::Late),
                 countCell(counts, SubmissionState::Provisional),
                 countCell(counts, SubmissionState::Received),
                 countCell(counts, SubmissionState::SignedOff),
                 countCell(counts, SubmissionState::NotCollected),
                 countCell(counts, SubmissionState::NotYetDue),
                 {.text = signers}};
    return row;
}

Table summaryOf(const SubmissionBook &book)
{
    Table table;
    const auto number = [](const QString &title) {
        return Column {.title = title, .align = Alignment::Right, .weight = 0.85};
    };
    table.columns = {{.title = tr("Provider"), .weight = 2.4},
                     {.title = tr("Came of those due"), .align = Alignment::Right, .weight = 1.1},
                     number(submissionWord(SubmissionState::Missing)),
                     number(submissionWord(SubmissionState::Late)),
                     number(submissionWord(SubmissionState::Provisional)),
                     number(submissionWord(SubmissionState::Received)),
                     number(submissionWord(SubmissionState::SignedOff)),
                     number(submissionWord(SubmissionState::NotCollected)),
                     number(submissionWord(SubmissionState::NotYetDue)),
                     {.title = tr("Signed off by"), .weight = 2.4}};
    for (int provider = 0; provider < book.providers.size(); ++provider)
        table.rows.append(summaryRow(shortNameOf(book.providers[provider]),
                                     book.counts(provider, lastMonth(book)),
                                     signersOf(rowsOf(book, provider))));
    Row total = summaryRow(tr("All providers"), book.countsOfMonth(lastMonth(book)), QString());
    total.kind = RowKind::Total;
    table.rows.append(total);
    return table;
}

bool wantsAnEye(const SubmissionRow &row)
{
    return row.verdict.state == SubmissionState::Missing
        || row.verdict.state == SubmissionState::Provisional || row.verdict.days > 0
        || row.changedSince;
}

Table exceptionsOf(const SubmissionBook &book)
{
    Table table;
    table.columns = {{.title = tr("Figure"), .weight = 3},
                     {.title = tr("Period"), .weight = 1},
                     {.title = tr("Due"), .weight = 1},
                     {.title = tr("Received"), .weight = 1},
                     {.align = Alignment::Centre, .weight = 0.3},
                     {.title = tr("State"), .weight = 2.1},
                     {.title = tr("Signed off by"), .weight = 1.8}};
    for (int provider = 0; provider < book.providers.size(); ++provider) {
        Row head {.cells = {{.text = book.providers[provider].name, .span = 7}},
                  .kind = RowKind::Group};
        QList<Row> lines;
        for (const SubmissionRow *row : rowsOf(book, provider)) {
            if (!wantsAnEye(*row))
                continue;
            Row line;
            line.cells = {
                {.text = narrowName(book.indicator(*row))},
                {.text = row->period.label()},
                {.text = shortDate(row->due)},
                {.text = row->received.isValid() ? shortDate(row->received) : QStringLiteral("–"),
                 .muted = !row->received.isValid()},
                markCell(row->verdict.state),
                {.text = stateText(*row)},
                {.text = signedText(*row)}};
            lines.append(line);
        }
        if (lines.isEmpty())
            continue;
        table.rows.append(head);
        table.rows += lines;
    }
    return table;
}

/// How much of what was due came, month by month.
Table historyOf(const SubmissionBook &book)
{
    Table table;
    table.columns = {{.title = tr("Provider"), .weight = 2.4}};
    for (const Period &month : book.months)
        table.columns.append({.title = month.label(), .align = Alignment::Right});
    const auto lineOf = [&](const QString &name, const auto &countsAt) {
        Row row {.cells = {{.text = name}}};
        for (int month = 0; month < int(book.months.size()); ++month) {
            const SubmissionCounts counts = countsAt(month);
            Cell cell {.text = completeText(counts), .muted = counts.due() == 0};
            if (counts.of(SubmissionState::Missing) > 0) {
                cell.mark = submissionMark(SubmissionState::Missing);
                cell.letter = submissionSign(SubmissionState::Missing);
            }
            row.cells.append(cell);
        }
        return row;
    };
    for (int provider = 0; provider < book.providers.size(); ++provider)
        table.rows.append(lineOf(shortNameOf(book.providers[provider]),
                                 [&](int month) { return book.counts(provider, month); }));
    Row total = lineOf(tr("All providers"), [&](int month) { return book.countsOfMonth(month); });
    total.kind = RowKind::Total;
    table.rows.append(total);
    return table;
}

Legend legendOf()
{
    Legend legend;
    legend.entries = {{Mark::None, QStringLiteral("M"), tr("missing: due, and not here")},
                      {Mark::None, QStringLiteral("L"), tr("received late")},
                      {Mark::None, QStringLiteral("S"), tr("signed off")},
                      {Mark::None, QStringLiteral("–"), tr("nothing due, or not known")}};
    return legend;
}

QString methodText()
{
    return tr(
        "How this is worked out. A provider owes again what it sent in the twelve months before, "
        "unless a rule of ours says otherwise. Where no rule says when, its own figures are due 15 "
        "calendar days after the end of a month, 30 after a quarter, 60 after a half-year and 90 "
        "after a year; those from national publications after 45, 90 and 180 days. A figure came "
        "on the day noted as received, else on the day of its first import; what was loaded as "
        "history is not called late. Each figure is counted once: a provisional one as "
        "provisional, else one that is signed off as signed off, late or not. A sign-off no longer "
        "holds when the figure is changed after it.");
}

} // namespace

Document buildDataQualitySheet(const DataQualityPaper &paper)
{
    Document document = documentOf(paper.frame);
    document.subject = tr("Data quality");
    document.ruleSet.clear(); // no verdict of statistics stands here
    document.pageLegend = legendOf();
    document.pageLegend.inlined = true;
    document.blocks.append(
        Block {PageRules {.orientation = Orientation::Landscape, .marginMm = kMarginMm}});
    document.blocks.append(Block {Heading {.text = paper.frame.title, .numbered = false}});
    const SubmissionBook &book = paper.book;
    if (book.rows.empty() || book.months.empty()) {
        document.blocks.append(
            Block {plainParagraph(tr("No provider owes any figures for this time."))});
        return document;
    }
    const QString month = book.months.back().label();
    document.blocks.append(
        Block {plainParagraph(tr("Figures for periods that end in %1, as of %2: %3.")
                                  .arg(month, shortDate(book.today),
                                       submissionCountWords(book.countsOfMonth(lastMonth(book)))),
                              ParagraphStyle::Lead)});
    document.blocks.append(Block {summaryOf(book)});
    document.blocks.append(Block {Heading {.level = 2,
                                           .text = tr("Missing, late, provisional or changed"),
                                           .numbered = false},
                                  true});
    const Table exceptions = exceptionsOf(book);
    if (exceptions.rows.isEmpty())
        document.blocks.append(Block {plainParagraph(
            tr("None: everything that was due in %1 came on time and is final.").arg(month))});
    else
        document.blocks.append(Block {exceptions});
    if (book.months.size() > 1) {
        document.blocks.append(Block {
            Heading {.level = 2, .text = tr("How complete the months were"), .numbered = false},
            true});
        document.blocks.append(Block {historyOf(book)});
    }
    document.blocks.append(Block {plainParagraph(methodText(), ParagraphStyle::Note)});
    return document;
}

} // namespace candour
