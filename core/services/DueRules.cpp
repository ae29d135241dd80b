// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/DueRules.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"

#include <algorithm>

namespace candour {

namespace {

/// All values of a type, read at the first time of asking.
template <typename T>
Result<void> readOnce(const db::Database &database, std::optional<QList<T>> &known)
{
    if (known)
        return {};
    auto all = database.records().all<T>();
    if (!all)
        return fail(all.error());
    known = std::move(*all);
    return {};
}

} // namespace

Result<bool> DueRules::isSettled(const RecordKind &kind, const db::RecordRow &row)
{
    if (&kind == &recordType<FrontSheet>())
        return isReportClosed(row.record);
    if (&kind == &recordType<PersonRole>())
        return isRoleTaken(recordType<PersonRole>().fromData(row.record));
    if (&kind == &recordType<DataQuality>())
        return isGradedAnew(recordType<DataQuality>().fromData(row.record));
    return false;
}

Result<bool> DueRules::isReportClosed(const RecordData &frontSheet) const
{
    auto report = m_database.records().row(recordType<Report>(), frontSheet.reference(u"report"));
    if (!report)
        return fail(report.error());
    return !*report || (*report)->record.withdrawn
        || (*report)->record.text(u"state") != codeOf(ReportState::Draft);
}

/// By anybody, her or himself included, for longer than this.
Result<bool> DueRules::isRoleTaken(const PersonRole &ending)
{
    if (auto done = readOnce(m_database, m_people); !done)
        return fail(done.error());
    return std::any_of(m_people->cbegin(), m_people->cend(), [&](const Person &person) {
        return std::any_of(person.roles.cbegin(), person.roles.cend(), [&](const PersonRole &held) {
            return held.role == ending.role && held.uid != ending.uid
                && (!held.to.isValid() || held.to > ending.to);
        });
    });
}

Result<bool> DueRules::isGradedAnew(const DataQuality &grade)
{
    if (auto done = readOnce(m_database, m_grades); !done)
        return fail(done.error());
    return std::any_of(m_grades->cbegin(), m_grades->cend(), [&](const DataQuality &other) {
        return other.uid != grade.uid && other.indicator == grade.indicator
            && other.organisation == grade.organisation && other.from > grade.from;
    });
}

} // namespace candour
