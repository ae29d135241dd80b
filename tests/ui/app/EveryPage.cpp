// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/app/EveryPage.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"

#include <QTest>

namespace candour::test {

QList<Location> everyPage(FileSession &session)
{
    const QString outcomes = QStringLiteral("outcomes");
    const QString scorecards = QStringLiteral("scorecards");
    const QString providers = QStringLiteral("providers");
    const QString reports = QStringLiteral("reports");
    const QString data = QStringLiteral("data");
    QList<Location> pages {{QStringLiteral("today")}, {outcomes}};
    const auto domains = session.reader().records().all<Domain>();
    if (domains && !domains->isEmpty())
        pages.append({outcomes, domains->first().code});
    pages.append({scorecards});
    const ScorecardBooks &books = session.books();
    const bool hasProviders =
        std::any_of(books.organisations.begin(), books.organisations.end(),
                    [](const Organisation &one) { return one.code == QLatin1String("ZZ1"); });
    if (hasProviders)
        pages += {{scorecards, QStringLiteral("ZZ1")},
                  {scorecards, QStringLiteral("|I-01")},
                  {scorecards, QStringLiteral("|")}};
    pages.append({providers});
    if (hasProviders) {
        pages.append({providers, QStringLiteral("ZZ1")});
        for (const char *tab : {"cqc", "sites", "scorecard", "comments", "record"})
            pages.append({providers, QStringLiteral("ZZ1|") + QLatin1String(tab)});
    }
    pages.append({reports});
    const auto written = session.reader().records().all<Report>();
    if (written && !written->isEmpty())
        pages.append({reports, written->first().uid.toText()});
    pages += {{data},
              {data, QStringLiteral("mappings")},
              {data, QStringLiteral("lists")},
              {data, QStringLiteral("submissions")}};
    return pages;
}

QString placeName(const Location &location)
{
    if (location.target.isEmpty())
        return location.place;
    const bool record = location.target.size() > 20; // a uid
    return location.place + u'/' + (record ? QStringLiteral("record") : location.target);
}

void settle()
{
    QTest::qWait(220);
}

} // namespace candour::test
