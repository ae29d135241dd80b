// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/MonthSpan.h"
#include "core/report/FigureSource.h"
#include "ui/actions/ActionRules.h"

class QWidget;

namespace candour {

class FileSession;

/// The command of a page that lists the values which the chosen figure had: the same words and the
/// same key wherever a figure can be chosen.
[[nodiscard]] constexpr ActionSpec vintagesSpec(ActionId id, Needs needs = Need::OpenFile)
{
    return {.id = id,
            .text = QT_TRANSLATE_NOOP("actions", "&Where it came from, and values before it"),
            .icon = "details",
            .keys = "F7",
            .needs = needs,
            .toolTip = QT_TRANSLATE_NOOP(
                "actions",
                "Every value this figure had: its file and cell, when it came and who loaded it")};
}

/// What months add up to, as a source names it.
[[nodiscard]] FigureSource sourceOfSpan(const QString &organisation, const QString &indicator,
                                        const MonthSpan &months);

/// Opens the list of every value that the figure had, the one in force first, with where each came
/// from and who loaded it; of one that is worked out from others, those others'. What cannot be
/// read is said as a failure of reading. False where no figure is named: who asked says so.
bool showVintages(FileSession &session, const FigureSource &figure, QWidget *window);

/// What to say then.
[[nodiscard]] QString noFigureSentence();

} // namespace candour
