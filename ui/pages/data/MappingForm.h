// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/Mapping.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace candour {

class MeasureColumns;

/// Says which column of a file means what. Edits the simple shapes; what it has no field for
/// (breakdowns, added columns, words of bands, what stands around the table, further tables) stays
/// as the mapping has it.
class MappingForm final : public QWidget {
    Q_OBJECT

public:
    /// `columns` are offered to choose from; others can be typed.
    MappingForm(const Mapping &mapping, const QStringList &columns, QWidget *parent = nullptr);

    [[nodiscard]] Mapping mapping() const;
    /// What must still be said before the mapping can be used; empty when it can.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void changed();

private:
    enum class PeriodPlace { Column, FileName, WholeFile, Around };

    [[nodiscard]] QComboBox *columnBox(const char *name, const QString &chosen);
    [[nodiscard]] QLineEdit *line(const char *name, const QString &text,
                                  const QString &placeholder);
    void addRow(const QString &label, QWidget *field);
    void buildPlace();
    void buildWho();
    void buildWhen();
    void buildNumbers();
    void showRows();
    [[nodiscard]] TableLayout layoutChosen() const;
    [[nodiscard]] QList<Measure> measures() const;
    [[nodiscard]] bool keepsNumbers() const;
    [[nodiscard]] bool isPeriodAround() const;
    [[nodiscard]] PeriodSource period(TableLayout layout) const;

    Mapping m_base;
    QStringList m_columns;
    QFormLayout *m_form;
    QComboBox *m_layout;
    QLineEdit *m_sheet;
    QSpinBox *m_headerLine;
    QSpinBox *m_headerRows;
    QComboBox *m_code = nullptr;
    QComboBox *m_name = nullptr;
    QLineEdit *m_oneProvider = nullptr;
    QComboBox *m_indicator = nullptr;
    QLineEdit *m_oneIndicator = nullptr;
    QComboBox *m_periodPlace = nullptr;
    QComboBox *m_period = nullptr;
    QLineEdit *m_onePeriod = nullptr;
    QComboBox *m_value = nullptr;
    QComboBox *m_numerator = nullptr;
    QComboBox *m_denominator = nullptr;
    QCheckBox *m_hundredfold = nullptr;
    MeasureColumns *m_measures = nullptr;
    QLabel *m_kept = nullptr;
    QLineEdit *m_setAside = nullptr;
};

} // namespace candour
