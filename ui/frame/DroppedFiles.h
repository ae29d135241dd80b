// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>

class QMimeData;

namespace candour {

/// The local files among what is dragged, in their order; web addresses are left out.
[[nodiscard]] QStringList droppedFiles(const QMimeData &dragged);

} // namespace candour
