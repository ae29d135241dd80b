// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/sheets/BookDraft.h"

#include "core/io/IoText.h"
#include "core/io/TextDecode.h"
#include "core/io/sheets/SheetErrors.h"

#include <QSet>

#include <algorithm>

namespace candour {

namespace {

bool isControl(char c)
{
    return uchar(c) < 0x20 && c != '\n' && c != '\t';
}

/// The length in UTF-16, which is what the limit counts, is at most that in UTF-8.
bool mayBeTooLong(std::string_view text)
{
    return text.size() > size_t(kMostCellCharacters);
}

QString quoted(const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        out += u'“' + name + u'”';
    return out.join(QStringLiteral(", "));
}

} // namespace

std::pair<std::string_view, bool> cleanText(std::string_view text, std::string &out)
{
    const bool plain = std::none_of(text.begin(), text.end(), isControl) && isUtf8(text);
    if (plain && !mayBeTooLong(text))
        return {text, false};
    QString clean = QString::fromUtf8(text.data(), qsizetype(text.size()));
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    clean.replace(u'\r', u'\n');
    clean.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    const bool cut = clean.size() > kMostCellCharacters;
    if (cut)
        clean.truncate(kMostCellCharacters
                       - (clean[kMostCellCharacters - 1].isHighSurrogate() ? 1 : 0));
    out = clean.toStdString();
    return {out, cut};
}

BookDraft::BookDraft(QString format, QString fileName, Progress progress)
    : m_fileName(std::move(fileName))
    , m_progress(std::move(progress))
    , m_texts(std::make_shared<TextPool>())
{
    m_book.format = std::move(format);
}

SheetBuilder BookDraft::startSheet(const QString &name, SheetState state)
{
    if (m_book.sheets.size() >= kMostSheets)
        refuse({ErrorCode::Unsupported,
                IoText::tr("%1 has more than %L2 sheets, which is more than Candour reads. Ask its "
                           "sender for a workbook with the figures only.")
                    .arg(m_fileName)
                    .arg(kMostSheets)});
    return {name, state, m_texts};
}

void BookDraft::endSheet(SheetBuilder &sheet)
{
    if (!isRefused())
        m_book.sheets.push_back(sheet.finish());
}

void BookDraft::merge(SheetBuilder &sheet, const CellRange &range)
{
    if (sheet.mergeCount() >= kMostMerges)
        refuse({ErrorCode::Unsupported,
                IoText::tr("%1 joins more than 65,000 groups of cells on one sheet, so it is no "
                           "table of figures. Ask its sender for the figures alone.")
                    .arg(m_fileName)});
    else
        sheet.merge(range);
}

GridCell BookDraft::textCell(std::string_view text)
{
    const auto [clean, cut] = cleanText(text, m_clean);
    m_cut += cut ? 1 : 0;
    GridCell cell;
    cell.text = m_texts->add(clean);
    cell.kind = cell.text ? GridKind::Text : GridKind::Blank;
    return cell;
}

GridCell BookDraft::errorCell(std::string_view code)
{
    GridCell cell;
    cell.text = m_texts->add(cleanText(code, m_clean).first);
    cell.kind = GridKind::Error;
    return cell;
}

GridCell BookDraft::lostText()
{
    ++m_lost;
    return errorCell(kLostText);
}

bool BookDraft::advance(qint64 bytes)
{
    m_done += bytes;
    if (isRefused() || (m_progress && !m_progress(std::min(m_done, m_total), m_total))) {
        refuse({ErrorCode::Cancelled, IoText::tr("Stopped. Nothing was read.")});
        return false;
    }
    return true;
}

void BookDraft::refuse(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void BookDraft::refuseDamaged(const QString &detail)
{
    refuse(damagedBook(m_fileName, detail));
}

void BookDraft::refuseFault(XmlFault fault, const QString &part)
{
    if (fault == XmlFault::None)
        return;
    if (fault == XmlFault::Entities) {
        refuse({ErrorCode::Unsupported,
                IoText::tr("%1 declares XML entities of its own, which no spreadsheet program "
                           "does and which can be an attack. It was not read.")
                    .arg(m_fileName),
                part});
        return;
    }
    refuseDamaged(QStringLiteral("%1: XML fault %2").arg(part).arg(int(fault)));
}

Error BookDraft::beyondSheet(const SheetBuilder &sheet) const
{
    return {ErrorCode::Unsupported,
            IoText::tr("%1: sheet “%2” has a cell beyond row %L3 or column %L4, the last that a "
                       "workbook can have. Ask its sender to save it anew.")
                .arg(m_fileName, sheet.name())
                .arg(kMostSheetLines)
                .arg(kMostSheetColumns)};
}

Error BookDraft::tooManyCells() const
{
    return {ErrorCode::Unsupported,
            IoText::tr("%1 has more than %L2 cells with content, more than Candour reads at once. "
                       "Ask its sender for the figures in several files, or as CSV.")
                .arg(m_fileName)
                .arg(kMostCells)};
}

void BookDraft::addNotes()
{
    QStringList hidden;
    QStringList hiddenParts;
    for (const SheetGrid &sheet : m_book.sheets) {
        if (sheet.state() != SheetState::Visible)
            hidden += sheet.name();
        else if (sheet.hiddenRows() > 0 || sheet.hiddenColumns() > 0)
            hiddenParts += sheet.name();
    }
    QStringList &notes = m_book.notes;
    if (!hidden.isEmpty())
        notes += IoText::tr("Hidden sheets: %1.").arg(quoted(hidden));
    if (!hiddenParts.isEmpty())
        notes += IoText::tr("Hidden rows or columns on: %1.").arg(quoted(hiddenParts));
    if (!m_skipped.isEmpty())
        notes += IoText::tr("Without cells, left out: %1.").arg(quoted(m_skipped));
    if (m_hasLinks)
        notes +=
            IoText::tr("Links to other workbooks are not followed: their cells have the values "
                       "they were saved with.");
    if (m_renamed > 0)
        notes += IoText::tr("Sheets of one name are told apart by a number.");
    if (m_cut > 0)
        notes +=
            IoText::tr("Texts cut at %L1 characters: %L2.").arg(kMostCellCharacters).arg(m_cut);
    if (m_lost > 0)
        notes += IoText::tr("Cells whose text the workbook has lost: %L1.").arg(m_lost);
}

Result<Workbook> BookDraft::finish()
{
    if (m_error)
        return fail(*m_error);
    QSet<QString> names;
    for (SheetGrid &sheet : m_book.sheets) {
        QString name = sheet.name();
        for (int i = 2; names.contains(name.toLower()); ++i)
            name = sheet.name() + QStringLiteral(" (%1)").arg(i);
        names.insert(name.toLower());
        if (name != sheet.name()) {
            sheet.rename(name);
            ++m_renamed;
        }
    }
    addNotes();
    return std::move(m_book);
}

} // namespace candour
