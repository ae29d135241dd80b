// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>

namespace candour::bench {

/// Cells that liborcus tells of an XLSX workbook to a receiver that does nothing but count them.
size_t orcusCellCount(const QByteArray &xlsx);

} // namespace candour::bench
