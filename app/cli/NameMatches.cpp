// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/NameMatches.h"

#include "core/services/SourceNames.h"

namespace candour::cli {

namespace {

/// Whether one of the records has the code; then the name means it.
bool take(const QList<NamedRecord> &records, const QString &key, const QString &code,
          QHash<QString, NameAnswer> &answers)
{
    for (const NamedRecord &record : records) {
        if (nameKey(record.code) == nameKey(code)) {
            answers.insert(key, {NameFate::Match, record.record});
            return true;
        }
    }
    return false;
}

Result<void> addMatch(NameAnswers &answers, const NamedRecords &records, const QString &match)
{
    const qsizetype sign = match.lastIndexOf(u'=');
    const QString key = nameKey(match.left(qMax(sign, qsizetype(0))));
    const QString code = match.mid(sign + 1).trimmed();
    if (sign < 0 || key.isEmpty())
        return fail(
            ErrorCode::Invalid,
            QStringLiteral("--match takes NAME=CODE, not “%1”. Nothing was imported.").arg(match));
    if (code.isEmpty()) {
        answers.organisations.insert(key, {NameFate::LeaveOut});
        answers.indicators.insert(key, {NameFate::LeaveOut});
        return {};
    }
    const bool isProvider = take(records.organisations, key, code, answers.organisations);
    const bool isIndicator = take(records.indicators, key, code, answers.indicators);
    if (isProvider || isIndicator)
        return {};
    return fail(ErrorCode::NotFound,
                QStringLiteral("--match: the file has no provider and no indicator with the code "
                               "“%1”. Nothing was imported.")
                    .arg(code));
}

} // namespace

Result<NameAnswers> answersFrom(const db::Database &database, const QStringList &matches)
{
    NameAnswers answers;
    if (matches.isEmpty())
        return answers;
    const auto records = namedRecords(database);
    if (!records)
        return fail(records.error());
    for (const QString &match : matches) {
        if (auto done = addMatch(answers, *records, match); !done)
            return fail(done.error());
    }
    return answers;
}

} // namespace candour::cli
