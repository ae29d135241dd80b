// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPlainTextEdit>

namespace candour {

/// A few lines of text that are kept when they are left, or on Ctrl+Enter; Escape goes back to what
/// stood there.
class CommentField final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CommentField(QWidget *parent = nullptr);

    /// What is kept now.
    void setKept(const QString &text);
    /// Opens empty, for words of her own beneath what is kept: see added(). Left empty, what is
    /// kept stands there again.
    void beginNew();

    [[nodiscard]] bool isNew() const { return m_new; }

    /// There is something that finish() would send.
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] const QString &kept() const { return m_kept; }

    /// Sends finished() if there is something new.
    void finish();

Q_SIGNALS:
    /// The text is different from what was kept.
    void finished(const QString &text);
    /// Words begun with beginNew().
    void added(const QString &text);
    /// Ctrl+Enter or Escape: she wants to go on elsewhere.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_kept;
    bool m_new = false; ///< what is typed goes beneath what is kept
};

} // namespace candour
