// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/Mapping.h"
#include "core/services/OpenedSource.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace candour {

namespace db {
class Database;
}

/// A head of a saved mapping that a file no longer has, and the new one that may be it.
struct RenamedColumn {
    QString was;
    QString is;
};

/// How a file differs from what a saved mapping, that nearly fits, expects of it.
struct LayoutChange {
    Mapping mapping; ///< the saved one
    double likeness = 0; ///< part of its heads that the file has, from 0 to 1
    QString sheet; ///< on which they were found; empty for a delimited text
    QStringList gone; ///< heads that the file lacks, without those that may be renamed
    QStringList added; ///< heads that the mapping does not know
    QList<RenamedColumn> renamed; ///< candidates, for a person to say
    QStringList moved; ///< "the heads stand in line 5, the mapping says line 3"
    QStringList sentences; ///< all of it, one each

    /// The sentences in one, with the name of the mapping and what to do.
    [[nodiscard]] QString text(const QString &fileName) const;
};

/// The saved mapping that nearly fits, where none fits; nothing where the file is like none. Most
/// of its heads have to be there, or its sheets and half of its heads.
[[nodiscard]] Result<std::optional<LayoutChange>> layoutChange(const db::Database &database,
                                                               const OpenedSource &source);

/// The same against these mappings.
[[nodiscard]] Result<std::optional<LayoutChange>> layoutChange(const OpenedSource &source,
                                                               const QList<Mapping> &saved);

} // namespace candour
