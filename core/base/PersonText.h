// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// Finds what could name a patient in free text (REQUIREMENTS R-338, FEATURES G8). It looks and
/// never changes; what is done about a finding is for those who ask.
namespace candour {

enum class PersonMark { NhsNumber, DateOfBirth, Postcode };

/// A passage, in characters of the text.
struct PersonFinding {
    PersonMark mark = PersonMark::NhsNumber;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const PersonFinding &, const PersonFinding &) = default;
};

/// What is found, in the order of the text:
/// - ten digits, plain or as 3-3-4 with spaces or dashes, whose last is the check digit of an NHS
///   number (modulus 11; NHS Data Dictionary), except those that begin with 000, which are never
///   issued;
/// - a full date with "DOB", "D.O.B.", "born" or "date of birth" beside it, of somebody who could
///   live: not more than 120 years before `today` and not after it (without `today`: since 1900);
/// - a full UK postcode.
[[nodiscard]] QList<PersonFinding> personFindings(const QString &text, const QDate &today = {});

/// Whether ten digits carry the right check digit.
[[nodiscard]] bool isNhsNumber(QStringView tenDigits);

/// "nhs_number": what a clearance keeps.
[[nodiscard]] QString personMarkCode(PersonMark mark);
/// The codes of all that was found, each once: "nhs_number postcode".
[[nodiscard]] QString personMarkCodes(const QList<PersonFinding> &findings);
/// "an NHS number".
[[nodiscard]] QString personMarkWords(PersonMark mark);
/// One sentence about the findings: "This looks like an NHS number and a postcode."
[[nodiscard]] QString personSentence(const QList<PersonFinding> &findings);

} // namespace candour
