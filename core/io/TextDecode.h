// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

namespace candour {

enum class TextEncoding { Utf8, Utf8WithBom, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// "UTF-8", "UTF-16" …: a name for people, the same in every language.
[[nodiscard]] QString encodingName(TextEncoding encoding);

/// No line and no cell of a table is longer than this; what is, is refused (it is not a table).
inline constexpr qsizetype kLongestLine = qsizetype(1) << 20;

/// Text as UTF-8. Holds the bytes; the view is valid as long as the object is, also when moved.
class DecodedText {
public:
    DecodedText() = default;
    DecodedText(QByteArray bytes, qsizetype skip, TextEncoding encoding);

    [[nodiscard]] std::string_view view() const
    {
        return {m_bytes.constData() + m_skip, size_t(m_bytes.size() - m_skip)};
    }

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }

private:
    QByteArray m_bytes;
    qsizetype m_skip = 0; ///< length of the byte order mark
    TextEncoding m_encoding = TextEncoding::Utf8;
};

/// Reads bytes as text: UTF-8 with and without a byte order mark (nothing is copied then), UTF-16
/// of either order with and without one, else Windows-1252. Workbooks, archives and other binary
/// data are refused with a sentence that names `fileName`.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QString &fileName,
                                             std::optional<TextEncoding> forced = {});

/// Reads a whole file and decodes it. A directory, an absent, empty or unreadable file, and one
/// whose first line has no end within kLongestLine are refused, the latter before the rest of the
/// file is read. The file is read, not mapped: a memory stick pulled out under a mapping would end
/// the program.
[[nodiscard]] Result<DecodedText> readTextFile(const QString &path,
                                               std::optional<TextEncoding> forced = {});

/// True when the bytes are well-formed UTF-8 (no overlong forms, no surrogates).
[[nodiscard]] bool isUtf8(std::string_view bytes);

} // namespace candour
