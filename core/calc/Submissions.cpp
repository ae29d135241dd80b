// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/Submissions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace candour {

namespace {

SubmissionState stateOf(const SubmissionFacts &facts, int late)
{
    if (!facts.figure)
        return facts.today > facts.due ? SubmissionState::Missing : SubmissionState::NotYetDue;
    if (*facts.figure == FigureStatus::NotCollected || *facts.figure == FigureStatus::NotApplicable)
        return SubmissionState::NotCollected;
    if (*facts.figure == FigureStatus::Provisional)
        return SubmissionState::Provisional;
    if (facts.signedOff)
        return SubmissionState::SignedOff;
    return late > 0 ? SubmissionState::Late : SubmissionState::Received;
}

bool holdsFor(const SubmissionRule &rule, const Period &period)
{
    const QDate end = period.lastDay();
    return (!rule.from.isValid() || rule.from <= end)
        && (!rule.until.isValid() || end <= rule.until);
}

} // namespace

template <>
std::span<const Choice<SubmissionState>> choicesOf<SubmissionState>()
{
    static constexpr std::array<Choice<SubmissionState>, kSubmissionStates> all {{
        {SubmissionState::Missing, "missing", QT_TRANSLATE_NOOP("choice", "Missing")},
        {SubmissionState::Late, "late", QT_TRANSLATE_NOOP("choice", "Received late")},
        {SubmissionState::Provisional, "provisional", QT_TRANSLATE_NOOP("choice", "Provisional")},
        {SubmissionState::Received, "received", QT_TRANSLATE_NOOP("choice", "Received")},
        {SubmissionState::SignedOff, "signed_off", QT_TRANSLATE_NOOP("choice", "Signed off")},
        {SubmissionState::NotCollected, "not_collected",
         QT_TRANSLATE_NOOP("choice", "Not collected")},
        {SubmissionState::NotYetDue, "not_yet_due", QT_TRANSLATE_NOOP("choice", "Not yet due")},
    }};
    return all;
}

QString submissionWord(SubmissionState state)
{
    return QCoreApplication::translate("choice", labelOf(state));
}

QString submissionSign(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Missing:
        return QStringLiteral("M");
    case SubmissionState::Late:
        return QStringLiteral("L");
    case SubmissionState::Provisional:
        return QStringLiteral("p");
    case SubmissionState::Received:
        return QStringLiteral("✓");
    case SubmissionState::SignedOff:
        return QStringLiteral("S");
    case SubmissionState::NotCollected:
        return QStringLiteral("n");
    case SubmissionState::NotYetDue:
        break;
    }
    return QStringLiteral("·");
}

Mark submissionMark(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Missing:
        return Mark::Red;
    case SubmissionState::Late:
        return Mark::Amber;
    case SubmissionState::SignedOff:
        return Mark::Complete;
    default:
        return Mark::None;
    }
}

SubmissionVerdict judgeSubmission(const SubmissionFacts &facts)
{
    const int late = facts.figure && facts.received.isValid()
        ? std::max(0, int(facts.due.daysTo(facts.received)))
        : 0;
    const SubmissionState state = stateOf(facts, late);
    switch (state) {
    case SubmissionState::Missing:
        return {state, int(facts.due.daysTo(facts.today))};
    case SubmissionState::NotCollected:
    case SubmissionState::NotYetDue:
        return {state, 0};
    default:
        return {state, late};
    }
}

QString submissionWords(const SubmissionVerdict &verdict)
{
    const QString word = submissionWord(verdict.state);
    if (verdict.days == 0)
        return word;
    switch (verdict.state) {
    case SubmissionState::Missing:
        return QCoreApplication::translate("Submissions", "%1, %n day(s) overdue", nullptr,
                                           verdict.days)
            .arg(word);
    case SubmissionState::Late:
        return QCoreApplication::translate("Submissions", "%1, by %n day(s)", nullptr, verdict.days)
            .arg(word);
    default:
        return QCoreApplication::translate("Submissions", "%1, %n day(s) late", nullptr,
                                           verdict.days)
            .arg(word);
    }
}

std::optional<PeriodKind> owedPeriods(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Monthly:
        return PeriodKind::Month;
    case Frequency::Quarterly:
        return PeriodKind::Quarter;
    case Frequency::HalfYearly:
        return PeriodKind::HalfYear;
    case Frequency::Annual:
        return PeriodKind::FinancialYear;
    case Frequency::RollingYear:
    case Frequency::OnPublication:
        break;
    }
    return std::nullopt;
}

std::optional<int> usualDueDays(const Indicator &indicator)
{
    const bool national = indicator.sourceKind == SourceKind::National;
    switch (indicator.frequency) {
    case Frequency::Monthly:
        return national ? 45 : 15;
    case Frequency::Quarterly:
        return national ? 90 : 30;
    case Frequency::HalfYearly:
        return national ? 180 : 60;
    case Frequency::Annual:
        return national ? std::nullopt : std::optional(90);
    case Frequency::RollingYear:
    case Frequency::OnPublication:
        break;
    }
    return std::nullopt;
}

SubmissionRules::SubmissionRules(std::span<const SubmissionRule> rules)
{
    for (const SubmissionRule &rule : rules) {
        m_rules[{rule.organisation, rule.indicator}].push_back(&rule);
        if (rule.owed == Owed::Always)
            m_always.push_back(&rule);
    }
    for (auto &held : m_rules)
        std::stable_sort(held.begin(), held.end(), [](const auto *a, const auto *b) {
            return a->from.isValid() && (!b->from.isValid() || a->from > b->from);
        });
}

template <typename Wanted>
const SubmissionRule *SubmissionRules::find(Ref<Organisation> organisation,
                                            Ref<Indicator> indicator, const Period &period,
                                            const Wanted &isWanted) const
{
    const Place places[] = {
        {organisation, indicator}, {organisation, {}}, {Ref<Organisation>(), indicator}, {{}, {}}};
    for (const Place &place : places) {
        const auto held = m_rules.constFind(place);
        if (held == m_rules.cend())
            continue;
        for (const SubmissionRule *rule : *held) {
            if (holdsFor(*rule, period) && isWanted(*rule))
                return rule;
        }
    }
    return nullptr;
}

bool SubmissionRules::isOwed(Ref<Organisation> organisation, const Indicator &indicator,
                             const Period &period, bool sentBefore) const
{
    if (owedPeriods(indicator.frequency) != period.kind())
        return false;
    const auto *rule = find(organisation, Ref<Indicator>(indicator.uid), period,
                            [](const SubmissionRule &one) { return one.owed != Owed::AsUsual; });
    const Owed owed = rule ? rule->owed : Owed::AsUsual;
    return owed != Owed::Never && (owed == Owed::Always || sentBefore)
        && dueDay(organisation, indicator, period).isValid();
}

QDate SubmissionRules::dueDay(Ref<Organisation> organisation, const Indicator &indicator,
                              const Period &period) const
{
    const auto *rule = find(organisation, Ref<Indicator>(indicator.uid), period,
                            [](const SubmissionRule &one) { return one.dueDays.has_value(); });
    const auto usual = usualDueDays(indicator);
    if (!rule && !usual)
        return {};
    return period.lastDay().addDays(rule ? *rule->dueDays : *usual);
}

} // namespace candour
