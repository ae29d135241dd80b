// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/domain/Remark.h"

#include <deque>

/// The organisation's own fields: they become fields like the built-in ones, whose values are kept
/// as text beside the record.
namespace candour {

/// Its words go into `words`, which must live as long as the field.
[[nodiscard]] Field fieldOf(const AdditionalField &additional, std::deque<QByteArray> &words);

/// The value kept for the field; absent when there is none.
[[nodiscard]] QVariant additionalValue(const Field &field, const QMap<Uid, QString> &values,
                                       const Uid &uid);
/// An absent value takes the entry away, so that an untouched record stays as it was.
void setAdditionalValue(const Field &field, const QVariant &value, const Uid &uid,
                        QMap<Uid, QString> &values);

} // namespace candour
