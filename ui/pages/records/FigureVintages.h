// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/domain/Period.h"

class QWidget;

namespace candour {

class FileSession;

/// Opens the list of every value that the figure had, with where each came from and who loaded it.
/// What cannot be read is said as a failure of reading.
void showVintages(FileSession &session, const Organisation &organisation,
                  const Indicator &indicator, const Period &period, QWidget *window);

} // namespace candour
