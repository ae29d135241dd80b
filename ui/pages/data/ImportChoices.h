// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/pages/data/ImportItem.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace candour {

class ProblemLabel;

/// What has to be decided before figures are stored: what becomes of rows that name somebody
/// unknown, and why figures of issued reports are restated. Hidden while nothing is asked.
class ImportChoices final : public QWidget {
    Q_OBJECT

public:
    explicit ImportChoices(QWidget *parent = nullptr);

    void setItem(const ImportItem &item);

    /// Where answering begins; null while nothing is asked.
    [[nodiscard]] QWidget *firstQuestion() const;

Q_SIGNALS:
    void chosen(candour::UnknownChoice choice);
    /// Empty while it is none.
    void reasonGiven(const QString &reason);

private:
    [[nodiscard]] QWidget *buildUnknown();
    [[nodiscard]] QWidget *buildLocked();
    void updateUnknown(const ImportItem &item);
    [[nodiscard]] static QString changesWithReason(const ImportItem &item);
    void updateLocked(const ImportItem &item);
    void reasonTyped(const QString &text);

    QWidget *m_unknown = nullptr;
    QLabel *m_unknownText;
    QRadioButton *m_create;
    QRadioButton *m_leaveRows;
    std::shared_ptr<const Examination> m_asked; ///< whose reason stands in the line
    QWidget *m_locked = nullptr;
    QLabel *m_lockedText;
    QLineEdit *m_reason;
    ProblemLabel *m_reasonProblem;
};

} // namespace candour
