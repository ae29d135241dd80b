// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/XlsxWriter.h"

#include "core/base/SaveFile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

/// The only file that knows libxlsxwriter.
namespace candour {

namespace {

constexpr qsizetype kRowsBetweenLooks = 256; ///< at the progress
constexpr qsizetype kMostCharacters = 32'767;
constexpr qsizetype kMostNameCharacters = 31;
constexpr double kMostWidth = 80;
constexpr double kLeastWidth = 6;

QString tr(const char *text)
{
    return QCoreApplication::translate("XlsxWriter", text);
}

/// The name of a sheet may not hold these, nor be longer, nor begin or end with an apostrophe.
QString sheetName(QString name)
{
    for (QChar &c : name) {
        if (QStringLiteral("[]:*?/\\").contains(c) || !c.isPrint())
            c = u' ';
    }
    name = name.simplified().left(kMostNameCharacters).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Table") : name;
}

/// What XML can hold, no longer than a cell.
QByteArray cellText(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    if (text.size() > kMostCharacters)
        text = text.left(kMostCharacters - 1) + u'…';
    return text.toUtf8();
}

lxw_datetime moment(const QDate &day, const QTime &time)
{
    return {day.year(),  day.month(),   day.day(),
            time.hour(), time.minute(), time.second() + time.msec() / 1000.0};
}

/// Days before this the format cannot hold.
const QDate kFirstDay(1900, 1, 1);

class Workbook {
public:
    explicit Workbook(const QString &path)
        : m_path(QFile::encodeName(path))
        , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    {
        // Rows go to a file as they come: 100,000 of them need no memory.
        lxw_workbook_options options = {};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
    }

    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }

    Q_DISABLE_COPY_MOVE(Workbook)

    /// False when it could not be written or was stopped.
    bool write(const SheetTable &sheet, const Progress &progress);

private:
    void writeHeads(const SheetTable &sheet);
    lxw_error writeCell(lxw_row_t row, lxw_col_t column, const QVariant &cell);
    lxw_error writeText(lxw_row_t row, lxw_col_t column, const QString &text);
    [[nodiscard]] lxw_format *format(const char *numberFormat);

    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_format *m_lines = nullptr; ///< text of several lines
};

lxw_format *Workbook::format(const char *numberFormat)
{
    lxw_format *made = workbook_add_format(m_book);
    format_set_num_format(made, numberFormat);
    return made;
}

void Workbook::writeHeads(const SheetTable &sheet)
{
    for (lxw_col_t column = 0; column < sheet.columns.size(); ++column) {
        const SheetColumn &head = sheet.columns[column];
        const double wide = std::clamp(std::max(head.width, double(head.title.size()) + 3),
                                       kLeastWidth, kMostWidth);
        worksheet_set_column(m_sheet, column, column, wide, nullptr);
        worksheet_write_string(m_sheet, 0, column, cellText(head.title).constData(), m_head);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (!sheet.columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(sheet.rows.size()),
                             lxw_col_t(sheet.columns.size() - 1));
    worksheet_repeat_rows(m_sheet, 0, 0);
}

lxw_error Workbook::writeText(lxw_row_t row, lxw_col_t column, const QString &text)
{
    if (text.isEmpty())
        return LXW_NO_ERROR;
    return worksheet_write_string(m_sheet, row, column, cellText(text).constData(),
                                  text.contains(u'\n') ? m_lines : nullptr);
}

lxw_error Workbook::writeCell(lxw_row_t row, lxw_col_t column, const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::UnknownType:
        return LXW_NO_ERROR;
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double: {
        const double number = cell.toDouble();
        return std::isfinite(number) ? worksheet_write_number(m_sheet, row, column, number, nullptr)
                                     : LXW_NO_ERROR;
    }
    case QMetaType::Bool:
        return writeText(row, column, cell.toBool() ? tr("Yes") : tr("No"));
    case QMetaType::QDate: {
        const QDate day = cell.toDate();
        if (!day.isValid() || day < kFirstDay)
            return writeText(row, column, day.toString(Qt::ISODate));
        lxw_datetime when = moment(day, QTime(0, 0));
        return worksheet_write_datetime(m_sheet, row, column, &when, m_date);
    }
    case QMetaType::QDateTime: {
        const QDateTime when = cell.toDateTime();
        if (!when.isValid() || when.date() < kFirstDay)
            return writeText(row, column, when.toString(Qt::ISODate));
        lxw_datetime parts = moment(when.date(), when.time());
        return worksheet_write_datetime(m_sheet, row, column, &parts, m_moment);
    }
    case QMetaType::QTime:
        return cell.toTime().isValid()
            ? worksheet_write_number(m_sheet, row, column,
                                     cell.toTime().msecsSinceStartOfDay() / 86'400'000.0, m_time)
            : LXW_NO_ERROR;
    default:
        return writeText(row, column, cell.toString());
    }
}

bool Workbook::write(const SheetTable &sheet, const Progress &progress)
{
    if (!m_book)
        return false;
    m_sheet = workbook_add_worksheet(m_book, sheetName(sheet.name).toUtf8().constData());
    if (!m_sheet)
        return false;
    m_head = workbook_add_format(m_book);
    format_set_bold(m_head);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    m_date = format("d mmm yyyy");
    m_time = format("hh:mm");
    m_moment = format("d mmm yyyy hh:mm");
    m_lines = workbook_add_format(m_book);
    format_set_text_wrap(m_lines);
    writeHeads(sheet);
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        if (progress && row % kRowsBetweenLooks == 0 && !progress(row, sheet.rows.size()))
            return false;
        const QList<QVariant> &cells = sheet.rows[row];
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (writeCell(lxw_row_t(row + 1), lxw_col_t(column), cells[column]) != LXW_NO_ERROR)
                return false;
        }
    }
    return workbook_close(std::exchange(m_book, nullptr)) == LXW_NO_ERROR;
}

} // namespace

Result<QByteArray> xlsxOf(const SheetTable &sheet, const Progress &progress)
{
    if (sheet.rows.size() > kMostSheetRows)
        return fail(ErrorCode::Unsupported,
                    tr("A spreadsheet holds %L1 rows and the table has %L2. Filter it, or export "
                       "it as CSV.")
                        .arg(kMostSheetRows)
                        .arg(sheet.rows.size()));
    // The library writes files only, and takes what it cannot write for written when the disk is
    // full: so it writes beside everything, and the finished bytes are handed on.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    QFile file(path);
    bool stopped = false;
    const Progress watched = [&](qint64 done, qint64 total) {
        stopped = progress && !progress(done, total);
        return !stopped;
    };
    const bool made = folder.isValid() && Workbook(path).write(sheet, watched);
    if (stopped)
        return fail(ErrorCode::Cancelled, tr("Stopped. Nothing was written."));
    if (!made || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    tr("The spreadsheet could not be made: there may be no room on the disk that "
                       "holds temporary files. Nothing was written."));
    return file.readAll();
}

Result<void> writeXlsx(const QString &path, const SheetTable &sheet, const Progress &progress)
{
    const auto bytes = xlsxOf(sheet, progress);
    if (!bytes)
        return fail(bytes.error());
    return saveFile(path, *bytes);
}

} // namespace candour
