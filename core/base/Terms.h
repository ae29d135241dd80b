// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QString>

namespace candour {

/// The organisation's word for one thing (REQUIREMENTS section 3).
struct Term {
    QString singular;
    QString plural;
    QString abbreviation;
};

/// Neutral key ("review.meeting") to the organisation's words.
using TermDictionary = QHash<QString, Term>;

/// Replaces `{key}`, `{key.plural}` and `{key.abbr}` by the organisation's words. A key that
/// begins with a capital (`{Review.meeting}`) gives a word that does. An unknown key is left as
/// it stands, so that a slip is seen. `{{` gives one brace.
[[nodiscard]] QString expandTerms(const QString &text, const TermDictionary &terms);

} // namespace candour
