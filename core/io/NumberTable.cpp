// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/NumberTable.h"

#include "core/io/IoText.h"

#include <QFileInfo>

namespace candour {

namespace {

constexpr qsizetype kShownCell = 80;

} // namespace

Result<NumberTable> NumberTable::read(const QString &path, const QStringList &neededColumns)
{
    auto table = readTextTable(path);
    if (!table)
        return fail(table.error());
    NumberTable result;
    result.m_name = QFileInfo(path).fileName();
    result.m_table = *std::move(table);
    QStringList missing;
    for (const QString &column : neededColumns) {
        if (!result.hasColumn(column))
            missing.append(u'“' + column + u'”');
    }
    if (!missing.isEmpty())
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1 has no column %2. It needs the columns %3.")
                        .arg(result.m_name, missing.join(QStringLiteral(", ")),
                             neededColumns.join(QStringLiteral(", "))));
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

tl::expected<double, ImportProblem> NumberTable::number(qsizetype row, const QString &column) const
{
    const QByteArray utf8 = text(row, column).toUtf8();
    const NumberCell cell = m_reader.read({utf8.constData(), size_t(utf8.size())});
    switch (cell.kind) {
    case CellKind::Number:
        if (std::isfinite(cell.number))
            return cell.number;
        break;
    case CellKind::Blank:
    case CellKind::Suppressed:
    case CellKind::NotApplicable:
    case CellKind::NotCollected:
        return kNoNumber;
    case CellKind::SheetError:
    case CellKind::Unreadable:
        break;
    }
    return tl::unexpected(problem(row, column, IoText::tr("that is not a number")));
}

ImportProblem NumberTable::problem(qsizetype row, const QString &column,
                                   const QString &reason) const
{
    return {line(row), int(m_table.columnOf(column)) + 1, column,
            text(row, column).left(kShownCell), reason};
}

} // namespace candour
