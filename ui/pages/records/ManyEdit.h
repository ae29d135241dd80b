// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Validate.h"

#include <QList>

#include <functional>

class QWidget;

namespace candour {

class FileSession;
class UserPrompts;

/// Records that are to be given one value in one of their fields. Kind, session, prompts and
/// context outlive the dialog.
struct ManyEdit {
    const RecordKind &kind;
    QList<Uid> records;
    FileSession &session;
    UserPrompts &prompts;
    const FormContext &context;
    std::function<void(const QString &)> say; ///< told why nothing was changed
};

/// Asks which field and which value, saying first how many records that changes, and gives it to
/// all of them as one command. For lists whose columns are not the record's own fields.
void editMany(const ManyEdit &edit, QWidget *over);

} // namespace candour
