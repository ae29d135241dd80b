// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/IoText.h"
#include "core/io/layout/ProviderHeads.h"
#include "core/io/layout/RowWords.h"
#include "core/io/layout/TableProposer.h"

#include <algorithm>

namespace candour {

// Which columns of a table hold its figures, and of what.

namespace {

constexpr double kHundredfold = 100;

} // namespace

bool TableProposer::haveSameFigures(int a, int b) const
{
    return std::all_of(m_made.area.rows.begin(), m_made.area.rows.end(),
                       [&](int row) { return m_reading.shown(row, a) == m_reading.shown(row, b); });
}

/// The head, without the unit below it where that tells no two measures apart.
QString TableProposer::measureName(int column) const
{
    const auto withoutUnit = [](QStringList texts) {
        if (texts.size() > 1 && namesUnit(texts.last()))
            texts.removeLast();
        return texts.join(u' ');
    };
    const QString name = withoutUnit(m_made.area.stacks.value(column));
    const auto same =
        std::count_if(m_made.area.stacks.begin(), m_made.area.stacks.end(),
                      [&](const QStringList &texts) { return withoutUnit(texts) == name; });
    return same > 1 ? m_made.area.stacks.value(column).join(u' ') : name;
}

/// Fractions below a head that says per cent are percentages divided by one hundred, unless they
/// are small percentages: 0.4 of falls with harm.
double TableProposer::scaleUnder(const ColumnProfile &of)
{
    if (!saysPercent(of.head) || !of.isFractions())
        return 1.0;
    if (of.percents > 0)
        m_made.evidence.favour(IoText::tr("%n cell(s) under “%1” that are not formatted as the "
                                          "percentages around them are taken times one hundred.",
                                          nullptr, of.numbers)
                                   .arg(of.head));
    else if (of.isSurelyFractions())
        m_made.evidence.favour(
            IoText::tr("The numbers under “%1” are fractions: they are taken times one hundred.")
                .arg(of.head));
    else
        m_made.evidence.doubt(kSmallNumbers,
                              IoText::tr("“%1” says per cent, and its numbers are 1 at most. They "
                                         "are taken times one hundred: look whether they are per "
                                         "cent already.")
                                  .arg(of.head));
    return kHundredfold;
}

/// A column of its own for each measure, called by its head. Of two with the same head and the same
/// figures one is enough.
void TableProposer::addMeasure(int column)
{
    const ColumnProfile &of = profile(column);
    Measure measure;
    measure.indicator = measureName(column);
    measure.value = nameOf(column);
    measure.scale = scaleUnder(of);
    if (measure.indicator.isEmpty()) {
        m_made.columns.unexplained.push_back(column);
        return;
    }
    const QString folded = foldedHead(measure.indicator);
    const int before = m_measureColumns.value(folded, -1);
    if (before >= 0) {
        const QString sentence =
            IoText::tr("Two columns are called “%1”; only the first is read.").arg(of.head);
        if (haveSameFigures(before, column))
            m_made.evidence.favour(sentence);
        else
            m_made.evidence.doubt(kUnexplained, sentence);
        m_made.columns.others.push_back(column);
        return;
    }
    m_measureColumns.insert(folded, column);
    m_made.mapping.measures.append(measure);
}

/// Asks which column holds the figures, and gives one to look at meanwhile.
QString TableProposer::askForValue()
{
    QStringList choices;
    for (const int column : m_made.columns.unexplained)
        choices += nameOf(column);
    std::stable_partition(choices.begin(), choices.end(), [](const QString &choice) {
        return choice.contains(QLatin1String("value"), Qt::CaseInsensitive);
    });
    if (const QString said = meaningAmong(choices); !said.isEmpty()) {
        m_made.evidence.favour(IoText::tr("Column %1 holds the figures, as you said.").arg(said));
        return said;
    }
    m_made.evidence.ask({LayoutAsk::Meaning, m_around.sheetName(),
                         IoText::tr("Which column holds the figures?"), choices});
    return choices.value(0);
}

void TableProposer::fillMeasures()
{
    Mapping &mapping = m_made.mapping;
    const TableColumns &columns = m_made.columns;
    if (columns.shape == TableShape::IndicatorsAcross) {
        for (const int column : std::vector<int>(columns.measures))
            addMeasure(column);
        joinParts(mapping);
        m_made.evidence.favour(
            IoText::tr("%n column(s) hold a measure each.", nullptr, int(mapping.measures.size())));
    } else if (columns.shape == TableShape::Long) {
        Measure measure;
        measure.value = nameOf(columns.value);
        if (columns.numerator >= 0)
            measure.numerator.add = {nameOf(columns.numerator)};
        if (columns.denominator >= 0)
            measure.denominator.add = {nameOf(columns.denominator)};
        measure.lower = nameOf(columns.lower);
        measure.upper = nameOf(columns.upper);
        measure.status = nameOf(columns.status);
        if (columns.value >= 0)
            measure.scale = scaleUnder(profile(columns.value));
        if (measure.value.isEmpty() && measure.numerator.isEmpty())
            measure.value = askForValue();
        mapping.measures = {measure};
    }
}

void TableProposer::fillProviders()
{
    QStringList heads;
    bool areKnown = true;
    for (const int column : m_made.columns.providers) {
        const ProviderFound found = providerOver(m_reading, m_made.area, column, nameOf(column));
        m_made.mapping.providers.append(found.provider);
        heads += found.provider.head;
        areKnown = areKnown && found.isKnown;
    }
    const QString sentence =
        IoText::tr("The columns %1 are providers.").arg(heads.join(QStringLiteral(", ")));
    if (areKnown)
        m_made.evidence.favour(sentence);
    else
        m_made.evidence.doubt(kNamesByShape, sentence);
}

} // namespace candour
