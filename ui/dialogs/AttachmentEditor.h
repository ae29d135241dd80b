// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Validate.h"
#include "ui/widgets/FieldEditor.h"

class QLabel;
class QPushButton;

namespace candour {

class UserPrompts;

/// A file chosen on a form and not yet in the Candour file; the field refers to `uid` already.
struct FormFile {
    Uid uid;
    QString path;
};

/// The file of an attachment field: chosen by a dialog or dropped here, or taken away. It reads
/// nothing; who saves the form keeps the bytes. Buttons are named `field.NAME.choose` and
/// `field.NAME.clear`, the name of the file `field.NAME`.
class AttachmentEditor final : public FieldEditor {
    Q_OBJECT

public:
    AttachmentEditor(const Field &field, const QString &label, const FormContext &context,
                     UserPrompts &prompts, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;

    [[nodiscard]] bool isWide() const override { return true; }

    /// The file that was chosen here, while the field refers to it.
    [[nodiscard]] const std::optional<FormFile> &chosen() const { return m_chosen; }

private:
    void choose();
    void take(const QString &path);
    void clear();
    void show();

    const FormContext &m_context;
    UserPrompts &m_prompts;
    const QString m_label;
    Uid m_uid;
    std::optional<FormFile> m_chosen;
    QPushButton *m_choose;
    QPushButton *m_clear;
    QLabel *m_name;
};

} // namespace candour
