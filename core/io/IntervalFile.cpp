// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/IntervalFile.h"

#include "core/base/SaveFile.h"
#include "core/calc/funnel/FunnelWords.h"
#include "core/io/CsvWriter.h"
#include "core/io/IoText.h"
#include "core/io/NumberTable.h"

#include <array>

namespace candour {

namespace {

const QString kCaseId = QStringLiteral("case_id");
const QString kMethod = QStringLiteral("method");
const QString kCount = QStringLiteral("x");
const QString kDenominator = QStringLiteral("n");
const QString kConfidence = QStringLiteral("confidence");
const QString kMultiplier = QStringLiteral("multiplier");
constexpr double kUsualConfidence = 0.95;

struct CaseNumbers {
    double count;
    double denominator;
    Confidence confidence;
    double multiplier;
};

IntervalResult times(IntervalResult interval, double multiplier)
{
    if (interval) {
        for (double *number : {&interval->value, &interval->lower, &interval->upper})
            *number *= multiplier;
    }
    return interval;
}

/// A method of the file, by its name there.
struct CaseMethod {
    const char *name;
    IntervalResult (*compute)(const CaseNumbers &);
    const char *label; ///< null: "Exact" or "Byars", as the count decides
};

constexpr auto kMethods = std::to_array<CaseMethod>({
    {"wilson",
     [](const CaseNumbers &c) {
         return wilsonInterval(c.count, c.denominator, c.confidence, c.multiplier);
     },
     "Wilson"},
    {"rate",
     [](const CaseNumbers &c) {
         return rateInterval(c.count, c.denominator, c.confidence, c.multiplier);
     },
     nullptr},
    {"isratio",
     [](const CaseNumbers &c) {
         return standardisedRatio(c.count, c.denominator, c.confidence, c.multiplier);
     },
     nullptr},
    {"byars_count",
     [](const CaseNumbers &c) { return times(byarInterval(c.count, c.confidence), c.multiplier); },
     "Byars (no exact switch)"},
    // The reference for a count's exact interval; who compares files wants the same word.
    {"exact_count",
     [](const CaseNumbers &c) { return times(exactInterval(c.count, c.confidence), c.multiplier); },
     "R stats::poisson.test"},
});

const CaseMethod *methodNamed(const QString &name)
{
    for (const CaseMethod &method : kMethods) {
        if (name.compare(QLatin1String(method.name), Qt::CaseInsensitive) == 0)
            return &method;
    }
    return nullptr;
}

QString methodNames()
{
    QStringList names;
    for (const CaseMethod &method : kMethods)
        names.append(QString::fromLatin1(method.name));
    return names.join(QStringLiteral(", "));
}

QString labelOf(const CaseMethod &method, const Interval &interval)
{
    if (method.label)
        return QString::fromLatin1(method.label);
    return interval.method == IntervalMethod::Exact ? QStringLiteral("Exact")
                                                    : QStringLiteral("Byars");
}

/// The column that a refusal is about.
QString columnOf(IntervalRefusal refusal, const CaseNumbers &numbers)
{
    switch (refusal) {
    case IntervalRefusal::NoDenominator:
    case IntervalRefusal::NoExpected:
        return kDenominator;
    case IntervalRefusal::Missing:
        return std::isnan(numbers.count) ? kCount : kDenominator;
    case IntervalRefusal::CompleteConfidence:
        return kConfidence;
    default:
        return kCount;
    }
}

/// What to do about it.
QString remedyOf(IntervalRefusal refusal)
{
    switch (refusal) {
    case IntervalRefusal::Missing:
        return IoText::tr("Give one, or leave the case out");
    case IntervalRefusal::NoDenominator:
        return IoText::tr("Give what the events are counted in, or leave the case out");
    case IntervalRefusal::NoExpected:
        return IoText::tr("Give how many were, or leave the case out");
    case IntervalRefusal::CountAboveDenominator:
        return IoText::tr("Correct x or n");
    case IntervalRefusal::BelowByar:
        return IoText::tr("That is exact_count");
    case IntervalRefusal::CompleteConfidence:
        return IoText::tr("Ask for less, such as 0.998");
    default:
        return IoText::tr("Correct it");
    }
}

tl::expected<CaseNumbers, ImportProblem> numbersOf(const NumberTable &table, qsizetype row)
{
    std::array<double, 4> numbers {};
    const std::array columns {kCount, kDenominator, kConfidence, kMultiplier};
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto number = columns[i] == kDenominator ? table.denominator(row, columns[i])
                                                       : table.number(row, columns[i]);
        if (!number)
            return tl::unexpected(number.error());
        numbers[i] = *number;
    }
    const auto [count, denominator, level, multiplier] = numbers;
    const auto confidence = Confidence::fromLevel(std::isnan(level) ? kUsualConfidence : level);
    if (!confidence)
        return tl::unexpected(table.problem(
            row, kConfidence,
            IoText::tr("a confidence lies between 0.9 and 1 or between 90 and 100 %. Correct it")));
    if (multiplier <= 0)
        return tl::unexpected(
            table.problem(row, kMultiplier, IoText::tr("a multiplier is above zero. Correct it")));
    return CaseNumbers {count, denominator, *confidence, std::isnan(multiplier) ? 1 : multiplier};
}

IntervalRow computed(const NumberTable &table, qsizetype row)
{
    IntervalRow result;
    result.id = table.text(row, kCaseId);
    result.problem = table.rowFault(row);
    if (result.problem)
        return result;
    const CaseMethod *method = methodNamed(table.text(row, kMethod));
    if (!method) {
        result.problem = table.problem(
            row, kMethod, IoText::tr("there is no such method. Choose from %1").arg(methodNames()));
        return result;
    }
    const auto numbers = numbersOf(table, row);
    if (!numbers) {
        result.problem = numbers.error();
        return result;
    }
    const IntervalResult interval = method->compute(*numbers);
    if (!interval) {
        result.problem = table.problem(row, columnOf(interval.error(), *numbers),
                                       QStringLiteral("%1. %2").arg(refusalWords(interval.error()),
                                                                    remedyOf(interval.error())));
        return result;
    }
    result.interval = *interval;
    result.label = labelOf(*method, *interval);
    return result;
}

} // namespace

QList<ImportProblem> IntervalFile::problems() const
{
    QList<ImportProblem> found;
    for (const IntervalRow &row : rows) {
        if (row.problem)
            found.append(*row.problem);
    }
    return found;
}

Result<IntervalFile> readIntervalFile(const QString &path)
{
    const auto table = NumberTable::read(
        path, {{kCaseId, kMethod, kCount, kDenominator}, {kConfidence, kMultiplier}});
    if (!table)
        return fail(table.error());
    IntervalFile file;
    file.name = table->name();
    file.rows.reserve(table->rowCount());
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        file.rows.append(computed(*table, row));
    return file;
}

Result<void> writeIntervals(const QString &path, const IntervalFile &file)
{
    return saveFile(path, [&](QIODevice &device) {
        CsvWriter csv(device, CsvWriter::Mark::None);
        csv.row({kCaseId, QStringLiteral("value"), QStringLiteral("lower"), QStringLiteral("upper"),
                 QStringLiteral("method_label"), QStringLiteral("status")});
        for (const IntervalRow &row : file.rows) {
            csv.text(row.id).number(row.interval.value);
            csv.number(row.interval.lower).number(row.interval.upper).text(row.label);
            csv.text(row.problem ? QStringLiteral("error: ") + row.problem->reason
                                 : QStringLiteral("ok"));
            csv.endRow();
        }
        return csv.finish();
    });
}

} // namespace candour
