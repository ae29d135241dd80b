// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/HiddenText.h"

namespace candour {

namespace {

/// Marks of languages and of hyphenation that stand inside words; they turn nothing round.
bool isPartOfWords(char32_t c)
{
    return c == 0x00AD || c == 0x200C || c == 0x200D;
}

bool isPair(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

/// Half of a pair, or one of the two values that are kept for no character.
bool isNoCharacter(char32_t c)
{
    return QChar::isSurrogate(c) || c == 0xFFFE || c == 0xFFFF;
}

/// The first place from there on with something that SQLite replaces by another character.
qsizetype unstorable(QStringView text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (isPair(text, i))
            ++i;
        else if (isNoCharacter(text[i].unicode()))
            return i;
    }
    return -1;
}

} // namespace

QString hiddenCharacter(QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool pair = isPair(line, i);
        const char32_t c = pair ? QChar::surrogateToUcs4(line[i], line[i + 1]) : line[i].unicode();
        const QChar::Category category = QChar::category(c);
        const bool hidden =
            category == QChar::Other_Control || category == QChar::Other_Format || isNoCharacter(c);
        if (hidden && !isPartOfWords(c))
            return QStringLiteral("U+%1").arg(QString::number(c, 16).toUpper(), 4, u'0');
        i += pair ? 1 : 0;
    }
    return {};
}

QString storable(const QString &text)
{
    QString plain = text;
    for (qsizetype i = unstorable(plain, 0); i >= 0; i = unstorable(plain, i + 1))
        plain[i] = QChar::ReplacementCharacter;
    while (plain.startsWith(QChar::ByteOrderMark))
        plain.remove(0, 1);
    return plain;
}

} // namespace candour
