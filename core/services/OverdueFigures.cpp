// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OverdueFigures.h"

#include "core/base/Clock.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/SubmissionService.h"

#include <algorithm>

namespace candour {

namespace {

constexpr int kMonths = 3;

} // namespace

Result<OverdueFigures> overdueFigures(const db::Database &database)
{
    OverdueFigures found;
    found.day = database.clock().today();
    const SubmissionService service(database);
    const auto month = service.currentMonth();
    if (!month || month->isNull())
        return month ? Result<OverdueFigures>(found) : fail(month.error());
    const auto book = service.book(*month, kMonths);
    if (!book)
        return fail(book.error());
    found.first = book->months.front();
    found.last = book->months.back();
    for (int place = 0; place < int(book->months.size()); ++place)
        found.due += book->countsOfMonth(place).due();
    found.arrears = arrearsOf(*book);
    return found;
}

Result<OverdueFigures> readOverdueFigures(const QString &path, const db::Schema &schema,
                                          const QDate &day)
{
    const FixedClock clock(day);
    const auto database = db::Database::open(path, schema, clock, db::Access::Read);
    if (!database)
        return fail(database.error());
    return overdueFigures(**database);
}

bool concernsSubmissions(const ChangeSet &changes)
{
    if (!changes.series.isEmpty() || changes.touches(u"batch"))
        return true;
    const RecordKind *kinds[] {&recordType<Submission>(), &recordType<SubmissionRule>(),
                               &recordType<Organisation>(), &recordType<Indicator>()};
    return std::any_of(std::begin(kinds), std::end(kinds),
                       [&](const RecordKind *kind) { return changes.touches(kind->id); });
}

QString submissionsTarget(const std::vector<Arrears> &arrears)
{
    QString target = QStringLiteral("submissions");
    if (arrears.empty())
        return target;
    const auto newest =
        std::max_element(arrears.begin(), arrears.end(),
                         [](const Arrears &a, const Arrears &b) { return a.month < b.month; });
    target += u'|' + newest->month.toText();
    return arrears.size() == 1 ? target + u'|' + newest->provider.code : target;
}

} // namespace candour
