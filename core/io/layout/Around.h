// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/TableFacts.h"
#include "core/io/layout/Evidence.h"
#include "core/io/layout/LayoutWords.h"
#include "core/io/layout/TableSearch.h"

namespace candour {

/// Finds what stands around a table instead of in it: whose figures these are, of when, of what.
/// Every answer is one that the ordinary reader of figures finds again in the same place.
class Around {
public:
    /// What is handed in must outlive it; `sheet` is a place in the source's sheets.
    Around(const LayoutSource &source, const SheetReading &reading, const NameLookup &names,
           size_t sheet, const SheetTableArea &table);

    /// Name of the sheet, empty for a delimited file.
    [[nodiscard]] QString sheetName() const { return m_around.names.sheet; }

    /// Fills the mapping's organisation; tells or asks in the evidence.
    void findProvider(Mapping &mapping, Evidence &evidence) const;
    /// Fills the mapping's period, for a table that says none.
    void findPeriod(Mapping &mapping, Evidence &evidence) const;
    /// Fills the mapping's indicator, for a table that names none.
    void findIndicator(Mapping &mapping, Evidence &evidence) const;

    /// The financial year of these surroundings, and where the mapping is to look for it.
    struct Year {
        PeriodSource source;
        std::optional<int> year;
    };

    [[nodiscard]] Year year() const;

    /// The titles speak of quarters.
    [[nodiscard]] bool speaksOfQuarters() const;

private:
    struct Labelled {
        QString label;
        QString text;
    };

    [[nodiscard]] Labelled labelled(LabelWord word) const;
    [[nodiscard]] QStringList titles() const;
    bool takeProviderAnswer(Mapping &mapping, Evidence &evidence) const;
    bool takeProviderLabel(Mapping &mapping, Evidence &evidence) const;
    bool takeProviderTitle(Mapping &mapping, Evidence &evidence) const;
    bool takeProviderName(Mapping &mapping, Evidence &evidence) const;
    void takeNameBesideCode(Mapping &mapping) const;
    void weighProvider(const QString &text, const QString &place, Evidence &evidence) const;

    const LayoutSource &m_source;
    const NameLookup &m_names;
    TableSurroundings m_around; ///< as the reader of figures sees them
    QList<QStringList> m_own; ///< of the titles, those that belong to no table above
};

/// For sentences: "sheet Medway", or nothing for a delimited file.
[[nodiscard]] QString sheetWords(const QString &sheet);

} // namespace candour
