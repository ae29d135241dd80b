// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Validate.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace candour {

/// What she did to one cell: of this record, in this column, this value (as the field's kind has
/// it; invalid: nothing). Nothing is written yet.
struct CellEdit {
    Uid uid;
    QString columnId;
    QVariant value;

    friend bool operator==(const CellEdit &, const CellEdit &) = default;
};

/// Whether a cell of a table can hold the editor of such a field; others are for the form.
[[nodiscard]] bool isEditableInCell(const Field &field);

/// What an emptied cell holds: text is empty, the rest absent, a yes/no is no.
[[nodiscard]] QVariant emptyValue(const Field &field);

/// Reads text pasted into a cell: as typed, choices by label or code, references by the name of
/// one record. Fails with a sentence.
[[nodiscard]] Result<QVariant> readPastedText(const Field &field, const QString &text,
                                              const FormContext *context);

} // namespace candour

Q_DECLARE_METATYPE(QList<candour::CellEdit>)
