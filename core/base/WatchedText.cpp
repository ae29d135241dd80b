// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/WatchedText.h"

#include <QCryptographicHash>

namespace candour {

namespace {

void look(const RecordData &record, const QString &listField, const QDate &today,
          QList<WatchedText> &found)
{
    const auto keep = [&](const QString &field, const QString &text,
                          const QList<PersonFinding> &findings) {
        if (!findings.isEmpty())
            found.append({&record.kind(), record.uid, field,
                          listField.isEmpty() ? field : listField, text, findings});
    };
    const QList<Field> &fields = record.kind().fields;
    for (int i = 0; i < fields.size(); ++i) {
        if (fields[i].has(FieldFlag::PersonTextWatched)) {
            const QString text = record.value(i).toString();
            keep(fields[i].name, text, watchedFindings(fields[i], text, today));
        }
        if (!fields[i].isList())
            continue;
        const auto rows = record.value(i).value<RecordList>();
        for (const RecordData &row : rows)
            look(row, fields[i].name, today, found);
    }
    for (auto it = record.additional.cbegin(); it != record.additional.cend(); ++it) {
        keep(u'+' + it.key().toText(), it.value(), personFindings(it.value(), today));
    }
}

} // namespace

QString WatchedText::digest() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<PersonFinding> watchedFindings(const Field &field, const QString &text, const QDate &today)
{
    if (!field.has(FieldFlag::PersonTextWatched))
        return {};
    QList<PersonFinding> found = personFindings(text, today);
    if (field.has(FieldFlag::PostcodeAllowed))
        found.removeIf([](const PersonFinding &one) { return one.mark == PersonMark::Postcode; });
    return found;
}

QList<WatchedText> personTexts(const RecordData &record, const QDate &today)
{
    QList<WatchedText> found;
    look(record, {}, today, found);
    return found;
}

} // namespace candour
