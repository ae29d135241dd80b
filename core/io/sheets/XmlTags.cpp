// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/XmlScanner.h"

#include <algorithm>
#include <cstring>

/// The part of the scanner that reads tags.
namespace candour {

namespace {

constexpr size_t kDeepest = 200;
constexpr size_t kMostSpaces = 200;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsName(char c)
{
    return isSpace(c) || c == '>' || c == '/' || c == '=';
}

struct KnownSpace {
    std::string_view uri;
    XmlSpace space;
};

constexpr KnownSpace kKnownSpaces[] = {
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", XmlSpace::Office},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", XmlSpace::Table},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", XmlSpace::Text},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", XmlSpace::Style},
    {"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", XmlSpace::CalcExt},
    {"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", XmlSpace::Manifest},
};

} // namespace

XmlToken XmlScanner::readEnd()
{
    size_t from = 2;
    while (true) {
        const std::string_view ahead(m_buffer.data() + m_at, m_end - m_at);
        const size_t found = ahead.find('>', from);
        if (found != std::string_view::npos) {
            std::string_view name = ahead.substr(2, found - 2);
            while (!name.empty() && isSpace(name.back()))
                name.remove_suffix(1);
            if (m_open.empty() || name != std::string_view(m_openNames).substr(m_open.back()))
                return stop(XmlFault::Malformed);
            const size_t colon = name.find(':');
            m_prefix = colon == name.npos ? std::string_view() : name.substr(0, colon);
            m_name = colon == name.npos ? name : name.substr(colon + 1);
            m_at += found + 1;
            m_closeFirst = true;
            return XmlToken::End;
        }
        from = std::max(ahead.size(), from);
        if (!refill())
            return stop(XmlFault::BrokenOff);
    }
}

XmlToken XmlScanner::readStart()
{
    if (m_seenRoot && m_open.empty())
        return stop(XmlFault::Malformed);
    while (!parseStart()) {
        if (m_fault != XmlFault::None)
            return XmlToken::Fault;
        if (!refill())
            return stop(XmlFault::BrokenOff);
    }
    m_at = m_tagEnd;
    m_seenRoot = true;
    if (m_open.size() >= kDeepest)
        return stop(XmlFault::TooDeep);
    open();
    return XmlToken::Start;
}

bool XmlScanner::parseStart()
{
    const char *p = m_buffer.data();
    size_t at = m_at + 1;
    size_t colon = 0;
    const size_t nameAt = at;
    while (at < m_end && !endsName(p[at])) {
        if (p[at] == '<') {
            stop(XmlFault::Malformed);
            return false;
        }
        if (p[at] == ':')
            colon = at;
        ++at;
    }
    if (at == m_end)
        return false;
    if (at == nameAt) {
        stop(XmlFault::Malformed);
        return false;
    }
    m_prefix = colon ? std::string_view(p + nameAt, colon - nameAt) : std::string_view();
    m_name = colon ? std::string_view(p + colon + 1, at - colon - 1)
                   : std::string_view(p + nameAt, at - nameAt);
    m_attributes.clear();
    while (true) {
        while (at < m_end && isSpace(p[at]))
            ++at;
        if (at == m_end)
            return false;
        if (p[at] == '>') {
            m_isEmpty = false;
            m_tagEnd = at + 1;
            return true;
        }
        if (p[at] == '/') {
            if (at + 1 == m_end)
                return false;
            m_isEmpty = true;
            m_tagEnd = at + 2;
            if (p[at + 1] != '>')
                stop(XmlFault::Malformed);
            return m_fault == XmlFault::None;
        }
        if (!parseAttribute(at))
            return false;
    }
}

bool XmlScanner::parseAttribute(size_t &at)
{
    const char *p = m_buffer.data();
    const size_t nameAt = at;
    size_t colon = 0;
    while (at < m_end && !endsName(p[at])) {
        if (p[at] == ':' && !colon)
            colon = at;
        ++at;
    }
    const size_t nameEnd = at;
    while (at < m_end && isSpace(p[at]))
        ++at;
    if (at == m_end)
        return false;
    if (p[at] != '=' || nameEnd == nameAt) {
        stop(XmlFault::Malformed);
        return false;
    }
    ++at;
    while (at < m_end && isSpace(p[at]))
        ++at;
    if (at == m_end)
        return false;
    const char quote = p[at];
    if (quote != '"' && quote != '\'') {
        stop(XmlFault::Malformed);
        return false;
    }
    ++at;
    const auto *end = static_cast<const char *>(std::memchr(p + at, quote, m_end - at));
    if (!end)
        return false;
    Attribute attribute;
    if (colon)
        attribute.prefix = {p + nameAt, colon - nameAt};
    const size_t localAt = colon ? colon + 1 : nameAt;
    attribute.name = {p + localAt, nameEnd - localAt};
    attribute.value = {p + at, size_t(end - p) - at};
    m_attributes.push_back(attribute);
    at = size_t(end - p) + 1;
    return true;
}

void XmlScanner::open()
{
    m_open.push_back(m_openNames.size());
    if (!m_prefix.empty())
        m_openNames.append(m_prefix) += ':';
    m_openNames.append(m_name);
    declareSpaces();
}

void XmlScanner::declareSpaces()
{
    for (const Attribute &attribute : m_attributes) {
        const bool named = attribute.prefix == "xmlns";
        if ((!named && (attribute.name != "xmlns" || !attribute.prefix.empty()))
            || m_declared.size() >= kMostSpaces)
            continue;
        const auto *known =
            std::find_if(std::begin(kKnownSpaces), std::end(kKnownSpaces),
                         [&](const KnownSpace &k) { return k.uri == attribute.value; });
        m_declared.push_back({depth(), std::string(named ? attribute.name : std::string_view()),
                              known == std::end(kKnownSpaces) ? XmlSpace::Other : known->space});
    }
}

void XmlScanner::close()
{
    m_closeFirst = false;
    while (!m_declared.empty() && m_declared.back().depth == depth())
        m_declared.pop_back();
    m_openNames.resize(m_open.back());
    m_open.pop_back();
}

XmlSpace XmlScanner::spaceOf(std::string_view prefix) const
{
    const auto found =
        std::find_if(m_declared.rbegin(), m_declared.rend(),
                     [prefix](const Declared &declared) { return declared.prefix == prefix; });
    return found == m_declared.rend() ? XmlSpace::None : found->space;
}

} // namespace candour
