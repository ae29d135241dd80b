// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Document.h"

#include <functional>

namespace candour {

/// The content of an attachment by its digest; empty when the file does not hold it.
using AttachmentSource = std::function<QByteArray(const QString &digest)>;

/// The accessible form of a report: one self-contained page of HTML 5 with real headings, head
/// cells with scope, alternative texts, charts as SVG with their figures beneath, verdicts as
/// letters. No scripts, nothing fetched, all text escaped. Prints well (its own style for paper).
[[nodiscard]] QString htmlOf(const Document &document, const AttachmentSource &attachments = {});

} // namespace candour
