// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/FieldEditor.h"

#include <QDate>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace candour {

/// One line: text, numbers with their unit, dates, times, periods. What was read is written again
/// in its usual form when the line is left. Up and Down step dates and periods.
class LineEditor final : public FieldEditor {
    Q_OBJECT

public:
    /// `today` is what "today" and "+7" are counted from; null: the computer's own.
    LineEditor(const Field &field, const QString &label, QWidget *parent, const QDate &today = {});

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    [[nodiscard]] bool isWide() const override;
    /// Selects the first: a line has no colours of its own.
    void markPassages(const QList<PersonFinding> &passages) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tidy();
    bool step(int by);
    [[nodiscard]] int widthInLetters() const;

    QLineEdit *m_line;
    const QDate m_today;
    QVariant m_given; ///< what m_shown stands for: finer than its text (seconds, last decimals)
    QString m_shown;
};

/// Several lines; as high as its text, within limits. Tab leaves it, Ctrl+Tab writes a tab.
class TextEditor final : public FieldEditor {
    Q_OBJECT

public:
    TextEditor(const Field &field, const QString &label, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;

    [[nodiscard]] bool isWide() const override { return true; }

    void markPassages(const QList<PersonFinding> &passages) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
};

/// What the user cannot change: computed values, reference numbers, attachments. Its text can be
/// selected and copied.
class ReadOnlyValue final : public FieldEditor {
    Q_OBJECT

public:
    using Words = std::function<QString(const QVariant &)>;

    ReadOnlyValue(const Field &field, const QString &label, const Words &words, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;

    [[nodiscard]] bool isWide() const override { return true; }

private:
    Words m_words;
    QLabel *m_label;
    QVariant m_value;
};

} // namespace candour
