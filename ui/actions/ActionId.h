// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHashFunctions>
#include <QString>

#include <cstddef>
#include <string_view>

namespace candour {

/// Names one command, "file.open": dotted, lower case, never changed (her own keys are stored under
/// it). Made from a literal only, so it is as cheap as a pointer.
class ActionId {
public:
    template <std::size_t N>
    constexpr ActionId(const char (&literal)[N])
        : m_name(literal, N - 1)
    {
    }

    [[nodiscard]] QString text() const
    {
        return QString::fromLatin1(m_name.data(), qsizetype(m_name.size()));
    }

    friend constexpr bool operator==(ActionId, ActionId) = default;

    friend size_t qHash(ActionId id, size_t seed = 0)
    {
        return qHashBits(id.m_name.data(), id.m_name.size(), seed);
    }

private:
    std::string_view m_name;
};

} // namespace candour
