// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/FormKeeper.h"

#include "core/services/FileSession.h"
#include "core/services/RecordDrafts.h"
#include "core/services/RecordEditing.h"

namespace candour {

FormKeeper::FormKeeper(RecordDialog &dialog, FileSession &session)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FormKeeper::keep);
    connect(&dialog.form(), &RecordForm::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(&dialog, &RecordDialog::abandoned, this, &FormKeeper::throwAway);
    dialog.setSaver([this](const RecordData &record, const QString &reason,
                           const RecordDialog::Answer &answer) { save(record, reason, answer); });
}

void FormKeeper::setUid(const Uid &uid)
{
    m_pause.stop();
    m_uid = uid;
}

void FormKeeper::save(RecordData record, const QString &reason, const RecordDialog::Answer &answer)
{
    m_pause.stop(); // the command takes the draft's place
    RecordEdit edit;
    edit.record = std::move(record);
    edit.record.uid = m_uid;
    edit.reason = reason;
    const QList<FormFile> files = m_dialog.form().files();
    for (const FormFile &file : files)
        edit.files.append({file.uid, file.path});
    const QList<FormClearance> clearances = m_dialog.form().clearances();
    for (const FormClearance &clearance : clearances)
        edit.cleared.append({clearance.field, clearance.reason});
    m_session.run(
        [edit](db::Database &database, const Progress &) { return saveEdit(database, edit); }, this,
        [this, uid = m_uid, answer](const Result<ChangeSet> &done) {
            if (done)
                Q_EMIT saved(uid);
            answer(done ? Result<void>() : Result<void>(fail(done.error())));
        });
}

void FormKeeper::keep()
{
    if (!m_session.isOpen() || !m_session.readOnlyReason().isNull())
        return;
    // The file has nothing of a new record: what its form began with is part of its draft.
    const RecordData &original = m_dialog.form().original();
    const RecordData kept = original.uid.isNull() ? original.kind().fresh() : original;
    m_session.run(
        [kind = &kept.kind(), uid = m_uid,
         draft = draftOf(kept, m_dialog.record())](db::Database &database, const Progress &) {
            return keepDraft(database, *kind, uid, draft);
        },
        this,
        [this](const Result<ChangeSet> &done) {
            if (!done && !std::exchange(m_told, true))
                m_dialog.say(
                    tr("What you type is not kept until you save: %1").arg(done.error().text), {});
        });
}

void FormKeeper::throwAway()
{
    m_pause.stop();
    if (m_session.isOpen())
        m_session.run([uid = m_uid](db::Database &database, const Progress &) {
            return throwDraftAway(database, uid);
        });
}

} // namespace candour
