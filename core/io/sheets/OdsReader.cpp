// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/BookDraft.h"
#include "core/io/sheets/CellValue.h"
#include "core/io/sheets/OdsTime.h"
#include "core/io/sheets/Readers.h"
#include "core/io/sheets/SheetErrors.h"
#include "core/io/sheets/ZipArchive.h"

#include <QSet>

#include <charconv>

namespace candour {

namespace {

const QString kContent = QStringLiteral("content.xml");
const QString kManifest = QStringLiteral("META-INF/manifest.xml");
constexpr int kMostHiddenStyles = 100'000;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// How often a row, column or cell repeats: at least once, at most as often as a sheet has room.
int repeatsOf(std::string_view text)
{
    qint64 count = 1;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (fault == std::errc::result_out_of_range)
        return kMostSheetLines;
    return int(std::clamp<qint64>(count, 1, kMostSheetLines));
}

bool isHidden(std::string_view visibility)
{
    return visibility == "collapse" || visibility == "filter";
}

/// Reads content.xml (OpenDocument 1.3 part 3, 9 and 19).
class OdsContent {
public:
    OdsContent(XmlScanner &xml, BookDraft &draft)
        : m_xml(xml)
        , m_draft(draft)
    {
    }

    void read();

private:
    /// A cell as its element told it; the same for all its repetitions.
    struct Told {
        GridCell cell;
        int repeats = 1;
        int columns = 1; ///< joined
        int rows = 1;
    };

    void readTableStyle();
    void readTable();
    void readColumn(SheetBuilder &sheet);
    void readRow(SheetBuilder &sheet);
    [[nodiscard]] Told readCell();
    [[nodiscard]] GridCell valueOf(std::string_view type);
    [[nodiscard]] GridCell momentOf(bool isDate);
    void readText();
    void readParagraph();
    void putRow(SheetBuilder &sheet, int repeats);

    [[nodiscard]] bool goesOn() const
    {
        return m_xml.fault() == XmlFault::None && !m_draft.isRefused();
    }

    XmlScanner &m_xml;
    BookDraft &m_draft;
    QSet<QString> m_hiddenStyles; ///< of tables
    std::vector<Told> m_told; ///< cells of the row that have content or are joined
    std::vector<int> m_columnsOf; ///< where each stands
    std::string m_text;
    int m_row = 0;
    int m_column = 0;
};

void OdsContent::read()
{
    while (goesOn()) {
        const XmlToken token = m_xml.next();
        if (token == XmlToken::Done || token == XmlToken::Fault)
            return;
        if (token != XmlToken::Start)
            continue;
        if (m_xml.is(XmlSpace::Style, "style"))
            readTableStyle();
        else if (m_xml.is(XmlSpace::Table, "table"))
            readTable();
        // Deleted cells, and what other files held when it was last linked to them.
        else if (m_xml.is(XmlSpace::Table, "tracked-changes")
                 || m_xml.is(XmlSpace::Table, "dde-links"))
            m_xml.skip();
    }
}

void OdsContent::readTableStyle()
{
    if (m_xml.attribute(XmlSpace::Style, "family") != "table") {
        m_xml.skip();
        return;
    }
    const QString name = toText(m_xml.attribute(XmlSpace::Style, "name"));
    const int outside = m_xml.depth();
    while (goesOn()) {
        const XmlToken token = m_xml.next();
        if (token == XmlToken::Fault || (token == XmlToken::End && m_xml.depth() == outside))
            return;
        if (token == XmlToken::Start && m_xml.is(XmlSpace::Style, "table-properties")
            && m_xml.attribute(XmlSpace::Table, "display") == "false"
            && m_hiddenStyles.size() < kMostHiddenStyles)
            m_hiddenStyles.insert(name);
    }
}

void OdsContent::readTable()
{
    const QString name = toText(m_xml.attribute(XmlSpace::Table, "name"));
    const QString style = toText(m_xml.attribute(XmlSpace::Table, "style-name"));
    SheetBuilder sheet = m_draft.startSheet(
        name, m_hiddenStyles.contains(style) ? SheetState::Hidden : SheetState::Visible);
    m_row = 0;
    m_column = 0;
    bool isLink = false;
    const int outside = m_xml.depth();
    while (goesOn()) {
        const XmlToken token = m_xml.next();
        if (token == XmlToken::Fault || (token == XmlToken::End && m_xml.depth() == outside))
            break;
        if (token != XmlToken::Start)
            continue;
        const std::string_view element = m_xml.name();
        if (m_xml.space() != XmlSpace::Table) {
            m_xml.skip(); // forms, pictures, what other programs keep there
        } else if (element == "table-row") {
            readRow(sheet);
        } else if (element == "table-column") {
            readColumn(sheet);
        } else if (element == "table-source") {
            isLink = true;
            m_xml.skip();
        } else if (element == "shapes" || element == "table") {
            m_xml.skip();
        } // groups, heads and the like hold rows and columns
    }
    // The program keeps the cells of a linked workbook as a sheet that nobody sees.
    if (isLink && name.startsWith(u'\'')) {
        m_draft.noteLinks();
        return;
    }
    m_draft.endSheet(sheet);
}

void OdsContent::readColumn(SheetBuilder &sheet)
{
    const int repeats = repeatsOf(m_xml.attribute(XmlSpace::Table, "number-columns-repeated"));
    const int last = std::min(m_column + repeats, kMostSheetColumns) - 1;
    if (isHidden(m_xml.attribute(XmlSpace::Table, "visibility")))
        sheet.hideColumns(m_column, last);
    m_column = last + 1;
    m_xml.skip();
}

void OdsContent::readRow(SheetBuilder &sheet)
{
    const int repeats = repeatsOf(m_xml.attribute(XmlSpace::Table, "number-rows-repeated"));
    const bool hidden = isHidden(m_xml.attribute(XmlSpace::Table, "visibility"));
    m_told.clear();
    m_columnsOf.clear();
    int column = 0;
    const int outside = m_xml.depth();
    while (goesOn()) {
        const XmlToken token = m_xml.next();
        if (token == XmlToken::Fault || (token == XmlToken::End && m_xml.depth() == outside))
            break;
        if (token != XmlToken::Start || m_xml.space() != XmlSpace::Table)
            continue;
        const bool covered = m_xml.name() == "covered-table-cell";
        if (!covered && m_xml.name() != "table-cell")
            continue;
        Told told = readCell();
        if (covered)
            told.cell = {}; // behind the joined cell; nobody sees what it may hold
        if (told.cell.kind != GridKind::Blank || told.columns > 1 || told.rows > 1) {
            m_told.push_back(told);
            m_columnsOf.push_back(column);
        }
        column = std::min(column + told.repeats, kMostSheetLines);
    }
    if (hidden && m_row < kMostSheetLines)
        sheet.hideRows(m_row, std::min(m_row + repeats, kMostSheetLines) - 1);
    if (!m_told.empty())
        putRow(sheet, repeats);
    m_row = std::min(m_row + repeats, kMostSheetLines);
}

void OdsContent::putRow(SheetBuilder &sheet, int repeats)
{
    for (int row = m_row; row < m_row + repeats && goesOn(); ++row) {
        for (size_t i = 0; i < m_told.size(); ++i) {
            const Told &told = m_told[i];
            for (int k = 0; k < told.repeats && goesOn(); ++k) {
                const int column = m_columnsOf[i] + k;
                if (told.cell.kind != GridKind::Blank)
                    m_draft.put(sheet, row, column, told.cell);
                if (told.columns > 1 || told.rows > 1)
                    m_draft.merge(sheet,
                                  {row, column, std::min(row + told.rows, kMostSheetLines) - 1,
                                   std::min(column + told.columns, kMostSheetColumns) - 1});
            }
        }
    }
}

GridCell OdsContent::momentOf(bool isDate)
{
    const std::string_view value =
        m_xml.attribute(XmlSpace::Office, isDate ? "date-value" : "time-value");
    GridCell cell;
    const auto days = isDate ? daysOfIso(value) : daysOfDuration(value);
    if (!days)
        return cell;
    cell.number = *days;
    cell.kind = !isDate                 ? GridKind::Time
        : value.find('T') == value.npos ? GridKind::Date
                                        : GridKind::DateTime;
    return cell;
}

/// The value that the attributes of the cell tell; Blank when the text is the value.
GridCell OdsContent::valueOf(std::string_view type)
{
    GridCell cell;
    if (type == "float" || type == "currency" || type == "percentage") {
        if (const auto number = numberOf(m_xml.attribute(XmlSpace::Office, "value"))) {
            cell.number = *number;
            cell.kind = type == "percentage" ? GridKind::Percent : GridKind::Number;
        }
    } else if (type == "date" || type == "time") {
        cell = momentOf(type == "date");
    } else if (type == "boolean") {
        cell.number = m_xml.attribute(XmlSpace::Office, "boolean-value") == "true" ? 1 : 0;
        cell.kind = GridKind::Boolean;
    } else if (type == "string") {
        cell = m_draft.textCell(m_xml.attribute(XmlSpace::Office, "string-value"));
    }
    return cell;
}

OdsContent::Told OdsContent::readCell()
{
    Told told;
    told.repeats = repeatsOf(m_xml.attribute(XmlSpace::Table, "number-columns-repeated"));
    told.columns = repeatsOf(m_xml.attribute(XmlSpace::Table, "number-columns-spanned"));
    told.rows = repeatsOf(m_xml.attribute(XmlSpace::Table, "number-rows-spanned"));
    const bool isFormula = !m_xml.attribute(XmlSpace::Table, "formula").empty();
    const std::string type(m_xml.attribute(XmlSpace::Office, "value-type"));
    const bool isError = m_xml.attribute(XmlSpace::CalcExt, "value-type") == "error";
    told.cell = valueOf(type);
    readText();
    if (isError)
        told.cell = m_draft.errorCell(m_text.empty() ? kNoResult : m_text);
    else if (told.cell.kind == GridKind::Blank)
        told.cell = m_draft.textCell(m_text);
    if (told.cell.kind == GridKind::Blank && isFormula && type.empty())
        told.cell = m_draft.errorCell(kNoResult);
    told.cell.isFormula = isFormula;
    return told;
}

/// The paragraphs of a cell, a line each; comments and pictures are no part of it.
void OdsContent::readText()
{
    m_text.clear();
    bool first = true;
    const int outside = m_xml.depth();
    while (goesOn()) {
        const XmlToken token = m_xml.next();
        if (token == XmlToken::Fault || (token == XmlToken::End && m_xml.depth() == outside))
            return;
        if (token != XmlToken::Start)
            continue;
        if (!m_xml.is(XmlSpace::Text, "p") && !m_xml.is(XmlSpace::Text, "h")) {
            m_xml.skip();
            continue;
        }
        if (!first)
            m_text += '\n';
        first = false;
        readParagraph();
    }
}

void OdsContent::readParagraph()
{
    constexpr int kMostSpaces = 1000;
    constexpr size_t kMostBytes = size_t(kMostCellCharacters) * 4;
    const int outside = m_xml.depth();
    while (goesOn()) {
        const XmlToken token = m_xml.next();
        if (token == XmlToken::Fault || (token == XmlToken::End && m_xml.depth() == outside))
            return;
        if (m_text.size() > kMostBytes)
            continue; // it will be cut
        if (token == XmlToken::Text) {
            m_text.append(m_xml.text());
        } else if (token == XmlToken::Start) {
            if (m_xml.is(XmlSpace::Text, "s"))
                m_text.append(
                    size_t(std::min(repeatsOf(m_xml.attribute(XmlSpace::Text, "c")), kMostSpaces)),
                    ' ');
            else if (m_xml.is(XmlSpace::Text, "tab"))
                m_text += '\t';
            else if (m_xml.is(XmlSpace::Text, "line-break"))
                m_text += '\n';
            else if (m_xml.is(XmlSpace::Office, "annotation"))
                m_xml.skip();
        }
    }
}

/// A document with a password names how each part is encrypted in its manifest.
bool isEncrypted(const ZipArchive &archive)
{
    const auto part = archive.part(kManifest);
    if (!part)
        return false;
    XmlScanner xml(*part);
    while (true) {
        const XmlToken token = xml.next();
        if (token == XmlToken::Done || token == XmlToken::Fault)
            return false;
        if (token == XmlToken::Start && xml.name() == "encryption-data")
            return true;
    }
}

} // namespace

Result<Workbook> readOds(const ZipArchive &archive, const QString &fileName,
                         const Progress &progress)
{
    if (isEncrypted(archive))
        return fail(encryptedBook(fileName));
    BookDraft draft(QStringLiteral("ODS"), fileName, progress);
    draft.setTotal(archive.sizeOf(kContent));
    const auto part =
        archive.part(kContent, [&draft](qint64 bytes) { return draft.advance(bytes); });
    if (!part)
        return fail(damagedBook(fileName, kContent));
    XmlScanner xml(*part);
    OdsContent(xml, draft).read();
    draft.refuseFault(xml.fault(), kContent);
    return draft.finish();
}

} // namespace candour
