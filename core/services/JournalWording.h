// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Terms.h"
#include "core/db/Journal.h"
#include "core/db/RecordStore.h"
#include "core/domain/Remark.h"

#include <QHash>
#include <QJsonObject>

namespace candour {

namespace db {
class Database;
}

/// One field of one step, in words; both sides empty for "was not there".
struct HistoryField {
    QString label;
    QString from;
    QString to;
    bool isForChecking = false; ///< a digest: nothing that anybody reads

    friend bool operator==(const HistoryField &, const HistoryField &) = default;
};

/// Puts what the journal holds into today's words, remembering the titles and names it has asked
/// for. Database and terms outlive it.
class JournalWording {
public:
    JournalWording(const db::Database &database, const TermDictionary &terms);

    /// An author: the person's name, or the program's.
    [[nodiscard]] QString who(const QString &author);
    /// What names a record: from the file, or from the state the journal gives of it when it is no
    /// longer there. Rows are named by their first reference, else by their first text.
    [[nodiscard]] QString title(const RecordKind &kind, const Uid &uid);
    [[nodiscard]] QString title(const RecordKind &kind, const Uid &uid, const QJsonObject &state);
    [[nodiscard]] QString rowName(const RecordKind &kind, const Uid &uid, const QJsonObject &state);

    [[nodiscard]] QString label(const Field &field) const;
    [[nodiscard]] QString value(const Field &field, const QJsonValue &json);
    /// The changed fields of one record, `before` put before each label; of a new one, those that
    /// say something.
    [[nodiscard]] QList<HistoryField>
    fields(const RecordKind &kind, const db::JournalChange &change, const QString &before = {});
    /// Those of two states of the same record.
    [[nodiscard]] QList<HistoryField> fields(const RecordKind &kind, const QJsonObject &from,
                                             const QJsonObject &to, const QString &before = {});
    /// The organisation's own field with this uid, and a value of it.
    [[nodiscard]] QString ownLabel(const Uid &field) const;
    [[nodiscard]] QString ownValue(const Uid &field, const QJsonValue &json) const;

    /// "Entered", "Changed", "Withdrawn" …
    [[nodiscard]] static QString action(ChangeAction action);

private:
    const db::Database &m_database;
    const db::StoreContext m_context;
    const TermDictionary &m_terms;
    QHash<Uid, AdditionalField> m_ownFields;
    QHash<QString, QString> m_people;
    QHash<Uid, QString> m_titles;
};

} // namespace candour
