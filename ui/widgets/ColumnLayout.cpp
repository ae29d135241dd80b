// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/ColumnLayout.h"

#include "ui/widgets/TableRoles.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

namespace candour {

namespace {

int columnOf(const QTableView &view, const QString &id)
{
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        if (!id.isEmpty() && columnIdOf(view, column) == id)
            return column;
    }
    return -1;
}

} // namespace

QString columnIdOf(const QTableView &view, int column)
{
    return view.model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
}

QByteArray columnLayout(const QTableView &view, std::optional<int> frozen)
{
    const QHeaderView *header = view.horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString id = columnIdOf(view, column);
        if (id.isEmpty())
            continue;
        QJsonObject one {{QStringLiteral("id"), id}};
        if (view.isColumnHidden(column))
            one.insert(QStringLiteral("hidden"), true);
        else
            one.insert(QStringLiteral("width"), view.columnWidth(column));
        columns.append(one);
    }
    QJsonObject layout {{QStringLiteral("columns"), columns}};
    const int sorted = header->sortIndicatorSection();
    if (view.isSortingEnabled() && sorted >= 0 && sorted < header->count()) {
        layout.insert(QStringLiteral("sort"), columnIdOf(view, sorted));
        layout.insert(QStringLiteral("descending"),
                      header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    if (frozen)
        layout.insert(QStringLiteral("frozen"), *frozen);
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

std::optional<int> frozenInLayout(const QByteArray &layout)
{
    const QJsonValue frozen = QJsonDocument::fromJson(layout)[QStringLiteral("frozen")];
    return frozen.isDouble() ? std::optional(qBound(0, frozen.toInt(), 20)) : std::nullopt;
}

bool applyColumnLayout(QTableView &view, const QByteArray &layout, int fixed)
{
    const QJsonDocument document = QJsonDocument::fromJson(layout);
    if (!document[QStringLiteral("columns")].isArray() || !view.model())
        return false;
    QHeaderView *header = view.horizontalHeader();
    int place = fixed;
    for (const QJsonValue &value : document[QStringLiteral("columns")].toArray()) {
        const int column = columnOf(view, value[QStringLiteral("id")].toString());
        if (column < 0)
            continue;
        if (column >= fixed)
            header->moveSection(header->visualIndex(column), place++);
        view.setColumnHidden(column, column > 0 && value[QStringLiteral("hidden")].toBool());
        const int width = value[QStringLiteral("width")].toInt();
        if (width > 0)
            view.setColumnWidth(column, width);
    }
    const int sorted = columnOf(view, document[QStringLiteral("sort")].toString());
    if (view.isSortingEnabled() && sorted >= 0) {
        const bool descending = document[QStringLiteral("descending")].toBool();
        view.sortByColumn(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    return true;
}

} // namespace candour
