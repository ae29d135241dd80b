// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/CellMark.h"

#include <QCoreApplication>
#include <QStringList>

namespace candour {

QString cellMarkWords(const CellMark &mark)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("cell", text); };
    QStringList words;
    if (!mark.judged)
        words.append(say("no target"));
    else if (mark.mark != Mark::None)
        words.append(markWord(mark.mark));
    if (mark.overridden)
        words.append(say("set by hand"));
    if (mark.provisional)
        words.append(say("provisional"));
    if (mark.poorData)
        words.append(say("poor data quality"));
    if (mark.commented)
        words.append(say("has a comment"));
    return words.join(QStringLiteral(", "));
}

} // namespace candour
