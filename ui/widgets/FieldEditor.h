// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/PersonText.h"
#include "core/base/Record.h"
#include "core/base/Result.h"

#include <QWidget>

namespace candour {

/// What edits the value of one field. It holds text until somebody asks for the value, so that
/// half a date is nobody's business; what it cannot read it says in a sentence.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const Field &field, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }

    virtual void setValue(const QVariant &value) = 0;
    [[nodiscard]] virtual Result<QVariant> value() const = 0;

    /// Whether it shows the field's label itself (a tick box does).
    [[nodiscard]] virtual bool bearsLabel() const { return false; }

    /// Whether it takes the whole width of a form; others are as wide as what is typed in them.
    [[nodiscard]] virtual bool isWide() const { return false; }

    /// Marks passages of its text that want a look; none takes the marks away. Editors without text
    /// of their own have nothing to mark.
    virtual void markPassages(const QList<PersonFinding> &passages) { Q_UNUSED(passages) }

    /// What a screen reader says of the input besides its name: help, and what is wrong.
    void describe(const QString &text);

Q_SIGNALS:
    /// The user changed something; value() may be another.
    void edited();

protected:
    /// Names the input `field.NAME` for keys, tests and screen readers, and gives it the focus
    /// that comes to the editor.
    void adopt(QWidget *input, const QString &label);

private:
    const Field m_field;
};

} // namespace candour
