// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/ThresholdText.h"

#include "core/io/NumberText.h"

#include <array>
#include <string>

namespace candour {

namespace {

struct Words {
    std::u16string_view text;
    ThresholdSense sense;
};

// Longer ones go before those with which they begin.
constexpr std::array kBefore {
    Words {u">=", ThresholdSense::AtLeast},
    Words {u"=>", ThresholdSense::AtLeast},
    Words {u"≥", ThresholdSense::AtLeast},
    Words {u">", ThresholdSense::MoreThan},
    Words {u"<=", ThresholdSense::AtMost},
    Words {u"=<", ThresholdSense::AtMost},
    Words {u"≤", ThresholdSense::AtMost},
    Words {u"<", ThresholdSense::LessThan},
    Words {u"=", ThresholdSense::Unstated},
    Words {u"at least", ThresholdSense::AtLeast},
    Words {u"no less than", ThresholdSense::AtLeast},
    Words {u"not less than", ThresholdSense::AtLeast},
    Words {u"no fewer than", ThresholdSense::AtLeast},
    Words {u"minimum", ThresholdSense::AtLeast},
    Words {u"min", ThresholdSense::AtLeast},
    Words {u"more than", ThresholdSense::MoreThan},
    Words {u"greater than", ThresholdSense::MoreThan},
    Words {u"above", ThresholdSense::MoreThan},
    Words {u"over", ThresholdSense::MoreThan},
    Words {u"at most", ThresholdSense::AtMost},
    Words {u"no more than", ThresholdSense::AtMost},
    Words {u"not more than", ThresholdSense::AtMost},
    Words {u"up to", ThresholdSense::AtMost},
    Words {u"maximum", ThresholdSense::AtMost},
    Words {u"max", ThresholdSense::AtMost},
    Words {u"less than", ThresholdSense::LessThan},
    Words {u"fewer than", ThresholdSense::LessThan},
    Words {u"below", ThresholdSense::LessThan},
    Words {u"under", ThresholdSense::LessThan},
};

constexpr std::array kBehind {
    Words {u"or more", ThresholdSense::AtLeast},   Words {u"or above", ThresholdSense::AtLeast},
    Words {u"or over", ThresholdSense::AtLeast},   Words {u"or higher", ThresholdSense::AtLeast},
    Words {u"and above", ThresholdSense::AtLeast}, Words {u"and over", ThresholdSense::AtLeast},
    Words {u"or less", ThresholdSense::AtMost},    Words {u"or fewer", ThresholdSense::AtMost},
    Words {u"or below", ThresholdSense::AtMost},   Words {u"or lower", ThresholdSense::AtMost},
    Words {u"or under", ThresholdSense::AtMost},   Words {u"and below", ThresholdSense::AtMost},
    Words {u"+", ThresholdSense::AtLeast},
};

constexpr std::array<std::u16string_view, 9> kNone {
    u"n/a", u"na", u"-", u"–", u"—", u"tbc", u"none", u"no target", u"not applicable"};

QStringView viewOf(std::u16string_view text)
{
    return QStringView(text.data(), qsizetype(text.size()));
}

bool saysNone(QStringView text)
{
    for (const std::u16string_view word : kNone) {
        if (text == viewOf(word))
            return true;
    }
    return false;
}

/// Takes the words off and gives what they mean.
ThresholdSense takeSense(QStringView &text)
{
    for (const Words &words : kBefore) {
        if (text.startsWith(viewOf(words.text))) {
            text = text.mid(qsizetype(words.text.size())).trimmed();
            return words.sense;
        }
    }
    for (const Words &words : kBehind) {
        if (text.endsWith(viewOf(words.text))) {
            text = text.chopped(qsizetype(words.text.size())).trimmed();
            return words.sense;
        }
    }
    return ThresholdSense::Unstated;
}

/// With a decimal point, else with a decimal comma: "3,5" is no thousands.
NumberCell readNumber(QStringView text)
{
    const std::string utf8 = text.toUtf8().toStdString();
    static const NumberReader withPoint(false);
    static const NumberReader withComma(true);
    const NumberCell cell = withPoint.read(utf8);
    return cell.kind == CellKind::Unreadable ? withComma.read(utf8) : cell;
}

} // namespace

std::optional<ThresholdReading> readThreshold(QStringView text)
{
    const QString plain = text.toString().simplified().toLower();
    QStringView rest = plain;
    if (rest.isEmpty())
        return std::nullopt;
    if (saysNone(rest))
        return ThresholdReading {ThresholdSense::None};
    const ThresholdSense sense = takeSense(rest);
    const NumberCell cell = readNumber(rest);
    if (cell.kind != CellKind::Number)
        return std::nullopt;
    return ThresholdReading {sense, cell.number, cell.percent};
}

} // namespace candour
