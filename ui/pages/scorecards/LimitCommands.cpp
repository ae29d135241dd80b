// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/LimitCommands.h"

#include "core/base/PersonText.h"
#include "core/db/Database.h"
#include "core/report/Papers.h"
#include "core/report/SpcChartSpec.h"
#include "core/services/ChartNoteService.h"
#include "core/services/FileSession.h"
#include "core/services/RebaseService.h"
#include "core/services/SpcService.h"
#include "ui/prompts/UserPrompts.h"

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kLongestWords = 60; ///< on a button

QString shortened(const QString &text)
{
    return text.size() <= kLongestWords ? text : text.left(kLongestWords - 1) + u'…';
}

} // namespace

LimitCommands::LimitCommands(FileSession &session, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
{
}

void LimitCommands::answer(const Result<ChangeSet> &result)
{
    if (!result)
        Q_EMIT failed(result.error().text);
}

std::optional<SpcReading> LimitCommands::chartAt(const FigurePlace &place, const Period &lastMonth)
{
    auto reading = SpcService(m_session.reader())
                       .reading(m_session.books(), Ref<Organisation>(place.organisation.uid),
                                Ref<Indicator>(place.indicator.uid), lastMonth);
    if (!reading) {
        m_session.reportReadFailure(reading.error());
        return std::nullopt;
    }
    if (!hasSpcChart(*reading)) {
        Q_EMIT failed(tr("There is no control chart of these figures: too few of them, or of a "
                         "kind that has none."));
        return std::nullopt;
    }
    return std::move(*reading);
}

std::optional<QString> LimitCommands::askWords(TextRequest request, const Failure &named)
{
    for (;;) {
        const auto words = m_prompts.textLine(request);
        if (!words || personFindings(*words, m_session.clock().today()).isEmpty())
            return words;
        m_prompts.report(named);
        request.text = *words; // to be put right, not typed again
    }
}

/// The record that the part comes from; none of a first part of which nothing is said.
std::optional<Rebase> LimitCommands::knownRebase(const SpcPart &part)
{
    for (const Rebase &known : m_session.books().rebases) {
        if (known.uid == part.rebase)
            return known;
    }
    return std::nullopt;
}

/// The one that begins there already, or a new one, of whom she says.
std::optional<Rebase> LimitCommands::rebaseToSave(const FigurePlace &place, const Period &from,
                                                  const SpcReading &reading)
{
    const qsizetype point = reading.series.pointOf(from);
    for (const SpcPart &part : reading.parts) {
        if (auto known = part.first == point ? knownRebase(part) : std::nullopt)
            return known;
    }
    Question whose;
    whose.title = tr("Limits from %1").arg(from.label());
    whose.text = tr("Whose limits are calculated anew from %1 on?").arg(from.label());
    whose.detail = tr("Say it where the process became another one: a new ward, a new definition. "
                      "The points before get limits of their own, of those points alone. Reports "
                      "that were issued stay as they are.");
    whose.answers = {tr("Only those of %1").arg(shortNameOf(place.organisation)),
                     tr("Those of all providers")};
    const auto chosen = m_prompts.ask(whose);
    if (!chosen)
        return std::nullopt;
    Rebase rebase;
    if (*chosen == 0)
        rebase.organisation = Ref<Organisation>(place.organisation.uid);
    rebase.indicator = Ref<Indicator>(place.indicator.uid);
    rebase.from = from.toText();
    return rebase;
}

void LimitCommands::recalculateFrom(const FigurePlace &place, const Period &from,
                                    const Period &lastMonth)
{
    const auto reading = chartAt(place, lastMonth);
    if (!reading)
        return;
    const qsizetype point = reading->series.pointOf(from);
    if (point <= 0)
        return Q_EMIT failed(
            point < 0 ? tr("The chart has no point about %1.").arg(from.label())
                      : tr("%1 is the first point of this chart, where its limits begin anyway.")
                            .arg(from.label()));
    auto rebase = rebaseToSave(place, from, *reading);
    if (!rebase)
        return;
    TextRequest request;
    request.title = rebase->organisation.isNull()
        ? tr("Limits from %1, all providers").arg(from.label())
        : tr("Limits from %1").arg(from.label());
    request.label = tr("Why the process is another one since then, as it will be printed");
    request.action = tr("Recalculate");
    askWhyAndSave(std::move(*rebase), std::move(request));
}

/// The reason that the record has is there to be changed.
void LimitCommands::askWhyAndSave(Rebase rebase, TextRequest request)
{
    request.text = rebase.reason;
    const auto reason =
        askWords(std::move(request),
                 {.what = tr("A person could be named in this reason. It is printed under the "
                             "chart and kept in the history for good."),
                  .means = tr("The limits were not changed."),
                  .todo = tr("Say it without the person.")});
    if (!reason)
        return;
    rebase.reason = *reason;
    m_session.run(
        [rebase](db::Database &database, const Progress &) { return saveRebase(database, rebase); },
        this, [this](const Result<ChangeSet> &result) { answer(result); });
}

void LimitCommands::noteAt(const FigurePlace &place, const Period &at, const Period &lastMonth)
{
    const auto reading = chartAt(place, lastMonth);
    if (!reading)
        return;
    if (reading->series.pointOf(at) < 0)
        return Q_EMIT failed(tr("The chart has no point about %1.").arg(at.label()));
    TextRequest request;
    request.title = tr("Note at %1").arg(at.label());
    request.label = tr("What happened there, as it will be printed under the chart");
    request.action = tr("Pin it to the point");
    const auto words =
        askWords(request,
                 {.what = tr("A person could be named in this note. It is printed under the chart "
                             "and kept in the history for good."),
                  .means = tr("Nothing was written."),
                  .todo = tr("Say it without the person.")});
    if (!words)
        return;
    ChartNote note;
    note.organisation = Ref<Organisation>(place.organisation.uid);
    note.indicator = Ref<Indicator>(place.indicator.uid);
    note.period = at.toText();
    note.text = *words;
    m_session.run(
        [note](db::Database &database, const Progress &) { return saveChartNote(database, note); },
        this, [this](const Result<ChangeSet> &result) { answer(result); });
}

/// That it begins, and that its limits are fixed; a first part begins by itself.
QList<LimitCommands::Statement> LimitCommands::statementsOfPart(const SpcReading &reading,
                                                                const SpcPart &part) const
{
    if (part.rebase.isNull())
        return {};
    const QString from = reading.series.periods[size_t(part.first)].label();
    Statement statement {{}, part.first, part.rebase, false, {}};
    QList<Statement> statements;
    if (part.first > 0) {
        const QString words =
            part.ofAll ? tr("Limits of all from %1: %2") : tr("Limits from %1: %2");
        statement.words = shortened(words.arg(from, part.reason));
        statements.append(statement);
    }
    if (part.baseline > 0) {
        const QString words = part.ofAll
            ? tr("Limits of all fixed on %n point(s) from %1: %2", nullptr, part.baseline)
            : tr("Limits fixed on %n point(s) from %1: %2", nullptr, part.baseline);
        statement.words = shortened(words.arg(from, part.reason));
        statement.fixing = part.first > 0;
        statements.append(statement);
    }
    return statements;
}

QList<LimitCommands::Statement> LimitCommands::statementsOf(const SpcReading &reading) const
{
    QList<Statement> statements;
    for (const SpcPart &part : reading.parts)
        statements += statementsOfPart(reading, part);
    for (const SpcPin &pin : reading.notes) {
        const QString at = reading.series.periods[size_t(pin.point)].label();
        statements.append(
            {shortened(tr("Note at %1: %2").arg(at, pin.text)), pin.point, {}, false, pin.note});
    }
    return statements;
}

void LimitCommands::remove(const FigurePlace &place, const Period &at, const Period &lastMonth)
{
    const auto reading = chartAt(place, lastMonth);
    if (!reading)
        return;
    QList<Statement> statements = statementsOf(*reading);
    const qsizetype point = reading->series.pointOf(at);
    const auto elsewhere = [point](const Statement &one) { return one.point != point; };
    if (!std::all_of(statements.begin(), statements.end(), elsewhere))
        statements.removeIf(elsewhere);
    if (statements.isEmpty())
        return Q_EMIT failed(
            tr("Nothing was said about this chart: no limits are fixed or calculated "
               "anew, and no point has a note."));
    Question question;
    question.title = tr("Take away from the chart");
    question.text = tr("What shall be taken away?");
    question.detail = tr("It can be undone, and the history keeps it.");
    question.preferred = Question::kTurnAway;
    for (const Statement &one : statements)
        question.answers.append(one.words);
    const auto chosen = m_prompts.ask(question);
    if (!chosen)
        return;
    const Statement &gone = statements.at(*chosen);
    if (!gone.note.isNull()) {
        m_session.run(
            [note = gone.note](db::Database &database, const Progress &) {
                return removeChartNote(database, note);
            },
            this, [this](const Result<ChangeSet> &result) { answer(result); });
        return;
    }
    TextRequest request;
    request.title = tr("Take away from the chart");
    request.label = tr("Why, as the history will have it");
    request.action = tr("Take away");
    const auto reason =
        askWords(request,
                 {.what = tr("A person could be named in this reason, which is kept for good."),
                  .means = tr("Nothing was taken away."),
                  .todo = tr("Say it without the person.")});
    if (!reason)
        return;
    m_session.run(
        [gone, reason = *reason](db::Database &database, const Progress &) {
            return gone.fixing ? releaseLimits(database, gone.rebase, reason)
                               : removeRebase(database, gone.rebase, reason);
        },
        this, [this](const Result<ChangeSet> &result) { answer(result); });
}

} // namespace candour
