// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/SheetSaving.h"

#include "core/services/ScorecardSheets.h"
#include "ui/prompts/UserPrompts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SheetSaving", text);
}

} // namespace

std::optional<QString> saveSheet(UserPrompts &prompts, const QString &title, const QString &name,
                                 const std::function<SheetTable()> &table)
{
    FileRequest request;
    request.title = title;
    request.suggestedName = name + QStringLiteral(".xlsx");
    request.filters = {{tr("Spreadsheets"), QStringLiteral("*.xlsx")},
                       {tr("CSV files"), QStringLiteral("*.csv")}};
    request.suffix = QStringLiteral("xlsx");
    const auto path = prompts.pickFileToSave(request);
    if (!path)
        return std::nullopt;
    const bool csv =
        QFileInfo(*path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
    const auto done = writeSheet(table(), csv ? SheetFormat::Csv : SheetFormat::Xlsx, *path);
    if (done)
        return path;
    prompts.report({.what = done.error().text, .technical = done.error().detail});
    return std::nullopt;
}

} // namespace candour
