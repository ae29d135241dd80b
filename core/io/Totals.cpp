// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/IoText.h"
#include "core/io/RowIndex.h"
#include "core/io/TableFinish.h"

namespace candour {

namespace {

/// The breakdown without the dimensions that are totalled over.
QString reduced(const QString &breakdown, const QStringList &dimensions)
{
    QStringList parts = breakdown.split(u';', Qt::SkipEmptyParts);
    parts.removeIf(
        [&](const QString &part) { return dimensions.contains(part.section(u'=', 0, 0)); });
    return parts.join(u';');
}

/// For each breakdown the one that its figures are totalled into; itself when there is none.
std::vector<quint32> totalBreakdowns(ImportedTable &table, const QStringList &dimensions)
{
    std::vector<quint32> into;
    const qsizetype given = table.breakdowns.size();
    for (qsizetype i = 0; i < given; ++i) {
        const QString text = reduced(table.breakdowns[i], dimensions);
        qsizetype place = table.breakdowns.indexOf(text);
        if (place < 0) {
            place = table.breakdowns.size();
            table.breakdowns += text;
        }
        into.push_back(quint32(place));
    }
    return into;
}

/// Totals in the making.
class Totals {
public:
    explicit Totals(size_t expected)
        : m_index(expected)
    {
    }

    void add(const ImportedRow &part, quint32 into, bool isCount)
    {
        const size_t place = placeFor(part, into);
        ImportedRow total = m_rows[place];
        total.status = weightierStatus(total.status, part.status);
        total.numerator += part.numerator;
        total.denominator += part.denominator;
        total.value += isCount ? part.value : kNoNumber; // values are never summed
        total.dayOfMonth = part.dayOfMonth;
        m_rows.replace(place, total);
    }

    void spoil(const ImportedRow &part, quint32 into)
    {
        const size_t place = placeFor(part, into);
        ImportedRow total = m_rows[place];
        total.line = part.line;
        m_rows.replace(place, total);
        m_spoilt[place] = true;
    }

    [[nodiscard]] const ImportedRows &rows() const { return m_rows; }

    [[nodiscard]] bool isSpoilt(size_t place) const { return m_spoilt[place]; }

private:
    size_t placeFor(const ImportedRow &part, quint32 into)
    {
        ImportedRow total;
        total.organisation = part.organisation;
        total.indicator = part.indicator;
        total.breakdown = into;
        total.period = part.period;
        total.numerator = total.denominator = total.value = 0;
        if (const qint64 place = m_index.placeOf(m_rows, total); place >= 0)
            return size_t(place);
        m_rows.push_back(total);
        m_spoilt.push_back(false);
        return m_index.insert(m_rows, quint32(m_rows.size() - 1));
    }

    ImportedRows m_rows;
    std::vector<bool> m_spoilt;
    RowIndex m_index;
};

/// The total as it is stored; nothing when it holds neither a number nor a sign.
std::optional<ImportedRow> finished(ImportedRow total)
{
    if (total.status != FigureStatus::Final && total.status != FigureStatus::Provisional) {
        total.numerator = total.denominator = total.value = kNoNumber;
        return total;
    }
    if (std::isnan(total.value) && std::isnan(total.numerator))
        return std::nullopt;
    return total;
}

} // namespace

void addTotals(ImportedTable &table, const RawRows &raw, const Mapping &mapping,
               const ComplainOfRow &complain)
{
    QStringList dimensions;
    for (const BreakdownSource &breakdown : mapping.breakdowns) {
        if (breakdown.totalOver)
            dimensions += breakdown.dimension;
    }
    if (dimensions.isEmpty())
        return;
    const std::vector<quint32> into = totalBreakdowns(table, dimensions);
    ImportedRows &rows = table.rows;
    const auto isPart = [&](const ImportedRow &row) {
        return into[row.breakdown] != row.breakdown;
    };

    RowIndex given(rows.size());
    Totals totals(rows.size() + raw.refused.size());
    for (quint32 i = 0; i < rows.size(); ++i) {
        const ImportedRow row = rows[i];
        given.insert(rows, i);
        if (isPart(row) && row.status != FigureStatus::NotApplicable)
            totals.add(row, into[row.breakdown], raw.counts[row.indicator]);
    }
    for (const ImportedRow &row : raw.refused) {
        if (isPart(row))
            totals.spoil(row, into[row.breakdown]);
    }
    std::vector<ImportedRow> made;
    for (size_t i = 0; i < totals.rows().size(); ++i) {
        const ImportedRow total = totals.rows()[i];
        if (given.placeOf(rows, total) >= 0)
            continue;
        if (totals.isSpoilt(i))
            complain(total,
                     IoText::tr("this row was not taken, and so the total over its breakdown is "
                                "not formed. Correct the row"));
        else if (const auto row = finished(total))
            made.push_back(*row);
    }
    if (!mapping.keepBreakdowns)
        rows.keepOnly([&](size_t i) { return !isPart(rows[i]); });
    for (const ImportedRow &row : made)
        rows.push_back(row);
}

} // namespace candour
