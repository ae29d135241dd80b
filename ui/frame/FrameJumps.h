// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/JumpProvider.h"

namespace candour {

class ActionRegistry;
class PlaceRegistry;

/// The places of the sidebar, those beyond the ninth included.
class PlaceJumps final : public JumpProvider {
public:
    PlaceJumps(const PlaceRegistry &places, std::function<void(int)> go);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QList<JumpHit> find(const QString &text, int most) const override;

private:
    const PlaceRegistry &m_places;
    std::function<void(int)> m_go;
};

/// The commands that can be given now; offered only once something is typed.
class CommandJumps final : public JumpProvider {
public:
    /// `page` tells which page is shown, so that no other page's commands are offered.
    CommandJumps(const ActionRegistry &actions, std::function<QString()> page);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QList<JumpHit> find(const QString &text, int most) const override;

private:
    const ActionRegistry &m_actions;
    std::function<QString()> m_page;
};

} // namespace candour
