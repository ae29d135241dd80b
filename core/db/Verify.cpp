// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Verify.h"

#include "core/base/FieldText.h"
#include "core/db/BatchWriter.h"
#include "core/db/BulkStatement.h"
#include "core/db/Database.h"
#include "core/db/DraftStore.h"
#include "core/db/IndexCheck.h"
#include "core/db/JournalRows.h"
#include "core/db/Statement.h"
#include "core/db/StoredRows.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

namespace candour::db {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Verify", text);
}

QString couldNot(const Error &error)
{
    return tr("A check could not be made: %1").arg(error.detail);
}

using RecordKey = std::pair<QString, Uid>;

/// A field that a later version added is empty until a command writes it.
QJsonObject completed(QJsonObject state, const RecordKind &kind)
{
    const RecordData empty(kind);
    for (int i = 0; i < kind.fields.size(); ++i) {
        const Field &field = kind.fields[i];
        const QString id = QString::number(field.id);
        if (field.isColumn() && !state.contains(id))
            state.insert(id, valueToJson(field, empty.value(i)));
    }
    return state;
}

class Verifier {
public:
    Verifier(const Database &database, const QString &anchor)
        : m_database(database)
        , m_connection(database.connection())
        , m_anchor(anchor)
    {
    }

    Result<VerifyReport> run(const Progress &progress);

private:
    void checkPages();
    Result<void> checkForeignKeys();
    Result<void> checkSchema();
    Result<void> readAnchors();
    Result<void> checkChain();
    Result<void> checkRecords();
    Result<void> checkValues();
    Result<void> checkBatches();
    Result<void> checkAttachments();
    Result<void> checkAdditional();
    Result<void> checkWords();
    void checkIndexes();
    Result<void> checkDrafts();
    /// A fault for every row of the query; the sentence takes its columns.
    Result<void> faultEach(const QString &sql, const QVariantList &values, const QString &sentence);

    void fault(const QString &sentence) { m_report.faults.append(sentence); }

    void slightFaults(const QStringList &sentences)
    {
        m_report.faults += sentences;
        m_report.slight += sentences;
    }

    void checkEntry(const JournalEntry &entry, JournalHead &head);
    void follow(const JournalChange &change);

    const Database &m_database;
    const Connection &m_connection;
    QString m_anchor;
    bool m_anchorSeen = false;
    QHash<QString, QString> m_reportAnchors; ///< not met in the chain so far: anchor to numbers
    VerifyReport m_report;
    QHash<RecordKey, QJsonObject> m_states; ///< last journal state of every record
};

void Verifier::checkPages()
{
    const auto faults = pageFaults(m_database);
    m_report.faults += faults ? *faults : QStringList {couldNot(faults.error())};
}

Result<void> Verifier::checkForeignKeys()
{
    auto statement = m_connection.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    if (!statement)
        return fail(statement.error());
    if (auto done = statement->execute(); !done)
        return done;
    while (statement->next())
        fault(tr("Table “%1”, row %2 refers to a row of “%3” that does not exist.")
                  .arg(statement->text(0), statement->text(1), statement->text(2)));
    return {};
}

Result<void> Verifier::checkSchema()
{
    auto found = schemaText(m_connection);
    auto expected = expectedSchemaText(m_database.schema());
    if (!found)
        return fail(found.error());
    if (!expected)
        return fail(expected.error());
    for (auto it = expected->cbegin(); it != expected->cend(); ++it) {
        if (found->value(it.key()) != it.value())
            fault(tr("The definition of %1 is not that of this version.").arg(it.key()));
        found->remove(it.key());
    }
    for (auto it = found->cbegin(); it != found->cend(); ++it)
        fault(tr("%1 does not belong in a file of this version.").arg(it.key()));
    return {};
}

void Verifier::checkEntry(const JournalEntry &entry, JournalHead &head)
{
    if (entry.sequence != head.sequence + 1)
        fault(tr("Journal entry %1 follows entry %2: entries are missing.")
                  .arg(entry.sequence)
                  .arg(head.sequence));
    if (entry.previousDigest != head.digest)
        fault(tr("Journal entry %1 does not follow from the one before it.").arg(entry.sequence));
    if (entryDigest(entry) != entry.digest)
        fault(tr("Journal entry %1 was changed after it was written.").arg(entry.sequence));
    head = {entry.sequence, entry.digest};
    if (!m_anchor.isEmpty() && m_anchor == head.anchor())
        m_anchorSeen = true;
    m_reportAnchors.remove(head.anchor());
    if (entry.command == QLatin1String("file.salvage")) {
        // Reports that were issued from the file that was lost carry anchors of its journal.
        const QJsonArray lost = QJsonDocument::fromJson(entry.arguments)
                                    .object()
                                    .value(QLatin1String("anchors"))
                                    .toArray();
        for (const QJsonValue &anchor : lost)
            m_reportAnchors.remove(anchor.toString());
    }
}

void Verifier::follow(const JournalChange &change)
{
    const RecordKey key(change.kind, change.uid);
    if (change.action == ChangeAction::Remove) {
        m_states.remove(key);
        return;
    }
    followState(m_states[key], change);
}

/// What issued reports carry, withdrawn ones too.
Result<void> Verifier::readAnchors()
{
    auto reports = m_connection.prepare(
        QStringLiteral("SELECT number, anchor FROM report WHERE state <> 'draft' ORDER BY number"));
    if (!reports)
        return fail(reports.error());
    if (auto done = reports->execute(); !done)
        return done;
    while (reports->next()) {
        QString &numbers = m_reportAnchors[reports->text(1)];
        numbers += (numbers.isEmpty() ? QString() : QStringLiteral(", ")) + reports->text(0);
    }
    return {};
}

Result<void> Verifier::checkChain()
{
    if (auto read = readAnchors(); !read)
        return read;
    JournalHead head;
    auto done = m_database.journal().visit([&](const JournalEntry &entry) {
        ++m_report.entries;
        checkEntry(entry, head);
        for (const JournalChange &change : entry.changes)
            follow(change);
        return true;
    });
    m_report.anchor = head.anchor();
    if (done && m_report.entries == 0)
        fault(tr("The journal is empty: this file was never made to its end."));
    if (done && !m_anchor.isEmpty() && !m_anchorSeen)
        fault(tr("The journal does not hold the anchor %1: it was cut or written anew.")
                  .arg(m_anchor));
    for (auto it = m_reportAnchors.cbegin(); it != m_reportAnchors.cend(); ++it)
        fault(tr("The journal does not hold the anchor “%1” of the issued report %2.")
                  .arg(it.key(), it.value()));
    return done;
}

Result<void> Verifier::checkRecords()
{
    for (const RecordKind *kind : m_database.registry().kinds()) {
        auto rows = m_database.records().rows(*kind);
        if (!rows)
            return fail(rows.error());
        const RecordTable table(*kind, m_database.registry());
        for (const RecordRow &row : std::as_const(*rows)) {
            ++m_report.records;
            const RecordKey key(kind->id, row.record.uid);
            const auto state = m_states.constFind(key);
            if (state == m_states.cend())
                fault(tr("The %1 “%2” (%3) is not in the journal.")
                          .arg(kind->id, row.record.title(), row.record.uid.toText()));
            else if (completed(*state, *kind) != table.journalState(row))
                fault(tr("The %1 “%2” (%3) is not as the journal last left it.")
                          .arg(kind->id, row.record.title(), row.record.uid.toText()));
            m_states.remove(key);
        }
    }
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        if (it.key().first != QLatin1String("batch"))
            fault(tr("The %1 %2 is in the journal and not in the file.")
                      .arg(it.key().first, it.key().second.toText()));
    }
    return {};
}

Result<void> Verifier::checkValues()
{
    auto faults = strayValues(m_database);
    if (!faults)
        return fail(faults.error());
    m_report.faults += *faults;
    return {};
}

Result<void> Verifier::checkBatches()
{
    QHash<qint64, SeriesKey> keys;
    auto series = m_database.observations().series({{}, {}, false});
    if (!series)
        return fail(series.error());
    for (const SeriesInfo &info : std::as_const(*series))
        keys.insert(info.id.value, {info.organisation, info.indicator, info.breakdown});

    // One pass in key order serves all batches: each digest takes the rows of its own as they come.
    struct Running {
        BatchDigest digest;
        qint64 series = 0;
        qint64 rows = 0;
    };

    std::map<qint64, Running> running;
    auto rows = BulkStatement::prepare(
        m_connection,
        "SELECT series, period, batch, numerator, denominator, value, lower, upper, band, status, "
        "source_row, source_column, source_sheet FROM observation ORDER BY series, period, batch");
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        ++m_report.observations;
        Running &batch = running[rows->integer(2)];
        if (batch.series != rows->integer(0)) {
            batch.series = rows->integer(0);
            batch.digest.addSeries(keys.value(batch.series));
        }
        ++batch.rows;
        const QByteArray period = rows->text(1).toByteArray();
        const double numbers[5] {rows->real(3), rows->real(4), rows->real(5), rows->real(6),
                                 rows->real(7)};
        batch.digest.addRow(period, numbers, rows->text(8), int(rows->integer(9)),
                            rows->integer(10), rows->integer(11), rows->integer(12));
    }
    if (rows->failure())
        return fail(*rows->failure());

    auto batches = m_database.observations().batches();
    if (!batches)
        return fail(batches.error());
    for (const BatchInfo &batch : std::as_const(*batches)) {
        Running &found = running[batch.id.value];
        if (found.rows != batch.rows || found.digest.result() != batch.digest)
            fault(tr("The figures of batch %1 (%2) are not those that were imported.")
                      .arg(batch.uid.toText(), batch.sourceFile));
        if (m_states.take({QStringLiteral("batch"), batch.uid}) != batchState(batch))
            fault(tr("Batch %1 is not as the journal left it.").arg(batch.uid.toText()));
    }
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        if (it.key().first == QLatin1String("batch"))
            fault(tr("Batch %1 is in the journal and not in the file.")
                      .arg(it.key().second.toText()));
    }
    return faultEach(
        QStringLiteral("SELECT uid FROM batch b WHERE NOT EXISTS (SELECT 1 FROM journal_change c "
                       "WHERE c.entry = b.entry AND c.kind = 'batch' AND c.uid = b.uid "
                       "AND c.action = 'create')"),
        {}, tr("Batch %1 does not name the journal entry that brought it."));
}

Result<void> Verifier::checkAttachments()
{
    auto rows =
        m_connection.prepare(QStringLiteral("SELECT digest, bytes FROM attachment_content"));
    if (!rows)
        return fail(rows.error());
    if (auto done = rows->execute(); !done)
        return done;
    while (rows->next()) {
        ++m_report.attachments;
        const QByteArray digest =
            QCryptographicHash::hash(rows->value(1).toByteArray(), QCryptographicHash::Sha256);
        if (QString::fromLatin1(digest.toHex()) != rows->text(0))
            fault(tr("The attached file %1 is damaged.").arg(rows->text(0)));
    }
    if (auto done = faultEach(QStringLiteral("SELECT name FROM attachment WHERE digest NOT IN "
                                             "(SELECT digest FROM attachment_content)"),
                              {}, tr("The bytes of the attached file “%1” are missing."));
        !done)
        return done;
    return faultEach(QStringLiteral("SELECT digest FROM attachment_content WHERE digest NOT IN "
                                    "(SELECT digest FROM attachment)"),
                     {}, tr("No record names the attached bytes %1."));
}

Result<void> Verifier::faultEach(const QString &sql, const QVariantList &values,
                                 const QString &sentence)
{
    auto rows = m_connection.prepare(sql);
    if (!rows)
        return fail(rows.error());
    if (auto done = rows->executeWith(values); !done)
        return done;
    while (rows->next())
        fault(sentence.arg(rows->text(0)));
    return rows->ended();
}

/// Values of the organisation's own fields that belong to no record or to no field. Those of a
/// record are compared with it.
Result<void> Verifier::checkAdditional()
{
    QStringList kinds;
    for (const RecordKind *kind : m_database.registry().kinds()) {
        kinds.append(u'\'' + kind->id + u'\'');
        if (auto done = faultEach(
                QStringLiteral("SELECT DISTINCT record FROM additional_value WHERE kind = ? AND "
                               "record NOT IN (SELECT uid FROM \"%1\")")
                    .arg(kind->id),
                {kind->id},
                tr("An additional value belongs to the %1 %2, which is not in the file.")
                    .arg(kind->id, QStringLiteral("%1")));
            !done)
            return done;
    }
    if (auto done = faultEach(
            QStringLiteral("SELECT DISTINCT kind FROM additional_value WHERE kind NOT IN (%1)")
                .arg(kinds.join(u',')),
            {}, tr("Additional values belong to the kind “%1”, which no file has."));
        !done)
        return done;
    return faultEach(QStringLiteral("SELECT DISTINCT field FROM additional_value WHERE field NOT "
                                    "IN (SELECT uid FROM additional_field)"),
                     {}, tr("Additional values belong to the field %1, which is not in the file."));
}

Result<void> Verifier::checkDrafts()
{
    auto damaged = damagedDrafts(m_database);
    if (!damaged)
        return fail(damaged.error());
    for (const Draft &draft : std::as_const(*damaged))
        slightFaults({tr("What was being typed in the field “%1” of the %2 %3 is damaged.")
                          .arg(draft.field, draft.kind, draft.record.toText())});
    return {};
}

/// Derived: what is wrong here costs no data.
Result<void> Verifier::checkWords()
{
    auto faults = m_database.search().faults();
    slightFaults(faults ? *faults : QStringList {couldNot(faults.error())});
    return {};
}

void Verifier::checkIndexes()
{
    auto faults = indexFaults(m_database);
    slightFaults(faults ? *faults : QStringList {couldNot(faults.error())});
}

Result<VerifyReport> Verifier::run(const Progress &progress)
{
    const QList<Result<void> (Verifier::*)()> steps {
        &Verifier::checkForeignKeys, &Verifier::checkSchema,     &Verifier::checkChain,
        &Verifier::checkRecords,     &Verifier::checkValues,     &Verifier::checkBatches,
        &Verifier::checkAttachments, &Verifier::checkAdditional, &Verifier::checkDrafts,
        &Verifier::checkWords};
    // Like checkIndexes() by a connection of its own, which a writer that waits for this one to end
    // would keep out.
    checkPages();
    // One moment of the file, though another program writes meanwhile. Within a command that is
    // open the file stands still anyway, and no transaction can be begun.
    const bool begun = m_connection.run(QStringLiteral("BEGIN")).has_value();
    bool cancelled = false;
    for (int i = 0; i < steps.size(); ++i) {
        if (progress && !progress(i, steps.size())) {
            cancelled = true;
            break;
        }
        auto done = (this->*steps[i])();
        // A file too damaged for one check is reported, and the others still tried.
        if (!done)
            fault(couldNot(done.error()));
    }
    if (begun)
        (void)m_connection.run(QStringLiteral("ROLLBACK"));
    if (cancelled)
        return fail(ErrorCode::Cancelled, tr("The check was cancelled."));
    checkIndexes();
    return m_report;
}

} // namespace

QStringList VerifyReport::lasting() const
{
    QStringList kept = faults;
    for (const QString &sentence : slight)
        kept.removeOne(sentence);
    return kept;
}

Result<VerifyReport> verify(const Database &database, const QString &anchor,
                            const Progress &progress)
{
    return Verifier(database, anchor).run(progress);
}

} // namespace candour::db
