// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

namespace candour {

// How alike two names of a provider or of a measure are. Numbers and letters of their own ("12+",
// "Ward B") and words that turn the meaning ("unregistered", "night", "west") have to be the same,
// or the names are not alike at all: a wrong suggestion is worse than none.

/// From here on a name is worth suggesting.
inline constexpr double kLikelyName = 0.68;

/// A name taken apart: abbreviations written out, small words dropped. Made once, compared often.
struct NameWords {
    QStringList words; ///< "riverside", "foundation", "trust"
    QStringList exact; ///< numbers and letters of their own, sorted
    QStringList turning; ///< words that turn the meaning, sorted

    friend bool operator==(const NameWords &, const NameWords &) = default;
};

[[nodiscard]] NameWords nameWords(const QString &name);

struct NameLikeness {
    double score = 0; ///< from 0 to 1; 1: the same words
    QString reason; ///< "the same words, written otherwise"; "without “Trust”"
};

[[nodiscard]] NameLikeness nameLikeness(const NameWords &a, const NameWords &b);
[[nodiscard]] NameLikeness nameLikeness(const QString &a, const QString &b);

/// How many letters have to be changed, added, left out or swapped with their neighbour.
[[nodiscard]] int lettersBetween(const QString &a, const QString &b);

} // namespace candour
