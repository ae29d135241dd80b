// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/StepWording.h"

#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/db/JournalRows.h"
#include "core/services/UndoService.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kNamedFields = 3; ///< changed fields that are named one by one

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UndoService)
};

/// The words of a command, alone and with what it was about.
struct Wording {
    const char *command;
    const char *alone;
    const char *with;
};

constexpr Wording kWordings[] {
    {"batch.withdraw", QT_TRANSLATE_NOOP("UndoService", "withdrawal of figures"),
     QT_TRANSLATE_NOOP("UndoService", "withdrawal of the figures of “%1”")},
    {"batch.restore", QT_TRANSLATE_NOOP("UndoService", "putting back of figures"),
     QT_TRANSLATE_NOOP("UndoService", "putting back of the figures of “%1”")},
    {"submission.sign_off", QT_TRANSLATE_NOOP("UndoService", "sign-off of figures"),
     QT_TRANSLATE_NOOP("UndoService", "sign-off of figures: %1")},
    {"submission.received", QT_TRANSLATE_NOOP("UndoService", "day of receipt of figures"),
     QT_TRANSLATE_NOOP("UndoService", "day of receipt of figures: %1")},
    {"submission.withdraw", QT_TRANSLATE_NOOP("UndoService", "taking back of a sign-off"),
     QT_TRANSLATE_NOOP("UndoService", "taking back of a sign-off: %1")},
    {"comment.save", QT_TRANSLATE_NOOP("UndoService", "comment"),
     QT_TRANSLATE_NOOP("UndoService", "comment on %1")},
    {"comment.remove", QT_TRANSLATE_NOOP("UndoService", "taking away of a comment"),
     QT_TRANSLATE_NOOP("UndoService", "taking away of the comment on %1")},
    {"rebase.save", QT_TRANSLATE_NOOP("UndoService", "recalculation of limits"),
     QT_TRANSLATE_NOOP("UndoService", "recalculation of limits of %1")},
    {"rebase.release", QT_TRANSLATE_NOOP("UndoService", "release of fixed limits"),
     QT_TRANSLATE_NOOP("UndoService", "release of the fixed limits of %1")},
    {"rebase.remove", QT_TRANSLATE_NOOP("UndoService", "taking away of a recalculation of limits"),
     QT_TRANSLATE_NOOP("UndoService", "taking away of a recalculation of limits of %1")},
    {"chart_note.save", QT_TRANSLATE_NOOP("UndoService", "note on a chart"),
     QT_TRANSLATE_NOOP("UndoService", "note on the chart of %1")},
    {"chart_note.remove", QT_TRANSLATE_NOOP("UndoService", "taking away of a note on a chart"),
     QT_TRANSLATE_NOOP("UndoService", "taking away of a note on the chart of %1")},
    {"verdict.override", QT_TRANSLATE_NOOP("UndoService", "verdict set by hand"),
     QT_TRANSLATE_NOOP("UndoService", "verdict set by hand on %1")},
    {"verdict.computed", QT_TRANSLATE_NOOP("UndoService", "return to the computed verdict"),
     QT_TRANSLATE_NOOP("UndoService", "return to the computed verdict on %1")},
    {"quality.save", QT_TRANSLATE_NOOP("UndoService", "grade of data"),
     QT_TRANSLATE_NOOP("UndoService", "grade of the data of %1")},
    {"quality.remove", QT_TRANSLATE_NOOP("UndoService", "taking away of a grade of data"),
     QT_TRANSLATE_NOOP("UndoService", "taking away of the grade of the data of %1")},
    {"threshold.save", QT_TRANSLATE_NOOP("UndoService", "change of a target"),
     QT_TRANSLATE_NOOP("UndoService", "change of the target of %1")},
    {"peer_groups.set", QT_TRANSLATE_NOOP("UndoService", "change of peer groups"),
     QT_TRANSLATE_NOOP("UndoService", "change of peer groups")},
    {"profile.edit", QT_TRANSLATE_NOOP("UndoService", "change of organisation and terms"),
     QT_TRANSLATE_NOOP("UndoService", "change of organisation and terms")},
    {"report.issue", QT_TRANSLATE_NOOP("UndoService", "issue of a report"),
     QT_TRANSLATE_NOOP("UndoService", "issue of report “%1”")},
    {"report.withdraw", QT_TRANSLATE_NOOP("UndoService", "withdrawal of a report"),
     QT_TRANSLATE_NOOP("UndoService", "withdrawal of report “%1”")},
    {"record.restore_moment",
     QT_TRANSLATE_NOOP("UndoService", "putting back of a record as it stood"),
     QT_TRANSLATE_NOOP("UndoService", "putting back of %1 as it stood")},
};

QString translated(const char *words)
{
    return QCoreApplication::translate("UndoService", words);
}

QString quoted(const QString &text)
{
    return Words::tr("“%1”").arg(text);
}

} // namespace

StepWording::StepWording(const db::Database &database, const TermDictionary &terms)
    : m_database(database)
    , m_terms(terms)
    , m_figures(database)
{
}

QString StepWording::step(qint64 sequence)
{
    m_subjectFirst = false;
    return of(sequence);
}

QString StepWording::line(qint64 sequence)
{
    m_subjectFirst = true;
    return of(sequence);
}

QString StepWording::of(qint64 sequence)
{
    auto entry = m_database.journal().brief(sequence);
    if (!entry)
        return {};
    // One step back is enough: an undo names what the person did, not another undo.
    const qint64 undone = undoneEntry(entry->entry);
    if (undone > 0 && undone < sequence) {
        auto first = m_database.journal().brief(undone);
        if (first)
            return of(*first);
    }
    return of(*entry);
}

QString StepWording::of(const db::EntryBrief &entry)
{
    const QJsonObject arguments = db::journalObject(entry.entry.arguments);
    const QString file = arguments.value(QStringLiteral("file")).toString();
    if (!file.isEmpty())
        return Words::tr("import of “%1”").arg(file);
    if (entry.entry.command == QLatin1String("figures.type"))
        return ofFigures(db::pointsIn(arguments));
    if (const QString words = ofCommand(entry); !words.isEmpty())
        return words;
    const QList<db::EntryBrief::Part> records = recordsOf(entry);
    qint64 count = 0;
    for (const db::EntryBrief::Part &part : records)
        count += part.count;
    if (records.isEmpty())
        return entry.parts.isEmpty() ? QString() : ofRow(entry.parts.first());
    return count == 1 ? ofOne(records.first()) : ofMany(records, count);
}

QString StepWording::ofFigures(const QList<db::FigurePoint> &points)
{
    const QString about = m_figures.ofAll(points);
    if (about.isEmpty())
        return points.isEmpty() ? Words::tr("typed figures")
                                : Words::tr("%n typed figure(s)", nullptr, int(points.size()));
    if (points.size() == 1)
        return (m_subjectFirst ? Words::tr("%1: typed figure") : Words::tr("typed figure %1"))
            .arg(about);
    return (m_subjectFirst ? Words::tr("%1: %n typed figure(s)", nullptr, int(points.size()))
                           : Words::tr("%n typed figure(s) of %1", nullptr, int(points.size())))
        .arg(about);
}

/// Of a command that has words of its own.
QString StepWording::ofCommand(const db::EntryBrief &entry)
{
    for (const Wording &wording : kWordings) {
        if (entry.entry.command != QLatin1String(wording.command))
            continue;
        const QList<db::EntryBrief::Part> records = recordsOf(entry);
        const auto batch = std::find_if(
            entry.parts.begin(), entry.parts.end(),
            [](const db::EntryBrief::Part &part) { return part.kind == QLatin1String("batch"); });
        if (batch != entry.parts.end() || records.isEmpty()) { // by the file the figures came from
            const QString file = batch == entry.parts.end() || batch->count != 1
                ? QString()
                : db::journalObject(batch->state).value(QStringLiteral("source_file")).toString();
            return file.isEmpty() ? translated(wording.alone) : translated(wording.with).arg(file);
        }
        const db::EntryBrief::Part &first = records.first();
        const bool isReport = first.kind == QLatin1String("report");
        const bool isPutBack = entry.entry.command == QLatin1String("record.restore_moment");
        const QString about = isReport && !isPutBack ? recordOf(first).title()
            : isPutBack                              ? named(first)
                                                     : subjectOf(first);
        if (about.isEmpty() || !QLatin1String(wording.with).contains(QLatin1String("%1")))
            return translated(wording.alone);
        return m_subjectFirst ? Words::tr("%1: %2").arg(about, translated(wording.alone))
                              : translated(wording.with).arg(about);
    }
    return {};
}

QList<db::EntryBrief::Part> StepWording::recordsOf(const db::EntryBrief &entry) const
{
    QList<db::EntryBrief::Part> records;
    for (const db::EntryBrief::Part &part : entry.parts) {
        const RecordKind *kind = m_database.registry().byId(part.kind);
        if (kind && !m_database.registry().ownerOf(*kind).kind)
            records.append(part);
    }
    return records;
}

RecordData StepWording::recordOf(const db::EntryBrief::Part &part) const
{
    const RecordKind &kind = *m_database.registry().byId(part.kind);
    const auto row = m_database.records().row(kind, part.first);
    return row && *row ? (*row)->record
                       : db::rowFromState(kind, part.first, db::journalObject(part.state)).record;
}

QString StepWording::subjectOf(const db::EntryBrief::Part &part)
{
    return m_figures.of(recordOf(part));
}

QString StepWording::named(const db::EntryBrief::Part &part)
{
    const RecordKind &kind = *m_database.registry().byId(part.kind);
    const QString label = kindLabel(kind, m_terms);
    const QString subject = subjectOf(part);
    if (!subject.isEmpty())
        return Words::tr("%1 “%2”").arg(label, subject);
    QString title = db::StoreContext(m_database.records()).titleOf(kind, part.first);
    if (title.isEmpty())
        title = db::titleIn(kind, db::journalObject(part.state));
    return title.isEmpty() ? label : Words::tr("%1 “%2”").arg(label, title);
}

QString StepWording::ofOne(const db::EntryBrief::Part &part)
{
    const QString what = named(part);
    if (part.action != ChangeAction::Change)
        return done(part.action, what);
    return ofFields(*m_database.registry().byId(part.kind), db::journalObject(part.state), what);
}

/// A change of one record, with the fields it changed while they are few.
QString StepWording::ofFields(const RecordKind &kind, const QJsonObject &state,
                              const QString &what) const
{
    QStringList fields;
    const QStringList keys = state.keys();
    for (const QString &key : keys) {
        if (const int field = kind.indexOfId(key.toInt()); field >= 0)
            fields.append(quoted(fieldLabel(kind.fields[field], m_terms)));
    }
    if (fields.isEmpty())
        return done(ChangeAction::Change, what);
    if (fields.size() > kNamedFields)
        return (m_subjectFirst
                    ? Words::tr("%1: change of %n field(s)", nullptr, int(fields.size()))
                    : Words::tr("change of %n field(s) in %1", nullptr, int(fields.size())))
            .arg(what);
    const QString last = fields.takeLast();
    const QString all = fields.isEmpty()
        ? last
        : Words::tr("%1 and %2").arg(fields.join(QStringLiteral(", ")), last);
    return m_subjectFirst ? Words::tr("%1: change of %2").arg(what, all)
                          : Words::tr("change of %1 in %2").arg(all, what);
}

QString StepWording::ofMany(const QList<db::EntryBrief::Part> &parts, qint64 count)
{
    const RecordKind &kind = *m_database.registry().byId(parts.first().kind);
    for (const db::EntryBrief::Part &part : parts) {
        if (part.kind == kind.id && part.action == parts.first().action)
            continue;
        // A report with its front sheet is a new report.
        if (parts.first().action == ChangeAction::Create && parts.first().count == 1)
            return ofOne(parts.first());
        return done(ChangeAction::Change,
                    Words::tr("%1 and %n more", nullptr, int(count - 1)).arg(named(parts.first())));
    }
    const QString what =
        QStringLiteral("%1 %2").arg(QString::number(count), kindLabelPlural(kind, m_terms));
    return parts.first().action == ChangeAction::Create
        ? Words::tr("%1 made", "12 roles made").arg(what)
        : done(parts.first().action, what);
}

QString StepWording::done(ChangeAction action, const QString &what) const
{
    switch (action) {
    case ChangeAction::Create:
        return (m_subjectFirst ? Words::tr("%1: new") : Words::tr("new %1")).arg(what);
    case ChangeAction::Withdraw:
        return (m_subjectFirst ? Words::tr("%1: withdrawal") : Words::tr("withdrawal of %1"))
            .arg(what);
    case ChangeAction::Restore:
        return (m_subjectFirst ? Words::tr("%1: brought back") : Words::tr("bringing back of %1"))
            .arg(what);
    case ChangeAction::Remove:
        return (m_subjectFirst ? Words::tr("%1: removal") : Words::tr("removal of %1")).arg(what);
    case ChangeAction::Change:
        break;
    }
    return (m_subjectFirst ? Words::tr("%1: change") : Words::tr("change of %1")).arg(what);
}

/// Only rows were changed: their record is named.
QString StepWording::ofRow(const db::EntryBrief::Part &part)
{
    const RecordKind *kind = m_database.registry().byId(part.kind);
    if (!kind)
        return part.kind == QLatin1String("batch") ? Words::tr("change of figures") : QString();
    const RecordKind *owner = m_database.registry().ownerOf(*kind).kind;
    Uid uid =
        Uid::fromText(db::journalObject(part.state).value(QStringLiteral("owner")).toString());
    if (const auto row = m_database.records().row(*kind, part.first); row && *row)
        uid = (*row)->owner;
    return done(ChangeAction::Change, named({owner->id, ChangeAction::Change, 1, uid, {}}));
}

} // namespace candour
