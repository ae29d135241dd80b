// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/CellValue.h"
#include "core/io/sheets/Readers.h"
#include "core/io/sheets/XlsxParts.h"
#include "core/io/sheets/ZipArchive.h"

#include <charconv>

namespace candour {

namespace {

/// What the attribute t of a cell says (ECMA-376 part 1, 18.18.11).
enum class Stored : quint8 { Number, SharedText, FormulaText, InlineText, Boolean, Error, IsoDate };

Stored storedAs(std::string_view type)
{
    if (type.empty() || type == "n")
        return Stored::Number;
    if (type == "s")
        return Stored::SharedText;
    if (type == "str")
        return Stored::FormulaText;
    if (type == "inlineStr")
        return Stored::InlineText;
    if (type == "b")
        return Stored::Boolean;
    if (type == "e")
        return Stored::Error;
    return type == "d" ? Stored::IsoDate : Stored::Number;
}

bool isTrue(std::string_view text)
{
    return text == "1" || text == "true";
}

struct Place {
    int row = -1; ///< from 0; -1: not told
    int column = -1;
};

/// "D5", "$D$5"; numbers too large to be a place stay too large.
Place placeOf(std::string_view name)
{
    constexpr int kTooMany = 100'000'000;
    Place place;
    int column = 0;
    int row = 0;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            column = std::min(column * 26 + (c - 'A' + 1), kTooMany / 26);
        else if (c >= 'a' && c <= 'z')
            column = std::min(column * 26 + (c - 'a' + 1), kTooMany / 26);
        else if (c >= '0' && c <= '9')
            row = std::min(row * 10 + (c - '0'), kTooMany / 10);
        else if (c != '$')
            return {};
    }
    place.row = row - 1;
    place.column = column - 1;
    return place;
}

int toNumber(std::string_view text, int otherwise)
{
    constexpr int kBeyond = 100;
    int number = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), number);
    // One more or less of it stays a number, whatever the file says.
    return std::clamp(number, -1, kMostSheetLines * kBeyond);
}

/// Reads the part of one sheet.
class XlsxSheet {
public:
    XlsxSheet(XmlScanner &xml, const XlsxParts &parts, BookDraft &draft, SheetBuilder &sheet)
        : m_xml(xml)
        , m_parts(parts)
        , m_draft(draft)
        , m_sheet(sheet)
    {
    }

    void read();

private:
    void readRow();
    void readCell();
    void readColumns();
    void readMerge();
    [[nodiscard]] GridCell cellOf(Stored stored, int style, bool hasValue);

    XmlScanner &m_xml;
    const XlsxParts &m_parts;
    BookDraft &m_draft;
    SheetBuilder &m_sheet;
    std::string m_value;
    bool m_isFormula = false;
    int m_row = -1;
    int m_column = -1;
};

void XlsxSheet::read()
{
    while (!m_draft.isRefused()) {
        const XmlToken token = m_xml.next();
        if (token == XmlToken::Done || token == XmlToken::Fault)
            return;
        if (token != XmlToken::Start)
            continue;
        const std::string_view name = m_xml.name();
        if (name == "c")
            readCell();
        else if (name == "row")
            readRow();
        else if (name == "col")
            readColumns();
        else if (name == "mergeCell")
            readMerge();
        else if (name == "extLst" || name == "conditionalFormatting" || name == "dataValidations")
            m_xml.skip();
    }
}

void XlsxSheet::readRow()
{
    // Without a number a row follows the one before it.
    m_row = m_row + 1;
    m_column = -1;
    bool hidden = false;
    for (const XmlScanner::Attribute &attribute : m_xml.attributes()) {
        if (attribute.name == "r" && attribute.prefix.empty())
            m_row = toNumber(attribute.value, m_row + 1) - 1;
        else if (attribute.name == "hidden")
            hidden = isTrue(attribute.value);
    }
    if (hidden && m_row >= 0 && m_row < kMostSheetLines)
        m_sheet.hideRows(m_row, m_row);
}

void XlsxSheet::readColumns()
{
    const int first = toNumber(m_xml.attribute("min"), 0) - 1;
    const int last = std::min(toNumber(m_xml.attribute("max"), 0), kMostSheetColumns) - 1;
    if (isTrue(m_xml.attribute("hidden")) && first >= 0)
        m_sheet.hideColumns(first, last);
}

void XlsxSheet::readMerge()
{
    const std::string_view range = m_xml.attribute("ref");
    const size_t colon = range.find(':');
    if (colon == std::string_view::npos)
        return;
    const Place first = placeOf(range.substr(0, colon));
    const Place last = placeOf(range.substr(colon + 1));
    if (first.row >= 0 && first.column >= 0 && last.row >= first.row && last.column >= first.column
        && last.row < kMostSheetLines && last.column < kMostSheetColumns)
        m_draft.merge(m_sheet, {first.row, first.column, last.row, last.column});
}

void XlsxSheet::readCell()
{
    Place place;
    Stored stored = Stored::Number;
    int style = 0;
    for (const XmlScanner::Attribute &attribute : m_xml.attributes()) {
        if (attribute.name.size() != 1 || !attribute.prefix.empty())
            continue;
        switch (attribute.name[0]) {
        case 'r':
            place = placeOf(attribute.value);
            break;
        case 's':
            style = toNumber(attribute.value, 0);
            break;
        case 't':
            stored = storedAs(attribute.value);
            break;
        default:
            break;
        }
    }
    m_column = place.column >= 0 ? place.column : m_column + 1;
    const int row = place.row >= 0 ? place.row : m_row;
    const int outside = m_xml.depth();
    m_isFormula = false;
    bool hasValue = false;
    while (true) {
        const XmlToken token = m_xml.next();
        if (token == XmlToken::Fault || token == XmlToken::Done)
            return;
        if (token == XmlToken::End && m_xml.depth() == outside)
            break;
        if (token != XmlToken::Start)
            continue;
        if (m_xml.name() == "v") {
            m_value.assign(m_xml.elementText());
            hasValue = true;
        } else if (m_xml.name() == "is") {
            readRuns(m_xml, m_value);
            hasValue = true;
        } else {
            m_isFormula = m_isFormula || m_xml.name() == "f";
            m_xml.skip();
        }
    }
    if (!hasValue && !m_isFormula)
        return; // styled, empty
    GridCell cell = cellOf(stored, style, hasValue);
    cell.isFormula = m_isFormula;
    if (cell.kind != GridKind::Blank)
        m_draft.put(m_sheet, row, m_column, cell);
}

GridCell XlsxSheet::cellOf(Stored stored, int style, bool hasValue)
{
    if (!hasValue || (m_value.empty() && stored == Stored::Number))
        return m_isFormula ? m_draft.errorCell(kNoResult) : GridCell();
    GridCell cell;
    switch (stored) {
    case Stored::SharedText: {
        const int index = toNumber(m_value, -1);
        return index >= 0 && size_t(index) < m_parts.texts.size() ? m_parts.texts[size_t(index)]
                                                                  : m_draft.lostText();
    }
    case Stored::FormulaText:
        resolveEscapes(m_value);
        return m_draft.textCell(m_value);
    case Stored::InlineText:
        return m_draft.textCell(m_value);
    case Stored::Boolean:
        cell.number = isTrue(m_value) ? 1 : 0;
        cell.kind = GridKind::Boolean;
        return cell;
    case Stored::Error:
        return m_draft.errorCell(m_value);
    case Stored::IsoDate:
        if (const auto days = daysOfIso(m_value)) {
            cell.number = *days;
            cell.kind = m_value.size() > 10 ? GridKind::DateTime : GridKind::Date;
            return cell;
        }
        return m_draft.textCell(m_value);
    case Stored::Number:
        break;
    }
    const auto number = numberOf(m_value);
    if (!number)
        return m_draft.textCell(m_value);
    const GridKind kind = style >= 0 && size_t(style) < m_parts.styles.size()
        ? m_parts.styles[size_t(style)]
        : GridKind::Number;
    return numberCell(*number, kind, m_draft.date1904());
}

} // namespace

Result<Workbook> readXlsx(const ZipArchive &archive, const QString &fileName,
                          const Progress &progress)
{
    BookDraft draft(QStringLiteral("XLSX"), fileName, progress);
    const XlsxParts parts = readXlsxParts(archive, draft);
    for (const XlsxSheetEntry &entry : parts.sheets) {
        if (draft.isRefused())
            break;
        const PartRelation relation = parts.relations.value(entry.relation);
        if (!relation.type.isEmpty() && relation.type != QStringLiteral("worksheet")) {
            draft.noteSkipped(entry.name); // a chart, or a sheet of macros
            continue;
        }
        SheetBuilder sheet = draft.startSheet(entry.name, entry.state);
        const auto part =
            archive.part(relation.part, [&draft](qint64 bytes) { return draft.advance(bytes); });
        if (!part) {
            draft.refuseDamaged(relation.part);
            break;
        }
        XmlScanner xml(*part);
        XlsxSheet(xml, parts, draft, sheet).read();
        draft.refuseFault(xml.fault(), relation.part);
        draft.endSheet(sheet);
    }
    if (parts.sheets.empty())
        draft.refuseDamaged(QStringLiteral("sheets"));
    return draft.finish();
}

} // namespace candour
