// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/today/TodayRows.h"

#include "core/base/FieldText.h"
#include "core/calc/SpcReadingWords.h"
#include "core/calc/ValueWords.h"
#include "core/calc/VerdictText.h"
#include "core/report/Papers.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/TableRoles.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

constexpr int kMostArrears = 5; ///< more are one line: a month that nobody has sent
constexpr qint64 kGroupStep = 10'000'000; ///< wider than any number of days

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("TodayRows", text, nullptr, count);
}

const Field &groupField()
{
    static const Field field = [] {
        Field f;
        f.name = QStringLiteral("group");
        f.label = QT_TRANSLATE_NOOP("field", "When");
        f.kind = FieldKind::Choice;
        f.options = {{QStringLiteral("overdue"), QT_TRANSLATE_NOOP("choice", "Overdue")},
                     {QStringLiteral("today"), QT_TRANSLATE_NOOP("choice", "Today")},
                     {QStringLiteral("week"), QT_TRANSLATE_NOOP("choice", "This week")},
                     {QStringLiteral("figures"), QT_TRANSLATE_NOOP("choice", "In the figures")},
                     {QStringLiteral("month"), QT_TRANSLATE_NOOP("choice", "This month")},
                     {QStringLiteral("later"), QT_TRANSLATE_NOOP("choice", "Later")}};
        return f;
    }();
    return field;
}

const Field &dueField()
{
    static const Field field = [] {
        Field f;
        f.name = QStringLiteral("due");
        f.label = QT_TRANSLATE_NOOP("field", "Due");
        f.kind = FieldKind::Date;
        return f;
    }();
    return field;
}

ValueCell groupCell(const TodayLine &line, const QDate &today)
{
    const QString code = groupCode(line.group);
    const qint64 days = line.due.isValid() ? today.daysTo(line.due) : 0;
    return {.text = choiceLabel(groupField(), code),
            .sort = qint64(line.group) * kGroupStep + days,
            .roles = {{RawRole, code}}};
}

ValueCell textCell(const QString &text)
{
    return {.text = text, .roles = {{RawRole, text}}};
}

/// The days until then, with a warning where it is too late already.
ValueCell daysCell(const TodayLine &line, const QDate &today)
{
    if (!line.due.isValid())
        return {};
    ValueCell cell {.text = dueDaysText(line.due, today), .sort = today.daysTo(line.due)};
    if (line.group == TodayGroup::Overdue)
        cell.roles.insert(Qt::DecorationRole, lineIcon(QStringLiteral("warning")));
    return cell;
}

template <typename T>
const T *byUid(const QList<T> &all, const Uid &uid)
{
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const T &one) { return one.uid == uid; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

QString groupCode(TodayGroup group)
{
    return groupField().options.at(int(group)).code;
}

QString groupCountWords(TodayGroup group, int count)
{
    const auto words = [count](const char *text) {
        return QCoreApplication::translate("TodayRows", text).arg(count);
    };
    switch (group) {
    case TodayGroup::Overdue:
        return words(QT_TRANSLATE_NOOP("TodayRows", "%1 overdue"));
    case TodayGroup::Today:
        return words(QT_TRANSLATE_NOOP("TodayRows", "%1 today"));
    case TodayGroup::ThisWeek:
        return words(QT_TRANSLATE_NOOP("TodayRows", "%1 this week"));
    case TodayGroup::Figures:
        return words(QT_TRANSLATE_NOOP("TodayRows", "%1 in the figures"));
    case TodayGroup::ThisMonth:
        return words(QT_TRANSLATE_NOOP("TodayRows", "%1 this month"));
    case TodayGroup::Later:
        break;
    }
    return words(QT_TRANSLATE_NOOP("TodayRows", "%1 later"));
}

TodayGroup groupOf(const QDate &due, const QDate &today)
{
    switch (dueGroup(due, today)) {
    case DueGroup::Overdue:
        return TodayGroup::Overdue;
    case DueGroup::Today:
        return TodayGroup::Today;
    case DueGroup::ThisWeek:
        return TodayGroup::ThisWeek;
    case DueGroup::ThisMonth:
        return TodayGroup::ThisMonth;
    case DueGroup::Later:
        break;
    }
    return TodayGroup::Later;
}

QList<ValueColumn> todayColumns()
{
    return {{QStringLiteral("group"), tr("When"), Qt::AlignLeft, &groupField()},
            {QStringLiteral("due"), tr("Due"), Qt::AlignLeft, &dueField()},
            {QStringLiteral("days"), tr("Days")},
            {QStringLiteral("what"), tr("What")},
            {QStringLiteral("title"), tr("About")},
            {QStringLiteral("detail"), tr("Details")}};
}

QList<ValueRow> todayRows(const QList<TodayLine> &lines, const QDate &today)
{
    QList<ValueRow> rows;
    for (const TodayLine &line : lines)
        rows.append({line.id,
                     {groupCell(line, today),
                      {.text = line.due.isValid() ? dateWords(line.due) : QString(),
                       .sort = line.due,
                       .roles = {{RawRole, line.due.isValid() ? QVariant(line.due) : QVariant()}}},
                      daysCell(line, today),
                      textCell(line.what),
                      textCell(line.title),
                      textCell(line.detail)}});
    return rows;
}

QList<TodayLine> newlyRedLines(const std::vector<NewlyRed> &found,
                               const QList<Organisation> &organisations, const Period &month)
{
    QList<TodayLine> lines;
    for (const NewlyRed &red : found) {
        const Organisation *body = byUid(organisations, red.organisation.uid());
        if (!body)
            continue;
        const QString name =
            red.indicator.shortName.isEmpty() ? red.indicator.name : red.indicator.shortName;
        const QString target =
            QStringLiteral("%1|%2|%3").arg(body->code, red.indicator.code, month.toText());
        lines.append({.id = Uid::ofShipped(u"newly_red", target),
                      .group = TodayGroup::Figures,
                      .what = tr("Newly red in %1").arg(month.label()),
                      .title = tr("%1, %2").arg(name, shortNameOf(*body)),
                      .detail = explain(red.verdict, red.indicator),
                      .figure = FigureSource::ofSeries(seriesText(body->code, red.indicator.code),
                                                       month.toText()),
                      .to = {QStringLiteral("scorecards"), target}});
    }
    return lines;
}

QList<TodayLine> newlySpecialLines(const std::vector<SpcReading> &found,
                                   const ScorecardBooks &books, const Period &month)
{
    QList<TodayLine> lines;
    for (const SpcReading &one : found) {
        const Organisation *body = byUid(books.organisations, one.organisation.uid());
        const Indicator *indicator = byUid(books.indicators, one.indicator.uid());
        if (!body || !indicator)
            continue;
        const QString target =
            QStringLiteral("%1|%2|%3").arg(body->code, indicator->code, month.toText());
        lines.append({.id = Uid::ofShipped(u"newly_special", target),
                      .group = TodayGroup::Figures,
                      .what = tr("Newly special cause in %1").arg(month.label()),
                      .title = tr("%1, %2").arg(narrowName(*indicator), shortNameOf(*body)),
                      .detail = readingSentence(one, *indicator),
                      .figure = FigureSource::ofSeries(seriesText(body->code, indicator->code),
                                                       month.toText()),
                      .to = {QStringLiteral("scorecards"), target}});
    }
    return lines;
}

QList<TodayLine> arrearsLines(const std::vector<Arrears> &arrears, const QDate &today)
{
    QList<TodayLine> lines;
    if (arrears.empty())
        return lines;
    const QString what = tr("Figures missing");
    const QString place = QStringLiteral("data");
    if (arrears.size() > size_t(kMostArrears)) {
        const QDate since = arrears.front().since; // the longest overdue comes first
        lines.append({.id = Uid::ofShipped(u"arrears", u"all"),
                      .group = groupOf(since, today),
                      .due = since,
                      .what = what,
                      .title = QCoreApplication::translate("TodayRows", "%n provider(s)", nullptr,
                                                           int(arrears.size())),
                      .detail = tr("See which figures are missing under Data, Submissions."),
                      .to = {place, submissionsTarget({})}});
        return lines;
    }
    for (const Arrears &one : arrears) {
        lines.append({.id = Uid::ofShipped(u"arrears", one.provider.uid.toText()),
                      .group = groupOf(one.since, today),
                      .due = one.since,
                      .what = what,
                      .title = shortNameOf(one.provider),
                      .detail = tr("%1 of %2 that were due up to those of %3")
                                    .arg(one.missing)
                                    .arg(one.due)
                                    .arg(one.month.label()),
                      .to = {place, submissionsTarget({one})}});
    }
    return lines;
}

} // namespace candour
