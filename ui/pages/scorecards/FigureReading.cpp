// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/FigureReading.h"

#include "core/calc/MissingParts.h"
#include "core/calc/NumberText.h"
#include "core/calc/QualityBook.h"
#include "core/calc/RagAndSpc.h"
#include "core/calc/SpcReadingWords.h"
#include "core/calc/ValueWords.h"
#include "core/calc/VerdictText.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/report/IndicatorChart.h"
#include "core/report/SpcChartSpec.h"
#include "core/services/FigureTrust.h"
#include "core/services/FileSession.h"
#include "core/services/LockedFigures.h"
#include "core/services/RecordHistory.h"
#include "core/services/RemarkService.h"
#include "core/services/SpcService.h"
#include "core/services/TextGuard.h"
#include "ui/pages/records/FigureVintages.h"
#include "ui/pages/records/IndicatorFacts.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FigureReading", text);
}

constexpr qsizetype kPointsInPane = 24; ///< as many as a sparkline has

/// Where the figure came from, and every value that stood before it.
Result<void> addVintages(FigureFacts &facts, const FileSession &session, const FigurePlace &place)
{
    const auto vintages = vintagesOf(session.reader(), Ref<Organisation>(place.organisation.uid),
                                     Ref<Indicator>(place.indicator.uid), place.period);
    if (!vintages)
        return fail(vintages.error());
    if (vintages->isEmpty()) {
        facts.source = tr("Nothing was received.");
        return {};
    }
    facts.source = tr("%1. Vintage %2 of %3.")
                       .arg(vintageSentence(vintages->last()), QString::number(vintages->size()),
                            QString::number(vintages->size()));
    for (qsizetype i = vintages->size() - 2; i >= 0; --i) {
        const FigureVintage &vintage = vintages->at(i);
        const QString value = vintage.figure.status == FigureStatus::Cleared
            ? tr("cleared")
            : formatFigure(vintage.figure, place.indicator, WithUnit::Yes);
        facts.revisions.append(tr("%1: %2").arg(value, vintageSentence(vintage)));
    }
    return {};
}

void addQuality(FigureFacts &facts, FileSession &session, const FigurePlace &place)
{
    const QualityBook book(session.books().grades);
    const DataQuality *grade = book.find(Ref<Organisation>(place.organisation.uid),
                                         Ref<Indicator>(place.indicator.uid), place.period);
    if (place.total && place.total->poorData) // a sum is no better than its worst part
        grade = place.total->poorData.get();
    facts.quality = grade ? qualitySentence(*grade) : tr("Nobody has graded these data.");
}

QString nameOf(const QList<Person> &people, const Ref<Person> &ref)
{
    for (const Person &person : people) {
        if (person.uid == ref.uid())
            return person.name;
    }
    return {};
}

constexpr double kFew = 100; ///< below, one case more or less is more than one per cent

/// "1 of 3", where so few stand behind a share or rate that its value alone misleads.
QString partsText(const Figure &figure, const Indicator &indicator)
{
    const bool shared = indicator.unit == UnitKind::Proportion || indicator.unit == UnitKind::Rate;
    if (!shared || std::isnan(figure.numerator) || !(figure.denominator < kFew))
        return {};
    return tr("(%1 of %2)").arg(plainNumber(figure.numerator), plainNumber(figure.denominator));
}

/// The value with its unit, in the words of a detail line: "94.1 %", "3 cases", "not received".
QString valueText(const FigurePlace &place, const ScorecardRow &row)
{
    const bool missing =
        place.verdict.rule == VerdictRule::NoData || place.verdict.rule == VerdictRule::NotDue;
    if (missing)
        return tr("nothing received");
    QString text;
    QString parts;
    bool provisional = false;
    if (place.total) {
        const Aggregate &aggregate = place.total->aggregate;
        text = aggregate.hasValue() ? formatValue(aggregate.value, place.indicator, WithUnit::Yes)
                                    : QStringLiteral("–");
        if (aggregate.hasValue() && !aggregate.isComplete())
            text += u' ' + tr("(%1 of %2 figures)").arg(aggregate.present).arg(aggregate.expected);
    } else {
        for (const ScorecardCell &cell : row.cells) {
            if (!cell.received || cell.period != place.period)
                continue;
            Figure figure = cell.figure;
            provisional = figure.status == FigureStatus::Provisional;
            if (provisional) // said in words, after the unit
                figure.status = FigureStatus::Final;
            text = formatFigure(figure, place.indicator, WithUnit::Yes);
            if (figure.hasNumber())
                parts = partsText(figure, place.indicator);
        }
    }
    const bool counted = place.indicator.unit != UnitKind::Proportion
        && place.indicator.unit != UnitKind::Money && !std::isnan(place.verdict.value);
    const QString unit = unitAfter(place.verdict.value, place.indicator);
    if (counted && !unit.isEmpty())
        text += u' ' + unit;
    if (!parts.isEmpty())
        text += u' ' + parts;
    return provisional ? tr("%1, provisional").arg(text) : text;
}

/// What colour and chart say together: of the latest figure, which is named where another is shown.
QString joinedText(const SpcReading &reading, const FigurePlace &place)
{
    const QString words = joinedWords(reading.joined);
    if (words.isEmpty())
        return {};
    const QString text = tr("%1. %2").arg(words, joinedAdvice(reading.joined)).trimmed();
    return !place.total && place.period == reading.lastPeriod()
        ? text
        : tr("%1: %2").arg(reading.lastPeriod().label(), text);
}

/// The control chart where statistics have something to say, for an annual figure beneath its
/// trajectory; anything else has its plain line.
Result<void> addChart(FigureFacts &facts, FileSession &session, const FigurePlace &place,
                      const ScorecardRow &row, const Period &lastMonth)
{
    if (isChartable(row)) {
        facts.chart = indicatorChart(row, lastMonth, place.organisation);
        facts.chart->title = place.indicator.name; // the verdict stands above it
    }
    const auto reading = SpcService(session.reader())
                             .reading(session.books(), Ref<Organisation>(place.organisation.uid),
                                      Ref<Indicator>(place.indicator.uid), lastMonth);
    if (!reading)
        return fail(reading.error());
    if (!hasSpcChart(*reading))
        return {};
    facts.joined = joinedText(*reading, place);
    if (facts.chart && facts.chart->kind == ChartKind::Cumulative)
        facts.trajectory = std::move(facts.chart);
    facts.largeChart = spcChartSpec(*reading, place.indicator, place.organisation);
    facts.chart = spcChartSpec(*reading, place.indicator, place.organisation, kPointsInPane);
    // Shorter than on paper: the pane is narrow, and the icon says what assurance there is.
    facts.chart->title = tr("%1. %2").arg(facts.title, readingSentence(*reading, place.indicator));
    facts.howMade = std::exchange(facts.chart->card, {});
    return {};
}

/// What has changed since the comment was written.
Result<QString> staleReason(const FileSession &session, const FigurePlace &place,
                            const Comment &comment)
{
    const auto vintages = vintagesOf(session.reader(), Ref<Organisation>(place.organisation.uid),
                                     Ref<Indicator>(place.indicator.uid), place.period);
    const auto text = [&place](const FigureVintage &vintage) {
        return vintage.figure.status == FigureStatus::Cleared
            ? tr("cleared")
            : formatFigure(vintage.figure, place.indicator, WithUnit::Yes);
    };
    if (!vintages)
        return fail(vintages.error());
    if (vintages->isEmpty())
        return tr("The figure that this was written about was taken back. Check that it still "
                  "holds.");
    const FigureVintage &now = vintages->last();
    for (const FigureVintage &vintage : *vintages) {
        if (vintage.batch.uid.toText() == comment.batch)
            return tr("Written when the figure was %1; now it is %2 (%3). Check that it still "
                      "holds.")
                .arg(text(vintage), text(now), vintageSentence(now));
    }
    return tr("Written about a figure that was taken back since; now it is %1. Check that it still "
              "holds.")
        .arg(text(now));
}

/// What in the comment could name somebody, as far as nobody has said that it may stay.
Result<QList<PersonFinding>> personsIn(const FileSession &session, const Comment &comment)
{
    const auto found =
        unclearedTexts(session.reader(), RecordList {recordType<Comment>().toData(comment)});
    if (!found)
        return fail(found.error());
    QList<PersonFinding> persons;
    for (const UnclearedText &one : *found) {
        if (one.text.field == QLatin1String("text"))
            persons += one.text.findings;
    }
    return persons;
}

/// Whose words stood there before somebody else changed them, the first one first.
Result<QStringList> earlierAuthors(FileSession &session, const Comment &comment)
{
    const RecordKind &kind = recordType<Comment>();
    const auto history = historyOf(session.reader(), kind, comment.uid, session.terms());
    if (!history)
        return fail(history.error());
    const QString author = fieldLabel(*kind.field(u"author"), session.terms());
    QStringList names;
    for (auto step = history->crbegin(); step != history->crend(); ++step) {
        for (const HistoryField &field : step->fields) {
            if (field.label == author && !field.from.isEmpty() && !names.contains(field.from))
                names.append(field.from);
        }
    }
    names.removeAll(nameOf(session.people(), comment.author));
    return names;
}

Result<void> addComment(FigureFacts &facts, FileSession &session, const FigurePlace &place)
{
    if (place.total)
        return {};
    const auto comments = commentsOf(session.reader(), Ref<Organisation>(place.organisation.uid));
    if (!comments)
        return fail(comments.error());
    for (const FigureComment &found : *comments) {
        const Comment &comment = found.comment;
        if (comment.indicator.uid() != place.indicator.uid
            || comment.period != place.period.toText())
            continue;
        auto persons = personsIn(session, comment);
        if (!persons)
            return fail(persons.error());
        facts.comment = comment.text;
        facts.commentIsHers =
            comment.author.isNull() || comment.author.uid() == session.author().uid;
        facts.persons = std::move(*persons);
        facts.commentStale = found.stale;
        if (found.stale) {
            auto reason = staleReason(session, place, comment);
            if (!reason)
                return fail(reason.error());
            facts.staleReason = std::move(*reason);
        }
        QStringList by {nameOf(session.people(), comment.author)};
        if (comment.written.isValid())
            by.append(shortDate(comment.written.toLocalTime().date()));
        by.removeAll(QString());
        facts.commentBy = by.join(QStringLiteral(", "));
        const auto earlier = earlierAuthors(session, comment);
        if (!earlier)
            return fail(earlier.error());
        if (!earlier->isEmpty())
            facts.commentBy = tr("%1; first written by %2")
                                  .arg(facts.commentBy, earlier->join(QStringLiteral(", ")));
    }
    return {};
}

} // namespace

FigurePlace placeOf(const Organisation &organisation, const ScorecardRow &row,
                    const ScorecardCell *cell, const Period &lastMonth)
{
    FigurePlace place;
    place.organisation = organisation;
    place.indicator = row.indicator;
    const ScorecardCell *shown = cell ? cell : row.latestCell();
    place.period = shown ? shown->period : lastMonth;
    if (shown)
        place.verdict = shown->verdict;
    return place;
}

FigurePlace placeOfTotal(const Organisation &organisation, const ScorecardRow &row,
                         const ScorecardTotal &total, const Period &period, bool yearToDate)
{
    FigurePlace place;
    place.organisation = organisation;
    place.indicator = row.indicator;
    place.period = period;
    place.yearToDate = yearToDate;
    place.total = total;
    place.verdict = total.verdict;
    return place;
}

FigureSource sourceOf(const FigurePlace &place)
{
    if (place.total)
        return sourceOfSpan(place.organisation.code, place.indicator.code,
                            place.total->aggregate.span);
    return FigureSource::ofSeries(seriesText(place.organisation.code, place.indicator.code),
                                  place.period.toText());
}

Result<FigureFacts> factsOf(FileSession &session, const FigurePlace &place, const ScorecardRow &row,
                            const Period &lastMonth)
{
    FigureFacts facts;
    facts.key = QStringLiteral("%1|%2|%3|%4")
                    .arg(place.organisation.code, place.indicator.code, place.period.toText())
                    .arg(int(place.yearToDate));
    facts.title = tr("%1, %2").arg(narrowName(place.indicator), shortNameOf(place.organisation));
    facts.period = place.total ? spanLabel(place.total->aggregate.span) : place.period.label();
    facts.value = valueText(place, row);
    facts.mark = markOf(place.verdict.rag);
    facts.overridden = place.verdict.overridden;
    facts.verdict =
        place.total ? explainTotal(row, *place.total) : explain(place.verdict, place.indicator);
    if (!place.total && row.yearToDate.verdict.rag != Rag::None)
        facts.yearVerdict = explain(row.yearToDate.verdict, place.indicator);
    else if (!place.total)
        facts.yearVerdict = missingPartsText(row, row.yearToDate);
    if (auto added = addChart(facts, session, place, row, lastMonth); !added)
        return fail(added.error());
    if (place.total)
        facts.source = tr("Worked out anew from the figures of its months");
    else if (auto added = addVintages(facts, session, place); !added)
        return fail(added.error());
    addQuality(facts, session, place);
    facts.readOnlyReason = session.readOnlyReason();
    facts.canRemark = facts.readOnlyReason.isEmpty();
    facts.takesComment = !place.total;
    facts.takesTarget = !place.indicator.banded && place.indicator.unit != UnitKind::Grade;
    if (auto added = addComment(facts, session, place); !added)
        return fail(added.error());
    facts.definition =
        definitionLines(indicatorFacts(session, place.indicator, place.organisation.uid));
    return facts;
}

Result<FigureRemarks> remarksOf(const FileSession &session, const Organisation &organisation)
{
    const auto comments = commentsOf(session.reader(), Ref<Organisation>(organisation.uid));
    if (!comments)
        return fail(comments.error());
    FigureRemarks remarks;
    for (const FigureComment &found : *comments) {
        if (const auto period = Period::fromText(found.comment.period))
            remarks.insert({found.comment.indicator.uid(), *period},
                           {found.comment.text, found.stale});
    }
    return remarks;
}

Result<FigureLocks> locksOf(FileSession &session, const Organisation &organisation,
                            const Period &firstMonth)
{
    const auto locked = lockedFigures(session.reader(), organisation.uid,
                                      firstMonth.isNull() ? QDate() : firstMonth.firstDay());
    if (!locked)
        return fail(locked.error());
    QHash<Uid, Indicator> indicators;
    for (const Indicator &indicator : session.books().indicators)
        indicators.insert(indicator.uid, indicator);
    FigureLocks locks;
    for (auto it = locked->cbegin(); it != locked->cend(); ++it) {
        const auto indicator = indicators.constFind(it.key().first);
        if (indicator != indicators.cend())
            locks.insert(
                it.key(),
                {it->report, formatFigure(it->issued, *indicator, WithUnit::Yes), it->restated});
    }
    return locks;
}

Result<QString> providerLine(const FileSession &session, const Organisation &organisation)
{
    const auto ratings = session.reader().records().all<CqcRating>();
    if (!ratings)
        return fail(ratings.error());
    QStringList parts {organisation.code};
    if (organisation.providerType != ProviderType::None)
        parts.append(wordOf(organisation.providerType));
    if (organisation.role != CommissionerRole::None)
        parts.append(wordOf(organisation.role));
    ProviderFacts facts;
    for (const CqcRating &rating : *ratings) {
        if (rating.organisation.uid() == organisation.uid)
            facts.ratings.append(rating);
    }
    if (const CqcRating *overall = ratingOf(facts, CqcQuestion::Overall)) {
        QString text = tr("CQC: %1").arg(wordOf(overall->rating));
        if (overall->published.isValid())
            text += QStringLiteral(" (%1)").arg(shortDate(overall->published));
        parts.append(text);
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace candour
