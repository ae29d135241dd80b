// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FigureEntry.h"

#include "core/calc/NumberText.h"
#include "core/calc/Value.h"
#include "core/db/BatchWriter.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/io/NumberText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <map>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FigureEntry", text);
}

/// Whether a figure of this unit is made of a numerator and a denominator.
bool hasParts(UnitKind unit)
{
    switch (unit) {
    case UnitKind::Proportion:
    case UnitKind::Rate:
    case UnitKind::Ratio:
    case UnitKind::Mean:
    case UnitKind::Score:
    case UnitKind::PercentChange:
        return true;
    case UnitKind::Count:
    case UnitKind::Money:
    case UnitKind::YesNo:
    case UnitKind::Grade:
        break;
    }
    return false;
}

QString example(const Indicator &indicator)
{
    switch (indicator.unit) {
    case UnitKind::Proportion:
        return tr("Type a percentage such as 94.1, or a part of a whole such as 612/650.");
    case UnitKind::YesNo:
        return tr("Type yes or no.");
    case UnitKind::Grade:
        return tr("Type one of: %1.").arg(gradesOf(indicator).join(QStringLiteral(", ")));
    default:
        return tr("Type a number such as 12 or 1,250; * for suppressed, n/a, or - for not "
                  "collected.");
    }
}

tl::unexpected<Error> notAFigure(const QString &text, const Indicator &indicator)
{
    return fail(ErrorCode::Invalid,
                tr("“%1” is not a figure for this indicator. %2").arg(text, example(indicator)));
}

NumberCell readNumber(QStringView text)
{
    static const NumberReader reader;
    const QByteArray utf8 = text.trimmed().toUtf8();
    return reader.read({utf8.constData(), size_t(utf8.size())});
}

std::optional<FigureStatus> statusOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Blank:
        return FigureStatus::Cleared;
    case CellKind::Suppressed:
        return FigureStatus::Suppressed;
    case CellKind::NotApplicable:
        return FigureStatus::NotApplicable;
    case CellKind::NotCollected:
        return FigureStatus::NotCollected;
    case CellKind::Number:
    case CellKind::SheetError:
    case CellKind::Unreadable:
        break;
    }
    return std::nullopt;
}

std::optional<double> yesOrNo(const QString &text)
{
    const QString word = text.toLower();
    if (word == QLatin1String("yes") || word == QLatin1String("y"))
        return 1;
    if (word == QLatin1String("no") || word == QLatin1String("n"))
        return 0;
    return std::nullopt;
}

/// "612/650" into its parts; false where it is no such thing.
bool readParts(const QString &text, Figure &figure)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0 || text.indexOf(u'/', slash + 1) >= 0)
        return false;
    const NumberCell numerator = readNumber(QStringView(text).left(slash));
    const NumberCell denominator = readNumber(QStringView(text).mid(slash + 1));
    if (numerator.kind != CellKind::Number || denominator.kind != CellKind::Number
        || numerator.percent || denominator.percent)
        return false;
    figure.numerator = numerator.number;
    figure.denominator = denominator.number;
    return true;
}

/// A grade, or the words in which a banded measure is published, with its value before them or not.
Result<Figure> figureInWords(const QString &text, const Indicator &indicator, Figure figure)
{
    if (indicator.unit == UnitKind::Grade) {
        figure.band = text;
        for (const QString &grade : gradesOf(indicator)) {
            if (grade.compare(text, Qt::CaseInsensitive) == 0)
                figure.band = grade;
        }
        return figure;
    }
    const NumberCell value = readNumber(text.section(u' ', 0, 0));
    figure.band = value.kind == CellKind::Number ? text.section(u' ', 1).trimmed() : text;
    if (value.kind == CellKind::Number)
        figure.value = value.number;
    return figure;
}

Result<Figure> numberFigure(const QString &text, const NumberCell &cell, const Indicator &indicator,
                            Figure figure)
{
    const bool percentage =
        indicator.unit == UnitKind::Proportion || indicator.unit == UnitKind::PercentChange;
    if (cell.percent && !percentage)
        return fail(ErrorCode::Invalid,
                    tr("“%1” is a percentage, and this indicator is not. %2")
                        .arg(text, example(indicator)));
    if (indicator.unit == UnitKind::Grade)
        return notAFigure(text, indicator);
    // Halves are published where two providers share a patient.
    const bool whole = 2 * cell.number == std::floor(2 * cell.number);
    if (indicator.unit == UnitKind::Count && indicator.decimals.value_or(0) == 0 && !whole)
        return fail(ErrorCode::Invalid,
                    tr("“%1” is not a count: type a whole number, or a half where a case is shared "
                       "with another provider.")
                        .arg(text));
    figure.value = cell.number;
    return figure;
}

/// The text as a figure, before the figure itself is looked at.
Result<Figure> readFigure(QString text, const Indicator &indicator)
{
    Figure figure;
    NumberCell cell = readNumber(text);
    if (const auto status = statusOf(cell.kind)) {
        figure.status = *status;
        return figure;
    }
    const bool inWords = indicator.banded || indicator.unit == UnitKind::Grade;
    if (cell.kind != CellKind::Number && !inWords
        && text.endsWith(u'p', Qt::CaseInsensitive)) { // as it stands in a cell: "94.1p"
        figure.status = FigureStatus::Provisional;
        text = text.chopped(1).trimmed();
        cell = readNumber(text);
    }
    if (cell.kind == CellKind::Number)
        return numberFigure(text, cell, indicator, figure);
    if (indicator.unit == UnitKind::YesNo) {
        if (const auto answer = yesOrNo(text)) {
            figure.value = *answer;
            return figure;
        }
    }
    if (hasParts(indicator.unit) && readParts(text, figure)) {
        if (figure.denominator == 0)
            return fail(ErrorCode::Invalid,
                        tr("“%1”: nothing can be a part of nought. Where nobody was counted, type "
                           "n/a.")
                            .arg(text));
        return figure;
    }
    if (inWords && cell.kind != CellKind::SheetError)
        return figureInWords(text, indicator, figure);
    return notAFigure(text, indicator);
}

QString endsRarely(const Indicator &indicator, const Period &month)
{
    const QString name = month.label();
    switch (indicator.frequency) {
    case Frequency::Quarterly:
        return tr("This indicator comes by the quarter, and no quarter ends in %1.").arg(name);
    case Frequency::HalfYearly:
        return tr("This indicator comes by the half-year, and none ends in %1.").arg(name);
    default:
        return tr("This indicator comes by the year, and no year ends in %1.").arg(name);
    }
}

const Indicator *find(std::span<const Indicator> indicators, const Ref<Indicator> &ref)
{
    for (const Indicator &indicator : indicators) {
        if (indicator.uid == ref.uid())
            return &indicator;
    }
    return nullptr;
}

/// An entry as it will be stored.
struct ReadEntry {
    Period period;
    Figure figure;
};

Result<ReadEntry> readEntry(const EnteredFigure &entry, const Indicator &indicator,
                            const QDate &today)
{
    std::optional<Period> period = entry.period;
    if (entry.period.kind() == PeriodKind::Month)
        period = ownPeriodEnding(entry.period, indicator);
    if (!period)
        return fail(ErrorCode::Invalid, endsRarely(indicator, entry.period));
    if (period->firstDay() > today)
        return fail(ErrorCode::Invalid, tr("%1 lies in the future.").arg(period->label()));
    auto figure = figureFromText(entry.text, indicator);
    if (!figure)
        return fail(figure.error());
    return ReadEntry {*period, *figure};
}

QString placeOf(const EnteredFigure &entry, const Indicator &indicator)
{
    const QString name = indicator.shortName.isEmpty() ? indicator.name : indicator.shortName;
    return tr("%1, %2").arg(name, entry.period.label());
}

/// Series are told apart by organisation and indicator; both have few values in one paste.
int seriesFor(db::BatchInput &input, const EnteredFigure &entry)
{
    for (size_t i = 0; i < input.series.size(); ++i) {
        if (input.series[i].organisation == entry.organisation.uid()
            && input.series[i].indicator == entry.indicator.uid())
            return int(i);
    }
    input.series.push_back({entry.organisation.uid(), entry.indicator.uid(), {}});
    return int(input.series.size()) - 1;
}

void addRow(db::BatchInput &input, int series, const ReadEntry &read)
{
    db::BatchRow row;
    row.series = series;
    row.period = read.period;
    row.numerator = read.figure.numerator;
    row.denominator = read.figure.denominator;
    row.value = read.figure.value;
    row.status = read.figure.status;
    if (!read.figure.band.isEmpty()) {
        row.band = int(input.bands.size());
        input.bands.push_back(read.figure.band);
    }
    input.rows.push_back(row);
}

Result<db::BatchInput> batchOf(const QList<EnteredFigure> &entries,
                               std::span<const Indicator> indicators, const QDate &today)
{
    if (const auto fault = firstFault(entries, indicators, today))
        return fail(ErrorCode::Invalid, fault->text);
    db::BatchInput input;
    input.kind = QStringLiteral("typed");
    for (const EnteredFigure &entry : entries) {
        auto read = readEntry(entry, *find(indicators, entry.indicator), today);
        if (!read)
            return fail(read.error());
        addRow(input, seriesFor(input, entry), *read);
    }
    return input;
}

} // namespace

Result<Figure> figureFromText(const QString &text, const Indicator &indicator)
{
    auto figure = readFigure(text.simplified(), indicator);
    if (!figure)
        return figure;
    const QList<FigureFault> faults = checkFigure(*figure, indicator);
    if (!faults.isEmpty())
        return fail(ErrorCode::Invalid, faultText(faults.first(), *figure, indicator));
    return figure;
}

QString entryText(const Figure &figure, const Indicator &indicator)
{
    switch (figure.status) {
    case FigureStatus::Suppressed:
        return QStringLiteral("*");
    case FigureStatus::NotApplicable:
        return QStringLiteral("n/a");
    case FigureStatus::NotCollected:
        return QStringLiteral("-");
    case FigureStatus::Cleared:
        return {};
    case FigureStatus::Final:
    case FigureStatus::Provisional:
        break;
    }
    QString text;
    if (indicator.unit == UnitKind::YesNo && !std::isnan(figure.value))
        text = formatValue(figure.value, indicator);
    else if (hasParts(indicator.unit) && !std::isnan(figure.numerator)
             && !std::isnan(figure.denominator))
        text = plainNumber(figure.numerator) + u'/' + plainNumber(figure.denominator);
    else if (const auto value = valueOf(figure, indicator))
        text = plainNumber(*value);
    if (indicator.banded || indicator.unit == UnitKind::Grade)
        return QStringLiteral("%1 %2").arg(text, figure.band).trimmed();
    if (figure.status == FigureStatus::Provisional && !text.isEmpty())
        text += u'p';
    return text;
}

std::optional<Period> ownPeriodEnding(const Period &month, const Indicator &indicator)
{
    const QDate lastDay = month.lastDay();
    const auto ending = [&](PeriodKind kind) -> std::optional<Period> {
        const Period period = Period::containing(lastDay, kind);
        return period.lastDay() == lastDay ? std::optional(period) : std::nullopt;
    };
    switch (indicator.frequency) {
    case Frequency::Quarterly:
        return ending(PeriodKind::Quarter);
    case Frequency::HalfYearly:
        return ending(PeriodKind::HalfYear);
    case Frequency::Annual:
        return ending(PeriodKind::FinancialYear);
    case Frequency::RollingYear:
        return ending(PeriodKind::RollingYear);
    case Frequency::Monthly:
    case Frequency::OnPublication:
        break;
    }
    return month;
}

std::optional<EntryFault> firstFault(std::span<const EnteredFigure> entries,
                                     std::span<const Indicator> indicators, const QDate &today)
{
    std::map<std::tuple<Uid, Uid, Period>, qsizetype> seen;
    for (size_t i = 0; i < entries.size(); ++i) {
        const EnteredFigure &entry = entries[i];
        const Indicator *indicator = find(indicators, entry.indicator);
        if (!indicator)
            return EntryFault {qsizetype(i), tr("This indicator is no longer in the file.")};
        const auto read = readEntry(entry, *indicator, today);
        if (!read)
            return EntryFault {qsizetype(i),
                               tr("%1: %2").arg(placeOf(entry, *indicator), read.error().text)};
        const auto key = std::tuple(entry.organisation.uid(), entry.indicator.uid(), read->period);
        if (!seen.emplace(key, qsizetype(i)).second)
            return EntryFault {qsizetype(i),
                               tr("%1: the figure for %2 stands twice in what was pasted.")
                                   .arg(placeOf(entry, *indicator), read->period.label())};
    }
    return std::nullopt;
}

Result<ChangeSet> enterFigures(db::Database &database, const QList<EnteredFigure> &entries,
                               const QString &reason)
{
    auto indicators = database.records().all<Indicator>();
    if (!indicators)
        return fail(indicators.error());
    auto input = batchOf(entries, *indicators, database.clock().today());
    if (!input)
        return fail(input.error());
    auto command = db::Command::begin(database,
                                      {QStringLiteral("figures.type"),
                                       {{QStringLiteral("cells"), entries.size()}},
                                       reason.trimmed()});
    if (!command)
        return fail(command.error());
    auto outcome = db::writeBatch(**command, *input);
    if (!outcome)
        return fail(outcome.error());
    if (!outcome->restated.isEmpty())
        (*command)->setArgument(QStringLiteral("restated"), db::figuresIn(outcome->restated));
    return (*command)->commit();
}

} // namespace candour
