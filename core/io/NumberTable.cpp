// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/NumberTable.h"

#include "core/calc/NumberText.h"
#include "core/io/IoText.h"

#include <QFileInfo>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kShownCell = 80;

/// The first of the columns that the head names more than once; empty when none is.
QString namedTwice(const QStringList &header, const QStringList &columns)
{
    const auto twice = std::find_if(columns.begin(), columns.end(), [&](const QString &column) {
        return std::count_if(header.begin(), header.end(),
                             [&](const QString &head) {
                                 return head.compare(column, Qt::CaseInsensitive) == 0;
                             })
            > 1;
    });
    return twice == columns.end() ? QString() : *twice;
}

} // namespace

Result<NumberTable> NumberTable::read(const QString &path, const NumberColumns &columns)
{
    auto table = readTextTable(path);
    if (!table)
        return fail(table.error());
    NumberTable result;
    result.m_name = QFileInfo(path).fileName();
    result.m_table = *std::move(table);
    QStringList missing;
    for (const QString &column : columns.needed) {
        if (!result.hasColumn(column))
            missing.append(u'“' + column + u'”');
    }
    if (!missing.isEmpty())
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1 has no column %2. It needs the columns %3.")
                        .arg(result.m_name, missing.join(QStringLiteral(", ")),
                             columns.needs.isEmpty() ? columns.needed.join(QStringLiteral(", "))
                                                     : columns.needs));
    const QString twice = namedTwice(result.m_table.header, columns.needed + columns.optional);
    if (!twice.isEmpty())
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1 has the column “%2” twice, so it is not known which one counts. "
                               "Take one out, or give it another name.")
                        .arg(result.m_name, twice));
    if (result.m_table.rows.isEmpty())
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1 has a head but no rows: there is nothing to compute.")
                        .arg(result.m_name));
    return result;
}

QString NumberTable::text(qsizetype row, const QString &column) const
{
    const qsizetype index = m_table.columnOf(column);
    return index < 0 ? QString() : m_table.rows[row][index].trimmed();
}

std::optional<ImportProblem> NumberTable::rowFault(qsizetype row) const
{
    const QList<int> &beyond = m_table.longLines; // rising, as the lines are
    if (!std::binary_search(beyond.begin(), beyond.end(), line(row)))
        return std::nullopt;
    return ImportProblem {line(row),
                          0,
                          {},
                          {},
                          IoText::tr("the row has more cells than the head. Where a number is "
                                     "written with a comma, as 1,020, take the comma out or put "
                                     "the number in quotation marks")};
}

tl::expected<double, ImportProblem> NumberTable::number(qsizetype row, const QString &column) const
{
    const QByteArray utf8 = text(row, column).toUtf8();
    const NumberCell cell = m_reader.read({utf8.constData(), size_t(utf8.size())});
    switch (cell.kind) {
    case CellKind::Number:
        if (std::abs(cell.number) <= kLargestNumber)
            return cell.number;
        return tl::unexpected(
            problem(row, column,
                    IoText::tr("that is too large to be true: nothing beyond %1 is. Check its "
                               "digits")
                        .arg(plainNumber(kLargestNumber))));
    case CellKind::Blank:
    case CellKind::Suppressed:
    case CellKind::NotApplicable:
    case CellKind::NotCollected:
        return kNoNumber;
    case CellKind::SheetError:
    case CellKind::Unreadable:
        break;
    }
    return tl::unexpected(
        problem(row, column, IoText::tr("that is not a number. Write it as 1250 or 12.5")));
}

tl::expected<double, ImportProblem> NumberTable::denominator(qsizetype row,
                                                             const QString &column) const
{
    auto read = number(row, column);
    if (read && *read > 0 && *read < kSmallestDenominator)
        return tl::unexpected(problem(row, column, tooSmall()));
    return read;
}

QString NumberTable::tooSmall()
{
    return IoText::tr("that is too small to divide by: nothing below %1 is taken. Check its digits")
        .arg(plainNumber(kSmallestDenominator));
}

ImportProblem NumberTable::problem(qsizetype row, const QString &column,
                                   const QString &reason) const
{
    return {line(row), int(m_table.columnOf(column)) + 1, column,
            text(row, column).left(kShownCell), reason};
}

} // namespace candour
