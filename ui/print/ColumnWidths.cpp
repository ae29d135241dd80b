// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/ColumnWidths.h"

#include "ui/print/Sheet.h"

#include <QFontMetricsF>

#include <numeric>

namespace candour {

namespace {

double longestWord(const QString &text, const QFontMetricsF &metrics)
{
    double longest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        // A no-break space keeps "94.1 p" together.
        const bool ends = i == text.size() || text.at(i) == u' ' || text.at(i) == u'\u2028';
        if (!ends)
            continue;
        if (i > start)
            longest = std::max(longest, metrics.horizontalAdvance(text.mid(start, i - start)));
        start = i + 1;
    }
    return longest;
}

} // namespace

QList<double> columnWidths(const Table &table, double width, double points, double paddingX,
                           double markSide)
{
    const QFontMetricsF regular(paperFont(points));
    const QFontMetricsF bold(paperFont(points, true));
    QList<double> least(table.columns.size(), 0);
    QList<double> weights;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        const Column &column = table.columns.at(c);
        weights.append(column.weight);
        least[c] = std::max(longestWord(column.title, bold), longestWord(column.unit, bold));
    }
    for (const Row &row : table.rows) {
        qsizetype c = 0;
        for (const Cell &cell : row.cells) {
            if (c >= least.size())
                break;
            if (cell.span <= 1) {
                const bool strong = cell.strong || row.kind != RowKind::Body;
                double need = longestWord(cell.text, strong ? bold : regular);
                if (cell.mark != Mark::None)
                    need += markSide + (cell.text.isEmpty() ? 0 : paddingX * 1.4);
                if (cell.icon != SpcIcon::None)
                    need += markSide * kIconToMark + (cell.text.isEmpty() ? 0 : paddingX * 1.4);
                least[c] = std::max(least.at(c), need);
            }
            c += std::max(1, cell.span);
        }
    }
    for (double &one : least)
        one += 2 * paddingX + dotsOfPoints(0.5);
    return shareWidth(width, least, weights);
}

QList<double> shareWidth(double width, const QList<double> &least, const QList<double> &weights)
{
    QList<double> widths(least.size(), 0);
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    if (needed >= width) {
        // Not even the words fit: everyone gives way alike.
        for (qsizetype i = 0; i < least.size(); ++i)
            widths[i] = least.at(i) * width / needed;
        return widths;
    }
    // Columns whose share is too small take what they need; the others share what is left.
    QList<bool> fixed(least.size(), false);
    for (;;) {
        double rest = width;
        double weight = 0;
        for (qsizetype i = 0; i < least.size(); ++i)
            fixed.at(i) ? void(rest -= least.at(i)) : void(weight += weights.at(i));
        bool changed = false;
        for (qsizetype i = 0; i < least.size(); ++i) {
            widths[i] = fixed.at(i) || weight <= 0 ? least.at(i) : rest * weights.at(i) / weight;
            if (!fixed.at(i) && widths.at(i) < least.at(i)) {
                fixed[i] = true;
                changed = true;
            }
        }
        if (!changed)
            return widths;
    }
}

} // namespace candour
