// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ProviderKind.h"

#include <QList>
#include <QRegularExpression>

#include <optional>

namespace candour {

namespace {

struct KindRule {
    QRegularExpression pattern;
    ProviderType kind;
};

using Rules = QList<KindRule>; ///< the first that fits holds

KindRule rule(const char *pattern, ProviderType kind)
{
    return {QRegularExpression(QLatin1String(pattern)), kind};
}

/// What the code alone says.
const Rules &codeRules()
{
    static const Rules rules {
        rule("^(?:[0-9]{2}[A-Z]|Q[A-Z0-9]{2}|Y[56][0-9]|E[0-9]{8}|ENG|ENGLAND)$",
             ProviderType::None),
        rule("^V[LMN][A-Z0-9]{3}$", ProviderType::CareHome),
        rule("^[A-HJ-NPVWY][0-9]{5}$", ProviderType::GeneralPractice),
        rule("^(?:N[A-Z0-9]{2,4}|A[A-Z][A-Z0-9]{1,3}|D[A-Z][0-9]{3}|8[A-Z0-9][0-9]{3})$",
             ProviderType::Independent),
    };
    return rules;
}

/// What a trust's name says it does.
const Rules &trustRules()
{
    static const Rules rules {
        rule("\\bAMBULANCE\\b", ProviderType::Ambulance),
        rule("\\bHOSPITALS?\\b|\\bINFIRMARY\\b", ProviderType::Acute),
        rule("\\bMENTAL HEALTH\\b|\\bPARTNERSHIP\\b", ProviderType::MentalHealth),
        rule("\\bCOMMUNITY\\b", ProviderType::Community),
    };
    return rules;
}

/// What any other name says, before its code is asked: centres for walk-in patients stand under
/// codes of practices and companies.
const Rules &nameRules()
{
    static const Rules rules {
        rule("^ENGLAND$|\\bCLINICAL COMMISSIONING GROUP\\b|\\bCCG\\b|\\bSUB-?ICB\\b"
             "|\\bINTEGRATED CARE BOARD\\b|\\bICB\\b",
             ProviderType::None),
        rule("\\bWALK[- ]?IN\\b|\\bWIC\\b|\\bURGENT (?:CARE|TREATMENT)\\b|\\bUTC\\b|\\bUCC\\b"
             "|\\bMINOR INJUR|\\bMIU\\b|\\bOUT OF HOURS\\b",
             ProviderType::UrgentCare),
        rule("\\b(?:CARE|NURSING|RESIDENTIAL) HOMES?\\b", ProviderType::CareHome),
    };
    return rules;
}

std::optional<ProviderType> firstOf(const Rules &rules, const QString &text)
{
    for (const KindRule &rule : rules) {
        if (rule.pattern.match(text).hasMatch())
            return rule.kind;
    }
    return std::nullopt;
}

bool isTrust(const QString &code, const QString &name)
{
    static const QRegularExpression codes(QStringLiteral("^[RT][A-Z0-9]{2}$"));
    static const QRegularExpression names(QStringLiteral("\\bNHS\\b.*\\bTRUST\\b"));
    return codes.match(code).hasMatch() || names.match(name).hasMatch();
}

} // namespace

ProviderType providerKindOf(const QString &code, const QString &name)
{
    const QString upperCode = code.trimmed().toUpper();
    const QString upperName = name.simplified().toUpper();
    if (isTrust(upperCode, upperName))
        return firstOf(trustRules(), upperName).value_or(ProviderType::Other);
    if (const auto kind = firstOf(nameRules(), upperName))
        return *kind;
    return firstOf(codeRules(), upperCode).value_or(ProviderType::Other);
}

} // namespace candour
