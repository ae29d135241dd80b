// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/frame/FrameFixture.h"
#include "ui/actions/FixedKeys.h"
#include "ui/actions/KeysDialog.h"
#include "ui/frame/FrameJumps.h"
#include "ui/settings/UiLanguage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>

using namespace candour;

namespace {

/// Everything that can be pressed or typed into and is shown.
QList<QWidget *> interactive(const QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *child : window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(child)
            || qobject_cast<QLineEdit *>(child) || qobject_cast<QAbstractItemView *>(child);
        const bool internal =
            child->parentWidget() && qobject_cast<QLineEdit *>(child->parentWidget());
        if (control && !internal && child->isVisible())
            found.append(child);
    }
    return found;
}

} // namespace

TEST_CASE("Everything that can be pressed has a name, is heard, and is large enough", "[access]")
{
    FrameFixture f;
    f.open();
    f.window->goTo({QStringLiteral("providers"), QStringLiteral("Riverside")});
    f.window->setUndo(QStringLiteral("import of March"), {});
    f.window->setPeriod(QStringLiteral("Apr 2026 – Sep 2026"), nullptr);
    QTest::qWait(20); // layouts
    const QList<QWidget *> controls = interactive(f.window.get());
    REQUIRE(controls.size() >= 10);
    for (const QWidget *control : controls) {
        INFO(control->metaObject()->className() << ' ' << control->objectName().toStdString());
        CHECK_FALSE(control->objectName().isEmpty());
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        CHECK((!control->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        CHECK(control->height() >= space::kTarget);
        CHECK(control->width() >= space::kTarget);
    }
}

TEST_CASE("Tab reaches every part of the window and comes round", "[access]")
{
    FrameFixture f;
    f.open();
    f.part<QWidget>("page.today")->setFocus();
    QSet<QString> visited;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(QApplication::focusWidget());
        visited.insert(QApplication::focusWidget()->objectName());
    }
    for (const char *name : {"sidebar", "jumpBox", "detailsButton", "menuButton", "page.today",
                             "detailsClose", "authorButton", "button.file.print"}) {
        INFO(name);
        CHECK(visited.contains(QLatin1String(name)));
    }
}

TEST_CASE("In the pseudo language no label is cut and no text is missing", "[access][language]")
{
    PseudoTranslator pseudo;
    REQUIRE(QCoreApplication::installTranslator(&pseudo));
    FrameFixture f;
    f.open();
    QTest::qWait(20);
    for (const QLabel *label : f.window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->wordWrap())
            continue;
        INFO(label->text().toStdString());
        CHECK(label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
    }
    for (const auto &entry : f.actions.entries())
        CHECK(entry.action->text().startsWith(QLatin1Char('[')));
    QCoreApplication::removeTranslator(&pseudo);
}

TEST_CASE("F1 lists the keys of this page and of the window, and gives the command", "[access]")
{
    ActionRegistry registry;
    for (const ActionSpec &spec : frameActions())
        registry.add(spec);
    registry.add({.id = "risks.score", .text = "&Score…", .keys = "Ctrl+R"},
                 QStringLiteral("risks"));
    registry.add({.id = "visits.note", .text = "Note", .keys = "Ctrl+Space"},
                 QStringLiteral("visits"));
    KeysDialog dialog(registry, QStringLiteral("risks"), QStringLiteral("Risks"));
    auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("keysList"));
    REQUIRE(list);
    REQUIRE(list->topLevelItemCount() == 5); // and those of tables, forms and charts
    CHECK(list->topLevelItem(0)->text(0) == QStringLiteral("Risks"));
    REQUIRE(list->topLevelItem(0)->childCount() == 1); // not the note of visits
    CHECK(list->topLevelItem(0)->child(0)->text(0) == QStringLiteral("Score"));

    const QTreeWidgetItem *tables = list->topLevelItem(2);
    REQUIRE(tables->childCount() == int(tableKeys().size()));
    CHECK(tables->child(1)->text(0) == QStringLiteral("Fill down"));
    CHECK(tables->child(1)->text(1) == QStringLiteral("Ctrl+D"));
    list->setCurrentItem(list->topLevelItem(3)->child(0)); // a form's are not hers to choose
    CHECK_FALSE(dialog.findChild<QWidget *>(QStringLiteral("keysEdit"))->isEnabled());
    dialog.findChild<QPushButton *>(QStringLiteral("keysReset"))->click();
    CHECK(tables->child(1)->text(1) == QStringLiteral("Ctrl+D"));

    dialog.findChild<QLineEdit *>(QStringLiteral("keysFilter"))->setText(QStringLiteral("undo"));
    CHECK(list->topLevelItem(0)->isHidden());
    CHECK(tables->isHidden());

    bool scored = false;
    QObject::connect(registry.action("risks.score"), &QAction::triggered, &dialog,
                     [&] { scored = true; });
    dialog.show();
    list->setCurrentItem(list->topLevelItem(0)->child(0));
    Q_EMIT list->itemActivated(list->currentItem(), 0);
    CHECK(scored);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("The jump box ranks words that begin like what was typed", "[jump]")
{
    CHECK(jumpScore(QStringLiteral("Riverside Hospitals"), QStringLiteral("hosp")) > 0);
    CHECK(jumpScore(QStringLiteral("Riverside Hospitals"), QStringLiteral("river hosp"))
          > jumpScore(QStringLiteral("Riverside Hospitals"), QStringLiteral("hosp river")));
    CHECK(jumpScore(QStringLiteral("Riverside Hospitals"), QStringLiteral("side")) == 0);
    CHECK(jumpScore(QStringLiteral("Ysbyty Môn"), QStringLiteral("mon")) > 0);
    CHECK(jumpScore(QStringLiteral("Risks"), QStringLiteral("risks"))
          > jumpScore(QStringLiteral("Risks due"), QStringLiteral("due")));
    CHECK(jumpScore(QStringLiteral("Anything"), {}) > 0);
}
