// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/reports/ReportsFixture.h"
#include "ui/models/ReportPlacesModel.h"
#include "ui/widgets/TableRoles.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

using namespace candour;

namespace {

const QString kRedKey = QStringLiteral("exception|ZZ1/AE4H");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Words of a PDF in one line; null where no reader is installed.
QString wordsOf(const QString &pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return {};
    QProcess process;
    process.start(program, {pdf, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

/// Through the dialog, as she would; gives the report, which is on screen then.
Report newReport(ReportsFixture &f, int kind = 0)
{
    f.trigger("reports.new");
    auto *dialog = f.part<QDialog>("newReportDialog");
    REQUIRE(dialog->isVisible());
    dialog->findChild<QComboBox *>(QStringLiteral("kind"))->setCurrentIndex(kind);
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("accept")), Qt::Key_Space);
    f.settle();
    f.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(f.window.get()));
    const QList<Report> all = f.reports();
    REQUIRE_FALSE(all.isEmpty());
    CHECK(f.window->location().target == all.last().uid.toText());
    return all.last();
}

void choosePlace(ReportsFixture &f, const QString &key)
{
    auto *list = f.part<QListView>("reportPlaces");
    const int row = static_cast<ReportPlacesModel *>(list->model())->indexOf(key);
    INFO(key.toStdString());
    REQUIRE(row >= 0);
    list->setCurrentIndex(list->model()->index(row, 0));
}

void typeWords(ReportsFixture &f, const QString &text)
{
    auto *words = f.part<QPlainTextEdit>("words");
    words->setFocus();
    QTest::keyClick(words, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(words, text);
}

QString savePdf(ReportsFixture &f, const QString &name)
{
    f.prompts.files = {f.folder.filePath(name)};
    f.trigger("reports.savePdf");
    return f.folder.filePath(name);
}

/// Confirms or writes what is open, straight in the file.
void writeAllOwed(ReportsFixture &f, const Report &report)
{
    const ReportWork work = f.work(report.uid);
    FrontSheet sheet = *work.frontSheet();
    sheet.meeting = sheet.author = sheet.presenter = sheet.summary = sheet.recommendation =
        sheet.conflicts = QStringLiteral("Said.");
    const auto done = f.run([&](db::Database &database, const Progress &) {
        auto result = saveFrontSheet(database, sheet);
        for (const PlaceWords &words : work.places()) {
            if (result && (words.state == WordsState::Owed || words.state == WordsState::Proposed))
                result =
                    saveReportText(database, report.uid, words.place.section, words.place.about,
                                   words.text.isEmpty() ? QStringLiteral("New.") : words.text);
        }
        return result;
    });
    REQUIRE(done.has_value());
}

} // namespace

TEST_CASE("An empty place says what reports are and how to begin", "[reports]")
{
    ReportsFixture f(false);
    CHECK(f.part("emptyState")->isVisible());
    CHECK(f.part<QPushButton>("button.reports.new")->isVisible());
}

TEST_CASE("Without figures no report is begun", "[reports]")
{
    ReportsFixture f(false);
    f.trigger("reports.new");
    REQUIRE(f.prompts.reported.size() == 1);
    CHECK(f.reports().isEmpty());
}

TEST_CASE("A report goes from its first words to the issued pages", "[reports]")
{
    ReportsFixture f;
    const Report report = newReport(f);
    CHECK(report.dataTo == QStringLiteral("2026-09"));
    CHECK(report.reportDate == QDate(2026, 10, 20));

    choosePlace(f, kRedKey);
    CHECK(f.part<QLabel>("placeProposal")->isVisible()); // last time's words
    CHECK(f.part<QLabel>("placeVerdict")->text().contains(QStringLiteral("red")));
    typeWords(f, QStringLiteral("Seven words that nobody wrote before today"));
    CHECK(f.part<QLabel>("wordCount")->text() == QStringLiteral("7 words"));
    CHECK_FALSE(f.part<QLabel>("placeProposal")->isVisible());
    QTest::keyClick(f.part<QPlainTextEdit>("words"), Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    CHECK(f.work(report.uid).place(reportSection::kException, QStringLiteral("ZZ1/AE4H"))->state
          == WordsState::Written);
    CHECK(f.part<QListView>("reportPlaces")->currentIndex().data(IdRole).toString() != kRedKey);
    f.waitForPreview();
    if (const QString words = wordsOf(savePdf(f, QStringLiteral("draft.pdf"))); !words.isNull()) {
        CHECK(words.contains(QStringLiteral("Seven words that nobody wrote before today")));
        CHECK(words.contains(report.number + QStringLiteral(", draft")));
    }

    f.trigger("reports.issue");
    f.settle();
    REQUIRE(f.prompts.reported.size() == 1);
    CHECK(f.prompts.reported.first().what.startsWith(report.number
                                                     + QStringLiteral(" cannot be issued")));
    CHECK(f.prompts.reported.first().means.contains(
        QStringLiteral("Front sheet: Executive summary")));
    CHECK(f.prompts.asked.isEmpty());

    writeAllOwed(f, report);
    CHECK(f.part<QLabel>("wordsOwed")->text() == QStringLiteral("No words owed"));
    f.prompts.answers = {1}; // keep as draft
    f.trigger("reports.issue");
    f.settle();
    CHECK(f.reports().last().state == ReportState::Draft);
    f.prompts.answers = {0};
    f.trigger("reports.issue");
    f.settle();
    REQUIRE(f.prompts.reported.size() == 1);
    const Report issued = f.reports().last();
    REQUIRE(issued.state == ReportState::Issued);
    CHECK(f.part<QLabel>("issuedAnchor")->text() == issued.anchor);
    CHECK(f.part<QLabel>("issuedNumber")->isVisible());
    CHECK_FALSE(f.part("reportPlaces")->isVisible());
    CHECK(
        f.part<QWidget>("pageHeader")->findChild<QWidget *>(QStringLiteral("button.reports.issue"))
        == nullptr);

    const QString pdf = savePdf(f, QStringLiteral("issued.pdf"));
    CHECK(bytesOf(pdf) == *issuedPdf(f.session.reader(), issued));
    if (const QString words = wordsOf(pdf); !words.isNull())
        CHECK(words.contains(report.number + QStringLiteral(", issued 20 Oct 2026")));
    CHECK(f.page->printedDocument()->edition
          == report.number + QStringLiteral(", issued 20 Oct 2026, journal ") + issued.anchor);

    f.prompts.lines = {QStringLiteral("Figures restated")};
    f.trigger("reports.withdraw");
    f.settle();
    CHECK(f.reports().last().state == ReportState::Withdrawn);
    CHECK(bytesOf(savePdf(f, QStringLiteral("again.pdf"))) == bytesOf(pdf));
}

TEST_CASE("A report is not issued while its last words could not be saved", "[reports]")
{
    ReportsFixture f;
    const Report report = newReport(f);
    writeAllOwed(f, report);
    REQUIRE(f.run([](db::Database &database, const Progress &) {
                 (void)database.connection().setBusyTimeout(50); // so that refusing is quick
                 return Result<ChangeSet>(ChangeSet());
             }).has_value());
    choosePlace(f, kRedKey);
    typeWords(f, QStringLiteral("The last words of all"));
    f.prompts.answers = {0};
    {
        auto other = db::Connection::open(f.session.path(), db::Access::Write);
        REQUIRE(other.has_value());
        REQUIRE((*other)->run(QStringLiteral("BEGIN IMMEDIATE")).has_value());
        f.trigger("reports.issue");
        f.settle();
        CHECK(f.prompts.asked.isEmpty());
        REQUIRE(f.prompts.reported.size() == 1);
        CHECK(f.prompts.reported.first().means.contains(QStringLiteral("not in the file")));
        CHECK(f.reports().last().state == ReportState::Draft);
    }
    f.trigger("reports.issue");
    f.settle();
    CHECK(f.prompts.reported.size() == 1);
    REQUIRE(f.reports().last().state == ReportState::Issued);
    const auto pages = issuedDocument(f.session.reader(), f.reports().last());
    REQUIRE(pages.has_value());
    CHECK(documentText(*pages).contains(QStringLiteral("The last words of all")));
}

TEST_CASE("Words typed and left go into the file; a change elsewhere keeps the caret", "[reports]")
{
    ReportsFixture f;
    const Report report = newReport(f);
    choosePlace(f, kRedKey);
    typeWords(f, QStringLiteral("Half a sentence"));
    auto *words = f.part<QPlainTextEdit>("words");
    QTest::keyClick(words, Qt::Key_Left, Qt::ShiftModifier);
    const int caret = words->textCursor().position();
    REQUIRE(f.run([&](db::Database &database, const Progress &) {
                 return saveReportText(database, report.uid, reportSection::kAlert, {},
                                       QStringLiteral("Alert."));
             }).has_value());
    CHECK(words->toPlainText() == QStringLiteral("Half a sentence"));
    CHECK(words->textCursor().position() == caret);
    CHECK(words->textCursor().hasSelection());

    const auto stored = [&] {
        const ReportWork now = f.work(report.uid);
        return *now.place(reportSection::kException, QStringLiteral("ZZ1/AE4H"));
    };
    CHECK(stored().state == WordsState::Proposed);
    QTest::keyClick(words, Qt::Key_Tab);
    f.settle();
    CHECK(stored().text == QStringLiteral("Half a sentence"));
    CHECK(words->textCursor().position() == caret);
    words->setFocus();
    QTest::keyClick(words, Qt::Key_End);
    QTest::keyClicks(words, QStringLiteral(", whole"));
    f.page->leave();
    f.settle();
    CHECK(stored().text == QStringLiteral("Half a sentence, whole"));
}

TEST_CASE("The preview follows words while they are typed", "[reports]")
{
    ReportsFixture f;
    newReport(f, 1); // a provider's scorecard
    choosePlace(f, f.part<QListView>("reportPlaces")->currentIndex().data(IdRole).toString());
    typeWords(f, QStringLiteral("Steady over the summer"));
    f.waitForPreview();
    CHECK(documentText(*f.page->printedDocument()).contains(QStringLiteral("Steady over")));
    CHECK(f.part<QLabel>("wordCount")->text() == QStringLiteral("4 words, 60 at most"));
}

TEST_CASE("Saved as HTML the report has its words", "[reports]")
{
    ReportsFixture f;
    const Report report = newReport(f);
    f.prompts.files = {f.folder.filePath(QStringLiteral("report.html"))};
    f.trigger("reports.saveHtml");
    CHECK(bytesOf(f.folder.filePath(QStringLiteral("report.html"))).contains("Riverside"));
    CHECK(f.prompts.filesAsked.last().suggestedName
          == report.number + QStringLiteral(" Quality Report.html"));
}

TEST_CASE("The table of reports opens one and finds by words", "[reports]")
{
    ReportsFixture f;
    const Report board = newReport(f);
    const Report scorecard = newReport(f, 1);
    f.window->goTo({QStringLiteral("reports")});
    auto *table = f.part<QTableView>("reportTable");
    REQUIRE(table->model()->rowCount() == f.reports().size());
    CHECK(table->model()->index(0, 0).data().toString() == scorecard.number); // newest first
    auto *filter = f.part<QLineEdit>("tableFilter");
    QTest::keyClicks(filter, board.number.toLower());
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(table->model()->rowCount() == 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    f.trigger("reports.open");
    CHECK(f.window->location().target == board.uid.toText());
}

TEST_CASE("A draft's details can be changed", "[reports]")
{
    ReportsFixture f;
    const Report report = newReport(f);
    f.trigger("reports.details");
    auto *dialog = f.part<QDialog>("newReportDialog");
    CHECK_FALSE(dialog->findChild<QComboBox *>(QStringLiteral("kind"))->isEnabled());
    auto *title = dialog->findChild<QLineEdit *>(QStringLiteral("title"));
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Quality and safety"));
    QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("accept")), Qt::Key_Space);
    f.settle();
    CHECK(f.reports().last().title == QStringLiteral("Quality and safety"));
    CHECK(f.page->title() == report.number + QStringLiteral("  Quality and safety"));
}
