// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/core/io/sheets/SheetTestSupport.h"

#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-output-memory.h>
#include <gsf/gsf-utils.h>
#include <zip.h>

namespace candour::test {

namespace {

const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + kRelations + "/" + type + "\" Target=\""
        + target + "\"/>";
}

QByteArray relations(const QByteArray &list)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Relationships xmlns=\"" + kPackage + "\">"
        + list + "</Relationships>";
}

} // namespace

QByteArray zipOf(const Parts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    REQUIRE(target);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    REQUIRE(zip);
    for (const auto &[name, content] : parts) {
        zip_source_t *part =
            zip_source_buffer(zip, content.constData(), quint64(content.size()), 0);
        REQUIRE(zip_file_add(zip, name.constData(), part, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(zip) == 0);
    zip_stat_t stat;
    REQUIRE(zip_source_open(target) == 0);
    REQUIRE(zip_source_stat(target, &stat) == 0);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    REQUIRE(zip_source_read(target, bytes.data(), stat.size) == qint64(stat.size));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Parts xlsxParts(const XlsxText &text)
{
    QByteArray links = relation("rId1", "worksheet", "worksheets/sheet1.xml");
    Parts parts {
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
         "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kRelations + "\"><workbookPr "
             + text.properties
             + "/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet xmlns=\"" + kMain + "\">" + text.beforeData + "<sheetData>" + text.sheetData
             + "</sheetData>" + text.afterData + "</worksheet>"}};
    if (!text.texts.isEmpty()) {
        links += relation("rId2", "sharedStrings", "sharedStrings.xml");
        parts.append(
            {"xl/sharedStrings.xml", "<sst xmlns=\"" + kMain + "\">" + text.texts + "</sst>"});
    }
    if (!text.styles.isEmpty()) {
        links += relation("rId3", "styles", "styles.xml");
        parts.append({"xl/styles.xml",
                      "<styleSheet xmlns=\"" + kMain + "\"><numFmts>" + text.formats
                          + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>"
                          + text.styles + "</cellXfs></styleSheet>"});
    }
    parts.append({"xl/_rels/workbook.xml.rels", relations(links)});
    return parts;
}

QByteArray xlsxOfText(const XlsxText &text)
{
    return zipOf(xlsxParts(text));
}

QByteArray xlsxWith(Parts parts, const QByteArray &name, const QByteArray &content)
{
    for (auto &part : parts) {
        if (part.first == name) {
            part.second = content;
            return zipOf(parts);
        }
    }
    parts.append({name, content});
    return zipOf(parts);
}

QByteArray odsOfText(const QByteArray &tables, const QByteArray &styles)
{
    const QByteArray oasis = "=\"urn:oasis:names:tc:opendocument:xmlns:";
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office" + oasis
              + "office:1.0\" xmlns:table" + oasis + "table:1.0\" xmlns:text" + oasis
              + "text:1.0\" xmlns:style" + oasis
              + "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:"
                "xmlns:calcext:1.0\"><office:automatic-styles>"
              + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
              + "</office:spreadsheet></office:body></office:document-content>"}});
}

QByteArray compoundOf(const QByteArray &streamName, const QByteArray &content)
{
    gsf_init();
    GsfOutput *memory = gsf_output_memory_new();
    GsfOutfile *file = gsf_outfile_msole_new(memory);
    GsfOutput *stream = gsf_outfile_new_child(file, streamName.constData(), 0);
    gsf_output_write(stream, size_t(content.size()),
                     reinterpret_cast<const guint8 *>(content.constData()));
    gsf_output_close(stream);
    g_object_unref(stream);
    gsf_output_close(GSF_OUTPUT(file));
    g_object_unref(file);
    const QByteArray bytes(
        reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory))),
        qsizetype(gsf_output_size(memory)));
    g_object_unref(memory);
    return bytes;
}

Workbook bookOf(const QByteArray &bytes)
{
    auto book = readWorkbook(bytes, QStringLiteral("figures.xlsx"));
    INFO((book ? QString() : book.error().text + u' ' + book.error().detail).toStdString());
    REQUIRE(book.has_value());
    return std::move(*book);
}

QString refusalOf(const QByteArray &bytes, const QString &fileName)
{
    const auto book = readWorkbook(bytes, fileName);
    REQUIRE_FALSE(book.has_value());
    CHECK(book.error().text.startsWith(fileName));
    return book.error().text;
}

} // namespace candour::test
