// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/CatchQt.h"
#include "ui/models/ReportPlacesModel.h"
#include "ui/models/ReportTableModel.h"
#include "ui/widgets/TableRoles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace candour;

namespace {

using State = ReportPlaceRow::State;

ReportPlaceRow place(const char *key, State state)
{
    return {QString::fromLatin1(key), QString::fromLatin1(key), state};
}

ReportRow report(const char *number)
{
    ReportRow row;
    row.report.uid = Uid::create();
    row.report.number = QString::fromLatin1(number);
    row.report.dataTo = QStringLiteral("2026-09");
    row.report.reportDate = QDate(2026, 10, 20);
    return row;
}

} // namespace

TEST_CASE("The list of places is patched, never reset", "[reports][models]")
{
    ReportPlacesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const ReportPlaceRow head = place("Providers", State::Heading);
    model.setRows({head, place("a", State::Owed), place("b", State::Empty)});
    const QPersistentModelIndex b = model.index(2);
    model.setRows(
        {head, place("b", State::Written), place("c", State::Proposed), place("a", State::Empty)});
    CHECK(resets.isEmpty());
    REQUIRE(model.rowCount() == 4);
    CHECK(b.isValid());
    CHECK(b.row() == 1);
    CHECK(model.row(1).state == State::Written);
    CHECK(model.nextOpen(-1) == 2);
    CHECK(model.nextOpen(2) == 2);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    model.setRows({});
    CHECK(model.rowCount() == 0);
    CHECK(model.nextOpen(-1) == -1);
}

TEST_CASE("The table of reports is patched by uid", "[reports][models]")
{
    ReportTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ReportRow first = report("QR-2026-01");
    const ReportRow second = report("QR-2026-02");
    model.setReports({first, second});
    const QPersistentModelIndex kept = model.index(1, 0);
    first.report.state = ReportState::Issued;
    first.report.issued = QDateTime(QDate(2026, 10, 21), QTime(12, 0), Qt::UTC);
    first.issuedBy = QStringLiteral("Helen Tarrant");
    model.setReports({first, second});
    CHECK(kept.isValid());
    CHECK(model.index(0, ReportTableModel::State).data().toString() == QStringLiteral("Issued"));
    CHECK(model.index(0, ReportTableModel::Issued).data().toString()
          == QStringLiteral("21 Oct 2026 by Helen Tarrant"));
    CHECK(model.index(0, ReportTableModel::DataTo).data().toString() == QStringLiteral("Sep 2026"));
    CHECK(model.index(0, 0).data(IdRole).value<Uid>() == first.uid());
    model.setReports({second});
    CHECK(kept.isValid());
    CHECK(kept.row() == 0);
}
