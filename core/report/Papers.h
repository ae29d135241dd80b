// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Terms.h"
#include "core/calc/Scorecard.h"
#include "core/domain/Organisation.h"
#include "core/report/Document.h"

#include <QCoreApplication>

namespace candour {

// What every paper is built from: values that services have read. Builders compute no figures and
// ask nobody; a paper is a pure function of its input.

/// Whose paper it is, and when.
struct PaperFrame {
    QString organisation; ///< as prints show it
    QString title; ///< "Quality Report"
    Period dataTo; ///< a month
    QDate reportDate;
    QString marking;
    QString edition; ///< "Draft"
    QString journalAnchor;
    QString ruleSet;
    QString author;
    bool hasRestated = false; ///< a figure carries `r`, which the key then explains
    QString language = QStringLiteral("en-GB");
    TermDictionary terms; ///< the organisation's words, for every text of the paper that names one
};

/// A provider as the head of a page shows it.
struct ProviderFacts {
    Organisation organisation;
    QList<CqcRating> ratings; ///< the latest of each question; others do no harm
};

/// A term and its meaning; prints show those that their text uses.
struct GlossaryEntry {
    QString term;
    QString meaning;
};

/// A document with the frame's facts in place and the key to the marks for the foot of its pages.
[[nodiscard]] Document documentOf(const PaperFrame &frame);

/// "Named ICB Board member: Margaret Oduya, Chief Nursing Officer." Empty: none named.
[[nodiscard]] QString boardMemberSentence(const PaperFrame &frame, const QString &member);

/// "Sep 2026 (M06)".
[[nodiscard]] QString dataToText(const Period &month);

/// The marks of a measured value, and the signs beside numbers.
[[nodiscard]] Legend verdictLegend();

[[nodiscard]] Mark markOf(Rag rag);

/// A verdict in a cell: its mark; `–` without data; the sign † when the lead put hers in its place.
[[nodiscard]] Cell verdictCell(const Verdict &verdict, Rag rag);

/// A figure of a period, with its source, `q` where its data are poor and `r` where an issued
/// report says something else; banded measures give their words.
[[nodiscard]] Cell figureCell(const ScorecardRow &row, const ScorecardCell &cell,
                              const QString &organisationCode);

/// A total with its source, `q` where any of its data are poor and, unless `plain`, its mark;
/// "5 of 6 months" is said in the text.
[[nodiscard]] Cell totalCell(const ScorecardRow &row, const ScorecardTotal &total,
                             const QString &organisationCode, bool plain = false);

/// Why figures of a paper carry `q`: "C. difficile: Data quality is poor from …", each grade once.
class PoorDataNotes {
public:
    void add(const QString &name, const PoorData &poorData);
    /// Those of what papers show of a row: its three latest figures and the years to date.
    void add(const QString &name, const ScorecardRow &row);
    /// As a note; nothing where no data are poor.
    void appendTo(Document &document) const;

private:
    QStringList m_notes;
};

/// "≥ 95 %" or "–".
[[nodiscard]] Cell targetCell(const ScorecardRow &row);

[[nodiscard]] Sparkline sparklineOf(const ScorecardRow &row);

/// The name that fits a column.
[[nodiscard]] QString narrowName(const Indicator &indicator);

/// A row's name with its unit, unless a target beside it already shows the per cent sign.
[[nodiscard]] QString nameWithUnit(const ScorecardRow &row, const QString &name);

/// The rating that stands for one question; the newest published. Null when there is none.
[[nodiscard]] const CqcRating *ratingOf(const ProviderFacts &facts, CqcQuestion question);

/// "Requires improvement; S G, E RI, C G, R G, W RI (published 12 Mar 2026)", or "not rated".
[[nodiscard]] QString cqcText(const ProviderFacts &facts);

/// The label of a choice, translated.
template <typename E>
[[nodiscard]] QString wordOf(E value)
{
    return QCoreApplication::translate("choice", labelOf(value));
}

/// "12 Mar 2026".
[[nodiscard]] QString shortDate(const QDate &date);

/// The terms of the glossary that occur in the document as whole words, as a table under its own
/// heading; nothing when none does.
void appendGlossary(Document &document, const QList<GlossaryEntry> &entries);

} // namespace candour
