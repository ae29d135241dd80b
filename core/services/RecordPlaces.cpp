// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordPlaces.h"

#include "core/db/ChangeSet.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"

namespace candour {

namespace {

using Found = Result<std::optional<RecordPlace>>;

const QString kProviders = QStringLiteral("providers");
const QString kScorecards = QStringLiteral("scorecards");
const QString kReports = QStringLiteral("reports");
const QString kData = QStringLiteral("data");
constexpr int kDeepest = 10; ///< sites of sites, attachments of attachments

/// Answers for one record by following what it refers to.
class Finder {
public:
    explicit Finder(const db::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Found find(const RecordKind &kind, const Uid &uid, int depth = 0) const
    {
        auto row = m_database.records().row(kind, uid);
        if (!row)
            return fail(row.error());
        if (!*row || (*row)->record.withdrawn || depth > kDeepest)
            return std::optional<RecordPlace>();
        return of((*row)->record, depth);
    }

private:
    [[nodiscard]] Found of(const RecordData &record, int depth) const
    {
        const QString &kind = record.kind().id;
        if (kind == QLatin1String("organisation"))
            return organisation(record);
        if (kind == QLatin1String("report"))
            return at(kReports, record.uid.toText());
        if (kind == QLatin1String("report_text") || kind == QLatin1String("front_sheet"))
            return find(recordType<Report>(), record.reference(u"report"), depth + 1);
        if (kind == QLatin1String("cqc_rating"))
            return rating(record);
        if (kind == QLatin1String("comment") || kind == QLatin1String("verdict_override")
            || kind == QLatin1String("data_quality") || kind == QLatin1String("threshold")
            || kind == QLatin1String("rebase") || kind == QLatin1String("chart_note"))
            return figure(record);
        if (kind == QLatin1String("submission"))
            return submission(record);
        if (kind == QLatin1String("indicator"))
            return at(kScorecards, u'|' + record.text(u"code"));
        if (kind == QLatin1String("domain"))
            return at(QStringLiteral("outcomes"), record.text(u"code"));
        if (kind == QLatin1String("mapping"))
            return at(kData, QStringLiteral("mappings"));
        if (kind == QLatin1String("attachment") || kind == QLatin1String("text_clearance"))
            return other(record.text(u"record_kind"), record.text(u"record_uid"), depth);
        if (kind == QLatin1String("link"))
            return other(record.text(u"from_kind"), record.text(u"from_uid"), depth);
        if (kind == QLatin1String("saved_view"))
            return std::optional<RecordPlace>();
        return listed(record);
    }

    [[nodiscard]] static Found at(const QString &place, const QString &target)
    {
        return std::optional<RecordPlace>({place, target});
    }

    [[nodiscard]] static Found listed(const RecordData &record)
    {
        return at(kData, QStringLiteral("lists|%1|%2").arg(record.kind().id, record.uid.toText()));
    }

    [[nodiscard]] Found organisation(const RecordData &record) const
    {
        return record.text(u"type") == codeOf(OrganisationType::Provider)
            ? at(kProviders, record.text(u"code"))
            : listed(record);
    }

    /// That of a site stands with its provider.
    [[nodiscard]] Found rating(const RecordData &record) const
    {
        Uid uid = record.reference(u"organisation");
        for (int depth = 0; depth < kDeepest && !uid.isNull(); ++depth) {
            auto row = m_database.records().row(recordType<Organisation>(), uid);
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            const RecordData &body = (*row)->record;
            if (body.text(u"type") == codeOf(OrganisationType::Provider))
                return at(kProviders, body.text(u"code") + QStringLiteral("|cqc"));
            uid = body.reference(u"parent");
        }
        return listed(record);
    }

    /// The cell of its provider and of the month in which its period ends.
    [[nodiscard]] Found submission(const RecordData &record) const
    {
        auto body =
            m_database.records().row(recordType<Organisation>(), record.reference(u"organisation"));
        if (!body)
            return fail(body.error());
        const auto period = Period::fromText(record.text(u"period"));
        if (!*body || !period)
            return listed(record);
        return at(kData,
                  QStringLiteral("submissions|%1|%2")
                      .arg(Period::containing(period->lastDay(), PeriodKind::Month).toText(),
                           (*body)->record.text(u"code")));
    }

    /// What is said of a measure: on the scorecard of the organisation and month, where it has
    /// them, else on the page of the measure.
    [[nodiscard]] Found figure(const RecordData &record) const
    {
        auto indicator =
            m_database.records().row(recordType<Indicator>(), record.reference(u"indicator"));
        auto body =
            m_database.records().row(recordType<Organisation>(), record.reference(u"organisation"));
        if (!indicator)
            return fail(indicator.error());
        if (!body)
            return fail(body.error());
        if (!*indicator)
            return listed(record);
        const QString measure = (*indicator)->record.text(u"code");
        if (!*body)
            return at(kScorecards, u'|' + measure);
        QString target = (*body)->record.text(u"code") + u'|' + measure;
        for (const QStringView period : {u"period", u"from_period"}) {
            if (record.kind().indexOf(period) >= 0 && !record.text(period).isEmpty())
                target += u'|' + record.text(period);
        }
        return at(kScorecards, target);
    }

    [[nodiscard]] Found other(const QString &kindId, const QString &uid, int depth) const
    {
        if (kindId == QLatin1String("batch")) // the source of an import
            return at(kData, uid);
        const RecordKind *kind = m_database.registry().byId(kindId);
        return kind ? find(*kind, Uid::fromText(uid), depth + 1) : std::optional<RecordPlace>();
    }

    const db::Database &m_database;
};

} // namespace

Result<std::optional<RecordPlace>> placeOfRecord(const db::Database &database,
                                                 const RecordKind &kind, const Uid &uid)
{
    return Finder(database).find(kind, uid);
}

Result<QString> figureTarget(const db::Database &database, const ChangeSet &changes)
{
    for (const SeriesChange &series : changes.series) {
        const auto organisation = database.records().find(Ref<Organisation>(series.organisation));
        const auto indicator = database.records().find(Ref<Indicator>(series.indicator));
        if (!organisation)
            return fail(organisation.error());
        if (!indicator)
            return fail(indicator.error());
        if (*organisation && *indicator)
            return QStringLiteral("%1|%2|%3")
                .arg((*organisation)->code, (*indicator)->code,
                     Period::containing(series.first.lastDay(), PeriodKind::Month).toText());
    }
    for (const RecordChange &change : changes.records) {
        const RecordKind *kind = database.registry().byId(change.kind);
        const auto place = kind ? placeOfRecord(database, *kind, change.uid)
                                : Result<std::optional<RecordPlace>>(std::nullopt);
        if (!place)
            return fail(place.error());
        const bool isOfProvider =
            *place && (*place)->place == kScorecards && !(*place)->target.startsWith(u'|');
        if (isOfProvider)
            return (*place)->target;
    }
    return QString();
}

} // namespace candour
