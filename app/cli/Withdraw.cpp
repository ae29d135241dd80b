// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Cli.h"
#include "core/services/BatchRecords.h"
#include "core/services/BatchService.h"

#include <QJsonArray>

#include <algorithm>

namespace candour::cli {

namespace {

QString option(const char *name)
{
    return QLatin1String(name);
}

void addOptions(Arguments &arguments)
{
    arguments.option(option("reason"), QStringLiteral("TEXT"),
                     QStringLiteral("Why the figures go out of force."));
    arguments.flag(option("take-back"),
                   QStringLiteral("Take the providers, indicators and targets back too that came "
                                  "with the figures, where nothing else uses them."));
    arguments.flag(option("dry-run"), QStringLiteral("Tell what would happen; change nothing."));
    arguments.flag(option("json"), QStringLiteral("Tell the result as JSON."));
    addTakeOver(arguments);
}

QJsonObject jsonOf(const db::BatchInfo &batch)
{
    return {{QStringLiteral("uid"), batch.uid.toText()},
            {QStringLiteral("created"), batch.created},
            {QStringLiteral("file"), batch.sourceFile},
            {QStringLiteral("figures"), batch.rows},
            {QStringLiteral("withdrawn"), batch.withdrawn}};
}

/// Every import, newest first as they come: what can be named.
int list(const QList<db::BatchInfo> &batches, bool asJson)
{
    QJsonArray all;
    for (const db::BatchInfo &batch : batches) {
        if (batch.kind != QLatin1String("import"))
            continue;
        all.append(jsonOf(batch));
        if (!asJson)
            print(QStringLiteral("%1 %2 %3, %4%5")
                      .arg(batch.uid.toText(), batch.created.left(10), batch.sourceFile,
                           counted(batch.rows, "figure", "figures"),
                           batch.withdrawn ? QStringLiteral(", withdrawn") : QString()));
    }
    if (asJson)
        printJson({{QStringLiteral("imports"), all}});
    else if (all.isEmpty())
        print(QStringLiteral("Nothing was imported into this file."));
    return kDone;
}

/// By its uid, or "last" for the newest import that stands.
Result<db::BatchInfo> batchNamed(const QList<db::BatchInfo> &batches, const QString &name)
{
    const auto found =
        std::find_if(batches.begin(), batches.end(), [&](const db::BatchInfo &batch) {
            return name == QLatin1String("last")
                ? !batch.withdrawn && batch.kind == QLatin1String("import")
                : batch.uid == Uid::fromText(name);
        });
    if (found == batches.end())
        return fail(ErrorCode::NotFound,
                    QStringLiteral("There is no import “%1” in this file. Without its name, "
                                   "`withdraw` lists all of them. Nothing was changed.")
                        .arg(name));
    if (found->withdrawn)
        return fail(ErrorCode::Conflict,
                    QStringLiteral("The figures of “%1” are withdrawn already. Nothing was "
                                   "changed.")
                        .arg(found->sourceFile));
    return *found;
}

struct Outcome {
    db::BatchInfo batch;
    QList<BroughtRecord> gone;
    QList<BroughtRecord> staying;
    bool dryRun = false;
};

QJsonArray jsonOf(const QList<BroughtRecord> &records)
{
    QJsonArray all;
    for (const BroughtRecord &one : records) {
        QJsonObject told {{QStringLiteral("kind"), one.kind->id},
                          {QStringLiteral("uid"), one.uid.toText()},
                          {QStringLiteral("title"), one.title}};
        if (!one.use.isEmpty())
            told.insert(QStringLiteral("use"), one.use);
        all.append(told);
    }
    return all;
}

void tell(const Outcome &outcome, bool asJson)
{
    if (asJson)
        return printJson({{QStringLiteral("import"), jsonOf(outcome.batch)},
                          {QStringLiteral("dry_run"), outcome.dryRun},
                          {QStringLiteral("taken_back"), jsonOf(outcome.gone)},
                          {QStringLiteral("staying"), jsonOf(outcome.staying)}});
    print(QStringLiteral("%1 of “%2” %3 out of force; the figures before them stand again.")
              .arg(counted(outcome.batch.rows, "figure", "figures"), outcome.batch.sourceFile,
                   outcome.dryRun ? QStringLiteral("would go") : QStringLiteral("went")));
    if (const QString words = broughtWords(outcome.gone); !words.isEmpty())
        print(QStringLiteral("Taken back too: %1.").arg(words));
    if (const QString words = broughtWords(freeOf(outcome.staying)); !words.isEmpty())
        print(QStringLiteral("Came with them and stays: %1. --take-back takes it back too.")
                  .arg(words));
    if (const QString uses = broughtUses(usedOf(outcome.staying)); !uses.isEmpty())
        print(QStringLiteral("Came with them and is used: %1.").arg(uses));
}

} // namespace

int runWithdraw(const Context &context)
{
    Arguments arguments(QStringLiteral("withdraw"),
                        QStringLiteral("Takes the figures of an import out of force; those before "
                                       "them stand again. Without BATCH lists the imports."),
                        QStringLiteral("FILE [BATCH|last --reason TEXT] [--take-back] [--dry-run] "
                                       "[--take-over] [--json]"));
    addOptions(arguments);
    if (const auto exit = arguments.parse(context, 1, 2))
        return *exit;
    const bool asJson = arguments.isSet(option("json"));
    const bool lists = arguments.positional().size() == 1;
    const bool dryRun = arguments.isSet(option("dry-run"));
    const QString reason = arguments.value(option("reason")).trimmed();
    if (!lists && !dryRun && reason.isEmpty())
        return usageFault(QStringLiteral("A --reason is needed, so that others can follow what was "
                                         "done."));
    auto database = lists || dryRun
        ? openForReading(arguments.positional().first(), context.clock)
        : openForWriting(arguments.positional().first(), context.clock, locksOf(arguments));
    if (!database)
        return report(database.error());
    const auto batches = (*database)->observations().batches();
    if (!batches)
        return report(batches.error());
    if (lists)
        return list(*batches, asJson);
    const auto batch = batchNamed(*batches, arguments.positional().last());
    if (!batch)
        return report(batch.error());
    const auto brought = broughtBy(**database, {batch->uid});
    if (!brought)
        return report(brought.error());
    const auto records =
        arguments.isSet(option("take-back")) ? CameWithIt::GoesWhereUnused : CameWithIt::Stays;
    if (!dryRun) {
        const auto done = withdrawBatch(**database, batch->uid, reason, records);
        if (!done)
            return report(done.error());
    }
    const bool takesBack = records == CameWithIt::GoesWhereUnused;
    tell({*batch, takesBack ? freeOf(*brought) : QList<BroughtRecord>(),
          takesBack ? usedOf(*brought) : *brought, dryRun},
         asJson);
    return kDone;
}

} // namespace candour::cli
