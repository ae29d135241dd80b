// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/base/Terms.h"

#include <functional>

/// A field's value as people read and type it; core/base/FieldText.h holds the forms of files and
/// of the journal.
namespace candour {

/// The title of a record, for references; FormContext::titleOf() fits.
using TitleLookup = std::function<QString(const RecordKind &, const Uid &)>;

/// The field's label in the organisation's words.
[[nodiscard]] QString fieldLabel(const Field &field, const TermDictionary &terms);
/// The kind's name with a capital: "Organisation", "Organisations".
[[nodiscard]] QString kindLabel(const RecordKind &kind, const TermDictionary &terms);
[[nodiscard]] QString kindLabelPlural(const RecordKind &kind, const TermDictionary &terms);
/// The text with its first letter a capital.
[[nodiscard]] QString capitalised(QString text);

/// For reading: "28 Mar 2026", "1,234.5", choices by their label, references by their title, lists
/// as the titles of their rows. Empty when absent; a "no" is empty as well, so that yeses stand
/// out.
[[nodiscard]] QString fieldWords(const Field &field, const QVariant &value,
                                 const TitleLookup &titles);

/// For an editor of one line: what is shown to be changed. Text, numbers, dates, times, periods.
[[nodiscard]] QString editText(const Field &field, const QVariant &value);
/// Reads it back, and what people type instead: "28/3/2026", "28/3/26", "9.30", "Apr 2026",
/// "Q1 2026/27". Fails with a sentence.
[[nodiscard]] Result<QVariant> readEditText(const Field &field, const QString &text);
/// What an empty editor shows as a hint of the form; empty for text and numbers.
[[nodiscard]] QString editHint(const Field &field);

} // namespace candour
