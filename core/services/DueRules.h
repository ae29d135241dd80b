// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/RecordStore.h"
#include "core/domain/Person.h"
#include "core/domain/Remark.h"

#include <optional>

namespace candour {

namespace db {
class Database;
}

/// What settles a date although the record that holds it does not say so: another record does.
/// Made for the length of one list; what it reads it reads once.
class DueRules {
public:
    explicit DueRules(const db::Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<bool> isSettled(const RecordKind &kind, const db::RecordRow &row);

private:
    [[nodiscard]] Result<bool> isReportClosed(const RecordData &frontSheet) const;
    [[nodiscard]] Result<bool> isRoleTaken(const PersonRole &ending);
    [[nodiscard]] Result<bool> isGradedAnew(const DataQuality &grade);

    const db::Database &m_database;
    std::optional<QList<Person>> m_people;
    std::optional<QList<DataQuality>> m_grades;
};

} // namespace candour
