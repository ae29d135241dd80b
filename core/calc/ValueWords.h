// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Terms.h"

#include <QDate>

#include <functional>

/// Records and their values as people read them, on screen and in the history;
/// core/base/FieldText.h holds the forms of files and of the journal.
namespace candour {

struct AdditionalField;

/// The title of a record, for references; FormContext::titleOf() fits.
using TitleLookup = std::function<QString(const RecordKind &, const Uid &)>;

/// The field's label in the organisation's words.
[[nodiscard]] QString fieldLabel(const Field &field, const TermDictionary &terms);
/// The kind's name with a capital: "Organisation", "Organisations".
[[nodiscard]] QString kindLabel(const RecordKind &kind, const TermDictionary &terms);
[[nodiscard]] QString kindLabelPlural(const RecordKind &kind, const TermDictionary &terms);
/// The text with its first letter a capital.
[[nodiscard]] QString capitalised(QString text);

/// "28 Mar 2026".
[[nodiscard]] QString dateWords(const QDate &date);
/// "28 Mar 2026 14:30", where the reader sits.
[[nodiscard]] QString stampWords(const QDateTime &stamp);

/// For reading: "28 Mar 2026", "1,234.5", choices by their label, references by their title, lists
/// as the titles of their rows. Empty when absent; a "no" is empty as well, so that yeses stand
/// out.
[[nodiscard]] QString fieldWords(const Field &field, const QVariant &value,
                                 const TitleLookup &titles);

/// The value of one of the organisation's own fields, which is kept as text.
[[nodiscard]] QString additionalWords(const AdditionalField &field, const QString &kept);

/// What names a record to people: its title fields in words, references by the titles of what they
/// lead to ("A&E four hours, Riverside"); the kind's name when it has none.
[[nodiscard]] QString recordWords(const RecordData &record, const TitleLookup &titles,
                                  const TermDictionary &terms);

} // namespace candour
