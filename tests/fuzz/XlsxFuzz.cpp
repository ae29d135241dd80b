// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/WorkbookFile.h"
#include "tests/fuzz/FuzzPackage.h"

using namespace candour;

namespace {

constexpr char kBetween = '\x1E'; ///< the parts of an input

const QByteArray kRelations =
    "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
    "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"t.xml\"/>"
    "<Relationship Id=\"r3\" Type=\"x/styles\" Target=\"f.xml\"/></Relationships>";
const QByteArray kWorkbook =
    "<workbook><sheets><sheet name=\"Data\" r:id=\"r1\"/></sheets></workbook>";

} // namespace

/// A whole archive; or a sheet, its shared texts, styles, workbook and relations, each but the
/// first may lack.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString name = QStringLiteral("fuzz.xlsx");
    if (bytes.startsWith("PK")) {
        (void)readWorkbook(bytes, name);
        return 0;
    }
    const QList<QByteArray> parts = bytes.split(kBetween);
    const auto part = [&parts](qsizetype i, const QByteArray &otherwise) {
        return i < parts.size() && !parts[i].isEmpty() ? parts[i] : otherwise;
    };
    (void)readWorkbook(fuzz::storedZip({{"xl/workbook.xml", part(3, kWorkbook)},
                                        {"xl/_rels/workbook.xml.rels", part(4, kRelations)},
                                        {"xl/s.xml", parts[0]},
                                        {"xl/t.xml", part(1, "<sst/>")},
                                        {"xl/f.xml", part(2, "<styleSheet/>")}}),
                       name);
    return 0;
}
