// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace candour {

/// Texts in UTF-8, each kept once. An index stands for its text for as long as the pool lives;
/// index 0 is the empty text. A view is valid until the next text is added.
class TextPool {
public:
    TextPool();

    /// Index of the text: that of an equal one added before, or a new one.
    quint32 add(std::string_view text);

    [[nodiscard]] std::string_view at(quint32 index) const
    {
        return {m_bytes.data() + m_starts[index], m_starts[index + 1] - m_starts[index]};
    }

    [[nodiscard]] size_t size() const { return m_starts.size() - 1; }

private:
    struct Slot {
        quint32 hash = 0;
        quint32 index = 0; ///< 0: free, for the empty text needs no slot
    };

    void grow();

    std::string m_bytes;
    std::vector<quint32> m_starts; ///< one more than there are texts
    std::vector<Slot> m_slots; ///< open addressing; a power of two of them
};

} // namespace candour
