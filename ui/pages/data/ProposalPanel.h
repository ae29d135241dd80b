// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/ImportItem.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace candour {

/// What the layout finder says of a file: how sure it is, why, what it leaves unread, and what it
/// has to be told, with the fields to say it in. Changes nothing itself.
class ProposalPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    void setItem(const ImportItem &item);

Q_SIGNALS:
    void answered(const candour::LayoutAnswers &answers);
    /// It is right as it is proposed.
    void confirmed();

private:
    [[nodiscard]] QWidget *buildQuestions();
    void showReasons(const Examination &found);
    void showQuestions(const ImportItem &item);
    void fillProviders(const Examination &found, const QString &answer);
    void checkAnswers();
    void giveAnswers();
    [[nodiscard]] LayoutAnswers answers() const;

    QToolButton *m_why;
    QLabel *m_reasons;
    QWidget *m_ask = nullptr;
    QLabel *m_questions;
    QFormLayout *m_form = nullptr;
    QComboBox *m_provider;
    QWidget *m_periodRow;
    QLineEdit *m_period;
    QLabel *m_periodRead;
    QPushButton *m_use;
    std::shared_ptr<const Examination> m_found;
    QString m_path; ///< of the file that was asked about last
};

/// "Proposed layout (92 % sure)".
[[nodiscard]] QString proposalTitle(const LayoutProposal &proposal);

} // namespace candour
