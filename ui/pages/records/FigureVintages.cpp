// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/FigureVintages.h"

#include "core/calc/NumberText.h"
#include "core/io/ImportedTable.h"
#include "core/report/Papers.h"
#include "core/services/BatchService.h"
#include "core/services/FigureTrust.h"
#include "core/services/FileSession.h"
#include "ui/models/BatchModel.h"
#include "ui/panels/VintagesDialog.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FigureVintages", text);
}

QString valueText(const Figure &figure, const Indicator &indicator)
{
    return figure.status == FigureStatus::Cleared ? tr("cleared")
                                                  : formatFigure(figure, indicator, WithUnit::Yes);
}

QString statusText(FigureStatus status)
{
    switch (status) {
    case FigureStatus::Provisional:
        return tr("provisional");
    case FigureStatus::Suppressed:
        return tr("suppressed");
    case FigureStatus::NotApplicable:
        return tr("not applicable");
    case FigureStatus::NotCollected:
        return tr("not collected");
    case FigureStatus::Cleared:
        return tr("cleared");
    case FigureStatus::Final:
        break;
    }
    return {};
}

QString sourceText(const FigureVintage &vintage)
{
    const db::BatchInfo &batch = vintage.batch;
    if (batch.kind != QLatin1String("import"))
        return BatchModel::kindText(batch.kind);
    const QString sheet = batch.sheet(vintage.sourceSheet);
    if (sheet.isEmpty() && vintage.sourceRow <= 0)
        return batch.sourceFile;
    return tr("%1, %2").arg(batch.sourceFile,
                            filePlace(sheet, vintage.sourceRow, vintage.sourceColumn));
}

Result<VintageLine> lineOf(const db::Database &database, const FigureVintage &vintage,
                           const Indicator &indicator)
{
    VintageLine line;
    line.value = valueText(vintage.figure, indicator);
    line.status = statusText(vintage.figure.status);
    line.source = sourceText(vintage);
    line.received =
        BatchModel::timeText(QDateTime::fromString(vintage.batch.created, Qt::ISODateWithMs));
    const auto history = batchHistory(database, vintage.batch.uid);
    if (!history)
        return fail(history.error());
    if (!history->isEmpty()) {
        line.by = history->first().author;
        line.reason = history->first().reason;
    }
    return line;
}

} // namespace

void showVintages(FileSession &session, const Organisation &organisation,
                  const Indicator &indicator, const Period &period, QWidget *window)
{
    const db::Database &database = session.reader();
    const auto vintages = vintagesOf(database, Ref<Organisation>(organisation.uid),
                                     Ref<Indicator>(indicator.uid), period);
    if (!vintages)
        return session.reportReadFailure(vintages.error());
    QList<VintageLine> lines;
    for (auto it = vintages->crbegin(); it != vintages->crend(); ++it) {
        const auto line = lineOf(database, *it, indicator);
        if (!line)
            return session.reportReadFailure(line.error());
        lines.append(*line);
    }
    auto *dialog = new VintagesDialog(
        tr("%1, %2, %3").arg(narrowName(indicator), shortNameOf(organisation), period.label()),
        lines, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace candour
