// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Figure.h"
#include "core/domain/Period.h"

#include <QDate>
#include <QHash>
#include <QVarLengthArray>

#include <array>
#include <deque>
#include <iterator>
#include <vector>

namespace candour {

/// One figure of a file.
struct ImportedRow {
    quint32 organisation = 0; ///< index into ImportedTable::organisations
    quint32 indicator = 0;
    quint32 breakdown = 0; ///< 0 is the total
    qint32 band = -1;
    Period period;
    double numerator = kNoNumber;
    double denominator = kNoNumber;
    double value = kNoNumber;
    double lower = kNoNumber;
    double upper = kNoNumber;
    qint32 line = 0; ///< 0: computed (a total over a breakdown)
    qint16 column = 0; ///< from 1; of the value, else of the numerator
    qint16 sheet = 0; ///< place in ImportedTable::sheets from 1; 0: a file without sheets
    FigureStatus status = FigureStatus::Final;
    /// Day of the month where the file gave a date and the mapping no kind of period: the importer
    /// may then turn it into the indicator's own kind. 0 otherwise.
    quint8 dayOfMonth = 0;

    /// The date the file gave; null when it gave none.
    [[nodiscard]] QDate date() const;
};

/// The rows of a file, which may be a million and more. Each takes 32 bytes, and a few more where
/// it has more than a value or two counts; room for them is found piece by piece, so that growing
/// never holds them twice. Rows are handed out by value.
class ImportedRows {
public:
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = ImportedRow;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = ImportedRow;

        Iterator(const ImportedRows &rows, size_t place)
            : m_rows(&rows)
            , m_place(place)
        {
        }

        ImportedRow operator*() const { return (*m_rows)[m_place]; }

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
        const ImportedRows *m_rows;
        size_t m_place;
    };

    [[nodiscard]] size_t size() const { return m_rows.size(); }

    [[nodiscard]] bool empty() const { return m_rows.empty(); }

    [[nodiscard]] Iterator begin() const { return {*this, 0}; }

    [[nodiscard]] Iterator end() const { return {*this, size()}; }

    [[nodiscard]] ImportedRow operator[](size_t place) const;

    [[nodiscard]] ImportedRow front() const { return (*this)[0]; }

    void push_back(const ImportedRow &row);
    void replace(size_t place, const ImportedRow &row);

    /// Whether both are about the same: organisation, indicator, breakdown and period.
    [[nodiscard]] bool isAbout(size_t place, const ImportedRow &key) const;

    /// Takes out all rows but those of which `isKept` says so by their place; the order stays.
    template <typename IsKept>
    void keepOnly(const IsKept &isKept)
    {
        size_t kept = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (isKept(i))
                m_rows[kept++] = m_rows[i];
        }
        m_rows.resize(kept);
    }

private:
    /// What many rows are about.
    struct Subject {
        quint32 organisation;
        quint32 indicator;
        quint32 breakdown;

        friend bool operator==(const Subject &, const Subject &) = default;

        friend size_t qHash(const Subject &s, size_t seed = 0)
        {
            return qHashMulti(seed, s.organisation, s.indicator, s.breakdown);
        }
    };

    /// Numbers as they are held: a word of four bytes for one that is whole, two for any other.
    using Words = QVarLengthArray<quint32, 12>;

    /// A row as it is held.
    struct Held {
        /// Period::packed() in the lowest 36 bits, then four for the status, five for the day, and
        /// two for each number: absent, a word, two words.
        quint64 bits;
        std::array<quint32, 2> words; ///< the first of its numbers
        quint32 more; ///< place in m_words of the others
        quint32 subject; ///< place in m_subjects
        qint32 line;
        qint16 column;
        qint16 sheet;
    };

    static_assert(sizeof(Held) == 32);

    [[nodiscard]] static int wordsOf(quint64 bits);
    static quint64 writeNumbers(const ImportedRow &row, Words &words);
    void readNumbers(const Held &held, ImportedRow &row) const;
    [[nodiscard]] quint32 subjectOf(const ImportedRow &row);
    [[nodiscard]] Held hold(const ImportedRow &row, const Held *before);

    std::deque<Held> m_rows;
    std::deque<quint32> m_words; ///< of the rows that have more than two, one after the other
    std::vector<Subject> m_subjects;
    QHash<Subject, quint32> m_places; ///< in m_subjects
};

} // namespace candour
