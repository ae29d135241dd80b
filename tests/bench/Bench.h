// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace candour::bench {

/// Median of several runs, in milliseconds; `before` (not timed) prepares each run.
double medianOf(int runs, const std::function<void()> &before, const std::function<void()> &timed);

/// Prints "name: 123 ms, limit 150 ms" or a ratio, marks what is over, and remembers that.
void tell(const QString &name, double value, const QString &unit, double limit);
[[nodiscard]] bool anyOver();

/// Runs a program; ends the bench when it fails.
void runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {});

/// Prints the error and ends the bench.
[[noreturn]] void endWith(const Error &error);

template <typename T>
T orEnd(Result<T> result)
{
    if (!result)
        endWith(result.error());
    if constexpr (!std::is_void_v<T>)
        return T(std::move(*result));
}

} // namespace candour::bench
