// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Document.h"

namespace candour {

class ActionRegistry;

/// The list of keys on paper: those of the page (by its name in the registry, under its title),
/// then those of the whole window. Commands without keys are left out.
[[nodiscard]] Document keysSheet(const ActionRegistry &actions, const QString &page,
                                 const QString &title);

} // namespace candour
