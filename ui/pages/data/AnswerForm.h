// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/ImportItem.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace candour {

/// A box for each question of the layout finder, with the answers that it may have. Questions with
/// the same answers, as of several sheets, are asked once.
class AnswerForm final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerForm(QWidget *parent = nullptr);

    /// What was answered before stands in the boxes.
    void setQuestions(const Examination &found, const LayoutAnswers &given);

    /// With those given before to what is asked no more.
    [[nodiscard]] LayoutAnswers answers() const;

    /// What is still to be said, as a short request; empty when every question has its answer.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void changed();
    /// Enter was pressed in a box.
    void entered();

private:
    struct Field {
        LayoutQuestion question;
        QComboBox *box = nullptr;
        QLabel *read = nullptr; ///< as which period the text is read; null for the others
    };

    void addField(const LayoutQuestion &question, const Examination &found,
                  const LayoutAnswers &given);
    void check();

    QFormLayout *m_form;
    QList<Field> m_fields;
    LayoutAnswers m_given;
};

} // namespace candour
