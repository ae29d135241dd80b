// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/BackupFiles.h"
#include "tests/support/Tamper.h"
#include "tests/ui/app/AppFixture.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/dialogs/BackupDialog.h"
#include "ui/dialogs/RestoreDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace candour;

namespace {

const QString kWords = QStringLiteral("three or four words");

struct BackupFixture : AppFixture {
    QString file = emptyFile();

    BackupFixture()
    {
        settings.set(SettingKey::Author, QStringLiteral("Helen Tarrant"));
        openAndWait(file);
        waitUntilWritten();
    }

    [[nodiscard]] QList<BackupReason> reasons() const
    {
        QList<BackupReason> all;
        for (const FoundBackup &found : findBackups(file, {})) {
            if (found.manifest)
                all.append(found.manifest->reason);
        }
        return all;
    }

    bool waitForBackups(qsizetype count)
    {
        return QTest::qWaitFor([&] { return reasons().size() == count; }, kPatienceMs);
    }

    void addOrganisation(const QString &code)
    {
        session().run([code](db::Database &database, const Progress &) -> Result<ChangeSet> {
            auto command = db::Command::begin(database, {QStringLiteral("test.put"), {}, {}});
            if (!command)
                return fail(command.error());
            Organisation organisation;
            organisation.code = code;
            organisation.name = code;
            if (auto put = (*command)->put(organisation); !put)
                return fail(put.error());
            return (*command)->commit();
        });
        waitUntilWritten();
    }

    qsizetype organisations()
    {
        return test::must(session().reader().records().all<Organisation>()).size();
    }

    void trigger(ActionId id) { program->actions().action(id)->trigger(); }

    /// Makes one by the command and its window.
    void backUp(const QString &passphrase = {})
    {
        const qsizetype before = reasons().size();
        trigger(action::kBackup);
        auto *dialog = part<BackupDialog>("backupDialog");
        if (!passphrase.isEmpty()) {
            dialog->findChild<QCheckBox *>(QStringLiteral("encryptBackup"))->setChecked(true);
            auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("acceptBackup"));
            CHECK_FALSE(accept->isEnabled());
            dialog->findChild<QLineEdit *>(QStringLiteral("passphrase"))->setText(passphrase);
            CHECK_FALSE(accept->isEnabled());
            dialog->findChild<QLineEdit *>(QStringLiteral("passphraseAgain"))->setText(passphrase);
            CHECK(accept->isEnabled());
        }
        dialog->accept();
        REQUIRE(waitForBackups(before + 1));
        waitUntilWritten();
        QTest::qWait(0); // the dialog goes
    }

    /// Once the backups have been looked for.
    RestoreDialog *restoreDialog()
    {
        trigger(action::kRestore);
        auto *dialog = part<RestoreDialog>("restoreDialog");
        auto *list = in<QTreeWidget>(dialog, "backups");
        CHECK(list->topLevelItemCount() == 0); // not in the window's thread
        REQUIRE(QTest::qWaitFor([list] { return list->topLevelItemCount() > 0; }, kPatienceMs));
        return dialog;
    }

    template <typename T>
    T *in(QDialog *dialog, const char *name)
    {
        T *found = dialog->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    bool waitForOffer(RestoreDialog *dialog)
    {
        auto *button = in<QPushButton>(dialog, "restoreNew");
        return QTest::qWaitFor([button] { return button->isEnabled(); }, kPatienceMs);
    }
};

} // namespace

TEST_CASE("A backup by command is made, and the status line says when", "[app][backup]")
{
    BackupFixture f;
    CHECK_FALSE(f.window().statusLine()->fileText().contains(QStringLiteral("backed up")));
    f.backUp();
    CHECK(f.reasons() == QList<BackupReason> {BackupReason::Hand});
    REQUIRE(QTest::qWaitFor(
        [&] { return f.window().statusLine()->fileText().contains(QStringLiteral("backed up")); }));
    CHECK(f.prompts.reported.isEmpty());
}

TEST_CASE("Closing a file makes a backup once a day, and only if something changed",
          "[app][backup]")
{
    BackupFixture f;
    f.trigger(action::kCloseFile);
    REQUIRE(f.waitForBackups(1));
    CHECK(f.reasons() == QList<BackupReason> {BackupReason::Closing});
    f.openAndWait(f.file);
    f.addOrganisation(QStringLiteral("ZZ1"));
    f.trigger(action::kCloseFile);
    f.openAndWait(f.file); // after what was under way
    f.waitUntilWritten();
    CHECK(f.reasons().size() == 1); // the clock of the tests stands still: the same day
    f.settings.set(SettingKey::BackupOnClosing, false);
    for (const FoundBackup &found : findBackups(f.file, {})) {
        QFile::remove(found.path);
        QFile::remove(manifestPath(found.path));
    }
    f.trigger(action::kCloseFile);
    f.openAndWait(f.file);
    f.waitUntilWritten();
    CHECK(f.reasons().isEmpty());
}

TEST_CASE("The window waits for the backup, and closes", "[app][backup]")
{
    BackupFixture f;
    f.window().close();
    REQUIRE(QTest::qWaitFor([&] { return !f.window().isVisible(); }, BackupFixture::kPatienceMs));
    CHECK(f.reasons() == QList<BackupReason> {BackupReason::Closing});
    CHECK(f.prompts.asked.isEmpty());
    // Nothing changed since; the backups are looked at, but not in the window's thread.
    f.window().show();
    f.window().close();
    CHECK(f.window().isVisible());
    REQUIRE(QTest::qWaitFor([&] { return !f.window().isVisible(); }, BackupFixture::kPatienceMs));
    CHECK(f.reasons().size() == 1);
}

TEST_CASE("A backup that fails keeps nobody from closing", "[app][backup]")
{
    BackupFixture f;
    f.settings.set(SettingKey::BackupFolder, QString(f.file + QStringLiteral("/none")));
    f.prompts.answers = {1, 0}; // stay; then close without
    f.window().close();
    REQUIRE(
        QTest::qWaitFor([&] { return f.prompts.asked.size() == 1; }, BackupFixture::kPatienceMs));
    QTest::qWait(10);
    CHECK(f.window().isVisible());
    f.window().close();
    REQUIRE(QTest::qWaitFor([&] { return !f.window().isVisible(); }, BackupFixture::kPatienceMs));
    CHECK(f.prompts.asked.size() == 2);
    CHECK(f.prompts.asked.first().text.contains(QStringLiteral("settings")));
}

TEST_CASE("A file that is gone is not closed unasked, and can be saved again", "[app][backup]")
{
    BackupFixture f;
    const QString copy = f.path(QStringLiteral("Copy.candour"));
    REQUIRE(QFile::remove(f.file));
    SECTION("she stays unless she says otherwise")
    {
        f.window().close();
        CHECK(f.window().isVisible());
        REQUIRE(f.prompts.asked.size() == 1);
        const Question &asked = f.prompts.asked.first();
        CHECK(asked.answers[asked.preferred] == QStringLiteral("Stay"));
        CHECK(asked.text.contains(QStringLiteral("Empty.candour")));
        f.prompts.answers = {1};
        f.window().close();
        CHECK_FALSE(f.window().isVisible());
        CHECK(f.prompts.asked.size() == 2);
    }
    SECTION("she goes on in a copy")
    {
        f.prompts.answers = {0};
        f.prompts.files = {copy};
        f.window().close();
        CHECK(f.window().isVisible());
        REQUIRE(QTest::qWaitFor([&] { return f.session().path() == copy; },
                                BackupFixture::kPatienceMs));
        CHECK(f.session().readOnlyReason().isEmpty());
        CHECK(f.prompts.asked.size() == 1);
        CHECK(f.prompts.reported.isEmpty());
    }
    SECTION("the file alone is closed")
    {
        f.prompts.answers = {0};
        f.prompts.files = {copy};
        f.trigger(action::kCloseFile);
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(copy); }, BackupFixture::kPatienceMs));
        CHECK(f.prompts.reported.isEmpty());
    }
}

TEST_CASE("Before an import there is a backup, or she decides", "[app][backup]")
{
    BackupFixture f;
    int ran = 0;
    std::optional<ErrorCode> refused;
    const auto import = [&] {
        const int before = ran;
        refused.reset();
        f.session().runImport(
            [](db::Database &, const Progress &) { return Result<ChangeSet>(ChangeSet()); },
            &f.window(),
            [&](const Result<ChangeSet> &result) {
                ++ran;
                if (!result)
                    refused = result.error().code;
            });
        REQUIRE(QTest::qWaitFor([&] { return ran > before; }, BackupFixture::kPatienceMs));
    };
    import();
    CHECK(f.reasons() == QList<BackupReason> {BackupReason::Import});
    import(); // nothing changed
    f.addOrganisation(QStringLiteral("ZZ1"));
    import(); // within the hour
    CHECK(f.reasons().size() == 1);
    f.settings.set(SettingKey::BackupFolder, QString(f.file + QStringLiteral("/none")));
    f.prompts.answers = {1, 0};
    for (const FoundBackup &found : findBackups(f.file, {}))
        QFile::remove(manifestPath(found.path));
    import();
    CHECK(refused == ErrorCode::Cancelled);
    import();
    CHECK_FALSE(refused);
    CHECK(f.prompts.asked.size() == 2);
    f.settings.set(SettingKey::BackupBeforeImport, false);
    import();
    CHECK(f.prompts.asked.size() == 2);
}

TEST_CASE("The restore window shows what a backup holds and how it differs", "[app][restore]")
{
    BackupFixture f;
    const qsizetype before = f.organisations();
    f.backUp();
    f.addOrganisation(QStringLiteral("ZZ1"));
    RestoreDialog *dialog = f.restoreDialog();
    auto *list = f.in<QTreeWidget>(dialog, "backups");
    REQUIRE(list->topLevelItemCount() == 1);
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("by hand"));
    CHECK_FALSE(f.in<QPushButton>(dialog, "restoreNew")->isEnabled());
    list->setCurrentItem(list->topLevelItem(0));
    REQUIRE(f.waitForOffer(dialog));
    auto *differences = f.in<QTreeWidget>(dialog, "differences");
    REQUIRE(differences->topLevelItemCount() == 2);
    CHECK(differences->topLevelItem(0)->text(0) == QStringLiteral("Changes"));
    CHECK(differences->topLevelItem(0)->text(3) == QStringLiteral("+1"));
    CHECK(differences->topLevelItem(1)->text(1) == QString::number(before));
    CHECK(differences->topLevelItem(1)->text(2) == QString::number(before + 1));

    // To a new file, which opens; the present one stays.
    const QString fresh = f.path(QStringLiteral("Fresh.candour"));
    f.prompts.files = {fresh};
    f.in<QPushButton>(dialog, "restoreNew")->click();
    REQUIRE(
        QTest::qWaitFor([&] { return f.session().path() == fresh; }, BackupFixture::kPatienceMs));
    CHECK(f.organisations() == before);
    CHECK(QFile::exists(f.file));
}

TEST_CASE("A backup in place of the file keeps the file, and can be taken back", "[app][restore]")
{
    BackupFixture f;
    const qsizetype before = f.organisations();
    f.backUp();
    f.addOrganisation(QStringLiteral("ZZ1"));
    const auto replace = [&](const QString &why) {
        RestoreDialog *dialog = f.restoreDialog();
        auto *list = f.in<QTreeWidget>(dialog, "backups");
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            if (list->topLevelItem(i)->text(1) == why)
                list->setCurrentItem(list->topLevelItem(i));
        }
        REQUIRE(list->currentItem());
        CHECK(list->currentItem()->text(1) == why);
        REQUIRE(f.waitForOffer(dialog));
        f.prompts.answers = {0};
        f.in<QPushButton>(dialog, "replaceFile")->click();
        REQUIRE(QTest::qWaitFor([&] { return !f.session().isOpen(); }, BackupFixture::kPatienceMs));
        REQUIRE(QTest::qWaitFor([&] { return f.session().isOpen(); }, BackupFixture::kPatienceMs));
        REQUIRE(QTest::qWaitFor([&] { return !f.window().findChild<RestoreDialog *>(); }));
    };
    replace(QStringLiteral("by hand"));
    CHECK(f.session().path() == f.file);
    CHECK(f.organisations() == before);
    const QStringList kept = QDir(f.folder.path()).entryList({QStringLiteral("Empty replaced*")});
    REQUIRE(kept.size() == 1);
    replace(QStringLiteral("before restore"));
    CHECK(f.organisations() == before + 1);
    CHECK(f.prompts.reported.isEmpty());
}

TEST_CASE("An encrypted backup asks for its passphrase", "[app][restore]")
{
    BackupFixture f;
    f.backUp(kWords);
    RestoreDialog *dialog = f.restoreDialog();
    auto *list = f.in<QTreeWidget>(dialog, "backups");
    list->setCurrentItem(list->topLevelItem(0));
    auto *passphrase = f.in<QLineEdit>(dialog, "passphrase");
    CHECK(passphrase->isVisible());
    passphrase->setText(QStringLiteral("other words"));
    f.in<QPushButton>(dialog, "checkBackup")->click();
    auto *state = f.in<QLabel>(dialog, "backupState");
    REQUIRE(QTest::qWaitFor([&] { return state->text().contains(QStringLiteral("not the")); },
                            BackupFixture::kPatienceMs));
    CHECK_FALSE(f.in<QPushButton>(dialog, "restoreNew")->isEnabled());
    passphrase->setText(kWords);
    f.in<QPushButton>(dialog, "checkBackup")->click();
    REQUIRE(f.waitForOffer(dialog));
}

TEST_CASE("A damaged backup is not offered", "[app][restore]")
{
    BackupFixture f;
    f.backUp();
    QFile bytes(findBackups(f.file, {}).first().path);
    REQUIRE(bytes.resize(bytes.size() / 2));
    RestoreDialog *dialog = f.restoreDialog();
    auto *list = f.in<QTreeWidget>(dialog, "backups");
    list->setCurrentItem(list->topLevelItem(0));
    auto *progress = f.in<QWidget>(dialog, "restoreProgress");
    REQUIRE(QTest::qWaitFor([&] { return !progress->isVisible(); }, BackupFixture::kPatienceMs));
    CHECK_FALSE(f.in<QPushButton>(dialog, "restoreNew")->isEnabled());
    CHECK_FALSE(f.in<QPushButton>(dialog, "replaceFile")->isEnabled());
}

TEST_CASE("What is left of a backup that lost something is a new file, once she says so",
          "[app][restore]")
{
    BackupFixture f;
    f.addOrganisation(QStringLiteral("ZZ1"));
    f.backUp();
    test::tamper(findBackups(f.file, {}).first().path,
                 {QStringLiteral("UPDATE organisation SET name = 'sly'")});
    RestoreDialog *dialog = f.restoreDialog();
    auto *list = f.in<QTreeWidget>(dialog, "backups");
    list->setCurrentItem(list->topLevelItem(0));
    auto *accept = f.in<QCheckBox>(dialog, "acceptFaults");
    auto *restore = f.in<QPushButton>(dialog, "restoreNew");
    REQUIRE(QTest::qWaitFor([&] { return accept->isVisible(); }, BackupFixture::kPatienceMs));
    CHECK(f.in<QLabel>(dialog, "backupState")->text().contains(QStringLiteral("sly")));
    CHECK_FALSE(restore->isEnabled());
    accept->setChecked(true);
    CHECK(restore->isEnabled());
    CHECK_FALSE(f.in<QPushButton>(dialog, "replaceFile")->isEnabled());
    accept->setChecked(false);
    CHECK_FALSE(restore->isEnabled());
}

TEST_CASE("Where backups go and when is a setting, put back by leaving", "[app][backup]")
{
    AppFixture f;
    f.program->actions().action(action::kSettings)->trigger();
    auto *dialog = f.part<QDialog>("settingsDialog");
    f.prompts.files = {f.folder.path()};
    dialog->findChild<QPushButton *>(QStringLiteral("chooseBackupFolder"))->click();
    CHECK(f.settings.get<QString>(SettingKey::BackupFolder) == f.folder.path());
    auto *closing = dialog->findChild<QComboBox *>(QStringLiteral("backupOnClosing"));
    CHECK(closing->currentData() == QStringLiteral("true"));
    closing->setCurrentIndex(1);
    Q_EMIT closing->activated(1);
    CHECK_FALSE(f.settings.get<bool>(SettingKey::BackupOnClosing));
    dialog->reject();
    CHECK(f.settings.get<bool>(SettingKey::BackupOnClosing));
    CHECK(f.settings.get<QString>(SettingKey::BackupFolder).isEmpty());
}
