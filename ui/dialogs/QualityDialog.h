// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Organisation.h"
#include "core/domain/Remark.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace candour {

/// What the dialog begins with.
struct QualityQuestion {
    QString measure;
    DataQuality start; ///< the grade in force, or a new one
    Ref<Organisation> organisation;
    QString organisationName;
    QDate from; ///< first day of the figure she looks at
    QDate today;
};

/// How far the figures of a measure can be trusted from a month on, and who says so.
class QualityDialog final : public QDialog {
    Q_OBJECT

public:
    explicit QualityDialog(const QualityQuestion &question, QWidget *parent = nullptr);

    /// As the fields say now; without a uid where it begins on another day or is about others than
    /// the one it began with.
    [[nodiscard]] DataQuality quality() const;

Q_SIGNALS:
    /// The grade it began with shall no longer hold; the dialog closes.
    void removalRequested(const candour::Uid &grade);

private:
    void build();

    QualityQuestion m_question;
    QComboBox *m_grade;
    QComboBox *m_whose;
    QDateEdit *m_from;
    QLineEdit *m_note;
    QLineEdit *m_signedOffBy;
    QDateEdit *m_signedOff;
    QCheckBox *m_isReviewed;
    QDateEdit *m_reviewBy;
};

} // namespace candour
