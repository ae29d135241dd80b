// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/CellText.h"

#include "core/base/HiddenText.h"
#include "core/io/IoText.h"
#include "core/io/NumberText.h"

#include <algorithm>
#include <cstring>

namespace candour {

namespace {

bool isGuarded(QChar c)
{
    return c == u'\'' || c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t'
        || c == u'\r';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "<b>", "</p", "<!--": but not "waits <18 weeks".
bool hasMarkup(std::string_view text)
{
    for (size_t i = text.find('<'); i != std::string_view::npos; i = text.find('<', i + 1)) {
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        const bool opens = isAsciiLetter(next) || next == '/' || next == '!' || next == '?';
        if (opens && text.find('>', i) != std::string_view::npos)
            return true;
    }
    return false;
}

bool looksLikeFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if (text[0] == '=' || text[0] == '@')
        return true;
    return (text[0] == '+' || text[0] == '-')
        && text.find_first_of("(!|") != std::string_view::npos;
}

QString withoutBlanks(const QString &raw)
{
    QString text = raw.simplified();
    text.remove(QChar(0x200B));
    text.remove(QChar(0xFEFF));
    return text;
}

/// Blanks of every kind and the two marks that cellText() takes off do no harm.
QString hiddenInCell(std::string_view text)
{
    return hiddenCharacter(withoutBlanks(QString::fromUtf8(text.data(), qsizetype(text.size()))));
}

uint32_t hashOf(std::string_view text)
{
    uint64_t hash = 0x9E3779B97F4A7C15ULL ^ text.size();
    while (text.size() >= 8) {
        uint64_t eight = 0;
        std::memcpy(&eight, text.data(), 8);
        hash = (hash ^ eight) * 0xFF51AFD7ED558CCDULL;
        hash ^= hash >> 32;
        text.remove_prefix(8);
    }
    uint64_t rest = 0;
    if (!text.empty()) // an empty view may have no address
        std::memcpy(&rest, text.data(), text.size());
    hash = (hash ^ rest) * 0xFF51AFD7ED558CCDULL;
    return uint32_t(hash ^ (hash >> 32));
}

} // namespace

bool needsApostrophe(QStringView text)
{
    return !text.isEmpty() && isGuarded(text.front());
}

QString guardedText(const QString &text)
{
    return needsApostrophe(text) ? QString(u'\'' + text) : text;
}

QString unguardedText(const QString &text)
{
    const bool guarded = text.size() >= 2 && text[0] == u'\'' && isGuarded(text[1]);
    return guarded ? text.mid(1) : text;
}

QString cellText(std::string_view utf8)
{
    const QString raw = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return withoutBlanks(unguardedText(raw));
}

QString hostileText(std::string_view utf8)
{
    const std::string_view text = trimmedUtf8(utf8);
    if (looksLikeFormula(text))
        return IoText::tr("this text would run as a formula in a spreadsheet. If it is a name, "
                          "put an apostrophe before it in the file");
    if (hasMarkup(text))
        return IoText::tr("this text holds markup in angle brackets. Take the markup out of the "
                          "file");
    if (const QString hidden = hiddenInCell(text); !hidden.isNull())
        return IoText::tr("this text holds a character that cannot be seen (%1). Type it anew in "
                          "the file")
            .arg(hidden);
    return {};
}

bool matchesPattern(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1; // the last * met, and what it is taken to cover up to
    qsizetype covered = 0;
    while (t < text.size()) {
        const bool more = p < pattern.size();
        if (more && pattern[p] == u'*') {
            star = p++;
            covered = t;
        } else if (more
                   && (pattern[p] == u'?' || pattern[p].toCaseFolded() == text[t].toCaseFolded())) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++covered;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

TextIndex::TextIndex()
    : m_slots(64)
{
}

TextIndex::Found TextIndex::find(std::string_view text)
{
    if (!m_texts.empty() && text == m_last)
        return {m_lastId, false};
    const uint32_t hash = hashOf(text);
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].idPlusOne != 0) {
        const uint32_t id = m_slots[at].idPlusOne - 1;
        if (m_slots[at].hash == hash && m_texts[id] == text) {
            m_last = m_texts[id];
            m_lastId = id;
            return {id, false};
        }
        at = (at + 1) & mask;
    }
    auto &copy = m_storage.emplace_back(std::make_unique<char[]>(text.size() + 1));
    std::copy(text.begin(), text.end(), copy.get());
    m_lastId = uint32_t(m_texts.size());
    m_last = m_texts.emplace_back(copy.get(), text.size());
    m_slots[at] = {hash, m_lastId + 1};
    if (m_texts.size() * 2 > m_slots.size())
        grow();
    return {m_lastId, true};
}

void TextIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.idPlusOne == 0)
            continue;
        size_t at = slot.hash & mask;
        while (m_slots[at].idPlusOne != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace candour
