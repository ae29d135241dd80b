// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace candour {

/// One thing the jump box offers.
struct JumpHit {
    QString title;
    QString detail {}; ///< a second, muted line: what and where
    QString icon {};
    QString hint {}; ///< keys
    QString key {}; ///< names it among all that its provider has; what was chosen is offered again
    bool enabled = true; ///< otherwise it is shown with the reason as detail, and goes nowhere
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
    /// What a key given earlier stands for now; none when it is not there any more.
    [[nodiscard]] virtual std::optional<JumpHit> recall(const QString &key) const = 0;
};

/// How well the words of `query` begin words of `text`, accents and case apart: 0 if any of them
/// begins none; more if they come first and in order.
[[nodiscard]] int jumpScore(const QString &text, const QString &query);

} // namespace candour
