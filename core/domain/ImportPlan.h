// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace candour {

/// What will become of one row of a file of records.
enum class ImportFate {
    New, ///< it brings something the file has not
    Changed, ///< it changes something the file has
    Unchanged, ///< the file holds exactly that
    Unmatched, ///< nobody of the file is meant
    Passed, ///< it says nothing that belongs here, or nothing that may be brought in again
    Refused, ///< it breaks a rule, or could not be read
};

struct ImportPlanRow {
    int line = 0; ///< in the source, from 1; names the row
    int lineCount = 1; ///< lines of the source that make it
    ImportFate fate = ImportFate::Unchanged;
    QString code;
    QString name;
    QString what; ///< what comes in or changes, in words
    QString note; ///< why it is not taken, or what of it to look at first
    bool closed = false; ///< an organisation that is no more

    [[nodiscard]] bool isTaken() const
    {
        return fate == ImportFate::New || fate == ImportFate::Changed;
    }
};

/// What an import would do, row by row: nothing is left unsaid, so that the lines of all rows are
/// those of the source.
struct ImportPlan {
    QString file;
    QList<ImportPlanRow> rows; ///< in the order of the source

    [[nodiscard]] int count(ImportFate fate) const
    {
        int lines = 0;
        for (const ImportPlanRow &row : rows)
            lines += row.fate == fate ? row.lineCount : 0;
        return lines;
    }
};

/// Which rows of a plan are wanted, by their lines; none: all that can be taken.
using ChosenLines = std::optional<QSet<int>>;

} // namespace candour
