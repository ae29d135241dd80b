// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/PersonText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace candour {

namespace {

constexpr int kOldest = 120; ///< years
constexpr int kSince = 1900;
constexpr qsizetype kBeside = 24; ///< characters between the word and its date, at most

QString tr(const char *text)
{
    return QCoreApplication::translate("PersonText", text);
}

void findNumbers(const QString &text, QList<PersonFinding> &found)
{
    // Not part of a longer number, nor the decimals of one.
    static const QString gap = QStringLiteral("[ \\t\u00a0\u2009\\-\u2010\u2011\u2013]{0,3}");
    static const QRegularExpression number(
        QStringLiteral(R"((?<!\d)(?<!\d[.,])\d{3}%1\d{3}%1\d{4}(?!\d)(?![.,]\d))").arg(gap));
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString digits;
        for (const QChar c : match.captured()) {
            if (c >= u'0' && c <= u'9')
                digits.append(c);
        }
        if (isNhsNumber(digits))
            found.append({PersonMark::NhsNumber, match.capturedStart(), match.capturedLength()});
    }
}

QDate dateFrom(const QString &text)
{
    QString plain = text.simplified();
    plain.remove(QRegularExpression(QStringLiteral(R"((?<=\d)(st|nd|rd|th)\b)"),
                                    QRegularExpression::CaseInsensitiveOption));
    plain.remove(u',');
    plain.replace(QRegularExpression(QStringLiteral(R"(\bof\s+)")), QString());
    plain.replace(QRegularExpression(QStringLiteral(R"([./\-\s]+)")), QStringLiteral(" "));
    for (const char *form :
         {"d M yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy M d", "MMM d yyyy", "MMMM d yyyy"}) {
        const QDate date = QLocale::c().toDate(plain, QLatin1String(form));
        if (date.isValid())
            return date;
    }
    // Two figures of a year: of a birth, the last century unless that is a hundred years ago.
    for (const char *form : {"d M yy", "d MMM yy", "d MMMM yy"}) {
        const QDate date = QLocale::c().toDate(plain, QLatin1String(form));
        if (date.isValid())
            return date;
    }
    return {};
}

bool couldBeBirth(const QDate &date, const QDate &today)
{
    if (!date.isValid())
        return false;
    return today.isValid() ? date <= today && date.addYears(kOldest) > today
                           : date.year() >= kSince;
}

void findBirthDates(const QString &text, const QDate &today, QList<PersonFinding> &found)
{
    static const QString month =
        QStringLiteral("(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|"
                       "aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)");
    static const QRegularExpression date(
        QStringLiteral(R"((?<!\d)(?:\d{1,2}\s?[./\-]\s?\d{1,2}\s?[./\-]\s?(?:\d{4}|\d{2})|)"
                       R"(\d{4}-\d{1,2}-\d{1,2}|)"
                       R"(\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s\-.]+%1[\s\-.,]+(?:\d{4}|\d{2})|)"
                       R"(%1\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?!\d))")
            .arg(month),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression word(
        QStringLiteral(
            R"((?<![a-z])(?:d\.?\s?o\.?\s?b|date\s+of\s+birth|birth\s?date|born)(?![a-z]))"),
        QRegularExpression::CaseInsensitiveOption);
    QList<std::pair<qsizetype, qsizetype>> words;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        words.append({match.capturedStart(), match.capturedEnd()});
    }
    if (words.isEmpty())
        return;
    for (auto it = date.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool beside = std::any_of(words.cbegin(), words.cend(), [&match](const auto &at) {
            const qsizetype before = match.capturedStart() - at.second;
            const qsizetype after = at.first - match.capturedEnd();
            return (before >= 0 && before <= kBeside) || (after >= 0 && after <= kBeside);
        });
        if (beside && couldBeBirth(dateFrom(match.captured()), today))
            found.append({PersonMark::DateOfBirth, match.capturedStart(), match.capturedLength()});
    }
}

void findPostcodes(const QString &text, QList<PersonFinding> &found)
{
    // The forms of BS 7666; letters that no postcode has are left out.
    static const QString form = QStringLiteral(
        R"((?<![A-Za-z0-9])(?:GIR ?0AA|(?:[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9](?:[0-9]|[ABEHMNPRVWXY])?|[0-9][A-HJKPSTUW])) ?[0-9][ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9]))");
    static const QRegularExpression upper(form);
    static const QRegularExpression lower(
        form.toLower().replace(QLatin1String("a-za-z"), QLatin1String("A-Za-z")));
    static const QRegularExpression ordinal(QStringLiteral(R"(\d(?:st|nd|rd|th)$)"));
    for (auto it = upper.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found.append({PersonMark::Postcode, match.capturedStart(), match.capturedLength()});
    }
    for (auto it = lower.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!ordinal.match(match.captured()).hasMatch()) // "on ward b1 2nd floor"
            found.append({PersonMark::Postcode, match.capturedStart(), match.capturedLength()});
    }
}

} // namespace

bool isNhsNumber(QStringView tenDigits)
{
    if (tenDigits.size() != 10 || tenDigits.startsWith(u"000"))
        return false;
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (10 - i) * tenDigits[i].digitValue();
    const int check = (11 - sum % 11) % 11; // 10 is never given
    return check == tenDigits[9].digitValue();
}

QList<PersonFinding> personFindings(const QString &text, const QDate &today)
{
    QList<PersonFinding> found;
    findNumbers(text, found);
    findBirthDates(text, today, found);
    findPostcodes(text, found);
    std::sort(found.begin(), found.end(),
              [](const PersonFinding &a, const PersonFinding &b) { return a.start < b.start; });
    return found;
}

QString personMarkCode(PersonMark mark)
{
    switch (mark) {
    case PersonMark::NhsNumber:
        return QStringLiteral("nhs_number");
    case PersonMark::DateOfBirth:
        return QStringLiteral("date_of_birth");
    case PersonMark::Postcode:
        return QStringLiteral("postcode");
    }
    return {};
}

QString personMarkCodes(const QList<PersonFinding> &findings)
{
    QStringList codes;
    for (const PersonFinding &finding : findings)
        codes.append(personMarkCode(finding.mark));
    codes.removeDuplicates();
    return codes.join(u' ');
}

QString personMarkWords(PersonMark mark)
{
    switch (mark) {
    case PersonMark::NhsNumber:
        return tr("an NHS number");
    case PersonMark::DateOfBirth:
        return tr("a date of birth");
    case PersonMark::Postcode:
        return tr("a postcode");
    }
    return {};
}

QString personSentence(const QList<PersonFinding> &findings)
{
    QStringList words;
    for (const PersonFinding &finding : findings)
        words.append(personMarkWords(finding.mark));
    words.removeDuplicates();
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return tr("This looks like %1.").arg(words.first());
    const QString last = words.takeLast();
    return tr("This looks like %1 and %2.").arg(words.join(QLatin1String(", ")), last);
}

} // namespace candour
