// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/PaperService.h"

#include "core/calc/Overall.h"
#include "core/db/Database.h"
#include "core/domain/OpenProvider.h"
#include "core/domain/Records.h"
#include "core/io/TextTable.h"
#include "core/services/FigureOrigins.h"
#include "core/services/OrganisationSetup.h"
#include "core/services/RestatedService.h"
#include "core/services/SpcService.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PaperService", text);
}

/// A paper shows three months, the year to date and the same time last year.
constexpr int kPaperMonths = 12;
constexpr int kPaperQuarters = 4;

int redCount(const BoardProvider &provider)
{
    return provider.scorecard.byLatest.red * 1000 + provider.scorecard.byLatest.amber;
}

/// Worth a line in the glossary: "QSG", but no letter of a scale and no everyday word.
bool isAbbreviation(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); }) > 1;
}

/// What is said of a provider as a whole is said of what the report looks at: the headline of a
/// Board report speaks of more than one domain, that of a domain's report of nothing else.
bool isAboutProvider(const QString &section)
{
    return section == reportSection::kProvider || section == reportSection::kRisk
        || section == reportSection::kRecovery;
}

bool showsFigures(const Scorecard &scorecard)
{
    return std::any_of(scorecard.rows.begin(), scorecard.rows.end(),
                       [](const ScorecardRow &row) { return row.latest >= 0; });
}

/// Figures that differ from the newest issued report with them, totals only.
Result<QList<RestatedFigure>> restatedSinceReported(const db::Database &database)
{
    auto figures = restatedFigures(database);
    if (figures)
        figures->removeIf([](const RestatedFigure &figure) {
            return !figure.isLatest || !figure.breakdown.isEmpty();
        });
    return figures;
}

/// Marks the cells that hold one of them; whether there is any.
bool markRestated(Scorecard &scorecard, const Organisation &organisation,
                  const QList<RestatedFigure> &restated)
{
    bool any = false;
    for (const RestatedFigure &figure : restated) {
        for (ScorecardRow &row : scorecard.rows) {
            if (figure.organisation.uid != organisation.uid
                || figure.indicator.uid != row.indicator.uid)
                continue;
            for (ScorecardCell &cell : row.cells) {
                cell.restated = cell.restated || cell.period == figure.period;
                any = any || cell.restated;
            }
        }
    }
    return any;
}

RestatedLine lineOf(const RestatedFigure &figure)
{
    return {shortNameOf(figure.organisation),
            narrowName(figure.indicator),
            figure.period.label(),
            figure.issuedText(),
            figure.nowText(),
            figure.reports.first(),
            figure.reason};
}

/// "Apr 2016 to Mar 2019": the months in which figures of the organisation (null: of any) end;
/// empty without any.
Result<QString> monthsWithFigures(const db::Database &database, const Organisation *organisation)
{
    const auto store = database.observations();
    auto series =
        store.series({organisation ? QSet<Uid> {organisation->uid} : QSet<Uid>(), {}, true});
    if (!series)
        return fail(series.error());
    QDate first;
    QDate last;
    auto done = store.inForce(*series, {}, {},
                              [&](const db::SeriesInfo &, std::vector<Observation> &&found) {
                                  for (const Observation &observation : found) {
                                      const QDate day = observation.period.lastDay();
                                      first = first.isValid() ? std::min(first, day) : day;
                                      last = std::max(last, day);
                                  }
                              });
    if (!done)
        return fail(done.error());
    if (!first.isValid())
        return QString();
    const QString from = Period::containing(first, PeriodKind::Month).label();
    const QString to = Period::containing(last, PeriodKind::Month).label();
    return from == to ? from : tr("%1 to %2").arg(from, to);
}

} // namespace

QString reportText(const QList<ReportText> &texts, const QString &section, const QString &about)
{
    for (const ReportText &text : texts) {
        if (text.section == section && text.about == about)
            return text.text;
    }
    return {};
}

Result<QList<GlossaryEntry>> glossaryEntries(const QList<TermEntry> &terms)
{
    QFile file(QStringLiteral(":/library/glossary.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, tr("A part of the program is missing: the glossary."));
    auto table = readTextTable(file.readAll(), QStringLiteral("glossary.csv"));
    if (!table)
        return fail(table.error());
    QList<GlossaryEntry> entries;
    for (const QStringList &row : std::as_const(table->rows))
        entries.append({row[0], row[1]});
    for (const TermEntry &term : terms) {
        const bool known = std::any_of(entries.begin(), entries.end(), [&](const auto &entry) {
            return entry.term == term.abbreviation;
        });
        if (isAbbreviation(term.abbreviation) && !known)
            entries.append({term.abbreviation, term.singular});
    }
    return entries;
}

Result<PaperFrame> PaperService::frame(const PaperRequest &request) const
{
    auto profiles = m_database.records().all<Profile>();
    if (!profiles)
        return fail(profiles.error());
    auto head = m_database.journal().head();
    if (!head)
        return fail(head.error());
    auto terms = fileTerms(m_database);
    if (!terms)
        return fail(terms.error());
    const Profile profile = profiles->isEmpty() ? Profile() : profiles->first();
    PaperFrame frame;
    frame.organisation = profile.name;
    frame.title = request.title.isEmpty() ? profile.reportTitle : request.title;
    frame.dataTo = request.dataTo;
    frame.reportDate =
        request.reportDate.isValid() ? request.reportDate : m_database.clock().today();
    frame.marking = request.marking.isEmpty() ? profile.defaultMarking : request.marking;
    frame.edition = request.edition;
    frame.journalAnchor = head->anchor();
    frame.terms = *terms;
    return frame;
}

Result<ProviderFacts> PaperService::facts(const Organisation &organisation) const
{
    auto ratings = m_database.records().all<CqcRating>();
    if (!ratings)
        return fail(ratings.error());
    ProviderFacts facts;
    facts.organisation = organisation;
    for (const CqcRating &rating : std::as_const(*ratings)) {
        if (rating.organisation.uid() == organisation.uid)
            facts.ratings.append(rating);
    }
    return facts;
}

Result<void> PaperService::requireFigures(const ScorecardPaper &paper) const
{
    return requireFigures(&paper.provider.organisation, paper.frame.dataTo,
                          showsFigures(paper.scorecard));
}

Result<void> PaperService::requireFigures(const BoardReportInput &input) const
{
    const bool any = (input.own && showsFigures(*input.own))
        || std::any_of(input.providers.begin(), input.providers.end(),
                       [](const BoardProvider &one) { return showsFigures(one.scorecard); });
    return requireFigures(nullptr, input.frame.dataTo, any);
}

Result<void> PaperService::requireFigures(const Organisation *organisation, const Period &dataTo,
                                          bool anyShown) const
{
    auto last = ScorecardService(m_database).lastMonth();
    if (!last)
        return fail(last.error());
    const bool tooLate = last->isNull() || dataTo.firstDay() > last->firstDay();
    if (anyShown && !tooLate)
        return {};
    auto months = monthsWithFigures(m_database, organisation);
    if (!months)
        return fail(months.error());
    if (months->isEmpty())
        return fail(ErrorCode::NotFound,
                    organisation
                        ? tr("There are no figures of %1 (%2) in this file. Import some first.")
                              .arg(organisation->code, organisation->name)
                        : tr("There are no figures in this file yet. Import some first."));
    const QString none = tooLate
        ? tr("There are no figures for %1 yet.").arg(dataTo.label())
        : tr("There are no figures for %1 and the eleven months before.").arg(dataTo.label());
    const QString some = organisation
        ? tr("Figures of %1 are there for %2. Choose one of those months.")
              .arg(organisation->code, *months)
        : tr("Figures are there for %1. Choose one of those months.").arg(*months);
    return fail(ErrorCode::NotFound, none + u' ' + some);
}

Result<QList<ReportText>> PaperService::texts(const Uid &report, const Ref<Domain> &domain) const
{
    auto all = m_database.records().all<ReportText>();
    auto reports = m_database.records().all<Report>();
    if (!all)
        return fail(all.error());
    if (!reports)
        return fail(reports.error());
    QHash<Uid, Report> byUid;
    for (const Report &one : std::as_const(*reports))
        byUid.insert(one.uid, one);
    const auto own = byUid.constFind(report);
    const Ref<Domain> scope = own == byUid.cend() ? domain : own->domain;
    // The report's own words first, then others, newest first: the first of a place is taken.
    const auto isOwn = [&report](const ReportText &text) {
        return !report.isNull() && text.report.uid() == report;
    };
    std::stable_sort(all->begin(), all->end(), [&](const ReportText &a, const ReportText &b) {
        return isOwn(a) != isOwn(b) ? isOwn(a) : a.written > b.written;
    });
    QList<ReportText> chosen;
    QSet<std::pair<QString, QString>> taken;
    for (const ReportText &text : std::as_const(*all)) {
        const std::pair place(text.section, text.about);
        const Report source = byUid.value(text.report.uid());
        const bool later = own != byUid.cend() && source.dataTo > own->dataTo;
        const bool elsewhere = isAboutProvider(text.section) && source.domain != scope;
        if (later || elsewhere || taken.contains(place))
            continue;
        taken.insert(place);
        chosen.append(text);
    }
    return chosen;
}

Result<ScorecardPaper> PaperService::scorecardPaper(const ScorecardBooks &books,
                                                    const QString &code,
                                                    const PaperRequest &request) const
{
    const auto organisation = organisationByCode(books.organisations, code);
    if (!organisation)
        return fail(ErrorCode::NotFound,
                    tr("There is no organisation “%1” in this file.").arg(code));
    auto head = frame(request);
    if (!head)
        return fail(head.error());
    if (request.title.isEmpty())
        head->title = expandTerms(tr("{Scorecard}"), head->terms);
    auto provider = facts(*organisation);
    if (!provider)
        return fail(provider.error());
    auto scorecard = ScorecardService(m_database)
                         .scorecard(books,
                                    {Ref<Organisation>(organisation->uid),
                                     request.dataTo,
                                     kPaperMonths,
                                     kPaperQuarters,
                                     0,
                                     {}});
    if (!scorecard)
        return fail(scorecard.error());
    auto restated = restatedSinceReported(m_database);
    if (!restated)
        return fail(restated.error());
    auto words = texts(request.report, request.domain);
    if (!words)
        return fail(words.error());
    ScorecardPaper paper;
    paper.frame = *head;
    paper.provider = *provider;
    paper.scorecard = std::move(*scorecard);
    paper.frame.hasRestated = markRestated(paper.scorecard, *organisation, *restated);
    auto readings = SpcService(m_database)
                        .readings(books, {request.dataTo, {Ref<Organisation>(organisation->uid)}});
    if (!readings)
        return fail(readings.error());
    paper.readings = std::make_shared<const SpcReadings>(std::move(*readings));
    if (const DimensionSet *set = defaultDimensions(books.dimensionSets))
        paper.dimensions = *set;
    paper.overallRule = books.overallRule;
    paper.meaning = reportText(*words, reportSection::kMeaning, organisation->code);
    if (paper.meaning.isEmpty())
        paper.meaning = reportText(*words, reportSection::kProvider, organisation->code);
    paper.goodPractice = reportText(*words, reportSection::kGoodPractice, organisation->code);
    return paper;
}

Result<BoardReportInput> PaperService::boardReport(const ScorecardBooks &books,
                                                   const PaperRequest &request) const
{
    const db::RecordStore store = m_database.records();
    auto head = frame(request);
    auto words = texts(request.report, request.domain);
    auto people = store.all<Person>();
    auto sheets = store.all<FrontSheet>();
    auto terms = store.all<TermEntry>();
    if (!head)
        return fail(head.error());
    if (!words)
        return fail(words.error());
    if (!people)
        return fail(people.error());
    if (!sheets)
        return fail(sheets.error());
    if (!terms)
        return fail(terms.error());
    auto glossary = glossaryEntries(*terms);
    if (!glossary)
        return fail(glossary.error());

    BoardReportInput input;
    input.frame = *head;
    input.texts = *words;
    input.glossary = *glossary;
    for (const FrontSheet &sheet : std::as_const(*sheets)) {
        if (!request.report.isNull() && sheet.report.uid() == request.report)
            input.frontSheet = sheet;
    }
    // A Board paper has a front sheet; one that nobody has filled in yet shows what it lacks.
    if (!input.frontSheet)
        input.frontSheet = FrontSheet();
    if (const DimensionSet *set = defaultDimensions(books.dimensionSets))
        input.dimensions = *set;
    input.overallRule = books.overallRule;
    auto restated = restatedSinceReported(m_database);
    if (!restated)
        return fail(restated.error());
    for (const Domain &domain : books.domains) {
        BoardDomain section {domain, {}};
        for (const Person &person : std::as_const(*people)) {
            if (person.uid == domain.boardMember.uid())
                section.boardMember = person.post.isEmpty()
                    ? person.name
                    : person.name + QStringLiteral(", ") + person.post;
        }
        input.domains.append(section);
    }
    const ScorecardService service(m_database);
    for (const Organisation &organisation : books.organisations) {
        const bool own = organisation.type == OrganisationType::Own;
        if (own)
            input.ownOrganisation = organisation;
        if (!own && !isOpenProvider(organisation, request.dataTo))
            continue;
        auto scorecard = service.scorecard(books,
                                           {Ref<Organisation>(organisation.uid),
                                            request.dataTo,
                                            kPaperMonths,
                                            kPaperQuarters,
                                            0,
                                            {}});
        if (!scorecard)
            return fail(scorecard.error());
        if (scorecard->rows.empty())
            continue;
        if (markRestated(*scorecard, organisation, *restated))
            input.frame.hasRestated = true;
        for (const RestatedFigure &figure : std::as_const(*restated)) {
            if (figure.organisation.uid == organisation.uid
                && figure.period.lastDay() <= request.dataTo.lastDay())
                input.restated.append(lineOf(figure));
        }
        if (own) {
            input.own = std::move(*scorecard);
            continue;
        }
        auto provider = facts(organisation);
        if (!provider)
            return fail(provider.error());
        input.providers.push_back({*provider, std::move(*scorecard)});
    }
    QList<Ref<Organisation>> shown;
    QList<Organisation> organisations;
    if (input.own)
        organisations.append(input.ownOrganisation);
    for (const BoardProvider &provider : input.providers)
        organisations.append(provider.facts.organisation);
    for (const Organisation &organisation : std::as_const(organisations))
        shown.append(Ref<Organisation>(organisation.uid));
    auto origins = figureOrigins(m_database, organisations, books.indicators, request.dataTo);
    if (!origins)
        return fail(origins.error());
    input.origins = std::move(*origins);
    if (!shown.isEmpty()) {
        auto readings = SpcService(m_database).readings(books, {request.dataTo, shown});
        if (!readings)
            return fail(readings.error());
        input.readings = std::make_shared<const SpcReadings>(std::move(*readings));
    }
    std::stable_sort(
        input.providers.begin(), input.providers.end(),
        [](const BoardProvider &a, const BoardProvider &b) { return redCount(a) > redCount(b); });
    return input;
}

} // namespace candour
