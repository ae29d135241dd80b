// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/WhatIf.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace candour {

class ProblemLabel;
class WhatIfModel;

/// What a target would do, as far as it can be saved.
struct ThresholdEffects {
    QString fault; ///< why it cannot be saved, in a sentence
    QString faultField; ///< the field that is about, by its name in the field list
    QString reasonWanted; ///< why it is not saved without a reason; empty when it is
    WhatIf whatIf;
};

/// What the dialog begins with, and whom it asks.
struct ThresholdQuestion {
    Indicator indicator;
    Threshold start; ///< with what she has typed already
    Ref<Organisation> organisation; ///< whose scorecard she looks at
    QString organisationName;
    QDate nextFigures; ///< first day for which there are no figures yet
    QDate thisYear; ///< first day of the financial year
    std::function<ThresholdEffects(const Threshold &)> effects;
    std::function<QString(const Ref<Organisation> &)> nameOf;
};

/// A target with its bounds and its first day, and beside it every verdict that it would change,
/// before anything is saved.
class ThresholdDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ThresholdDialog(ThresholdQuestion question, QWidget *parent = nullptr);

    /// As the fields say now.
    [[nodiscard]] Threshold threshold() const;
    [[nodiscard]] QString reason() const;

private:
    void build();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildEffects();
    [[nodiscard]] QHBoxLayout *buildDay();
    void fill();
    void connectFields();
    void follow();
    void showEffects();
    void check();
    void sayBeneath(QWidget *field, const QString &problem);
    [[nodiscard]] QWidget *fieldOf(const QString &name) const;

    ThresholdQuestion m_question;
    ThresholdEffects m_effects;
    WhatIfModel *m_changes;
    QTimer m_pause; ///< after the last keystroke
    QFormLayout *m_form = nullptr;
    QComboBox *m_whose;
    QComboBox *m_comparison;
    QLineEdit *m_target;
    QLineEdit *m_upper;
    QComboBox *m_amberKind;
    QLineEdit *m_amber;
    QComboBox *m_basis;
    QDateEdit *m_from;
    QLineEdit *m_source;
    QLineEdit *m_reason;
    QLabel *m_summary = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace candour
