// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/report/Blocks.h"

#include <QByteArray>
#include <QDate>

namespace candour {

/// A report as values: what issuing stores, and all that printing needs. It paints nothing and
/// asks nobody; the same document prints the same pages for ever.
struct Document {
    QString title {};
    QString subtitle {};
    QString organisation {};
    QString author {};
    QString subject {};
    QString dataTo {}; ///< worded: "Sep 2026 (M06)"
    QDate reportDate {};
    QString ruleSet {}; ///< of statistics and verdicts, said on every page
    QString marking {}; ///< "Public", "OFFICIAL-SENSITIVE"
    QString edition {}; ///< "Draft", "Issued 12 Oct 2026"
    QString journalAnchor {}; ///< sequence and head of the journal when it was built
    QString language = QStringLiteral("en-GB");
    Legend pageLegend {}; ///< at the foot of every page that shows a mark
    QList<Block> blocks {};

    friend bool operator==(const Document &, const Document &) = default;
};

/// The version that documentToJson() writes. Older ones are read; newer ones are refused.
inline constexpr int kDocumentVersion = 1;

/// Reads back equal. Members at their default are left out.
[[nodiscard]] QByteArray documentToJson(const Document &document);

/// Refuses text that is not JSON, not a report, of a newer version, or that names a block or code
/// this program does not know; the sentence says which.
[[nodiscard]] Result<Document> documentFromJson(const QByteArray &json);

/// Gives headings of level 1 and 2 their numbers (3, 3.1) and every numbered paragraph its own
/// (3.1, 3.2 …: paragraphs and second-level headings count together, so that a Board can say
/// "3.4" and mean one thing).
void numberDocument(Document &document);

/// All words of the document in reading order, blocks separated by line ends: what checks of
/// wording and the glossary look through.
[[nodiscard]] QString documentText(const Document &document);

} // namespace candour
