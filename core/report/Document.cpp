// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/report/Document.h"

#include <QStringBuilder>

namespace candour {

namespace {

/// Walks blocks in reading order and collects their words, a line for each piece.
class TextCollector {
public:
    void operator()(const Heading &heading) { line(heading.text); }

    void operator()(const Paragraph &paragraph) { line(plainText(paragraph.runs)); }

    void operator()(const Table &table)
    {
        line(table.caption);
        for (const Column &column : table.columns)
            line(column.title);
        for (const Row &row : table.rows) {
            for (const Cell &cell : row.cells)
                line(cell.text);
        }
        line(table.note);
    }

    void operator()(const Chart &chart)
    {
        line(chart.spec.title);
        line(chart.spec.method);
        for (const ChartFlag &flag : chart.spec.flags)
            line(flag.text);
        for (const ChartBreak &change : chart.spec.breaks)
            line(change.text);
        // Not drawn in a small chart, but in the document, where whoever has it can read it.
        for (const ChartPanel &panel : chart.spec.panels) {
            for (const ChartBreak &change : panel.breaks)
                line(change.text);
        }
        for (const QString &paragraph : chart.spec.card)
            line(paragraph);
    }

    void operator()(const Picture &picture) { line(picture.caption); }

    void operator()(const KeyValue &sheet)
    {
        for (const KeyValueRow &row : sheet.rows) {
            line(row.label);
            line(plainText(row.value));
            for (const QString &bullet : row.bullets)
                line(bullet);
            for (const TickOption &option : row.options)
                line(option.text);
        }
    }

    void operator()(const Legend &legend)
    {
        for (const LegendEntry &entry : legend.entries)
            line(entry.text);
    }

    void operator()(const Grid &grid)
    {
        for (const Box &box : grid.boxes) {
            line(box.title);
            all(box.blocks);
        }
    }

    void operator()(const TableOfContents &) { }

    void operator()(const PageRules &) { }

    void operator()(const PageBreak &) { }

    void all(const QList<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }

    [[nodiscard]] QString text() const { return m_text; }

private:
    void line(const QString &words)
    {
        if (!words.isEmpty())
            m_text += words % u'\n';
    }

    QString m_text;
};

} // namespace

void numberDocument(Document &document)
{
    int section = 0;
    int part = 0;
    for (Block &block : document.blocks) {
        if (auto *heading = std::get_if<Heading>(&block.content)) {
            heading->number.clear();
            if (!heading->numbered)
                continue;
            if (heading->level == 1) {
                ++section;
                part = 0;
                heading->number = QString::number(section);
            } else if (heading->level == 2 && section > 0) {
                heading->number = QStringLiteral("%1.%2").arg(section).arg(++part);
            }
        } else if (auto *paragraph = std::get_if<Paragraph>(&block.content)) {
            paragraph->number.clear();
            if (paragraph->numbered && section > 0)
                paragraph->number = QStringLiteral("%1.%2").arg(section).arg(++part);
        }
    }
}

QString documentText(const Document &document)
{
    TextCollector collector;
    collector.all(document.blocks);
    return collector.text();
}

} // namespace candour
