// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/TableFacts.h"

#include "core/io/CellText.h"
#include "core/io/IoText.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace candour {

namespace {

enum class FactKind { ProviderCode, ProviderName, Other };

QString foldedLabel(const QString &text)
{
    QString folded = foldedHead(text);
    while (folded.endsWith(u':'))
        folded.chop(1);
    return folded;
}

QString baseName(const TableNames &names)
{
    return QFileInfo(names.file).completeBaseName();
}

QStringList titleTexts(const TableSurroundings &around)
{
    QStringList texts;
    for (const QStringList &row : around.titles) {
        for (const QString &cell : row) {
            if (!cell.isEmpty())
                texts += cell;
        }
    }
    return texts;
}

/// "Commissioner:" is no label of the provider's, and what goes with it is no name of his.
bool namesAnotherParty(QStringView label)
{
    static const QSet<QString> words {QStringLiteral("commissioner"),
                                      QStringLiteral("commissionername"),
                                      QStringLiteral("commissioners"),
                                      QStringLiteral("leadcommissioner"),
                                      QStringLiteral("coordinatingcommissioner"),
                                      QStringLiteral("co-ordinatingcommissioner"),
                                      QStringLiteral("commissioningorganisation"),
                                      QStringLiteral("icb"),
                                      QStringLiteral("icbname"),
                                      QStringLiteral("icbcode"),
                                      QStringLiteral("integratedcareboard"),
                                      QStringLiteral("sub-icb"),
                                      QStringLiteral("subicb"),
                                      QStringLiteral("ics"),
                                      QStringLiteral("stp"),
                                      QStringLiteral("ccg"),
                                      QStringLiteral("ccgname"),
                                      QStringLiteral("ccgcode"),
                                      QStringLiteral("leadccg"),
                                      QStringLiteral("region"),
                                      QStringLiteral("regionname"),
                                      QStringLiteral("nhsregion"),
                                      QStringLiteral("nhsenglandregion"),
                                      QStringLiteral("contact"),
                                      QStringLiteral("contactname"),
                                      QStringLiteral("contacts"),
                                      QStringLiteral("submittedto"),
                                      QStringLiteral("preparedfor"),
                                      QStringLiteral("sentto"),
                                      QStringLiteral("recipient"),
                                      QStringLiteral("source")};
    return words.contains(foldedLabel(label.toString()));
}

/// Of the title or the file's name: the piece that names the thing.
QString pieceOf(const QStringList &texts, FactKind kind)
{
    switch (kind) {
    case FactKind::ProviderCode:
        return providerCodeIn(texts);
    case FactKind::ProviderName:
        return providerNameIn(texts);
    case FactKind::Other:
        break;
    }
    return texts.value(0);
}

/// What stands around for this fact; empty when nothing does.
QString textAround(const TextSource &source, const TableSurroundings &around, FactKind kind)
{
    QString text;
    if (!source.label.isEmpty())
        text = labelledText(around.titles, source.label);
    if (text.isEmpty() && source.sheetName)
        text = around.names.sheet.simplified();
    if (text.isEmpty() && source.title)
        text = pieceOf(kind == FactKind::ProviderName ? providerTitles(around.titles)
                                                      : titleTexts(around),
                       kind);
    if (text.isEmpty() && source.fileName)
        text = pieceOf({QString(baseName(around.names)).replace(u'_', u' ')}, kind);
    return text;
}

/// Puts what stands around in as a constant, where the table has no column for it.
std::optional<QString> settle(TextSource &source, const TableSurroundings &around, FactKind kind)
{
    if (!source.isAround() || !source.column.isEmpty() || !source.constant.isEmpty())
        return std::nullopt;
    const QString text = textAround(source, around, kind);
    if (const QString fault = hostileText(text.toStdString()); !fault.isNull())
        return IoText::tr("%1 (“%2”): %3.").arg(around.names.text(), text, fault);
    source.constant = cellText(text.toStdString());
    source.label.clear();
    source.sheetName = source.title = source.fileName = false;
    return std::nullopt;
}

QString placeWords(const QString &label, bool sheet, bool title, bool file)
{
    QStringList places;
    if (!label.isEmpty())
        places += IoText::tr("beside “%1”").arg(label);
    if (sheet)
        places += IoText::tr("in the name of the sheet");
    if (title)
        places += IoText::tr("above the table");
    if (file)
        places += IoText::tr("in the name of the file");
    return places.join(IoText::tr(" or "));
}

QString placeWords(const TextSource &source)
{
    return placeWords(source.label, source.sheetName, source.title, source.fileName);
}

QString placeWords(const PeriodSource &source)
{
    return placeWords(source.label, source.fromSheetName, source.fromTitle, source.fromFileName);
}

/// The texts in which the period may stand, the nearest first; those of a title are one place.
QList<QStringList> periodPlaces(const PeriodSource &source, const TableSurroundings &around)
{
    QList<QStringList> places;
    if (!source.label.isEmpty())
        places.append({labelledText(around.titles, source.label)});
    if (source.fromSheetName)
        places.append({around.names.sheet.simplified()});
    if (source.fromTitle)
        places.append(titleTexts(around));
    if (source.fromFileName)
        places.append({baseName(around.names)});
    return places;
}

std::optional<PeriodReading> readAny(const QString &text, const PeriodHints &hints)
{
    if (const auto reading = readPeriod(text, hints))
        return reading;
    return findPeriodIn(text, hints);
}

/// The period of several texts: that on which all agree, else that on which those agree which say
/// that they tell the period ("Reporting period: April 2024 – March 2025" beside "Board, May
/// 2025").
std::optional<PeriodReading> agreedPeriod(const QStringList &texts, const PeriodHints &hints)
{
    static const QRegularExpression telling(
        QStringLiteral("\\b(period|month|quarter|week|year)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const bool onlyTelling : {false, true}) {
        std::optional<PeriodReading> found;
        bool agreed = true;
        for (const QString &text : texts) {
            if (onlyTelling && !text.contains(telling))
                continue;
            const auto reading = readAny(text, hints);
            agreed = agreed && (!reading || !found || found->period == reading->period);
            if (reading && !found)
                found = reading;
        }
        if (found && agreed)
            return found;
    }
    return std::nullopt;
}

/// The financial year of the texts: of a whole year before that of a month in it.
std::optional<int> yearIn(const QList<QStringList> &places)
{
    std::optional<int> year;
    for (const QStringList &texts : places) {
        for (const QString &text : texts) {
            const auto reading = readAny(text, {});
            const auto found = reading ? financialYearOf(reading->period) : std::nullopt;
            if (found && reading->period.kind() == PeriodKind::FinancialYear)
                return found;
            if (found && !year)
                year = found;
        }
    }
    return year;
}

std::optional<int> yearAround(const PeriodSource &source, const TableSurroundings &around)
{
    if (const auto constant = readPeriod(source.constant))
        return financialYearOf(constant->period);
    return yearIn(periodPlaces(source, around));
}

QString machineText(const PeriodReading &reading)
{
    return reading.date.isValid() ? reading.date.toString(Qt::ISODate) : reading.period.toText();
}

Result<void> settlePeriod(Mapping &mapping, const TableSurroundings &around)
{
    PeriodSource &period = mapping.period;
    const bool elsewhere = !period.column.isEmpty() || mapping.layout == TableLayout::MonthsAcross;
    if (elsewhere || !period.isAround() || !period.constant.isEmpty())
        return {};
    const auto reading = periodAround(period, around);
    if (!reading && placeWords(period) == placeWords({}, false, false, true))
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1: no month or span of months can be read from the name of the "
                               "file. Put it into the name (2024-06), or give the period in the "
                               "mapping.")
                        .arg(around.names.text()));
    if (!reading)
        return fail(ErrorCode::Invalid,
                    IoText::tr("%1: no period can be read %2. Write it there (2024-06), or give "
                               "the period in the mapping.")
                        .arg(around.names.text(), placeWords(period)));
    period.constant = machineText(*reading);
    return {};
}

Error missingFact(const TableSurroundings &around, const QString &what, const QString &places)
{
    return {ErrorCode::Invalid,
            IoText::tr("%1: %2 is to be read %3, and nothing stands there. Write it there, or give "
                       "it in the mapping.")
                .arg(around.names.text(), what, places)};
}

} // namespace

QString TableNames::text() const
{
    return sheet.isEmpty() ? file : IoText::tr("%1, sheet “%2”").arg(file, sheet.simplified());
}

QString labelledText(const QList<QStringList> &rows, const QString &label)
{
    const QString wanted = foldedLabel(label);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QString &cell = rows[row][column];
            const qsizetype colon = cell.indexOf(u':');
            if (colon > 0 && colon + 1 < cell.size() && foldedLabel(cell.left(colon)) == wanted)
                return cell.mid(colon + 1).trimmed();
            if (cell.isEmpty() || foldedLabel(cell) != wanted)
                continue;
            for (qsizetype right = column + 1; right < rows[row].size(); ++right) {
                if (!rows[row][right].isEmpty())
                    return rows[row][right];
            }
            return rows.value(row + 1).value(column);
        }
    }
    return {};
}

QStringList providerTitles(const QList<QStringList> &rows)
{
    QStringList texts;
    QSet<qsizetype> answers; // columns whose next cell goes with a label above it
    for (const QStringList &row : rows) {
        bool isAnswer = false;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString &cell = row[column];
            if (cell.isEmpty())
                continue;
            const qsizetype colon = cell.indexOf(u':');
            const bool isBelow = answers.remove(column);
            if (namesAnotherParty(colon > 0 ? cell.left(colon) : cell)) {
                isAnswer = colon < 0 || colon + 1 == cell.size();
                const auto isBlank = [](const QString &text) { return text.isEmpty(); };
                if (isAnswer && std::all_of(row.begin() + column + 1, row.end(), isBlank))
                    answers.insert(column);
            } else if (isAnswer) {
                isAnswer = false;
            } else if (!isBelow) {
                texts += cell;
            }
        }
    }
    return texts;
}

QString providerCodeIn(const QStringList &texts)
{
    // Of an NHS trust R or T and two more, of an independent provider N and two more, of a site
    // digits behind. Words in capitals that only look so are left out.
    static const QRegularExpression shape(
        QStringLiteral("(?<![A-Za-z0-9])[NRT][A-Z0-9]{2}(?:[0-9]{2})?(?![A-Za-z0-9])"));
    static const QStringList words =
        QStringLiteral(
            "NET NEW NHS NIL NOT NOV NUM RAG RCA RED REF REV ROW RTT TAT TBA TBC THE TIA "
            "TOP TOT TWO")
            .split(u' ');
    QStringList found;
    for (const QString &text : texts) {
        for (auto match = shape.globalMatch(text); match.hasNext();) {
            const QString code = match.next().captured();
            if (!words.contains(code) && !found.contains(code))
                found += code;
        }
    }
    return found.size() == 1 ? found.first() : QString();
}

QString providerNameIn(const QStringList &texts)
{
    static const QRegularExpression kind(
        QStringLiteral("\\b(NHS (Foundation )?Trust|Foundation Trust|Hospitals? Trust|Hospitals?|"
                       "Community Interest Company|CIC|Hospice|Ambulance Service|Healthcare|"
                       "Health (and|&) Care|Partnership)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    // "Medway NHS Foundation Trust – Quality return": what follows is about the sheet.
    static const QRegularExpression dash(QStringLiteral("\\s+[-–—|]\\s+"));
    for (const QString &text : texts) {
        if (!text.contains(kind))
            continue;
        const QString first = text.section(dash, 0, 0).trimmed();
        return first.contains(kind) ? first : text;
    }
    return {};
}

std::optional<PeriodReading> periodAround(const PeriodSource &source,
                                          const TableSurroundings &around)
{
    PeriodHints hints;
    hints.year = yearAround(source, around);
    for (const QStringList &texts : periodPlaces(source, around)) {
        if (const auto reading = agreedPeriod(texts, hints))
            return reading;
    }
    return std::nullopt;
}

PeriodHints periodHints(const PeriodSource &source, const TableSurroundings &around)
{
    return {source.kind, source.shiftMonths, yearAround(source, around)};
}

Result<Mapping> settledMapping(const Mapping &mapping, const TableSurroundings &around)
{
    Mapping settled = mapping;
    std::optional<QString> fault;
    const auto take = [&](TextSource &source, FactKind kind) {
        if (!fault)
            fault = settle(source, around, kind);
    };
    take(settled.organisationCode, FactKind::ProviderCode);
    take(settled.organisationName, FactKind::ProviderName);
    take(settled.indicator, FactKind::Other);
    for (BreakdownSource &breakdown : settled.breakdowns)
        take(breakdown.value, FactKind::Other);
    if (fault)
        return fail(ErrorCode::Invalid, *fault);
    const bool isInHeads = settled.layout == TableLayout::ProvidersAcross;
    if (!isInHeads && !settled.organisationCode.isGiven() && !settled.organisationName.isGiven())
        return fail(missingFact(around, IoText::tr("the provider"),
                                placeWords(mapping.organisationCode.isAround()
                                               ? mapping.organisationCode
                                               : mapping.organisationName)));
    if (mapping.indicator.isAround() && !settled.indicator.isGiven())
        return fail(
            missingFact(around, IoText::tr("the indicator"), placeWords(mapping.indicator)));
    if (auto done = settlePeriod(settled, around); !done)
        return fail(done.error());
    return settled;
}

} // namespace candour
