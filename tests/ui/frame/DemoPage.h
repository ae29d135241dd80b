// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/ChangeSet.h"
#include "ui/delegates/CellMark.h"
#include "ui/delegates/RagDelegate.h"
#include "ui/frame/Page.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FrozenTableView.h"
#include "ui/widgets/TableRoles.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace candour {

/// A page as the window's tests need one: it writes down what the window does to it.
class DemoPage : public Page {
    Q_OBJECT

public:
    explicit DemoPage(QString name)
        : m_name(std::move(name))
        , m_widget(new QWidget)
        , m_details(std::make_unique<QLabel>(QStringLiteral("Why: seven points below the mean")))
    {
        m_widget->setObjectName(QStringLiteral("page.") + m_name);
        m_widget->setFocusPolicy(Qt::StrongFocus);
        m_details->setObjectName(QStringLiteral("details.") + m_name);
        m_details->setWordWrap(true);
        m_details->setAlignment(Qt::AlignTop);
    }

    QString target {};
    QStringList calls {};
    bool printable = true;
    bool hasDetails = true;

    [[nodiscard]] QString title() const override { return target.isEmpty() ? m_name : target; }

    [[nodiscard]] QList<Crumb> breadcrumb() const override
    {
        if (target.isEmpty())
            return {};
        return {{m_name, {m_name}}};
    }

    [[nodiscard]] QWidget *widget() override { return m_widget; }

    [[nodiscard]] QWidget *detailsWidget() override
    {
        return hasDetails ? m_details.get() : nullptr;
    }

    [[nodiscard]] QList<ActionId> headerActions() const override
    {
        return {"file.print", "file.export", "file.import"};
    }

    [[nodiscard]] QString primaryAction() const override { return QStringLiteral("file.import"); }

    bool show(const QString &where) override
    {
        calls.append(QStringLiteral("show ") + where);
        target = where;
        return true;
    }

    void refresh(const ChangeSet &changes) override
    {
        calls.append(QStringLiteral("refresh %1").arg(changes.sequence));
    }

    void leave() override { calls.append(QStringLiteral("leave")); }

    [[nodiscard]] bool canPrint() const override { return printable; }

private:
    QString m_name;
    QWidget *m_widget;
    std::unique_ptr<QLabel> m_details;
};

/// Gives the page something to look at: a scorecard with made-up figures.
inline void fillDemo(DemoPage &page)
{
    auto *model = new QStandardItemModel(14, 15, page.widget());
    const QString names[] = {QStringLiteral("C. difficile cases"),
                             QStringLiteral("MRSA bacteraemia"),
                             QStringLiteral("FFT inpatient, % positive"),
                             QStringLiteral("A&E within four hours, %"),
                             QStringLiteral("Cancer: first treatment within 62 days, %"),
                             QStringLiteral("Mixed-sex accommodation breaches"),
                             QStringLiteral("Sickness absence, %")};
    const Mark marks[] = {Mark::Green, Mark::Amber, Mark::Red, Mark::Green, Mark::None};
    model->setHeaderData(0, Qt::Horizontal, QStringLiteral("Indicator"));
    model->setHeaderData(1, Qt::Horizontal, QStringLiteral("Target"));
    for (int row = 0; row < model->rowCount(); ++row) {
        model->setData(model->index(row, 0), names[row % 7]);
        model->setData(model->index(row, 1), QStringLiteral("≥ 95 %"));
        for (int column = 2; column < 15; ++column) {
            const int seed = row * 5 + column * 3;
            const QModelIndex cell = model->index(row, column);
            const Mark mark = marks[seed % 5];
            model->setHeaderData(
                column, Qt::Horizontal,
                QDate(2025, 10, 1).addMonths(column - 2).toString(QStringLiteral("MMM yy")));
            model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                                 Qt::TextAlignmentRole);
            model->setData(cell, QString::number(60 + (seed * 13 % 400) / 10.0, 'f', 1));
            model->setData(cell,
                           QVariant::fromValue(CellMark {.mark = mark,
                                                         .judged = mark != Mark::None,
                                                         .provisional = column == 14,
                                                         .commented = seed % 11 == 0}),
                           MarkRole);
        }
    }
    auto *view = new FrozenTableView(page.widget());
    view->setObjectName(QStringLiteral("demoTable"));
    view->setModel(model);
    view->setItemDelegate(new RagDelegate(view));
    view->setItemDelegateForColumn(0, new QStyledItemDelegate(view));
    const QFontMetrics metrics = view->fontMetrics();
    view->setColumnWidth(0, metrics.horizontalAdvance(names[4]) + space::kPage);
    for (int column = 2; column < 15; ++column)
        view->setColumnWidth(column,
                             metrics.horizontalAdvance(QStringLiteral("000.0p"))
                                 + Theme::scaled(2 * space::kGroup + space::kRelated));
    auto *filter = new FilterLine(page.widget());
    filter->setMaximumWidth(260);
    filter->setTarget(view);
    auto *row = new QHBoxLayout;
    row->addWidget(filter);
    row->addStretch();
    for (const auto &[count, mark] : {std::pair {QStringLiteral("5"), Mark::Red},
                                      {QStringLiteral("7"), Mark::Amber},
                                      {QStringLiteral("21"), Mark::Green}}) {
        auto *chip = new ChipLabel(count);
        chip->setMark(mark);
        row->addWidget(chip);
    }
    auto *layout = new QVBoxLayout(page.widget());
    layout->setContentsMargins(space::kPage, 0, space::kPage, space::kGroup);
    layout->addLayout(row);
    layout->addWidget(view);
    page.widget()->setFocusProxy(view);
}

} // namespace candour
