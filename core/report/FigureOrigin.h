// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"
#include "core/domain/Period.h"

#include <QDate>
#include <QList>
#include <QString>

namespace candour {

/// Where a figure in force came from, in words.
struct FigureOrigin {
    Uid indicator;
    QString indicatorName;
    QString provider;
    Period period;
    qint64 batch = 0; ///< number of the import; figures of one stand together
    QString file; ///< "Typed" for a figure that was
    QString sheet; ///< empty for a file without sheets
    QString cell; ///< "D5", of a file without sheets "line 12"; empty for typed ones
    QDate received;
    QString by; ///< who loaded it
    int vintage = 1; ///< how many values it had, this one in force counted
};

struct Document;

/// More figures than this are told by import, not one by one.
inline constexpr qsizetype kOriginsOneByOne = 40;

/// The appendix "Where the figures come from": a line a figure, or of many a line an import.
/// Nothing where there are none.
void appendOrigins(const QList<FigureOrigin> &origins, Document &document);

} // namespace candour
