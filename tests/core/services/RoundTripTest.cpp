// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/Validate.h"
#include "core/db/Verify.h"
#include "core/io/MappingGuess.h"
#include "core/services/ExportService.h"
#include "core/services/FigureImport.h"
#include "core/services/RecordExchange.h"
#include "core/services/RecordLists.h"
#include "core/services/SheetExport.h"
#include "tests/support/EveryKind.h"
#include "tests/support/TempFile.h"

#include <QBuffer>

#include <optional>

using namespace candour;
using namespace candour::test;

namespace {

/// Texts that exchange could spoil: quotes, separators, formulas, apostrophes, accents, spaces.
const QStringList &awkwardTexts()
{
    static const QStringList texts {
        QStringLiteral("Plain"),
        QStringLiteral("“quoted”, \"twice\"; with, commas"),
        QStringLiteral("=SUM(A1:A9)"),
        QStringLiteral("'=an apostrophe of its own"),
        QStringLiteral("-5 below zero, +44"),
        QStringLiteral("@mention"),
        QStringLiteral("Ynys Môn, żółć, 日本, 🙂"),
        QStringLiteral("0012"),
        QStringLiteral("1e5"),
        QStringLiteral("2024-04-01"),
        QStringLiteral("TRUE"),
    };
    return texts;
}

/// A value for the field that its rules allow, another for each turn; invalid where there is none.
QVariant valueFor(const Field &field, int turn)
{
    const QString awkward = awkwardTexts()[turn % awkwardTexts().size()];
    const auto within = [&](QString text) {
        return field.maximumLength > 0 ? text.left(field.maximumLength).trimmed() : text;
    };
    switch (field.kind) {
    case FieldKind::Line: // every other turn begins with its number, so that keys differ
        return turn < awkwardTexts().size() ? within(awkward)
                                            : within(QString::number(turn) + awkward);
    case FieldKind::Text:
        return within(awkward + QStringLiteral("\nsecond line\n\nfourth, \"last\""));
    case FieldKind::Integer:
        return qlonglong(turn % 2 == 0 ? field.maximum.value_or(9'007'199'254'740'991.0)
                                       : field.minimum.value_or(-42));
    case FieldKind::Decimal:
        return turn % 2 == 0 ? field.maximum.value_or(123456.0000001)
                             : field.minimum.value_or(-0.1 - 0.2);
    case FieldKind::Date:
        return QDate(2024, 2, 29).addDays(turn);
    case FieldKind::Time:
        return QTime(23, 59 - turn % 60);
    case FieldKind::Timestamp:
        return QDateTime(QDate(2026, 3, 29), QTime(0, 59, turn % 60, 123), Qt::UTC);
    case FieldKind::Period:
        return QStringLiteral("2024-%1").arg(1 + turn % 12, 2, 10, QLatin1Char('0'));
    case FieldKind::YesNo:
        return turn % 2 == 0;
    case FieldKind::Choice:
        return field.options[turn % field.options.size()].code;
    case FieldKind::MultiChoice: {
        QStringList codes;
        for (const FieldOption &option : field.options)
            codes.append(option.code);
        return turn % 2 == 0 ? codes : codes.mid(0, 1);
    }
    default:
        return {};
    }
}

/// Fills what can be filled of records of every kind, as far as their rules and guards let it.
class Filler {
public:
    explicit Filler(TempFile &file)
        : m_file(file)
    {
    }

    /// How many records of the kind were put.
    int fill(const RecordKind &kind)
    {
        int count = 0;
        for (int turn = 0; turn < kTurns; ++turn)
            count += int(put(kind, turn));
        return count;
    }

private:
    static constexpr int kTurns = 12; // every awkward text once, and one more

    [[nodiscard]] QVariant referenceFor(const Field &field, int turn)
    {
        const RecordList all = must(m_file->records().all(field.target()));
        return all.isEmpty() ? QVariant() : QVariant::fromValue(all[turn % all.size()].uid);
    }

    [[nodiscard]] RecordData filled(const RecordKind &kind, int turn, int depth = 0)
    {
        RecordData record = kind.fresh();
        for (int i = 0; i < kind.fields.size(); ++i) {
            const Field &field = kind.fields[i];
            if (field.isReference() && !field.has(FieldFlag::Hierarchy))
                record.setValue(i, referenceFor(field, turn));
            else if (field.isList() && depth == 0)
                record.setValue(i, QVariant::fromValue(RecordList {filled(field.rows(), turn, 1)}));
            else if (const QVariant value = valueFor(field, turn); value.isValid())
                record.setValue(i, value);
        }
        return record;
    }

    /// What the rules refuse goes back to what a new record begins with.
    bool put(const RecordKind &kind, int turn)
    {
        RecordData record = filled(kind, turn);
        const RecordData fresh = kind.fresh();
        for (int tries = 0; tries <= kind.fields.size(); ++tries) {
            auto command = must(db::Command::begin(
                *m_file, {QStringLiteral("test.put"), {}, QStringLiteral("test")}));
            const auto done = command->put(record);
            if (done) {
                must(command->commit());
                return true;
            }
            const int at = kind.indexOf(done.error().detail);
            if (at < 0 || record.value(at) == fresh.value(at))
                return false;
            record.setValue(at, fresh.value(at));
        }
        return false;
    }

    TempFile &m_file;
};

QByteArray csvOf(TempFile &file, const RecordKind &kind)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    must(exportCsv(*file, kind.plural, buffer));
    return buffer.data();
}

/// Kinds whose records are put by their own commands alone; a file of them is refused by guards.
bool isGuarded(const RecordKind &kind)
{
    return kind.id == recordType<Report>().id || kind.id == recordType<ReportText>().id
        || kind.id == recordType<FrontSheet>().id || kind.id == recordType<Attachment>().id;
}

/// Links that a file holds as names in one cell of their owner: every copy makes its own uids.
bool isInOneCell(const RecordKind &kind)
{
    const Registry::Owner owner = everythingSchema().registry.ownerOf(kind);
    return owner.field && isInlineList(*owner.field);
}

RecordImport imported(TempFile &file, const RecordKind &kind, const QString &path)
{
    RecordImport outcome;
    must(importRecordFile(*file, kind, path, RecordFile::Csv, outcome));
    return outcome;
}

QString writtenCsv(TempFile &file, const RecordKind &kind, const QString &folder)
{
    const QString path = folder + u'/' + kind.plural + QStringLiteral(".csv");
    must(exportCsvFile(*file, kind.plural, path));
    return path;
}

QString refusals(const RecordImport &outcome)
{
    QStringList texts;
    for (const RecordRefusal &row : outcome.refused.mid(0, 5))
        texts.append(QStringLiteral("%1 %2: %3").arg(row.line).arg(row.column, row.reason));
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("round trip: records of every kind go out and come back, and nothing changes",
          "[roundtrip]")
{
    TempFile file(everythingSchema());
    TempFile other(everythingSchema());
    Filler filler(file);
    QList<const RecordKind *> kinds;
    for (const RecordKind *kind : everythingSchema().registry.kinds()) {
        INFO(kind->id.toStdString());
        const bool isOwned = everythingSchema().registry.ownerOf(*kind).kind;
        if (!isOwned && !isGuarded(*kind))
            CHECK(filler.fill(*kind) > 0);
        kinds.append(kind);
    }
    const auto head = must(file->journal().head()).sequence;
    for (const RecordKind *kind : kinds) {
        INFO(kind->id.toStdString());
        const QByteArray before = csvOf(file, *kind);
        const RecordImport csv = imported(file, *kind, writtenCsv(file, *kind, file.folder()));
        INFO(refusals(csv).toStdString());
        CHECK(csv.unchanged == csv.read);
        const QString sheet = file.folder() + u'/' + kind->plural + QStringLiteral(".xlsx");
        must(exportXlsxFile(*file, kind->plural, sheet));
        const RecordImport xlsx = imported(file, *kind, sheet);
        INFO(refusals(xlsx).toStdString());
        CHECK(xlsx.unchanged == csv.read);
        CHECK(must(file->journal().head()).sequence == head);
        CHECK(csvOf(file, *kind) == before);
    }
    // Into a file that has none of them: equal field by field, and byte for byte when told again.
    for (const RecordKind *kind : kinds) {
        if (isGuarded(*kind) || isInOneCell(*kind))
            continue;
        INFO(kind->id.toStdString());
        const RecordImport taken = imported(other, *kind, writtenCsv(file, *kind, other.folder()));
        INFO(refusals(taken).toStdString());
        CHECK(taken.refusedCount == 0);
    }
    for (const RecordKind *kind : kinds) {
        if (isGuarded(*kind) || isInOneCell(*kind))
            continue;
        INFO(kind->id.toStdString());
        CHECK(csvOf(other, *kind) == csvOf(file, *kind));
        for (const RecordData &record : must(file->records().all(*kind))) {
            const auto same = must(other->records().find(*kind, record.uid));
            REQUIRE(same);
            for (int i = 0; i < kind->fields.size(); ++i) {
                const Field &field = kind->fields[i];
                INFO(field.name.toStdString());
                // Rows are compared where their own kind is, or as the names in one cell.
                if (!field.isList())
                    CHECK(sameValue(field, same->value(i), record.value(i)));
            }
        }
    }
    CHECK(must(db::verify(*other)).faults == QStringList());
}

TEST_CASE("round trip: figures go out as CSV and XLSX and come back unchanged", "[roundtrip]")
{
    TempFile file;
    const QString path = file.folder() + QStringLiteral("/in.csv");
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("provider,indicator,period,numerator,denominator,value,breakdown\n"
              "ZZ1,X1,2024-04,90,97,,\nZZ1,X1,2024-05,,,*,\nZZ1,X1,2024-06,0,120,,\n"
              "ZZ1,X2,2024-Q1,,,0.1,\nZZ1,X2,2024/25,,,3.25,\nZZ1,X3,2024-04,,,123456.789,ward=7\n"
              "ZZ1,X3,2024-05,,,n/a,\n");
    out.close();
    FigureImportOptions options;
    options.createMissing = true;
    const auto first = must(importFigures(*file, path, ownColumnsMapping(), options));
    INFO((first.refused.isEmpty() ? QString() : first.refused.first().reason).toStdString());
    REQUIRE(first.stored == 7);
    const auto head = must(file->journal().head()).sequence;
    const QString csv = file.folder() + QStringLiteral("/out.csv");
    must(exportCsvFile(*file, kObservationsTable, csv));
    const QString sheet = file.folder() + QStringLiteral("/out.xlsx");
    must(exportXlsxFile(*file, kObservationsTable, sheet));
    for (const QString &again : {csv, sheet}) {
        INFO(again.toStdString());
        const auto report = must(importFigures(*file, again, ownColumnsMapping(), {}));
        INFO((report.refused.isEmpty() ? QString() : report.refused.first().reason).toStdString());
        CHECK(report.stored == 0);
        CHECK(report.unchanged == 7);
        CHECK(report.refusedCount == 0);
        CHECK(must(file->journal().head()).sequence == head);
    }
}
