// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/StarterLibrary.h"

#include "core/db/BatchWriter.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/RecordExchange.h"
#include "core/services/RecordNames.h"
#include "core/services/SampleFigures.h"
#include "core/services/SampleProviders.h"

#include <QCoreApplication>
#include <QFile>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StarterLibrary", text);
}

Result<QByteArray> resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, tr("A part of the program is missing: %1.").arg(path));
    return file.readAll();
}

/// What the sample's comments and sign-offs are about: the figures just written.
template <typename T>
Result<void> setBatch(db::Command &command, const Uid &batch)
{
    auto all = command.database().records().all<T>();
    if (!all)
        return fail(all.error());
    for (T &one : *all) {
        one.batch = batch.toText();
        if (auto done = command.put(one); !done)
            return fail(done.error());
    }
    return {};
}

/// A shipped table that is not taken whole is a fault of the program, and said so.
Result<void> load(db::Command &command, const RecordKind &kind, const QString &path)
{
    auto bytes = resource(path);
    if (!bytes)
        return fail(bytes.error());
    auto table = readTextTable(*bytes, path);
    if (!table)
        return fail(table.error());
    auto done = importRecords(command, kind, *table, NewUids::FromName);
    if (!done)
        return fail(done.error());
    if (!done->refused.isEmpty()) {
        const RecordRefusal &first = done->refused.first();
        return fail(
            ErrorCode::Invalid,
            tr("%1, line %2, %3: %4").arg(path).arg(first.line).arg(first.column, first.reason));
    }
    return {};
}

struct Part {
    const RecordKind &kind;
    QString path;
};

Result<void> loadAll(db::Command &command, const QList<Part> &parts)
{
    for (const Part &part : parts) {
        if (auto done = load(command, part.kind, part.path); !done)
            return done;
    }
    return {};
}

QList<Part> libraryParts(const QString &preset)
{
    return {
        {recordType<Role>(), QStringLiteral(":/library/roles.csv")},
        {recordType<TermEntry>(), QStringLiteral(":/terms/%1.csv").arg(preset)},
        {recordType<Domain>(), QStringLiteral(":/library/domains.csv")},
        {recordType<FrameworkIndicator>(), QStringLiteral(":/library/framework_indicators.csv")},
        {recordType<DimensionSet>(), QStringLiteral(":/library/dimension_sets.csv")},
        {recordType<Dimension>(), QStringLiteral(":/library/dimensions.csv")},
        {recordType<Indicator>(), QStringLiteral(":/library/indicators.csv")},
        {recordType<Threshold>(), QStringLiteral(":/library/thresholds.csv")}};
}

QList<Part> samplePartsBeforeFigures()
{
    return {{recordType<Organisation>(), QStringLiteral(":/sample/organisations.csv")},
            {recordType<Person>(), QStringLiteral(":/sample/people.csv")},
            {recordType<Domain>(), QStringLiteral(":/sample/domains.csv")},
            {recordType<CqcRating>(), QStringLiteral(":/sample/cqc_ratings.csv")},
            {recordType<Indicator>(), QStringLiteral(":/sample/indicators.csv")},
            {recordType<Threshold>(), QStringLiteral(":/sample/thresholds.csv")},
            {recordType<Report>(), QStringLiteral(":/sample/reports.csv")},
            {recordType<FrontSheet>(), QStringLiteral(":/sample/front_sheets.csv")},
            {recordType<ReportText>(), QStringLiteral(":/sample/report_texts.csv")},
            {recordType<Comment>(), QStringLiteral(":/sample/comments.csv")},
            {recordType<DataQuality>(), QStringLiteral(":/sample/data_quality_grades.csv")},
            {recordType<VerdictOverride>(), QStringLiteral(":/sample/verdict_overrides.csv")},
            {recordType<Rebase>(), QStringLiteral(":/sample/rebases.csv")},
            {recordType<ChartNote>(), QStringLiteral(":/sample/chart_notes.csv")},
            {recordType<SubmissionRule>(), QStringLiteral(":/sample/submission_rules.csv")},
            {recordType<Submission>(), QStringLiteral(":/sample/submissions.csv")}};
}

Result<db::BatchInput> sampleBatch(const db::RecordStore &store, const Period &lastMonth)
{
    auto stories = resource(QStringLiteral(":/sample/stories.csv"));
    if (!stories)
        return fail(stories.error());
    auto rows = sampleFigures(QString::fromUtf8(*stories), lastMonth);
    if (!rows)
        return fail(rows.error());
    db::BatchInput input;
    input.kind = QStringLiteral("sample");
    RecordNames names(store);
    QHash<QString, int> places;
    for (const SampleRow &row : std::as_const(*rows)) {
        const QString key = row.organisation + u'/' + row.indicator;
        if (!places.contains(key)) {
            auto organisation = names.find(recordType<Organisation>(), row.organisation);
            auto indicator = names.find(recordType<Indicator>(), row.indicator);
            if (!organisation)
                return fail(organisation.error());
            if (!indicator)
                return fail(indicator.error());
            places.insert(key, int(input.series.size()));
            input.series.push_back({*organisation, *indicator, {}});
        }
        db::BatchRow figure;
        figure.series = places.value(key);
        figure.period = row.period;
        figure.numerator = row.figure.numerator;
        figure.denominator = row.figure.denominator;
        figure.value = row.figure.value;
        figure.lower = row.figure.lower;
        figure.upper = row.figure.upper;
        figure.status = row.figure.status;
        if (!row.figure.band.isEmpty()) {
            const auto found = std::find(input.bands.begin(), input.bands.end(), row.figure.band);
            figure.band = int(found - input.bands.begin());
            if (found == input.bands.end())
                input.bands.push_back(row.figure.band);
        }
        input.rows.push_back(figure);
    }
    return input;
}

Result<void> loadSample(db::Command &command, const NewFile &options)
{
    if (auto done = loadAll(command, samplePartsBeforeFigures()); !done)
        return done;
    for (const SampleTable &table : sampleProviderTables()) {
        if (auto done = load(command, *table.kind, table.path); !done)
            return done;
    }
    auto batch = sampleBatch(command.database().records(), options.sampleLastMonth);
    if (!batch)
        return fail(batch.error());
    auto written = db::writeBatch(command, *batch);
    if (!written)
        return fail(written.error());
    auto set = setBatch<Comment>(command, written->uid);
    return set ? setBatch<Submission>(command, written->uid) : set;
}

Result<void> writeProfile(db::Command &command, const NewFile &options)
{
    Profile profile;
    profile.uid = Uid::ofShipped(u"profile", u"profile");
    profile.preset = options.preset;
    profile.sample = options.sample;
    profile.name = tr("New organisation");
    profile.reportTitle = tr("Quality Report");
    profile.defaultMarking = QStringLiteral("OFFICIAL");
    auto organisations = command.database().records().all<Organisation>();
    if (!organisations)
        return fail(organisations.error());
    for (const Organisation &organisation : std::as_const(*organisations)) {
        if (organisation.type == OrganisationType::Own) {
            profile.name = organisation.name;
            profile.organisation = Ref<Organisation>(organisation.uid);
        }
    }
    auto put = command.put(profile);
    return put ? Result<void>() : fail(put.error());
}

} // namespace

QStringList presetNames()
{
    return {QStringLiteral("icb-2023"), QStringLiteral("ccg-2018"), QStringLiteral("ccg-2015")};
}

Result<ChangeSet> fillNewFile(db::Database &database, const NewFile &options)
{
    if (!presetNames().contains(options.preset))
        return fail(ErrorCode::Invalid,
                    tr("There is no preset “%1”. Choose one of: %2.")
                        .arg(options.preset, presetNames().join(QStringLiteral(", "))));
    auto command = db::Command::begin(
        database,
        {QStringLiteral("file.create"),
         {{QStringLiteral("preset"), options.preset}, {QStringLiteral("sample"), options.sample}},
         {}});
    if (!command)
        return fail(command.error());
    if (auto done = loadAll(**command, libraryParts(options.preset)); !done)
        return fail(done.error());
    if (options.sample) {
        if (auto done = loadSample(**command, options); !done)
            return fail(done.error());
    }
    if (auto done = writeProfile(**command, options); !done)
        return fail(done.error());
    return (*command)->commit();
}

} // namespace candour
