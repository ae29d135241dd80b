// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"
#include "core/base/Terms.h"

#include <QDate>
#include <QList>

namespace candour {

namespace db {
class Database;
struct RecordRow;
} // namespace db

/// How far away a date is, seen from a day. Weeks begin on Monday; what is due next week but still
/// in this month is ThisMonth.
enum class DueGroup { Overdue, Today, ThisWeek, ThisMonth, Later };

[[nodiscard]] DueGroup dueGroup(const QDate &due, const QDate &today);
/// "Overdue", "Today", "This week", …
[[nodiscard]] QString dueGroupWords(DueGroup group);
/// "late by 3 days", "due today", "in 5 days".
[[nodiscard]] QString dueDaysText(const QDate &due, const QDate &today);

/// One date that waits for her.
struct DueItem {
    Uid id; ///< tells this item from all others, and is the same whenever it is asked for
    const RecordKind *kind = nullptr; ///< of the record that stands alone
    Uid record;
    QString title {}; ///< of the record, as people know it
    QString row {}; ///< which of its owned rows; empty when the date is its own
    QString field {}; ///< label of the field
    QString what {}; ///< what is due: "Contract ends"; the field's label where there are no words
    QDate due {};
};

/// Everything with a date to act by: the fields that the record descriptions mark as due dates, of
/// records and of their rows. What is settled, withdrawn or has no date is not due. Beyond what a
/// field's own condition can see, these are settled by another record: a meeting by its report
/// being a draft no longer, a role that ends by somebody who holds it after, the review of a
/// data-quality grade by a later grade. A reader: any thread's own Database will do.
class DueService {
public:
    DueService(const db::Database &database, const TermDictionary &terms)
        : m_database(database)
        , m_terms(terms)
    {
    }

    /// What is due by the day, earliest first, then by title; what is overdue is always there.
    [[nodiscard]] Result<QList<DueItem>> dueBy(const QDate &until) const;

private:
    /// None where the record it belongs to was withdrawn.
    [[nodiscard]] Result<std::optional<DueItem>> itemOf(const RecordKind &kind, const Field &field,
                                                        const db::RecordRow &row) const;

    const db::Database &m_database;
    const TermDictionary m_terms;
};

} // namespace candour
