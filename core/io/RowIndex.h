// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/ImportedRows.h"

#include <QHash>

#include <vector>

namespace candour {

/// Finds rows by what they are about (organisation, indicator, breakdown, period) among rows that
/// stay where they are.
class RowIndex {
public:
    explicit RowIndex(size_t expected)
    {
        size_t size = 64;
        while (size < expected * 2)
            size *= 2;
        m_slots.resize(size);
    }

    /// Place of the first row with this key; `place` itself when it is the first.
    quint32 insert(const ImportedRows &rows, quint32 place)
    {
        quint32 &slot = m_slots[find(rows, rows[place])];
        if (slot == 0)
            slot = place + 1;
        return slot - 1;
    }

    /// Place of the row with this key, -1 when there is none.
    [[nodiscard]] qint64 placeOf(const ImportedRows &rows, const ImportedRow &key) const
    {
        return qint64(m_slots[find(rows, key)]) - 1;
    }

private:
    [[nodiscard]] size_t find(const ImportedRows &rows, const ImportedRow &key) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = hashOf(key) & mask;
        while (m_slots[at] != 0 && !rows.isAbout(m_slots[at] - 1, key))
            at = (at + 1) & mask;
        return at;
    }

    static size_t hashOf(const ImportedRow &row)
    {
        quint64 hash = (quint64(row.organisation) << 32) ^ row.indicator;
        hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9ULL;
        hash ^= (quint64(row.breakdown) << 32) ^ qHash(row.period);
        hash = (hash ^ (hash >> 32)) * 0x94D049BB133111EBULL;
        return size_t(hash ^ (hash >> 29));
    }

    std::vector<quint32> m_slots; ///< place + 1; 0 is free
};

} // namespace candour
