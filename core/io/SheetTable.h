// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/TextTable.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace candour {

struct SheetColumn {
    QString title;
    double width = 12; ///< in characters of the spreadsheet's own font
};

/// A table whose cells know what they are. A cell is a QString, a number (double, qlonglong, int),
/// a QDate, a QDateTime (shown as it stands, without a zone), a QTime, a bool, or invalid: blank.
struct SheetTable {
    QString name; ///< of the sheet
    QList<SheetColumn> columns;
    QList<QList<QVariant>> rows; ///< each as long as `columns`
};

/// The cells as CSV has them: ISO dates, full precision, `yes` and `no`.
[[nodiscard]] TextTable textTable(const SheetTable &sheet);

} // namespace candour
