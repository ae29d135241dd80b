// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/Overall.h"

#include <QWidget>

class QHBoxLayout;

namespace candour {

class ChipLabel;
class ElidedLabel;

/// A provider's overall colour with the sentence that gave it, and beside it every dimension with
/// its own (REQUIREMENTS R-060: all dimensions are always shown).
class OverallLine final : public QWidget {
    Q_OBJECT

public:
    explicit OverallLine(QWidget *parent = nullptr);

    /// Nothing but the dimensions where the organisation gives no overall colour.
    void setVerdict(const OverallVerdict &overall, const DimensionSet &set,
                    std::span<const Indicator> indicators);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameDimensions();

    ChipLabel *m_overall;
    QHBoxLayout *m_row;
    QList<ChipLabel *> m_dimensions;
    QList<std::pair<QString, QString>> m_names; ///< whole, and a letter for where there is no room
    ElidedLabel *m_sentence;
};

} // namespace candour
