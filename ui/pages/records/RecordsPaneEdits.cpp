// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/FieldText.h"
#include "core/base/WatchedText.h"
#include "core/services/FileSession.h"
#include "ui/dialogs/BulkEditDialog.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/pages/records/RecordsPane.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/widgets/FieldWords.h"
#include "ui/widgets/TableRoles.h"

/// How what was typed, pasted or filled in a table of records goes into the file.
namespace candour {

const Field *RecordsPane::fieldOfColumn(const QString &columnId) const
{
    for (const AdditionalColumn &column : m_additional) {
        if (columnId == u'+' + column.uid.toText())
            return &column.field;
    }
    return m_kind.field(columnId);
}

std::optional<QList<FieldChange>> RecordsPane::changesFrom(const QList<CellEdit> &edits)
{
    QList<FieldChange> changes;
    for (const CellEdit &edit : edits) {
        const Field *field = fieldOfColumn(edit.columnId);
        if (!field)
            return std::nullopt;
        const auto found =
            watchedFindings(*field, edit.value.toString(), m_session.clock().today());
        if (!found.isEmpty()) {
            m_panel->refuseEdit(edit.uid, edit.columnId,
                                tr("%1 Open the record to enter it, with the reason why it may "
                                   "stay.")
                                    .arg(personSentence(found)));
            return std::nullopt;
        }
        const bool own = !edit.columnId.startsWith(u'+');
        changes.append({edit.uid, edit.columnId,
                        own ? edit.value : QVariant(valueToText(*field, edit.value))});
    }
    return changes;
}

void RecordsPane::cellsEdited(const QList<CellEdit> &edits)
{
    const auto changes = changesFrom(edits);
    if (!changes)
        return;
    QString reason;
    for (const CellEdit &edit : edits) {
        const Field *field = fieldOfColumn(edit.columnId);
        if (!field->has(FieldFlag::ReasonOnChange))
            continue;
        const auto why = m_prompts.textLine(
            {.title = tr("Change: %1").arg(fieldLabel(*field, m_session.terms())),
             .label = tr("This change is kept in the history with its reason. Why?"),
             .action = tr("Change")});
        if (!why)
            return;
        reason = *why;
        break;
    }
    change(*changes, edits, reason);
}

void RecordsPane::change(const QList<FieldChange> &changes, const QList<CellEdit> &edits,
                         const QString &reason)
{
    const auto refused = std::make_shared<qsizetype>(0);
    const auto job = [kind = &m_kind, changes, reason, refused](db::Database &database,
                                                                const Progress &) {
        return changeFields(database, *kind, changes, reason, refused.get());
    };
    m_session.run(
        job, this, [this, edits, refused, before = m_refusals](const Result<ChangeSet> &done) {
            if (done) {
                if (before == m_refusals) // another one's refusal, of meanwhile, stays
                    m_panel->settle();
                return;
            }
            ++m_refusals;
            const CellEdit &edit = edits.at(qBound<qsizetype>(0, *refused, edits.size() - 1));
            m_panel->refuseEdit(edit.uid, edit.columnId, done.error().text);
        });
}

QList<BulkField> RecordsPane::changeableFields() const
{
    QList<BulkField> fields;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const Field &field = m_model->fieldAt(column);
        const bool isOwn = field.has(FieldFlag::Unique) || m_model->isFixed(field.name);
        if (isEditableInCell(field) && !isOwn)
            fields.append({m_model->headerData(column, Qt::Horizontal, ColumnIdRole).toString(),
                           fieldLabel(field, m_session.terms()), field});
    }
    return fields;
}

void RecordsPane::bulkEdit(const QList<Uid> &records)
{
    const QList<BulkField> fields = changeableFields();
    if (fields.isEmpty())
        return m_panel->say(tr("No field of these records can be given to several at once."));
    const auto changed = [this, records](const QString &columnId, const QVariant &value) {
        qsizetype count = 0;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->headerData(column, Qt::Horizontal, ColumnIdRole) != columnId)
                continue;
            for (const Uid &uid : records) {
                const QVariant now = m_model->index(m_model->rowOf(uid), column).data(RawRole);
                count += sameValue(m_model->fieldAt(column), now, value) ? 0 : 1;
            }
        }
        return count;
    };
    auto *dialog = new BulkEditDialog(fields, records.size(), changed,
                                      {.context = *m_context,
                                       .prompts = m_prompts,
                                       .terms = m_session.terms(),
                                       .today = m_session.clock().today()},
                                      this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, records] {
        QList<CellEdit> edits;
        for (const Uid &uid : records)
            edits.append({uid, dialog->columnId(), dialog->value()});
        if (const auto changes = changesFrom(edits))
            change(*changes, edits, dialog->reason());
    });
    dialog->open();
}

} // namespace candour
