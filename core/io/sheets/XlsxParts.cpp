// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/XlsxParts.h"

#include "core/io/sheets/NumberFormatKind.h"
#include "core/io/sheets/ZipArchive.h"

#include <QDir>
#include <QUrl>

#include <charconv>

namespace candour {

namespace {

constexpr size_t kMostRelations = 100'000;
constexpr size_t kMostFormats = 1'000'000;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

int toNumber(std::string_view text, int otherwise)
{
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool isTrue(std::string_view text)
{
    return text == "1" || text == "true" || text == "on";
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString resolvedTarget(const QString &from, const QString &target)
{
    const QString decoded = QUrl::fromPercentEncoding(target.toUtf8());
    const QString full = decoded.startsWith(u'/') ? decoded.mid(1) : folderOf(from) + decoded;
    return QDir::cleanPath(full);
}

/// Calls `take` at each Start of the part; false from a part that is not there.
template <typename Take>
bool scanPart(const ZipArchive &archive, const QString &name, XmlFault &fault, const Take &take,
              const UnpackWatch &watch = {})
{
    const auto part = archive.part(name, watch);
    if (!part)
        return false;
    XmlScanner xml(*part);
    while (true) {
        const XmlToken token = xml.next();
        if (token == XmlToken::Done || token == XmlToken::Fault)
            break;
        if (token == XmlToken::Start && !take(xml))
            break;
    }
    fault = xml.fault();
    return true;
}

QHash<QString, PartRelation> relationsOf(const ZipArchive &archive, const QString &part,
                                         XmlFault &fault)
{
    QHash<QString, PartRelation> relations;
    const QString folder = folderOf(part);
    const QString name =
        folder + QStringLiteral("_rels/") + part.mid(folder.size()) + QStringLiteral(".rels");
    scanPart(archive, name, fault, [&](XmlScanner &xml) {
        if (xml.name() != "Relationship")
            return true;
        PartRelation relation;
        const QString type = toText(xml.attribute("Type"));
        relation.type = type.mid(type.lastIndexOf(u'/') + 1);
        if (xml.attribute("TargetMode") != "External")
            relation.part = resolvedTarget(part, toText(xml.attribute("Target")));
        relations.insert(toText(xml.attribute("Id")), relation);
        return size_t(relations.size()) < kMostRelations;
    });
    return relations;
}

SheetState stateOf(std::string_view text)
{
    if (text == "hidden")
        return SheetState::Hidden;
    return text == "veryHidden" ? SheetState::VeryHidden : SheetState::Visible;
}

void readWorkbookPart(const ZipArchive &archive, const QString &part, XlsxParts &parts,
                      BookDraft &draft)
{
    XmlFault fault = XmlFault::None;
    const bool found = scanPart(archive, part, fault, [&](XmlScanner &xml) {
        if (xml.name() == "workbookPr") {
            draft.setDate1904(isTrue(xml.attribute("date1904")));
        } else if (xml.name() == "sheet") {
            XlsxSheetEntry sheet;
            sheet.name = toText(xml.attribute("name"));
            sheet.relation = toText(xml.attribute("id"));
            sheet.state = stateOf(xml.attribute("state"));
            parts.sheets.push_back(sheet);
        } else if (xml.name() == "externalReference") {
            draft.noteLinks();
        }
        return parts.sheets.size() <= BookDraft::kMostSheets;
    });
    if (!found)
        draft.refuseDamaged(part);
    draft.refuseFault(fault, part);
}

void readStyles(const ZipArchive &archive, const QString &part, XlsxParts &parts, BookDraft &draft)
{
    XmlFault fault = XmlFault::None;
    QHash<int, GridKind> formats;
    scanPart(archive, part, fault, [&](XmlScanner &xml) {
        const std::string_view name = xml.name();
        // xf stands also in cellStyleXfs, numFmt also in the styles of conditions.
        if (name == "cellStyleXfs" || name == "dxfs" || name == "extLst") {
            xml.skip();
        } else if (name == "numFmt") {
            const int id = toNumber(xml.attribute("numFmtId"), -1);
            formats.insert(id, kindOfFormatCode(xml.attribute("formatCode")));
        } else if (name == "xf") {
            const int id = toNumber(xml.attribute("numFmtId"), 0);
            const auto own = formats.constFind(id);
            parts.styles.push_back(own == formats.constEnd() ? kindOfBuiltinFormat(id) : *own);
        }
        return parts.styles.size() < kMostFormats && size_t(formats.size()) < kMostFormats;
    });
    draft.refuseFault(fault, part);
}

void readSharedTexts(const ZipArchive &archive, const QString &part, XlsxParts &parts,
                     BookDraft &draft)
{
    XmlFault fault = XmlFault::None;
    std::string text;
    const auto take = [&](XmlScanner &xml) {
        if (xml.name() != "si")
            return true;
        readRuns(xml, text);
        parts.texts.push_back(draft.textCell(text));
        if (parts.texts.size() > BookDraft::kMostCells)
            draft.refuseDamaged(part);
        return !draft.isRefused();
    };
    scanPart(archive, part, fault, take, [&draft](qint64 bytes) { return draft.advance(bytes); });
    draft.refuseFault(fault, part);
}

QString partOfType(const QHash<QString, PartRelation> &relations, const QString &type)
{
    for (const PartRelation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

int hexDigits(std::string_view text)
{
    int code = -1;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), code, 16);
    return fault == std::errc() && end == text.data() + text.size() ? code : -1;
}

} // namespace

QHash<QString, PartRelation> partRelations(const ZipArchive &archive, const QString &part)
{
    XmlFault fault = XmlFault::None;
    return relationsOf(archive, part, fault);
}

QString mainPart(const ZipArchive &archive)
{
    const QString named =
        partOfType(partRelations(archive, QString()), QStringLiteral("officeDocument"));
    if (!named.isEmpty())
        return named;
    const QString usual = QStringLiteral("xl/workbook.xml");
    return archive.has(usual) ? usual : QString();
}

XlsxParts readXlsxParts(const ZipArchive &archive, BookDraft &draft)
{
    XlsxParts parts;
    const QString workbook = mainPart(archive);
    readWorkbookPart(archive, workbook, parts, draft);
    XmlFault fault = XmlFault::None;
    parts.relations = relationsOf(archive, workbook, fault);
    draft.refuseFault(fault, workbook);
    const QString texts = partOfType(parts.relations, QStringLiteral("sharedStrings"));
    qint64 total = archive.sizeOf(texts);
    for (const XlsxSheetEntry &sheet : parts.sheets)
        total += archive.sizeOf(parts.relations.value(sheet.relation).part);
    draft.setTotal(total);
    if (!draft.isRefused())
        readStyles(archive, partOfType(parts.relations, QStringLiteral("styles")), parts, draft);
    if (!draft.isRefused())
        readSharedTexts(archive, texts, parts, draft);
    return parts;
}

void readRuns(XmlScanner &xml, std::string &text)
{
    text.clear();
    const int outside = xml.depth();
    while (true) {
        const XmlToken token = xml.next();
        if (token == XmlToken::Fault || token == XmlToken::Done
            || (token == XmlToken::End && xml.depth() == outside))
            break;
        if (token != XmlToken::Start)
            continue;
        if (xml.name() == "t")
            text.append(xml.elementText());
        else if (xml.name() != "r") // rPh: how it is pronounced
            xml.skip();
    }
    resolveEscapes(text);
}

void resolveEscapes(std::string &text)
{
    constexpr size_t kLength = 7; // _x000D_
    size_t at = text.find("_x");
    if (at == std::string::npos)
        return;
    QString resolved;
    size_t done = 0;
    for (; at != std::string::npos && at + kLength <= text.size(); at = text.find("_x", at)) {
        const std::string_view digits(text.data() + at + 2, 4);
        const int code = text[at + kLength - 1] == '_' ? hexDigits(digits) : -1;
        if (code < 0) {
            ++at;
            continue;
        }
        resolved += toText(std::string_view(text).substr(done, at - done));
        resolved += QChar(code);
        at += kLength;
        done = at;
    }
    if (done > 0)
        text = (resolved + toText(std::string_view(text).substr(done))).toUtf8().toStdString();
}

} // namespace candour
