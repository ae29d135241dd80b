// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/OrganisationText.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace candour {

bool looksLikeOrganisationCode(QStringView text)
{
    // Trusts R.. and T.., independent providers N.. and 8.., boards Q.., regions Y.., sites with
    // two more signs, practices A81001, areas E54000032.
    static const QRegularExpression shape(QStringLiteral(
        "^(?:[RTNQY8][A-Z0-9]{2}|[RTNQY8](?=[A-Z]*[0-9])[A-Z0-9]{4}|[A-Z][0-9]{5}|E[0-9]{8}|"
        "[0-9]{2}[A-Z])$"));
    static const QStringList words =
        QStringLiteral(
            "NET NEW NHS NIL NOT NOV NUM RAG RCA RED REF REV ROW RTT TAT TBA TBC THE TIA "
            "TOP TOT TWO YES YTD QTR RTT18 RTT52 RTT65 RTT78")
            .split(u' ');
    const QString plain = text.trimmed().toString();
    if (plain.size() < 3 || plain.size() > 9)
        return false;
    // Some write rvv; Ned is a name.
    const QString code = plain.toUpper();
    const bool isOneCase = plain == code || plain == plain.toLower();
    return isOneCase && shape.match(code).hasMatch() && !words.contains(code);
}

bool looksLikeOrganisationName(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(
        "^[A-Z].*\\b(?:NHS (?:Foundation )?Trust|Foundation Trust|(?:Hospitals?|Care) Trust|"
        "Hospitals?|Infirmary|Hospice|CIC|Community Interest Company|Ambulance Service|"
        "Healthcare|Partnership|Integrated Care Board|ICB|CCG|Clinic|Ltd|Limited|NHSFT|NHS FT|"
        "Foundation NHS Trust)\\.?$"));
    static const QRegularExpression anyCase(shape.pattern(),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString plain = text.trimmed().toString();
    if (plain.size() < 5 || plain.size() > 120)
        return false;
    // "time in hospital" is none; AIREDALE NHS FOUNDATION TRUST is one.
    return shape.match(plain).hasMatch()
        || (plain == plain.toUpper() && plain.contains(u' ') && anyCase.match(plain).hasMatch());
}

bool looksLikeRegion(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:Y[56][0-9]|NHS England[ :–-]+\\S.*|.+ commissioning region)$"),
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text.trimmed().toString()).hasMatch();
}

} // namespace candour
