// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/OpenedSource.h"

#include "core/io/FigureReader.h"
#include "core/io/TableFile.h"
#include "core/io/layout/LayoutFinder.h"
#include "core/io/sheets/TextSheet.h"
#include "core/io/sheets/WorkbookFile.h"
#include "core/services/PersonWatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OpenedSource", text);
}

/// The layout shows within the beginning of a text.
constexpr qint64 kLayoutBytes = qint64(8) * 1024 * 1024;

/// Whole lines from the beginning of a text; all of one in two-byte characters.
QByteArray beginningOf(QFile &file)
{
    QByteArray bytes = file.read(kLayoutBytes);
    const bool isWide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (file.atEnd())
        return bytes;
    if (isWide)
        return bytes + file.readAll();
    bytes.truncate(bytes.lastIndexOf('\n') + 1);
    return bytes;
}

} // namespace

Result<OpenedSource> openFigureSource(const QString &path, const Progress &progress)
{
    OpenedSource source {path, QFileInfo(path).fileName(), {}, QFileInfo(path).lastModified()};
    const auto isBook = isWorkbookFile(path);
    if (!isBook)
        return fail(isBook.error());
    if (!*isBook)
        return source;
    auto workbook = readWorkbook(path, progress);
    if (!workbook)
        return fail(workbook.error());
    source.workbook = std::make_shared<const Workbook>(std::move(*workbook));
    return source;
}

Result<CsvPreview> previewOf(const OpenedSource &source, int rows)
{
    return source.isText() ? peekCsv(source.path, rows)
                           : Result<CsvPreview>(peekWorkbook(*source.workbook, rows));
}

Result<std::shared_ptr<const Workbook>> layoutBookOf(const OpenedSource &source)
{
    if (!source.isText())
        return source.workbook;
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    tr("“%1” cannot be read: %2. Nothing was imported.")
                        .arg(source.fileName, file.errorString()));
    auto text = textWorkbook(beginningOf(file), source.fileName, kLayoutRows);
    // The beginning may end within a quoted text of several lines.
    if (!text && file.size() > kLayoutBytes && file.seek(0))
        text = textWorkbook(file.readAll(), source.fileName, kLayoutRows);
    if (!text)
        return fail(text.error());
    return std::make_shared<const Workbook>(std::move(*text));
}

Result<ImportedTable> readSource(const OpenedSource &source, const Mapping &mapping,
                                 PersonData persons, const Progress &progress)
{
    const auto watch = watchPersons(source, mapping);
    if (!watch)
        return fail(watch.error());
    if (persons == PersonData::Refused && !watch->read.isEmpty())
        return fail(ErrorCode::Unsupported, watch->refusal(source.fileName));
    auto table = source.isText()
        ? readFigures(source.path, mapping, progress)
        : readFigures(*source.workbook, source.fileName, mapping, progress);
    if (table) {
        table->notes += watch->notes();
        table->holdsPersons = !watch->read.isEmpty() || !watch->unread.isEmpty();
    }
    return table;
}

} // namespace candour
