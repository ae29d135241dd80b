// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Terms.h"
#include "core/db/Journal.h"
#include "core/services/FigureNames.h"

namespace candour {

/// What an entry of the journal did, in words. Undoing and redoing speak of what they undid.
/// Database and terms outlive it.
class StepWording {
public:
    StepWording(const db::Database &database, const TermDictionary &terms);

    /// To stand after "Undo" or alone: "change of “Due” in role “Lead nurse”", "typed figure
    /// A&E 4 hours, Riverside, Aug 2026", "import of “stays.csv”".
    [[nodiscard]] QString step(qint64 sequence);
    /// As a line of a list, where what it is about comes first and is read first:
    /// "Role “Lead nurse”: change of “Due”".
    [[nodiscard]] QString line(qint64 sequence);

private:
    [[nodiscard]] QString of(qint64 sequence);
    [[nodiscard]] QString of(const db::EntryBrief &entry);
    [[nodiscard]] QString ofCommand(const db::EntryBrief &entry);
    [[nodiscard]] QString ofFigures(const QList<db::FigurePoint> &points);
    [[nodiscard]] QString ofOne(const db::EntryBrief::Part &part);
    [[nodiscard]] QString ofMany(const QList<db::EntryBrief::Part> &parts, qint64 count);
    [[nodiscard]] QString ofRow(const db::EntryBrief::Part &part);
    [[nodiscard]] QString ofFields(const RecordKind &kind, const QJsonObject &state,
                                   const QString &what) const;
    [[nodiscard]] QString done(ChangeAction action, const QString &what) const;
    /// The records that the entry is about, without the rows they own.
    [[nodiscard]] QList<db::EntryBrief::Part> recordsOf(const db::EntryBrief &entry) const;
    [[nodiscard]] QString named(const db::EntryBrief::Part &part);
    /// What a comment, a verdict, a target … is about; empty for other records.
    [[nodiscard]] QString subjectOf(const db::EntryBrief::Part &part);
    [[nodiscard]] RecordData recordOf(const db::EntryBrief::Part &part) const;

    const db::Database &m_database;
    const TermDictionary &m_terms;
    FigureNames m_figures;
    bool m_subjectFirst = false;
};

} // namespace candour
