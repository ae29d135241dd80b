// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>

namespace candour {

/// Gives the files of core/io their translation context: `IoText::tr("…")`.
class IoText {
    Q_DECLARE_TR_FUNCTIONS(io)
};

} // namespace candour
