// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/Report.h"

#include "core/domain/Remark.h"

#include <QtGlobal>

#include <array>

namespace candour {

template <>
std::span<const Choice<ReportTemplate>> choicesOf<ReportTemplate>()
{
    static constexpr std::array<Choice<ReportTemplate>, 3> all {{
        {ReportTemplate::Board, "board", QT_TRANSLATE_NOOP("choice", "Board quality report")},
        {ReportTemplate::Scorecard, "scorecard", QT_TRANSLATE_NOOP("choice", "Provider scorecard")},
        {ReportTemplate::Domain, "domain", QT_TRANSLATE_NOOP("choice", "Report of one domain")},
    }};
    return all;
}

template <>
std::span<const Choice<ReportState>> choicesOf<ReportState>()
{
    static constexpr std::array<Choice<ReportState>, 3> all {{
        {ReportState::Draft, "draft", QT_TRANSLATE_NOOP("choice", "Draft")},
        {ReportState::Issued, "issued", QT_TRANSLATE_NOOP("choice", "Issued")},
        {ReportState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("choice", "Withdrawn")},
    }};
    return all;
}

template <>
std::span<const Choice<PaperPurpose>> choicesOf<PaperPurpose>()
{
    static constexpr std::array<Choice<PaperPurpose>, 4> all {{
        {PaperPurpose::Decision, "decision", QT_TRANSLATE_NOOP("choice", "Decision")},
        {PaperPurpose::Discussion, "discussion", QT_TRANSLATE_NOOP("choice", "Discussion")},
        {PaperPurpose::Assurance, "assurance", QT_TRANSLATE_NOOP("choice", "Assurance")},
        {PaperPurpose::Information, "information", QT_TRANSLATE_NOOP("choice", "Information")},
    }};
    return all;
}

template <>
std::span<const Choice<Regard>> choicesOf<Regard>()
{
    static constexpr std::array<Choice<Regard>, 4> all {{
        {Regard::Yes, "yes", QT_TRANSLATE_NOOP("choice", "Yes")},
        {Regard::No, "no", QT_TRANSLATE_NOOP("choice", "No")},
        {Regard::NotApplicable, "not_applicable", QT_TRANSLATE_NOOP("choice", "Not applicable")},
        {Regard::InProgress, "in_progress", QT_TRANSLATE_NOOP("choice", "In progress")},
    }};
    return all;
}

template <>
std::span<const Choice<QualityGrade>> choicesOf<QualityGrade>()
{
    static constexpr std::array<Choice<QualityGrade>, 3> all {{
        {QualityGrade::High, "high", QT_TRANSLATE_NOOP("choice", "High")},
        {QualityGrade::Adequate, "adequate", QT_TRANSLATE_NOOP("choice", "Adequate")},
        {QualityGrade::Poor, "poor", QT_TRANSLATE_NOOP("choice", "Poor")},
    }};
    return all;
}

template <>
std::span<const Choice<AdditionalFieldKind>> choicesOf<AdditionalFieldKind>()
{
    static constexpr std::array<Choice<AdditionalFieldKind>, 6> all {{
        {AdditionalFieldKind::Line, "line", QT_TRANSLATE_NOOP("choice", "One line of text")},
        {AdditionalFieldKind::Text, "text", QT_TRANSLATE_NOOP("choice", "Several lines of text")},
        {AdditionalFieldKind::Number, "number", QT_TRANSLATE_NOOP("choice", "Number")},
        {AdditionalFieldKind::Date, "date", QT_TRANSLATE_NOOP("choice", "Date")},
        {AdditionalFieldKind::YesNo, "yes_no", QT_TRANSLATE_NOOP("choice", "Yes or no")},
        {AdditionalFieldKind::Choice, "choice", QT_TRANSLATE_NOOP("choice", "Choice from a list")},
    }};
    return all;
}

} // namespace candour
