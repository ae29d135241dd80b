// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/ImportedRows.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace candour {

/// An organisation as a file names it: codes in capitals, at least one of the two filled.
struct ImportedOrganisation {
    QString code;
    QString name;
};

/// A cell or row that was not taken, and why.
struct ImportProblem {
    int line = 0;
    int column = 0; ///< from 1; 0 when the whole row is meant
    QString columnName;
    QString cell; ///< the text found, cut at 80 characters
    QString reason; ///< translated: what is wrong and what to do; the last full stop may lack
    QString sheet {}; ///< name of the sheet; empty for a file without sheets
};

/// Rows left out on purpose.
struct SetAsideRows {
    QString text; ///< the cell that decided it, or what the rows are
    int count = 0;
    QList<int> lines; ///< the first hundred
    QString sheet {}; ///< name of the sheet; empty for a file without sheets
};

/// What a threshold column says of a figure: offered as a threshold, never stored unasked.
struct FoundThreshold {
    quint32 organisation = 0; ///< index into ImportedTable::organisations
    quint32 indicator = 0;
    QString text; ///< as it stands; see readThreshold()
    qint32 line = 0;
    qint16 column = 0; ///< from 1
    qint16 sheet = 0; ///< as ImportedRow::sheet

    friend bool operator==(const FoundThreshold &, const FoundThreshold &) = default;
};

/// What a file says, before anything is looked up or stored.
struct ImportedTable {
    QList<ImportedOrganisation> organisations;
    QStringList indicators; ///< codes of the mapping, or the words of the file
    QStringList breakdowns; ///< `dimension=value;…`, sorted by dimension; the first is empty
    QStringList bands;
    ImportedRows rows;

    QList<ImportProblem> problems; ///< at most kListedProblems
    qint64 problemCount = 0;
    QList<SetAsideRows> setAside;
    qint64 records = 0; ///< rows of the file below the heads, blank ones not counted
    qint64 blankCells = 0; ///< figures not given: neither zero nor marked
    qint64 repeatedRows = 0; ///< duplicates that agree, taken once

    QList<FoundThreshold> thresholds; ///< each text of an organisation and indicator once
    QStringList sheets; ///< names of the sheets that were read; empty for a file without sheets
    QStringList notes; ///< what else she should know of the file, a sentence each

    QString encoding; ///< names for people; of a workbook its kind
    QString delimiter;
    int headerLine = 0; ///< of the first table
    bool holdsPersons = false; ///< it may name patients, in columns that are read or not

    [[nodiscard]] Figure figure(const ImportedRow &row) const;

    /// Name of the row's sheet; empty for a file without sheets.
    [[nodiscard]] QString sheetOf(const ImportedRow &row) const
    {
        return sheets.value(row.sheet - 1);
    }
};

inline constexpr qsizetype kListedProblems = 10000;

/// By sheet and line; what stands on one line stays in its order.
void sortProblems(QList<ImportProblem> &problems, const QStringList &sheets);

/// Where in a file something stands: "line 12", of a workbook sheetPlace().
[[nodiscard]] QString filePlace(const QString &sheet, int line, int column);

/// "Medway!D5"; column 0 is the row ("Medway!5"), line 0 the sheet.
[[nodiscard]] QString sheetPlace(const QString &sheet, int line, int column);

/// "ae.csv, line 12, column Value (“abc”): that is not a number. …", and of a workbook "Kent.xlsx,
/// Medway!D5 (“abc”): …".
[[nodiscard]] QString problemSentence(const QString &fileName, const ImportProblem &problem);

} // namespace candour
