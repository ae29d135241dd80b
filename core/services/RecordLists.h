// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

namespace candour {

/// Whether the rows of a list are nothing but references, so that one cell can hold them all.
[[nodiscard]] inline bool isInlineList(const Field &field)
{
    return field.kind == FieldKind::ManyToMany && field.rows().fields.size() == 1
        && field.rows().fields.first().isReference();
}

/// The one reference of such a row.
[[nodiscard]] inline const Field &inlineField(const Field &field)
{
    return field.rows().fields.first();
}

} // namespace candour
