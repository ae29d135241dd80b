// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/scorecards/FigureCommands.h"

#include "core/base/PersonText.h"
#include "core/calc/VerdictText.h"
#include "core/domain/Records.h"
#include "core/report/Papers.h"
#include "core/services/FileSession.h"
#include "core/services/RemarkService.h"
#include "core/services/TextGuard.h"
#include "ui/prompts/UserPrompts.h"

namespace candour {

FigureCommands::FigureCommands(FileSession &session, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
{
}

std::optional<EntryFault> FigureCommands::faultIn(const QList<EnteredFigure> &entries) const
{
    return firstFault(entries, m_session.books().indicators, m_session.clock().today());
}

void FigureCommands::answer(const Result<ChangeSet> &result)
{
    if (result)
        Q_EMIT done();
    else
        Q_EMIT failed(result.error().text);
}

void FigureCommands::enter(const QList<EnteredFigure> &entries)
{
    if (entries.isEmpty())
        return;
    const auto reported =
        restatedByEntry(m_session.reader(), entries, m_session.books().indicators);
    if (!reported)
        return m_session.reportReadFailure(reported.error());
    if (reported->isEmpty())
        return store(entries, {});
    // Queued: the table closes the line that was typed into first.
    QMetaObject::invokeMethod(
        this, [this, entries, counts = *reported] { restate(entries, counts); },
        Qt::QueuedConnection);
}

void FigureCommands::restate(const QList<EnteredFigure> &entries,
                             const QList<db::ReportedCount> &reported)
{
    const QString refusal =
        tr("Nothing was stored: a figure of an issued report is restated only with a reason.");
    TextRequest request;
    request.title = tr("Restate figures");
    request.label = tr("%1 would change. Why?").arg(db::reportedWords(reported));
    request.action = tr("Restate");
    const auto reason =
        askReason(request,
                  {.what = tr("A person could be named in this reason. It is listed with the "
                              "restated figures and kept in the history for good."),
                   .means = tr("Nothing was stored."),
                   .todo = tr("Say it without the person.")});
    if (reason && !reason->trimmed().isEmpty())
        store(entries, *reason);
    else
        Q_EMIT failed(refusal);
}

void FigureCommands::store(const QList<EnteredFigure> &entries, const QString &reason)
{
    m_session.run(
        [entries, reason](db::Database &database, const Progress &) {
            return enterFigures(database, entries, reason);
        },
        this, [this](const Result<ChangeSet> &result) { answer(result); });
}

namespace {

Comment commentAt(const FigurePlace &place, const QString &text)
{
    Comment comment;
    comment.organisation = Ref<Organisation>(place.organisation.uid);
    comment.indicator = Ref<Indicator>(place.indicator.uid);
    comment.period = place.period.toText();
    comment.text = text;
    return comment;
}

} // namespace

void FigureCommands::addToComment(const FigurePlace &place, const QString &text)
{
    m_session.run(
        [comment = commentAt(place, text)](db::Database &database, const Progress &) {
            return candour::addToComment(database, comment);
        },
        this, [this](const Result<ChangeSet> &result) { answer(result); });
}

void FigureCommands::comment(const FigurePlace &place, const QString &text)
{
    m_session.run(
        [comment = commentAt(place, text)](db::Database &database, const Progress &) {
            return saveComment(database, comment);
        },
        this, [this](const Result<ChangeSet> &result) { answer(result); });
}

void FigureCommands::clearComment(const FigurePlace &place, const QString &reason)
{
    m_session.run(
        [reason, organisation = place.organisation.uid, indicator = place.indicator.uid,
         period = place.period.toText()](db::Database &database,
                                         const Progress &) -> Result<ChangeSet> {
            // Found when its turn comes: the comment may just have been kept for the first time.
            const auto comments = commentsOf(database, Ref<Organisation>(organisation));
            if (!comments)
                return fail(comments.error());
            for (const FigureComment &found : *comments) {
                const Comment &comment = found.comment;
                if (comment.indicator.uid() == indicator && comment.period == period)
                    return clearText(database, recordType<Comment>(), comment.uid,
                                     QStringLiteral("text"), reason);
            }
            return ChangeSet();
        },
        this, [this](const Result<ChangeSet> &result) { answer(result); });
}

std::optional<VerdictOverride> FigureCommands::overrideAt(const FigurePlace &place) const
{
    for (const VerdictOverride &chosen : m_session.books().overrides) {
        const bool yearly = chosen.basis != ThresholdBasis::InPeriod;
        if (chosen.organisation.uid() == place.organisation.uid
            && chosen.indicator.uid() == place.indicator.uid && chosen.breakdown.isEmpty()
            && yearly == place.yearToDate && chosen.period == place.period.toText())
            return chosen;
    }
    return std::nullopt;
}

void FigureCommands::chooseVerdict(const FigurePlace &place)
{
    struct Choice {
        QString words;
        Rag rag;
    };

    QList<Choice> choices {{tr("Set to red"), Rag::Red}, {tr("Set to amber"), Rag::Amber}};
    if (hasData(place.verdict.rule)) // no data is never green
        choices.append({tr("Set to green"), Rag::Green});
    Question question;
    question.title = tr("Your verdict");
    question.text = place.yearToDate ? tr("Which verdict do you give %1, year to date to %2?")
                                           .arg(narrowName(place.indicator), place.period.label())
                                     : tr("Which verdict do you give %1, %2?")
                                           .arg(narrowName(place.indicator), place.period.label());
    question.detail = tr("%1\nYours is shown in its place, marked † with your reason, on screen "
                         "and on paper. The computed one is kept.")
                          .arg(explain(place.verdict, place.indicator));
    question.preferred = Question::kTurnAway; // a verdict is never given by a stray Enter
    for (const Choice &choice : choices)
        question.answers.append(choice.words);
    const auto existing = overrideAt(place);
    if (existing)
        question.answers.append(tr("Go back to the computed one"));
    const auto chosen = m_prompts.ask(question);
    if (!chosen)
        return;
    if (*chosen < choices.size())
        setVerdict(place, choices.at(*chosen).rag);
    else if (existing)
        removeVerdict(*existing);
}

void FigureCommands::takeBackVerdict(const FigurePlace &place)
{
    if (const auto existing = overrideAt(place))
        removeVerdict(*existing);
}

void FigureCommands::setVerdict(const FigurePlace &place, Rag rag)
{
    TextRequest request;
    request.title = tr("Your verdict");
    request.label = tr("Reason, as it will be printed");
    request.action = tr("Set to %1").arg(wordOf(rag).toLower());
    if (const auto existing = overrideAt(place))
        request.text = existing->reason;
    const auto reason =
        askReason(request,
                  {.what = tr("A person could be named in this reason. It is printed beside the "
                              "verdict and kept in the history for good."),
                   .means = tr("The verdict was not changed."),
                   .todo = tr("Say it without the person.")});
    if (!reason)
        return;
    VerdictOverride chosen;
    chosen.organisation = Ref<Organisation>(place.organisation.uid);
    chosen.indicator = Ref<Indicator>(place.indicator.uid);
    chosen.period = place.period.toText();
    chosen.basis = place.yearToDate ? ThresholdBasis::YearToDate : ThresholdBasis::InPeriod;
    chosen.rag = rag;
    chosen.reason = *reason;
    m_session.run([chosen](db::Database &database,
                           const Progress &) { return saveOverride(database, chosen); },
                  this, [this](const Result<ChangeSet> &result) { answer(result); });
}

std::optional<QString> FigureCommands::askReason(TextRequest request, const Failure &named)
{
    for (;;) {
        const auto reason = m_prompts.textLine(request);
        if (!reason || personFindings(*reason, m_session.clock().today()).isEmpty())
            return reason;
        m_prompts.report(named);
        request.text = *reason; // to be put right, not typed again
    }
}

void FigureCommands::removeVerdict(const VerdictOverride &chosen)
{
    m_session.run([uid = chosen.uid](db::Database &database,
                                     const Progress &) { return removeOverride(database, uid); },
                  this, [this](const Result<ChangeSet> &result) { answer(result); });
}

} // namespace candour
