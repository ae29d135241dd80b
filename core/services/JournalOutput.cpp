// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/SaveFile.h"
#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/io/CsvWriter.h"
#include "core/report/TableBlock.h"
#include "core/services/JournalService.h"

#include <QCoreApplication>

/// The journal on paper and as a file.
namespace candour {

namespace {

constexpr int kAtOnce = 500;
constexpr int kPrintedFields = 12; ///< changed fields of an entry on paper

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JournalService)
};

const QStringList kCsvHeads {
    QStringLiteral("entry"),  QStringLiteral("uid"),    QStringLiteral("time"),
    QStringLiteral("author"), QStringLiteral("device"), QStringLiteral("command"),
    QStringLiteral("what"),   QStringLiteral("reason"), QStringLiteral("digest"),
    QStringLiteral("kind"),   QStringLiteral("record"), QStringLiteral("record_uid"),
    QStringLiteral("action"), QStringLiteral("field"),  QStringLiteral("from"),
    QStringLiteral("to"),
};

} // namespace

/// Writes entry after entry, so that a long journal needs no more room than a short one.
class JournalExport {
public:
    JournalExport(const db::Database &database, const TermDictionary &terms,
                  const JournalQuestion &question, QIODevice &device)
        : m_database(database)
        , m_reader(database, terms, question)
        , m_writer(device)
    {
    }

    Result<qint64> run(const Progress &progress)
    {
        auto head = m_database.journal().head();
        if (!head)
            return fail(head.error());
        m_writer.row(kCsvHeads);
        while (!m_reader.isAtEnd()) {
            auto sequences = m_reader.nextSequences(kAtOnce);
            if (!sequences)
                return fail(sequences.error());
            for (const qint64 sequence : std::as_const(*sequences)) {
                if (auto done = write(sequence); !done)
                    return fail(done.error());
                ++m_entries;
            }
            const qint64 place = m_reader.m_before.value_or(0);
            if (progress && !progress(head->sequence - place, head->sequence))
                return fail(ErrorCode::Cancelled, Words::tr("Cancelled. Nothing was written."));
        }
        m_writer.row({QStringLiteral("anchor"), head->anchor()});
        if (auto done = m_writer.finish(); !done)
            return fail(done.error());
        return m_entries;
    }

private:
    Result<void> write(qint64 sequence)
    {
        auto line = m_reader.lineOf(sequence);
        if (!line)
            return fail(line.error());
        auto entry = m_database.journal().entry(sequence);
        if (!entry)
            return fail(entry.error());
        const QStringList head {QString::number(sequence),
                                entry->uid.toText(),
                                entry->time,
                                line->who,
                                entry->device,
                                entry->command,
                                line->what,
                                entry->reason,
                                QString::fromLatin1(entry->digest.toHex())};
        if (entry->changes.isEmpty())
            writeRow(head, {});
        for (const db::JournalChange &change : std::as_const(entry->changes)) {
            const JournalChangeWords words = m_reader.wordsOf(sequence, change);
            const QStringList about {change.kind, words.record, change.uid.toText(), words.action};
            if (words.fields.isEmpty())
                writeRow(head, about);
            for (const HistoryField &field : words.fields)
                writeRow(head, about + QStringList {field.label, field.from, field.to});
        }
        return {};
    }

    void writeRow(const QStringList &head, const QStringList &rest)
    {
        QStringList row = head + rest;
        row.resize(kCsvHeads.size());
        m_writer.row(row);
    }

    const db::Database &m_database;
    JournalReader m_reader;
    CsvWriter m_writer;
    qint64 m_entries = 0;
};

Result<qint64> writeJournalCsv(const db::Database &database, const TermDictionary &terms,
                               const JournalQuestion &question, QIODevice &device,
                               const Progress &progress)
{
    return JournalExport(database, terms, question, device).run(progress);
}

Result<qint64> writeJournalCsvFile(const db::Database &database, const TermDictionary &terms,
                                   const JournalQuestion &question, const QString &path,
                                   const Progress &progress)
{
    qint64 entries = 0;
    auto done = saveFile(path, [&](QIODevice &device) -> Result<void> {
        auto written = writeJournalCsv(database, terms, question, device, progress);
        if (!written)
            return fail(written.error());
        entries = *written;
        return {};
    });
    if (!done)
        return fail(done.error());
    return entries;
}

namespace {

/// What an entry changed, from what to what, a row each under its line.
Result<void> appendChanges(JournalReader &reader, qint64 sequence, Table &table)
{
    auto details = reader.details(sequence, kPrintedFields);
    if (!details)
        return fail(details.error());
    qsizetype room = kPrintedFields;
    for (const JournalChangeWords &change : std::as_const(details->changes)) {
        const QString record = details->changes.size() > 1 ? change.record : QString();
        for (const HistoryField &field : change.fields) {
            if (field.isForChecking || room-- <= 0)
                continue;
            QString text =
                record.isEmpty() ? field.label : Words::tr("%1, %2").arg(record, field.label);
            const QString to = field.to.isEmpty() ? Words::tr("nothing") : field.to;
            text = field.from.isEmpty() ? Words::tr("%1: %2").arg(text, to)
                                        : Words::tr("%1: %2 → %3").arg(text, field.from, to);
            Row row;
            row.cells = {{}, {}, {}, {.text = text, .muted = true}, {}};
            table.rows.append(row);
        }
    }
    if (room < 0 || details->changeCount > details->changes.size()) {
        Row row;
        row.cells = {{},
                     {},
                     {},
                     {.text = Words::tr("and more; the CSV file has them all"), .muted = true},
                     {}};
        table.rows.append(row);
    }
    return {};
}

} // namespace

Result<Document> journalDocument(const db::Database &database, const TermDictionary &terms,
                                 const JournalQuestion &question, int most)
{
    auto anchor = journalAnchor(database);
    if (!anchor)
        return fail(anchor.error());
    JournalReader reader(database, terms, question);
    auto count = reader.count(qMax<qint64>(most, 10'000));
    if (!count)
        return fail(count.error());
    Table table;
    const auto column = [&](const QString &title, double weight, Alignment align) {
        table.columns.append({title, {}, align, weight});
    };
    column(Words::tr("Entry"), 1, Alignment::Right);
    column(Words::tr("When"), 2, Alignment::Left);
    column(Words::tr("Who"), 2, Alignment::Left);
    column(Words::tr("What"), 6, Alignment::Left);
    column(Words::tr("Why"), 4, Alignment::Left);
    int printed = 0;
    while (!reader.isAtEnd() && printed < most) {
        auto lines = reader.next(qMin(kAtOnce, most - printed));
        if (!lines)
            return fail(lines.error());
        for (const JournalLine &line : std::as_const(*lines)) {
            Row row;
            for (const QString &text : {QString::number(line.sequence), stampWords(line.time),
                                        line.who, line.what, line.reason})
                row.cells.append({text});
            table.rows.append(row);
            ++printed;
            if (!line.canBeUndone)
                continue; // how the file was made, field by field, is of no use on paper
            if (auto done = appendChanges(reader, line.sequence, table); !done)
                return fail(done.error());
        }
    }

    Document document;
    document.title = Words::tr("Journal");
    document.journalAnchor = *anchor;
    PageRules rules;
    rules.orientation = Orientation::Landscape;
    Heading heading;
    heading.text = document.title;
    heading.numbered = false;
    QStringList about {questionWords(database, terms, question)};
    if (printed == count->hits && count->isAll)
        about.append(Words::tr("Entries: %L1.").arg(printed));
    else if (count->isAll)
        about.append(Words::tr("The newest %L1 of %L2 entries.").arg(printed).arg(count->hits));
    else
        about.append(
            Words::tr("The newest %L1 of more than %L2 entries.").arg(printed).arg(count->hits));
    about.append(Words::tr("Anchor of the journal: %1.").arg(*anchor));
    about.removeAll(QString());
    document.blocks.append(Block(rules));
    document.blocks.append(Block(heading, true));
    document.blocks.append(Block(plainParagraph(about.join(u' '), ParagraphStyle::Note), true));
    document.blocks.append(Block(table));
    return document;
}

} // namespace candour
