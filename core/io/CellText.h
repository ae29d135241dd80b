// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

namespace candour {

/// True when a spreadsheet might run the text as a formula: it begins with ' = + - @, a tab or a
/// carriage return.
[[nodiscard]] bool needsApostrophe(QStringView text);

/// The text as it is exported: with one apostrophe before it where needsApostrophe().
[[nodiscard]] QString guardedText(const QString &text);

/// The text as it was before guardedText(): takes one apostrophe off where one was put on. An
/// apostrophe that nobody put there ('Allo) stays.
[[nodiscard]] QString unguardedText(const QString &text);

/// A cell as text: unguarded, blanks of every kind trimmed and runs of them made one.
[[nodiscard]] QString cellText(std::string_view utf8);

/// Why a text cannot be a name or a code: it looks like a formula, or holds markup or characters
/// that cannot be seen. Null when it can. To be asked before the apostrophe is taken off: guarded
/// text is what it says.
[[nodiscard]] QString hostileText(std::string_view utf8);

/// Whole-text match without case; * is any run and ? any one character.
[[nodiscard]] bool matchesPattern(QStringView pattern, QStringView text);

/// Numbers texts in the order in which they are first seen. Built for columns in which few
/// different texts repeat a million times: one look at the bytes of a text seen before.
class TextIndex {
public:
    TextIndex();

    struct Found {
        uint32_t id;
        bool isNew;
    };

    Found find(std::string_view text);

private:
    struct Slot {
        uint32_t hash = 0;
        uint32_t idPlusOne = 0;
    };

    void grow();

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_texts;
    std::vector<std::unique_ptr<char[]>> m_storage;
    std::string_view m_last;
    uint32_t m_lastId = 0;
};

enum class CellState : uint8_t { Good, Blank, SetAside, Bad };

/// What a cell that names something was read as.
template <typename T>
struct KeyCell {
    CellState state = CellState::Blank;
    T value {};
    QString reason {}; ///< of a bad one
};

/// Reads the cells of one column, each different text once.
template <typename T>
class KeyColumn {
public:
    using Read = std::function<KeyCell<T>(std::string_view)>;

    explicit KeyColumn(Read read)
        : m_read(std::move(read))
    {
    }

    /// Valid until the next call.
    const KeyCell<T> &at(std::string_view cell)
    {
        const auto [id, isNew] = m_index.find(cell);
        if (isNew)
            m_cells.push_back(m_read(cell));
        return m_cells[id];
    }

private:
    Read m_read;
    TextIndex m_index;
    std::vector<KeyCell<T>> m_cells;
};

} // namespace candour
