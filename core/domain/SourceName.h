// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Uid.h"

#include <QString>

namespace candour {

struct Indicator;
struct Organisation;

/// Under which name the files of others speak of an organisation or an indicator of ours, besides
/// its own code and names. Made by her yes when a file is read; read from then on without asking.
struct SourceName {
    Uid uid;
    QString text; ///< as it stands in the files; case and blanks do not matter
    Ref<Organisation> organisation; ///< one of the two
    Ref<Indicator> indicator;
};

} // namespace candour
