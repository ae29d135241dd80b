// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/report/Blocks.h"

#include <QByteArray>

namespace candour::html {

// The pieces of HtmlWriter. All take plain text and give HTML with every character escaped.

[[nodiscard]] QString escaped(const QString &text);
[[nodiscard]] QString runs(const QList<Run> &runs);
[[nodiscard]] QString table(const Table &table);
[[nodiscard]] QString chart(const ChartSpec &spec);
/// The chart as an SVG file of its own, on white, with its words for those who hear it.
[[nodiscard]] QString chartPicture(const ChartSpec &spec);
[[nodiscard]] QString picture(const Picture &picture, const QByteArray &content);
[[nodiscard]] QString keyValue(const KeyValue &sheet);
[[nodiscard]] QString legend(const Legend &legend);
[[nodiscard]] QString styleSheet();

/// A verdict: its letter as text, its shape beside it, the word for those who hear it.
[[nodiscard]] QString mark(Mark mark, const QString &letter);

} // namespace candour::html
