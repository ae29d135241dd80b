// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Indicator.h"
#include "core/domain/Threshold.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace candour {

/// An indicator with the names of what it refers to.
struct IndicatorFacts {
    Indicator indicator;
    QString owner;
    QStringList domains;
    QStringList dimensions;
    QList<Threshold> thresholds; ///< that speak about the organisation shown
};

/// One line of the sheet.
struct DefinitionLine {
    QString label;
    QString text;
};

/// What the measure is, in words; lines without an answer are left out.
[[nodiscard]] QList<DefinitionLine> definitionLines(const IndicatorFacts &facts);

/// The definition sheet of one indicator, for reading and copying.
class DefinitionSheet final : public QWidget {
    Q_OBJECT

public:
    explicit DefinitionSheet(QWidget *parent = nullptr);

    void setLines(const QList<DefinitionLine> &lines);

private:
    QGridLayout *m_layout; ///< a form layout would cut wrapped texts
};

} // namespace candour
