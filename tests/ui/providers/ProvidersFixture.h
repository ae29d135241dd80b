// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/ui/PlaceFixture.h"
#include "ui/dialogs/ImportChoiceDialog.h"
#include "ui/pages/providers/ProvidersPage.h"
#include "ui/widgets/FrozenTableView.h"

#include <QFile>
#include <QLabel>

namespace candour::test {

/// The place "providers" over the sample organisation, or over a file without one.
struct ProvidersFixture : PlaceFixture<ProvidersPage> {
    explicit ProvidersFixture(bool sample = true)
        : PlaceFixture(QStringLiteral("providers"),
                       QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC), sample)
    {
    }

    [[nodiscard]] FrozenTableView *table(const char *name) const
    {
        return part<FrozenTableView>(name);
    }

    /// The texts of a row, by the column's id.
    [[nodiscard]] static QString cell(const QAbstractItemModel *model, int row, int column)
    {
        return model->index(row, column).data().toString();
    }

    /// The row whose cell of that column is this text.
    [[nodiscard]] static int rowOf(const QAbstractItemModel *model, int column, const QString &text)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (cell(model, row, column) == text)
                return row;
        }
        FAIL("no row " << text.toStdString());
        return -1;
    }

    static void goTo(FrozenTableView *view, int row, int column)
    {
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        settle();
    }

    template <typename T>
    [[nodiscard]] qint64 held() const
    {
        const auto all = session.reader().records().all<T>();
        REQUIRE(all.has_value());
        return all->size();
    }

    [[nodiscard]] qint64 journalEntries() const
    {
        const auto head = session.reader().journal().head();
        REQUIRE(head.has_value());
        return head->sequence;
    }

    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        const QString file = folder.filePath(QLatin1String(name));
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return file;
    }

    /// The preview of an import; waits for it.
    [[nodiscard]] ImportChoiceDialog *preview() const
    {
        ImportChoiceDialog *dialog = nullptr;
        const bool shown = QTest::qWaitFor(
            [&] {
                dialog = page->widget()->findChild<ImportChoiceDialog *>();
                return dialog && dialog->isVisible();
            },
            5000);
        REQUIRE(shown);
        return dialog;
    }

    /// What a banner of the place says; empty while there is none.
    [[nodiscard]] QString said() const
    {
        QString text;
        for (const char *name : {"providersBanner", "providerBanner"}) {
            const auto *banner = part<QWidget>(name);
            if (!banner->isVisible())
                continue;
            for (const QLabel *label : banner->findChildren<QLabel *>())
                text += label->text();
        }
        return text;
    }
};

} // namespace candour::test
