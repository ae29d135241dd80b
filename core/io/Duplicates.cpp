// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/IoText.h"
#include "core/io/RowIndex.h"
#include "core/io/TableFinish.h"

namespace candour {

namespace {

constexpr size_t kLinesNamed = 12;

enum class Fate : quint8 { Keep, Drop, Refuse };

bool sameNumber(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool agree(const ImportedRow &a, const ImportedRow &b, FigurePart part)
{
    if (part == FigurePart::Numerator)
        return sameNumber(a.numerator, b.numerator);
    if (part == FigurePart::Denominator)
        return sameNumber(a.denominator, b.denominator);
    return a.status == b.status && a.band == b.band && sameNumber(a.numerator, b.numerator)
        && sameNumber(a.denominator, b.denominator) && sameNumber(a.value, b.value)
        && sameNumber(a.lower, b.lower) && sameNumber(a.upper, b.upper);
}

/// Puts the numerator of one row and the denominator of another into one figure.
ImportedRow merged(ImportedRow first, const ImportedRow &second, FigurePart part)
{
    if (part == FigurePart::Denominator) {
        first.denominator = second.denominator;
    } else {
        (part == FigurePart::Numerator ? first.numerator : first.value) =
            part == FigurePart::Numerator ? second.numerator : second.value;
        first.line = second.line;
        first.column = second.column;
    }
    first.status = weightierStatus(first.status, second.status);
    return first;
}

/// Lines of a file, or cells of a workbook, that give one figure differently: counted all, named
/// the first few.
struct Quarrel {
    QStringList places;
    qint64 more = 0;
    bool onSheets = false;

    void add(const ImportedTable &table, const ImportedRow &row)
    {
        onSheets = row.sheet > 0;
        if (size_t(places.size()) >= kLinesNamed)
            ++more;
        else if (onSheets)
            places += sheetPlace(table.sheetOf(row), row.line, row.column);
        else
            places += QString::number(row.line);
    }
};

QString reasonOf(const Quarrel &quarrel)
{
    QString listed = quarrel.places.join(QStringLiteral(", "));
    if (quarrel.more > 0)
        listed = IoText::tr("%1 and %2 more").arg(listed).arg(quarrel.more);
    const QString sentence = quarrel.onSheets
        ? IoText::tr("%1 give different figures for the same provider, indicator and period, so "
                     "none is taken. Take the wrong ones out")
        : IoText::tr("lines %1 give different figures for the same provider, indicator and "
                     "period, so none is taken. Take the wrong ones out");
    return sentence.arg(listed);
}

} // namespace

FigureStatus weightierStatus(FigureStatus a, FigureStatus b)
{
    for (const FigureStatus status :
         {FigureStatus::Suppressed, FigureStatus::NotCollected, FigureStatus::NotApplicable,
          FigureStatus::Cleared, FigureStatus::Provisional}) {
        if (a == status || b == status)
            return status;
    }
    return FigureStatus::Final;
}

void settleDuplicates(ImportedTable &table, RawRows &raw, const ComplainOfRow &complain)
{
    ImportedRows &rows = table.rows;
    RowIndex index(rows.size());
    std::vector<Fate> fates(rows.size(), Fate::Keep);
    std::vector<quint8> seenParts(raw.parts.empty() ? 0 : rows.size());
    QHash<quint32, Quarrel> quarrels; // by the first row of a key
    bool any = false;
    for (quint32 i = 0; i < rows.size(); ++i) {
        const quint32 first = index.insert(rows, i);
        const FigurePart part = raw.parts.empty() ? FigurePart::Whole : raw.parts[i];
        bool isNewPart = false;
        if (!seenParts.empty()) {
            const auto bit = quint8(1U << int(part));
            isNewPart = (seenParts[first] & bit) == 0;
            seenParts[first] |= bit;
        }
        if (first == i)
            continue;
        any = true;
        fates[i] = Fate::Drop;
        if (isNewPart) {
            rows.replace(first, merged(rows[first], rows[i], part));
        } else if (agree(rows[first], rows[i], part)) {
            ++table.repeatedRows;
        } else {
            Quarrel &quarrel = quarrels[first];
            if (quarrel.places.isEmpty())
                quarrel.add(table, rows[first]);
            quarrel.add(table, rows[i]);
            fates[first] = fates[i] = Fate::Refuse;
        }
    }
    if (!any)
        return;
    for (quint32 i = 0; !quarrels.isEmpty() && i < rows.size(); ++i) {
        if (fates[i] != Fate::Refuse)
            continue;
        raw.refused.push_back(rows[i]);
        const auto first = quint32(index.placeOf(rows, rows[i]));
        complain(rows[i], reasonOf(*quarrels.constFind(first)));
    }
    rows.keepOnly([&](size_t i) { return fates[i] == Fate::Keep; });
}

} // namespace candour
