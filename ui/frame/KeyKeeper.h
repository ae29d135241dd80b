// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

namespace candour {

class ActionRegistry;
class Settings;

/// Gives commands the keys she chose, and remembers those she chooses (F1).
class KeyKeeper final : public QObject {
    Q_OBJECT

public:
    KeyKeeper(ActionRegistry &actions, Settings &settings, QObject *parent = nullptr);

    /// Portable text; empty for no keys, null for the default ones.
    void remember(const QString &action, const QString &portableText);

private:
    Settings &m_settings;
};

} // namespace candour
