// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <functional>
#include <tl/expected.hpp>

namespace candour {

/// What kind of thing went wrong; callers branch on it, people read Error::text.
enum class ErrorCode {
    Invalid, ///< the input breaks a rule; nothing was changed
    NotFound,
    Conflict, ///< changed or taken by somebody else meanwhile
    NotOurFile,
    FileTooNew,
    FileTooOld,
    Locked,
    ReadOnly,
    Corrupt,
    DiskFull,
    Io,
    Database,
    Cancelled,
    Unsupported,
};

/// A failure, worded for the reader: what happened, what it means for her data, what to do.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString text; ///< translated, one or two plain sentences
    QString detail {}; ///< technical, for the log and the bug report; may be empty
};

/// Either a T or an Error. Member names are those of std::expected, so that the base can be
/// swapped for it when the compilers we build with have C++23.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
    using Value = T;
};

/// The Error side of any Result: `return fail(ErrorCode::Invalid, tr("…"));`
inline tl::unexpected<Error> fail(ErrorCode code, QString text, QString detail = {})
{
    return tl::unexpected<Error>(Error {code, std::move(text), std::move(detail)});
}

/// Hands an Error on unchanged: `if (!r) return fail(r.error());`
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace candour
