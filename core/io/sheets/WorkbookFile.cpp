// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/WorkbookFile.h"

#include "core/io/IoText.h"
#include "core/io/sheets/CompoundFile.h"
#include "core/io/sheets/Readers.h"
#include "core/io/sheets/SheetErrors.h"
#include "core/io/sheets/TextSheet.h"
#include "core/io/sheets/XlsxParts.h"
#include "core/io/sheets/ZipArchive.h"

#include <QFile>
#include <QFileInfo>

namespace candour {

namespace {

constexpr qsizetype kLookedAt = 4096; ///< bytes that tell text from text

Error unsupported(const QString &text)
{
    return {ErrorCode::Unsupported, text};
}

/// What the bytes open as, so that the container is opened once.
struct Opened {
    TableFileKind kind = TableFileKind::Text;
    std::unique_ptr<ZipArchive> archive {};
    QByteArray stream {};
};

Result<Opened> openDocument(std::unique_ptr<ZipArchive> archive, const QString &fileName)
{
    const QByteArray type = archive->begin(QStringLiteral("mimetype"), 100).trimmed();
    const QByteArray openDocument = "application/vnd.oasis.opendocument.";
    if (type.startsWith(openDocument) && type.mid(openDocument.size()).startsWith("spreadsheet"))
        return Opened {TableFileKind::Ods, std::move(archive)};
    if (type.startsWith(openDocument))
        return fail(unsupported(IoText::tr("%1 is a text or a drawing, not a spreadsheet. Choose "
                                           "the spreadsheet with the figures.")
                                    .arg(fileName)));
    const QString part = mainPart(*archive);
    if (part.endsWith(QStringLiteral(".bin")))
        return fail(unsupported(IoText::tr("%1 is a binary workbook (.xlsb). Open it in a "
                                           "spreadsheet program, save it as XLSX, and import that.")
                                    .arg(fileName)));
    if (part.startsWith(QStringLiteral("word/")) || part.startsWith(QStringLiteral("ppt/")))
        return fail(unsupported(IoText::tr("%1 is a document, not a spreadsheet. Choose the "
                                           "spreadsheet with the figures.")
                                    .arg(fileName)));
    if (part.isEmpty())
        return fail(unsupported(IoText::tr("%1 is an archive, not a spreadsheet. Unpack it and "
                                           "import the files inside.")
                                    .arg(fileName)));
    return Opened {TableFileKind::Xlsx, std::move(archive)};
}

/// The beginning of a text in lower case, as ASCII as it can be.
QByteArray lookedAt(const QByteArray &bytes)
{
    QByteArray head = bytes.first(std::min(bytes.size(), kLookedAt));
    head.replace('\0', ""); // UTF-16
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (head.startsWith(mark))
            head.remove(0, qsizetype(qstrlen(mark)));
    }
    return head.trimmed().toLower();
}

/// Why a text is no table of figures, though spreadsheet programs open it; empty when it may be.
QString refusedText(const QByteArray &head, const QString &fileName)
{
    const bool xml = head.startsWith("<?xml") || head.startsWith("<workbook")
        || head.startsWith("<office:document");
    if (xml)
        return IoText::tr("%1 is an XML file, whatever it is called. Open it in a spreadsheet "
                          "program, save it as XLSX, and import that.")
            .arg(fileName);
    for (const char *begin : {"<!doctype html", "<html", "<head", "<meta", "<style", "<body",
                              "<table", "<div", "<!--", "mime-version:"}) {
        if (head.startsWith(begin))
            return IoText::tr("%1 is a web page, whatever it is called. Open it in a spreadsheet "
                              "program, save it as XLSX, and import that.")
                .arg(fileName);
    }
    return {};
}

/// A workbook of Excel 2 to 4, or a later one without its container, begins with this record.
bool isBareBook(const QByteArray &bytes)
{
    if (bytes.size() < 8 || bytes[0] != '\x09')
        return false;
    const char version = bytes[1];
    const char length = bytes[2];
    return bytes[3] == '\0'
        && ((version == '\0' && length == '\x04') || (version == '\x02' && length == '\x06')
            || (version == '\x04' && length == '\x06') || (version == '\x08' && length >= '\x08'));
}

Result<Opened> openTable(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06")) {
        auto archive = ZipArchive::open(bytes, fileName);
        if (!archive)
            return fail(archive.error());
        return openDocument(std::move(*archive), fileName);
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        auto stream = workbookStream(bytes, fileName);
        if (!stream)
            return fail(stream.error());
        return Opened {TableFileKind::Xls, nullptr, *stream};
    }
    if (isBareBook(bytes))
        return fail(oldBook(fileName));
    if (const QString why = refusedText(lookedAt(bytes), fileName); !why.isEmpty())
        return fail(unsupported(why));
    return Opened {};
}

Result<QByteArray> wholeFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    if (info.isDir())
        return fail(
            ErrorCode::Invalid,
            IoText::tr("%1 is a folder. Choose the file with the figures inside it.").arg(name));
    if (!info.exists())
        return fail(
            ErrorCode::NotFound,
            IoText::tr("%1 is not there. Check its name, or whether its folder is still connected.")
                .arg(name));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io,
            IoText::tr("%1 cannot be read. Check that you may open it and that no other program "
                       "holds it.")
                .arg(name),
            file.errorString());
    if (file.size() > kLargestTableFile)
        return fail(unsupported(
            IoText::tr("%1 is larger than %L2 MB, so it is no table of figures. Ask its sender for "
                       "the figures alone.")
                .arg(name)
                .arg(kLargestTableFile / 1024 / 1024)));
    const qint64 size = file.size();
    const QByteArray bytes = file.read(size);
    if (bytes.size() != size)
        return fail(
            ErrorCode::Io,
            IoText::tr("%1 could not be read to its end. Copy it to this computer and import the "
                       "copy.")
                .arg(name),
            file.errorString());
    return bytes;
}

} // namespace

Result<TableFileKind> kindOfTableFile(const QByteArray &bytes, const QString &fileName)
{
    const auto opened = openTable(bytes, fileName);
    if (!opened)
        return fail(opened.error());
    return opened->kind;
}

Result<TableFileKind> kindOfTableFile(const QString &path)
{
    const auto bytes = wholeFile(path);
    if (!bytes)
        return fail(bytes.error());
    return kindOfTableFile(*bytes, QFileInfo(path).fileName());
}

Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName,
                              const Progress &progress)
{
    auto opened = openTable(bytes, fileName);
    if (!opened)
        return fail(opened.error());
    switch (opened->kind) {
    case TableFileKind::Xlsx:
        return readXlsx(*opened->archive, fileName, progress);
    case TableFileKind::Ods:
        return readOds(*opened->archive, fileName, progress);
    case TableFileKind::Xls:
        return readXls(opened->stream, fileName, progress);
    case TableFileKind::Text:
        break;
    }
    return textWorkbook(bytes, fileName);
}

Result<Workbook> readWorkbook(const QString &path, const Progress &progress)
{
    const auto bytes = wholeFile(path);
    if (!bytes)
        return fail(bytes.error());
    return readWorkbook(*bytes, QFileInfo(path).fileName(), progress);
}

} // namespace candour
