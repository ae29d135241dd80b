// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace candour {

/// One answer of a choice field. The code is stored and exchanged and never changes; the label is
/// worded (translated, terms expanded) when shown.
template <typename E>
struct Choice {
    E value;
    const char *code;
    const char *label; ///< QT_TRANSLATE_NOOP("choice", …)
};

/// The answers of an enum, in the order in which they are offered. Specialise it beside the enum:
/// `template <> std::span<const Choice<Polarity>> choicesOf<Polarity>();`
template <typename E>
std::span<const Choice<E>> choicesOf();

template <typename E>
QString codeOf(E value)
{
    for (const Choice<E> &choice : choicesOf<E>()) {
        if (choice.value == value)
            return QString::fromLatin1(choice.code);
    }
    return {};
}

template <typename E>
std::optional<E> choiceFromCode(QStringView code)
{
    for (const Choice<E> &choice : choicesOf<E>()) {
        if (code == QLatin1String(choice.code))
            return choice.value;
    }
    return std::nullopt;
}

/// The untranslated label; wrap in QCoreApplication::translate("choice", …) to show it.
template <typename E>
const char *labelOf(E value)
{
    for (const Choice<E> &choice : choicesOf<E>()) {
        if (choice.value == value)
            return choice.label;
    }
    return "";
}

} // namespace candour
