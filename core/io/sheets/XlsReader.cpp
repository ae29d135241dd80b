// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/BiffRecords.h"
#include "core/io/sheets/BookDraft.h"
#include "core/io/sheets/CellValue.h"
#include "core/io/sheets/NumberFormatKind.h"
#include "core/io/sheets/Readers.h"
#include "core/io/sheets/SheetErrors.h"

#include <QHash>

#include <cmath>

namespace candour {

namespace {

constexpr quint16 kBiff8 = 0x0600;
constexpr quint16 kWorksheet = 0x0010;
constexpr size_t kProgressStep = 1024; ///< records

std::string_view errorCode(quint8 code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    case 0x2A:
        return "#N/A";
    case 0x2B:
        return "#GETTING_DATA";
    default:
        return "#ERROR!";
    }
}

/// Reads the workbook stream ([MS-XLS] 2.1.7.20): first what all sheets share, then each sheet
/// where that says it begins.
class XlsBook {
public:
    XlsBook(std::string_view stream, BookDraft &draft)
        : m_records(stream)
        , m_draft(draft)
    {
    }

    void read();

private:
    struct Listed {
        QString name;
        SheetState state;
        size_t position;
        bool isWorksheet;
    };

    void readGlobals();
    void readListed();
    void readFormat();
    void readSharedTexts();
    void readSupBook();
    void readSheet(const Listed &listed);
    void readRecord(SheetBuilder &sheet);
    void readFormula(SheetBuilder &sheet);
    void readResultText(SheetBuilder &sheet, int row, int column);
    void readMulRk(SheetBuilder &sheet);
    void readMerges(SheetBuilder &sheet);
    void put(SheetBuilder &sheet, GridCell cell, bool isFormula = false);
    [[nodiscard]] GridCell numberAs(double number, quint16 xf) const;
    [[nodiscard]] GridCell boolError(quint8 value, bool isError);
    [[nodiscard]] bool tick();

    BiffRecords m_records;
    BookDraft &m_draft;
    std::vector<Listed> m_listed;
    QHash<quint16, GridKind> m_formats;
    std::vector<quint16> m_xfs; ///< the format of each
    std::vector<GridCell> m_texts;
    std::string m_text;
    size_t m_count = 0;
    size_t m_told = 0; ///< bytes, to the progress
};

bool XlsBook::tick()
{
    if (++m_count % kProgressStep != 0)
        return !m_draft.isRefused();
    const size_t at = std::max(m_told, m_records.position());
    const bool goesOn = m_draft.advance(qint64(at - m_told));
    m_told = at;
    return goesOn;
}

void XlsBook::read()
{
    readGlobals();
    for (const Listed &listed : m_listed) {
        if (m_draft.isRefused())
            return;
        if (listed.isWorksheet)
            readSheet(listed);
        else
            m_draft.noteSkipped(listed.name);
    }
    if (m_listed.empty())
        m_draft.refuseDamaged(QStringLiteral("BoundSheet8"));
}

void XlsBook::readGlobals()
{
    if (!m_records.next() || m_records.id() != Biff::BeginOfFile) {
        m_draft.refuseDamaged(QStringLiteral("BOF"));
        return;
    }
    if (m_records.u16(0) != kBiff8) {
        m_draft.refuse(oldBook(m_draft.fileName()));
        return;
    }
    while (tick() && m_records.next()) {
        switch (m_records.id()) {
        case Biff::FilePass:
            m_draft.refuse(encryptedBook(m_draft.fileName()));
            return;
        case Biff::Date1904:
            m_draft.setDate1904(m_records.u16(0) == 1);
            break;
        case Biff::BoundSheet:
            readListed();
            break;
        case Biff::Format:
            readFormat();
            break;
        case Biff::Xf:
            m_xfs.push_back(m_records.u16(2));
            break;
        case Biff::SharedTexts:
            readSharedTexts();
            break;
        case Biff::SupBook:
            readSupBook();
            break;
        case Biff::EndOfFile:
            return;
        default:
            break;
        }
    }
    m_draft.refuseDamaged(QStringLiteral("globals"));
}

void XlsBook::readListed()
{
    Listed listed;
    listed.position = m_records.u32(0);
    const quint8 hidden = m_records.u8(4) & 3;
    listed.state = hidden == 0 ? SheetState::Visible
        : hidden == 1          ? SheetState::Hidden
                               : SheetState::VeryHidden;
    listed.isWorksheet = m_records.u8(5) == 0;
    BiffText(m_records, 6).read(1, m_text);
    listed.name = QString::fromStdString(m_text);
    if (m_listed.size() <= BookDraft::kMostSheets)
        m_listed.push_back(listed);
}

void XlsBook::readFormat()
{
    const quint16 id = m_records.u16(0);
    if (BiffText(m_records, 2).read(2, m_text))
        m_formats.insert(id, kindOfFormatCode(m_text));
}

void XlsBook::readSharedTexts()
{
    const quint32 count = m_records.u32(4);
    BiffText reader(m_records, 8);
    // A text needs three bytes: what the count promises is not to be believed.
    for (quint32 i = 0; i < count && m_texts.size() < BookDraft::kMostCells; ++i) {
        if (!tick())
            return;
        if (!reader.read(2, m_text)) {
            m_draft.refuseDamaged(QStringLiteral("SST"));
            return;
        }
        m_texts.push_back(m_draft.textCell(m_text));
    }
}

/// Links to this workbook itself and to added functions are marked by a number instead of a path.
void XlsBook::readSupBook()
{
    constexpr quint16 kItself = 0x0401;
    constexpr quint16 kFunctions = 0x3A01;
    const quint16 mark = m_records.u16(2);
    if (mark != kItself && mark != kFunctions)
        m_draft.noteLinks();
}

void XlsBook::readSheet(const Listed &listed)
{
    SheetBuilder sheet = m_draft.startSheet(listed.name, listed.state);
    m_records.seek(listed.position);
    if (!m_records.next() || m_records.id() != Biff::BeginOfFile) {
        m_draft.refuseDamaged(QStringLiteral("sheet"));
        return;
    }
    if (m_records.u16(2) != kWorksheet) {
        m_draft.noteSkipped(listed.name);
        return;
    }
    int within = 1; // charts on the sheet have a beginning and an end of their own
    while (within > 0) {
        if (!tick())
            return;
        if (!m_records.next()) {
            m_draft.refuseDamaged(QStringLiteral("sheet"));
            return;
        }
        if (m_records.id() == Biff::BeginOfFile)
            ++within;
        else if (m_records.id() == Biff::EndOfFile)
            --within;
        else if (within == 1)
            readRecord(sheet);
    }
    m_draft.endSheet(sheet);
}

void XlsBook::readRecord(SheetBuilder &sheet)
{
    constexpr quint8 kRowHidden = 0x20;
    const quint16 xf = m_records.u16(4);
    switch (m_records.id()) {
    case Biff::Number:
        put(sheet, numberAs(m_records.f64(6), xf));
        break;
    case Biff::Rk:
        put(sheet, numberAs(m_records.rk(6), xf));
        break;
    case Biff::MulRk:
        readMulRk(sheet);
        break;
    case Biff::LabelShared: {
        const quint32 index = m_records.u32(6);
        put(sheet, index < m_texts.size() ? m_texts[index] : m_draft.lostText());
        break;
    }
    case Biff::Label:
    case Biff::RichLabel: {
        const int row = m_records.u16(0);
        const int column = m_records.u16(2);
        BiffText(m_records, 6).read(2, m_text);
        if (const GridCell cell = m_draft.textCell(m_text); cell.kind != GridKind::Blank)
            m_draft.put(sheet, row, column, cell);
        break;
    }
    case Biff::BoolError:
        put(sheet, boolError(m_records.u8(6), m_records.u8(7) != 0));
        break;
    case Biff::Formula:
        readFormula(sheet);
        break;
    case Biff::Row:
        if (m_records.u8(12) & kRowHidden)
            sheet.hideRows(m_records.u16(0), m_records.u16(0));
        break;
    case Biff::ColumnInfo:
        if (m_records.u16(8) & 1)
            sheet.hideColumns(m_records.u16(0),
                              std::min(int(m_records.u16(2)), kMostSheetColumns - 1));
        break;
    case Biff::MergeCells:
        readMerges(sheet);
        break;
    default:
        break;
    }
}

void XlsBook::put(SheetBuilder &sheet, GridCell cell, bool isFormula)
{
    cell.isFormula = isFormula;
    if (cell.kind != GridKind::Blank)
        m_draft.put(sheet, m_records.u16(0), m_records.u16(2), cell);
}

GridCell XlsBook::numberAs(double number, quint16 xf) const
{
    const quint16 format = xf < m_xfs.size() ? m_xfs[xf] : quint16(0);
    const auto own = m_formats.constFind(format);
    const GridKind kind = own == m_formats.constEnd() ? kindOfBuiltinFormat(format) : *own;
    return std::isfinite(number) ? numberCell(number, kind, m_draft.date1904()) : GridCell();
}

GridCell XlsBook::boolError(quint8 value, bool isError)
{
    if (isError)
        return m_draft.errorCell(errorCode(value));
    GridCell cell;
    cell.number = value ? 1 : 0;
    cell.kind = GridKind::Boolean;
    return cell;
}

void XlsBook::readMulRk(SheetBuilder &sheet)
{
    constexpr size_t kEach = 6;
    const int row = m_records.u16(0);
    const int first = m_records.u16(2);
    // Two numbers before, one after.
    for (size_t i = 0; 4 + (i + 1) * kEach + 2 <= m_records.size(); ++i) {
        const size_t at = 4 + i * kEach;
        m_draft.put(sheet, row, first + int(i), numberAs(m_records.rk(at + 2), m_records.u16(at)));
    }
}

/// The result as it was saved: a number, or marked by 0xFFFF what else ([MS-XLS] 2.5.133).
void XlsBook::readFormula(SheetBuilder &sheet)
{
    const quint16 xf = m_records.u16(4);
    if (m_records.u16(12) != 0xFFFF) {
        put(sheet, numberAs(m_records.f64(6), xf), true);
        return;
    }
    const quint8 kind = m_records.u8(6);
    if (kind == 0)
        readResultText(sheet, m_records.u16(0), m_records.u16(2));
    else if (kind == 1 || kind == 2)
        put(sheet, boolError(m_records.u8(8), kind == 2), true);
}

void XlsBook::readResultText(SheetBuilder &sheet, int row, int column)
{
    for (Biff after = m_records.following(); after == Biff::SharedFormula || after == Biff::Array
         || after == Biff::DataTable || after == Biff::Continue;
         after = m_records.following()) {
        if (!m_records.next())
            return;
    }
    GridCell cell;
    if (m_records.following() == Biff::String && m_records.next()) {
        BiffText(m_records, 0).read(2, m_text);
        cell = m_draft.textCell(m_text);
    } else {
        cell = m_draft.errorCell(kNoResult);
    }
    cell.isFormula = true;
    if (cell.kind != GridKind::Blank)
        m_draft.put(sheet, row, column, cell);
}

void XlsBook::readMerges(SheetBuilder &sheet)
{
    constexpr size_t kEach = 8;
    const size_t count =
        std::min(size_t(m_records.u16(0)),
                 (m_records.size() - std::min<size_t>(m_records.size(), 2)) / kEach);
    for (size_t i = 0; i < count; ++i) {
        const size_t at = 2 + i * kEach;
        const CellRange range {m_records.u16(at), m_records.u16(at + 4), m_records.u16(at + 2),
                               m_records.u16(at + 6)};
        if (range.bottom >= range.top && range.right >= range.left
            && range.right < kMostSheetColumns)
            m_draft.merge(sheet, range);
    }
}

} // namespace

Result<Workbook> readXls(const QByteArray &stream, const QString &fileName,
                         const Progress &progress)
{
    BookDraft draft(QStringLiteral("XLS"), fileName, progress);
    draft.setTotal(stream.size());
    XlsBook({stream.constData(), size_t(stream.size())}, draft).read();
    return draft.finish();
}

} // namespace candour
