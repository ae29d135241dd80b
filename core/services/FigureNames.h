// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/FigureChanges.h"
#include "core/domain/Indicator.h"

#include <QHash>

namespace candour {

class RecordData;

/// How figures, and what is said of them, are called: "A&E 4 hours, Riverside, Aug 2026". Remembers
/// what it has asked for; the database outlives it.
class FigureNames {
public:
    explicit FigureNames(const db::Database &database);

    [[nodiscard]] QString of(const db::FigurePoint &point);
    /// What these have in common: one figure itself, else their provider or measure; empty when
    /// they have neither.
    [[nodiscard]] QString ofAll(const QList<db::FigurePoint> &points);
    /// What the record speaks of: a comment, a verdict, a target, a grade, a note or a
    /// recalculation of a measure, of an organisation and of a month, as far as it has them; the
    /// words of a report by their place. Empty for any other record.
    [[nodiscard]] QString of(const RecordData &record);
    /// The figure as a cell shows it, with the numbers it is made of: "80.5 % (161/200)". Empty
    /// where nothing stood.
    [[nodiscard]] QString value(const Uid &indicator, const std::optional<Figure> &figure);

    /// For a narrow place; empty for a null uid.
    [[nodiscard]] QString measure(const Uid &uid);
    [[nodiscard]] QString organisation(const Uid &uid);
    /// A default one where the file has none. Valid until the next call.
    [[nodiscard]] const Indicator &indicator(const Uid &uid);

private:
    [[nodiscard]] QString placeInReport(const RecordData &text);

    const db::Database &m_database;
    QHash<Uid, Indicator> m_indicators;
    QHash<Uid, QString> m_organisations;
    QHash<QString, QString> m_byCode; ///< codes of organisations and indicators, read once
};

} // namespace candour
