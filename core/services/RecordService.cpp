// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/RecordService.h"

#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/OdsImport.h"

#include <QFileInfo>

#include <algorithm>

namespace candour {

namespace {

/// The store's answers, and candidates sorted as a person looks for them: those that begin with
/// what was typed before those that hold it somewhere.
class FileFormContext final : public FormContext {
public:
    explicit FileFormContext(const db::Database &database)
        : m_records(database.records())
        , m_store(m_records)
    {
    }

    [[nodiscard]] QList<Candidate> candidates(const RecordKind &kind, const QString &text,
                                              int limit) const override;

    [[nodiscard]] QString titleOf(const RecordKind &kind, const Uid &uid) const override
    {
        return m_store.titleOf(kind, uid);
    }

    [[nodiscard]] bool isTaken(const RecordKind &kind, const Field &field, const QVariant &value,
                               const Uid &except) const override
    {
        return m_store.isTaken(kind, field, value, except);
    }

private:
    db::RecordStore m_records;
    db::StoreContext m_store;
};

enum class Fit { Title, Key, Within, None };

Fit fitOf(const RecordData &record, const QString &text)
{
    const QString title = record.title();
    if (title.startsWith(text, Qt::CaseInsensitive))
        return Fit::Title;
    Fit fit = title.contains(text, Qt::CaseInsensitive) ? Fit::Within : Fit::None;
    for (const QString &name : record.kind().key) {
        const QString key = record.text(name);
        if (key.startsWith(text, Qt::CaseInsensitive))
            return Fit::Key;
        if (key.contains(text, Qt::CaseInsensitive))
            fit = Fit::Within;
    }
    return fit;
}

QList<Candidate> FileFormContext::candidates(const RecordKind &kind, const QString &text,
                                             int limit) const
{
    const auto records = m_records.all(kind);
    if (!records)
        return {};
    QList<std::pair<Fit, Candidate>> found;
    for (const RecordData &record : *records) {
        const Fit fit = fitOf(record, text);
        if (fit != Fit::None)
            found.append({fit, {record.uid, record.title()}});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first
                                  : a.second.title.compare(b.second.title, Qt::CaseInsensitive) < 0;
    });
    QList<Candidate> candidates;
    for (const auto &one : std::as_const(found).first(qMin(limit, int(found.size()))))
        candidates.append(one.second);
    return candidates;
}

} // namespace

Result<ChangeSet> saveRecord(db::Database &database, const RecordData &record,
                             const QString &reason)
{
    auto command = db::Command::begin(database,
                                      {record.kind().id + QStringLiteral(".save"),
                                       {{QStringLiteral("title"), record.title()}},
                                       reason});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(record); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> withdrawRecord(db::Database &database, const RecordKind &kind, const Uid &uid,
                                 const QString &reason)
{
    auto command =
        db::Command::begin(database, {kind.id + QStringLiteral(".withdraw"), {}, reason});
    if (!command)
        return fail(command.error());
    if (auto done = (*command)->withdraw(kind, uid); !done)
        return fail(done.error());
    return (*command)->commit();
}

Result<ChangeSet> importRecordFile(db::Database &database, const RecordKind &kind,
                                   const QString &path, RecordFile form, RecordImport &outcome)
{
    auto table = form == RecordFile::Ods ? readOdsFile(path) : readTextTable(path);
    if (!table)
        return fail(table.error());
    // The words stand as reason for what asks for one: the file is the reason.
    auto command = db::Command::begin(database,
                                      {QStringLiteral("records.import"),
                                       {{QStringLiteral("file"), QFileInfo(path).fileName()},
                                        {QStringLiteral("table"), kind.plural}},
                                       QStringLiteral("import")});
    if (!command)
        return fail(command.error());
    auto imported = importRecords(**command, kind, *table);
    if (!imported)
        return fail(imported.error());
    outcome = *imported;
    return (*command)->commit();
}

std::unique_ptr<FormContext> formContext(const db::Database &database)
{
    return std::make_unique<FileFormContext>(database);
}

QList<AdditionalField> additionalFieldsOf(const db::Database &database, const RecordKind &kind)
{
    QList<AdditionalField> fields =
        database.records().all<AdditionalField>().value_or(QList<AdditionalField>());
    fields.removeIf([&](const AdditionalField &field) { return field.recordKind != kind.id; });
    return fields;
}

} // namespace candour
