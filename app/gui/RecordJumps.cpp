// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/gui/RecordJumps.h"

#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/RecordSearch.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

const QString kScorecards = QStringLiteral("scorecards");
/// Before the key of a provider whose scorecard is meant, not its page.
const QString kScorecardKey = QStringLiteral("scorecard|");

QString tr(const char *text)
{
    return QCoreApplication::translate("jump", text);
}

template <typename T>
QString searchedText(const T &record)
{
    return QStringList {record.name, record.shortName, record.code}.join(u' ');
}

QString keyOf(const FoundRecord &record)
{
    return record.kind->id + u'|' + record.uid.toText();
}

bool isProvider(const FoundRecord &record)
{
    return record.kind == &recordType<Organisation>()
        && record.place.place == QLatin1String("providers");
}

JumpHit figureHit(const Indicator &indicator, const Organisation &provider,
                  const RecordJumps::Go &go)
{
    const QString target = provider.code + u'|' + indicator.code;
    JumpHit hit {.title = indicator.name,
                 .detail = provider.name,
                 .icon = QStringLiteral("chart"),
                 .key = target};
    hit.go = [go, target] { go({kScorecards, target}); };
    return hit;
}

} // namespace

RecordJumps::RecordJumps(FileSession &session, Go go)
    : m_session(session)
    , m_go(std::move(go))
{
}

QString RecordJumps::heading() const
{
    return tr("Records");
}

JumpHit RecordJumps::hitOf(const FoundRecord &record) const
{
    JumpHit hit {.title = record.title,
                 .detail = record.detail,
                 .icon = record.place.place, // icons go by the names of the places
                 .key = keyOf(record)};
    if (isProvider(record))
        hit.detail = tr("%1, provider").arg(record.place.target);
    hit.go = [go = m_go, place = record.place] { go({place.place, place.target}); };
    return hit;
}

JumpHit RecordJumps::scorecardOf(const FoundRecord &provider) const
{
    JumpHit hit {.title = provider.title,
                 .detail = tr("%1, scorecard").arg(provider.place.target),
                 .icon = kScorecards,
                 .key = kScorecardKey + keyOf(provider)};
    hit.go = [go = m_go, code = provider.place.target] { go({kScorecards, code}); };
    return hit;
}

QList<JumpHit> RecordJumps::find(const QString &text, int most) const
{
    QList<JumpHit> hits;
    if (!m_session.isOpen() || text.trimmed().isEmpty())
        return hits;
    const auto records = searchRecords(m_session.reader(), m_session.terms(), text, most);
    if (!records) {
        m_session.reportReadFailure(records.error());
        return hits;
    }
    for (const FoundRecord &record : *records) {
        hits.append(hitOf(record));
        if (isProvider(record))
            hits.append(scorecardOf(record));
    }
    return hits.mid(0, most);
}

std::optional<JumpHit> RecordJumps::recall(const QString &key) const
{
    const bool isScorecard = key.startsWith(kScorecardKey);
    const QString record = isScorecard ? key.mid(kScorecardKey.size()) : key;
    const RecordKind *kind = m_session.isOpen()
        ? m_session.reader().registry().byId(record.section(u'|', 0, 0))
        : nullptr;
    if (!kind)
        return std::nullopt;
    const auto found = foundRecord(m_session.reader(), m_session.terms(), *kind,
                                   Uid::fromText(record.section(u'|', 1)));
    if (!found || !*found)
        return std::nullopt;
    return isScorecard ? scorecardOf(**found) : hitOf(**found);
}

FigureJumps::FigureJumps(FileSession &session, RecordJumps::Go go)
    : m_session(session)
    , m_go(std::move(go))
{
}

QString FigureJumps::heading() const
{
    return tr("Figures");
}

QList<JumpHit> FigureJumps::find(const QString &text, int most) const
{
    QList<JumpHit> hits;
    if (!m_session.isOpen() || text.trimmed().isEmpty())
        return hits;
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
            const int score = jumpScore(searched + u' ' + searchedText(provider), text);
            if (score == 0)
                continue;
            hits.append(figureHit(indicator, provider, m_go));
            hits.last().score = score;
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const JumpHit &a, const JumpHit &b) { return a.score > b.score; });
    return hits.mid(0, most);
}

std::optional<JumpHit> FigureJumps::recall(const QString &key) const
{
    if (!m_session.isOpen())
        return std::nullopt;
    const ScorecardBooks &books = m_session.books();
    const auto provider = organisationByCode(books.organisations, key.section(u'|', 0, 0));
    const auto indicator =
        std::find_if(books.indicators.begin(), books.indicators.end(),
                     [&](const Indicator &one) { return one.code == key.section(u'|', 1); });
    if (!provider || indicator == books.indicators.end())
        return std::nullopt;
    return figureHit(*indicator, *provider, m_go);
}

} // namespace candour
