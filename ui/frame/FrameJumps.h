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
    [[nodiscard]] std::optional<JumpHit> recall(const QString &key) const override;

private:
    [[nodiscard]] JumpHit hit(size_t index) const;

    const PlaceRegistry &m_places;
    std::function<void(int)> m_go;
};

/// The commands of the window and of the page shown, those that cannot be given now with the
/// reason; offered only once something is typed.
class CommandJumps final : public JumpProvider {
public:
    /// `page` tells which page is shown, so that no other page's commands are offered.
    CommandJumps(const ActionRegistry &actions, std::function<QString()> page);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QList<JumpHit> find(const QString &text, int most) const override;
    [[nodiscard]] std::optional<JumpHit> recall(const QString &key) const override;

private:
    const ActionRegistry &m_actions;
    std::function<QString()> m_page;
};

} // namespace candour
