// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/ui/PlaceFixture.h"
#include "ui/pages/outcomes/OutcomesPage.h"
#include "ui/widgets/FrozenTableView.h"

namespace candour::test {

/// The place "outcomes" over the sample organisation.
struct OutcomesFixture : PlaceFixture<OutcomesPage> {
    OutcomesFixture()
        : PlaceFixture(QStringLiteral("outcomes"),
                       QDateTime(QDate(2026, 10, 15), QTime(9, 30), Qt::UTC), true)
    {
    }

    /// Of the details pane, which is no child of the page.
    template <typename T>
    [[nodiscard]] T *detail(const char *name) const
    {
        REQUIRE(page->detailsWidget());
        T *found = page->detailsWidget()->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }

    [[nodiscard]] FrozenTableView *table() const { return part<FrozenTableView>("outcomesTable"); }
};

} // namespace candour::test
