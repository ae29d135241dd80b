// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/Mapping.h"
#include "core/services/FigureImport.h"
#include "tests/support/TempFile.h"

#include <QFile>

namespace candour::test {

/// Writes a source beside the file and gives its path.
inline QString writtenSource(const TempFile &file, const QByteArray &text,
                             const QString &name = QStringLiteral("return.csv"))
{
    const QString path = file.folder() + u'/' + name;
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(text);
    return path;
}

/// Reads the columns provider, measure, month and value, and offers those of target.
inline Mapping returnMapping(bool hasTargets = false)
{
    Mapping mapping;
    mapping.name = QStringLiteral("Return");
    mapping.organisationCode.column = QStringLiteral("provider");
    mapping.indicator.column = QStringLiteral("measure");
    mapping.period.column = QStringLiteral("month");
    Measure measure;
    measure.value = QStringLiteral("value");
    mapping.measures = {measure};
    if (hasTargets)
        mapping.threshold = QStringLiteral("target");
    return mapping;
}

inline Organisation provider(const QString &code, const QString &name)
{
    Organisation one;
    one.code = code;
    one.name = name;
    return one;
}

inline Indicator proportion(const QString &code, const QString &name)
{
    Indicator one;
    one.code = code;
    one.name = name;
    one.unit = UnitKind::Proportion;
    one.polarity = Polarity::HigherIsBetter;
    return one;
}

} // namespace candour::test
