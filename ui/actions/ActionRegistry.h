// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/actions/ActionRules.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace candour {

/// Two commands that want the same key.
struct KeyConflict {
    ActionId first;
    ActionId second;
    QKeySequence keys;
};

/// Every command of the program, each declared once; menus, buttons, the jump box and the list of
/// keys are made from it. Owned by the composition root; pages add their commands when they are
/// made. Connect to the QAction's triggered().
class ActionRegistry final : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// Declares a command. Declaring an id again gives the action that is there: pages of one kind
    /// share their commands. `page` names the page it belongs to in the list of keys; empty: the
    /// whole window.
    QAction *add(const ActionSpec &spec, const QString &page = {});

    /// Null for an id never declared.
    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] const ActionSpec *spec(ActionId id) const;

    struct Entry {
        ActionSpec spec;
        QAction *action;
        QString page;
        QString object {}; ///< of setObject()
        QString why {}; ///< it cannot be given now
    };

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

    /// Enables what enabledActions() says, for frame and page commands alike; the tool tip of one
    /// that cannot be given says why.
    void applyState(const UiState &state);

    /// Adds the group's commands to the menu, in the order declared.
    void fillMenu(QMenu *menu, ActionGroup group) const;

    /// Adds the commands of this page, in the order declared; nothing for a page without any.
    void fillMenu(QMenu *menu, const QString &page) const;

    /// Her own keys, asked for each command that is there and each that comes; nullopt keeps the
    /// default.
    using ChosenKeys = std::function<std::optional<QList<QKeySequence>>(ActionId)>;
    void setChosenKeys(ChosenKeys chosen);

    /// Her own keys in place of the defaults; an empty list takes the keys away.
    void setKeys(ActionId id, const QList<QKeySequence> &keys);
    void resetKeys(ActionId id);

    /// The commands that have these keys now and can meet this one: those of its page and of the
    /// window; every page's, if it is the window's.
    [[nodiscard]] std::vector<ActionId> takenBy(ActionId id, const QKeySequence &keys) const;

    /// Commands that cannot be told apart by their keys: within the window, and within each page
    /// together with the window.
    [[nodiscard]] std::vector<KeyConflict> conflicts() const;

    /// What the command would act on, after its verb: "Undo" becomes "Undo re-score of R-12" in
    /// menus and tool tips; buttons keep the verb. Empty takes it away.
    void setObject(ActionId id, const QString &what);

    /// Words every command again, after a change of language.
    void retranslate();

private:
    [[nodiscard]] const Entry *find(ActionId id) const;
    static void word(const Entry &entry);

    std::vector<Entry> m_entries;
    ChosenKeys m_chosen;
};

/// The default keys of a row, "Ctrl+Shift+Z; Ctrl+Y" read apart.
[[nodiscard]] QList<QKeySequence> defaultKeys(const ActionSpec &spec);

/// As lists show them: "Ctrl+Shift+Z, Ctrl+Y"; empty without any.
[[nodiscard]] QString keysText(const QAction *action);

/// The text without & and the dots that say that a dialog follows.
[[nodiscard]] QString plainText(const QAction *action);

} // namespace candour
