// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/Around.h"

#include "core/io/IoText.h"
#include "core/io/layout/LayoutWords.h"
#include "core/io/layout/OrganisationText.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace candour {

namespace {

// What the confidence is multiplied by where the provider is known by its shape alone.
constexpr double kByShape = 0.9;
constexpr double kPeriodAround = 0.97;
constexpr double kYearAround = 0.85; ///< a whole year may only say which months are meant
constexpr double kIndicatorAround = 0.88;
constexpr qsizetype kLongestIndicator = 120;

QList<QStringList> rowsOf(const SheetReading &sheet, int from, int to)
{
    QList<QStringList> rows;
    for (int row = from; row < to; ++row) {
        if (sheet.isBlankRow(row))
            continue; // the reader does not see it
        QStringList cells;
        for (int column = 0; column < sheet.columns(); ++column)
            cells += sheet.shown(row, column);
        rows += cells;
    }
    return rows;
}

QString baseName(const QString &fileName)
{
    return QFileInfo(fileName).completeBaseName();
}

bool isCode(const QString &text)
{
    return looksLikeOrganisationCode(text);
}

bool isCommissionerName(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:Integrated Care Board|Clinical Commissioning Group|(?:Sub-?)?ICB|CCG)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

bool isPartOfYear(const QString &text)
{
    constexpr int kAnyYear = 2000;
    return !readPeriod(text) && readPeriod(text, {{}, 0, kAnyYear});
}

/// A day within a month, unlike its last, tells when a file was made rather than what it is about:
/// "dashboard 2026-05-14", "Produced 14 May 2026".
bool isAnyDay(const PeriodReading &reading)
{
    return reading.date.isValid() && reading.period.kind() == PeriodKind::Month
        && reading.date != reading.period.lastDay();
}

/// Sheet1, Data: what programs call sheets says nothing.
bool isPlainSheetName(const QString &name)
{
    static const QRegularExpression plain(
        QStringLiteral("^(?:sheet|tabelle|data|table|return|submission|template|dashboard|"
                       "scorecard|report|summary|main|input)\\s*\\d*$"),
        QRegularExpression::CaseInsensitiveOption);
    return name.trimmed().isEmpty() || plain.match(name.trimmed()).hasMatch();
}

} // namespace

QString sheetWords(const QString &sheet)
{
    return sheet.isEmpty() ? QString() : IoText::tr("sheet “%1”").arg(sheet.simplified());
}

Around::Around(const LayoutSource &source, const SheetReading &reading, const NameLookup &names,
               size_t sheet, const SheetTableArea &table)
    : m_source(source)
    , m_names(names)
    , m_around {{source.fileName, source.isText ? QString() : source.sheets[sheet]->name()},
                rowsOf(reading, 0, table.top)}
    , m_own(rowsOf(reading, table.titleTop, table.top))
{
}

QStringList Around::titles() const
{
    QStringList texts;
    for (const QStringList &row : m_own) {
        for (const QString &cell : row) {
            if (!cell.isEmpty())
                texts += cell;
        }
    }
    return texts;
}

Around::Labelled Around::labelled(LabelWord word) const
{
    for (const QStringList &row : m_own) {
        bool isAnswer = false; // "Basis: | Provider"
        for (const QString &cell : row) {
            const qsizetype colon = cell.indexOf(u':');
            const QString label = colon > 0 ? cell.left(colon) : cell;
            const bool wasAnswer = isAnswer;
            if (!cell.isEmpty())
                isAnswer = cell.endsWith(u':');
            if (label.isEmpty() || wasAnswer || labelWordOf(label) != word)
                continue;
            const QString text = labelledText(m_around.titles, label);
            if (!text.isEmpty() && !text.endsWith(u':') && labelWordOf(text) == LabelWord::None)
                return {label, text};
        }
    }
    return {};
}

void Around::weighProvider(const QString &text, const QString &place, Evidence &evidence) const
{
    if (m_names.organisation(text))
        evidence.favour(IoText::tr("The provider is %1, as it stands %2.").arg(text, place));
    else
        evidence.doubt(kByShape,
                       IoText::tr("The provider %1 stands %2; this file does not know it yet.")
                           .arg(text, place));
}

bool Around::takeProviderAnswer(Mapping &mapping, Evidence &evidence) const
{
    const QString &answer = m_source.answers.provider;
    if (answer.isEmpty())
        return false;
    const KnownName *known = m_names.organisation(answer);
    if (known || isCode(answer))
        mapping.organisationCode.constant = known ? known->code : answer.toUpper();
    else
        mapping.organisationName.constant = answer;
    evidence.favour(IoText::tr("The provider is %1, as you said.").arg(answer));
    return true;
}

bool Around::takeProviderLabel(Mapping &mapping, Evidence &evidence) const
{
    const Labelled code = labelled(LabelWord::ProviderCode);
    const Labelled name = labelled(LabelWord::ProviderName);
    const auto isKnownCode = [&](const QString &text) {
        const KnownName *known = m_names.organisation(text);
        return known && known->code.compare(text, Qt::CaseInsensitive) == 0;
    };
    const bool hasCode = isCode(code.text) || isKnownCode(code.text);
    const bool namesCode = !hasCode && (isCode(name.text) || isKnownCode(name.text));
    if (hasCode)
        mapping.organisationCode.label = code.label;
    if (namesCode)
        mapping.organisationCode.label = name.label;
    else if (!name.text.isEmpty())
        mapping.organisationName.label = name.label;
    if (!hasCode && name.text.isEmpty())
        return false;
    const Labelled &first = hasCode ? code : name;
    weighProvider(first.text, IoText::tr("beside “%1”").arg(first.label), evidence);
    return true;
}

/// The code, or the whole name, as a text of its own above the table.
bool Around::takeProviderTitle(Mapping &mapping, Evidence &evidence) const
{
    QStringList all;
    for (const QStringList &row : m_around.titles) {
        for (const QString &cell : row) {
            if (!cell.isEmpty())
                all += cell;
        }
    }
    const QStringList own = titles();
    const QString code = providerCodeIn(own);
    if (!code.isEmpty() && providerCodeIn(all) == code)
        mapping.organisationCode.title = true;
    else if (!code.isEmpty())
        mapping.organisationCode.constant = code;
    QString name;
    const QStringList ownNames = providerTitles(m_own);
    for (const QString &text : ownNames) {
        if (m_names.organisation(text)
            || (looksLikeOrganisationName(text) && !isCommissionerName(text))) {
            name = text;
            break;
        }
    }
    if (!name.isEmpty() && providerNameIn(providerTitles(m_around.titles)) == name)
        mapping.organisationName.title = true;
    else if (const KnownName *known = m_names.organisation(name); known && code.isEmpty())
        mapping.organisationCode.constant = known->code;
    else if (!name.isEmpty() && code.isEmpty())
        mapping.organisationName.constant = name;
    if (code.isEmpty() && name.isEmpty())
        return false;
    if (!code.isEmpty() || m_names.organisation(name)) {
        weighProvider(code.isEmpty() ? name : code, IoText::tr("above the table"), evidence);
        return true;
    }
    return false; // a code in a name of sheet or file would be better
}

/// In the name of the sheet or the file.
bool Around::takeProviderName(Mapping &mapping, Evidence &evidence) const
{
    const QString sheet = m_around.names.sheet.simplified();
    const KnownName *known = m_names.organisation(sheet);
    if (!sheet.isEmpty() && (known || isCode(sheet) || looksLikeOrganisationName(sheet))) {
        const bool byCode = isCode(sheet) || (known && known->code == sheet);
        (byCode ? mapping.organisationCode : mapping.organisationName).sheetName = true;
        weighProvider(sheet, IoText::tr("in the name of the sheet"), evidence);
        return true;
    }
    const QString base = baseName(m_source.fileName).replace(u'_', u' ');
    if (const QString code = providerCodeIn({base}); !code.isEmpty()) {
        mapping.organisationCode.fileName = true;
        weighProvider(code, IoText::tr("in the name of the file"), evidence);
        return true;
    }
    QStringList places = providerTitles(m_own);
    places.append(base);
    for (const QString &text : std::as_const(places)) {
        if (const KnownName *within = m_names.organisationWithin(text)) {
            mapping.organisationCode.constant = within->code;
            weighProvider(within->code, IoText::tr("in “%1”").arg(text), evidence);
            return true;
        }
    }
    return false;
}

/// The name that stands before a dash in a title goes with the code: "Medway NHS Foundation Trust –
/// Quality return".
void Around::takeNameBesideCode(Mapping &mapping) const
{
    const bool isCodeAround = mapping.organisationCode.title || mapping.organisationCode.fileName;
    if (!isCodeAround || mapping.organisationName.isGiven())
        return;
    const QString name = providerNameIn(providerTitles(m_around.titles));
    mapping.organisationName.title = providerNameIn(providerTitles(m_own)) == name
        && looksLikeOrganisationName(name) && !isCommissionerName(name);
}

void Around::findProvider(Mapping &mapping, Evidence &evidence) const
{
    if (takeProviderAnswer(mapping, evidence) || takeProviderLabel(mapping, evidence)
        || takeProviderTitle(mapping, evidence) || takeProviderName(mapping, evidence)) {
        takeNameBesideCode(mapping);
        return;
    }
    if (mapping.organisationName.isGiven()) {
        evidence.doubt(kByShape,
                       IoText::tr("The provider is known by its name above the table only."));
        return;
    }
    QStringList candidates;
    for (const KnownName &known : m_source.known.organisations)
        candidates += known.code.isEmpty() ? known.name : known.code;
    evidence.ask(
        {LayoutAsk::Provider, m_around.names.sheet,
         IoText::tr("Whose figures are these? %1 names no provider.").arg(m_around.names.text()),
         candidates});
}

void Around::findPeriod(Mapping &mapping, Evidence &evidence) const
{
    if (const QString &answer = m_source.answers.period; readPeriod(answer)) {
        mapping.period.constant = answer;
        evidence.favour(IoText::tr("The period is %1, as you said.").arg(answer));
        return;
    }
    PeriodSource label;
    label.label = labelled(LabelWord::Period).label;
    PeriodSource sheet;
    sheet.fromSheetName = true;
    PeriodSource title;
    title.fromTitle = true;
    PeriodSource file;
    file.fromFileName = true;
    PeriodSource all = label;
    all.fromSheetName = all.fromTitle = all.fromFileName = true;
    // What says "Apr" only takes its year from another place.
    const bool isApart =
        isPartOfYear(labelled(LabelWord::Period).text) || isPartOfYear(m_around.names.sheet);
    QStringList candidates;
    QList<PeriodSource> places {label, sheet, title, file, all};
    if (isApart)
        places.prepend(all);
    for (const PeriodSource &place : std::as_const(places)) {
        if (!place.isAround())
            continue;
        const auto reading = periodAround(place, m_around);
        if (!reading)
            continue;
        if (place.label.isEmpty() && isAnyDay(*reading)) {
            if (!candidates.contains(reading->period.toText()))
                candidates += reading->period.toText();
            continue;
        }
        const std::optional<PeriodKind> kind = mapping.period.kind;
        mapping.period = place;
        mapping.period.kind = kind;
        const bool isYear = reading->period.kind() == PeriodKind::FinancialYear;
        evidence.doubt(isYear && label.label.isEmpty() ? kYearAround : kPeriodAround,
                       IoText::tr("The period %1 is taken from what stands around the table.")
                           .arg(reading->period.toText()));
        return;
    }
    evidence.ask({LayoutAsk::Period, m_around.names.sheet,
                  IoText::tr("Of which month or quarter are these figures? %1 does not say.")
                      .arg(m_around.names.text()),
                  candidates});
}

Around::Year Around::year() const
{
    if (const auto answer = readPeriod(m_source.answers.period)) {
        Year year {{}, financialYearOf(answer->period)};
        year.source.constant = m_source.answers.period;
        return year;
    }
    Year found;
    for (const auto place : {0, 1, 2, 3}) {
        PeriodSource source;
        source.label = place == 0 ? labelled(LabelWord::Period).label : QString();
        source.fromTitle = place == 1;
        source.fromSheetName = place == 2;
        source.fromFileName = place == 3;
        if (!source.isAround())
            continue;
        found.year = periodHints(source, m_around).year;
        found.source = source;
        if (found.year)
            return found;
    }
    return {};
}

void Around::findIndicator(Mapping &mapping, Evidence &evidence) const
{
    if (const QString &answer = m_source.answers.indicator; !answer.isEmpty()) {
        mapping.indicator.constant = answer;
        evidence.favour(
            IoText::tr("All figures are of the indicator “%1”, as you said.").arg(answer));
        return;
    }
    const auto tell = [&](const QString &text) {
        if (m_names.indicator(text))
            evidence.favour(IoText::tr("All figures are of the indicator “%1”.").arg(text));
        else
            evidence.doubt(kIndicatorAround,
                           IoText::tr("All figures are of one indicator, “%1”, as the table "
                                      "itself names none.")
                               .arg(text));
    };
    if (const Labelled found = labelled(LabelWord::Indicator); !found.text.isEmpty()) {
        mapping.indicator.label = found.label;
        tell(found.text);
        return;
    }
    const QStringList own = titles();
    for (const QString &text : own) {
        const bool isName = text.size() <= kLongestIndicator && !text.contains(u':')
            && !looksLikeOrganisationName(text) && !isCode(text) && !readPeriod(text)
            && !m_names.organisation(text) && labelWordOf(text) == LabelWord::None;
        if (!isName)
            continue;
        const bool isFirst = !m_around.titles.isEmpty() && own.first() == text
            && m_around.titles.first().contains(text);
        if (isFirst)
            mapping.indicator.title = true;
        else
            mapping.indicator.constant = text;
        tell(text);
        return;
    }
    const QString sheet = m_around.names.sheet.simplified();
    if (!isPlainSheetName(sheet) && !readPeriod(sheet) && !mapping.organisationName.sheetName
        && !mapping.organisationCode.sheetName) {
        mapping.indicator.sheetName = true;
        tell(sheet);
        return;
    }
    QStringList candidates;
    for (const KnownName &known : m_source.known.indicators)
        candidates += known.name;
    evidence.ask({LayoutAsk::Indicator, m_around.names.sheet,
                  IoText::tr("What do these figures measure? %1 names no indicator.")
                      .arg(m_around.names.text()),
                  candidates});
}

bool Around::speaksOfQuarters() const
{
    QStringList texts = titles();
    texts += m_source.fileName;
    texts += m_around.names.sheet;
    return std::any_of(texts.begin(), texts.end(), [](const QString &text) {
        return text.contains(QLatin1String("quarter"), Qt::CaseInsensitive);
    });
}

} // namespace candour
