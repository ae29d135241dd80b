// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/base/Terms.h"
#include "core/db/JournalQuery.h"
#include "core/report/Document.h"
#include "core/services/JournalWording.h"
#include "core/services/StepWording.h"

#include <QDate>
#include <QDateTime>

class QIODevice;

namespace candour {

/// What somebody wants to see of the journal; what is empty does not count.
struct JournalQuestion {
    QString author {}; ///< as the journal keeps it: uid of a person, name of a program
    QString kind {}; ///< RecordKind::id, or "batch" for figures; rows go with their record
    Uid record {}; ///< with its rows
    QDate from {}; ///< days where the reader sits, both included
    QDate to {};
    QString words {};

    [[nodiscard]] bool isEmpty() const { return *this == JournalQuestion(); }

    friend bool operator==(const JournalQuestion &, const JournalQuestion &) = default;
};

/// One entry in a line.
struct JournalLine {
    qint64 sequence = 0;
    QDateTime time; ///< UTC
    QString who;
    QString what; ///< "Role “Lead nurse”: change of “Due”", "Undone: import of “a.csv”"
    QString kind; ///< of the record that it is about, the first one; "batch" for figures
    Uid record;
    QString title; ///< of that record; "Lead nurse and 3 more"; of figures batchWords()
    QString reason;
    bool canBeUndone = false; ///< by its kind; what was changed since may still forbid it
};

/// What it did to one record, or to one batch of figures.
struct JournalChangeWords {
    QString kind;
    Uid uid;
    QString record; ///< "Role “Lead nurse”"
    QString action; ///< "Entered", "Changed" …
    QList<HistoryField> fields;
};

/// All that is known of one entry.
struct JournalDetails {
    JournalLine line;
    QString device;
    QString command;
    QString digest; ///< 64 hex digits
    QList<JournalChangeWords> changes; ///< the first of them
    qint64 changeCount = 0;
};

/// The entries that answer a question, newest first, read as they are wanted. Database and terms
/// outlive it.
class JournalReader {
public:
    JournalReader(const db::Database &database, const TermDictionary &terms,
                  const JournalQuestion &question);
    ~JournalReader();
    Q_DISABLE_COPY_MOVE(JournalReader)

    /// Up to `count` more. Fewer, even none, does not mean the end: see db::JournalPage.
    Result<QList<JournalLine>> next(int count);

    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }

    /// How many there are in all, counted no further than `most`.
    Result<db::JournalCount> count(qint64 most);
    [[nodiscard]] Result<JournalDetails> details(qint64 sequence, int mostChanges = 500);

private:
    friend class JournalExport;
    Result<QList<qint64>> nextSequences(int count);
    [[nodiscard]] Result<JournalLine> lineOf(qint64 sequence);
    [[nodiscard]] JournalChangeWords wordsOf(qint64 sequence, const db::JournalChange &change);
    /// Each figure with what it was and became, while they are few, then what is known of the
    /// batch.
    [[nodiscard]] QList<HistoryField> figureFields(qint64 sequence,
                                                   const db::JournalChange &change);

    const db::Database &m_database;
    const TermDictionary &m_terms;
    JournalWording m_wording;
    StepWording m_steps;
    FigureNames m_figures;
    Result<db::JournalFilter> m_filter;
    std::unique_ptr<db::JournalQuery> m_query;
    std::optional<qint64> m_before;
    bool m_atEnd = false;
};

/// A choice of a filter: what is asked for, and how it is called.
struct JournalChoice {
    QString value;
    QString label;
};

/// Everybody who ever wrote into the journal, and every kind of record changed in it, by name.
[[nodiscard]] Result<QList<JournalChoice>> journalPeople(const db::Database &database,
                                                         const TermDictionary &terms);
[[nodiscard]] Result<QList<JournalChoice>> journalKinds(const db::Database &database,
                                                        const TermDictionary &terms);

/// What a batch of figures is called: the file it came from, else "Typed on 2 Nov 2026, 1 figure".
[[nodiscard]] QString batchWords(const db::Database &database, const Uid &batch);

/// The question in a sentence: "By Dana Brook, from 1 Apr 2026."; empty for all.
[[nodiscard]] QString questionWords(const db::Database &database, const TermDictionary &terms,
                                    const JournalQuestion &question);

/// Where the journal stands: "SEQ:HEX".
[[nodiscard]] Result<QString> journalAnchor(const db::Database &database);

/// Every entry that answers, newest first, one row a changed field (an entry without any has one
/// row), as CSV in UTF-8; the last row is the anchor of the journal. Gives the number of entries.
/// ErrorCode::Cancelled when the progress says so.
Result<qint64> writeJournalCsv(const db::Database &database, const TermDictionary &terms,
                               const JournalQuestion &question, QIODevice &device,
                               const Progress &progress = {});
/// The same into a file, which is replaced only when all has been written.
Result<qint64> writeJournalCsvFile(const db::Database &database, const TermDictionary &terms,
                                   const JournalQuestion &question, const QString &path,
                                   const Progress &progress = {});

/// The newest entries that answer, for printing, with the anchor of the journal; says how many are
/// not printed.
[[nodiscard]] Result<Document> journalDocument(const db::Database &database,
                                               const TermDictionary &terms,
                                               const JournalQuestion &question, int most = 1000);

} // namespace candour
