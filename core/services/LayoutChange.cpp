// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/LayoutChange.h"

#include "core/calc/NameLikeness.h"
#include "core/io/SheetRows.h"
#include "core/io/TableHeads.h"
#include "core/services/MappingService.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

constexpr int kRowsLooked = 100;
constexpr qsizetype kFewestHeads = 2; ///< one head alone is in many files
constexpr double kMostOfHeads = 0.6;
constexpr double kHeadsOfSheet = 0.5; ///< where the sheet is called as the mapping says
/// A head is compared by its words alone: a likely one is offered, never taken.
constexpr double kLikelyRenamed = 0.5;
constexpr qsizetype kAddedShown = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("LayoutChange", text);
}

QString quoted(const QStringList &names)
{
    return u'“' + names.join(tr("”, “")) + u'”';
}

/// Every head that the mapping speaks of, as it is compared.
QSet<QString> knownHeads(const Mapping &mapping)
{
    QSet<QString> heads;
    const auto add = [&](const QString &head) {
        if (!head.isEmpty())
            heads.insert(foldedHead(head));
    };
    for (const QString &head : requiredColumns(mapping) + mapping.optionalColumns + mapping.leftOut)
        add(head);
    for (const RowPattern &pattern : mapping.setAside)
        add(pattern.column);
    return heads;
}

/// The rows of a sheet that are most like the heads of a mapping.
struct HeadsFound {
    QString sheet;
    QStringList heads;
    QStringList missing;
    int line = 0;
    bool isWanted = true; ///< the sheet is one that the mapping names
    bool hasMonths = true; ///< or needs none
};

/// Others than those that the mapping leaves out.
bool hasMonths(const TableHeads &heads, const Mapping &mapping)
{
    const QStringList joined = heads.joined();
    const std::vector<PeriodColumn> months = heads.periodColumns({}, mapping.period.under);
    return std::any_of(months.begin(), months.end(), [&](const PeriodColumn &month) {
        return std::none_of(
            mapping.leftOut.begin(), mapping.leftOut.end(),
            [&](const QString &name) { return isColumnNamed(name, joined, month.column); });
    });
}

HeadsFound findHeads(const SheetGrid &sheet, const Mapping &mapping)
{
    const QStringList required = requiredColumns(mapping);
    SheetRows rows(sheet);
    TableHeads heads;
    QList<int> lines;
    HeadsFound best;
    best.missing = required;
    for (int row = 0; row < kRowsLooked && rows.next(); ++row) {
        if (heads.rows() == mapping.headerRows) {
            heads.dropFirst();
            lines.removeFirst();
        }
        heads.add(rows);
        lines += rows.line();
        if (heads.rows() < mapping.headerRows)
            continue;
        const QStringList joined = heads.joined();
        QSet<QString> folded;
        for (const QString &head : joined)
            folded.insert(foldedHead(head));
        QStringList missing;
        for (const QString &name : required) {
            if (!folded.contains(foldedHead(name)))
                missing += name;
        }
        if (!best.heads.isEmpty() && missing.size() >= best.missing.size())
            continue;
        best.heads = joined;
        best.missing = missing;
        best.line = lines.first();
        best.hasMonths = mapping.layout != TableLayout::MonthsAcross || hasMonths(heads, mapping);
    }
    return best;
}

/// On which sheet most of the heads stand; one that the mapping names goes before others.
HeadsFound findHeads(const Workbook &book, bool isText, const Mapping &mapping)
{
    HeadsFound best;
    best.missing = requiredColumns(mapping);
    for (const SheetGrid &sheet : book.sheets) {
        if (sheet.state() != SheetState::Visible && mapping.sheet.isEmpty())
            continue;
        HeadsFound found = findHeads(sheet, mapping);
        found.isWanted = isText || isSheetWanted(mapping, sheet.name());
        found.sheet = isText ? QString() : sheet.name();
        const auto rank = [](const HeadsFound &of) {
            return std::pair(-of.missing.size(), of.isWanted && !of.heads.isEmpty());
        };
        if (best.heads.isEmpty() || rank(found) > rank(best))
            best = found;
    }
    return best;
}

/// The mapping fits as it is; why it was not taken is no matter of the layout.
bool isWhole(const HeadsFound &found, const Mapping &mapping)
{
    return found.missing.isEmpty() && found.hasMonths && found.isWanted
        && (mapping.headerLine == 0 || mapping.headerLine == found.line);
}

bool isNear(const HeadsFound &found, const Mapping &mapping)
{
    const qsizetype all = requiredColumns(mapping).size();
    const qsizetype there = all - found.missing.size();
    if (there < kFewestHeads || isWhole(found, mapping))
        return false;
    const double part = double(there) / double(all);
    const bool isNamedSheet = !mapping.sheet.isEmpty() && found.isWanted;
    return part >= (isNamedSheet ? kHeadsOfSheet : kMostOfHeads);
}

/// Pairs what is gone with what is new, the likeliest first.
void findRenamed(LayoutChange &change)
{
    struct Pair {
        double score;
        QString was;
        QString is;
    };

    QList<Pair> pairs;
    for (const QString &was : std::as_const(change.gone)) {
        for (const QString &is : std::as_const(change.added)) {
            if (const double score = nameLikeness(was, is).score; score >= kLikelyRenamed)
                pairs.append({score, was, is});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.score > b.score; });
    for (const Pair &pair : std::as_const(pairs)) {
        if (change.gone.contains(pair.was) && change.added.contains(pair.is)) {
            change.renamed.append({pair.was, pair.is});
            change.gone.removeOne(pair.was);
            change.added.removeOne(pair.is);
        }
    }
}

void writeSentences(LayoutChange &change, const HeadsFound &found)
{
    const Mapping &mapping = change.mapping;
    if (!change.gone.isEmpty())
        change.sentences += change.gone.size() == 1
            ? tr("The column %1 is gone.").arg(quoted(change.gone))
            : tr("The columns %1 are gone.").arg(quoted(change.gone));
    for (const RenamedColumn &column : std::as_const(change.renamed))
        change.sentences += tr("“%1” may now be called “%2”.").arg(column.was, column.is);
    if (!found.isWanted)
        change.moved +=
            tr("No sheet is called “%1”; the heads stand on “%2”.").arg(mapping.sheet, found.sheet);
    if (mapping.headerLine > 0 && found.line > 0 && found.line != mapping.headerLine)
        change.moved += tr("The heads stand in line %1, no longer in line %2.")
                            .arg(found.line)
                            .arg(mapping.headerLine);
    change.sentences += change.moved;
    if (!found.hasMonths)
        change.sentences += tr("No column is headed by a month.");
    if (!change.added.isEmpty()) {
        QStringList shown = change.added.mid(0, kAddedShown);
        if (shown.size() < change.added.size())
            shown += QStringLiteral("…");
        change.sentences += tr("The mapping does not know %1.").arg(quoted(shown));
    }
}

LayoutChange changeOf(const Mapping &mapping, const HeadsFound &found)
{
    LayoutChange change;
    change.mapping = mapping;
    change.sheet = found.sheet;
    change.gone = found.missing;
    const qsizetype all = requiredColumns(mapping).size();
    change.likeness = double(all - found.missing.size()) / double(all);
    const QSet<QString> known = knownHeads(mapping);
    for (const QString &head : found.heads) {
        const bool isPeriod = hasValuesAcross(mapping.layout) && parsePeriod(head).has_value();
        if (!head.isEmpty() && !known.contains(foldedHead(head)) && !isPeriod
            && !change.added.contains(head))
            change.added += head;
    }
    findRenamed(change);
    writeSentences(change, found);
    return change;
}

} // namespace

QString LayoutChange::text(const QString &fileName) const
{
    return tr("“%1” is nearly what the mapping “%2” reads, but its layout has changed. %3 Nothing "
              "was imported. Change the mapping so that it fits again, or choose another.")
        .arg(fileName, mapping.name, sentences.join(u' '));
}

Result<std::optional<LayoutChange>> layoutChange(const OpenedSource &source,
                                                 const QList<Mapping> &saved)
{
    if (saved.isEmpty())
        return std::optional<LayoutChange>();
    const auto book = layoutBookOf(source);
    if (!book)
        return fail(book.error());
    std::optional<LayoutChange> best;
    for (const Mapping &mapping : saved) {
        const HeadsFound found = findHeads(**book, source.isText(), mapping);
        if (!isNear(found, mapping))
            continue;
        LayoutChange change = changeOf(mapping, found);
        if (!best || change.likeness > best->likeness)
            best = std::move(change);
    }
    return best;
}

Result<std::optional<LayoutChange>> layoutChange(const db::Database &database,
                                                 const OpenedSource &source)
{
    const auto saved = savedMappings(database);
    if (!saved)
        return fail(saved.error());
    return layoutChange(source, *saved);
}

} // namespace candour
