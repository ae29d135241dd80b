// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/print/PageLayout.h"

#include "core/report/Overflow.h"
#include "ui/print/PageFurniture.h"

namespace candour {

namespace {

/// The blocks that share page rules.
struct Section {
    PageRules rules;
    QList<Block> blocks;
};

QList<Section> sectionsOf(const Document &document)
{
    QList<Section> sections;
    for (const Block &block : document.blocks) {
        if (const auto *rules = std::get_if<PageRules>(&block.content))
            sections.append({*rules, {}});
        else {
            if (sections.isEmpty())
                sections.append(Section {});
            sections.last().blocks.append(block);
        }
    }
    sections.removeIf([](const Section &section) { return section.blocks.isEmpty(); });
    return sections;
}

/// Puts pieces on pages.
class Paginator {
public:
    explicit Paginator(Pages &result)
        : m_result(result)
    {
    }

    void place(const Sheet &sheet, const QList<Piece> &pieces)
    {
        m_sheet = &sheet;
        const qsizetype firstPage = m_result.pages.size();
        newPage();
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const Piece &piece = pieces.at(i);
            if (m_started && (piece.breakBefore || !fits(pieces, i))) {
                newPage();
                repeatHead(piece);
            }
            set(piece);
            if (sheet.rules.pageLimit > 0
                && m_result.pages.size() - firstPage > sheet.rules.pageLimit)
                m_result.unfitted.append({piece.label, int(m_result.pages.size() - 1)});
        }
    }

private:
    void newPage()
    {
        m_result.pages.append(PrintedPage {*m_sheet, {}, {}, {}});
        m_y = m_sheet->content.top();
        m_started = false;
        m_bottom = m_sheet->content.bottom();
    }

    /// The piece and all that must stay with it, against the room left.
    [[nodiscard]] bool fits(const QList<Piece> &pieces, qsizetype index) const
    {
        double need = pieces.at(index).before + pieces.at(index).height;
        for (qsizetype i = index; pieces.at(i).keepWithNext && i + 1 < pieces.size(); ++i) {
            if (pieces.at(i + 1).breakBefore)
                break;
            need += pieces.at(i + 1).before + pieces.at(i + 1).height;
        }
        // A chain longer than a page cannot be kept together; then only the piece itself counts.
        if (need > m_bottom - m_sheet->content.top())
            need = pieces.at(index).before + pieces.at(index).height;
        return m_y + need <= m_bottom + 0.5;
    }

    void repeatHead(const Piece &piece)
    {
        if (!piece.repeatedHead)
            return;
        for (Piece head : *piece.repeatedHead) {
            head.outline.reset();
            set(head);
        }
    }

    void set(const Piece &piece)
    {
        if (m_started)
            m_y += piece.before;
        PrintedPage &page = m_result.pages.last();
        QList<PageItem> items = piece.items;
        moveItems(items, {m_sheet->content.left(), m_y});
        page.items.append(items);
        if (!piece.label.isEmpty())
            page.labels.append(piece.label);
        if (piece.row >= 0)
            page.rows.append(piece.row);
        if (piece.outline) {
            OutlineEntry entry = *piece.outline;
            entry.page = int(m_result.pages.size() - 1);
            entry.top = m_y;
            m_result.outline.append(entry);
        }
        m_y += piece.height;
        m_started = true;
    }

    Pages &m_result;
    const Sheet *m_sheet = nullptr;
    double m_y = 0;
    double m_bottom = 0;
    bool m_started = false; ///< something stands on the page
};

Pages layOutOnce(const Document &document, const PictureSource &pictures,
                 const QList<OutlineEntry> &contents)
{
    Pages result;
    Paginator paginator(result);
    for (const Section &section : sectionsOf(document)) {
        const Sheet sheet(section.rules);
        FlowContext context;
        context.width = sheet.content.width();
        context.fullHeight = sheet.content.height();
        context.bodyPt = section.rules.bodyPt;
        context.tablePt = section.rules.tablePt;
        context.pictures = pictures;
        context.contents = contents;
        paginator.place(sheet, flowBlocks(section.blocks, context));
    }
    return result;
}

bool hasContents(const Document &document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block &block) {
        return std::holds_alternative<TableOfContents>(block.content);
    });
}

} // namespace

Pages layOut(const Document &document, const PictureSource &pictures)
{
    Pages result = layOutOnce(document, pictures, {});
    if (hasContents(document)) {
        // The list of contents takes room itself: once more for its length, once for its numbers.
        for (int pass = 0; pass < 2; ++pass)
            result = layOutOnce(document, pictures, result.outline);
    }
    addFurniture(document, result);
    return result;
}

Fitted layOutToFit(const Document &document, const PictureSource &pictures)
{
    Fitted best {document, layOut(document, pictures), 0};
    if (best.pages.unfitted.isEmpty())
        return best;
    const auto attempt = [&](int moved) {
        Fitted fitted {withRowsMoved(document, moved), {}, moved};
        fitted.pages = layOutOnce(fitted.document, pictures, {});
        return fitted;
    };
    // What moved stands beyond the limit by intention; all else must be within it.
    const auto fits = [](const Fitted &fitted) {
        const auto &pages = fitted.pages.pages;
        const int limit = pages.first().sheet.rules.pageLimit;
        return pages.size() > limit && !fitted.pages.unfitted.isEmpty()
            && fitted.pages.unfitted.first().label
            == std::get<Heading>((fitted.document.blocks.end() - 2)->content).text;
    };
    int enough = movableRows(document);
    int tooFew = 0;
    if (enough == 0)
        return best;
    while (enough - tooFew > 1) {
        const int middle = (enough + tooFew) / 2;
        fits(attempt(middle)) ? void(enough = middle) : void(tooFew = middle);
    }
    best = attempt(enough);
    best.pages = layOut(best.document, pictures);
    best.pages.unfitted.clear();
    return best;
}

} // namespace candour
