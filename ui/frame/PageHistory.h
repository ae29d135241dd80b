// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/Page.h"

namespace candour {

/// The way back. Visiting where one already is adds nothing; the oldest steps fall off.
class PageHistory {
public:
    static constexpr int kMostSteps = 100;

    void visit(const Location &location)
    {
        if (!m_steps.isEmpty() && m_steps.last() == location)
            return;
        m_steps.append(location);
        if (m_steps.size() > kMostSteps)
            m_steps.removeFirst();
    }

    [[nodiscard]] bool canGoBack() const { return m_steps.size() > 1; }

    /// Drops the present step and gives the one before it. Call only if canGoBack().
    [[nodiscard]] Location goBack()
    {
        m_steps.removeLast();
        return m_steps.last();
    }

    [[nodiscard]] Location current() const
    {
        return m_steps.isEmpty() ? Location() : m_steps.last();
    }

    void clear() { m_steps.clear(); }

private:
    QList<Location> m_steps;
};

} // namespace candour
