// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/ImportedRows.h"

#include <bit>
#include <cmath>
#include <limits>

namespace candour {

namespace {

constexpr int kStatusAt = 36;
constexpr int kDayAt = 40;
constexpr int kNumbersAt = 45;
constexpr quint64 kPeriodMask = (1ULL << kStatusAt) - 1;
constexpr quint64 kStatusMask = (1ULL << (kDayAt - kStatusAt)) - 1;
constexpr quint64 kDayMask = (1ULL << (kNumbersAt - kDayAt)) - 1;

constexpr int kNumbers = 6; ///< value, numerator, denominator, lower, upper, band
constexpr int kWordBits = 32;

bool isWhole(double number)
{
    constexpr double kMost = std::numeric_limits<qint32>::max();
    return std::abs(number) <= kMost && number == std::floor(number)
        && !(number == 0 && std::signbit(number));
}

/// How many words a number takes.
quint64 sizeOf(double number)
{
    return std::isnan(number) ? 0 : isWhole(number) ? 1 : 2;
}

int sizeAt(quint64 bits, int number)
{
    return int(bits >> (kNumbersAt + 2 * number) & 3);
}

} // namespace

QDate ImportedRow::date() const
{
    if (dayOfMonth == 0)
        return {};
    return QDate(period.firstYear(), period.firstMonth(), dayOfMonth);
}

quint32 ImportedRows::subjectOf(const ImportedRow &row)
{
    const Subject subject {row.organisation, row.indicator, row.breakdown};
    if (!m_rows.empty() && m_subjects[m_rows.back().subject] == subject)
        return m_rows.back().subject; // as a rule, the next row is about the next month
    const auto known = m_places.constFind(subject);
    if (known != m_places.cend())
        return *known;
    m_subjects.push_back(subject);
    return *m_places.insert(subject, quint32(m_subjects.size() - 1));
}

int ImportedRows::wordsOf(quint64 bits)
{
    int words = 0;
    for (int i = 0; i < kNumbers; ++i)
        words += sizeAt(bits, i);
    return words;
}

quint64 ImportedRows::writeNumbers(const ImportedRow &row, Words &words)
{
    const std::array<double, kNumbers> numbers {
        row.value, row.numerator, row.denominator,
        row.lower, row.upper,     row.band < 0 ? kNoNumber : double(row.band)};
    quint64 bits = 0;
    for (size_t i = 0; i < numbers.size(); ++i) {
        const quint64 size = sizeOf(numbers[i]);
        bits |= size << (kNumbersAt + 2 * i);
        if (size == 1) {
            words.append(quint32(qint32(numbers[i])));
        } else if (size == 2) {
            const auto whole = std::bit_cast<quint64>(numbers[i]);
            words.append(quint32(whole));
            words.append(quint32(whole >> kWordBits));
        }
    }
    return bits;
}

void ImportedRows::readNumbers(const Held &held, ImportedRow &row) const
{
    size_t at = 0;
    const auto nextWord = [&] {
        const size_t place = at++;
        return place < held.words.size() ? held.words[place]
                                         : m_words[held.more + place - held.words.size()];
    };
    std::array<double, kNumbers> numbers;
    for (int i = 0; i < kNumbers; ++i) {
        numbers[size_t(i)] = kNoNumber;
        const int size = sizeAt(held.bits, i);
        if (size == 0)
            continue;
        const quint32 first = nextWord();
        numbers[size_t(i)] = size == 1
            ? double(qint32(first))
            : std::bit_cast<double>(quint64(nextWord()) << kWordBits | first);
    }
    row.value = numbers[0];
    row.numerator = numbers[1];
    row.denominator = numbers[2];
    row.lower = numbers[3];
    row.upper = numbers[4];
    row.band = std::isnan(numbers[5]) ? -1 : qint32(numbers[5]);
}

/// `before` is the row in whose place it comes: its words make room where they are as many.
ImportedRows::Held ImportedRows::hold(const ImportedRow &row, const Held *before)
{
    Words words;
    const quint64 bits = row.period.packed() | quint64(row.status) << kStatusAt
        | quint64(row.dayOfMonth) << kDayAt | writeNumbers(row, words);
    const bool fits = before && wordsOf(before->bits) == int(words.size());
    Held held {bits,           {},       quint32(fits ? before->more : m_words.size()),
               subjectOf(row), row.line, row.column,
               row.sheet};
    for (size_t i = 0; i < size_t(words.size()); ++i) {
        const size_t beyond = i - held.words.size();
        if (i < held.words.size())
            held.words[i] = words[qsizetype(i)];
        else if (fits)
            m_words[held.more + beyond] = words[qsizetype(i)];
        else
            m_words.push_back(words[qsizetype(i)]);
    }
    return held;
}

void ImportedRows::push_back(const ImportedRow &row)
{
    m_rows.push_back(hold(row, nullptr));
}

void ImportedRows::replace(size_t place, const ImportedRow &row)
{
    m_rows[place] = hold(row, &m_rows[place]);
}

ImportedRow ImportedRows::operator[](size_t place) const
{
    const Held &held = m_rows[place];
    const Subject &subject = m_subjects[held.subject];
    ImportedRow row;
    row.organisation = subject.organisation;
    row.indicator = subject.indicator;
    row.breakdown = subject.breakdown;
    row.period = Period::fromPacked(held.bits & kPeriodMask);
    readNumbers(held, row);
    row.line = held.line;
    row.column = held.column;
    row.sheet = held.sheet;
    row.status = FigureStatus(held.bits >> kStatusAt & kStatusMask);
    row.dayOfMonth = quint8(held.bits >> kDayAt & kDayMask);
    return row;
}

bool ImportedRows::isAbout(size_t place, const ImportedRow &key) const
{
    const Held &held = m_rows[place];
    return (held.bits & kPeriodMask) == key.period.packed()
        && m_subjects[held.subject] == Subject {key.organisation, key.indicator, key.breakdown};
}

} // namespace candour
