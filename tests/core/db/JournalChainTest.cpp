// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/HiddenText.h"
#include "core/db/BatchWriter.h"
#include "core/db/DraftStore.h"
#include "tests/support/EveryKindFile.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace candour;
using namespace candour::test;

namespace {

/// The chain as CONTRIBUTING tells an outsider to check it, with nothing of ours but that text: a
/// SQLite connection and SHA-256. Gives the anchor of the last entry; empty when a link is broken.
class Outsider {
public:
    explicit Outsider(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), kName);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        m_database.setDatabaseName(path);
        REQUIRE(m_database.open());
    }

    ~Outsider()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(kName);
    }

    Q_DISABLE_COPY_MOVE(Outsider)

    [[nodiscard]] QString anchor()
    {
        QByteArray previous(32, '\0');
        QString anchor;
        QSqlQuery entries = query(QStringLiteral("SELECT * FROM journal_entry ORDER BY sequence"));
        while (entries.next()) {
            QByteArray bytes = entries.value(QStringLiteral("previous_digest")).toByteArray();
            if (bytes != previous)
                return {};
            for (const char *name :
                 {"sequence", "uid", "time", "author", "device", "command", "arguments", "reason"})
                bytes += field(entries, name);
            QSqlQuery changes = query(
                QStringLiteral("SELECT * FROM journal_change WHERE entry = %1 ORDER BY position")
                    .arg(entries.value(QStringLiteral("sequence")).toLongLong()));
            while (changes.next()) {
                for (const char *name : {"position", "kind", "uid", "action", "before", "after"})
                    bytes += field(changes, name);
            }
            previous = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            if (previous != entries.value(QStringLiteral("digest")).toByteArray())
                return {};
            anchor = entries.value(QStringLiteral("sequence")).toString() + u':'
                + QString::fromLatin1(previous.toHex().first(16));
        }
        return anchor;
    }

private:
    QSqlQuery query(const QString &sql)
    {
        QSqlQuery query(m_database);
        REQUIRE(query.exec(sql));
        return query;
    }

    static QByteArray field(const QSqlQuery &row, const char *name)
    {
        const QByteArray utf8 = row.value(QLatin1String(name)).toString().toUtf8();
        QByteArray bytes;
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += char((quint64(utf8.size()) >> shift) & 0xff);
        return bytes + utf8;
    }

    static inline const QString kName = QStringLiteral("outsider");
    QSqlDatabase m_database;
};

} // namespace

TEST_CASE("journal: an outsider checks the chain by what CONTRIBUTING says", "[journal][chain]")
{
    TempFile file(everythingSchema());
    Organisation organisation;
    organisation.code = QStringLiteral("ZZ1");
    organisation.name = QStringLiteral("Riverside");
    Person person;
    person.name = QStringLiteral(
        "Zoë 👩🏽‍⚕️ O’Neill"); // several code points beyond the first plane
    Everything record =
        everythingFilled(Ref<Organisation>(file.put(organisation)), Ref<Person>(file.put(person)));
    record.line = QStringLiteral("𝔉allen “twice”\\");
    record.text = QStringLiteral("tab\tand\nline\r\nend {\"json\":\"in text\"} \u0001");
    record.uid = file.put(record);
    record.line = QStringLiteral("é"); // decomposed: kept as typed
    record.steps.clear();
    record.text.clear();
    file.put(record, QStringLiteral(" a reason with blanks and a 𝄞 "));
    file->setAuthor({QStringLiteral(""), QString()}); // nobody, nowhere
    record.measure = std::nullopt;
    file.put(record, QStringLiteral("é"));
    auto command = must(db::Command::begin(*file, {QStringLiteral("test.empty"), {}, {}}));
    command->keepWithoutChanges();
    must(command->commit());

    const QString anchor = must(file->journal().head()).anchor();
    const QString path = file.path();
    file.close();
    CHECK(Outsider(path).anchor() == anchor);
}

TEST_CASE("journal: a text that SQLite would give back as another is stored as it will be read",
          "[journal][chain]")
{
    const QString odd = GENERATE(
        QStringLiteral("\uFEFFpasted"), QStringLiteral("\uFEFF\uFEFFtwice"),
        QStringLiteral("ab") + QChar(0xD83D), QStringLiteral("ab") + QChar(0xD83D) + u'c',
        QChar(0xDE00) + QStringLiteral("ab"), QChar(0xFFFE) + QStringLiteral("turned round"),
        QStringLiteral("ab") + QChar(0xFFFF));
    EveryKindFile f;
    AdditionalField own;
    own.recordKind = QStringLiteral("everything");
    own.label = odd;
    const Uid field = f.file.put(own, odd);
    f.file->setAuthor({odd, odd});
    Everything everything = f.filled(odd);
    everything.text = odd;
    everything.steps.first().what = odd;
    const Uid uid = f.file.put(everything, odd);
    CHECK(must(f.file->journal().entry(must(f.file->journal().head()).sequence)).reason
          == storable(odd));

    RecordData record = *must(f.file->records().find(recordType<Everything>(), uid));
    record.additional.insert(field, odd);
    Indicator indicator;
    indicator.code = QStringLiteral("I1");
    indicator.name = odd;
    indicator.unit = UnitKind::Proportion;
    auto command = must(db::Command::begin(
        *f.file, {QStringLiteral("test.odd"), {{QStringLiteral("file"), odd}}, odd}));
    must(command->put(record));
    db::BatchInput input;
    input.sourceFile = input.sourceSheet = input.mapping = odd;
    input.series = {{f.organisation, must(command->put(indicator)), {}}};
    db::BatchRow row;
    row.period = Period::month(2024, 4);
    row.value = 1;
    input.rows = {row};
    must(db::writeBatch(*command, input));
    must(command->commit());
    command.reset();
    must(db::saveDraft(*f.file, recordType<Everything>(), uid, QStringLiteral("text"), odd));
    f.requireWhole();

    const QString anchor = must(f.file->journal().head()).anchor();
    const QString path = f.file.path();
    f.file.close();
    CHECK(Outsider(path).anchor() == anchor);
}
