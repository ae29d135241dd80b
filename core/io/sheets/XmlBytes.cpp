// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/XmlBytes.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace candour {

namespace {

constexpr qint64 kPiece = 64 * 1024;

void appendUtf8(std::string &out, quint32 c)
{
    // What no XML can hold is dropped.
    const bool good = c == 9 || c == 10 || c == 13 || (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE) || (c >= 0x10000 && c < 0x110000);
    if (!good)
        return;
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3F));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

/// Appends what the entity stands for; false when XML does not know it.
bool appendEntity(std::string &out, std::string_view name)
{
    if (name.starts_with('#')) {
        const bool hex = name.size() > 1 && name[1] == 'x';
        name.remove_prefix(hex ? 2 : 1);
        quint32 c = 0;
        const auto [end, fault] =
            std::from_chars(name.data(), name.data() + name.size(), c, hex ? 16 : 10);
        if (fault != std::errc() || end != name.data() + name.size())
            return false;
        appendUtf8(out, c);
        return true;
    }
    constexpr std::pair<std::string_view, char> kNamed[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[known, c] : kNamed) {
        if (name == known) {
            out += c;
            return true;
        }
    }
    return false;
}

/// The rest of a source, converted to UTF-8 as it is read.
class ConvertedSource : public ByteSource {
public:
    ConvertedSource(ByteSource &source, std::string_view begin, QStringDecoder decoder)
        : m_source(source)
        , m_decoder(std::move(decoder))
    {
        convert({begin.data(), qsizetype(begin.size())});
    }

    qint64 read(char *into, qint64 size) override
    {
        while (m_at == m_ready.size()) {
            QByteArray piece(kPiece, Qt::Uninitialized);
            const qint64 got = m_source.read(piece.data(), kPiece);
            if (got <= 0)
                return got;
            convert(QByteArrayView(piece).first(got));
        }
        const qint64 given = std::min<qint64>(size, m_ready.size() - m_at);
        std::memcpy(into, m_ready.constData() + m_at, size_t(given));
        m_at += given;
        return given;
    }

private:
    void convert(QByteArrayView bytes)
    {
        const QString text = m_decoder(bytes);
        m_ready = text.toUtf8();
        m_at = 0;
    }

    ByteSource &m_source;
    QStringDecoder m_decoder;
    QByteArray m_ready;
    qsizetype m_at = 0;
};

/// The encoding that an XML declaration names; empty without one.
std::string_view declaredEncoding(std::string_view begin)
{
    if (!begin.starts_with("<?xml"))
        return {};
    begin = begin.substr(0, begin.find("?>"));
    const size_t at = begin.find("encoding");
    if (at == std::string_view::npos)
        return {};
    const size_t quote = begin.find_first_of("\"'", at);
    if (quote == std::string_view::npos)
        return {};
    const size_t end = begin.find(begin[quote], quote + 1);
    return end == std::string_view::npos ? std::string_view()
                                         : begin.substr(quote + 1, end - quote - 1);
}

bool isPlain(std::string_view encoding)
{
    const QByteArray name = QByteArray(encoding.data(), qsizetype(encoding.size())).toLower();
    return name.isEmpty() || name == "utf-8" || name == "utf8" || name == "us-ascii"
        || name == "ascii";
}

} // namespace

std::optional<QStringDecoder> decoderOf(std::string_view begin)
{
    using namespace std::string_view_literals;
    if (begin.starts_with("\xFF\xFE"sv) || begin.starts_with("<\0"sv))
        return QStringDecoder(QStringDecoder::Utf16LE);
    if (begin.starts_with("\xFE\xFF"sv) || begin.starts_with("\0<"sv))
        return QStringDecoder(QStringDecoder::Utf16BE);
    const std::string_view encoding = declaredEncoding(begin);
    if (isPlain(encoding))
        return std::nullopt;
    return QStringDecoder(std::string(encoding).c_str());
}

std::unique_ptr<ByteSource> convertedSource(ByteSource &source, std::string_view begin,
                                            QStringDecoder decoder)
{
    return std::make_unique<ConvertedSource>(source, begin, std::move(decoder));
}

bool appendResolved(std::string &out, std::string_view raw)
{
    while (true) {
        const size_t entity = raw.find('&');
        out.append(raw.substr(0, entity));
        if (entity == std::string_view::npos)
            return true;
        const size_t end = raw.find(';', entity);
        if (end == std::string_view::npos
            || !appendEntity(out, raw.substr(entity + 1, end - entity - 1)))
            return false;
        raw.remove_prefix(end + 1);
    }
}

} // namespace candour
