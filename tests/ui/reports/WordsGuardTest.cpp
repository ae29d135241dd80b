// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/TextGuard.h"
#include "tests/ui/reports/ReportsFixture.h"
#include "ui/models/ReportPlacesModel.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace candour;

namespace {

template <typename T>
T must(Result<T> &&result)
{
    REQUIRE(result.has_value());
    return std::move(*result);
}

const QString kNumber = QStringLiteral("401 023 2137");

struct Guarded : ReportsFixture {
    Report report;

    Guarded()
    {
        Report fresh;
        fresh.title = QStringLiteral("Quality report");
        fresh.dataTo = QStringLiteral("2026-09");
        fresh.reportDate = QDate(2026, 10, 20);
        REQUIRE(run([&](db::Database &database, const Progress &) {
                    return createReport(database, fresh);
                }).has_value());
        report = reports().last();
        window->goTo({QStringLiteral("reports"), report.uid.toText()});
        settle();
    }

    [[nodiscard]] QString notice(const char *field) const
    {
        const auto *label =
            window->findChild<QLabel *>(QStringLiteral("notice.") + QLatin1String(field));
        REQUIRE(label);
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace

TEST_CASE("Words of a report that could name a person are said beneath their box, and cleared",
          "[reports][person]")
{
    Guarded f;
    auto *words = f.part<QPlainTextEdit>("words");
    auto *list = f.part<QListView>("reportPlaces");
    const int row = static_cast<ReportPlacesModel *>(list->model())
                        ->indexOf(QStringLiteral("exception|ZZ1/AE4H"));
    REQUIRE(row >= 0);
    list->setCurrentIndex(list->model()->index(row, 0));
    REQUIRE(words->isVisible());
    words->setFocus();
    QTest::keyClick(words, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(words, QStringLiteral("The lady, ") + kNumber);
    CHECK(f.notice("words").isEmpty()); // nothing is said while she types
    list->setFocus(); // leaving saves
    f.settle();
    CHECK(f.notice("words").startsWith(QStringLiteral("This looks like an NHS number.")));
    REQUIRE(words->extraSelections().size() == 1);
    CHECK(words->extraSelections().first().cursor.selectedText() == kNumber);
    REQUIRE(must(unclearedTexts(f.session.reader(), f.report.uid)).size() == 1);

    auto *reason = f.part<QLineEdit>("clearance.words");
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("The number of a form"));
    QTest::keyClick(reason, Qt::Key_Return);
    f.settle();
    CHECK(f.notice("words").isEmpty());
    CHECK(must(unclearedTexts(f.session.reader(), f.report.uid)).isEmpty());
}

TEST_CASE("A front sheet that could name a person is saved, and stops the public print",
          "[reports][person]")
{
    Guarded f;
    FrontSheet sheet = *f.work(f.report.uid).frontSheet();
    sheet.publicSession = true;
    sheet.recommendation = QStringLiteral("To note the case of ") + kNumber;
    REQUIRE(f.run([&](db::Database &database, const Progress &) {
                 return saveFrontSheet(database, sheet);
             }).has_value());
    CHECK(f.page->printedDocument() == nullptr);
    REQUIRE(f.prompts.reported.size() == 1);
    CHECK(f.prompts.reported[0].what.contains(QStringLiteral("Recommendation (an NHS number)")));
    f.prompts.files = {f.folder.filePath(QStringLiteral("a.pdf"))};
    f.trigger("reports.savePdf");
    CHECK(f.prompts.reported.size() == 2);
    CHECK_FALSE(QFile::exists(f.folder.filePath(QStringLiteral("a.pdf"))));

    sheet.publicSession = false;
    REQUIRE(f.run([&](db::Database &database, const Progress &) {
                 return saveFrontSheet(database, sheet);
             }).has_value());
    CHECK(f.page->printedDocument() != nullptr);
}

TEST_CASE("Issuing words that could name a person is asked about, place by place, Cancel first",
          "[reports][person]")
{
    Guarded f;
    const ReportWork work = f.work(f.report.uid);
    FrontSheet sheet = *work.frontSheet();
    sheet.publicSession = false;
    sheet.meeting = sheet.author = sheet.presenter = sheet.summary = sheet.conflicts =
        QStringLiteral("Said.");
    sheet.recommendation = QStringLiteral("To note the case of ") + kNumber;
    REQUIRE(f.run([&](db::Database &database, const Progress &) {
                 auto result = saveFrontSheet(database, sheet);
                 for (const PlaceWords &words : work.places()) {
                     const bool naming = words.place.about == QStringLiteral("ZZ1/AE4H");
                     if (result
                         && (naming || words.state == WordsState::Owed
                             || words.state == WordsState::Proposed))
                         result = saveReportText(database, f.report.uid, words.place.section,
                                                 words.place.about,
                                                 naming ? QStringLiteral("The lady, ") + kNumber
                                                        : QStringLiteral("New."));
                 }
                 return result;
             }).has_value());
    const auto persons = must(unclearedTexts(f.session.reader(), f.report.uid));
    REQUIRE(persons.size() == 2);

    f.trigger("reports.issue"); // and turned away
    f.settle();
    for (const Failure &failure : std::as_const(f.prompts.reported))
        FAIL_CHECK(failure.what.toStdString() << failure.means.toStdString());
    REQUIRE(f.prompts.asked.size() == 1);
    const Question asked = f.prompts.asked[0];
    CHECK(asked.preferred == Question::kTurnAway);
    CHECK(asked.warning);
    CHECK(asked.text.contains(QStringLiteral("named in 2 texts of ") + f.report.number));
    CHECK(asked.detail.contains(QStringLiteral("Recommendation")));
    for (const UnclearedText &person : persons)
        CHECK(asked.detail.contains(person.where));
    CHECK(asked.answers == QStringList {QStringLiteral("Issue all the same")});
    CHECK(f.reports().last().state == ReportState::Draft);

    f.prompts.answers = {0};
    f.trigger("reports.issue");
    f.settle();
    CHECK(f.reports().last().state == ReportState::Issued);
}
