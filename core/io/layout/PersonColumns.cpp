// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/PersonColumns.h"

#include "core/base/PersonText.h"
#include "core/io/IoText.h"
#include "core/io/layout/LayoutWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

// One number in eleven passes the check by chance; one column of them does not.
constexpr int kFewestNumbers = 3;
constexpr int kFewestPostcodes = 5;

struct Counts {
    int tenDigits = 0;
    int nhsNumbers = 0;
    int dates = 0;
    int texts = 0;
    int postcodes = 0;
    int organisations = 0;
    bool isHeadedByPerson = false;
    QString head;
};

QString digitsOf(const SheetReading &sheet, int row, int column)
{
    if (const TextReading *text = sheet.text(row, column)) {
        constexpr qsizetype kLongest = 14;
        if (text->text.size() > kLongest)
            return {};
        QString digits = text->text;
        digits.remove(u' ').remove(u'-');
        return digits;
    }
    const double number = sheet.number(row, column);
    const bool isWhole = number > 0 && number < 1e10 && number == std::floor(number);
    return isWhole ? QString::number(qint64(number)) : QString();
}

bool isTenDigits(const QString &text)
{
    return text.size() == 10
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isPostcode(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() >= 5 && text.size() <= 8 && shape.match(text).hasMatch();
}

Counts countsOf(const SheetReading &sheet, int column)
{
    Counts counts;
    for (int row = 0; row < sheet.rows(); ++row) {
        const CellSort sort = sheet.sort(row, column);
        if (sort == CellSort::Blank)
            continue;
        const QString digits = digitsOf(sheet, row, column);
        if (isTenDigits(digits)) {
            ++counts.tenDigits;
            counts.nhsNumbers += isNhsNumber(digits) ? 1 : 0;
        }
        counts.dates += sort == CellSort::Period ? 1 : 0;
        const TextReading *text = sheet.text(row, column);
        if (!text || text->sort != CellSort::Text)
            continue;
        if (namesPerson(text->text)) {
            counts.isHeadedByPerson = true;
            counts.head = text->text;
            counts.texts = 0; // what counts stands below
            continue;
        }
        ++counts.texts;
        counts.postcodes += isPostcode(text->text) ? 1 : 0;
        counts.organisations += text->organisationSort != OrganisationSort::None ? 1 : 0;
    }
    return counts;
}

} // namespace

PersonColumns findPersonColumns(const SheetReading &sheet)
{
    PersonColumns found;
    std::vector<Counts> columns;
    bool hasOrganisations = false;
    for (int column = 0; column < sheet.columns(); ++column) {
        columns.push_back(countsOf(sheet, column));
        const Counts &counts = columns.back();
        hasOrganisations = hasOrganisations || counts.organisations >= kFewestPostcodes;
    }
    const auto add = [&](int column, const QString &what) {
        found.columns.push_back(column);
        found.marks += IoText::tr("%1 in column %2").arg(what, columnName(column));
    };
    for (int column = 0; column < sheet.columns(); ++column) {
        const Counts &counts = columns[size_t(column)];
        const bool areNumbers =
            counts.nhsNumbers >= kFewestNumbers && counts.nhsNumbers * 2 >= counts.tenDigits;
        if (areNumbers || (counts.isHeadedByPerson && counts.nhsNumbers > 0))
            add(column, IoText::tr("NHS numbers"));
        else if (counts.isHeadedByPerson && (counts.dates > 1 || counts.texts > 1))
            add(column, IoText::tr("“%1”").arg(counts.head));
        else if (counts.postcodes >= kFewestPostcodes && counts.postcodes * 2 >= counts.texts
                 && !hasOrganisations)
            add(column, IoText::tr("postcodes"));
    }
    return found;
}

} // namespace candour
