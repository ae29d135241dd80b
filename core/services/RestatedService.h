// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/domain/Figure.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace candour {

namespace db {
class Database;
}

/// A figure that says something else today than issued reports do. Reports that agree share a row;
/// where they differ among themselves, the figure has a row for each of its printed values.
struct RestatedFigure {
    Organisation organisation;
    Indicator indicator;
    QString breakdown; ///< empty for the total
    Period period;
    Figure issued;
    std::optional<Figure> now; ///< none: nothing stands any more
    QStringList reports; ///< numbers, the newest first
    bool isLatest = false; ///< the newest issued report with the figure is among them
    qint64 sequence = 0; ///< of the journal entry that made it differ
    QDateTime when;
    QString author; ///< a person's name, or that of a program
    QString reason;

    /// As they are shown, "95.3 %"; a dash where nothing stands.
    [[nodiscard]] QString issuedText() const;
    [[nodiscard]] QString nowText() const;
};

/// Every restated figure (FEATURES N5), those restated last first. Goes through all figures of the
/// file: for the database thread.
[[nodiscard]] Result<QList<RestatedFigure>> restatedFigures(const db::Database &database);

/// The list as a table of text, as it is exported: heads first.
[[nodiscard]] QList<QStringList> restatedTable(const QList<RestatedFigure> &figures);

} // namespace candour
