// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/actions/ActionId.h"

#include <QFlags>
#include <QList>
#include <QSet>
#include <QString>

#include <span>

namespace candour {

/// What must be so before a command can be given.
enum class Need {
    Nothing = 0,
    OpenFile = 1 << 0,
    Writable = 1 << 1, ///< the file is not read-only
    Idle = 1 << 2, ///< no long command is running
    UndoStep = 1 << 3,
    RedoStep = 1 << 4,
    EarlierPage = 1 << 5, ///< there is a page to go back to
    Details = 1 << 6, ///< the page has something to show in the details pane
    Printable = 1 << 7,
    Exportable = 1 << 8,
    Selection = 1 << 9, ///< one record or more is chosen on the page
    OneSelected = 1 << 10,
    LaterPage = 1 << 11, ///< she went back from a page
};
Q_DECLARE_FLAGS(Needs, Need)
Q_DECLARE_OPERATORS_FOR_FLAGS(Needs)

/// Everything enablement depends on, as a value.
struct UiState {
    bool fileOpen = false;
    bool readOnly = false;
    bool busy = false;
    bool canUndo = false;
    bool canRedo = false;
    bool canGoBack = false;
    bool canGoForward = false;
    bool pageHasDetails = false;
    bool pageCanPrint = false;
    bool pageCanExport = false;
    int selected = 0; ///< how many records are chosen on the page
    QString readOnlyReason {}; ///< a sentence; may be empty though the file is read-only

    friend bool operator==(const UiState &, const UiState &) = default;
};

enum class ActionGroup { File, Edit, View, Go, Help, Page };

/// One row of the table of commands.
struct ActionSpec {
    ActionId id;
    const char *text; ///< QT_TRANSLATE_NOOP("actions", …), with & and … as menus want them
    const char *icon = ""; ///< of lineIcon(); may be empty
    const char *keys = ""; ///< portable text, several separated by "; "
    ActionGroup group = ActionGroup::Page;
    Needs needs = Need::Nothing;
    const char *toolTip = ""; ///< QT_TRANSLATE_NOOP("actions", …); empty: the text
    bool checkable = false;
    bool separatorBefore = false; ///< in its menu
};

/// What the state satisfies.
[[nodiscard]] Needs satisfiedBy(const UiState &state);

/// Why a command that lacks these cannot be given now: one sentence, the weightiest reason. Empty
/// when nothing is lacking.
[[nodiscard]] QString whyNot(Needs lacking, const UiState &state);

/// The commands of these that can be given now.
[[nodiscard]] QSet<ActionId> enabledActions(const UiState &state,
                                            std::span<const ActionSpec> specs);

/// The same for the frame's own commands.
[[nodiscard]] QSet<ActionId> enabledActions(const UiState &state);

/// The commands every page has around it.
[[nodiscard]] std::span<const ActionSpec> frameActions();

/// Names of the frame's commands.
namespace action {
inline constexpr ActionId kNewFile = "file.new";
inline constexpr ActionId kOpenFile = "file.open";
inline constexpr ActionId kOpenRecent = "file.recent"; ///< a menu
inline constexpr ActionId kSample = "file.sample";
inline constexpr ActionId kImport = "file.import";
inline constexpr ActionId kExport = "file.export";
inline constexpr ActionId kPrint = "file.print";
inline constexpr ActionId kBackup = "file.backup";
inline constexpr ActionId kRestore = "file.restore";
inline constexpr ActionId kSalvage = "file.salvage";
inline constexpr ActionId kCloseFile = "file.close";
inline constexpr ActionId kQuit = "file.quit";
inline constexpr ActionId kUndo = "edit.undo";
inline constexpr ActionId kRedo = "edit.redo";
inline constexpr ActionId kOrganisation = "edit.organisation";
inline constexpr ActionId kSettings = "edit.settings";
inline constexpr ActionId kDetails = "view.details";
inline constexpr ActionId kSidebar = "view.sidebar";
inline constexpr ActionId kLight = "view.light";
inline constexpr ActionId kDark = "view.dark";
inline constexpr ActionId kContrast = "view.contrast";
inline constexpr ActionId kSystemTheme = "view.system";
inline constexpr ActionId kLargerText = "view.larger";
inline constexpr ActionId kSmallerText = "view.smaller";
inline constexpr ActionId kNormalText = "view.normal";
inline constexpr ActionId kFullScreen = "view.fullscreen";
inline constexpr ActionId kJump = "go.jump";
inline constexpr ActionId kBack = "go.back";
inline constexpr ActionId kForward = "go.forward";
inline constexpr ActionId kNextPart = "go.part"; ///< of the window: places, page, details, foot
inline constexpr ActionId kPeriod = "go.period";
inline constexpr ActionId kKeys = "help.keys";
inline constexpr ActionId kAbout = "help.about";
/// Alt+1 … Alt+9, in the order of the sidebar.
[[nodiscard]] std::span<const ActionId> places();
} // namespace action

} // namespace candour
