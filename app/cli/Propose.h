// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/io/layout/LayoutFinder.h"
#include "core/services/LayoutChange.h"

#include <QJsonObject>
#include <QString>

namespace candour::cli {

/// What `import --propose` prints of a source: how it would be read, how sure that is and why, what
/// has to be asked, and what would become of its cells.
[[nodiscard]] QJsonObject toJson(const LayoutChange &change);
[[nodiscard]] QJsonObject toJson(const LayoutProposal &proposal, const QString &fileName);

} // namespace candour::cli
