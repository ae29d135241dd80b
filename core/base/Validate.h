// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

namespace candour {

/// A record offered in a picker.
struct Candidate {
    Uid uid;
    QString title;
};

/// What a form, a picker or a check needs to know of the file without knowing the file.
/// Implemented by core/services; forms and Validate only ever see this.
class FormContext {
public:
    virtual ~FormContext() = default;
    /// Records of the kind whose title or key holds the text, best first.
    [[nodiscard]] virtual QList<Candidate> candidates(const RecordKind &kind, const QString &text,
                                                      int limit) const = 0;
    /// The title of a record, or empty when it does not exist.
    [[nodiscard]] virtual QString titleOf(const RecordKind &kind, const Uid &uid) const = 0;
    /// Whether another record of the kind already has this value in a unique field.
    [[nodiscard]] virtual bool isTaken(const RecordKind &kind, const Field &field,
                                       const QVariant &value, const Uid &except) const = 0;
};

/// Everything the record breaks: required, range, length, known choices, periods, unique values,
/// references that lead nowhere, then the kind's own rules; its rows likewise. Empty when all is
/// well. A field that is not visible is not required.
[[nodiscard]] QList<Problem> validate(const RecordData &record, const FormContext &context);

} // namespace candour
