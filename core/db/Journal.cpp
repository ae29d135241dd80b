// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Journal.h"

#include "core/base/HiddenText.h"
#include "core/db/Connection.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace candour::db {

namespace {

constexpr std::array<const char *, 5> kActions {"create", "change", "withdraw", "restore",
                                                "remove"};

void addField(QCryptographicHash &hash, const QByteArray &bytes)
{
    const quint64 length = qToBigEndian(quint64(bytes.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(bytes);
}

void addField(QCryptographicHash &hash, const QString &text)
{
    addField(hash, text.toUtf8());
}

constexpr auto kEntryColumns = "e.sequence, e.uid, e.time, e.author, e.device, e.command, "
                               "e.arguments, e.reason, e.previous_digest, e.digest";
constexpr int kEntryWidth = 10;

JournalEntry readEntry(const Statement &statement)
{
    JournalEntry entry;
    entry.sequence = statement.integer(0);
    entry.uid = Uid::fromText(statement.text(1));
    entry.time = statement.text(2);
    entry.author = statement.text(3);
    entry.device = statement.text(4);
    entry.command = statement.text(5);
    entry.arguments = statement.text(6).toUtf8();
    entry.reason = statement.text(7);
    entry.previousDigest = statement.value(8).toByteArray();
    entry.digest = statement.value(9).toByteArray();
    return entry;
}

/// From five columns: kind, uid, action, before, after.
JournalChange readChange(const Statement &statement, int first)
{
    return {statement.text(first), Uid::fromText(statement.text(first + 1)),
            actionFromCode(statement.text(first + 2)).value_or(ChangeAction::Change),
            statement.text(first + 3).toUtf8(), statement.text(first + 4).toUtf8()};
}

/// What is hashed is what will be read.
void makeStorable(JournalEntry &entry)
{
    for (QString *text : {&entry.author, &entry.device, &entry.reason})
        *text = storable(*text);
    const auto plain = [](QByteArray &json) { json = storable(QString::fromUtf8(json)).toUtf8(); };
    plain(entry.arguments);
    for (JournalChange &change : entry.changes) {
        plain(change.before);
        plain(change.after);
    }
}

} // namespace

QString JournalHead::anchor() const
{
    return QStringLiteral("%1:%2").arg(sequence).arg(QString::fromLatin1(digest.toHex().left(16)));
}

QString actionCode(ChangeAction action)
{
    return QString::fromLatin1(kActions.at(size_t(action)));
}

std::optional<ChangeAction> actionFromCode(QStringView code)
{
    for (size_t i = 0; i < kActions.size(); ++i) {
        if (code == QLatin1String(kActions.at(i)))
            return ChangeAction(i);
    }
    return std::nullopt;
}

QByteArray entryDigest(const JournalEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(entry.previousDigest);
    addField(hash, QByteArray::number(entry.sequence));
    addField(hash, entry.uid.toText());
    addField(hash, entry.time);
    addField(hash, entry.author);
    addField(hash, entry.device);
    addField(hash, entry.command);
    addField(hash, entry.arguments);
    addField(hash, entry.reason);
    for (int i = 0; i < entry.changes.size(); ++i) {
        const JournalChange &change = entry.changes[i];
        addField(hash, QByteArray::number(i + 1));
        addField(hash, change.kind);
        addField(hash, change.uid.toText());
        addField(hash, actionCode(change.action));
        addField(hash, change.before);
        addField(hash, change.after);
    }
    return hash.result();
}

Result<JournalHead> Journal::head() const
{
    auto statement = m_connection.prepare(QStringLiteral(
        "SELECT sequence, digest FROM journal_entry ORDER BY sequence DESC LIMIT 1"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return fail(done.error());
    JournalHead head;
    if (statement->next()) {
        head.sequence = statement->integer(0);
        head.digest = statement->value(1).toByteArray();
    }
    return head;
}

Result<void> Journal::append(JournalEntry &entry) const
{
    auto last = head();
    if (!last)
        return fail(last.error());
    entry.sequence = last->sequence + 1;
    entry.previousDigest = last->digest;
    makeStorable(entry);
    entry.digest = entryDigest(entry);

    auto insert = m_connection.prepare(QStringLiteral(
        "INSERT INTO journal_entry (sequence, uid, time, author, device, command, arguments, "
        "reason, previous_digest, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!insert)
        return fail(insert.error());
    const auto text = [](const QString &t) { return t.isNull() ? QString(QLatin1String("")) : t; };
    if (auto done =
            insert->execute(entry.sequence, entry.uid.toText(), entry.time, text(entry.author),
                            text(entry.device), entry.command, QString::fromUtf8(entry.arguments),
                            text(entry.reason), entry.previousDigest, entry.digest);
        !done)
        return done;

    auto insertChange = m_connection.prepare(QStringLiteral(
        "INSERT INTO journal_change (entry, position, kind, uid, action, before, after) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    if (!insertChange)
        return fail(insertChange.error());
    for (int i = 0; i < entry.changes.size(); ++i) {
        const JournalChange &change = entry.changes[i];
        if (auto done = insertChange->execute(
                entry.sequence, i + 1, change.kind, change.uid.toText(), actionCode(change.action),
                text(QString::fromUtf8(change.before)), text(QString::fromUtf8(change.after)));
            !done)
            return done;
    }
    return {};
}

Result<void> Journal::visit(const std::function<bool(const JournalEntry &)> &visitor) const
{
    auto entries =
        m_connection.prepare(QStringLiteral("SELECT %1 FROM journal_entry e ORDER BY e.sequence")
                                 .arg(QLatin1String(kEntryColumns)));
    auto changes = m_connection.prepare(QStringLiteral(
        "SELECT kind, uid, action, before, after FROM journal_change WHERE entry = ? "
        "ORDER BY position"));
    if (!entries)
        return fail(entries.error());
    if (!changes)
        return fail(changes.error());
    if (auto done = entries->execute(); !done)
        return done;
    while (entries->next()) {
        JournalEntry entry = readEntry(*entries);
        if (auto done = changes->execute(entry.sequence); !done)
            return done;
        while (changes->next())
            entry.changes.append(readChange(*changes, 0));
        if (auto all = changes->ended(); !all)
            return all;
        if (!visitor(entry))
            return {};
    }
    return entries->ended();
}

/// The entry without its changes.
Result<JournalEntry> Journal::bare(qint64 sequence) const
{
    auto found =
        m_connection.prepare(QStringLiteral("SELECT %1 FROM journal_entry e WHERE e.sequence = ?")
                                 .arg(QLatin1String(kEntryColumns)));
    if (!found)
        return fail(found.error());
    if (auto done = found->execute(sequence); !done)
        return fail(done.error());
    if (!found->next())
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate("Journal", "The journal holds no entry %1.").arg(sequence));
    return readEntry(*found);
}

Result<JournalEntry> Journal::entry(qint64 sequence) const
{
    auto entry = bare(sequence);
    if (!entry)
        return entry;
    auto changes = m_connection.prepare(QStringLiteral(
        "SELECT kind, uid, action, before, after FROM journal_change WHERE entry = ? "
        "ORDER BY position"));
    if (!changes)
        return fail(changes.error());
    if (auto done = changes->execute(sequence); !done)
        return fail(done.error());
    while (changes->next())
        entry->changes.append(readChange(*changes, 0));
    if (auto all = changes->ended(); !all)
        return fail(all.error());
    return entry;
}

Result<EntryBrief> Journal::brief(qint64 sequence) const
{
    auto entry = bare(sequence);
    if (!entry)
        return fail(entry.error());
    EntryBrief brief {std::move(*entry), {}};
    // SQLite takes the plain columns from the row that has the minimum.
    auto parts = m_connection.prepare(QStringLiteral(
        "SELECT kind, action, count(*), uid, CASE after WHEN '' THEN before ELSE after END, "
        "min(position) AS place FROM journal_change WHERE entry = ? GROUP BY kind, action "
        "ORDER BY place"));
    if (!parts)
        return fail(parts.error());
    if (auto done = parts->execute(sequence); !done)
        return fail(done.error());
    while (parts->next())
        brief.parts.append(
            {parts->text(0), actionFromCode(parts->text(1)).value_or(ChangeAction::Change),
             parts->integer(2), Uid::fromText(parts->text(3)), parts->text(4).toUtf8()});
    if (auto all = parts->ended(); !all)
        return fail(all.error());
    return brief;
}

Result<QList<JournalEntry>> Journal::about(const QString &kind, const Uid &uid) const
{
    auto statement = m_connection.prepare(
        QStringLiteral("SELECT %1, c.kind, c.uid, c.action, c.before, c.after "
                       "FROM journal_change c JOIN journal_entry e ON e.sequence = c.entry "
                       "WHERE c.uid = ? AND c.kind = ? ORDER BY c.entry, c.position")
            .arg(QLatin1String(kEntryColumns)));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(uid.toText(), kind); !done)
        return fail(done.error());
    QList<JournalEntry> entries;
    while (statement->next()) {
        JournalEntry entry = readEntry(*statement);
        if (entries.isEmpty() || entries.last().sequence != entry.sequence)
            entries.append(std::move(entry));
        entries.last().changes.append(readChange(*statement, kEntryWidth));
    }
    if (auto all = statement->ended(); !all)
        return fail(all.error());
    return entries;
}

} // namespace candour::db
