// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/FigureVintages.h"

#include "core/calc/NumberText.h"
#include "core/report/Papers.h"
#include "core/services/FigureTrust.h"
#include "core/services/FileSession.h"
#include "ui/models/BatchModel.h"
#include "ui/panels/VintagesDialog.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace candour {

namespace {

const QString kSpanSign = QStringLiteral("..");

QString tr(const char *text)
{
    return QCoreApplication::translate("FigureVintages", text);
}

/// Without the sign for a provisional one: its status stands beside it in words.
QString valueText(Figure figure, const Indicator &indicator)
{
    if (figure.status == FigureStatus::Provisional)
        figure.status = FigureStatus::Final;
    return figure.status == FigureStatus::Cleared ? tr("cleared")
                                                  : formatFigure(figure, indicator, WithUnit::Yes);
}

QString statusText(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Provisional:
        return tr("provisional");
    case FigureStatus::Suppressed:
        return tr("suppressed");
    case FigureStatus::NotApplicable:
        return tr("not applicable");
    case FigureStatus::NotCollected:
        return tr("not collected");
    case FigureStatus::Cleared:
        return tr("cleared");
    case FigureStatus::Final:
        break;
    }
    return {};
}

VintageLine lineOf(const FigureVintage &vintage, const Indicator &indicator)
{
    VintageLine line;
    line.period = vintage.period.label();
    line.value = valueText(vintage.figure, indicator);
    line.status = statusText(vintage.figure.status);
    line.source = vintagePlace(vintage);
    line.received =
        BatchModel::timeText(QDateTime::fromString(vintage.batch.created, Qt::ISODateWithMs));
    line.by = vintage.by;
    line.reason = vintage.reason;
    return line;
}

/// The newest period first, and of each the value in force.
QList<VintageLine> linesOf(const QList<FigureVintage> &vintages, const Indicator &indicator)
{
    QHash<Period, int> counts;
    for (const FigureVintage &vintage : vintages)
        ++counts[vintage.period];
    QHash<Period, int> numbers = counts;
    QList<VintageLine> lines;
    for (auto it = vintages.crbegin(); it != vintages.crend(); ++it) {
        lines.append(lineOf(*it, indicator));
        lines.last().vintage =
            tr("%1 of %2").arg(numbers[it->period]--).arg(counts.value(it->period));
    }
    return lines;
}

/// From the first day to the last that a source names.
struct Span {
    Period period; ///< null for a run of months that is none
    QDate first;
    QDate last;
};

std::optional<Span> spanOf(const QString &text)
{
    if (const auto period = Period::fromText(text))
        return Span {*period, period->firstDay(), period->lastDay()};
    const auto first = Period::fromText(text.section(kSpanSign, 0, 0));
    const auto last = Period::fromText(text.section(kSpanSign, 1));
    return first && last ? std::optional(Span {{}, first->firstDay(), last->lastDay()})
                         : std::nullopt;
}

QString spanText(const Span &span)
{
    if (!span.period.isNull())
        return span.period.label();
    const auto month = [](const QDate &day) {
        return Period::containing(day, PeriodKind::Month).label();
    };
    return tr("%1 to %2").arg(month(span.first), month(span.last));
}

} // namespace

FigureSource sourceOfSpan(const QString &organisation, const QString &indicator,
                          const MonthSpan &months)
{
    return FigureSource::ofSeries(seriesText(organisation, indicator),
                                  months.firstMonth().toText() + kSpanSign
                                      + months.lastMonth().toText());
}

bool showVintages(FileSession &session, const FigureSource &figure, QWidget *window)
{
    const ScorecardBooks &books = session.books();
    const QStringList series = figure.series.split(u'|');
    const auto organisation = organisationByCode(books.organisations, series.value(0));
    const auto indicator =
        std::find_if(books.indicators.begin(), books.indicators.end(),
                     [&](const Indicator &one) { return one.code == series.value(1); });
    const auto span = spanOf(figure.period);
    if (!organisation || indicator == books.indicators.end() || !span)
        return false;
    const auto found =
        vintagesWithin(session.reader(), Ref<Organisation>(organisation->uid),
                       Ref<Indicator>(indicator->uid), series.value(2), span->first, span->last);
    if (!found) {
        session.reportReadFailure(found.error());
        return true;
    }
    // A quarter that was received as such is that one figure; else it is made of its months.
    QList<FigureVintage> own = *found;
    own.removeIf([&](const FigureVintage &vintage) { return vintage.period != span->period; });
    auto *dialog = new VintagesDialog(
        tr("%1, %2, %3").arg(narrowName(*indicator), shortNameOf(*organisation), spanText(*span)),
        linesOf(own.isEmpty() ? *found : own, *indicator), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return true;
}

QString noFigureSentence()
{
    return tr("Choose a figure first: then every value it had is listed, with where each came "
              "from.");
}

} // namespace candour
