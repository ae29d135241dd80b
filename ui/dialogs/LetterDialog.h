// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace candour {

/// A text to be sent from elsewhere: read, changed, copied or saved. It sends nothing and writes
/// nothing itself.
class LetterDialog final : public QDialog {
    Q_OBJECT

public:
    LetterDialog(const QString &title, const QString &letter, QWidget *parent = nullptr);

    /// As she changed it.
    [[nodiscard]] QString letter() const;

Q_SIGNALS:
    void saveRequested(const QString &letter);

private:
    QPlainTextEdit *m_text;
};

} // namespace candour
