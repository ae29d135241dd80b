// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Validate.h"
#include "ui/widgets/FieldEditor.h"

class QListWidget;

namespace candour {

/// A list whose rows are nothing but references, as a list to tick.
class LinkChecks final : public FieldEditor {
    Q_OBJECT

public:
    LinkChecks(const Field &field, const QString &label, const FormContext &context,
               QWidget *parent);

    void setValue(const QVariant &value) override;
    /// Rows that stay keep their uid and their order; new ones follow.
    [[nodiscard]] Result<QVariant> value() const override;

    [[nodiscard]] bool isWide() const override { return true; }

    /// Whether the rows of the field are of that kind.
    [[nodiscard]] static bool fits(const Field &field);

private:
    void add(const Candidate &candidate);

    [[nodiscard]] const Field &link() const { return field().rows().fields.first(); }

    const FormContext &m_context;
    QListWidget *m_list;
    RecordList m_rows; ///< as they were given
};

} // namespace candour
