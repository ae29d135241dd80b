// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Terms.h"
#include "core/base/Validate.h"
#include "ui/widgets/ReferencePicker.h"

namespace candour {

class UserPrompts;

/// What editors of fields need of the place they stand in. The context and the prompts must outlive
/// them.
struct EditorTools {
    const FormContext &context;
    UserPrompts &prompts;
    TermDictionary terms {};
    QDate today {}; ///< what "today" and "+7" are counted from; null: the computer's own
    ReferencePicker::CreateOther createOther {}; ///< none: pickers offer what there is, no more
};

/// The editor of any field, by its kind.
[[nodiscard]] FieldEditor *makeFieldEditor(const Field &field, const QString &label,
                                           const EditorTools &tools, QWidget *parent);

} // namespace candour
