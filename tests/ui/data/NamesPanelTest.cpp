// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/NamesPanel.h"

#include "tests/support/CatchQt.h"
#include "ui/pages/data/NamesModel.h"
#include "ui/widgets/FrozenTableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace candour;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

const Uid kRiverside = Uid::create();
const Uid kHillside = Uid::create();
const Uid kRtt = Uid::create();

NamedRecords records()
{
    return {{{kRiverside, QStringLiteral("ZZ1"), QStringLiteral("Riverside"), {}},
             {kHillside, QStringLiteral("ZZ2"), QStringLiteral("Hillside"), {}}},
            {{kRtt, QStringLiteral("RTT18"), QStringLiteral("RTT within 18 weeks"), {}}}};
}

/// One of the same words, one that is only alike, one that is like nothing.
QList<UnknownName> names()
{
    UnknownName same {false, QStringLiteral("RIVERSIDE TRUST"), 12, 3};
    same.suggestions = {{kRiverside, QStringLiteral("ZZ1"), QStringLiteral("Riverside"), 1.0,
                         QStringLiteral("the same words")}};
    UnknownName alike {true, QStringLiteral("RTT 18 wks"), 4, 5};
    alike.suggestions = {{kRtt, QStringLiteral("RTT18"), QStringLiteral("RTT within 18 weeks"),
                          0.857, QStringLiteral("without “within”")}};
    return {same, alike, {false, QStringLiteral("Kent average"), 1, 9}};
}

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("Names: nothing is chosen beforehand, not even one of the same words", "[data][names]")
{
    NamesModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setNames(names(), {}, records());
    CHECK(model.open() == 3);
    CHECK_FALSE(model.answer(0));
    CHECK_FALSE(model.answer(1));
    CHECK_FALSE(model.answer(2));
    CHECK(shown(model, 0, NamesModel::Meaning).contains(QStringLiteral("Riverside (ZZ1)")));
    CHECK(shown(model, 1, NamesModel::Meaning).contains(QStringLiteral("RTT18")));

    SECTION("what was said before goes before it")
    {
        NameAnswers before;
        before.organisations.insert(nameKey(names().first().text), {NameFate::LeaveOut});
        model.setNames(names(), before, records());
        CHECK(model.answer(0)->fate == NameFate::LeaveOut);
    }
    SECTION("an answer leaves her where she was in the list")
    {
        int resets = 0;
        QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
        const QPersistentModelIndex place = model.index(2, NamesModel::Meaning);
        NameAnswers said;
        said.organisations.insert(nameKey(names().first().text), {NameFate::Match, kRiverside});
        model.setNames(names(), said, records());
        CHECK(resets == 0);
        CHECK(place.row() == 2);
        CHECK(model.answer(0) == NameAnswer {NameFate::Match, kRiverside});
    }
}

TEST_CASE("Names: the choices are suggestions with their reason, new, left out, and every record",
          "[data][names]")
{
    NamesModel model;
    model.setNames(names(), {}, records());
    const QList<NameChoice> choices = model.choices(1);
    REQUIRE(choices.size() == 4);
    CHECK_FALSE(choices[0].answer);
    CHECK(choices[1].text.contains(QStringLiteral("85 % alike: without “within”")));
    CHECK(choices[1].answer == NameAnswer {NameFate::Match, kRtt});
    CHECK(choices[2].answer->fate == NameFate::Create);
    CHECK(choices[3].answer->fate == NameFate::LeaveOut);
    CHECK(model.choices(2).size() == 5); // both providers behind the three
    CHECK(model.cells().size() == 4);
}

TEST_CASE("Names: the panel gives answers and says how many are missing", "[data][names]")
{
    NamesPanel panel;
    panel.setNames(names(), {}, records());
    auto *count = panel.findChild<QLabel *>(QStringLiteral("namesCount"));
    CHECK(count->text().startsWith(u'3'));
    CHECK(panel.open() == 3);
    int told = 0;
    QObject::connect(&panel, &NamesPanel::answersChanged, &panel, [&] { ++told; });
    panel.findChild<QPushButton *>(QStringLiteral("namesLeaveOut"))->click();
    CHECK(told == 1);
    CHECK(panel.open() == 0);
    CHECK(panel.answers().organisations.value(QStringLiteral("kent average")).fate
          == NameFate::LeaveOut);
    CHECK(panel.answers().organisations.value(QStringLiteral("riverside trust")).fate
          == NameFate::LeaveOut);
    panel.findChild<QPushButton *>(QStringLiteral("namesCopy"))->click();
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("Kent average")));
}

TEST_CASE("Names: chosen with the keyboard alone", "[data][names]")
{
    NamesPanel panel;
    panel.resize(900, 300);
    panel.setNames(names(), {}, records());
    panel.show();
    auto *view = panel.findChild<FrozenTableView *>(QStringLiteral("namesTable"));
    view->setFocus();
    view->setCurrentIndex(view->model()->index(2, NamesModel::Meaning));
    QTest::keyClick(view, Qt::Key_F2);
    auto *combo = view->findChild<QComboBox *>(QStringLiteral("nameChoice"));
    REQUIRE(combo);
    CHECK(combo->accessibleName().contains(QStringLiteral("Kent average")));
    combo->setCurrentIndex(combo->findText(QStringLiteral("Hillside (ZZ2)")));
    QTest::keyClick(combo, Qt::Key_Return);
    QTest::qWait(0);
    CHECK(panel.answers().organisations.value(QStringLiteral("kent average")).record == kHillside);
}

TEST_CASE("Names: what is said of all the others counts, and the import closes the list",
          "[data][names]")
{
    NamesPanel panel;
    const auto *said = panel.findChild<QLabel *>(QStringLiteral("namesCount"));
    const auto *create = panel.findChild<QPushButton *>(QStringLiteral("namesCreate"));
    const auto *model = panel.findChild<FrozenTableView *>(QStringLiteral("namesTable"))->model();
    NameAnswers answers;
    answers.organisations.insert(nameKey(QStringLiteral("Kent average")), {NameFate::LeaveOut});
    panel.setNames(names(), answers, records());
    panel.setRest(NameFate::Create, false);
    CHECK(said->text() == QStringLiteral("Every name without an answer is created."));
    CHECK(shown(*model, 0, NamesModel::Meaning) == QStringLiteral("A new provider"));
    CHECK(panel.open() == 2); // still to be answered one by one
    panel.setRest(NameFate::Create, true);
    CHECK(said->text() == QStringLiteral("Names created: 2 · Names whose rows were left out: 1"));
    CHECK(shown(*model, 2, NamesModel::Meaning) == QStringLiteral("Its rows were left out"));
    CHECK_FALSE(model->index(0, NamesModel::Meaning).flags().testFlag(Qt::ItemIsEditable));
    CHECK(create->isHidden());
}
