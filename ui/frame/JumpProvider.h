// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace candour {

/// One thing the jump box offers.
struct JumpHit {
    QString title;
    QString detail {}; ///< a second, muted line: what and where
    QString icon {};
    QString hint {}; ///< keys
    bool enabled = true;
    int score = 0; ///< of jumpScore(); higher is better
    std::function<void()> go {};
};

/// Something that can be searched from Ctrl+K: places, commands, records. Must answer within a few
/// milliseconds; called at every key.
class JumpProvider {
public:
    JumpProvider() = default;
    virtual ~JumpProvider() = default;
    JumpProvider(const JumpProvider &) = delete;
    JumpProvider &operator=(const JumpProvider &) = delete;

    [[nodiscard]] virtual QString heading() const = 0;
    /// Best first. An empty text asks for what is worth offering before anything is typed.
    [[nodiscard]] virtual QList<JumpHit> find(const QString &text, int most) const = 0;
};

/// How well the words of `query` begin words of `text`, accents and case apart: 0 if any of them
/// begins none; more if they come first and in order.
[[nodiscard]] int jumpScore(const QString &text, const QString &query);

} // namespace candour
