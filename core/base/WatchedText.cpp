// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/WatchedText.h"

#include <QCryptographicHash>

namespace candour {

namespace {

void look(const RecordData &record, const QString &listField, const QDate &today,
          QList<WatchedText> &found)
{
    const auto lookAt = [&](const QString &field, const QString &formField, const QString &text) {
        const QList<PersonFinding> findings = personFindings(text, today);
        if (!findings.isEmpty())
            found.append({&record.kind(), record.uid, field,
                          listField.isEmpty() ? formField : listField, text, findings});
    };
    const QList<Field> &fields = record.kind().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].has(FieldFlag::PersonTextWatched))
            lookAt(fields[i].name, fields[i].name, record.value(i).toString());
        if (!fields[i].isList())
            continue;
        const auto rows = record.value(i).value<RecordList>();
        for (const RecordData &row : rows)
            look(row, fields[i].name, today, found);
    }
    for (auto it = record.additional.cbegin(); it != record.additional.cend(); ++it) {
        const QString name = u'+' + it.key().toText();
        lookAt(name, name, it.value());
    }
}

} // namespace

QString WatchedText::digest() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<WatchedText> personTexts(const RecordData &record, const QDate &today)
{
    QList<WatchedText> found;
    look(record, {}, today, found);
    return found;
}

} // namespace candour
