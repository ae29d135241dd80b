// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/ClipboardTable.h"

namespace candour {

namespace {

constexpr QChar kQuote = u'"';

/// Reads one cell from `at`, which is left on the character that ends it.
QString readCell(QStringView text, qsizetype &at)
{
    QString cell;
    bool quoted = false;
    if (at < text.size() && text[at] == kQuote) {
        // A quote opens a cell only if another closes it; otherwise it is an inch.
        quoted = text.indexOf(kQuote, at + 1) >= 0;
        at += quoted ? 1 : 0;
    }
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted) {
            if (c != kQuote) {
                cell += c;
            } else if (at + 1 < text.size() && text[at + 1] == kQuote) {
                cell += kQuote;
                ++at;
            } else {
                quoted = false;
            }
            continue;
        }
        if (c == u'\t' || c == u'\n' || c == u'\r')
            break;
        cell += c;
    }
    return cell;
}

QString htmlRow(const QStringList &cells, QLatin1String tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        QString text = cell.toHtmlEscaped();
        text.replace(QLatin1Char('\n'), QLatin1String("<br>"));
        row += QStringLiteral("<%1>%2</%1>").arg(tag, text);
    }
    return row + QStringLiteral("</tr>\n");
}

} // namespace

CellBlock parseCells(QStringView text)
{
    CellBlock rows;
    qsizetype at = 0;
    while (at < text.size()) {
        QStringList row;
        for (;;) {
            row.append(readCell(text, at));
            if (at >= text.size() || text[at] != u'\t')
                break;
            ++at;
        }
        rows.append(row);
        if (at < text.size() && text[at] == u'\r')
            ++at;
        if (at < text.size() && text[at] == u'\n')
            ++at;
    }
    return rows;
}

QString toTabText(const CellBlock &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        bool first = true;
        for (QString cell : row) {
            if (!first)
                text += QLatin1Char('\t');
            first = false;
            if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n'))
                || cell.contains(QLatin1Char('\r')) || cell.startsWith(kQuote)) {
                cell.replace(kQuote, QStringLiteral("\"\""));
                cell = kQuote + cell + kQuote;
            }
            text += cell;
        }
        text += QLatin1Char('\n');
    }
    return text;
}

QString toHtmlTable(const CellBlock &cells, const QStringList &header)
{
    QString html = QStringLiteral("<table>\n");
    if (!header.isEmpty())
        html += htmlRow(header, QLatin1String("th"));
    for (const QStringList &row : cells)
        html += htmlRow(row, QLatin1String("td"));
    return html + QStringLiteral("</table>\n");
}

} // namespace candour
