// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/Blocks.h"

#include <QCoreApplication>

#include <array>

namespace candour {

template <>
std::span<const Choice<Alignment>> choicesOf<Alignment>()
{
    static constexpr std::array<Choice<Alignment>, 3> choices {{
        {Alignment::Left, "left", ""},
        {Alignment::Right, "right", ""},
        {Alignment::Centre, "centre", ""},
    }};
    return choices;
}

template <>
std::span<const Choice<ParagraphStyle>> choicesOf<ParagraphStyle>()
{
    static constexpr std::array<Choice<ParagraphStyle>, 5> choices {{
        {ParagraphStyle::Body, "body", ""},
        {ParagraphStyle::Lead, "lead", ""},
        {ParagraphStyle::Note, "note", ""},
        {ParagraphStyle::Bullet, "bullet", ""},
        {ParagraphStyle::Missing, "missing", ""},
    }};
    return choices;
}

template <>
std::span<const Choice<RowKind>> choicesOf<RowKind>()
{
    static constexpr std::array<Choice<RowKind>, 3> choices {{
        {RowKind::Body, "body", ""},
        {RowKind::Group, "group", ""},
        {RowKind::Total, "total", ""},
    }};
    return choices;
}

template <>
std::span<const Choice<Orientation>> choicesOf<Orientation>()
{
    static constexpr std::array<Choice<Orientation>, 2> choices {{
        {Orientation::Portrait, "portrait", ""},
        {Orientation::Landscape, "landscape", ""},
    }};
    return choices;
}

Paragraph plainParagraph(const QString &text, ParagraphStyle style)
{
    return {.runs = {Run {.text = text}}, .style = style};
}

QString plainText(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace candour
