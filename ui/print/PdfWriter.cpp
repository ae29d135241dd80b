// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/PdfWriter.h"

#include "core/base/SaveFile.h"
#include "ui/print/PagePainter.h"
#include "ui/print/PdfFinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("print", text);
}

QPageLayout pageLayoutOf(const PrintedPage &page)
{
    const bool landscape = page.sheet.rules.orientation == Orientation::Landscape;
    QPageLayout layout(QPageSize(QPageSize::A4),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

Result<QByteArray> pdfOf(const Document &document, const Pages &pages,
                         const PictureSource &pictures)
{
    if (pages.pages.isEmpty())
        return fail(ErrorCode::Invalid, tr("There is nothing to print: the report is empty."));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(int(kDotsPerInch));
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Candour"));
        writer.setPageLayout(pageLayoutOf(pages.pages.first()));
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.pages.size(); ++i) {
            if (i > 0) {
                writer.setPageLayout(pageLayoutOf(pages.pages.at(i)));
                writer.newPage();
            }
            paintPage(painter, pages.pages.at(i), pictures);
        }
    }
    return finishPdf(bytes, document, pages);
}

Result<void> writePdf(const QString &path, const Document &document, const Pages &pages,
                      const PictureSource &pictures)
{
    const auto bytes = pdfOf(document, pages, pictures);
    if (!bytes)
        return fail(bytes.error());
    return saveFile(path, *bytes);
}

Result<void> printPages(QPrinter &printer, const Pages &pages, const PictureSource &pictures)
{
    if (pages.pages.isEmpty())
        return fail(ErrorCode::Invalid, tr("There is nothing to print: the report is empty."));
    const int count = int(pages.pages.size());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) - 1 : count - 1;
    if (first > last)
        return fail(
            ErrorCode::Invalid,
            tr("The report has %1 pages; the range asked for has none of them.").arg(count));
    printer.setPageLayout(pageLayoutOf(pages.pages.at(first)));
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::Io,
                    tr("The printer does not answer. Check that it is on, or choose another."));
    for (int i = first; i <= last; ++i) {
        if (i > first) {
            printer.setPageOrientation(pageLayoutOf(pages.pages.at(i)).orientation());
            printer.newPage();
        }
        painter.resetTransform();
        const double scale = printer.resolution() / kDotsPerInch;
        painter.scale(scale, scale);
        paintPage(painter, pages.pages.at(i), pictures);
    }
    return {};
}

} // namespace candour
