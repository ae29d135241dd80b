// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/PersonText.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace candour {

/// Underlines the passages in the text; none takes the lines away.
void markInText(QPlainTextEdit &edit, const QList<PersonFinding> &passages);

/// Beneath a text in which a person could be named: the sentence, and a line for why it may stay.
/// Hidden while there is nothing to say. Its parts are named `notice.NAME` and `clearance.NAME`.
class PersonNotice final : public QWidget {
    Q_OBJECT

public:
    PersonNotice(const QString &name, const QString &label, QWidget *parent);

    /// No findings hides it and forgets the reason.
    void say(const QList<PersonFinding> &findings);

    /// Whether it has something to say.
    [[nodiscard]] bool speaks() const { return m_speaks; }

    /// Why the words may stay; empty while she has not said so.
    [[nodiscard]] QString reason() const;
    /// False when the reason names somebody itself; then it says so and takes the focus.
    bool checkReason();

Q_SIGNALS:
    void reasonEdited();
    /// Enter in a reason that names nobody.
    void reasonGiven(const QString &reason);

private:
    bool m_speaks = false;
    QLabel *m_sentence;
    QLineEdit *m_reason;
    QLabel *m_reasonProblem;
};

} // namespace candour
