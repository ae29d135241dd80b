// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/ImportedTable.h"
#include "core/io/layout/LayoutFinder.h"
#include "core/io/sheets/SheetGrid.h"
#include "tests/core/io/IoTestSupport.h"

#include <map>

namespace candour::test {

/// A sheet drawn as text: cells with | between them. A number is a number; 81%p a fraction shown as
/// a percentage (stored 0.81), 2024-04-01 a date, #N/A an error, all else text; 'before a text says
/// that it is one whatever it looks like.
struct DrawnSheet {
    QString name;
    QString text;
    QList<CellRange> merges {};
    SheetState state = SheetState::Visible;
    QList<int> hiddenColumns {};
};

Workbook drawn(const QList<DrawnSheet> &sheets);

/// The proposal for a drawn workbook, and the table that its mapping reads. The test fails where
/// there is none.
struct Proposed {
    LayoutProposal proposal;
    ImportedTable table;
    std::map<QString, Figure> figures; ///< "ORG|INDICATOR|breakdown|period"
};

Proposed proposed(const Workbook &workbook, const QString &fileName, const KnownNames &known = {},
                  const LayoutAnswers &answers = {});

/// A proposal that must not be taken: for looking at its questions.
LayoutProposal lookedAt(const Workbook &workbook, const QString &fileName,
                        const KnownNames &known = {});

/// The four trusts of the constructed submissions.
KnownNames kentNames();

/// Reasons and questions, for messages.
QString wordsOf(const LayoutProposal &proposal);

} // namespace candour::test
