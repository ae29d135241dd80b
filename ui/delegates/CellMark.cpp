// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/delegates/CellMark.h"

#include <QCoreApplication>
#include <QStringList>

namespace candour {

QString cellMarkWords(const CellMark &mark)
{
    QStringList words;
    if (!mark.judged)
        words.append(QCoreApplication::translate("cell", "no target"));
    else if (mark.mark != Mark::None)
        words.append(markWord(mark.mark));
    if (mark.overridden)
        words.append(QCoreApplication::translate("cell", "set by hand"));
    if (mark.provisional)
        words.append(QCoreApplication::translate("cell", "provisional"));
    if (mark.poorData)
        words.append(QCoreApplication::translate("cell", "poor data quality"));
    if (mark.commented)
        words.append(QCoreApplication::translate("cell", "has a comment"));
    return words.join(QStringLiteral(", "));
}

} // namespace candour
