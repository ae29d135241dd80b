// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/TextPool.h"

#include <functional>
#include <limits>

namespace candour {

namespace {

constexpr size_t kFirstSlots = 1024;

} // namespace

TextPool::TextPool()
    : m_starts {0, 0}
    , m_slots(kFirstSlots)
{
}

quint32 TextPool::add(std::string_view text)
{
    // Starts are 32 bits wide; the readers' limit on what they unpack is far below that.
    if (text.empty() || m_bytes.size() + text.size() > std::numeric_limits<quint32>::max())
        return 0;
    const auto hash = quint32(std::hash<std::string_view> {}(text));
    const size_t mask = m_slots.size() - 1;
    size_t place = hash & mask;
    for (; m_slots[place].index; place = (place + 1) & mask) {
        if (m_slots[place].hash == hash && at(m_slots[place].index) == text)
            return m_slots[place].index;
    }
    const auto index = quint32(size());
    m_slots[place] = {hash, index};
    m_bytes.append(text);
    m_starts.push_back(quint32(m_bytes.size()));
    if (size() * 2 > m_slots.size())
        grow();
    return index;
}

void TextPool::grow()
{
    std::vector<Slot> wider(m_slots.size() * 2);
    const size_t mask = wider.size() - 1;
    for (const Slot &slot : m_slots) {
        if (!slot.index)
            continue;
        size_t place = slot.hash & mask;
        while (wider[place].index)
            place = (place + 1) & mask;
        wider[place] = slot;
    }
    m_slots.swap(wider);
}

} // namespace candour
