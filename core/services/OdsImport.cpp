// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OdsImport.h"

#include "core/domain/Organisation.h"
#include "core/services/ProviderKind.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace candour {

namespace {

/// Which column of the source gives which field; -1 for none.
struct OdsColumns {
    qsizetype code = 0;
    qsizetype name = 1;
    qsizetype region = 2;
    qsizetype icb = 3;
    qsizetype postcode = 9;
    qsizetype opened = 10;
    qsizetype closed = 11;
    qsizetype careHome = -1; ///< of a list of care homes: which kind of home it is
};

/// "20110701" or "2011-07-01" as an ISO date; empty for what is no date ("NA").
QString isoDate(const QString &text)
{
    QDate date = QDate::fromString(text.trimmed(), QStringLiteral("yyyyMMdd"));
    if (!date.isValid())
        date = QDate::fromString(text.trimmed(), Qt::ISODate);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// Names come in capitals; in a table of people's eyes "Nhs" and "Of" would be worse than those.
QString nameText(const QString &text)
{
    return text.simplified();
}

bool looksLikeOds(const TextTable &table)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z0-9]{3,8}$"));
    if (table.header.size() < 20 || table.rows.isEmpty())
        return false;
    int good = 0;
    for (const QStringList &row : table.rows)
        good += code.match(row[0].trimmed()).hasMatch() && !row[1].trimmed().isEmpty();
    return good * 10 >= table.rows.size() * 9;
}

/// Files of commissioners hold places, the others providers.
bool holdsCommissioners(const TextTable &source, qsizetype nameColumn)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(CCG|CLINICAL COMMISSIONING GROUP|SUB-ICB|INTEGRATED CARE BOARD)\\b"));
    qsizetype found = 0;
    for (const QStringList &row : source.rows)
        found += words.match(row.value(nameColumn).toUpper()).hasMatch();
    return found * 2 > source.rows.size();
}

/// The place of the first of these heads that the table has; -1 for none. "#" is a digit; the
/// rest is a regular expression.
qsizetype columnLike(const TextTable &table, const QStringList &heads)
{
    for (const QString &head : heads) {
        const QRegularExpression pattern(
            QRegularExpression::anchoredPattern(QString(head).replace(u'#', QStringLiteral("\\d"))),
            QRegularExpression::CaseInsensitiveOption);
        for (qsizetype i = 0; i < table.header.size(); ++i) {
            if (pattern.match(table.header[i].trimmed()).hasMatch())
                return i;
        }
    }
    return -1;
}

/// "old_code" and "final_code" of organisations that merged: which one follows which. A code that
/// stays as it is tells nothing, and one that was split among several has no one successor.
TextTable successors(const TextTable &source, qsizetype before, qsizetype after)
{
    QHash<QString, int> rows;
    for (const QStringList &row : source.rows)
        ++rows[row.value(before).trimmed()];
    TextTable table;
    table.header = {QStringLiteral("code"), QStringLiteral("successor")};
    for (qsizetype i = 0; i < source.rows.size(); ++i) {
        const QString code = source.rows[i].value(before).trimmed();
        const QString next = source.rows[i].value(after).trimmed();
        if (code == next || next.isEmpty() || next == QLatin1String("NA") || rows[code] > 1)
            continue;
        table.rows.append({code, next});
        table.lines.append(source.lines[i]);
    }
    return table;
}

TextTable convert(const TextTable &source, const OdsColumns &columns)
{
    TextTable table;
    table.header = {QStringLiteral("code"),        QStringLiteral("name"),
                    QStringLiteral("region_code"), QStringLiteral("icb_code"),
                    QStringLiteral("postcode"),    QStringLiteral("opened"),
                    QStringLiteral("closed")};
    table.longLines = source.longLines;
    const bool places = holdsCommissioners(source, columns.name);
    table.header.append(places ? QStringLiteral("type") : QStringLiteral("provider_type"));
    const auto cell = [](const QStringList &row, qsizetype column) {
        const QString text = column < 0 || column >= row.size() ? QString() : row[column].trimmed();
        return text == QLatin1String("NA") ? QString() : text;
    };
    for (qsizetype i = 0; i < source.rows.size(); ++i) {
        const QStringList &row = source.rows[i];
        table.rows.append({cell(row, columns.code), nameText(cell(row, columns.name)),
                           cell(row, columns.region), cell(row, columns.icb),
                           cell(row, columns.postcode), isoDate(cell(row, columns.opened)),
                           isoDate(cell(row, columns.closed))});
        const ProviderType kind = columns.careHome >= 0 && !cell(row, columns.careHome).isEmpty()
            ? ProviderType::CareHome
            : providerKindOf(cell(row, columns.code), cell(row, columns.name));
        table.rows.last().append(places ? codeOf(OrganisationType::Place) : codeOf(kind));
        table.lines.append(source.lines[i]);
    }
    return table;
}

// Heads of the files as they are published.
const QString kCommissionerCode = u"ccg code"_qs;
const QString kCommissionerName = u"ccg name"_qs;

} // namespace

Result<TextTable> readOdsFile(const QString &path)
{
    auto headed = readTextTable(path);
    if (!headed)
        return headed;
    const auto at = [&](const QStringList &heads) { return columnLike(*headed, heads); };
    const qsizetype before = at({QStringLiteral("old_code")});
    const qsizetype after = at({QStringLiteral("final_code")});
    if (before >= 0 && after >= 0)
        return successors(*headed, before, after);
    const qsizetype home = at({QStringLiteral("cqc_id")});
    const qsizetype code = home >= 0
        ? home
        : at({QStringLiteral("ods_code"), QStringLiteral("icb##cdh"), kCommissionerCode});
    const qsizetype name =
        at({QStringLiteral("ods_name"), QStringLiteral("icb##nm"), kCommissionerName,
            home >= 0 ? QStringLiteral("name") : QStringLiteral("ods_name")});
    if (code >= 0 && name >= 0)
        return convert(*headed,
                       {code, name, at({QStringLiteral("region_code")}),
                        at({QStringLiteral("stp_code")}), at({QStringLiteral("postcode")}),
                        at({QStringLiteral("open_date")}), at({QStringLiteral("close_date")}),
                        home >= 0 ? at({QStringLiteral("type")}) : -1});
    auto plain = readHeadlessTable(path);
    if (!plain)
        return plain;
    if (!looksLikeOds(*plain))
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "OdsImport",
                        "“%1” is not a file of the Organisation Data Service (24 or 27 columns "
                        "that begin with code and name). Nothing was imported.")
                        .arg(QFileInfo(path).fileName()));
    return convert(*plain, {});
}

} // namespace candour
