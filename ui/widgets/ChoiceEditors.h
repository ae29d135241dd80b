// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/FieldEditor.h"

class QCheckBox;
class QComboBox;

namespace candour {

/// A tick box with the field's label beside it.
class YesNoEditor final : public FieldEditor {
    Q_OBJECT

public:
    YesNoEditor(const Field &field, const QString &label, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;

    [[nodiscard]] bool bearsLabel() const override { return true; }

private:
    QCheckBox *m_box;
};

/// One of the field's options; "–" stands for none where the field may be empty. The wheel turns
/// it only while it has the focus, so that scrolling a form changes nothing.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const QString &label, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_combo;
};

/// Any of the field's options, a tick box each, named `field.NAME.CODE`.
class MultiChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    MultiChoiceEditor(const Field &field, const QString &label, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;

    [[nodiscard]] bool isWide() const override { return true; }

private:
    QList<QCheckBox *> m_boxes; ///< in the order of the options
};

} // namespace candour
