// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPlainTextEdit>

namespace candour {

/// A text box for the lead's words: plain text, Tab leaves it, Ctrl+Enter is done with it.
class WordsEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit WordsEdit(QWidget *parent = nullptr);

    /// Puts other words in and leaves caret and selection where they were, as far as there is text.
    void replaceKeepingCaret(const QString &text);

Q_SIGNALS:
    void left();
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace candour
