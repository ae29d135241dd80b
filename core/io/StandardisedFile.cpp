// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/StandardisedFile.h"

#include "core/base/SaveFile.h"
#include "core/calc/funnel/FunnelWords.h"
#include "core/io/CsvWriter.h"
#include "core/io/IoText.h"
#include "core/io/NumberTable.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

// As PHEindicatormethods writes them: words of the format, the same in every language.
constexpr QStringView kDsrPer = u"dsr per %1";
constexpr QStringView kDobsonRepeats =
    u"Dobson, with confidence adjusted for non-independent events";

const QString kCaseId = QStringLiteral("case_id");
const QString kCount = QStringLiteral("x");
const QString kPopulation = QStringLiteral("n");
const QString kStandard = QStringLiteral("stdpop");
const QString kRepeats = QStringLiteral("eventfreq");
const QString kReferenceCount = QStringLiteral("x_ref");
const QString kReferencePopulation = QStringLiteral("n_ref");
const QString kStatistic = QStringLiteral("statistic");
const QString kConfidence = QStringLiteral("confidence");
const QString kMultiplier = QStringLiteral("multiplier");
constexpr double kUsualConfidence = 0.95;
/// Nobody has more events than this in the data of a rate; a larger number is a slip.
constexpr double kMostRepeats = 10000;

/// The rows of one case, and what is asked of it.
class Case {
public:
    Case(const NumberTable &table, QList<qsizetype> rows)
        : m_table(table)
        , m_rows(std::move(rows))
    {
    }

    [[nodiscard]] StandardisedRow computed(Standardisation kind)
    {
        StandardisedRow result;
        result.id = m_table.text(m_rows.first(), kCaseId);
        const auto asked = ask();
        const auto done = !asked              ? asked
            : kind == Standardisation::Direct ? direct(result)
                                              : indirect(result);
        if (!done)
            result.problem = done.error();
        return result;
    }

private:
    using Done = tl::expected<void, ImportProblem>;
    using Number = tl::expected<double, ImportProblem>;

    Done ask();
    Done direct(StandardisedRow &result) const;
    Done indirect(StandardisedRow &result) const;
    [[nodiscard]] tl::expected<std::vector<WeightedStratum>, ImportProblem> weightedStrata() const;
    [[nodiscard]] QString stratum(qsizetype row) const;
    [[nodiscard]] Number repeats(qsizetype row) const;
    /// What stands in all rows of the case alike.
    [[nodiscard]] Number shared(const QString &column, double usual) const;
    [[nodiscard]] tl::unexpected<ImportProblem> wrong(qsizetype row, const QString &column,
                                                      const QString &reason) const;
    [[nodiscard]] tl::unexpected<ImportProblem> refused(IntervalRefusal refusal) const;

    const NumberTable &m_table;
    QList<qsizetype> m_rows;
    Confidence m_confidence = Confidence::of95();
    double m_multiplier = 1;
};

tl::unexpected<ImportProblem> Case::wrong(qsizetype row, const QString &column,
                                          const QString &reason) const
{
    return tl::unexpected(m_table.problem(row, column, reason));
}

tl::unexpected<ImportProblem> Case::refused(IntervalRefusal refusal) const
{
    return tl::unexpected(
        ImportProblem {m_table.line(m_rows.first()), 0, {}, {}, refusalWords(refusal)});
}

Case::Number Case::shared(const QString &column, double usual) const
{
    const auto first = m_table.number(m_rows.first(), column);
    for (const qsizetype row : m_rows) {
        if (m_table.text(row, column) != m_table.text(m_rows.first(), column))
            return wrong(row, column,
                         IoText::tr("the rows of a case differ in this. Write the same in all"));
    }
    return first && std::isnan(*first) ? Number(usual) : first;
}

Case::Done Case::ask()
{
    for (const qsizetype row : m_rows) {
        if (auto fault = m_table.rowFault(row))
            return tl::unexpected(*std::move(fault));
    }
    const auto level = shared(kConfidence, kUsualConfidence);
    if (!level)
        return tl::unexpected(level.error());
    const auto confidence = Confidence::fromLevel(*level);
    if (!confidence)
        return wrong(
            m_rows.first(), kConfidence,
            IoText::tr("a confidence lies between 0.9 and 1 or between 90 and 100 %. Correct it"));
    const auto multiplier = shared(kMultiplier, 1);
    if (!multiplier)
        return tl::unexpected(multiplier.error());
    if (*multiplier <= 0)
        return wrong(m_rows.first(), kMultiplier,
                     IoText::tr("a multiplier is above zero. Correct it"));
    m_confidence = *confidence;
    m_multiplier = *multiplier;
    return {};
}

QString Case::stratum(qsizetype row) const
{
    const QString name = m_table.text(row, QStringLiteral("stratum"));
    return name.isEmpty() ? m_table.text(row, QStringLiteral("ageband")) : name;
}

Case::Number Case::repeats(qsizetype row) const
{
    auto number = m_table.number(row, kRepeats);
    if (!number || std::isnan(*number))
        return number ? Number(1) : number;
    if (*number < 1 || *number > kMostRepeats || *number != std::floor(*number))
        return wrong(
            row, kRepeats,
            IoText::tr("how many events each of these people had is a whole number from 1"));
    return number;
}

tl::expected<std::vector<WeightedStratum>, ImportProblem> Case::weightedStrata() const
{
    QMap<QString, WeightedStratum> strata;
    for (const qsizetype row : m_rows) {
        const auto count = m_table.number(row, kCount);
        const auto population = m_table.denominator(row, kPopulation);
        const auto weight = m_table.number(row, kStandard);
        const auto each = repeats(row);
        for (const Number *number : {&count, &population, &weight, &each}) {
            if (!*number)
                return tl::unexpected(number->error());
        }
        const bool known = strata.contains(stratum(row));
        WeightedStratum &band = strata[stratum(row)];
        if (known && (band.population != *population || band.weight != *weight))
            return wrong(row, kPopulation,
                         IoText::tr("an earlier row of this stratum has another population or "
                                    "weight. Give each stratum one"));
        band.population = *population;
        band.weight = *weight;
        const auto place = size_t(*each) - 1;
        if (place < band.counts.size() && !std::isnan(band.counts[place]))
            return wrong(row, kCount,
                         IoText::tr("the stratum stands there twice. Add the two rows up"));
        if (place >= band.counts.size())
            band.counts.resize(place + 1, kNoNumber);
        band.counts[place] = std::isnan(*count) ? 0 : *count;
    }
    return std::vector<WeightedStratum>(strata.begin(), strata.end());
}

Case::Done Case::direct(StandardisedRow &result) const
{
    const auto strata = weightedStrata();
    if (!strata)
        return tl::unexpected(strata.error());
    const IntervalResult rate = directRate(*strata, m_confidence, m_multiplier);
    if (!rate)
        return refused(rate.error());
    result.interval = *rate;
    result.events = result.base = 0;
    for (const WeightedStratum &band : *strata) {
        result.base += band.population;
        for (size_t i = 0; i < band.counts.size(); ++i)
            result.events += std::isnan(band.counts[i]) ? 0 : double(i + 1) * band.counts[i];
    }
    result.statistic = kDsrPer.toString().arg(m_multiplier, 0, 'g', 15);
    result.label = rate->method == IntervalMethod::DobsonRepeats ? kDobsonRepeats.toString()
                                                                 : QStringLiteral("Dobson");
    return {};
}

Case::Done Case::indirect(StandardisedRow &result) const
{
    std::vector<ReferencedStratum> strata;
    for (const qsizetype row : m_rows) {
        const auto count = m_table.number(row, kCount);
        const auto population = m_table.number(row, kPopulation);
        const auto referenceCount = m_table.number(row, kReferenceCount);
        const auto referencePopulation = m_table.denominator(row, kReferencePopulation);
        for (const Number *number : {&count, &population, &referenceCount, &referencePopulation}) {
            if (!*number)
                return tl::unexpected(number->error());
        }
        strata.push_back({*count, *population, *referenceCount, *referencePopulation});
    }
    const QString statistic = m_table.text(m_rows.first(), kStatistic).toLower();
    const bool isRate = statistic == QLatin1String("israte");
    if (!isRate && !statistic.isEmpty() && statistic != QLatin1String("isratio"))
        return wrong(m_rows.first(), kStatistic,
                     IoText::tr("there is no such statistic. Choose isratio or israte"));
    const auto totals = indirectTotals(strata);
    if (!totals)
        return refused(totals.error());
    const double rate = isRate ? m_multiplier * totals->referenceRate : m_multiplier;
    const IntervalResult ratio =
        standardisedRatio(totals->observed, totals->expected, m_confidence, rate);
    if (!ratio)
        return refused(ratio.error());
    result.interval = *ratio;
    result.events = totals->observed;
    result.base = totals->expected;
    result.referenceRate = isRate ? rate : kNoNumber;
    result.label =
        ratio->method == IntervalMethod::Exact ? QStringLiteral("Exact") : QStringLiteral("Byars");
    return {};
}

/// The rows of each case, in the order in which the cases come.
QList<QList<qsizetype>> casesOf(const NumberTable &table)
{
    QList<QList<qsizetype>> cases;
    QHash<QString, qsizetype> places;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const QString id = table.text(row, kCaseId);
        const auto place = places.constFind(id);
        if (place == places.cend()) {
            places.insert(id, cases.size());
            cases.append(QList<qsizetype> {row});
        } else {
            cases[*place].append(row);
        }
    }
    return cases;
}

} // namespace

QList<ImportProblem> StandardisedFile::problems() const
{
    QList<ImportProblem> found;
    for (const StandardisedRow &row : rows) {
        if (row.problem)
            found.append(*row.problem);
    }
    return found;
}

Result<std::optional<StandardisedFile>> readStandardisedFile(const QString &path)
{
    const auto any = NumberTable::read(path, {});
    if (!any)
        return fail(any.error());
    const bool direct = any->hasColumn(kStandard);
    if (!direct && !any->hasColumn(kReferenceCount))
        return std::optional<StandardisedFile>();
    NumberColumns columns {{kCaseId, kCount, kPopulation}, {kConfidence, kMultiplier}};
    columns.needed +=
        direct ? QStringList {kStandard} : QStringList {kReferenceCount, kReferencePopulation};
    columns.optional += direct ? kRepeats : kStatistic;
    const auto table = NumberTable::read(path, columns);
    if (!table)
        return fail(table.error());
    StandardisedFile file;
    file.name = table->name();
    file.kind = direct ? Standardisation::Direct : Standardisation::Indirect;
    const QList<QList<qsizetype>> cases = casesOf(*table);
    for (const QList<qsizetype> &rows : cases)
        file.rows.append(Case(*table, rows).computed(file.kind));
    return std::optional(std::move(file));
}

Result<void> writeStandardised(const QString &path, const StandardisedFile &file)
{
    const bool direct = file.kind == Standardisation::Direct;
    return saveFile(path, [&](QIODevice &device) {
        CsvWriter csv(device, CsvWriter::Mark::None);
        csv.row((direct ? QStringLiteral("case_id,total_count,total_pop,value,lower,upper,"
                                         "method_label,statistic,status")
                        : QStringLiteral("case_id,observed,expected,ref_rate,value,lower,upper,"
                                         "method_label,status"))
                    .split(u','));
        for (const StandardisedRow &row : file.rows) {
            csv.text(row.id).number(row.events).number(row.base);
            if (!direct)
                csv.number(row.referenceRate);
            csv.number(row.interval.value).number(row.interval.lower).number(row.interval.upper);
            csv.text(row.label);
            if (direct)
                csv.text(row.statistic);
            csv.text(row.problem ? QStringLiteral("error: ") + row.problem->reason
                                 : QStringLiteral("ok"));
            csv.endRow();
        }
        return csv.finish();
    });
}

} // namespace candour
