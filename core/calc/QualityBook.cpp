// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/QualityBook.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("QualityBook", text);
}

QString dateText(const QDate &date)
{
    return Period::day(date).label();
}

} // namespace

QualityBook::QualityBook(std::span<const DataQuality> grades)
{
    for (const DataQuality &grade : grades)
        m_byIndicator[grade.indicator].push_back(&grade);
}

const DataQuality *QualityBook::find(Ref<Organisation> organisation, Ref<Indicator> indicator,
                                     const Period &period) const
{
    const auto found = m_byIndicator.constFind(indicator);
    if (found == m_byIndicator.cend() || period.isNull())
        return nullptr;
    const QDate day = period.firstDay();
    const DataQuality *best = nullptr;
    for (const DataQuality *grade : *found) {
        const bool own = !grade->organisation.isNull();
        if ((own && grade->organisation != organisation)
            || (grade->from.isValid() && grade->from > day))
            continue;
        const bool bestIsOwn = best && !best->organisation.isNull();
        if (!best || (own && !bestIsOwn) || (own == bestIsOwn && grade->from >= best->from))
            best = grade;
    }
    return best;
}

QString qualitySentence(const DataQuality &quality)
{
    const QString grade = QCoreApplication::translate("choice", labelOf(quality.grade)).toLower();
    QString text = quality.from.isValid()
        ? tr("Data quality is %1 from %2").arg(grade, dateText(quality.from))
        : tr("Data quality is %1").arg(grade);
    QString note = quality.note.trimmed();
    while (note.endsWith(u'.'))
        note.chop(1);
    text += note.isEmpty() ? QStringLiteral(".") : QStringLiteral(": %1.").arg(note);
    if (!quality.signedOffBy.isEmpty())
        text += u' '
            + (quality.signedOff.isValid()
                   ? tr("Signed off by %1 on %2.")
                         .arg(quality.signedOffBy, dateText(quality.signedOff))
                   : tr("Signed off by %1.").arg(quality.signedOffBy));
    return text;
}

} // namespace candour
