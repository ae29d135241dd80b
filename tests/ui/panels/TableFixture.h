// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/ui/records/RecordFixture.h"
#include "ui/models/RecordTableModel.h"
#include "ui/panels/TablePanel.h"
#include "ui/settings/Settings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

namespace candour::test {

inline constexpr auto kRecords = 12;

/// Twelve records of every kind of field in a panel.
struct Shown : RecordFixture {
    QTemporaryDir folder {};
    Theme theme {};
    Settings settings {folder.filePath(QStringLiteral("settings.ini"))};
    RecordTableModel model {
        kind(),
        [this](const RecordKind &of, const Uid &uid) { return context->titleOf(of, uid); },
        {}};
    std::unique_ptr<TablePanel> panel {};

    Shown()
    {
        RecordList records;
        for (int i = 0; i < kRecords; ++i) {
            RecordData record = kind().fresh();
            record.uid = Uid::create();
            record.setValue(u"number", QStringLiteral("E-%1").arg(i + 1));
            record.setValue(u"line", QStringLiteral("Line %1").arg(i));
            record.setValue(u"whole", i % 3 == 0 ? QVariant() : QVariant(qlonglong(i)));
            record.setValue(u"day", QDate(2026, 1, 1).addMonths(i));
            record.setValue(u"yes", i % 2 == 0);
            record.setValue(u"colour", i % 2 ? QStringLiteral("red") : QStringLiteral("blue"));
            if (i < 3)
                record.setValue(u"person", QVariant::fromValue(nurse));
            records.append(record);
        }
        model.setRecords(records);
        model.setEditable(true);
        make();
    }

    void make()
    {
        panel = std::make_unique<TablePanel>(
            TablePanelOptions {.id = QStringLiteral("test"), .name = QStringLiteral("Things")},
            settings);
        panel->setFormContext(context.get());
        panel->setModel(&model);
        view().sortByColumn(0, Qt::AscendingOrder);
        panel->keepLayout();
        panel->resize(1000, 500);
        showAndWait(*panel);
        view().setFocus();
    }

    [[nodiscard]] FrozenTableView &view() const { return panel->view(); }

    [[nodiscard]] int column(const char *field) const
    {
        return kind().indexOf(QString::fromLatin1(field));
    }

    [[nodiscard]] QModelIndex at(int row, const char *field) const
    {
        return panel->view().model()->index(row, column(field));
    }

    void go(int row, const char *field) const { view().setCurrentIndex(at(row, field)); }

    void choose(int top, int bottom, const char *field) const
    {
        view().setCurrentIndex(at(top, field));
        view().selectionModel()->select(QItemSelection(at(top, field), at(bottom, field)),
                                        QItemSelectionModel::ClearAndSelect);
    }

    [[nodiscard]] QStringList column(const char *field, int count) const
    {
        QStringList cells;
        for (int row = 0; row < qMin(count, panel->shownCount()); ++row)
            cells.append(at(row, field).data().toString());
        return cells;
    }

    [[nodiscard]] QString problem() const { return part<QLabel>(*panel, "tableProblem")->text(); }

    template <typename T>
    T *dialog(const char *name) const
    {
        T *found = panel->findChild<T *>(QLatin1String(name));
        REQUIRE(found);
        REQUIRE(QTest::qWaitForWindowExposed(found));
        return found;
    }

    /// The entry of the menu that the tool button shows.
    QAction *menuEntry(const char *button, const QString &name) const
    {
        QMenu *menu = part<QToolButton>(*panel, button)->menu();
        Q_EMIT menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(name);
        INFO(name.toStdString());
        REQUIRE(action);
        return action;
    }
};

inline QList<CellEdit> editsOf(const QSignalSpy &spy)
{
    return spy.last().first().value<QList<CellEdit>>();
}

} // namespace candour::test
