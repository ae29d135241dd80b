// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace candour::bench {

/// Limits and verdicts of many series, by both rule sets and with limits of each point's own.
void benchSpc();

/// The charts that pages ask for, read and computed from the file of the sample organisation.
void benchSpcService();

} // namespace candour::bench
