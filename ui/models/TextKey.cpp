// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/TextKey.h"

#include <algorithm>

namespace candour {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString folded(const QString &text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return letters;
}

QString withNumbersInOrder(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isDigit))
        return text;
    QString key;
    key.reserve(text.size() + 4);
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            key += text[i++];
            continue;
        }
        qsizetype from = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        while (from < i - 1 && text[from] == u'0')
            ++from;
        key += QChar(char16_t(u'0' + qMin<qsizetype>(i - from, 100)));
        key += QStringView(text).mid(from, i - from);
    }
    return key;
}

} // namespace candour
