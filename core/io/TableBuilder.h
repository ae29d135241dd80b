// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/ImportedTable.h"
#include "core/io/Mapping.h"
#include "core/io/RowFigures.h"
#include "core/io/TableFinish.h"

#include <QHash>
#include <QSet>

namespace candour {

struct ColumnPlan;

/// A table in the making: what the sheets and tables of one file are read into, one after the
/// other. Names are numbered as they come, problems and rows set aside are listed.
class TableBuilder {
public:
    /// `hasParts`: figures are assembled from rows that hold a part each.
    TableBuilder(ImportedTable &table, bool hasParts);
    TableBuilder(const TableBuilder &) = delete;
    TableBuilder &operator=(const TableBuilder &) = delete;

    [[nodiscard]] ImportedTable &table() { return m_table; }

    quint32 organisationId(const QString &code, const QString &name);
    quint32 indicatorId(const QString &code);
    quint32 breakdownId(const QString &text);

    /// The table whose rows follow; sheet 0 is a file without sheets. The plan must outlive the
    /// builder.
    void begin(const ColumnPlan &plan, int sheet);
    /// Which of the sheets it is, numbering the name where it is new.
    int sheetNumber(const QString &name);

    /// Number of the sheet whose rows follow, for ImportedRow::sheet.
    [[nodiscard]] qint16 sheet() const { return qint16(m_sheet); }

    void add(const ImportedRow &row, FigurePart part, FigureForm form)
    {
        if (form == FigureForm::PerCent)
            m_raw.markPerCent(row.indicator);
        else if (form == FigureForm::Fraction)
            m_raw.fractions.push_back(m_table.rows.size());
        m_table.rows.push_back(row);
        if (m_hasParts)
            m_raw.parts.push_back(part);
    }

    /// A row whose numbers could not be read: no total is formed over it.
    void refuse(const ImportedRow &row) { m_raw.refused.push_back(row); }

    void addThreshold(FoundThreshold threshold);
    /// Its values are counts and may be summed.
    void markCount(std::optional<quint32> indicator);

    void setAside(const QString &text, int line);
    /// A sheet or table that is not read.
    void setAsideWhole(const QString &text, const QString &sheet, int rows);
    /// `column` from 0, kNoColumn for the row.
    void complain(int line, int column, const QString &cell, const QString &reason);
    void complainOfSheet(const QString &sheet, const QString &reason);

    /// Settles duplicates and forms the totals for which the mapping asks.
    void finish(const Mapping &mapping);

private:
    struct Section {
        const ColumnPlan *plan;
        int sheet;
    };

    void complainOfRow(const ImportedRow &row, const QString &reason);
    void list(ImportProblem &&problem);
    SetAsideRows &asideFor(const QString &text, const QString &sheet);
    [[nodiscard]] const ColumnPlan *planOf(const ImportedRow &row) const;

    [[nodiscard]] QString sheetName(int sheet) const { return m_table.sheets.value(sheet - 1); }

    ImportedTable &m_table;
    RawRows m_raw;
    const bool m_hasParts;
    std::vector<Section> m_sections;
    int m_sheet = 0;
    QSet<quint32> m_counts;
    bool m_allCount = false;
    QHash<QString, quint32> m_organisationIds; ///< "c:CODE" and "n:name"
    QHash<QString, quint32> m_indicatorIds;
    QHash<QString, quint32> m_breakdownIds;
    QHash<std::pair<QString, QString>, qsizetype> m_setAside; ///< sheet and text
    QSet<std::pair<quint64, QString>> m_thresholds; ///< organisation and indicator, text
};

} // namespace candour
