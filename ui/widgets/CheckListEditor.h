// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/FieldEditor.h"

class QListWidget;

namespace candour {

/// Any of the field's options as one list to tick, for cells of a table: the arrows go, Space
/// ticks, a letter finds. Codes that this version does not know stay as they are.
class CheckListEditor final : public FieldEditor {
    Q_OBJECT

public:
    CheckListEditor(const Field &field, const QString &label, QWidget *parent);

    void setValue(const QVariant &value) override;
    [[nodiscard]] Result<QVariant> value() const override;
    /// All of the list, up to twelve lines of it.
    [[nodiscard]] QSize sizeHint() const override;

private:
    void addOption(const QString &code, const QString &label);

    QListWidget *m_list;
};

} // namespace candour
