// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/Mapping.h"
#include "core/io/layout/FateMap.h"
#include "core/io/sheets/SheetGrid.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace candour {

// The layout finder looks at a file of figures that nobody has described and says how it would read
// it: a mapping, how sure it is and why, what it cannot know, and what becomes of each cell. It
// stores nothing, and what it proposes has been tried with the ordinary reader of figures.

/// Confidence from which a proposal may be taken without anybody's yes.
inline constexpr double kTakenUnasked = 0.8;

/// Rows and columns of a sheet that are looked at.
inline constexpr int kLayoutRows = 2'000;
inline constexpr int kLayoutColumns = 1'000;

/// A record of the file at hand by all names under which a sheet may speak of it.
struct KnownName {
    QString code;
    QString name;
    QStringList others {}; ///< short and past names, past codes
};

struct KnownNames {
    QList<KnownName> organisations;
    QList<KnownName> indicators;
};

enum class LayoutAsk : quint8 { Provider, Period, Unit, Indicator, Meaning };

/// Answers to LayoutAsk::Unit: numbers of 1 at most are fractions of 1, or are per cent already.
inline constexpr auto kAnswerFraction = "fraction";
inline constexpr auto kAnswerPercent = "percent";

/// What somebody has said beforehand: it goes before what stands in the file.
struct LayoutAnswers {
    QString provider {}; ///< code or name
    QString period {}; ///< as readPeriod() reads it; beside "Apr" alone it says which year
    QString unit {}; ///< kAnswerFraction or kAnswerPercent
    QString indicator {}; ///< code or name
    QStringList meanings {}; ///< each answers the questions that have it among their candidates

    [[nodiscard]] bool isEmpty() const { return *this == LayoutAnswers(); }

    friend bool operator==(const LayoutAnswers &, const LayoutAnswers &) = default;
};

struct LayoutSource {
    QString fileName;
    /// A delimited file is one sheet (textWorkbook()); the sheets must outlive the call.
    std::vector<const SheetGrid *> sheets;
    bool isText = false; ///< a delimited file: its sheet has no name of its own
    KnownNames known {};
    LayoutAnswers answers {};
};

/// All sheets of the workbook, which must outlive the source.
[[nodiscard]] LayoutSource layoutSource(const Workbook &workbook, const QString &fileName,
                                        const KnownNames &known = {});

/// Why the proposal is trusted or doubted.
struct LayoutReason {
    QString sentence;
    double weight = 1.0; ///< what the confidence was multiplied by; 1: it tells in favour
};

/// What the file does not say, or says in two ways.
struct LayoutQuestion {
    LayoutAsk what = LayoutAsk::Meaning;
    QString sheet; ///< empty: the whole file
    QString sentence;
    QStringList candidates {}; ///< answers to choose from, the likeliest first; may be empty
};

/// A sheet in which no table was found, or that is not read.
struct UnreadSheet {
    QString sheet;
    QString reason;
    bool isPersonal = false; ///< it looks like a list of patients
};

/// A threshold that stands in the file: offered, never stored unasked.
struct LayoutThreshold {
    QString provider; ///< as the file names it
    QString indicator;
    QString text; ///< see readThreshold()
    QString sheet;
    int line = 0; ///< from 1
    int column = 0;
};

struct LayoutProposal {
    Mapping mapping; ///< only where `isFound`
    bool isFound = false;
    /// From 0 to 1; below kTakenUnasked somebody has to look at it.
    double confidence = 0;
    QList<LayoutReason> reasons;
    QList<LayoutQuestion> questions;
    QList<UnreadSheet> unread;
    QList<FateMap> fates; ///< one each of the source's sheets
    QList<LayoutThreshold> thresholds;
    qint64 figures = 0; ///< that the mapping reads from what was looked at

    [[nodiscard]] bool isTakenUnasked() const
    {
        return isFound && questions.isEmpty() && confidence >= kTakenUnasked;
    }
};

/// Never fails: a file in which nothing is found gives a proposal that says why.
[[nodiscard]] LayoutProposal proposeLayout(const LayoutSource &source);

/// What becomes of each cell under any mapping, as when somebody corrects a proposal: one map each
/// of the source's sheets. An error when the mapping does not fit.
[[nodiscard]] Result<QList<FateMap>> fatesUnder(const LayoutSource &source, const Mapping &mapping);

} // namespace candour
