// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QWidget;

namespace candour {

class FileSession;
class UserPrompts;

/// Gives every chart in the widget, itself included, what it does with the disk and with windows of
/// its own: its figures as a table, which can be exported, where its current point came from, and
/// its picture as a file (PNG or SVG), past the guard of what leaves the house. Call once, when the
/// charts are made. Session and prompts must outlive them.
void giveChartCommands(QWidget &widget, FileSession &session, UserPrompts &prompts);

} // namespace candour
