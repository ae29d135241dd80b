// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/ConflictCopies.h"

#include "core/db/Database.h"
#include "core/db/Statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace candour::db {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("ConflictCopies", text, comment, n);
}

/// What comes between the name and the suffix.
bool isConflictMark(const QString &mark)
{
    static const QRegularExpression form(
        QStringLiteral("^(?: \\([^()]*conflict[^()]*\\)" // Dropbox, Nextcloud, Box
                       "|[ _.-]*\\[?conflict[^/]*" // ownCloud, Google Drive
                       "|\\.sync-conflict-\\d{8}-\\d{6}(?:-\\w+)?" // Syncthing
                       "|-[A-Z0-9][A-Z0-9-]*" // OneDrive: the name of the computer
                       "| \\(\\d{1,2}\\)" // Google Drive
                       "| \\d{1,2})$"), // iCloud Drive
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression worded(
        QStringLiteral("^ \\([^()]*conflict[^()]*\\)$|^[ _.-]*\\[?conflict"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(mark).hasMatch() || worded.match(mark).hasMatch();
}

Result<QByteArray> digestAt(const Connection &connection, qint64 sequence)
{
    auto statement =
        connection.prepare(QStringLiteral("SELECT digest FROM journal_entry WHERE sequence = ?"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(sequence); !done)
        return fail(done.error());
    return statement->next() ? statement->value(0).toByteArray() : QByteArray();
}

/// Each digest holds those before it, so the entries that both have are a beginning of both.
Result<qint64> commonEntries(const Connection &here, const Connection &there, qint64 most)
{
    qint64 known = 0;
    qint64 beyond = most + 1;
    while (known + 1 < beyond) {
        const qint64 middle = known + (beyond - known) / 2;
        auto mine = digestAt(here, middle);
        auto other = digestAt(there, middle);
        if (!mine || !other)
            return fail(mine ? other.error() : mine.error());
        (!mine->isEmpty() && *mine == *other ? known : beyond) = middle;
    }
    return known;
}

Result<std::optional<ConflictCopy>> compare(const Database &database, const QString &path)
{
    auto other = Connection::open(path, Access::Read);
    if (!other)
        return fail(other.error());
    auto mine = database.journal().head();
    auto theirs = Journal(**other).head();
    if (!mine || !theirs)
        return fail(mine ? theirs.error() : mine.error());
    auto common =
        commonEntries(database.connection(), **other, qMin(mine->sequence, theirs->sequence));
    if (!common)
        return fail(common.error());
    if (*common == 0)
        return std::optional<ConflictCopy>();
    ConflictCopy copy {path, mine->sequence - *common, theirs->sequence - *common, {}};
    const auto last = (*other)->scalar(
        QStringLiteral("SELECT time FROM journal_entry ORDER BY sequence DESC LIMIT 1"));
    if (last)
        copy.lastThere = last->toString();
    return std::optional(copy);
}

} // namespace

bool isConflictName(const QString &name, const QString &fileName)
{
    const QFileInfo copy(name);
    const QFileInfo original(fileName);
    const QString base = original.completeBaseName();
    const QString mark = copy.completeBaseName().mid(base.size());
    return copy.suffix().compare(original.suffix(), Qt::CaseInsensitive) == 0
        && copy.completeBaseName().startsWith(base, Qt::CaseInsensitive) && isConflictMark(mark);
}

Result<QList<ConflictCopy>> conflictCopies(const Database &database)
{
    const QFileInfo own(database.path());
    QList<ConflictCopy> copies;
    const QFileInfoList beside = own.dir().entryInfoList(QDir::Files);
    for (const QFileInfo &other : beside) {
        const bool named = isConflictName(other.fileName(), own.fileName())
            || isConflictName(own.fileName(), other.fileName());
        if (!named || other == own
            || identify(other.filePath(), database.schema().version()).kind != FileKind::Ours)
            continue;
        // One that cannot be read now, as it is being copied, is looked at next time.
        if (auto copy = compare(database, other.filePath()); copy && *copy)
            copies.append(**copy);
    }
    return copies;
}

QString conflictText(const ConflictCopy &copy)
{
    const QString other = QFileInfo(copy.path).fileName();
    if (copy.onlyThere == 0)
        return tr("Beside this file lies an older copy of it, “%1”, which a synchronising program "
                  "made. Everything in it is in this file too; it can be moved away.")
            .arg(other);
    if (copy.onlyHere == 0)
        return tr("Beside this file lies a newer copy of it, “%1”, with %2 that this file does "
                  "not have. Open that one and go on with it.")
            .arg(other, tr("%n change(s)", nullptr, int(copy.onlyThere)));
    return tr("This file was written in two places at once: “%1” beside it has %2 that this file "
              "does not have, and this file has %3 that it does not have. Open the other, look at "
              "what was changed there last, enter here what is missing, and then move it away.")
        .arg(other, tr("%n change(s)", nullptr, int(copy.onlyThere)),
             tr("%n change(s)", nullptr, int(copy.onlyHere)));
}

} // namespace candour::db
