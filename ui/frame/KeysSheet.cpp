// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/frame/KeysSheet.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/actions/FixedKeys.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("KeysSheet", text);
}

void addRows(Table &table, const QString &heading, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    table.rows.append({{{.text = heading, .strong = true, .span = 2}}, RowKind::Group});
    table.rows.append(rows);
}

Row rowOf(const QString &command, const QString &keys)
{
    return {{{.text = command}, {.text = keys, .strong = true}}};
}

void addGroup(Table &table, const ActionRegistry &actions, const QString &page,
              const QString &heading)
{
    QList<Row> rows;
    for (const ActionRegistry::Entry &entry : actions.entries()) {
        if (entry.page == page && entry.action->isVisible() && !entry.action->shortcuts().isEmpty())
            rows.append(rowOf(plainText(entry.action), keysText(entry.action)));
    }
    addRows(table, heading, rows);
}

void addFixed(Table &table, std::span<const FixedKey> keys, const QString &heading)
{
    QList<Row> rows;
    for (const FixedKey &key : keys)
        rows.append(rowOf(textOf(key), keysText(key)));
    addRows(table, heading, rows);
}

} // namespace

Document keysSheet(const ActionRegistry &actions, const QString &page, const QString &title)
{
    Table table;
    table.columns = {{.title = tr("Command"), .weight = 2}, {.title = tr("Keys")}};
    if (!page.isEmpty())
        addGroup(table, actions, page, title);
    addGroup(table, actions, {}, tr("Everywhere"));
    addFixed(table, tableKeys(), tr("In every table"));
    addFixed(table, formKeys(), tr("In every form"));
    addFixed(table, chartKeys(), tr("In every chart"));
    Document document;
    document.title = tr("Keys of Candour");
    document.blocks = {{Heading {.level = 1, .text = document.title, .numbered = false}}, {table}};
    return document;
}

} // namespace candour
