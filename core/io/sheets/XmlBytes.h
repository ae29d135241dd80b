// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringDecoder>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace candour {

/// Bytes that come in pieces.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Up to `size` bytes; 0 at the end, negative when they could not be read.
    virtual qint64 read(char *into, qint64 size) = 0;
};

/// What turns the file into UTF-8, judged by its first bytes: a byte order mark, zero bytes or the
/// XML declaration. Empty when it is UTF-8 already; not valid when the encoding is not known.
[[nodiscard]] std::optional<QStringDecoder> decoderOf(std::string_view begin);

/// `begin` and the rest of the source, converted as it is read.
[[nodiscard]] std::unique_ptr<ByteSource>
convertedSource(ByteSource &source, std::string_view begin, QStringDecoder decoder);

/// Appends the text with its entities resolved; false when XML does not know one of them.
bool appendResolved(std::string &out, std::string_view raw);

} // namespace candour
