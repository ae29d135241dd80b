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

} // namespace

QString hiddenCharacter(QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool pair =
            line[i].isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(line[i], line[i + 1]) : line[i].unicode();
        const QChar::Category category = QChar::category(c);
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format;
        if (hidden && !isPartOfWords(c))
            return QStringLiteral("U+%1").arg(QString::number(c, 16).toUpper(), 4, u'0');
        i += pair ? 1 : 0;
    }
    return {};
}

} // namespace candour
