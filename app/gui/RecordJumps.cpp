// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/RecordJumps.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

const QString kScorecards = QStringLiteral("scorecards");
const QString kProviders = QStringLiteral("providers");
const QString kOutcomes = QStringLiteral("outcomes");
const QString kReports = QStringLiteral("reports");

template <typename T>
QString searchedText(const T &record)
{
    return QStringList {record.name, record.shortName, record.code}.join(u' ');
}

} // namespace

RecordJumps::RecordJumps(FileSession &session, std::function<void(const Location &)> go)
    : m_session(session)
    , m_go(std::move(go))
{
}

QString RecordJumps::heading() const
{
    return QCoreApplication::translate("jump", "Records");
}

void RecordJumps::add(QList<JumpHit> &hits, const JumpHit &hit, const QString &searched,
                      const QString &text, const Location &location) const
{
    const int score = jumpScore(searched, text);
    if (score == 0)
        return;
    hits.append(hit);
    hits.last().score = score;
    hits.last().go = [go = m_go, location] { go(location); };
}

/// Her page of the provider comes before its scorecard.
void RecordJumps::addProviders(QList<JumpHit> &hits, const QString &text) const
{
    for (const Organisation &provider : m_session.books().organisations) {
        if (provider.type != OrganisationType::Provider)
            continue;
        const JumpHit page {
            .title = provider.name,
            .detail = QCoreApplication::translate("jump", "%1, provider").arg(provider.code),
            .icon = kProviders};
        add(hits, page, searchedText(provider), text, {kProviders, provider.code});
        const JumpHit scorecard {
            .title = provider.name,
            .detail = QCoreApplication::translate("jump", "%1, scorecard").arg(provider.code),
            .icon = kScorecards};
        add(hits, scorecard, searchedText(provider), text, {kScorecards, provider.code});
    }
}

/// An indicator is looked at where somebody has figures for it: "MRSA riverside".
void RecordJumps::addIndicators(QList<JumpHit> &hits, const QString &text) const
{
    const ScorecardBooks &books = m_session.books();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const Indicator &indicator : books.indicators) {
        const QString searched = searchedText(indicator);
        const bool named = std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return jumpScore(searched, word) > 0;
        });
        for (const Organisation &provider : books.organisations) {
            if (!named || provider.type != OrganisationType::Provider)
                continue;
            const JumpHit hit {
                .title = indicator.name, .detail = provider.name, .icon = QStringLiteral("chart")};
            add(hits, hit, searched + u' ' + searchedText(provider), text,
                {kScorecards, provider.code + u'|' + indicator.code});
        }
    }
}

void RecordJumps::addReports(QList<JumpHit> &hits, const QString &text) const
{
    const auto reports = m_session.reader().records().all<Report>();
    if (!reports)
        return m_session.reportReadFailure(reports.error());
    for (const Report &report : *reports) {
        const JumpHit hit {.title = report.title, .detail = report.number, .icon = kReports};
        add(hits, hit, report.title + u' ' + report.number, text, {kReports, report.uid.toText()});
    }
}

void RecordJumps::addDomains(QList<JumpHit> &hits, const QString &text) const
{
    for (const Domain &domain : m_session.books().domains) {
        const JumpHit hit {
            .title = domain.title,
            .detail = QCoreApplication::translate("jump", "Outcomes, domain %1").arg(domain.code),
            .icon = kOutcomes};
        add(hits, hit, hit.title + u' ' + domain.shortTitle + u' ' + hit.detail, text,
            {kOutcomes, domain.code});
    }
}

QList<JumpHit> RecordJumps::find(const QString &text, int most) const
{
    if (!m_session.isOpen() || text.trimmed().isEmpty())
        return {};
    QList<JumpHit> hits;
    addProviders(hits, text);
    addDomains(hits, text);
    addReports(hits, text);
    addIndicators(hits, text);
    std::stable_sort(hits.begin(), hits.end(),
                     [](const JumpHit &a, const JumpHit &b) { return a.score > b.score; });
    return hits.mid(0, most);
}

} // namespace candour
