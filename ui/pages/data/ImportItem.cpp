// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/ImportItem.h"

#include "core/calc/NumberText.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportFlow", text);
}

} // namespace

QList<UnknownName> ImportItem::openNames() const
{
    QList<UnknownName> open;
    if (!found)
        return open;
    for (const UnknownName &unknown : found->unknown) {
        const auto &said = unknown.isIndicator ? names.indicators : names.organisations;
        if (!said.contains(nameKey(unknown.text)))
            open.append(unknown);
    }
    return open;
}

QString figuresText(qint64 count)
{
    return count == 1 ? tr("1 figure") : tr("%1 figures").arg(formatNumber(double(count), 0));
}

QString rowsText(qint64 count)
{
    return count == 1 ? tr("1 row") : tr("%1 rows").arg(formatNumber(double(count), 0));
}

QString importStateText(const ImportItem &item)
{
    switch (item.state) {
    case ImportState::Waiting:
        return tr("Waiting");
    case ImportState::Reading:
        return tr("Being read");
    case ImportState::NeedsMapping:
        return tr("Needs a mapping");
    case ImportState::NeedsAnswer:
        return tr("Needs an answer");
    case ImportState::Ready:
        return tr("%1 to import").arg(figuresText(item.toStore()));
    case ImportState::Storing:
        return tr("Being imported");
    case ImportState::Stored:
        if (item.isUndone)
            return tr("Import undone");
        return tr("%1 imported").arg(figuresText(item.result.stored));
    case ImportState::Failed:
        return tr("Cannot be imported");
    case ImportState::LeftOut:
        return tr("Left out");
    }
    return {};
}

} // namespace candour
