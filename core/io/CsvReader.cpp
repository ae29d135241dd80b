// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CsvReader.h"

#include "core/io/IoText.h"
#include "core/io/TextDecode.h"

#include <algorithm>

namespace candour {

CsvReader::CsvReader(std::string_view utf8, const CsvDialect &dialect)
    : m_text(utf8)
    , m_delimiter(dialect.delimiter)
{
    m_stops[uchar('\n')] = true;
    m_stops[uchar('\r')] = true;
    m_stops[uchar(m_delimiter.front())] = true;
}

void CsvReader::rewind()
{
    m_position = 0;
    m_line = 1;
    m_fields.clear();
    m_fault.reset();
}

bool CsvReader::next()
{
    if (m_fault || m_position >= m_text.size())
        return false;
    m_fields.clear();
    m_copies.clear();
    m_recordStart = m_position;
    m_recordLine = m_line;
    while (readField()) { }
    return !m_fault;
}

bool CsvReader::readField()
{
    const size_t start = m_position;
    size_t quote = start;
    while (quote < m_text.size() && m_text[quote] == ' ')
        ++quote;
    if (quote < m_text.size() && m_text[quote] == '"')
        return readQuoted(quote);
    const size_t end = findStop(start);
    if (end == std::string_view::npos)
        return false;
    m_fields.push_back(m_text.substr(start, end - start));
    return endField(end);
}

bool CsvReader::readQuoted(size_t quote)
{
    const std::string_view window =
        m_text.substr(0, std::min(m_text.size(), m_recordStart + size_t(kLongestLine)));
    std::string copy; // filled only when quotes are doubled or text follows the closing one
    size_t segment = quote + 1;
    size_t close = window.find('"', segment);
    while (close != std::string_view::npos && close + 1 < m_text.size()
           && m_text[close + 1] == '"') {
        copy.append(m_text, segment, close + 1 - segment);
        segment = close + 2;
        close = window.find('"', segment);
    }
    if (close == std::string_view::npos) {
        refuse(IoText::tr("Line %1: a quotation mark is opened and not closed within a million "
                          "characters. Put the missing mark in, or save the file anew as CSV."));
        return false;
    }
    countLines(quote, close);
    const size_t end = findStop(close + 1);
    if (end == std::string_view::npos)
        return false;
    std::string_view tail = m_text.substr(close + 1, end - close - 1);
    if (tail.find_first_not_of(' ') == std::string_view::npos)
        tail = {};
    if (segment == quote + 1 && tail.empty()) {
        m_fields.push_back(m_text.substr(segment, close - segment));
    } else {
        copy.append(m_text, segment, close - segment);
        copy.append(tail);
        m_fields.push_back(m_copies.emplace_back(std::move(copy)));
    }
    return endField(end);
}

bool CsvReader::endField(size_t end)
{
    m_position = end;
    if (end >= m_text.size())
        return false;
    if (m_text[end] == '\r' || m_text[end] == '\n') {
        const bool two = m_text[end] == '\r' && end + 1 < m_text.size() && m_text[end + 1] == '\n';
        m_position += two ? 2 : 1;
        ++m_line;
        return false;
    }
    m_position += m_delimiter.size();
    return true;
}

size_t CsvReader::findStop(size_t from)
{
    const size_t limit = std::min(m_text.size(), m_recordStart + size_t(kLongestLine));
    size_t at = from;
    for (;; ++at) {
        while (at < limit && !m_stops[uchar(m_text[at])])
            ++at;
        if (at >= limit)
            break;
        if (m_text[at] == '\n' || m_text[at] == '\r' || isDelimiterAt(at))
            return at;
    }
    if (limit == m_text.size())
        return limit;
    refuse(IoText::tr(
        "Line %1 is longer than a million characters, so this is not a table. Choose the "
        "CSV file that holds the figures."));
    return std::string_view::npos;
}

bool CsvReader::isDelimiterAt(size_t position) const
{
    return m_delimiter.size() == 1
        || m_text.compare(position, m_delimiter.size(), m_delimiter) == 0;
}

void CsvReader::countLines(size_t from, size_t to)
{
    for (size_t i = from; i < to; ++i) {
        if (m_text[i] == '\n')
            ++m_line;
        else if (m_text[i] == '\r' && (i + 1 >= to || m_text[i + 1] != '\n'))
            ++m_line;
    }
}

void CsvReader::refuse(const QString &sentence)
{
    m_fault = sentence.arg(m_recordLine);
}

} // namespace candour
