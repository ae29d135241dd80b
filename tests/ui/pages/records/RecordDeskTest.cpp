// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Connection.h"
#include "core/db/DraftStore.h"
#include "core/services/AttachmentService.h"
#include "core/services/LinkService.h"
#include "core/services/RecordDrafts.h"
#include "tests/ui/pages/records/DeskFixture.h"
#include "ui/dialogs/DraftsDialog.h"
#include "ui/pages/records/FormKeeper.h"
#include "ui/panels/AttachmentsPanel.h"
#include "ui/panels/HistoryPanel.h"
#include "ui/panels/LinksPanel.h"
#include "ui/widgets/Banner.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDesktopServices>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace candour;
using namespace candour::test;

namespace {

struct Desk : DeskFixture {
    Uid riverside;
    Uid north;

    Desk()
        : DeskFixture(everythingSchema())
    {
        riverside = organisation(QStringLiteral("ZZ98"), QStringLiteral("Harbour Clinic"));
        north = organisation(QStringLiteral("ZZ99"), QStringLiteral("Northfield"));
    }

    Uid organisation(const QString &code, const QString &name)
    {
        Organisation o;
        o.code = code;
        o.name = name;
        return put(o);
    }

    [[nodiscard]] RecordData record(const RecordKind &kind, const Uid &uid) const
    {
        return *must(file().records().find(kind, uid));
    }

    [[nodiscard]] QString nameOfRiverside() const
    {
        return record(recordType<Organisation>(), riverside).text(u"name");
    }

    void waitForDraft()
    {
        QTest::qWait(FormKeeper::kPauseMs + 100);
        settle();
    }

    void reopen()
    {
        QSignalSpy opened(&session, &FileSession::opened);
        session.open(path());
        REQUIRE((opened.size() == 1 || opened.wait(10000)));
    }
};

const RecordKind &organisations()
{
    return recordType<Organisation>();
}

} // namespace

TEST_CASE("A record is made and changed from anywhere", "[desk]")
{
    Desk f;
    QSignalSpy saved(f.desk, &RecordDesk::saved);
    f.desk->create(organisations());
    RecordDialog *dialog = f.shown();
    CHECK(dialog->windowTitle() == QStringLiteral("New: Organisation"));
    typeInto(*dialog, "field.code", QStringLiteral("ZZ97"));
    typeInto(*dialog, "field.name", QStringLiteral("Harbour View"));
    auto *kind = part<QComboBox>(*dialog, "field.provider_type"); // asked of a new provider
    kind->setCurrentIndex(kind->findData(QStringLiteral("independent")));
    f.save(*dialog);
    REQUIRE(saved.size() == 1);
    const auto uid = saved[0][1].value<Uid>();
    CHECK(f.record(organisations(), uid).text(u"name") == QStringLiteral("Harbour View"));

    f.desk->edit(organisations(), uid);
    dialog = f.shown();
    typeInto(*dialog, "field.short_name", QStringLiteral("Harbour"));
    f.save(*dialog);
    CHECK(f.record(organisations(), uid).text(u"short_name") == QStringLiteral("Harbour"));
    CHECK(saved.size() == 2);
}

TEST_CASE("Records are withdrawn with a reason, several after their number", "[desk]")
{
    Desk f;
    f.prompts.lines = {QStringLiteral("Closed")};
    const qint64 before = f.entries();
    f.untilChanged([&] { f.desk->withdraw(organisations(), {f.riverside, f.north}); });
    CHECK(f.prompts.linesAsked[0].title == QStringLiteral("Withdraw: Organisations (2)"));
    CHECK(f.entries() == before + 1);
    CHECK(f.record(organisations(), f.north).withdrawn);
    f.untilChanged([&] { f.desk->restore(organisations(), {f.north}); });
    CHECK_FALSE(f.record(organisations(), f.north).withdrawn);

    f.prompts.lines = {QStringLiteral("The lady 401 023 2137 complained")};
    f.desk->withdraw(organisations(), {f.north});
    CHECK(f.prompts.reported.size() == 1);
    CHECK_FALSE(f.record(organisations(), f.north).withdrawn);
}

TEST_CASE("She goes through a list from form to form, what she changed is saved", "[desk]")
{
    Desk f;
    f.desk->edit(organisations(), f.riverside, {f.riverside, f.north});
    RecordDialog *dialog = f.shown();
    CHECK_FALSE(part<QToolButton>(*dialog, "before")->isEnabled());
    typeInto(*dialog, "field.name", QStringLiteral("Harbour Hospital"));
    f.untilChanged([&] { QTest::keyClick(dialog, Qt::Key_PageDown, Qt::AltModifier); });
    CHECK(f.nameOfRiverside() == QStringLiteral("Harbour Hospital"));
    CHECK(dialog->windowTitle() == QStringLiteral("Organisation: Northfield"));
    CHECK(part<QLineEdit>(*dialog, "field.name")->text() == QStringLiteral("Northfield"));
    CHECK_FALSE(part<QToolButton>(*dialog, "after")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_PageUp, Qt::AltModifier);
    CHECK(part<QLineEdit>(*dialog, "field.name")->text() == QStringLiteral("Harbour Hospital"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(f.prompts.asked.isEmpty()); // nothing was changed
}

TEST_CASE("What is typed outlives the program and is offered with what it would change",
          "[desk][drafts]")
{
    Desk f;
    const qint64 before = f.entries();
    f.desk->edit(organisations(), f.riverside);
    typeInto(*f.shown(), "field.name", QStringLiteral("Harbour Hospital"));
    f.waitForDraft();
    f.desk->create(recordType<Person>());
    typeInto(*f.shown(), "field.name", QStringLiteral("Cy Clerk"));
    f.waitForDraft();
    CHECK(f.entries() == before);
    CHECK(must(db::drafts(f.file())).size() == 2);

    f.reopen(); // the windows went with the file
    f.settle();
    f.desk->offerDrafts();
    auto *drafts = f.shown<DraftsDialog>();
    auto *list = part<QTreeWidget>(*drafts, "drafts");
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(0).startsWith(
        QStringLiteral("Organisation: Harbour Clinic, typed ")));
    REQUIRE(list->topLevelItem(0)->childCount() == 1);
    CHECK(list->topLevelItem(0)->child(0)->text(1) == QStringLiteral("Harbour Clinic"));
    CHECK(list->topLevelItem(0)->child(0)->text(2) == QStringLiteral("Harbour Hospital"));
    CHECK(list->topLevelItem(1)->text(0).startsWith(
        QStringLiteral("New: Person “Cy Clerk”, typed ")));

    // One is thrown away, the other goes on.
    QTest::keyClick(part<QPushButton>(*drafts, "discardDraft"), Qt::Key_Space);
    f.settle();
    REQUIRE(list->topLevelItemCount() == 1);
    QTest::keyClick(part<QPushButton>(*drafts, "continueDraft"), Qt::Key_Space);
    RecordDialog *dialog = f.shown();
    CHECK(dialog->windowTitle() == QStringLiteral("New: Person"));
    CHECK(part<QLineEdit>(*dialog, "field.name")->text() == QStringLiteral("Cy Clerk"));
    f.save(*dialog);
    CHECK(f.entries() == before + 1);
    CHECK(must(db::drafts(f.file())).isEmpty());
    CHECK(f.nameOfRiverside() == QStringLiteral("Harbour Clinic"));
    f.desk->offerDrafts(); // nothing left to offer
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("A new record that was left keeps what its form began with", "[desk][drafts]")
{
    Desk f;
    RecordData start = organisations().fresh();
    start.setValue(u"type", codeOf(OrganisationType::Site));
    start.setValue(u"parent", QVariant::fromValue(f.north));
    f.desk->create(organisations(), start);
    typeInto(*f.shown(), "field.name", QStringLiteral("Harbour View"));
    f.waitForDraft();
    f.reopen();
    f.settle();

    f.desk->offerDrafts();
    auto *drafts = f.shown<DraftsDialog>();
    auto *list = part<QTreeWidget>(*drafts, "drafts");
    REQUIRE(list->topLevelItemCount() == 1);
    const QTreeWidgetItem *offered = list->topLevelItem(0);
    CHECK(offered->text(0).startsWith(QStringLiteral("New: Organisation “")));
    CHECK(offered->text(0).contains(QStringLiteral("Harbour View")));
    QStringList known;
    for (int i = 0; i < offered->childCount(); ++i)
        known.append(offered->child(i)->text(2));
    INFO(known.join(u'|').toStdString());
    CHECK(known.size() == 3);
    CHECK(known.contains(QStringLiteral("Site")));
    CHECK(known.filter(QStringLiteral("Northfield")).size() == 1);

    QTest::keyClick(part<QPushButton>(*drafts, "continueDraft"), Qt::Key_Space);
    RecordDialog *dialog = f.shown();
    typeInto(*dialog, "field.code", QStringLiteral("ZZ97"));
    QSignalSpy saved(f.desk, &RecordDesk::saved);
    f.save(*dialog);
    REQUIRE(saved.size() == 1);
    const RecordData made = f.record(organisations(), saved[0][1].value<Uid>());
    CHECK(made.text(u"name") == QStringLiteral("Harbour View"));
    CHECK(made.text(u"type") == codeOf(OrganisationType::Site));
    CHECK(made.reference(u"parent") == f.north);
}

TEST_CASE("A form that was left shows what was typed, and can forget it", "[desk][drafts]")
{
    Desk f;
    f.desk->edit(organisations(), f.riverside);
    typeInto(*f.shown(), "field.name", QStringLiteral("Harbour Hospital"));
    f.waitForDraft();
    f.reopen();
    f.settle();
    f.desk->edit(organisations(), f.riverside);
    RecordDialog *dialog = f.shown();
    CHECK(part<QLineEdit>(*dialog, "field.name")->text() == QStringLiteral("Harbour Hospital"));
    CHECK(part<Banner>(*dialog, "banner")->text().contains(QStringLiteral("not saved yet")));
    QTest::keyClick(part<QPushButton>(*dialog, "bannerAction"), Qt::Key_Space);
    f.settle();
    CHECK(part<QLineEdit>(*dialog, "field.name")->text() == QStringLiteral("Harbour Clinic"));
    CHECK(must(db::drafts(f.file())).isEmpty());
}

TEST_CASE("Leaving without saving forgets the draft", "[desk][drafts]")
{
    Desk f;
    f.desk->edit(organisations(), f.riverside);
    RecordDialog *dialog = f.shown();
    typeInto(*dialog, "field.name", QStringLiteral("Harbour Hospital"));
    f.waitForDraft();
    f.prompts.answers = {1};
    QTest::keyClick(dialog, Qt::Key_Escape);
    f.settle();
    CHECK(must(db::drafts(f.file())).isEmpty());
    CHECK(f.nameOfRiverside() == QStringLiteral("Harbour Clinic"));
}

TEST_CASE("A record that is missing is entered from its picker and chosen", "[desk]")
{
    Desk f;
    f.desk->create(recordType<Everything>());
    RecordDialog *dialog = f.shown();
    typeInto(*dialog, "field.line", QStringLiteral("A line"));
    typeInto(*dialog, "field.person", QStringLiteral("Cy Clerk"));
    QTest::keyClick(part<QPushButton>(*dialog, "field.person.new"), Qt::Key_Space);
    RecordDialog *person = f.shown();
    REQUIRE(person != dialog);
    CHECK(part<QLineEdit>(*person, "field.name")->text() == QStringLiteral("Cy Clerk"));
    f.save(*person);
    CHECK(part<QLineEdit>(*dialog, "field.person")->text() == QStringLiteral("Cy Clerk"));
    QSignalSpy saved(f.desk, &RecordDesk::saved);
    f.save(*dialog);
    const RecordData made = f.record(recordType<Everything>(), saved.last()[1].value<Uid>());
    CHECK(f.record(recordType<Person>(), made.reference(u"person")).text(u"name")
          == QStringLiteral("Cy Clerk"));
}

TEST_CASE("Beside the form stand history, links and attachments", "[desk]")
{
    Desk f;
    f.desk->edit(organisations(), f.riverside);
    RecordDialog *dialog = f.shown();
    CHECK(part<HistoryPanel>(*dialog, "historyPanel")
              ->toPlainText()
              .contains(QStringLiteral("Entered")));

    // A link: search any record, choose the first.
    auto *search = part<QLineEdit>(*dialog, "linkSearch");
    part<QTabWidget>(*dialog, "recordAside")->setCurrentIndex(1);
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("northf"));
    auto *popup = search->completer()->popup();
    REQUIRE(QTest::qWaitFor([popup] { return popup->isVisible(); }, 2000));
    QTest::keyClick(popup, Qt::Key_Down);
    f.untilChanged([&] { QTest::keyClick(popup, Qt::Key_Return); });
    auto *links = part<QListWidget>(*dialog, "links");
    REQUIRE(links->count() == 1);
    CHECK(links->item(0)->text().contains(QStringLiteral("Northfield")));
    CHECK(search->text().isEmpty());
    links->setCurrentRow(0);
    f.prompts.lines = {QStringLiteral("sister hospital")};
    f.untilChanged([&] { QTest::keyClick(part<QPushButton>(*dialog, "linkNote"), Qt::Key_Space); });
    CHECK(must(linksOf(f.file(), organisations(), f.north)).first().note
          == QStringLiteral("sister hospital"));
    CHECK(part<HistoryPanel>(*dialog, "historyPanel")
              ->toPlainText()
              .contains(QStringLiteral("Link: Northfield")));
    links->setCurrentRow(0);
    f.untilChanged(
        [&] { QTest::keyClick(part<QPushButton>(*dialog, "linkRemove"), Qt::Key_Space); });
    CHECK(must(linksOf(f.file(), organisations(), f.north)).isEmpty());

    // An attachment: dropped, opened as a copy, saved, taken off.
    const QString path = f.folder.filePath(QStringLiteral("plan.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("the plan");
    file.close();
    auto *panel = part<AttachmentsPanel>(*dialog, "attachmentsPanel");
    part<QTabWidget>(*dialog, "recordAside")->setCurrentIndex(2);
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    f.untilChanged([&] { QCoreApplication::sendEvent(panel, &drop); });
    auto *attachments = part<QListWidget>(*dialog, "attachments");
    REQUIRE(attachments->count() == 1);
    CHECK(attachments->item(0)->text() == QStringLiteral("plan.txt"));
    attachments->setCurrentRow(0);
    const QString copy = f.folder.filePath(QStringLiteral("copy.txt"));
    f.prompts.files = {copy};
    QTest::keyClick(part<QPushButton>(*dialog, "attachmentSave"), Qt::Key_Space);
    QFile kept(copy);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == "the plan");
    f.untilChanged(
        [&] { QTest::keyClick(part<QPushButton>(*dialog, "attachmentRemove"), Qt::Key_Space); });
    CHECK(must(attachmentsOf(f.file(), organisations(), f.riverside)).isEmpty());
}

namespace {

/// Takes what the desktop would open.
class Opener : public QObject {
    Q_OBJECT

public:
    QUrl opened;

public Q_SLOTS:

    void open(const QUrl &url) { opened = url; }
};

} // namespace

TEST_CASE("An attachment is opened as a copy that cannot reach the file", "[desk]")
{
    Desk f;
    const QString path = f.folder.filePath(QStringLiteral("plan.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("the plan");
    file.close();
    f.untilChanged([&] {
        f.session.run([&](db::Database &database, const Progress &) {
            return attachFiles(database, organisations(), f.riverside, {path});
        });
    });
    Opener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    f.desk->edit(organisations(), f.riverside);
    auto *attachments = part<QListWidget>(*f.shown(), "attachments");
    attachments->setCurrentRow(0);
    part<QPushButton>(*f.shown(), "attachmentOpen")->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QFile copy(opener.opened.toLocalFile());
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "the plan");
    CHECK_FALSE(copy.permissions().testFlag(QFileDevice::WriteOwner));
}

TEST_CASE("The window remembers its size and what is folded away", "[desk]")
{
    Desk f;
    f.desk->edit(organisations(), f.riverside);
    RecordDialog *dialog = f.shown();
    CHECK(part<QWidget>(*dialog, "recordAside")->isVisible());
    QTest::keyClick(dialog, Qt::Key_F4);
    CHECK_FALSE(part<QWidget>(*dialog, "recordAside")->isVisible());
    dialog->resize(791, 503);
    QTest::keyClick(dialog, Qt::Key_Escape);
    f.settle();
    f.desk->edit(organisations(), f.north);
    dialog = f.shown();
    CHECK(dialog->width() == 791);
    CHECK(dialog->height() == 503);
    CHECK_FALSE(part<QWidget>(*dialog, "recordAside")->isVisible());
}

TEST_CASE("Words that could name a person are cleared in the command that saves them",
          "[desk][person]")
{
    Desk f;
    f.desk->create(recordType<Everything>());
    RecordDialog *dialog = f.shown();
    typeInto(*dialog, "field.line", QStringLiteral("A line"));
    part<QPlainTextEdit>(*dialog, "field.text")->setPlainText(QStringLiteral("401 023 2137"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    CHECK(part<QPushButton>(*dialog, "save")->text() == QStringLiteral("Save all the same"));
    typeInto(*dialog, "clearance.text", QStringLiteral("The number of a form"));
    CHECK(part<QPushButton>(*dialog, "save")->text() == QStringLiteral("Save"));
    const qint64 before = f.entries();
    f.save(*dialog);
    CHECK(f.entries() == before + 1);
    CHECK(must(f.file().records().all<TextClearance>()).size() == 1);
    const auto all = must(f.file().records().all(recordType<Everything>()));
    f.desk->edit(recordType<Everything>(), all.first().uid);
    dialog = f.shown();
    typeInto(*dialog, "field.line", QStringLiteral("Another line"));
    f.save(*dialog); // not asked again
}

TEST_CASE("A sheet follows the file", "[desk]")
{
    Desk f;
    QWidget *sheet = f.desk->makeSheet(organisations(), f.riverside, f.window.get());
    sheet->resize(380, 700);
    sheet->show();
    CHECK(part<QLabel>(*sheet, "sheetTitle")->text().contains(QStringLiteral("Harbour Clinic")));
    RecordData record = f.record(organisations(), f.riverside);
    record.setValue(u"name", QStringLiteral("Harbour Hospital"));
    f.put(record);
    CHECK(part<QLabel>(*sheet, "sheetTitle")->text().contains(QStringLiteral("Harbour Hospital")));
    QTest::keyClick(part<QPushButton>(*sheet, "sheetEdit"), Qt::Key_Space);
    CHECK(f.shown()->windowTitle().contains(QStringLiteral("Harbour Hospital")));
}

/// Another program spoils the file behind our back.
static void rename(const QString &file, const QString &from, const QString &to)
{
    const auto other = must(db::Connection::open(file, db::Access::Write));
    must(other->setQueryOnly(false));
    must(other->run(QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(from, to)));
}

TEST_CASE("A form is not opened without the organisation's own fields, nor without what was typed",
          "[desk]")
{
    Desk f;
    for (const char *name : {"additional_field", "draft"}) {
        INFO(name);
        const QString table = QLatin1String(name);
        const QString gone = table + QStringLiteral("_gone");
        rename(f.path(), table, gone);
        const auto before = f.prompts.reported.size();
        f.desk->edit(organisations(), f.riverside);
        QCoreApplication::processEvents();
        CHECK(QApplication::activeModalWidget() == nullptr);
        REQUIRE(f.prompts.reported.size() == before + 1);
        CHECK(f.prompts.reported.last().what.contains(QStringLiteral("could not be read")));
        CHECK_FALSE(f.prompts.reported.last().todo.isEmpty());
        rename(f.path(), gone, table);
        f.desk->edit(organisations(), f.riverside);
        f.shown()->reject();
        f.settle();
    }
}

TEST_CASE("A sheet that could not be read says so, and shows the record when it can be", "[desk]")
{
    Desk f;
    rename(f.path(), QStringLiteral("additional_field"), QStringLiteral("gone"));
    QWidget *sheet = f.desk->makeSheet(organisations(), f.riverside, f.window.get());
    sheet->resize(380, 700);
    sheet->show();
    const auto *about = part<QLabel>(*sheet, "sheetAbout");
    CHECK(about->isVisible());
    CHECK(about->text().startsWith(QStringLiteral("This record could not be read.")));
    rename(f.path(), QStringLiteral("gone"), QStringLiteral("additional_field"));
    f.session.readAgain();
    CHECK(part<QLabel>(*sheet, "sheetTitle")->text().contains(QStringLiteral("Harbour Clinic")));
    CHECK_FALSE(about->text().contains(QStringLiteral("could not be read")));
    CHECK(part<QPushButton>(*sheet, "sheetEdit")->isVisible());
}

#include "RecordDeskTest.moc"
