// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ThresholdService.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/RecordStore.h"
#include "core/domain/OpenProvider.h"
#include "core/domain/Records.h"
#include "core/io/NumberText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ThresholdService", text);
}

std::optional<double> numberIn(QStringView text)
{
    static const NumberReader reader;
    const QByteArray utf8 = text.trimmed().toUtf8();
    const NumberCell cell = reader.read({utf8.constData(), size_t(utf8.size())});
    return cell.kind == CellKind::Number ? std::optional(cell.number) : std::nullopt;
}

/// Takes the sign of a comparison from the front of the text.
std::optional<Comparison> takeComparison(QString &text)
{
    struct Sign {
        const char16_t *sign;
        Comparison comparison;
    };

    static constexpr Sign signs[] {
        {u">=", Comparison::AtLeast}, {u"≥", Comparison::AtLeast}, {u">", Comparison::AtLeast},
        {u"<=", Comparison::AtMost},  {u"≤", Comparison::AtMost},  {u"<", Comparison::AtMost},
    };
    for (const Sign &one : signs) {
        const QString sign = QString::fromUtf16(one.sign);
        if (text.startsWith(sign)) {
            text = text.mid(sign.size()).trimmed();
            return one.comparison;
        }
    }
    return std::nullopt;
}

Comparison comparisonFor(const Threshold &start, const Indicator &indicator)
{
    if (start.target && start.comparison != Comparison::Between
        && start.comparison != Comparison::None)
        return start.comparison;
    return indicator.polarity == Polarity::LowerIsBetter ? Comparison::AtMost : Comparison::AtLeast;
}

QList<Threshold> thresholdsOf(const ScorecardBooks &books, const Threshold &proposed)
{
    QList<Threshold> found;
    for (const Threshold &threshold : books.thresholds) {
        if (threshold.indicator == proposed.indicator)
            found.append(threshold);
    }
    return found;
}

QSet<Uid> judgedBy(const Threshold &proposed, const QList<Organisation> &organisations)
{
    if (!proposed.organisation.isNull())
        return {proposed.organisation.uid()};
    QSet<Uid> judged;
    for (const Organisation &one : organisations) {
        if (isJudged(one))
            judged.insert(one.uid);
    }
    return judged;
}

Result<std::vector<JudgedSeries>> seriesOf(const db::Database &database, const Threshold &proposed,
                                           const QSet<Uid> &organisations, const Period &dataTo)
{
    if (organisations.isEmpty())
        return std::vector<JudgedSeries>();
    const auto observations = database.observations();
    auto series = observations.series({organisations, {proposed.indicator.uid()}, true});
    if (!series)
        return fail(series.error());
    std::vector<JudgedSeries> judged;
    auto done = observations.inForce(
        *series, {}, dataTo.lastDay(),
        [&](const db::SeriesInfo &info, std::vector<Observation> &&found) {
            judged.push_back({Ref<Organisation>(info.organisation), std::move(found)});
        });
    if (!done)
        return fail(done.error());
    return judged;
}

/// Refused while the reason that is wanted is not given.
Result<void> checkReason(const db::Database &database, const ThresholdEdit &edit)
{
    if (!edit.reason.trimmed().isEmpty())
        return {};
    const ScorecardService service(database);
    const auto books = service.books();
    const auto lastMonth = service.lastMonth();
    if (!books || !lastMonth)
        return fail(books ? lastMonth.error() : books.error());
    const auto effects = whatIf(database, *books, edit, *lastMonth);
    if (!effects)
        return fail(effects.error());
    const QString wanted = reasonWanted(*books, edit, *effects);
    return wanted.isEmpty() ? Result<void>() : fail(ErrorCode::Invalid, wanted);
}

} // namespace

Result<Threshold> thresholdFromText(const QString &text, Threshold start,
                                    const Indicator &indicator)
{
    QString rest = text.simplified();
    rest.remove(u'%');
    const auto sentence = [&text] {
        return fail(ErrorCode::Invalid,
                    tr("“%1” is not a target. Type a number such as 95, or ≥ 95, ≤ 20, 85 to 95.")
                        .arg(text.trimmed()));
    };
    static const QRegularExpression between(
        QStringLiteral("^(?:between\\s+)?(.+?)\\s*(?:\\s-\\s|–|\\bto\\b|\\band\\b)\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = between.match(rest.trimmed());
    if (match.hasMatch()) {
        const auto low = numberIn(match.capturedView(1));
        const auto high = numberIn(match.capturedView(2));
        if (!low || !high)
            return sentence();
        start.comparison = Comparison::Between;
        start.target = std::min(*low, *high);
        start.targetUpper = std::max(*low, *high);
        return start;
    }
    QString number = rest.trimmed();
    const auto sign = takeComparison(number);
    const auto value = numberIn(number);
    if (!value)
        return sentence();
    start.comparison = sign ? *sign : comparisonFor(start, indicator);
    if (start.comparison == Comparison::ZeroTolerance && *value != 0)
        start.comparison = Comparison::AtMost;
    start.target = *value;
    start.targetUpper.reset();
    return start;
}

std::optional<Problem> thresholdFault(const db::Database &database, const Threshold &threshold)
{
    const QList<Problem> problems =
        validate(recordType<Threshold>().toData(threshold), db::StoreContext(database.records()));
    return problems.isEmpty() ? std::nullopt : std::optional(problems.first());
}

Result<WhatIf> whatIf(const db::Database &database, const ScorecardBooks &books,
                      const ThresholdEdit &edit, const Period &dataTo)
{
    const auto indicator =
        std::find_if(books.indicators.begin(), books.indicators.end(), [&](const Indicator &one) {
            return one.uid == edit.proposed.indicator.uid();
        });
    if (indicator == books.indicators.end())
        return fail(ErrorCode::NotFound, tr("This measure is no longer in the file."));
    auto series =
        seriesOf(database, edit.proposed, judgedBy(edit.proposed, books.organisations), dataTo);
    if (!series)
        return fail(series.error());
    const QList<Threshold> before = thresholdsOf(books, edit.proposed);
    const QList<Threshold> after =
        withThresholds(before, changedThresholds(before, edit.proposed, edit.replaced));
    return compareRules(*indicator, *series, before, after, books.overrides, dataTo);
}

QString reasonWanted(const ScorecardBooks &books, const ThresholdEdit &edit, const WhatIf &effects)
{
    const QList<Threshold> changed =
        changedThresholds(thresholdsOf(books, edit.proposed), edit.proposed, edit.replaced);
    if (!changed.last().uid.isNull())
        return tr("A target already begins on that day. Say why it was wrong, or let the new one "
                  "begin on another day.");
    const bool turned =
        std::any_of(effects.changes.begin(), effects.changes.end(),
                    [](const VerdictChange &change) { return change.from != Rag::None; });
    return turned ? tr("Verdicts that stand would be others. Say why, or let the target begin with "
                       "the next figures.")
                  : QString();
}

Result<ChangeSet> saveThreshold(db::Database &database, const ThresholdEdit &edit)
{
    auto all = database.records().all<Threshold>();
    if (!all)
        return fail(all.error());
    const QString reason = edit.reason.trimmed();
    if (auto said = checkReason(database, edit); !said)
        return fail(said.error());
    auto command = db::Command::begin(database, {QStringLiteral("threshold.save"), {}, reason});
    if (!command)
        return fail(command.error());
    // Those that end come first: two rules of one indicator never hold on the same day.
    const QList<Threshold> changed = changedThresholds(*all, edit.proposed, edit.replaced);
    for (const Threshold &threshold : changed) {
        if (auto put = (*command)->put(threshold); !put)
            return fail(put.error());
    }
    return (*command)->commit();
}

} // namespace candour
