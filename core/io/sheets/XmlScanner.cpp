// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/XmlScanner.h"

#include "core/io/sheets/XmlBytes.h"

#include <algorithm>
#include <cstring>

namespace candour {

namespace {

constexpr size_t kWindow = size_t(64) * 1024;
constexpr size_t kLongestTag = size_t(4) * 1024 * 1024;
constexpr size_t kLongestText = size_t(16) * 1024 * 1024;
constexpr size_t kLongestEntity = 12; ///< "&#x0010FFFF;"

} // namespace

XmlScanner::XmlScanner(ByteSource &source)
    : m_source(&source)
    , m_buffer(kWindow)
{
}

XmlScanner::~XmlScanner() = default;

XmlToken XmlScanner::stop(XmlFault fault)
{
    if (m_fault == XmlFault::None)
        m_fault = fault;
    return XmlToken::Fault;
}

/// Moves what is left to the front and reads on; false at the end of the source.
bool XmlScanner::refill()
{
    if (m_sourceEnded)
        return false;
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_at = 0;
    }
    if (m_end == m_buffer.size()) {
        if (m_buffer.size() >= kLongestTag) {
            stop(XmlFault::TooLong);
            return false;
        }
        m_buffer.resize(m_buffer.size() * 2);
    }
    const qint64 got = m_source->read(m_buffer.data() + m_end, qint64(m_buffer.size() - m_end));
    if (got < 0)
        stop(XmlFault::Unreadable);
    if (got <= 0) {
        m_sourceEnded = true;
        return false;
    }
    m_end += size_t(got);
    return true;
}

bool XmlScanner::need(size_t bytes)
{
    while (m_end - m_at < bytes) {
        if (!refill())
            return false;
    }
    return true;
}

/// Looks at the first bytes; from then on the window holds UTF-8.
bool XmlScanner::startEncoding()
{
    m_started = true;
    constexpr size_t kDeclaration = 200;
    need(kDeclaration);
    if (m_fault != XmlFault::None)
        return false;
    const std::string_view begin(m_buffer.data(), m_end);
    if (begin.starts_with("\xEF\xBB\xBF")) {
        m_at = 3;
        return true;
    }
    auto decoder = decoderOf(begin);
    if (!decoder)
        return true;
    if (!decoder->isValid()) {
        stop(XmlFault::Malformed);
        return false;
    }
    m_converted = convertedSource(*m_source, begin, std::move(*decoder));
    m_source = m_converted.get();
    m_at = m_end = 0;
    m_sourceEnded = false;
    return true;
}

XmlToken XmlScanner::next()
{
    if (m_fault != XmlFault::None)
        return XmlToken::Fault;
    if (!m_started && !startEncoding())
        return XmlToken::Fault;
    if (m_closeFirst)
        close();
    if (m_isEmpty) {
        m_isEmpty = false;
        m_closeFirst = true;
        return XmlToken::End;
    }
    m_values.clear();
    while (true) {
        if (m_inCData)
            return readCData();
        if (m_at == m_end && !refill()) {
            if (m_fault != XmlFault::None)
                return XmlToken::Fault;
            return m_seenRoot && m_open.empty() ? XmlToken::Done : stop(XmlFault::BrokenOff);
        }
        if (m_buffer[m_at] != '<') {
            const XmlToken token = readText();
            if (token == XmlToken::Fault || !m_open.empty())
                return token;
            continue; // between the prologue's parts
        }
        const XmlToken token = readMarkup();
        if (token != XmlToken::Text)
            return token;
    }
}

/// Text means: nothing to tell, go on.
XmlToken XmlScanner::readMarkup()
{
    if (!need(2))
        return stop(XmlFault::BrokenOff);
    const char kind = m_buffer[m_at + 1];
    if (kind == '/')
        return readEnd();
    if (kind == '?')
        return skipPast("?>") ? XmlToken::Text : stop(XmlFault::BrokenOff);
    if (kind != '!')
        return readStart();
    need(9);
    const std::string_view ahead(m_buffer.data() + m_at, m_end - m_at);
    if (ahead.starts_with("<!--")) {
        m_at += 4;
        return skipPast("-->") ? XmlToken::Text : stop(XmlFault::BrokenOff);
    }
    if (ahead.starts_with("<![CDATA[") && !m_open.empty()) {
        m_at += 9;
        m_inCData = true;
        return XmlToken::Text;
    }
    if (ahead.starts_with("<!DOCTYPE") && !m_seenRoot)
        return skipDocumentType() ? XmlToken::Text : XmlToken::Fault;
    return stop(XmlFault::Malformed);
}

bool XmlScanner::skipPast(std::string_view terminator)
{
    while (true) {
        const std::string_view ahead(m_buffer.data() + m_at, m_end - m_at);
        const size_t found = ahead.find(terminator);
        if (found != std::string_view::npos) {
            m_at += found + terminator.size();
            return true;
        }
        // The end may have begun in the last bytes.
        m_at = m_end - std::min(ahead.size(), terminator.size() - 1);
        if (!refill())
            return false;
    }
}

/// A name and an address are harmless; a list of declarations is refused.
bool XmlScanner::skipDocumentType()
{
    while (true) {
        for (; m_at < m_end; ++m_at) {
            if (m_buffer[m_at] == '[') {
                stop(XmlFault::Entities);
                return false;
            }
            if (m_buffer[m_at] == '>') {
                ++m_at;
                return true;
            }
        }
        if (!refill()) {
            stop(XmlFault::BrokenOff);
            return false;
        }
    }
}

XmlToken XmlScanner::readText()
{
    while (true) {
        const char *begin = m_buffer.data() + m_at;
        const auto *stopAt = static_cast<const char *>(std::memchr(begin, '<', m_end - m_at));
        size_t length = stopAt ? size_t(stopAt - begin) : m_end - m_at;
        std::string_view raw(begin, length);
        const size_t entity = raw.find('&');
        if (entity == std::string_view::npos) {
            m_text = raw;
            m_at += length;
            return XmlToken::Text;
        }
        if (!stopAt) {
            // An entity cut by the window's end waits for the rest.
            const size_t last = raw.rfind('&');
            if (raw.find(';', last) == std::string_view::npos && length - last < kLongestEntity) {
                if (last == 0) {
                    if (!refill())
                        return stop(XmlFault::BrokenOff);
                    continue;
                }
                length = last;
                raw = raw.substr(0, length);
            }
        }
        m_scratch.clear();
        if (!appendResolved(m_scratch, raw))
            return stop(XmlFault::Malformed);
        m_text = m_scratch;
        m_at += length;
        return XmlToken::Text;
    }
}

XmlToken XmlScanner::readCData()
{
    constexpr std::string_view kEnd = "]]>";
    while (true) {
        const std::string_view ahead(m_buffer.data() + m_at, m_end - m_at);
        const size_t found = ahead.find(kEnd);
        if (found != std::string_view::npos) {
            m_text = ahead.substr(0, found);
            m_at += found + kEnd.size();
            m_inCData = false;
            return XmlToken::Text;
        }
        if (ahead.size() >= kEnd.size()) {
            m_text = ahead.substr(0, ahead.size() - kEnd.size() + 1);
            m_at += m_text.size();
            return XmlToken::Text;
        }
        if (!refill())
            return stop(XmlFault::BrokenOff);
    }
}

std::string_view XmlScanner::resolved(std::string_view value)
{
    if (value.find('&') == std::string_view::npos)
        return value;
    m_values.emplace_back();
    if (!appendResolved(m_values.back(), value))
        stop(XmlFault::Malformed);
    return m_values.back();
}

std::string_view XmlScanner::attribute(std::string_view name)
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name == name)
            return resolved(attribute.value);
    }
    return {};
}

std::string_view XmlScanner::attribute(XmlSpace space, std::string_view name)
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name == name && spaceOf(attribute.prefix) == space)
            return resolved(attribute.value);
    }
    return {};
}

std::string_view XmlScanner::elementText()
{
    m_collected.clear();
    const int outside = depth();
    while (true) {
        const XmlToken token = next();
        if (token == XmlToken::Text) {
            if (m_collected.size() + m_text.size() > kLongestText) {
                stop(XmlFault::TooLong);
                return {};
            }
            m_collected.append(m_text);
        } else if (token == XmlToken::Fault || token == XmlToken::Done) {
            return {};
        } else if (token == XmlToken::End && depth() == outside) {
            return m_collected;
        }
    }
}

void XmlScanner::skip()
{
    const int outside = depth();
    while (true) {
        const XmlToken token = next();
        if (token == XmlToken::Fault || token == XmlToken::Done
            || (token == XmlToken::End && depth() == outside))
            return;
    }
}

} // namespace candour
