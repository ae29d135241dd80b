// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/LinkService.h"

#include "core/calc/ValueWords.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/RecordsHolding.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LinkService", text);
}

/// What the program keeps for itself is nothing to link to.
bool canBeLinked(const Registry &registry, const RecordKind &kind)
{
    static const QSet<QString> inner {
        recordType<Link>().id,       recordType<Attachment>().id,
        recordType<SavedView>().id,  recordType<SavedMapping>().id,
        recordType<ReportText>().id, recordType<TextClearance>().id,
        recordType<TermEntry>().id,  recordType<AdditionalField>().id};
    return !registry.ownerOf(kind).kind && !inner.contains(kind.id);
}

QString titleFor(const db::Database &database, const RecordData &record)
{
    const db::StoreContext context(database.records());
    return recordWords(
        record,
        [&context](const RecordKind &kind, const Uid &uid) { return context.titleOf(kind, uid); },
        {});
}

/// Links of which the record is either end.
Result<QList<Link>> linksWith(const db::Database &database, const Uid &record)
{
    return db::valuesHolding<Link>(database, {QStringLiteral("from_uid"), QStringLiteral("to_uid")},
                                   record.toText());
}

bool joins(const Link &link, const LinkEnd &a, const LinkEnd &b)
{
    const auto is = [](const QString &kind, const QString &uid, const LinkEnd &end) {
        return kind == end.kind->id && uid == end.uid.toText();
    };
    return (is(link.fromKind, link.fromUid, a) && is(link.toKind, link.toUid, b))
        || (is(link.fromKind, link.fromUid, b) && is(link.toKind, link.toUid, a));
}

Result<ChangeSet> putLink(db::Database &database, const QString &command, const Link &link)
{
    auto writing = db::Command::begin(database, {command, {}, {}});
    if (!writing)
        return fail(writing.error());
    if (auto put = (*writing)->put(link); !put)
        return fail(put.error());
    return (*writing)->commit();
}

} // namespace

Result<QList<RecordLink>> linksOf(const db::Database &database, const RecordKind &kind,
                                  const Uid &record)
{
    auto all = linksWith(database, record);
    if (!all)
        return fail(all.error());
    const QString uid = record.toText();
    QList<RecordLink> links;
    for (const Link &link : std::as_const(*all)) {
        const bool from = link.fromKind == kind.id && link.fromUid == uid;
        const bool to = link.toKind == kind.id && link.toUid == uid;
        if (!from && !to)
            continue;
        const RecordKind *otherKind = database.registry().byId(from ? link.toKind : link.fromKind);
        if (!otherKind)
            continue;
        const Uid otherUid = Uid::fromText(from ? link.toUid : link.fromUid);
        auto other = database.records().find(*otherKind, otherUid);
        if (!other)
            return fail(other.error());
        if (*other)
            links.append({link.uid,
                          {otherKind, otherUid, titleFor(database, **other)},
                          (*other)->withdrawn,
                          link.note});
    }
    std::stable_sort(links.begin(), links.end(), [](const RecordLink &a, const RecordLink &b) {
        return std::pair(a.other.kind->id, a.other.title)
            < std::pair(b.other.kind->id, b.other.title);
    });
    return links;
}

Result<QList<LinkEnd>> linkCandidates(const db::Database &database, const QString &text, int limit)
{
    QList<LinkEnd> found;
    QSet<Uid> seen;
    const auto add = [&](const RecordKind &kind, const Uid &uid, const QString &title) {
        if (found.size() < limit && !seen.contains(uid) && canBeLinked(database.registry(), kind)) {
            seen.insert(uid);
            found.append({&kind, uid, title});
        }
    };
    auto hits = database.search().find(text, limit);
    if (!hits)
        return fail(hits.error());
    for (const db::Hit &hit : std::as_const(*hits))
        add(*hit.kind, hit.uid, hit.title);
    for (const RecordKind *kind : database.registry().kinds()) {
        if (found.size() >= limit || !canBeLinked(database.registry(), *kind))
            continue;
        auto candidates = database.records().candidates(*kind, text, limit - int(found.size()));
        if (!candidates)
            return fail(candidates.error());
        for (const Candidate &candidate : std::as_const(*candidates)) {
            if (!candidate.title.isEmpty())
                add(*kind, candidate.uid, candidate.title);
        }
    }
    return found;
}

Result<ChangeSet> addLink(db::Database &database, const LinkEnd &from, const LinkEnd &to,
                          const QString &note)
{
    if (from.uid == to.uid)
        return fail(ErrorCode::Invalid, tr("A record cannot be linked to itself."));
    auto all = linksWith(database, from.uid);
    if (!all)
        return fail(all.error());
    Link link;
    for (const Link &old : std::as_const(*all)) {
        if (joins(old, from, to))
            link = old;
    }
    if (link.uid.isNull()) {
        link.fromKind = from.kind->id;
        link.fromUid = from.uid.toText();
        link.toKind = to.kind->id;
        link.toUid = to.uid.toText();
    }
    link.note = note;
    return putLink(database, QStringLiteral("link.add"), link);
}

Result<ChangeSet> noteLink(db::Database &database, const Uid &uid, const QString &note)
{
    auto link = database.records().find(Ref<Link>(uid));
    if (!link)
        return fail(link.error());
    if (!*link)
        return fail(ErrorCode::NotFound, tr("The link is not in this file."));
    (*link)->note = note;
    return putLink(database, QStringLiteral("link.note"), **link);
}

Result<ChangeSet> removeLink(db::Database &database, const Uid &link)
{
    auto command =
        db::Command::begin(database, {QStringLiteral("link.remove"), {}, tr("No longer linked")});
    if (!command)
        return fail(command.error());
    if (auto done = (*command)->withdraw(recordType<Link>(), link); !done)
        return fail(done.error());
    return (*command)->commit();
}

} // namespace candour
