// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/dialogs/RecordForm.h"

namespace candour {

/// One field on the form.
struct RecordForm::Row {
    int index; ///< into RecordKind::fields; -1 for an additional field
    Uid additional;
    Field field;
    QLabel *heading = nullptr; ///< of its section
    QLabel *label = nullptr; ///< none where the editor bears it
    QWidget *box = nullptr; ///< editor, problem and notice
    FieldEditor *editor = nullptr;
    ProblemLabel *problem = nullptr;
    PersonNotice *notice = nullptr; ///< none where nothing is watched
    QString help {}; ///< what the field is about
    bool applies = true;

    /// As WatchedText::formField names it.
    [[nodiscard]] QString watchedName() const
    {
        return index < 0 ? u'+' + additional.toText() : field.name;
    }
};

} // namespace candour
