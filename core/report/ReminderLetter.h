// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/SubmissionBook.h"
#include "core/domain/Person.h"

namespace candour {

/// Who writes the letter, and to whom.
struct ReminderFrame {
    QString organisation; ///< ours, as prints show it
    QString author; ///< empty: the place for a name stays empty
    QString authorPost;
    QList<Person> people; ///< of the file; those of the provider are written to
};

/// The letter that asks a provider for its missing figures among `rows` (of the book), as plain
/// text: what is missing, for which period, due when. What we take from national publications is
/// not the provider's to send to us and is left out. Empty when nothing is to be asked for.
[[nodiscard]] QString reminderLetter(const SubmissionBook &book, int provider,
                                     const std::vector<SubmissionRow> &rows,
                                     const ReminderFrame &frame);

/// The letters of all providers that miss anything among the rows, in the order of the book.
[[nodiscard]] QStringList reminderLetters(const SubmissionBook &book,
                                          const std::vector<SubmissionRow> &rows,
                                          const ReminderFrame &frame);

/// Letters in one text, told apart by a line.
[[nodiscard]] QString joinedLetters(const QStringList &letters);

} // namespace candour
