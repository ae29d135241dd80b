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
std::span<const Choice<Mark>> choicesOf<Mark>()
{
    static constexpr std::array<Choice<Mark>, 10> choices {{
        {Mark::None, "none", ""},
        {Mark::NoData, "nodata", QT_TRANSLATE_NOOP("choice", "no data")},
        {Mark::Red, "red", QT_TRANSLATE_NOOP("choice", "red")},
        {Mark::Amber, "amber", QT_TRANSLATE_NOOP("choice", "amber")},
        {Mark::Green, "green", QT_TRANSLATE_NOOP("choice", "green")},
        {Mark::Complete, "complete", QT_TRANSLATE_NOOP("choice", "complete")},
        {Mark::BandLow, "low", QT_TRANSLATE_NOOP("choice", "low")},
        {Mark::BandModerate, "moderate", QT_TRANSLATE_NOOP("choice", "moderate")},
        {Mark::BandHigh, "high", QT_TRANSLATE_NOOP("choice", "high")},
        {Mark::BandExtreme, "extreme", QT_TRANSLATE_NOOP("choice", "extreme")},
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

QString markLetter(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::NoData:
        return QStringLiteral("–");
    case Mark::Red:
        return QStringLiteral("R");
    case Mark::Amber:
        return QStringLiteral("A");
    case Mark::Green:
        return QStringLiteral("G");
    case Mark::Complete:
        return QStringLiteral("B");
    case Mark::BandLow:
        return QStringLiteral("L");
    case Mark::BandModerate:
        return QStringLiteral("M");
    case Mark::BandHigh:
        return QStringLiteral("H");
    case Mark::BandExtreme:
        return QStringLiteral("E");
    }
    return {};
}

QString markWord(Mark mark)
{
    const char *label = labelOf(mark);
    return *label ? QCoreApplication::translate("choice", label) : QString();
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
