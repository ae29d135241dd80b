// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/db/Salvage.h"

#include <QCoreApplication>

namespace candour::db {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Salvage", text, comment, n);
}

} // namespace

qint64 SalvageReport::saved() const
{
    qint64 count = 0;
    for (const SalvagedTable &table : tables)
        count += table.saved;
    return count;
}

qint64 SalvageReport::lost() const
{
    qint64 count = 0;
    for (const SalvagedTable &table : tables)
        count += table.lost;
    return count;
}

QString SalvageReport::summary() const
{
    const QString savedText = tr("%Ln record(s) and figure(s) were saved", nullptr, int(saved()));
    if (lost() > 0)
        return tr("%1, %2.").arg(savedText, tr("%Ln were lost", nullptr, int(lost())));
    return losses.isEmpty() ? tr("%1, and none are known to be lost.").arg(savedText)
                            : tr("%1; some may be missing or changed.").arg(savedText);
}

} // namespace candour::db
