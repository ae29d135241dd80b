// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/RecordDrafts.h"
#include "core/services/RecordService.h"
#include "ui/dialogs/DraftsDialog.h"
#include "ui/pages/records/RecordDesk.h"

/// The forms that were left unsaved when the file was last closed.
namespace candour {

namespace {

QList<TypedField> typedFields(const RecordDraft &draft, const QList<AdditionalField> &own,
                              const TitleLookup &titles, const TermDictionary &terms)
{
    QList<TypedField> fields;
    const RecordKind &kind = draft.kept.kind();
    for (int i = 0; i < kind.fields.size(); ++i) {
        const Field &field = kind.fields[i];
        if (field.kind == FieldKind::Computed
            || sameValue(field, draft.kept.value(i), draft.typed.value(i)))
            continue;
        fields.append({fieldLabel(field, terms),
                       draft.isNew ? QString() : fieldWords(field, draft.kept.value(i), titles),
                       fieldWords(field, draft.typed.value(i), titles)});
    }
    for (const AdditionalField &field : own) {
        const QString kept = draft.kept.additional.value(field.uid);
        const QString typed = draft.typed.additional.value(field.uid);
        if (kept != typed)
            fields.append(
                {field.label, additionalWords(field, kept), additionalWords(field, typed)});
    }
    return fields;
}

/// "Organisation: Northfield", "New: Person “Cy Clerk”": with what names a new one as far as it is
/// typed.
QString headingOf(const RecordDraft &draft, const TitleLookup &titles, const TermDictionary &terms)
{
    const QString kind = kindLabel(draft.kept.kind(), terms);
    if (!draft.isNew)
        return RecordDesk::tr("%1: %2").arg(kind, recordWords(draft.kept, titles, terms));
    const QString name = recordWords(draft.typed, titles, terms); // the kind's while it has none
    return name == kind ? RecordDesk::tr("New: %1").arg(kind)
                        : RecordDesk::tr("New: %1 “%2”").arg(kind, name);
}

} // namespace

void RecordDesk::offerDrafts()
{
    if (!m_session.isOpen() || !m_session.readOnlyReason().isNull())
        return;
    const auto drafts = recordDrafts(m_session.reader());
    if (!drafts) {
        m_session.reportReadFailure(drafts.error());
        return;
    }
    if (drafts->isEmpty())
        return;
    const TermDictionary &terms = m_session.terms();
    const auto titles = [this](const RecordKind &kind, const Uid &uid) {
        return context().titleOf(kind, uid);
    };
    QList<TypedForm> forms;
    for (const RecordDraft &draft : *drafts) {
        const RecordKind &kind = draft.kept.kind();
        const auto own = additionalFieldsOf(m_session.reader(), kind);
        if (!own)
            return m_session.reportReadFailure(own.error()); // offered when the file is next opened
        forms.append({kind.id, draft.uid, headingOf(draft, titles, terms), stampWords(draft.time),
                      typedFields(draft, *own, titles, terms)});
    }
    auto *dialog = new DraftsDialog(forms, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open.append(dialog);
    connect(dialog, &DraftsDialog::continueRequested, this,
            [this, dialog](const QString &kindId, const Uid &uid) {
                dialog->accept(); // the others are offered again next time, and on their forms
                if (const RecordKind *kind = m_session.reader().registry().byId(kindId))
                    continueDraft(*kind, uid);
            });
    connect(dialog, &DraftsDialog::discardRequested, this,
            [this, dialog](const QString &, const Uid &uid) { discardDraft(uid, dialog); });
    dialog->open();
}

void RecordDesk::continueDraft(const RecordKind &kind, const Uid &uid)
{
    const auto draft = recordDraft(m_session.reader(), kind, uid);
    if (!draft)
        reportUnread(tr("What was typed could not be read."), draft.error());
    else if (*draft && (*draft)->isNew)
        open(kind, {(*draft)->kept, uid});
    else
        edit(kind, uid);
}

void RecordDesk::discardDraft(const Uid &uid, DraftsDialog *list)
{
    m_session.run(
        [uid](db::Database &database, const Progress &) { return throwDraftAway(database, uid); },
        list,
        [this, uid, list](const Result<ChangeSet> &done) {
            if (done)
                list->remove(uid);
            else
                report(done.error());
        });
}

} // namespace candour
