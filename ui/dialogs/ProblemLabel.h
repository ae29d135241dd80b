// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QLabel;

namespace candour {

/// What is wrong, beneath the field it is about: a sentence with a mark before it, never colour
/// alone. Hidden while all is well.
class ProblemLabel final : public QWidget {
    Q_OBJECT

public:
    ProblemLabel(const QString &name, QWidget *parent);

    /// An empty sentence hides it.
    void say(const QString &sentence);

    [[nodiscard]] QString text() const;

private:
    QLabel *m_text;
};

} // namespace candour
