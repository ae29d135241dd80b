// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/providers/ProviderRows.h"

#include "core/calc/ContractTerm.h"
#include "core/calc/NumberText.h"
#include "core/calc/SpcReadingWords.h"
#include "core/calc/VerdictText.h"
#include "core/domain/Records.h"
#include "core/report/ProviderPaper.h"
#include "core/report/SpcChartSpec.h"
#include "core/services/ProviderWords.h"
#include "ui/delegates/CellMark.h"
#include "ui/delegates/IconDelegate.h"
#include "ui/models/ScorecardModel.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/TableRoles.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

/// The rating behind a cell of the CQC tables.
constexpr int kRatingRole = Qt::UserRole + 500;

struct ProviderRows {
    Q_DECLARE_TR_FUNCTIONS(ProviderRows)
};

const Field *organisationField(QStringView name)
{
    return recordType<Organisation>().field(name);
}

ValueCell dateCell(const QDate &date)
{
    return {.text = date.isValid() ? shortDate(date) : QString(),
            .sort = date,
            .roles = {{RawRole, date.isValid() ? QVariant(date) : QVariant()}}};
}

template <typename E>
ValueCell choiceCell(E value)
{
    return {.text = wordOf(value), .sort = int(value), .roles = {{RawRole, codeOf(value)}}};
}

ValueCell ratingCell(const std::optional<CqcRating> &rating, const QString &words = {})
{
    if (!rating)
        return {.text = words, .sort = int(choicesOf<CqcRatingValue>().size())};
    return {.text = words.isEmpty() ? wordOf(rating->rating) : words,
            .sort = int(rating->rating),
            .tip = ratingWords(*rating),
            .roles = {{RawRole, codeOf(rating->rating)},
                      {kRatingRole, QVariant::fromValue(rating->uid)}}};
}

/// The last day, marked when it is near or past.
ValueCell contractCell(const Organisation &organisation, const QDate &today)
{
    const ContractTerm term =
        contractTerm(organisation.contractFrom, organisation.contractTo, today);
    // When it ends is what is looked for; the whole span would push other columns out of sight.
    const QDate &end = organisation.contractTo;
    ValueCell cell {.text = end.isValid() ? Period::containing(end, PeriodKind::Month).label()
                                          : contractMonths(organisation),
                    .sort = end};
    const QString dates = contractDates(organisation);
    const QString days = contractDaysText(organisation, today);
    cell.tip = days.isEmpty() ? dates : ProviderRows::tr("%1: %2").arg(dates, days);
    cell.roles.insert(Qt::AccessibleTextRole, cell.tip);
    const bool near = term.state == ContractState::Ending || term.state == ContractState::Ended;
    if (near)
        cell.roles.insert(Qt::DecorationRole, lineIcon(QStringLiteral("warning")));
    return cell;
}

ValueCell tallyCell(const RagCounts &counts)
{
    const QString words = ProviderRows::tr("%1 red, %2 amber, %3 green, %4 without a verdict")
                              .arg(counts.red)
                              .arg(counts.amber)
                              .arg(counts.green)
                              .arg(counts.none);
    return {
        .text =
            QStringLiteral("%1 R  %2 A  %3 G").arg(counts.red).arg(counts.amber).arg(counts.green),
        .sort = -(counts.red * 1000 + counts.amber), // the worst first
        .tip = words,
        .roles = {{TallyRole, QVariant::fromValue(counts)}, {Qt::AccessibleTextRole, words}}};
}

ValueCell figureCell(const ScorecardRow &row, const QString &text, const Verdict &verdict,
                     bool received, bool provisional)
{
    CellMark mark;
    mark.mark = markOf(verdict.rag);
    mark.judged = verdict.rag != Rag::None;
    mark.overridden = verdict.overridden;
    mark.provisional = provisional;
    const QString sentence = explain(verdict, row.indicator);
    return {.text = received ? text : QStringLiteral("–"),
            .sort = int(verdict.rag),
            .tip = sentence,
            .roles = {{MarkRole, QVariant::fromValue(mark)},
                      {Qt::AccessibleTextRole,
                       ProviderRows::tr("%1, %2").arg(
                           received ? text : ProviderRows::tr("no value"), cellMarkWords(mark))},
                      {Qt::AccessibleDescriptionRole, sentence}}};
}

ValueCell latestCell(const ScorecardRow &row)
{
    const ScorecardCell *latest = row.latestCell();
    if (!latest)
        return {.text = QStringLiteral("–")};
    Figure figure = latest->figure;
    const bool provisional = figure.status == FigureStatus::Provisional;
    if (provisional) // the mark says it
        figure.status = FigureStatus::Final;
    return figureCell(row, formatFigure(figure, row.indicator), latest->verdict, latest->received,
                      provisional);
}

ValueCell yearCell(const ScorecardRow &row)
{
    const ScorecardTotal &total = row.yearToDate;
    const bool has = total.aggregate.hasValue();
    return figureCell(row, has ? formatValue(total.aggregate.value, row.indicator) : QString(),
                      total.verdict, has, false);
}

/// The words go into files and prints; on the screen the icon stands for them.
ValueCell iconCell(SpcIcon icon, const SpcReading *chart, const Indicator &indicator)
{
    const QString words = spcIconWords(icon);
    if (!chart)
        return {};
    return {.text = words,
            .sort = int(icon),
            .tip = words.isEmpty() ? readingSentence(*chart, indicator)
                                   : words + u'\n' + readingSentence(*chart, indicator),
            .roles = {{IconRole, QVariant::fromValue(icon)}, {Qt::AccessibleTextRole, words}}};
}

} // namespace

QList<ValueColumn> providerColumns()
{
    return {
        {QStringLiteral("name"), ProviderRows::tr("Provider"), Qt::AlignLeft,
         organisationField(u"name")},
        {QStringLiteral("code"), ProviderRows::tr("Code"), Qt::AlignLeft,
         organisationField(u"code")},
        {QStringLiteral("verdicts"), ProviderRows::tr("Verdicts")},
        {QStringLiteral("latest"), ProviderRows::tr("Data to")},
        {QStringLiteral("cqc"), ProviderRows::tr("CQC overall")},
        {QStringLiteral("published"), ProviderRows::tr("Published")},
        {QStringLiteral("role"), ProviderRows::tr("Our role"), Qt::AlignLeft,
         organisationField(u"role")},
        {QStringLiteral("contract"), ProviderRows::tr("Contract to")},
        {QStringLiteral("kind"), ProviderRows::tr("Kind"), Qt::AlignLeft,
         organisationField(u"provider_type")},
        {QStringLiteral("sites"), ProviderRows::tr("Sites"), Qt::AlignRight},
    };
}

QList<ValueRow> providerRows(const QList<ProviderSummary> &providers, const QDate &today)
{
    QList<ValueRow> rows;
    for (const ProviderSummary &provider : providers) {
        const Organisation &organisation = provider.organisation;
        const auto overall = overallRating(provider.cqc, organisation.uid);
        const QString words = overallWords(provider.cqc, organisation.uid);
        const auto text = [](const QString &value) {
            return ValueCell {.text = value, .roles = {{RawRole, value}}};
        };
        rows.append(
            {organisation.uid,
             {text(organisation.name),
              text(organisation.code),
              tallyCell(provider.counts),
              {.text = provider.latestMonth.isNull() ? QString() : provider.latestMonth.label(),
               .sort = provider.latestMonth.isNull() ? QDate() : provider.latestMonth.lastDay()},
              ratingCell(overall, words),
              dateCell(overall ? overall->published : QDate()),
              choiceCell(organisation.role),
              contractCell(organisation, today),
              choiceCell(organisation.providerType),
              {.text = QString::number(provider.sites), .sort = provider.sites}}});
    }
    return rows;
}

QList<ValueColumn> figureColumns()
{
    return {
        {QStringLiteral("indicator"), ProviderRows::tr("Indicator")},
        {QStringLiteral("target"), ProviderRows::tr("Target"), Qt::AlignRight},
        {QStringLiteral("latest"), ProviderRows::tr("Latest"), Qt::AlignRight},
        {QStringLiteral("period"), ProviderRows::tr("Period")},
        {QStringLiteral("ytd"), ProviderRows::tr("Year to date"), Qt::AlignRight},
        {QStringLiteral("trend"), ProviderRows::tr("24 months")},
        {QStringLiteral("variation"), ProviderRows::tr("Variation")},
        {QStringLiteral("assurance"), ProviderRows::tr("Assurance")},
        {QStringLiteral("together"), ProviderRows::tr("Colour and chart")},
    };
}

RagSpc joinedOf(const Scorecard &card, const ScorecardRow &row, const SharedReadings &charts)
{
    const SpcReading *chart = judgedReading(charts, card.organisation.uid(), row.indicator.uid);
    return chart
        ? chart->joined
        : joined(ragOf(row, VerdictChoice::Latest), SpcVariation::None, SpcAssurance::None);
}

QList<int> attentionRows(const Scorecard &card, const SharedReadings &charts)
{
    QList<int> rows = exceptionRows(card);
    for (int i = 0; i < int(card.rows.size()); ++i) {
        if (!rows.contains(i) && needsAttention(joinedOf(card, card.rows[size_t(i)], charts)))
            rows.append(i);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        return joinedOf(card, card.rows[size_t(a)], charts)
            < joinedOf(card, card.rows[size_t(b)], charts);
    });
    return rows;
}

QList<ValueRow> figureRows(const Scorecard &card, const QList<int> &places,
                           const SharedReadings &charts)
{
    QList<ValueRow> rows;
    for (const int place : places) {
        const ScorecardRow &row = card.rows[size_t(place)];
        const ScorecardCell *latest = row.latestCell();
        const SpcReading *chart = judgedReading(charts, card.organisation.uid(), row.indicator.uid);
        const RagSpc together = joinedOf(card, row, charts);
        rows.append(
            {row.indicator.uid,
             {{.text = nameWithUnit(row, narrowName(row.indicator)),
               .tip = ProviderRows::tr("%1 (%2)").arg(row.indicator.name, row.indicator.code)},
              {.text = targetCell(row).text},
              latestCell(row),
              {.text = latest ? latest->period.label() : QString(),
               .sort = latest ? latest->period.lastDay() : QDate()},
              yearCell(row),
              {.tip = ProviderRows::tr("The last 24 months"),
               .roles = {{SparklineRole, QVariant::fromValue(sparklineOf(row))}}},
              iconCell(chart ? iconOf(chart->chart.variation) : SpcIcon::None, chart,
                       row.indicator),
              iconCell(chart ? iconOf(chart->chart.assurance) : SpcIcon::None, chart,
                       row.indicator),
              {.text = together == RagSpc::Nothing ? QString() : joinedWords(together),
               .sort = int(together),
               .tip = joinedAdvice(together).isEmpty()
                   ? QString()
                   : joinedWords(together) + u'\n' + joinedAdvice(together)}}});
    }
    return rows;
}

QList<ValueColumn> cqcColumns(const QString &firstTitle)
{
    QList<ValueColumn> columns {{QStringLiteral("place"), firstTitle}};
    for (const Choice<CqcQuestion> &question : choicesOf<CqcQuestion>())
        columns.append({QLatin1String(question.code), wordOf(question.value)});
    columns.append({QStringLiteral("published"), ProviderRows::tr("Published")});
    columns.append({QStringLiteral("inspected"), ProviderRows::tr("Inspected")});
    return columns;
}

QList<ValueRow> cqcRows(const ProviderDossier &dossier, const std::vector<CqcAnswers> &answers)
{
    QList<ValueRow> rows;
    for (const CqcAnswers &one : answers) {
        QString place = dossier.placeName(one);
        if (place.isEmpty())
            place = ProviderRows::tr("The provider as a whole");
        ValueRow row;
        row.cells.append({.text = place,
                          .tip = one.location.isEmpty()
                              ? place
                              : ProviderRows::tr("%1, CQC location %2").arg(place, one.location)});
        for (const auto &rating : one.ratings) {
            if (rating && row.uid.isNull())
                row.uid = rating->uid; // tells reports apart: each rating is in one
            row.cells.append(ratingCell(rating, rating ? QString() : QStringLiteral("–")));
        }
        row.cells.append(dateCell(one.published()));
        row.cells.append(dateCell(one.inspected()));
        rows.append(row);
    }
    return rows;
}

Uid ratingOf(const QModelIndex &index)
{
    const Uid own = index.data(kRatingRole).value<Uid>();
    return own.isNull() ? index.data(IdRole).value<Uid>() : own;
}

QList<ValueColumn> peopleColumns()
{
    return {{QStringLiteral("name"), ProviderRows::tr("Name")},
            {QStringLiteral("post"), ProviderRows::tr("Post")},
            {QStringLiteral("email"), ProviderRows::tr("E-mail")}};
}

QList<ValueRow> peopleRows(const QList<ProviderContact> &people)
{
    QList<ValueRow> rows;
    for (const ProviderContact &contact : people) {
        const QString roles = contact.roles.join(QStringLiteral(", "));
        const QString &post = contact.person.post;
        rows.append({contact.person.uid,
                     {{.text = contact.person.name},
                      {.text = roles.isEmpty() ? post
                           : post.isEmpty()    ? roles
                                               : ProviderRows::tr("%1; %2").arg(post, roles)},
                      {.text = contact.person.email}}});
    }
    return rows;
}

QList<ValueColumn> commentColumns()
{
    return {{QStringLiteral("period"), ProviderRows::tr("Period")},
            {QStringLiteral("indicator"), ProviderRows::tr("Indicator")},
            {QStringLiteral("comment"), ProviderRows::tr("Comment")},
            {QStringLiteral("state"), ProviderRows::tr("Figure since")},
            {QStringLiteral("author"), ProviderRows::tr("By")},
            {QStringLiteral("written"), ProviderRows::tr("Written")}};
}

QList<ValueRow> commentRows(const QList<ProviderComment> &comments)
{
    QList<ValueRow> rows;
    for (const ProviderComment &one : comments) {
        const Comment &comment = one.remark.comment;
        const Period period = Period::fromText(comment.period).value_or(Period());
        const QDate written = comment.written.toLocalTime().date();
        ValueCell state {
            .text = one.remark.stale ? ProviderRows::tr("Changed") : QString(),
            .sort = one.remark.stale ? 0 : 1,
            .tip = one.remark.stale
                ? ProviderRows::tr("The figure has changed since this was written: read it again.")
                : ProviderRows::tr("The figure is still the one this was written about.")};
        if (one.remark.stale)
            state.roles.insert(Qt::DecorationRole, lineIcon(QStringLiteral("warning")));
        rows.append({comment.uid,
                     {{.text = period.label(), .sort = period.lastDay()},
                      {.text = narrowName(one.indicator), .tip = one.indicator.name},
                      {.text = comment.text},
                      state,
                      {.text = one.author},
                      dateCell(written)}});
    }
    return rows;
}

} // namespace candour
