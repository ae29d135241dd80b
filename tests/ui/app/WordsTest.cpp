// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/app/AppFixture.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/dialogs/OrganisationDialog.h"
#include "ui/dialogs/SettingsDialog.h"
#include "ui/settings/UiLanguage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace candour;

namespace {

template <typename T>
T *dialogOf(AppFixture &f)
{
    T *dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (dialog = f.window().findChild<T *>()) != nullptr; }));
    return dialog;
}

/// Every text on the window, one after the other.
QString wordsOf(const QWidget *window)
{
    QStringList words;
    for (const QLabel *label : window->findChildren<QLabel *>())
        words.append(label->text());
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        words.append(button->text() + u' ' + button->toolTip());
    return words.join(u'\n');
}

qint64 journalLength(const db::Database &database)
{
    qint64 count = 0;
    test::must(database.journal().visit([&](const db::JournalEntry &) {
        ++count;
        return true;
    }));
    return count;
}

} // namespace

TEST_CASE("A changed term is one command and re-words the open window", "[app][terms]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    f.window().goTo({QStringLiteral("scorecards"), QStringLiteral("ZZ1")});
    f.window().goTo({QStringLiteral("reports")});
    const Page *before = f.window().currentPage();
    const qint64 entries = journalLength(f.session().reader());
    f.program->actions().action(action::kOrganisation)->trigger();
    auto *dialog = dialogOf<OrganisationDialog>(f);
    auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("terms"));
    REQUIRE(table);
    REQUIRE(table->rowCount() == 23); // of resources/terms/icb-2023.csv
    int row = -1;
    for (int i = 0; i < table->rowCount(); ++i) {
        if (table->item(i, 1)->text() == QStringLiteral("quality review meeting"))
            row = i;
    }
    REQUIRE(row >= 0);
    table->setCurrentCell(row, 1);
    table->item(row, 1)->setText(QStringLiteral("clinical quality meeting"));
    for (QTableWidgetItem *board :
         table->findItems(QStringLiteral("ICB Board"), Qt::MatchExactly)) {
        if (board->column() == 1)
            board->setText(QStringLiteral("Vale Board"));
    }
    table->setCurrentCell(row, 1);
    CHECK(dialog->findChild<QLabel *>(QStringLiteral("termPreview"))
              ->text()
              .contains(QStringLiteral("New clinical quality meeting")));
    dialog->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("Vale ICB"));
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    f.waitUntilWritten();
    REQUIRE(QTest::qWaitFor([&] { return f.window().currentPage() != before; }));
    CHECK(journalLength(f.session().reader()) == entries + 1);
    CHECK(f.session().terms().value(QStringLiteral("review.meeting")).singular
          == QStringLiteral("clinical quality meeting"));
    CHECK(f.window().location().place == QStringLiteral("reports")); // where she was
    CHECK(f.window().windowTitle().contains(QStringLiteral("Vale ICB")));
    f.program->actions().action(action::kBack)->trigger(); // and the way back is kept
    CHECK(f.window().location().target == QStringLiteral("ZZ1"));
    f.window().goTo({QStringLiteral("outcomes")});
    const auto saysSo = [&] {
        return wordsOf(&f.window()).contains(QStringLiteral("Vale Board member"));
    };
    CHECK(QTest::qWaitFor(saysSo));
}

TEST_CASE("Whose rules control charts follow is chosen for the file, in one command", "[app][spc]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    const qint64 entries = journalLength(f.session().reader());
    f.program->actions().action(action::kOrganisation)->trigger();
    auto *dialog = dialogOf<OrganisationDialog>(f);
    auto *rules = dialog->findChild<QComboBox *>(QStringLiteral("spcRules"));
    const auto *note = dialog->findChild<QLabel *>(QStringLiteral("spcRulesNote"));
    REQUIRE(rules);
    REQUIRE(note);
    CHECK(rules->currentText() == QStringLiteral("Making Data Count, current"));
    CHECK(note->text().contains(QStringLiteral("all moving ranges count")));
    rules->setCurrentIndex(rules->findText(QStringLiteral("NHSRplotthedots")));
    CHECK(note->text().contains(QStringLiteral("outlying moving ranges are left out")));
    CHECK(rules->accessibleDescription() == note->text());
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    f.waitUntilWritten();
    REQUIRE(QTest::qWaitFor([&] { return f.session().profile().spcRules == SpcRuleSet::Peer; }));
    CHECK(f.session().books().spcRules == SpcRuleSet::Peer);
    CHECK(journalLength(f.session().reader()) == entries + 1);
    db::JournalEntry last;
    test::must(f.session().reader().journal().visit([&last](const db::JournalEntry &entry) {
        last = entry;
        return true;
    }));
    CHECK(last.command == QStringLiteral("profile.edit"));
    REQUIRE(last.changes.size() == 1);
    CHECK(last.changes.first().after.contains("peer"));
}

TEST_CASE("A preset gives its words, a missing word is said, Cancel changes nothing",
          "[app][terms]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    const qint64 entries = journalLength(f.session().reader());
    f.program->actions().action(action::kOrganisation)->trigger();
    auto *dialog = dialogOf<OrganisationDialog>(f);
    dialog->findChild<QPushButton *>(QStringLiteral("preset.ccg-2015"))->click();
    CHECK(dialog->profile().preset == QStringLiteral("ccg-2015"));
    const QList<TermEntry> terms = dialog->terms();
    CHECK(std::any_of(terms.begin(), terms.end(), [](const TermEntry &term) {
        return term.key == QStringLiteral("organisation")
            && term.singular == QStringLiteral("clinical commissioning group");
    }));
    auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("terms"));
    table->item(0, 1)->setText({});
    CHECK_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("accept"))->isEnabled());
    CHECK_FALSE(dialog->findChild<QLabel *>(QStringLiteral("problem"))->text().isEmpty());
    dialog->findChild<QPushButton *>(QStringLiteral("cancel"))->click();
    f.waitUntilWritten();
    CHECK(journalLength(f.session().reader()) == entries);
}

TEST_CASE("Settings are so at once, and Cancel puts them back", "[app][settings]")
{
    AppFixture f;
    f.program->actions().action(action::kSettings)->trigger();
    auto *dialog = dialogOf<SettingsDialog>(f);
    dialog->findChild<QSpinBox *>(QStringLiteral("textPercent"))->setValue(150);
    CHECK(f.program->theme().textPercent() == 150);
    auto *theme = dialog->findChild<QComboBox *>(QStringLiteral("theme"));
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    Q_EMIT theme->activated(theme->currentIndex());
    CHECK(f.program->theme().isDark());
    CHECK(f.program->actions().action(action::kDark)->isChecked());
    auto *rows = dialog->findChild<QComboBox *>(QStringLiteral("rowHeight"));
    rows->setCurrentIndex(rows->findData(QStringLiteral("touch")));
    Q_EMIT rows->activated(rows->currentIndex());
    CHECK(Theme::rowHeight() == space::kRowTouch);
    CHECK(f.part<QPushButton>("welcomeOpen")->sizeHint().height() >= space::kTargetTouch);
    dialog->reject();
    CHECK(f.program->theme().textPercent() == 100);
    CHECK_FALSE(f.program->theme().isDark());
    CHECK(Theme::rowHeight() == space::kRow);
    CHECK(f.settings.get<QString>(SettingKey::Theme) == QStringLiteral("light"));
}

TEST_CASE("Another language is spoken by the whole open window at once", "[app][language]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    f.window().goTo({QStringLiteral("reports")});
    REQUIRE(wordsOf(&f.window()).contains(QStringLiteral("New report")));
    PseudoTranslator pseudo;
    REQUIRE(QCoreApplication::installTranslator(&pseudo));
    QCoreApplication::processEvents();
    CHECK(f.program->actions().action(action::kPrint)->text().startsWith(u'['));
    CHECK(f.window().currentPage()->title().startsWith(u'['));
    CHECK(f.part<QListWidget>("sidebar")->item(0)->text().startsWith(u'['));
    CHECK(f.window().location().place == QStringLiteral("reports"));
    QCoreApplication::removeTranslator(&pseudo);
    QCoreApplication::processEvents();
    CHECK_FALSE(f.window().currentPage()->title().startsWith(u'['));
}

TEST_CASE("A Welsh window speaks Welsh", "[app][language]")
{
    AppFixture f;
    f.openAndWait(f.sampleFile());
    f.window().goTo({QStringLiteral("reports")});
    f.settings.set(SettingKey::Language, QStringLiteral("cy"));
    QCoreApplication::processEvents();
    CHECK(f.window().currentPage()->title() == QStringLiteral("Adroddiadau"));
    auto *sidebar = f.part<QListWidget>("sidebar");
    QStringList places;
    for (int i = 0; i < sidebar->count(); ++i)
        places.append(sidebar->item(i)->text());
    CHECK(places
          == QStringList {QStringLiteral("Heddiw"), QStringLiteral("Canlyniadau"),
                          QStringLiteral("Cardiau sgorio"), QStringLiteral("Darparwyr"),
                          QStringLiteral("Adroddiadau"), QStringLiteral("Data")});
    CHECK(f.program->actions().action(action::kPrint)->text().contains(QStringLiteral("Argraffu")));
    f.program->actions().action(action::kSettings)->trigger();
    auto *dialog = dialogOf<SettingsDialog>(f);
    CHECK(dialog->windowTitle() == QStringLiteral("Gosodiadau"));
    dialog->reject(); // puts back what was there before it: Welsh
    CHECK(f.settings.get<QString>(SettingKey::Language) == QStringLiteral("cy"));
    f.settings.set(SettingKey::Language, QStringLiteral("en_GB"));
    QCoreApplication::processEvents();
    CHECK(f.window().currentPage()->title() == QStringLiteral("Reports"));
}
