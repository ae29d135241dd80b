// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QDateTime>
#include <QString>

/// What belongs to working with records rather than to what they say.
namespace candour {

struct Person;

/// A table as she likes to see it, kept by name in the file (LOOK, settled once: column views).
/// `layout` is the text of ui's column layout, `filter` that of its filters; both are JSON and
/// mean nothing to the core.
struct SavedView {
    Uid uid;
    QString list; ///< which table: "records.organisation"
    QString name;
    QString layout;
    QString filter;
};

/// "I have read this, it names nobody": why a text that looks as if it named a person may stay.
/// Holds for exactly the text it was given for; a changed text is looked at again. The text itself
/// is not kept here, only its digest.
struct TextClearance {
    Uid uid;
    QString recordKind;
    QString recordUid;
    QString field; ///< name of the field
    QString digest; ///< SHA-256 of the text, hex
    QString found; ///< what was seen, by codes: "nhs_number date_of_birth"
    QString reason;
    Ref<Person> author;
    QDateTime written;
};

} // namespace candour
