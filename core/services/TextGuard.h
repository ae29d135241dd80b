// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/base/WatchedText.h"
#include "core/db/ChangeSet.h"
#include "core/report/Document.h"

namespace candour {

namespace db {
class Command;
class Database;
} // namespace db

/// A text in which a person could be named and of which nobody has said that it may stay.
struct UnclearedText {
    WatchedText text;
    QString where; ///< for people: "Front sheet: Recommendation"
};

/// Whether somebody has said, with a reason, that exactly this text may stay.
[[nodiscard]] Result<bool> isCleared(const db::Database &database, const WatchedText &text);

/// Of these records, or of everything a report prints that somebody wrote: its texts and its front
/// sheet.
[[nodiscard]] Result<QList<UnclearedText>> unclearedTexts(const db::Database &database,
                                                          const RecordList &records);
[[nodiscard]] Result<QList<UnclearedText>> unclearedTexts(const db::Database &database,
                                                          const Uid &report);

/// Of the records whose words a paper shows, whatever their kind. Costs next to nothing where the
/// paper shows no passage that could name anybody.
[[nodiscard]] Result<QList<UnclearedText>> unclearedTexts(const db::Database &database,
                                                          const Document &paper);

/// For people, where the texts stand: "comment “…”: Comment (an NHS number); 4 more".
[[nodiscard]] QString unclearedPlaces(const QList<UnclearedText> &texts);
/// One sentence: that a person could be named in what is to leave, and where.
[[nodiscard]] QString unclearedSentence(const QList<UnclearedText> &texts);

/// What a record that comes from a file should be looked at for before it is taken: a sentence for
/// each of its texts in which a person could be named, with its field.
[[nodiscard]] QStringList personWarnings(const RecordData &record, const QDate &today);

/// Whether the report's front sheet says that it is for a public session.
[[nodiscard]] Result<bool> isForPublicSession(const db::Database &database, const Uid &report);

/// ErrorCode::Invalid, naming where, while a text of the report could name a person: such a report
/// is not issued or printed for the public. Its own texts alone; see below.
[[nodiscard]] Result<void> checkPublicPrint(const db::Database &database, const Uid &report);
/// The same where the front sheet says that the public will see the report; otherwise all is well.
[[nodiscard]] Result<void> checkPrint(const db::Database &database, const Uid &report);

/// The same of what the report prints, whose words it may be: also those of the records that it
/// shows, such as the reasons and notes beneath control charts.
[[nodiscard]] Result<void> checkPrint(const db::Database &database, const Uid &report,
                                      const Document &paper);

/// ErrorCode::Invalid, naming record and field, while the paper shows a text that could name a
/// person: asked of every paper that leaves the house. Of a report only of one for the public; a
/// draft is for its author's eyes.
[[nodiscard]] Result<void> checkPaper(const db::Database &database, const Document &paper);

/// Records in the command that the text may stay, and why; author and time are filled in.
Result<void> putClearance(db::Command &command, const WatchedText &text, const QString &reason);
/// The same as a command of its own, for the text as the file holds it now.
Result<ChangeSet> clearText(db::Database &database, const RecordKind &kind, const Uid &uid,
                            const QString &field, const QString &reason);
/// For several texts at once, as one command.
Result<ChangeSet> clearTexts(db::Database &database, const QList<UnclearedText> &texts,
                             const QString &reason);

} // namespace candour
