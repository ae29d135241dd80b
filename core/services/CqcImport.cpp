// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/CqcImport.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/TextGuard.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CqcImport", text);
}

template <typename E>
QString wordOf(E value)
{
    return QCoreApplication::translate("choice", labelOf(value));
}

/// What tells one rating from another.
QString keyOf(const Uid &organisation, CqcQuestion question, const QString &location,
              const QDate &published)
{
    return organisation.toText() + u'|' + codeOf(question) + u'|' + location.toLower() + u'|'
        + published.toString(Qt::ISODate);
}

struct KnownRating {
    CqcRating rating;
    bool withdrawn = false;
};

/// A row and the ratings it stands for.
struct PlannedRow {
    ImportPlanRow row;
    QList<CqcRating> puts;
    int created = 0;
    int changed = 0;
    int unchanged = 0;
};

class Planner {
public:
    explicit Planner(const db::Database &database)
        : m_store(database.records())
        , m_today(database.clock().today())
    {
    }

    Result<void> readExisting();
    PlannedRow plan(const CqcFileRow &row);

private:
    [[nodiscard]] Uid organisationOf(const CqcFileRow &row) const;
    void planAnswer(CqcRating rating, PlannedRow &planned, QStringList &words, bool &withdrawn);

    db::RecordStore m_store;
    const QDate m_today;
    QHash<QString, Uid> m_byCode;
    QHash<Uid, QString> m_names;
    QHash<QString, Uid> m_byLocation;
    QHash<QString, KnownRating> m_ratings;
};

Result<void> Planner::readExisting()
{
    const auto organisations = m_store.all<Organisation>();
    if (!organisations)
        return fail(organisations.error());
    for (const Organisation &organisation : *organisations) {
        m_byCode.insert(organisation.code.toLower(), organisation.uid);
        m_names.insert(organisation.uid, organisation.name);
    }
    const auto ratings = m_store.all(recordType<CqcRating>(), db::Withdrawn::Include);
    if (!ratings)
        return fail(ratings.error());
    for (const RecordData &record : *ratings) {
        const CqcRating rating = recordType<CqcRating>().fromData(record);
        if (!rating.location.isEmpty() && m_names.contains(rating.organisation.uid()))
            m_byLocation.insert(rating.location.toLower(), rating.organisation.uid());
        const QString key =
            keyOf(rating.organisation.uid(), rating.question, rating.location, rating.published);
        // One in force goes before one withdrawn.
        if (!record.withdrawn || !m_ratings.contains(key))
            m_ratings.insert(key, {rating, record.withdrawn});
    }
    return {};
}

Uid Planner::organisationOf(const CqcFileRow &row) const
{
    if (!row.locationId.isEmpty()) {
        const QString location = row.locationId.toLower();
        if (const Uid site = m_byCode.value(location); !site.isNull())
            return site;
        if (const Uid known = m_byLocation.value(location); !known.isNull())
            return known;
    }
    return m_byCode.value(row.providerId.toLower());
}

void Planner::planAnswer(CqcRating rating, PlannedRow &planned, QStringList &words, bool &withdrawn)
{
    const QString key =
        keyOf(rating.organisation.uid(), rating.question, rating.location, rating.published);
    const auto known = m_ratings.constFind(key);
    const QString answer = tr("%1: %2").arg(wordOf(rating.question), wordOf(rating.rating));
    if (known == m_ratings.cend()) {
        rating.uid = Uid::create();
        words.append(answer);
        ++planned.created;
    } else if (known->withdrawn) {
        withdrawn = true;
        return;
    } else {
        rating.uid = known->rating.uid;
        rating.inspected = known->rating.inspected;
        if (rating.link.isEmpty()) // what she has of a page is not taken from her
            rating.link = known->rating.link;
        if (rating.rating == known->rating.rating && rating.link == known->rating.link) {
            ++planned.unchanged;
            return;
        }
        words.append(rating.rating == known->rating.rating
                         ? tr("%1: the link").arg(wordOf(rating.question))
                         : tr("%1, was %2").arg(answer, wordOf(known->rating.rating)));
        ++planned.changed;
    }
    planned.puts.append(rating);
    m_ratings.insert(key, {rating, false});
}

PlannedRow Planner::plan(const CqcFileRow &row)
{
    PlannedRow planned;
    planned.row.line = row.line;
    planned.row.lineCount = row.lineCount;
    planned.row.code = row.locationId.isEmpty() ? row.providerId : row.locationId;
    planned.row.name = row.providerName.isEmpty() ? row.locationName : row.providerName;
    if (row.answers.isEmpty()) {
        planned.row.fate = ImportFate::Passed;
        planned.row.note = tr("It holds no rating of the provider or the location.");
        return planned;
    }
    const Uid organisation = organisationOf(row);
    if (organisation.isNull()) {
        planned.row.fate = ImportFate::Unmatched;
        planned.row.note = tr("No organisation of yours has the code %1.").arg(row.providerId);
        return planned;
    }
    planned.row.name = m_names.value(organisation);
    QStringList words;
    bool withdrawn = false;
    for (const auto &[question, value] : row.answers) {
        CqcRating rating;
        rating.organisation = Ref<Organisation>(organisation);
        rating.question = question;
        rating.rating = value;
        rating.published = row.published;
        rating.location = row.locationId;
        rating.link = row.link;
        planAnswer(rating, planned, words, withdrawn);
    }
    planned.row.what = words.join(QStringLiteral("; "));
    if (planned.created > 0)
        planned.row.fate = ImportFate::New;
    else if (planned.changed > 0)
        planned.row.fate = ImportFate::Changed;
    else
        planned.row.fate = withdrawn ? ImportFate::Passed : ImportFate::Unchanged;
    if (withdrawn)
        planned.row.note = tr("A rating you withdrew is not brought back.");
    if (planned.row.isTaken() && !planned.puts.isEmpty())
        planned.row.note +=
            personWarnings(recordType<CqcRating>().toData(planned.puts.first()), m_today)
                .join(u' ');
    return planned;
}

ImportPlanRow refusedRow(const RecordRefusal &refusal)
{
    ImportPlanRow row;
    row.line = refusal.line;
    row.fate = ImportFate::Refused;
    row.note = refusal.column.isEmpty() ? refusal.reason
                                        : tr("%1: %2").arg(refusal.column, refusal.reason);
    return row;
}

/// The rows in the order of the file, each with what it brings.
Result<QList<PlannedRow>> planRows(const db::Database &database, const CqcFile &file)
{
    Planner planner(database);
    if (auto done = planner.readExisting(); !done)
        return fail(done.error());
    QList<PlannedRow> rows;
    for (const CqcFileRow &row : file.rows)
        rows.append(planner.plan(row));
    for (const RecordRefusal &refusal : file.refused)
        rows.append({refusedRow(refusal), {}, 0, 0, 0});
    std::stable_sort(rows.begin(), rows.end(), [](const PlannedRow &a, const PlannedRow &b) {
        return a.row.line < b.row.line;
    });
    return rows;
}

CqcImportResult resultOf(const CqcFile &file, const QList<PlannedRow> &rows)
{
    CqcImportResult result;
    result.plan.file = file.name;
    for (const PlannedRow &planned : rows) {
        result.plan.rows.append(planned.row);
        result.created += planned.created;
        result.changed += planned.changed;
        result.unchanged += planned.unchanged;
    }
    return result;
}

} // namespace

Result<CqcImportResult> planCqcImport(const db::Database &database, const CqcFile &file)
{
    const auto rows = planRows(database, file);
    if (!rows)
        return fail(rows.error());
    return resultOf(file, *rows);
}

Result<CqcImportResult> importCqc(db::Command &command, const CqcFile &file,
                                  const ChosenLines &chosen, const Progress &progress)
{
    auto rows = planRows(command.database(), file);
    if (!rows)
        return fail(rows.error());
    rows->removeIf(
        [&](const PlannedRow &planned) { return chosen && !chosen->contains(planned.row.line); });
    qint64 done = 0;
    for (const PlannedRow &planned : std::as_const(*rows)) {
        if (progress && !progress(done++, rows->size()))
            return fail(ErrorCode::Cancelled, tr("Cancelled. Nothing was imported."));
        for (const CqcRating &rating : planned.puts) {
            if (const auto put = command.put(rating); !put)
                return fail(put.error());
        }
    }
    return resultOf(file, *rows);
}

Result<ChangeSet> importCqc(db::Database &database, const CqcFile &file, const ChosenLines &chosen,
                            CqcImportResult &result, const Progress &progress)
{
    // A rating that CQC corrected asks for a reason: the file is the reason.
    auto command = db::Command::begin(database,
                                      {QStringLiteral("cqc.import"),
                                       {{QStringLiteral("file"), file.name}},
                                       tr("CQC ratings from %1").arg(file.name)});
    if (!command)
        return fail(command.error());
    auto imported = importCqc(**command, file, chosen, progress);
    if (!imported)
        return fail(imported.error());
    result = std::move(*imported);
    (*command)->setArgument(QStringLiteral("created"), result.created);
    (*command)->setArgument(QStringLiteral("changed"), result.changed);
    return (*command)->commit();
}

} // namespace candour
