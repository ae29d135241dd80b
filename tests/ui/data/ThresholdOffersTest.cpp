// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/CatchQt.h"
#include "ui/pages/data/ThresholdOffersModel.h"
#include "ui/pages/data/ThresholdOffersPanel.h"
#include "ui/widgets/FrozenTableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace candour;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

ThresholdOffer offer(const char *measure, OfferState state)
{
    ThresholdOffer one;
    one.provider = QStringLiteral("ZZ1");
    one.indicator = QLatin1String(measure);
    one.text = QStringLiteral(">=95%");
    one.meaning = QStringLiteral("≥ 95 %");
    one.state = state;
    one.held = QStringLiteral("≥ 92 %");
    one.why = QStringLiteral("It is no single number.");
    one.place = QStringLiteral("line 2");
    return one;
}

QList<ThresholdOffer> offers()
{
    return {offer("A", OfferState::New), offer("B", OfferState::Same),
            offer("C", OfferState::Differs), offer("D", OfferState::Unclear)};
}

} // namespace

TEST_CASE("Threshold offers: none is ticked, and only what can be kept has a box",
          "[data][thresholds]")
{
    ThresholdOffersModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setOffers(offers(), {});
    CHECK(model.chosen().isEmpty());
    CHECK(model.choosable() == 2);
    const auto box = [&](int row) { return model.index(row, 0).data(Qt::CheckStateRole); };
    CHECK(box(0) == QVariant(int(Qt::Unchecked)));
    CHECK_FALSE(box(1).isValid());
    CHECK(box(2) == QVariant(int(Qt::Unchecked)));
    CHECK_FALSE(model.setData(model.index(3, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(model.chosen() == QSet<QString> {offers()[2].key()});
    CHECK(model.index(2, ThresholdOffersModel::State).data().toString()
          == QStringLiteral("Differs from ≥ 92 %"));

    model.setOffers(offers(), {offers()[0].key(), offers()[1].key(), QStringLiteral("gone")});
    CHECK(model.chosen() == QSet<QString> {offers()[0].key()});
}

TEST_CASE("Threshold offers: the panel tells what is ticked", "[data][thresholds]")
{
    ThresholdOffersPanel panel;
    panel.setOffers(offers());
    QList<int> told;
    QObject::connect(&panel, &ThresholdOffersPanel::chosenChanged, &panel,
                     [&](const QSet<QString> &chosen) { told.append(int(chosen.size())); });
    auto *all = panel.findChild<QPushButton *>(QStringLiteral("thresholdOffersAll"));
    auto *none = panel.findChild<QPushButton *>(QStringLiteral("thresholdOffersNone"));
    CHECK_FALSE(none->isEnabled());
    all->click();
    CHECK(panel.chosen().size() == 2);
    CHECK_FALSE(all->isEnabled());
    none->click();
    CHECK(told == QList<int> {2, 0});

    panel.show();
    auto *view = panel.findChild<FrozenTableView *>(QStringLiteral("thresholdOffers"));
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, ThresholdOffersModel::Measure));
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(panel.chosen() == QSet<QString> {offers()[0].key()});
    CHECK(panel.findChild<QLabel *>(QStringLiteral("thresholdOffersCount"))
              ->text()
              .startsWith(QStringLiteral("1 of 2")));
    panel.findChild<QPushButton *>(QStringLiteral("thresholdOffersCopy"))->click();
    CHECK(QApplication::clipboard()->text().count(u'\n') >= 4);
}

TEST_CASE("Threshold offers: after the import it is said what was kept, and nothing is ticked",
          "[data][thresholds]")
{
    ThresholdOffersModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setKept(offers(), {offers()[0].key()});
    CHECK_FALSE(model.index(0, 0).data(Qt::CheckStateRole).isValid());
    CHECK_FALSE(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    model.chooseAll(true);
    CHECK(model.chosen() == QSet<QString> {offers()[0].key()});
    CHECK(model.index(0, ThresholdOffersModel::State).data().toString() == QStringLiteral("Kept"));

    ThresholdOffersPanel panel;
    const auto *said = panel.findChild<QLabel *>(QStringLiteral("thresholdOffersCount"));
    const auto *all = panel.findChild<QPushButton *>(QStringLiteral("thresholdOffersAll"));
    panel.setKept(offers(), {});
    CHECK(said->text() == QStringLiteral("None of these thresholds was kept."));
    CHECK(all->isHidden());
    panel.setKept(offers(), {offers()[0].key(), offers()[2].key()});
    CHECK(said->text() == QStringLiteral("2 thresholds were kept with the figures."));
    panel.setOffers(offers()); // of the next file
    CHECK_FALSE(all->isHidden());
    CHECK(said->text().startsWith(QStringLiteral("0 of 2")));
}
