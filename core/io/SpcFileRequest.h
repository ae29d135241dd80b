// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/calc/spc/SpcChoice.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace candour {

/// Something for all groups of a file, or for some of them by name.
template <typename T>
struct SpcByGroup {
    std::optional<T> all;
    QMap<QString, T> named;

    /// Whether anything was said at all.
    [[nodiscard]] bool isSet() const { return all.has_value() || !named.isEmpty(); }

    [[nodiscard]] std::optional<T> of(const QString &group) const
    {
        const auto found = named.constFind(group);
        return found != named.constEnd() ? std::optional<T>(*found) : all;
    }
};

/// How the charts of a file are to be made.
struct SpcFileRequest {
    std::optional<SpcKind> kind = SpcKind::Xmr; ///< none: chosen by the data
    SpcRules rules = SpcRules::MdcCurrent;
    SpcDirection direction = SpcDirection::Increase;
    std::optional<bool> screenRanges {};
    int fixAfter = 0;
    SpcByGroup<double> targets {}; ///< unset: the column `target`, where there is one
    SpcByGroup<QStringList> rebases {}; ///< dates; unset: the column `rebase`, where there is one
};

/// "1500", or by group "RAS=1500;RJC=700". ErrorCode::Invalid for anything else.
[[nodiscard]] Result<SpcByGroup<double>> spcTargetsFrom(const QString &text);

/// "2018-07-01|2019-04-01", or by group "RJC=2017-04-01;RAS=2018-07-01|2019-04-01". What the dates
/// are is known with the file. ErrorCode::Invalid for anything else.
[[nodiscard]] Result<SpcByGroup<QStringList>> spcRebasesFrom(const QString &text);

} // namespace candour
