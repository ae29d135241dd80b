// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/AttachmentService.h"
#include "core/services/LinkService.h"
#include "core/services/RecordDrafts.h"
#include "tests/ui/pages/records/DeskFixture.h"
#include "ui/dialogs/DraftsDialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>

using namespace candour;
using namespace candour::test;

namespace {

constexpr QSize kLaptop(1280, 680); ///< what a window has on 1366 x 768

/// The visible inputs of the window, each by what names it.
void checkInputs(const QWidget &window)
{
    for (const QWidget *child : window.findChildren<QWidget *>()) {
        const bool input = qobject_cast<const QAbstractButton *>(child)
            || qobject_cast<const QLineEdit *>(child) || qobject_cast<const QComboBox *>(child)
            || qobject_cast<const QPlainTextEdit *>(child)
            || qobject_cast<const QAbstractItemView *>(child);
        const QWidget *parent = child->parentWidget();
        const bool inner = qobject_cast<const QLineEdit *>(parent)
            || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QTabBar *>(parent)
            || qobject_cast<const QAbstractItemView *>(parent);
        if (!input || inner || !child->isVisible())
            continue;
        INFO(child->metaObject()->className() << ' ' << child->objectName().toStdString());
        CHECK_FALSE(child->objectName().isEmpty());
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        CHECK((!child->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        CHECK(child->height() >= 22);
        CHECK(child->width() >= 22);
    }
}

/// Tab from the first field comes to the buttons and round again, never back on its way.
void checkTabOrder(QWidget &window)
{
    QSet<QWidget *> seen;
    QWidget *first = QApplication::focusWidget();
    REQUIRE(first);
    CHECK(first->objectName().startsWith(QStringLiteral("field.")));
    QStringList order;
    for (int i = 0; i < 300; ++i) {
        QWidget *at = QApplication::focusWidget();
        if (i > 0 && at == first)
            break;
        INFO(at->objectName().toStdString());
        REQUIRE_FALSE(seen.contains(at)); // a trap
        seen.insert(at);
        order.append(at->objectName());
        QTest::keyClick(at, Qt::Key_Tab);
    }
    // As on the screen: the form, what stands beside it, the buttons.
    INFO(order.join(u' ').toStdString());
    CHECK(order.last() == QStringLiteral("save"));
    CHECK(order.indexOf(QStringLiteral("historyText")) < order.indexOf(QStringLiteral("cancel")));
    CHECK(order.indexOf(QStringLiteral("historyText")) > order.lastIndexOf(first->objectName()));
    CHECK(QApplication::focusWidget() == first);
    Q_UNUSED(window)
}

} // namespace

TEST_CASE("The forms of records, to be looked at and walked through", "[desk][look][access]")
{
    const auto [scheme, percent] = GENERATE(
        table<const char *, int>({{"light", 100}, {"dark", 100}, {"light", 200}, {"dark", 200}}));
    DeskFixture f(db::candourSchema(), true);
    f.theme.setChoice(themeChoiceFromCode(QString::fromLatin1(scheme)));
    f.theme.setTextPercent(percent);
    const QString suffix = QStringLiteral("-%1-%2").arg(QLatin1String(scheme)).arg(percent);
    for (const char *id : {"organisation", "indicator", "person", "profile", "term", "threshold"}) {
        INFO(id);
        const RecordKind &kind = *f.file().registry().byId(QString::fromLatin1(id));
        const RecordList all = must(f.file().records().all(kind));
        REQUIRE_FALSE(all.isEmpty());
        QList<Uid> uids;
        for (const RecordData &record : all)
            uids.append(record.uid);
        f.desk->edit(kind, uids.first(), uids);
        RecordDialog *dialog = f.shown();
        dialog->resize(dialog->size().boundedTo(kLaptop));
        QTest::qWait(30);
        CHECK(dialog->minimumSizeHint().width() <= 1366);
        keepPicture(*dialog, QStringLiteral("form-") + QLatin1String(id) + suffix);
        checkInputs(*dialog);
        checkTabOrder(*dialog);
        CHECK(dialog->form().check());
        CHECK_FALSE(dialog->form().isChanged());
        dialog->reject();
        f.settle();
    }
    f.theme.setTextPercent(100);
}

TEST_CASE("What belongs to a record and what is wrong with it, to be looked at", "[desk][look]")
{
    const char *scheme = GENERATE("light", "dark");
    DeskFixture f(db::candourSchema(), true);
    f.theme.setChoice(themeChoiceFromCode(QString::fromLatin1(scheme)));
    const auto name = [scheme](const char *what) {
        return QStringLiteral("desk-%1-%2").arg(QLatin1String(what), QLatin1String(scheme));
    };
    const RecordKind &kind = recordType<Organisation>();
    const Uid uid = must(f.file().records().all(kind)).first().uid;
    const Uid indicator = must(f.file().records().all(recordType<Indicator>())).first().uid;
    const QString path = f.folder.filePath(QStringLiteral("Contract 2026-27.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(123456, 'x'));
    file.close();
    f.untilChanged([&] {
        f.session.run([&](db::Database &database, const Progress &) {
            return attachFiles(database, kind, uid, {path});
        });
    });
    f.untilChanged([&] {
        f.session.run([&](db::Database &database, const Progress &) {
            return addLink(database, {&kind, uid, {}}, {&recordType<Indicator>(), indicator, {}},
                           QStringLiteral("what the contract turns on"));
        });
    });
    f.desk->edit(kind, uid);
    RecordDialog *dialog = f.shown();
    for (int tab = 0; tab < 3; ++tab) {
        part<QTabWidget>(*dialog, "recordAside")->setCurrentIndex(tab);
        QTest::qWait(20);
        keepPicture(*dialog, name("aside") + QString::number(tab));
    }
    dialog->reject();
    f.settle();

    f.desk->create(recordType<ReportText>());
    dialog = f.shown();
    typeInto(*dialog, "field.section", QStringLiteral("meaning"));
    part<QPlainTextEdit>(*dialog, "field.text")
        ->setPlainText(
            QStringLiteral("To note the case of the lady (401 023 2137, born 3/3/1950)."));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    keepPicture(*dialog, name("refused"));
    f.prompts.answers = {1};
    dialog->reject();
    f.settle();

    QWidget *read = f.desk->makeSheet(kind, uid, nullptr);
    read->resize(360, 680);
    read->show();
    QTest::qWait(20);
    keepPicture(*read, name("sheet"));
    delete read;

    RecordData typed = *must(f.file().records().find(kind, uid));
    const RecordData kept = typed;
    typed.setValue(u"name", QStringLiteral("Riverside Foundation Trust"));
    typed.setValue(u"short_name", QStringLiteral("Riverside FT"));
    f.session.run([&](db::Database &database, const Progress &) {
        return keepDraft(database, kind, uid, draftOf(kept, typed));
    });
    f.settle();
    f.desk->offerDrafts();
    auto *drafts = f.shown<DraftsDialog>();
    QTest::qWait(20);
    keepPicture(*drafts, name("drafts"));
    drafts->reject();
    f.settle();
}
