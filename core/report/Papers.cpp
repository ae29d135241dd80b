// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/Papers.h"

#include "core/calc/NumberText.h"
#include "core/calc/QualityBook.h"
#include "core/report/IndicatorChart.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("report", text);
}

const QString kOverrideSign = QStringLiteral("†");
const QString kPoorSign = QStringLiteral("q");
const QString kRestatedSign = QStringLiteral("r");
constexpr int kFiguresShown = 3; ///< of one row, beside its totals

void markPoor(Cell &cell, const PoorData &poorData)
{
    if (poorData)
        cell.text += QChar(QChar::Nbsp) + kPoorSign;
}

} // namespace

QString shortDate(const QDate &date)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    // Our own three letters for the month: Qt's British ones have "Sept".
    return QString::number(date.day()) + u' '
        + Period::month(date.year(), date.month()).label().section(u' ', 0, 0) + u' '
        + QString::number(date.year());
}

QString dataToText(const Period &month)
{
    return month.isNull() ? QString()
                          : QStringLiteral("%1 (M%2)")
                                .arg(month.label())
                                .arg(month.financialMonth(), 2, 10, QLatin1Char('0'));
}

Document documentOf(const PaperFrame &frame)
{
    Document document;
    document.title = frame.title;
    document.organisation = frame.organisation;
    document.author = frame.author;
    document.dataTo = dataToText(frame.dataTo);
    document.reportDate = frame.reportDate;
    document.ruleSet = frame.ruleSet;
    document.marking = frame.marking;
    document.edition = frame.edition;
    document.journalAnchor = frame.journalAnchor;
    document.language = frame.language;
    document.pageLegend = verdictLegend();
    document.pageLegend.inlined = true;
    if (frame.hasRestated)
        document.pageLegend.entries.append(
            {Mark::None, kRestatedSign, tr("restated since it was reported")});
    return document;
}

QString boardMemberSentence(const PaperFrame &frame, const QString &member)
{
    // The name is hers and may hold a brace, so it is put in after the terms.
    return member.isEmpty()
        ? expandTerms(tr("Named {organisation.board} member: none named."), frame.terms)
        : expandTerms(tr("Named {organisation.board} member: %1."), frame.terms).arg(member);
}

Legend verdictLegend()
{
    Legend legend;
    legend.entries = {
        {Mark::Red, {}, tr("target missed")},
        {Mark::Amber, {}, tr("close to target")},
        {Mark::Green, {}, tr("on target")},
        {Mark::None, QStringLiteral("–"), tr("no data or no target")},
        {Mark::None, QStringLiteral("p"), tr("provisional")},
        {Mark::None, QStringLiteral("*"), tr("suppressed")},
        {Mark::None, kPoorSign, tr("poor data quality")},
        {Mark::None, kOverrideSign, tr("judged by the lead")},
    };
    return legend;
}

Mark markOf(Rag rag)
{
    switch (rag) {
    case Rag::Red:
        return Mark::Red;
    case Rag::Amber:
        return Mark::Amber;
    case Rag::Green:
        return Mark::Green;
    case Rag::None:
        break;
    }
    return Mark::None;
}

Cell verdictCell(const Verdict &verdict, Rag rag)
{
    Cell cell;
    cell.mark = rag == Rag::None ? Mark::NoData : markOf(rag);
    if (verdict.overridden)
        cell.text = kOverrideSign;
    return cell;
}

Cell figureCell(const ScorecardRow &row, const ScorecardCell &cell, const QString &organisationCode)
{
    Cell result;
    result.text = cell.received ? formatFigure(cell.figure, row.indicator) : QStringLiteral("–");
    // "94.1 p" must not break.
    result.text.replace(u' ', QChar::Nbsp);
    result.muted = !cell.received || cell.verdict.rag == Rag::None;
    markPoor(result, cell.poorData);
    if (cell.restated)
        result.text += QChar(QChar::Nbsp) + kRestatedSign;
    if (cell.received)
        result.source = FigureSource::ofSeries(seriesText(organisationCode, row.indicator.code),
                                               cell.period.toText());
    return result;
}

Cell totalCell(const ScorecardRow &row, const ScorecardTotal &total,
               const QString &organisationCode, bool plain)
{
    Cell result;
    const Aggregate &aggregate = total.aggregate;
    // A band belongs to its own period; there is no year to date of words.
    const bool words = row.indicator.banded || row.indicator.unit == UnitKind::Grade;
    if (!aggregate.hasValue() || words) {
        result.text = QStringLiteral("–");
        result.muted = true;
        return result;
    }
    result.text = formatFigure(aggregate.figure, row.indicator);
    result.text.replace(u' ', QChar::Nbsp);
    markPoor(result, total.poorData);
    if (!plain && !aggregate.isComplete())
        result.text += u' '
            + tr("(%1 of %2)")
                  .arg(aggregate.present)
                  .arg(aggregate.expected)
                  .replace(u' ', QChar::Nbsp);
    if (!plain)
        result.mark = markOf(total.verdict.rag);
    if (!plain && total.verdict.overridden)
        result.text += kOverrideSign;
    result.muted = plain || total.verdict.rag == Rag::None;
    const QString span = aggregate.span.firstMonth().toText() + QStringLiteral("..")
        + aggregate.span.lastMonth().toText();
    result.source = FigureSource::ofSeries(seriesText(organisationCode, row.indicator.code), span);
    return result;
}

void PoorDataNotes::add(const QString &name, const PoorData &poorData)
{
    const QString note =
        poorData ? QStringLiteral("%1: %2").arg(name, qualitySentence(*poorData)) : QString();
    if (!note.isEmpty() && !m_notes.contains(note))
        m_notes.append(note);
}

void PoorDataNotes::add(const QString &name, const ScorecardRow &row)
{
    int shown = 0;
    for (auto cell = row.cells.rbegin(); cell != row.cells.rend() && shown < kFiguresShown;
         ++cell) {
        add(name, cell->poorData);
        shown += cell->received;
    }
    for (const ScorecardTotal *total : {&row.yearToDate, &row.sameTimeLastYear})
        add(name, total->poorData);
}

void PoorDataNotes::appendTo(Document &document) const
{
    if (!m_notes.isEmpty())
        document.blocks.append(
            Block {plainParagraph(tr("q Take care, the data are poor. %1").arg(m_notes.join(u' ')),
                                  ParagraphStyle::Note)});
}

Cell targetCell(const ScorecardRow &row)
{
    Cell cell;
    cell.text = row.target ? targetText(*row.target, row.indicator) : QStringLiteral("–");
    cell.text.replace(u' ', QChar::Nbsp);
    cell.muted = !row.target;
    return cell;
}

Sparkline sparklineOf(const ScorecardRow &row)
{
    Sparkline spark;
    for (const double value : row.sparkline)
        spark.values.append(std::isnan(value) ? std::nullopt : std::optional(value));
    QList<std::optional<double>> targets(kSparklineMonths);
    for (size_t i = 0; i < row.targets.size(); ++i) {
        const QList<double> bounds = drawnBounds(row.targets[i].target);
        const int end = i + 1 < row.targets.size() ? row.targets[i + 1].from : kSparklineMonths;
        for (int month = row.targets[i].from; !bounds.isEmpty() && month < end; ++month)
            targets[month] = bounds.first();
    }
    const auto drawn = [](const std::optional<double> &target) { return target.has_value(); };
    if (targets.count(targets.first()) == targets.size())
        spark.target = targets.first();
    else if (std::any_of(targets.begin(), targets.end(), drawn))
        spark.targets = targets;
    return spark;
}

QString narrowName(const Indicator &indicator)
{
    return indicator.shortName.isEmpty() ? indicator.name : indicator.shortName;
}

QString nameWithUnit(const ScorecardRow &row, const QString &name)
{
    const QString unit = unitText(row.indicator);
    const bool shown = unit == QLatin1String("%") && row.target
        && targetText(*row.target, row.indicator).contains(u'%');
    return unit.isEmpty() || shown ? name : name + QStringLiteral(", ") + unit;
}

const CqcRating *ratingOf(const ProviderFacts &facts, CqcQuestion question)
{
    const CqcRating *newest = nullptr;
    for (const CqcRating &rating : facts.ratings) {
        // The rating of one location is not that of the provider.
        if (rating.question == question && rating.location.isEmpty()
            && (!newest || rating.published > newest->published))
            newest = &rating;
    }
    return newest;
}

QString cqcText(const ProviderFacts &facts)
{
    struct Question {
        CqcQuestion question;
        QLatin1String letter;
    };

    static constexpr Question questions[] {
        {CqcQuestion::Safe, QLatin1String("S")},    {CqcQuestion::Effective, QLatin1String("E")},
        {CqcQuestion::Caring, QLatin1String("C")},  {CqcQuestion::Responsive, QLatin1String("R")},
        {CqcQuestion::WellLed, QLatin1String("W")},
    };
    const CqcRating *overall = ratingOf(facts, CqcQuestion::Overall);
    QStringList parts;
    for (const Question &one : questions) {
        if (const CqcRating *rating = ratingOf(facts, one.question))
            parts.append(one.letter + QChar(QChar::Nbsp) + cqcLetter(rating->rating));
    }
    if (!overall && parts.isEmpty())
        return tr("no rating held");
    QString text = overall ? wordOf(overall->rating) : tr("no overall rating");
    if (!parts.isEmpty())
        text += QStringLiteral("; ") + parts.join(QStringLiteral(", "));
    if (overall && overall->published.isValid())
        text += u' ' + tr("(published %1)").arg(shortDate(overall->published));
    return text;
}

void appendGlossary(Document &document, const QList<GlossaryEntry> &entries)
{
    const QString text = documentText(document);
    Table table;
    table.columns = {{.title = tr("Term"), .weight = 1}, {.title = tr("Meaning"), .weight = 4}};
    for (const GlossaryEntry &entry : entries) {
        const QRegularExpression word(QStringLiteral("(?<![\\w])")
                                          + QRegularExpression::escape(entry.term)
                                          + QStringLiteral("(?![\\w])"),
                                      QRegularExpression::UseUnicodePropertiesOption);
        if (!entry.term.isEmpty() && text.contains(word))
            table.rows.append(Row {.cells = {{.text = entry.term}, {.text = entry.meaning}}});
    }
    if (table.rows.isEmpty())
        return;
    std::sort(table.rows.begin(), table.rows.end(), [](const Row &a, const Row &b) {
        return a.cells.first().text.localeAwareCompare(b.cells.first().text) < 0;
    });
    document.blocks.append(
        Block {Heading {.text = tr("Glossary"), .anchor = QStringLiteral("glossary")}});
    document.blocks.append(Block {table});
}

} // namespace candour
