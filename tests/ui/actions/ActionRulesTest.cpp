// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/CatchQt.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/theme/Icons.h"

using namespace candour;

TEST_CASE("Without a file only what needs none can be done", "[actions]")
{
    const QSet<ActionId> enabled = enabledActions(UiState {});
    CHECK(enabled.contains(action::kNewFile));
    CHECK(enabled.contains(action::kOpenFile));
    CHECK(enabled.contains(action::kKeys));
    CHECK_FALSE(enabled.contains(action::kImport));
    CHECK_FALSE(enabled.contains(action::kUndo));
    CHECK_FALSE(enabled.contains(action::kPrint));
    CHECK_FALSE(enabled.contains(action::kBack));
}

TEST_CASE("A file that can only be read is neither imported into nor undone", "[actions]")
{
    UiState state {.fileOpen = true, .canUndo = true, .canRedo = true, .pageCanPrint = true};
    CHECK(enabledActions(state).contains(action::kImport));
    CHECK(enabledActions(state).contains(action::kUndo));
    state.readOnly = true;
    CHECK_FALSE(enabledActions(state).contains(action::kImport));
    CHECK_FALSE(enabledActions(state).contains(action::kUndo));
    CHECK_FALSE(enabledActions(state).contains(action::kRedo));
    CHECK(enabledActions(state).contains(action::kPrint));
}

TEST_CASE("While long work runs no other begins and the file stays open", "[actions]")
{
    const UiState state {.fileOpen = true, .busy = true, .canUndo = true, .canGoBack = true};
    const QSet<ActionId> enabled = enabledActions(state);
    CHECK_FALSE(enabled.contains(action::kImport));
    CHECK_FALSE(enabled.contains(action::kCloseFile));
    CHECK_FALSE(enabled.contains(action::kUndo));
    CHECK(enabled.contains(action::kBack)); // looking around goes on
    CHECK(enabled.contains(action::kQuit));
}

TEST_CASE("Page commands ask for as many chosen records as they need", "[actions]")
{
    const ActionSpec specs[] = {
        {.id = "test.any", .text = "Any", .needs = Needs(Need::OpenFile) | Need::Selection},
        {.id = "test.one", .text = "One", .needs = Needs(Need::OpenFile) | Need::OneSelected},
    };
    UiState state {.fileOpen = true};
    CHECK(enabledActions(state, specs).isEmpty());
    state.selected = 1;
    CHECK(enabledActions(state, specs).size() == 2);
    state.selected = 2;
    CHECK(enabledActions(state, specs) == QSet<ActionId> {"test.any"});
}

TEST_CASE("No two frame commands share a key, an id or lack an icon they name", "[actions]")
{
    ActionRegistry registry;
    for (const ActionSpec &spec : frameActions())
        registry.add(spec);
    CHECK(registry.conflicts().empty());
    CHECK(registry.entries().size() == frameActions().size());
    for (const auto &entry : registry.entries()) {
        INFO(entry.spec.id.text().toStdString());
        CHECK_FALSE(entry.action->text().isEmpty());
        CHECK((!*entry.spec.icon || !entry.action->icon().isNull()));
        CHECK(defaultKeys(entry.spec).contains(QKeySequence()) == false);
    }
}

TEST_CASE("A key two commands want is found, also between a page and the window", "[actions]")
{
    ActionRegistry registry;
    for (const ActionSpec &spec : frameActions())
        registry.add(spec);
    registry.add({.id = "risks.score", .text = "Score", .keys = "Ctrl+P"}, QStringLiteral("risks"));
    registry.add({.id = "visits.photo", .text = "Photo", .keys = "F8"}, QStringLiteral("visits"));
    registry.add({.id = "risks.map", .text = "Map", .keys = "F8"}, QStringLiteral("risks"));

    const auto conflicts = registry.conflicts();
    REQUIRE(conflicts.size() == 1); // F8 of two pages never meet
    CHECK(conflicts[0].first == action::kPrint);
    CHECK(conflicts[0].second == ActionId("risks.score"));

    registry.setKeys("risks.score", {QKeySequence(QStringLiteral("F7"))});
    CHECK(registry.conflicts().empty());
    CHECK(registry.action("risks.score")->toolTip().contains(QStringLiteral("F7")));
    registry.resetKeys("risks.score");
    CHECK(registry.conflicts().size() == 1);
}

TEST_CASE("Declaring a command twice gives the same action", "[actions]")
{
    ActionRegistry registry;
    QAction *first = registry.add({.id = "risks.new", .text = "&New risk…"});
    CHECK(registry.add({.id = "risks.new", .text = "&New risk…"}) == first);
    CHECK(plainText(first) == QStringLiteral("New risk"));
    CHECK(registry.action("risks.none") == nullptr);
}
