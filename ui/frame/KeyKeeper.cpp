// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/KeyKeeper.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/settings/Settings.h"

namespace candour {

namespace {

/// A settings file does not tell an empty text from none.
const QString kNoKeys = QStringLiteral("none");

} // namespace

KeyKeeper::KeyKeeper(ActionRegistry &actions, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    actions.setChosenKeys([&settings](ActionId id) -> std::optional<QList<QKeySequence>> {
        const QString text = settings.shortcut(id.text());
        if (text.isEmpty())
            return std::nullopt;
        if (text == kNoKeys)
            return QList<QKeySequence>();
        return QKeySequence::listFromString(text);
    });
}

void KeyKeeper::remember(const QString &action, const QString &portableText)
{
    const bool none = portableText.isEmpty() && !portableText.isNull();
    m_settings.setShortcut(action, none ? kNoKeys : portableText);
}

} // namespace candour
