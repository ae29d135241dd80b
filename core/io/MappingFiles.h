// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Result.h"
#include "core/io/Mapping.h"

#include <QList>

namespace candour {

/// The mappings that come with the program, for published files (resources/mappings).
[[nodiscard]] QList<Mapping> shippedMappings();

/// Reads a mapping that somebody exported (`--mapping FILE.json`); a refusal names the file.
[[nodiscard]] Result<Mapping> readMappingFile(const QString &path);

/// The bytes of such a file: indented, so that it can be read and compared.
[[nodiscard]] QByteArray mappingFileBytes(const Mapping &mapping);

} // namespace candour
