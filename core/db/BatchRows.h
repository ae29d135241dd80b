// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Figure.h"
#include "core/domain/Period.h"

#include <functional>
#include <initializer_list>
#include <iterator>
#include <vector>

namespace candour::db {

/// One figure to write; plain, since there may be hundreds of thousands.
struct BatchRow {
    int series = 0; ///< index into BatchInput::series
    int band = -1; ///< index into BatchInput::bands, or none
    Period period;
    double numerator = kNoNumber;
    double denominator = kNoNumber;
    double value = kNoNumber;
    double lower = kNoNumber;
    double upper = kNoNumber;
    FigureStatus status = FigureStatus::Final;
    int row = 0;
    int column = 0;
    int sheet = 0; ///< place in BatchInput::sourceSheet from 1; 0: none
};

/// The figures of a batch: put in one by one, or drawn from where they are held already, so that
/// the million rows of a file do not stand in memory twice. Handed out by value.
class BatchRows {
public:
    using Draw = std::function<BatchRow(size_t)>;

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = BatchRow;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = BatchRow;

        Iterator(const BatchRows &rows, size_t place)
            : m_rows(&rows)
            , m_place(place)
        {
        }

        BatchRow operator*() const { return (*m_rows)[m_place]; }

        Iterator &operator++()
        {
            ++m_place;
            return *this;
        }

        friend bool operator==(const Iterator &a, const Iterator &b)
        {
            return a.m_place == b.m_place;
        }

    private:
        const BatchRows *m_rows;
        size_t m_place;
    };

    BatchRows() = default;

    BatchRows(std::initializer_list<BatchRow> rows)
        : m_rows(rows)
    {
    }

    BatchRows(std::vector<BatchRow> rows)
        : m_rows(std::move(rows))
    {
    }

    /// What `draw` draws from must outlive the rows. None can be added.
    BatchRows(size_t size, Draw draw)
        : m_draw(std::move(draw))
        , m_drawn(size)
    {
    }

    void push_back(const BatchRow &row) { m_rows.push_back(row); }

    [[nodiscard]] size_t size() const { return m_draw ? m_drawn : m_rows.size(); }

    [[nodiscard]] bool empty() const { return size() == 0; }

    [[nodiscard]] BatchRow operator[](size_t place) const
    {
        return m_draw ? m_draw(place) : m_rows[place];
    }

    [[nodiscard]] Iterator begin() const { return {*this, 0}; }

    [[nodiscard]] Iterator end() const { return {*this, size()}; }

private:
    std::vector<BatchRow> m_rows;
    Draw m_draw;
    size_t m_drawn = 0;
};

} // namespace candour::db
