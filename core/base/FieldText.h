// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

#include <QJsonValue>

/// The three written forms of a field's value: JSON for the journal, text for CSV, and the
/// sentence that refuses text which is neither. Column fields only; lists are rows of their own.
namespace candour {

/// For the journal: references by uid, choices by code, absent is null. Reads back equal.
[[nodiscard]] QJsonValue valueToJson(const Field &field, const QVariant &value);
[[nodiscard]] QVariant valueFromJson(const Field &field, const QJsonValue &json);

/// For CSV: ISO dates, `yes`/`no`, choice codes (several joined by `;`), full precision. A
/// reference gives its uid; exports that write codes instead resolve them themselves.
[[nodiscard]] QString valueToText(const Field &field, const QVariant &value);
/// Reads what valueToText() writes, and a choice by its label too. Fails with a sentence that
/// names the text; empty text is an absent value. References are read as uids.
[[nodiscard]] Result<QVariant> valueFromText(const Field &field, const QString &text);

/// The words of a choice's code in the reader's language; the code itself when it is unknown.
[[nodiscard]] QString choiceLabel(const Field &field, const QString &code);

} // namespace candour
