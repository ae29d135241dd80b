// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/Page.h"

namespace candour {

/// The way back, and forward again. Visiting where one already is adds nothing; visiting anywhere
/// else forgets the way forward; the oldest steps fall off.
class PageHistory {
public:
    static constexpr int kMostSteps = 100;

    void visit(const Location &location)
    {
        if (!m_steps.isEmpty() && m_steps.at(m_at) == location)
            return;
        if (!m_steps.isEmpty())
            m_steps.resize(m_at + 1);
        m_steps.append(location);
        if (m_steps.size() > kMostSteps)
            m_steps.removeFirst();
        m_at = m_steps.size() - 1;
    }

    [[nodiscard]] bool canGoBack() const { return m_at > 0; }

    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_steps.size(); }

    /// Call only if canGoBack().
    [[nodiscard]] Location goBack() { return m_steps.at(--m_at); }

    /// Call only if canGoForward().
    [[nodiscard]] Location goForward() { return m_steps.at(++m_at); }

    [[nodiscard]] Location current() const
    {
        return m_steps.isEmpty() ? Location() : m_steps.at(m_at);
    }

    void clear()
    {
        m_steps.clear();
        m_at = 0;
    }

private:
    QList<Location> m_steps;
    qsizetype m_at = 0; ///< of the present step; 0 while there is none
};

} // namespace candour
