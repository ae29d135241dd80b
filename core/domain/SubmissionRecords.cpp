// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/domain/Period.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

#include <array>

// Field ids name fields in the journal: never change one, never use one again.
namespace candour {

namespace {

constexpr int kLongestWait = 999; ///< days

void endsAfterItBegins(const RecordData &rule, QList<Problem> &problems)
{
    const QDate from = rule.value(u"valid_from").toDate();
    const QDate until = rule.value(u"valid_to").toDate();
    if (from.isValid() && until.isValid() && until < from)
        problems.append({QStringLiteral("valid_to"),
                         QCoreApplication::translate("rule", "This is before the first day.")});
}

/// Everything that there is to measure is never owed.
void saysWhatIsOwed(const RecordData &rule, QList<Problem> &problems)
{
    if (rule.text(u"owed") == codeOf(Owed::Always) && rule.reference(u"indicator").isNull())
        problems.append({QStringLiteral("indicator"),
                         QCoreApplication::translate("rule", "Say which indicator is owed.")});
}

void submissionPeriodExists(const RecordData &submission, QList<Problem> &problems)
{
    const QString text = submission.text(u"period");
    const auto period = Period::fromText(text);
    if (text.isEmpty())
        return; // it is required, which is said already
    if (!period)
        problems.append(
            {QStringLiteral("period"),
             QCoreApplication::translate("rule",
                                         "“%1” is not a period. Write it as 2024-04, 2024-Q1 or "
                                         "2024/25.")
                 .arg(text)});
    else if (submission.reference(u"indicator").isNull() && period->kind() != PeriodKind::Month)
        problems.append(
            {QStringLiteral("period"),
             QCoreApplication::translate(
                 "rule", "Without an indicator this is about a month: write 2024-04.")});
}

void signedBySomebody(const RecordData &submission, QList<Problem> &problems)
{
    if (submission.text(u"signed_off_by").isEmpty() && submission.value(u"signed_off").isValid())
        problems.append({QStringLiteral("signed_off_by"),
                         QCoreApplication::translate("rule", "Say who signed the figures off.")});
}

} // namespace

template <>
std::span<const Choice<Owed>> choicesOf<Owed>()
{
    static constexpr std::array<Choice<Owed>, 3> all {{
        {Owed::AsUsual, "as_usual",
         QT_TRANSLATE_NOOP("choice", "As usual: what was sent in the year before")},
        {Owed::Always, "always", QT_TRANSLATE_NOOP("choice", "Owed")},
        {Owed::Never, "never", QT_TRANSLATE_NOOP("choice", "Not owed")},
    }};
    return all;
}

template <>
const RecordType<SubmissionRule> &recordType<SubmissionRule>()
{
    static const RecordType<SubmissionRule> type(
        "submission_rule", "submission_rules", QT_TRANSLATE_NOOP("record", "submission rule"),
        QT_TRANSLATE_NOOP("record", "submission rules"), [](Describe<SubmissionRule> &d) {
            d.field(1, "organisation", &SubmissionRule::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"))
                .help(QT_TRANSLATE_NOOP("help", "Empty: for every provider"));
            d.field(2, "indicator", &SubmissionRule::indicator,
                    QT_TRANSLATE_NOOP("field", "Indicator"))
                .help(QT_TRANSLATE_NOOP("help", "Empty: for every indicator"));
            d.field(3, "owed", &SubmissionRule::owed, QT_TRANSLATE_NOOP("field", "Owed"))
                .required()
                .reasonOnChange();
            d.field(4, "due_days", &SubmissionRule::dueDays,
                    QT_TRANSLATE_NOOP("field", "Due after the period’s end"))
                .range(0, kLongestWait)
                .unit(QStringLiteral("days"))
                .help(QT_TRANSLATE_NOOP(
                    "help", "Calendar days: 15 is the 15th of the month after. Empty: as usual"));
            d.field(5, "valid_from", &SubmissionRule::from, QT_TRANSLATE_NOOP("field", "From"))
                .help(QT_TRANSLATE_NOOP("help", "Of periods that end on this day or later"));
            d.field(6, "valid_to", &SubmissionRule::until, QT_TRANSLATE_NOOP("field", "Until"));
            d.field(7, "note", &SubmissionRule::note, QT_TRANSLATE_NOOP("field", "Note"))
                .multiline()
                .searchable();
            d.key({QStringLiteral("organisation"), QStringLiteral("indicator"),
                   QStringLiteral("valid_from")});
            d.title({QStringLiteral("organisation"), QStringLiteral("indicator"),
                     QStringLiteral("owed")});
            d.rule(&endsAfterItBegins);
            d.rule(&saysWhatIsOwed);
        });
    return type;
}

template <>
const RecordType<Submission> &recordType<Submission>()
{
    static const RecordType<Submission> type(
        "submission", "submissions", QT_TRANSLATE_NOOP("record", "submission"),
        QT_TRANSLATE_NOOP("record", "submissions"), [](Describe<Submission> &d) {
            d.field(1, "organisation", &Submission::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"))
                .required();
            d.field(2, "indicator", &Submission::indicator, QT_TRANSLATE_NOOP("field", "Indicator"))
                .help(QT_TRANSLATE_NOOP("help", "Empty: all figures of the month"));
            d.field(3, "period", &Submission::period, QT_TRANSLATE_NOOP("field", "Period"))
                .required()
                .period();
            d.field(4, "received", &Submission::received, QT_TRANSLATE_NOOP("field", "Received"))
                .help(QT_TRANSLATE_NOOP("help", "Empty: the day of the first import"));
            d.field(5, "signed_off_by", &Submission::signedOffBy,
                    QT_TRANSLATE_NOOP("field", "Signed off by"))
                .searchable()
                .atMost(200)
                .unwatched(); // a colleague, never a patient
            d.field(6, "signed_off", &Submission::signedOff,
                    QT_TRANSLATE_NOOP("field", "Signed off on"));
            d.field(7, "batch", &Submission::batch,
                    QT_TRANSLATE_NOOP("field", "Last batch signed off"))
                .atMost(36)
                .unwatched();
            d.field(8, "note", &Submission::note, QT_TRANSLATE_NOOP("field", "Note"))
                .multiline()
                .searchable();
            d.key({QStringLiteral("organisation"), QStringLiteral("indicator"),
                   QStringLiteral("period")});
            d.title({QStringLiteral("organisation"), QStringLiteral("indicator"),
                     QStringLiteral("period")});
            d.rule(&submissionPeriodExists);
            d.rule(&signedBySomebody);
        });
    return type;
}

} // namespace candour
