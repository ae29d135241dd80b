// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/UndoService.h"

#include "core/calc/ValueWords.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/JournalRows.h"
#include "core/db/Reversal.h"

#include <QCoreApplication>

namespace candour {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UndoService)
};

const QString kOf = QStringLiteral("of");

struct Wording {
    const char *command;
    const char *words;
};

constexpr Wording kWordings[] {
    {"figures.type", QT_TRANSLATE_NOOP("UndoService", "typed figures")},
    {"batch.withdraw", QT_TRANSLATE_NOOP("UndoService", "withdrawal of figures")},
    {"batch.restore", QT_TRANSLATE_NOOP("UndoService", "putting back of figures")},
    {"comment.save", QT_TRANSLATE_NOOP("UndoService", "comment on a figure")},
    {"comment.remove", QT_TRANSLATE_NOOP("UndoService", "taking away of a comment")},
    {"rebase.save", QT_TRANSLATE_NOOP("UndoService", "recalculation of limits")},
    {"rebase.remove", QT_TRANSLATE_NOOP("UndoService", "taking away of a recalculation of limits")},
    {"chart_note.save", QT_TRANSLATE_NOOP("UndoService", "note on a chart")},
    {"chart_note.remove", QT_TRANSLATE_NOOP("UndoService", "taking away of a note on a chart")},
    {"verdict.override", QT_TRANSLATE_NOOP("UndoService", "verdict set by hand")},
    {"verdict.computed", QT_TRANSLATE_NOOP("UndoService", "return to the computed verdict")},
    {"quality.save", QT_TRANSLATE_NOOP("UndoService", "grade of data")},
    {"quality.remove", QT_TRANSLATE_NOOP("UndoService", "taking away of a grade of data")},
    {"peer_groups.set", QT_TRANSLATE_NOOP("UndoService", "change of peer groups")},
    {"profile.edit", QT_TRANSLATE_NOOP("UndoService", "change of organisation and terms")},
    {"report.issue", QT_TRANSLATE_NOOP("UndoService", "issue of a report")},
    {"report.withdraw", QT_TRANSLATE_NOOP("UndoService", "withdrawal of a report")},
};

class StepWording {
public:
    StepWording(const db::Database &database, const TermDictionary &terms)
        : m_database(database)
        , m_terms(terms)
    {
    }

    [[nodiscard]] QString of(const db::EntryBrief &entry) const
    {
        const QString file =
            db::journalObject(entry.entry.arguments).value(QStringLiteral("file")).toString();
        if (!file.isEmpty())
            return Words::tr("import of “%1”").arg(file);
        for (const Wording &wording : kWordings) {
            if (entry.entry.command == QLatin1String(wording.command))
                return expandTerms(QCoreApplication::translate("UndoService", wording.words),
                                   m_terms);
        }
        QList<db::EntryBrief::Part> records;
        qint64 count = 0;
        for (const db::EntryBrief::Part &part : entry.parts) {
            const RecordKind *kind = m_database.registry().byId(part.kind);
            if (!kind || m_database.registry().ownerOf(*kind).kind)
                continue;
            records.append(part);
            count += part.count;
        }
        if (records.isEmpty())
            return entry.parts.isEmpty() ? QString() : ofRow(entry.parts.first());
        return count == 1 ? ofOne(records.first()) : ofMany(records, count);
    }

private:
    [[nodiscard]] QString named(const RecordKind &kind, const QString &title) const
    {
        const QString label = kindLabel(kind, m_terms);
        return title.isEmpty() ? label : Words::tr("%1 “%2”").arg(label, title);
    }

    [[nodiscard]] QString titleOf(const RecordKind &kind, const Uid &uid,
                                  const QJsonObject &state) const
    {
        const QString title = db::StoreContext(m_database.records()).titleOf(kind, uid);
        return title.isEmpty() ? db::titleIn(kind, state) : title;
    }

    [[nodiscard]] QString ofOne(const db::EntryBrief::Part &part) const
    {
        const RecordKind &kind = *m_database.registry().byId(part.kind);
        const QJsonObject state = db::journalObject(part.state);
        const QString what = named(kind, titleOf(kind, part.first, state));
        if (part.action != ChangeAction::Change)
            return done(part.action, what, Words::tr("new %1").arg(what));
        const int field = state.size() == 1 ? kind.indexOfId(state.keys().first().toInt()) : -1;
        return field < 0
            ? Words::tr("change of %1").arg(what)
            : Words::tr("change of “%1” in %2").arg(fieldLabel(kind.fields[field], m_terms), what);
    }

    [[nodiscard]] QString ofMany(const QList<db::EntryBrief::Part> &parts, qint64 count) const
    {
        const RecordKind &kind = *m_database.registry().byId(parts.first().kind);
        for (const db::EntryBrief::Part &part : parts) {
            if (part.kind == kind.id && part.action == parts.first().action)
                continue;
            // A report with its front sheet is a new report.
            if (parts.first().action == ChangeAction::Create && parts.first().count == 1)
                return ofOne(parts.first());
            return Words::tr("change of %n record(s)", nullptr, int(count));
        }
        const QString what =
            QStringLiteral("%1 %2").arg(QString::number(count), kindLabelPlural(kind, m_terms));
        return done(parts.first().action, what, Words::tr("%1 made", "12 roles made").arg(what));
    }

    [[nodiscard]] static QString done(ChangeAction action, const QString &what, const QString &made)
    {
        switch (action) {
        case ChangeAction::Create:
            return made;
        case ChangeAction::Withdraw:
            return Words::tr("withdrawal of %1").arg(what);
        case ChangeAction::Restore:
            return Words::tr("bringing back of %1").arg(what);
        case ChangeAction::Remove:
            return Words::tr("removal of %1").arg(what);
        case ChangeAction::Change:
            break;
        }
        return Words::tr("change of %1").arg(what);
    }

    /// Only rows were changed: their record is named.
    [[nodiscard]] QString ofRow(const db::EntryBrief::Part &part) const
    {
        const RecordKind *kind = m_database.registry().byId(part.kind);
        if (!kind)
            return part.kind == QLatin1String("batch") ? Words::tr("change of figures") : QString();
        const RecordKind *owner = m_database.registry().ownerOf(*kind).kind;
        Uid uid =
            Uid::fromText(db::journalObject(part.state).value(QStringLiteral("owner")).toString());
        if (const auto row = m_database.records().row(*kind, part.first); row && *row)
            uid = (*row)->owner;
        return Words::tr("change of %1").arg(named(*owner, titleOf(*owner, uid, {})));
    }

    const db::Database &m_database;
    const TermDictionary &m_terms;
};

Result<ChangeSet> takeBack(db::Database &database, qint64 sequence, const QString &command,
                           qint64 of, const QString &reason = {})
{
    auto entry = database.journal().brief(sequence);
    if (!entry)
        return fail(entry.error());
    if (!isUndoable(entry->entry.command))
        return fail(ErrorCode::Conflict,
                    Words::tr("This is part of how the file was made and cannot be undone."));
    auto begun = db::Command::begin(database, {command, {{kOf, of}}, reason});
    if (!begun)
        return fail(begun.error());
    if (auto done = db::reverse(**begun, sequence); !done)
        return fail(done.error());
    return (*begun)->commit();
}

} // namespace

bool isUndoable(const QString &command)
{
    static const QStringList kNever {QStringLiteral("person.add"), QStringLiteral("profile.name")};
    return !command.startsWith(QLatin1String("file."))
        && !command.startsWith(QLatin1String("migration")) && !kNever.contains(command);
}

Result<ChangeSet> undoEntry(db::Database &database, qint64 sequence)
{
    return takeBack(database, sequence, undoCommand::kUndo, sequence);
}

Result<ChangeSet> redoEntry(db::Database &database, qint64 sequence)
{
    auto entry = database.journal().brief(sequence);
    if (!entry)
        return fail(entry.error());
    const qint64 of = db::journalObject(entry->entry.arguments).value(kOf).toInteger();
    // What needed a reason needs it again.
    auto first = database.journal().brief(of > 0 ? of : sequence);
    if (!first)
        return fail(first.error());
    return takeBack(database, sequence, undoCommand::kRedo, of > 0 ? of : sequence,
                    first->entry.reason);
}

QString stepWords(const db::Database &database, qint64 sequence, const TermDictionary &terms)
{
    auto entry = database.journal().brief(sequence);
    if (!entry)
        return {};
    // One step back is enough: an undo names what the person did, not another undo.
    const qint64 of = db::journalObject(entry->entry.arguments).value(kOf).toInteger();
    const bool isUndo =
        entry->entry.command == undoCommand::kUndo || entry->entry.command == undoCommand::kRedo;
    if (isUndo && of > 0 && of < sequence) {
        auto first = database.journal().brief(of);
        if (first)
            return StepWording(database, terms).of(*first);
    }
    return StepWording(database, terms).of(*entry);
}

} // namespace candour
