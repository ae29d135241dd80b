// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/ChartCommands.h"

#include "core/base/SaveFile.h"
#include "core/io/SheetTable.h"
#include "core/report/Document.h"
#include "ui/charts/ChartView.h"
#include "ui/dialogs/ChartTableDialog.h"
#include "ui/pages/records/FigureVintages.h"
#include "ui/pages/records/PaperGuard.h"
#include "ui/pages/records/SheetSaving.h"
#include "ui/panels/ChartDialog.h"
#include "ui/prompts/UserPrompts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace candour {

namespace {

constexpr qsizetype kLongestName = 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("ChartCommands", text);
}

/// The chart's title as far as a file can be called that.
QString fileName(const ChartSpec &spec)
{
    QString name;
    for (const QChar letter : spec.title.section(u'.', 0, 0).left(kLongestName)) {
        if (letter.isLetterOrNumber() || letter == u' ' || letter == u'-')
            name.append(letter);
    }
    name = name.simplified();
    return name.isEmpty() ? tr("Chart") : name;
}

SheetTable sheetOf(const ChartTable &table)
{
    SheetTable sheet;
    sheet.name = tr("Figures");
    for (const ChartTable::Head &head : table.heads)
        sheet.columns.append({head.title});
    for (const QList<ChartCell> &cells : table.rows) {
        QList<QVariant> row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const ChartCell &cell = cells.at(i);
            if (table.heads.at(i).isNumber)
                row.append(cell.number ? QVariant(*cell.number) : QVariant());
            else
                row.append(cell.text);
        }
        sheet.rows.append(row);
    }
    return sheet;
}

QByteArray pngOf(const ChartView &view)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    view.picture().save(&buffer, "PNG");
    return bytes;
}

void savePicture(const ChartView &view, UserPrompts &prompts)
{
    FileRequest request;
    request.title = tr("Save the picture of the chart");
    request.suggestedName = fileName(view.spec()) + QStringLiteral(".png");
    request.filters = {{tr("Pictures"), QStringLiteral("*.png")},
                       {tr("Drawings"), QStringLiteral("*.svg")}};
    request.suffix = QStringLiteral("png");
    const auto path = prompts.pickFileToSave(request);
    if (!path)
        return;
    const bool drawing =
        QFileInfo(*path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0;
    const auto saved = saveFile(*path, drawing ? view.svg() : pngOf(view));
    if (!saved)
        prompts.report({.what = saved.error().text, .technical = saved.error().detail});
}

Document paperOf(const ChartSpec &spec)
{
    Document paper;
    paper.title = spec.title;
    paper.blocks = {Block {Chart {spec}}};
    return paper;
}

void openTable(const ChartView &view, FileSession &session, UserPrompts &prompts)
{
    const ChartSpec &spec = view.spec();
    auto *dialog = new ChartTableDialog(spec.title, chartTable(spec), view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto exported = [dialog, spec, &session, &prompts](const ChartTable &table) {
        letLeave(session, prompts, dialog, paperOf(spec), [&prompts, spec, table] {
            const auto saved = saveSheet(prompts, tr("Export the figures of the chart"),
                                         fileName(spec), [&] { return sheetOf(table); });
            Q_UNUSED(saved) // she has been told what stood in the way
        });
    };
    QObject::connect(dialog, &ChartTableDialog::exportRequested, dialog, exported);
    dialog->open();
}

void giveTableAndFile(ChartView &view, FileSession &session, UserPrompts &prompts)
{
    QObject::connect(&view, &ChartView::tableRequested, &view,
                     [&view, &session, &prompts] { openTable(view, session, prompts); });
    QObject::connect(&view, &ChartView::originRequested, &view,
                     [&view, &session](const FigureSource &figure) {
                         showVintages(session, figure, view.window());
                     });
    QObject::connect(&view, &ChartView::pictureFileRequested, &view, [&view, &session, &prompts] {
        letLeave(session, prompts, &view, paperOf(view.spec()),
                 [&view, &prompts] { savePicture(view, prompts); });
    });
}

void openLarge(const ChartView &view, FileSession &session, UserPrompts &prompts)
{
    auto *dialog = new ChartDialog(view.largeSpec(), view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    giveTableAndFile(dialog->view(), session, prompts);
    dialog->open();
}

void giveCommands(ChartView &view, FileSession &session, UserPrompts &prompts)
{
    giveTableAndFile(view, session, prompts);
    QObject::connect(&view, &ChartView::largeRequested, &view,
                     [&view, &session, &prompts] { openLarge(view, session, prompts); });
}

} // namespace

void giveChartCommands(QWidget &widget, FileSession &session, UserPrompts &prompts)
{
    if (auto *view = qobject_cast<ChartView *>(&widget))
        giveCommands(*view, session, prompts);
    for (ChartView *view : widget.findChildren<ChartView *>())
        giveCommands(*view, session, prompts);
}

} // namespace candour
