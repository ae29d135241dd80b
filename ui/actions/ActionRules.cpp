// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/actions/ActionRules.h"

#include <QCoreApplication>

namespace candour {

namespace {

using enum Need;
using enum ActionGroup;

constexpr ActionId kPlaces[] = {"go.place1", "go.place2", "go.place3", "go.place4", "go.place5",
                                "go.place6", "go.place7", "go.place8", "go.place9"};

const ActionSpec kFrame[] = {
    {.id = action::kNewFile,
     .text = QT_TRANSLATE_NOOP("actions", "&New file…"),
     .icon = "file-new",
     .keys = "Ctrl+N",
     .group = File,
     .needs = Idle,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Start an empty file for an organisation")},
    {.id = action::kOpenFile,
     .text = QT_TRANSLATE_NOOP("actions", "&Open…"),
     .icon = "file-open",
     .keys = "Ctrl+O",
     .group = File,
     .needs = Idle,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Open a file you have")},
    {.id = action::kOpenRecent,
     .text = QT_TRANSLATE_NOOP("actions", "Open &recent"),
     .group = File,
     .needs = Idle},
    {.id = action::kSample,
     .text = QT_TRANSLATE_NOOP("actions", "Look around the &sample organisation"),
     .group = File,
     .needs = Idle,
     .toolTip = QT_TRANSLATE_NOOP(
         "actions", "A made-up organisation with two years of figures; nothing of yours changes")},
    {.id = action::kImport,
     .text = QT_TRANSLATE_NOOP("actions", "&Import figures…"),
     .icon = "import",
     .keys = "Ctrl+Shift+I",
     .group = File,
     .needs = Needs(OpenFile) | Writable | Idle,
     .toolTip = QT_TRANSLATE_NOOP(
         "actions", "Read figures from spreadsheets; files can also be dropped on the window"),
     .separatorBefore = true},
    {.id = action::kExport,
     .text = QT_TRANSLATE_NOOP("actions", "&Export…"),
     .icon = "export",
     .keys = "Ctrl+E",
     .group = File,
     .needs = Needs(OpenFile) | Exportable,
     .toolTip =
         QT_TRANSLATE_NOOP("actions", "Save what this page shows as a spreadsheet or document")},
    {.id = action::kPrint,
     .text = QT_TRANSLATE_NOOP("actions", "&Print…"),
     .icon = "print",
     .keys = "Ctrl+P",
     .group = File,
     .needs = Needs(OpenFile) | Printable,
     .toolTip =
         QT_TRANSLATE_NOOP("actions", "See this page on paper, then print it or save it as PDF")},
    {.id = action::kBackup,
     .text = QT_TRANSLATE_NOOP("actions", "&Back up now…"),
     .group = File,
     .needs = Needs(OpenFile) | Idle,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Write a checked copy of the file"),
     .separatorBefore = true},
    {.id = action::kRestore,
     .text = QT_TRANSLATE_NOOP("actions", "Res&tore a backup…"),
     .group = File,
     .needs = Idle,
     .toolTip = QT_TRANSLATE_NOOP("actions",
                                  "See the backups of a file, what they hold, and bring one back")},
    {.id = action::kSalvage,
     .text = QT_TRANSLATE_NOOP("actions", "Save a &damaged file…"),
     .group = File,
     .needs = Idle,
     .toolTip = QT_TRANSLATE_NOOP("actions",
                                  "Save what can still be read of a damaged file into a new one")},
    {.id = action::kCloseFile,
     .text = QT_TRANSLATE_NOOP("actions", "&Close file"),
     .icon = "close-file",
     .keys = "Ctrl+W",
     .group = File,
     .needs = Needs(OpenFile) | Idle,
     .toolTip =
         QT_TRANSLATE_NOOP("actions", "Back to the list of files; everything is already saved")},
    {.id = action::kQuit,
     .text = QT_TRANSLATE_NOOP("actions", "&Quit"),
     .keys = "Ctrl+Q",
     .group = File},

    {.id = action::kUndo,
     .text = QT_TRANSLATE_NOOP("actions", "&Undo"),
     .icon = "undo",
     .keys = "Ctrl+Z",
     .group = Edit,
     .needs = Needs(OpenFile) | Writable | Idle | UndoStep},
    {.id = action::kRedo,
     .text = QT_TRANSLATE_NOOP("actions", "&Redo"),
     .icon = "redo",
     .keys = "Ctrl+Shift+Z; Ctrl+Y",
     .group = Edit,
     .needs = Needs(OpenFile) | Writable | Idle | RedoStep},
    {.id = action::kOrganisation,
     .text = QT_TRANSLATE_NOOP("actions", "&Organisation and terms…"),
     .icon = "providers",
     .keys = "Ctrl+Shift+O",
     .group = Edit,
     .needs = Needs(OpenFile) | Writable | Idle,
     .toolTip = QT_TRANSLATE_NOOP(
         "actions", "Whose file this is, how its papers begin, and the words it uses"),
     .separatorBefore = true},
    {.id = action::kSettings,
     .text = QT_TRANSLATE_NOOP("actions", "&Settings…"),
     .icon = "settings",
     .keys = "Ctrl+,",
     .group = Edit,
     .toolTip = QT_TRANSLATE_NOOP("actions", "How the program looks and works for you")},

    {.id = action::kDetails,
     .text = QT_TRANSLATE_NOOP("actions", "&Details pane"),
     .icon = "details",
     .keys = "F4",
     .group = View,
     .needs = Details,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Show or hide what is known about the chosen row"),
     .checkable = true},
    {.id = action::kSidebar,
     .text = QT_TRANSLATE_NOOP("actions", "&Narrow sidebar"),
     .keys = "F9",
     .group = View,
     .needs = OpenFile,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Show the places as icons only"),
     .checkable = true},
    {.id = action::kSystemTheme,
     .text = QT_TRANSLATE_NOOP("actions", "Colours of the &system"),
     .group = View,
     .checkable = true,
     .separatorBefore = true},
    {.id = action::kLight,
     .text = QT_TRANSLATE_NOOP("actions", "&Light"),
     .icon = "sun",
     .group = View,
     .checkable = true},
    {.id = action::kDark,
     .text = QT_TRANSLATE_NOOP("actions", "D&ark"),
     .icon = "moon",
     .group = View,
     .checkable = true},
    {.id = action::kContrast,
     .text = QT_TRANSLATE_NOOP("actions", "&High contrast"),
     .group = View,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Text, lines and edges as strong as they can be"),
     .checkable = true},
    {.id = action::kLargerText,
     .text = QT_TRANSLATE_NOOP("actions", "L&arger text"),
     .keys = "Ctrl++; Ctrl+=",
     .group = View,
     .separatorBefore = true},
    {.id = action::kSmallerText,
     .text = QT_TRANSLATE_NOOP("actions", "S&maller text"),
     .keys = "Ctrl+-",
     .group = View},
    {.id = action::kNormalText,
     .text = QT_TRANSLATE_NOOP("actions", "&Normal text"),
     .keys = "Ctrl+0",
     .group = View},
    {.id = action::kFullScreen,
     .text = QT_TRANSLATE_NOOP("actions", "&Full screen"),
     .keys = "F11",
     .group = View,
     .checkable = true,
     .separatorBefore = true},

    {.id = action::kJump,
     .text = QT_TRANSLATE_NOOP("actions", "&Search or jump to…"),
     .icon = "search",
     .keys = "Ctrl+K",
     .group = Go,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Find a record, a place or a command")},
    {.id = action::kBack,
     .text = QT_TRANSLATE_NOOP("actions", "&Back"),
     .icon = "back",
     .keys = "Alt+Left",
     .group = Go,
     .needs = EarlierPage,
     .toolTip = QT_TRANSLATE_NOOP("actions", "The page before this one")},
    {.id = action::kForward,
     .text = QT_TRANSLATE_NOOP("actions", "&Forward"),
     .icon = "forward",
     .keys = "Alt+Right",
     .group = Go,
     .needs = LaterPage,
     .toolTip = QT_TRANSLATE_NOOP("actions", "The page you went back from")},
    {.id = action::kNextPart,
     .text = QT_TRANSLATE_NOOP("actions", "Next &part of the window"),
     .keys = "F6",
     .group = Go,
     .needs = OpenFile,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Places, page, details, foot, and round again")},
    {.id = action::kPeriod,
     .text = QT_TRANSLATE_NOOP("actions", "&Period…"),
     .icon = "period",
     .keys = "Ctrl+Shift+D",
     .group = Go,
     .needs = OpenFile,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Which months the pages show")},

    {.id = kPlaces[0],
     .text = QT_TRANSLATE_NOOP("actions", "Go to"),
     .keys = "Alt+1",
     .group = Go,
     .needs = OpenFile,
     .separatorBefore = true},
    {.id = kPlaces[1],
     .text = QT_TRANSLATE_NOOP("actions", "Go to"),
     .keys = "Alt+2",
     .group = Go,
     .needs = OpenFile},
    {.id = kPlaces[2],
     .text = QT_TRANSLATE_NOOP("actions", "Go to"),
     .keys = "Alt+3",
     .group = Go,
     .needs = OpenFile},
    {.id = kPlaces[3],
     .text = QT_TRANSLATE_NOOP("actions", "Go to"),
     .keys = "Alt+4",
     .group = Go,
     .needs = OpenFile},
    {.id = kPlaces[4],
     .text = QT_TRANSLATE_NOOP("actions", "Go to"),
     .keys = "Alt+5",
     .group = Go,
     .needs = OpenFile},
    {.id = kPlaces[5],
     .text = QT_TRANSLATE_NOOP("actions", "Go to"),
     .keys = "Alt+6",
     .group = Go,
     .needs = OpenFile},
    {.id = kPlaces[6],
     .text = QT_TRANSLATE_NOOP("actions", "Go to"),
     .keys = "Alt+7",
     .group = Go,
     .needs = OpenFile},
    {.id = kPlaces[7],
     .text = QT_TRANSLATE_NOOP("actions", "Go to"),
     .keys = "Alt+8",
     .group = Go,
     .needs = OpenFile},
    {.id = kPlaces[8],
     .text = QT_TRANSLATE_NOOP("actions", "Go to"),
     .keys = "Alt+9",
     .group = Go,
     .needs = OpenFile},

    {.id = action::kKeys,
     .text = QT_TRANSLATE_NOOP("actions", "&Keys of this page…"),
     .icon = "keyboard",
     .keys = "F1",
     .group = Help,
     .toolTip = QT_TRANSLATE_NOOP("actions", "Every key that does something here")},
    {.id = action::kAbout,
     .text = QT_TRANSLATE_NOOP("actions", "&About Candour…"),
     .icon = "help",
     .group = Help},
};

} // namespace

Needs satisfiedBy(const UiState &state)
{
    Needs met;
    met.setFlag(OpenFile, state.fileOpen);
    met.setFlag(Writable, state.fileOpen && !state.readOnly);
    met.setFlag(Idle, !state.busy);
    met.setFlag(UndoStep, state.canUndo);
    met.setFlag(RedoStep, state.canRedo);
    met.setFlag(EarlierPage, state.canGoBack);
    met.setFlag(LaterPage, state.canGoForward);
    met.setFlag(Details, state.pageHasDetails);
    met.setFlag(Printable, state.pageCanPrint);
    met.setFlag(Exportable, state.pageCanExport);
    met.setFlag(Selection, state.selected > 0);
    met.setFlag(OneSelected, state.selected == 1);
    return met;
}

QString whyNot(Needs lacking, const UiState &state)
{
    constexpr std::pair<Need, const char *> kReasons[] = {
        {OpenFile, QT_TRANSLATE_NOOP("actions", "Open a file first.")},
        {Writable, QT_TRANSLATE_NOOP("actions", "This file can only be read.")},
        {Idle, QT_TRANSLATE_NOOP("actions", "Wait until the work at the foot has ended.")},
        {Selection, QT_TRANSLATE_NOOP("actions", "Choose a row first.")},
        {OneSelected, QT_TRANSLATE_NOOP("actions", "Choose one row first.")},
        {Printable, QT_TRANSLATE_NOOP("actions", "There is nothing to print here.")},
        {Exportable, QT_TRANSLATE_NOOP("actions", "There is nothing to export here.")},
        {Details, QT_TRANSLATE_NOOP("actions", "Nothing here has details.")},
        {EarlierPage, QT_TRANSLATE_NOOP("actions", "There is no page before this one.")},
        {LaterPage, QT_TRANSLATE_NOOP("actions", "You have not gone back from a page.")},
        {UndoStep, QT_TRANSLATE_NOOP("actions", "There is nothing to undo.")},
        {RedoStep, QT_TRANSLATE_NOOP("actions", "There is nothing to redo.")},
    };
    for (const auto &[need, sentence] : kReasons) {
        if (!lacking.testFlag(need))
            continue;
        if (need == Writable && !state.readOnlyReason.isEmpty())
            return state.readOnlyReason;
        return QCoreApplication::translate("actions", sentence);
    }
    return {};
}

QSet<ActionId> enabledActions(const UiState &state, std::span<const ActionSpec> specs)
{
    const Needs met = satisfiedBy(state);
    QSet<ActionId> enabled;
    for (const ActionSpec &spec : specs) {
        if ((spec.needs & ~met) == Needs())
            enabled.insert(spec.id);
    }
    return enabled;
}

QSet<ActionId> enabledActions(const UiState &state)
{
    return enabledActions(state, frameActions());
}

std::span<const ActionSpec> frameActions()
{
    return kFrame;
}

std::span<const ActionId> action::places()
{
    return kPlaces;
}

} // namespace candour
