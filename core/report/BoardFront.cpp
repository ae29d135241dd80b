// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/BoardParts.h"
#include "core/report/DraftSentences.h"

namespace candour {

namespace {

constexpr qsizetype kMostLines = 5; // PRINTS A1: five lines each at most
constexpr qsizetype kMostHeadlines = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

template <typename E>
QList<TickOption> ticked(E chosen)
{
    QList<TickOption> options;
    for (const Choice<E> &choice : choicesOf<E>())
        options.append({QCoreApplication::translate("choice", choice.label).toLower(),
                        choice.value == chosen});
    return options;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

void appendBullets(const QList<QList<Run>> &lines, const QString &none, Document &document)
{
    for (const QList<Run> &line : lines)
        document.blocks.append(Block {Paragraph {.runs = line, .style = ParagraphStyle::Bullet}});
    if (lines.isEmpty())
        document.blocks.append(Block {plainParagraph(none, ParagraphStyle::Note)});
}

/// The lead's lines where she wrote some, otherwise the draft.
QList<QList<Run>> chosenLines(const BoardReportInput &input, QLatin1String section,
                              const QList<QList<Run>> &draft)
{
    const QString text = textFor(input, section);
    if (text.isEmpty())
        return draft;
    QList<QList<Run>> lines;
    for (const QString &line : linesOf(text))
        lines.append({Run {.text = line}});
    return lines;
}

/// Drafts: rows that moved, each with its position and where to read on.
QList<QList<Run>> movedLines(const BoardReportInput &input, const QList<Movement> &wanted)
{
    QList<QList<Run>> lines;
    for (const OwnedRow &owned : allProviderRows(input)) {
        if (!wanted.contains(movementOf(*owned.row)))
            continue;
        QList<Run> line = positionSentence(*owned.row, *owned.owner);
        if (owned.row->worst == Rag::Red)
            line.append(Run {.text = tr(" (See %1.)"), .link = exceptionAnchor(*owned.owner)});
        lines.append(line);
    }
    return lines;
}

/// "7 more are listed in …" instead of a sixth line.
QList<QList<Run>> limited(QList<QList<Run>> lines)
{
    if (lines.size() <= kMostLines)
        return lines;
    const qsizetype more = lines.size() - (kMostLines - 1);
    lines.resize(kMostLines - 1);
    lines.append({Run {.text = tr("%1 more, listed under “What has changed”.").arg(more)}});
    return lines;
}

Table atAGlance(const BoardReportInput &input, PoorDataNotes &poor)
{
    Table table;
    table.caption = tr("At a glance");
    table.columns = {{.title = tr("Measure"), .weight = 4},
                     {.title = tr("Figures of"), .weight = 2},
                     {.title = tr("This month"), .align = Alignment::Right, .weight = 1.3},
                     {.title = tr("Previous"), .align = Alignment::Right, .weight = 1.3},
                     {.title = tr("YTD"), .align = Alignment::Right, .weight = 1.6},
                     {.title = tr("Target"), .align = Alignment::Right, .weight = 1.3},
                     {.title = tr("Last YTD"), .align = Alignment::Right, .weight = 1.2},
                     {.title = tr("RAG"), .align = Alignment::Centre, .weight = 0.9}};
    for (const Indicator *indicator : allIndicators(input)) {
        const OwnedRow owned = speakingRow(input, *indicator);
        if (!indicator->headline || owned.isNull() || table.rows.size() >= kMostHeadlines)
            continue;
        const ScorecardRow &row = *owned.row;
        const QString &code = owned.owner->code;
        poor.add(nameOf(owned), row);
        Row line;
        line.cells.append({.text = nameWithUnit(row, indicator->name)});
        line.cells.append({.text = shortNameOf(*owned.owner), .muted = true});
        const ScorecardCell *latest = row.latestCell();
        line.cells.append(latest ? figureCell(row, *latest, code)
                                 : Cell {.text = QStringLiteral("–"), .muted = true});
        const ScorecardCell *previous = nullptr;
        for (int i = row.latest - 1; i >= 0 && !previous; --i)
            previous = row.cells[size_t(i)].received ? &row.cells[size_t(i)] : nullptr;
        line.cells.append(previous ? figureCell(row, *previous, code)
                                   : Cell {.text = QStringLiteral("–"), .muted = true});
        line.cells.append(totalCell(row, row.yearToDate, code));
        line.cells.append(targetCell(row));
        line.cells.append(totalCell(row, row.sameTimeLastYear, code, true));
        line.cells.append(
            verdictCell(latest ? latest->verdict : Verdict {}, ragOf(row, VerdictChoice::Latest)));
        table.rows.append(line);
    }
    if (!input.own)
        table.note = tr("Where no figure of the whole organisation is held, the provider in the "
                        "worst position stands for it.");
    return table;
}

void appendChanges(const BoardReportInput &input, Document &document)
{
    Table table;
    table.columns = {{.title = tr("Provider"), .weight = 2},
                     {.title = tr("Indicator"), .weight = 3},
                     {.title = tr("Movement"), .weight = 4}};
    for (const OwnedRow &owned : allProviderRows(input)) {
        const QString movement = movementText(*owned.row);
        if (!movement.isEmpty())
            table.rows.append(Row {.cells = {{.text = shortNameOf(*owned.owner)},
                                             {.text = owned.row->indicator.name},
                                             {.text = movement}}});
    }
    document.blocks.append(Block {
        Heading {.level = 2, .text = tr("What has changed"), .anchor = QStringLiteral("changes")}});
    if (table.rows.isEmpty())
        document.blocks.append(Block {plainParagraph(
            tr("No verdict differs from that of the period before."), ParagraphStyle::Note)});
    else
        document.blocks.append(Block {table});
}

} // namespace

void appendFrontSheet(const BoardReportInput &input, Document &document)
{
    if (!input.frontSheet)
        return;
    const FrontSheet &sheet = *input.frontSheet;
    KeyValue front;
    const auto text = [&front](const QString &label, const QString &value, bool required = false) {
        if (!value.trimmed().isEmpty() || required)
            front.rows.append(KeyValueRow {.label = label,
                                           .value = {Run {.text = value.trimmed()}},
                                           .missing = value.trimmed().isEmpty()});
    };
    const auto lines = [&front](const QString &label, const QString &value) {
        front.rows.append(KeyValueRow {
            .label = label, .bullets = linesOf(value), .missing = value.trimmed().isEmpty()});
    };
    const QString date = sheet.meetingDate.isValid() ? shortDate(sheet.meetingDate) : QString();
    text(tr("Meeting"), QStringList {sheet.meeting, date}.join(QStringLiteral(", ")), true);
    text(tr("Agenda item"), sheet.agendaItem);
    text(tr("Session"), sheet.publicSession ? tr("public") : tr("private"));
    text(tr("Author"), sheet.author, true);
    text(tr("Presented by"), sheet.presenter, true);
    text(tr("Lead director"), sheet.leadDirector);
    text(tr("Clinical lead"), sheet.clinicalLead);
    front.rows.append(KeyValueRow {.label = tr("Purpose"), .options = ticked(sheet.purpose)});
    lines(tr("Executive summary"), sheet.summary);
    text(tr("Recommendation"), sheet.recommendation, true);
    front.rows.append(
        KeyValueRow {.label = tr("Agreed?"), .options = {{tr("yes"), false}, {tr("no"), false}}});
    text(tr("Objectives supported"), sheet.objectives);
    text(tr("Previously considered by"), sheet.previouslyConsidered);
    text(tr("Financial implications"), sheet.financialImplications);
    text(tr("Legal implications"), sheet.legalImplications);
    text(tr("Workforce implications"), sheet.workforceImplications);
    text(tr("Engagement"), sheet.engagement);
    const std::pair<const char *, Regard> regards[] {
        {QT_TRANSLATE_NOOP("report", "Equality assessment"), sheet.equalityAssessment},
        {QT_TRANSLATE_NOOP("report", "Mental Capacity Act"), sheet.mentalCapacityAct},
        {QT_TRANSLATE_NOOP("report", "Human rights"), sheet.humanRights},
        {QT_TRANSLATE_NOOP("report", "Health and safety"), sheet.healthAndSafety},
        {QT_TRANSLATE_NOOP("report", "NHS Constitution"), sheet.constitution},
        {QT_TRANSLATE_NOOP("report", "Freedom of information"), sheet.freedomOfInformation},
    };
    QStringList answers;
    for (const auto &[label, regard] : regards)
        answers.append(tr("%1: %2").arg(tr(label), wordOf(regard).toLower()));
    text(tr("Regard had to"), answers.join(QStringLiteral("; ")));
    text(tr("Conflicts of interest"), sheet.conflicts, true);
    document.blocks.append(Block {Heading {.text = document.title, .numbered = false}});
    document.blocks.append(Block {front});
    document.blocks.append(Block {TableOfContents {.title = tr("Contents"), .depth = 1}});
    document.blocks.append(Block {PageBreak {}});
}

void appendSummary(const BoardReportInput &input, Document &document)
{
    document.blocks.append(
        Block {Heading {.text = tr("Summary"), .anchor = QStringLiteral("summary")}});
    const auto part = [&document](const QString &title) {
        document.blocks.append(Block {Heading {.level = 3, .text = title, .numbered = false}});
    };
    part(tr("Alert"));
    appendBullets(
        chosenLines(input, reportSection::kAlert, limited(movedLines(input, {Movement::NewlyRed}))),
        tr("No indicator has turned red."), document);
    part(tr("Advise"));
    appendBullets(chosenLines(input, reportSection::kAdvise,
                              limited(movedLines(input, {Movement::Worse, Movement::Better}))),
                  tr("No indicator has moved to or from amber."), document);
    part(tr("Assure"));
    appendBullets(chosenLines(input, reportSection::kAssure,
                              limited(movedLines(input, {Movement::TurnedGreen}))),
                  tr("No indicator has turned green."), document);
    PoorDataNotes poor;
    const Table glance = atAGlance(input, poor);
    if (!glance.rows.isEmpty())
        document.blocks.append(Block {glance});
    poor.appendTo(document);
    const QStringList decisions = linesOf(textFor(input, reportSection::kDecisions));
    if (!decisions.isEmpty()) {
        document.blocks.append(
            Block {Heading {.level = 2, .text = tr("Decisions and support wanted")}});
        for (const QString &line : decisions)
            document.blocks.append(Block {plainParagraph(line, ParagraphStyle::Bullet)});
    }
    appendChanges(input, document);
}

} // namespace candour
