// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/Mapping.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace candour {

/// For a table with a column for each indicator: which indicator stands where. One line for each,
/// and always an empty one to go on with.
class MeasureColumns final : public QWidget {
    Q_OBJECT

public:
    MeasureColumns(const QList<Measure> &measures, const QStringList &columns,
                   QWidget *parent = nullptr);

    /// Those that name an indicator and a column.
    [[nodiscard]] QList<Measure> measures() const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QLineEdit *indicator;
        QComboBox *value;
        QComboBox *numerator;
        QComboBox *denominator;
    };

    void addLine(const Measure &measure);
    [[nodiscard]] QComboBox *columnBox(const QString &name, const QString &hint,
                                       const QString &chosen);
    void edited();

    QStringList m_columns;
    QVBoxLayout *m_rows;
    QList<Line> m_lines;
};

} // namespace candour
