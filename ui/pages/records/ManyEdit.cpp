// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/ManyEdit.h"

#include "core/base/WatchedText.h"
#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/RecordBulk.h"
#include "ui/dialogs/BulkEditDialog.h"
#include "ui/models/CellEdit.h"
#include "ui/widgets/FieldWords.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ManyEdit", text);
}

/// What is a record's own, such as its code, is never the same in many.
QList<BulkField> fieldsOf(const ManyEdit &edit)
{
    QList<BulkField> fields;
    for (const Field &field : edit.kind.fields) {
        if (isEditableInCell(field) && !field.has(FieldFlag::Unique))
            fields.append({field.name, fieldLabel(field, edit.session.terms()), field});
    }
    return fields;
}

void change(const ManyEdit &edit, const BulkEditDialog &dialog)
{
    const Field *field = edit.kind.field(dialog.columnId());
    if (!field)
        return;
    const auto persons =
        watchedFindings(*field, dialog.value().toString(), edit.session.clock().today());
    if (!persons.isEmpty())
        return edit.say(personSentence(persons));
    QList<FieldChange> changes;
    for (const Uid &uid : edit.records)
        changes.append({uid, field->name, dialog.value()});
    edit.session.run(
        [kind = &edit.kind, changes, reason = dialog.reason()](db::Database &database,
                                                               const Progress &) {
            return changeFields(database, *kind, changes, reason);
        },
        &edit.session,
        [say = edit.say](const Result<ChangeSet> &done) {
            if (!done)
                say(done.error().text);
        });
}

} // namespace

void editMany(const ManyEdit &edit, QWidget *over)
{
    QList<RecordData> before;
    for (const Uid &uid : edit.records) {
        const auto record = edit.session.reader().records().find(edit.kind, uid);
        if (!record)
            return edit.session.reportReadFailure(record.error());
        if (*record)
            before.append(**record);
    }
    if (const QString reason = edit.session.readOnlyReason(); !reason.isEmpty())
        return edit.say(reason);
    if (before.size() < edit.records.size())
        return edit.say(tr("One of these records is no longer in the file."));
    const auto changed = [before, kind = &edit.kind](const QString &name, const QVariant &value) {
        const Field *field = kind->field(name);
        return std::count_if(before.begin(), before.end(), [&](const RecordData &record) {
            return field && !sameValue(*field, record.value(name), value);
        });
    };
    auto *dialog = new BulkEditDialog(fieldsOf(edit), edit.records.size(), changed,
                                      {.context = edit.context,
                                       .prompts = edit.prompts,
                                       .terms = edit.session.terms(),
                                       .today = edit.session.clock().today()},
                                      over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, over, [edit, dialog] { change(edit, *dialog); });
    dialog->open();
}

} // namespace candour
