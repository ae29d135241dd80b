// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/JumpProvider.h"

#include <QLineEdit>
#include <QPointer>

#include <memory>
#include <vector>

class QListWidget;

namespace candour {

/// "Search or jump to…" (Ctrl+K). The hits of all providers drop down beneath it while it has the
/// focus; Up and Down choose, Enter goes, Escape puts it away and gives the focus back. What was
/// chosen lately is offered first.
class JumpBox final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int kMostOfEach = 6;
    static constexpr int kMostRecent = 8; ///< choices remembered

    explicit JumpBox(QWidget *parent = nullptr);

    /// Asked in the order added.
    void addProvider(std::unique_ptr<JumpProvider> provider);

    /// Takes the focus, its text selected, and shows what there is.
    void open();
    /// Back to where the focus was.
    void putAway();

    [[nodiscard]] bool isOpen() const;

    /// What was chosen in another file means nothing in this one.
    void forgetChoices() { m_recent.clear(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A hit, and the provider (by its place in m_providers) that knows its key.
    struct Choice {
        size_t provider = 0;
        QString key;

        bool operator==(const Choice &) const = default;
    };

    struct Offered {
        Choice choice;
        JumpHit hit;
    };

    void search();
    void addRecent();
    void addHeading(const QString &heading);
    void addHit(size_t provider, const JumpHit &hit, const QString &heading);
    void remember(const Choice &choice);
    void placeList();
    void step(int by);
    void goTo(int row);

    std::vector<std::unique_ptr<JumpProvider>> m_providers;
    std::vector<Offered> m_hits;
    QList<Choice> m_recent; ///< the last one first
    QListWidget *m_list;
    QPointer<QWidget> m_before; ///< had the focus when the box was opened
};

} // namespace candour
