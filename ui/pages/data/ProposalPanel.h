// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/ImportItem.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace candour {

class AnswerForm;

/// What the layout finder says of a file: how sure it is, why, what it leaves unread, and what it
/// has to be told, with the fields to say it in. Changes nothing itself.
class ProposalPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    void setItem(const ImportItem &item);

    /// Where answering begins; null while nothing is asked.
    [[nodiscard]] QWidget *firstQuestion() const;

Q_SIGNALS:
    void answered(const candour::LayoutAnswers &answers);
    /// It is right as it is proposed.
    void confirmed();

private:
    [[nodiscard]] QWidget *buildQuestions();
    void showReasons(const Examination &found);
    void showQuestions(const ImportItem &item);
    void checkAnswers();
    void giveAnswers();

    QToolButton *m_why;
    QLabel *m_reasons;
    QWidget *m_ask = nullptr;
    QLabel *m_questions;
    AnswerForm *m_form;
    QPushButton *m_use;
    std::shared_ptr<const Examination> m_found;
};

/// "Proposed layout (92 % sure)".
[[nodiscard]] QString proposalTitle(const LayoutProposal &proposal);

} // namespace candour
