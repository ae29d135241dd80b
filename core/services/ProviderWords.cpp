// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ProviderWords.h"

#include "core/calc/ContractTerm.h"
#include "core/db/Database.h"
#include "core/services/PaperService.h"
#include "core/services/SpcService.h"

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ProviderWords", text);
}

QString nameWithCode(const Organisation &organisation)
{
    return QStringLiteral("%1 (%2)").arg(organisation.name, organisation.code);
}

/// "G 1, RI 2" in the order of the scale.
QString lettersOf(const std::vector<CqcAnswers> &current)
{
    QStringList parts;
    for (const Choice<CqcRatingValue> &choice : choicesOf<CqcRatingValue>()) {
        const auto count = std::count_if(current.begin(), current.end(), [&](const auto &one) {
            return one.overall() && one.overall()->rating == choice.value;
        });
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(cqcLetter(choice.value)).arg(count));
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<CqcAnswers> locationsOf(const std::vector<CqcAnswers> &current)
{
    std::vector<CqcAnswers> locations;
    for (const CqcAnswers &answers : current) {
        if (answers.overall())
            locations.push_back(answers);
    }
    return locations;
}

template <typename Word>
QString spanText(const Organisation &organisation, const Word &word)
{
    const QDate &from = organisation.contractFrom;
    const QDate &to = organisation.contractTo;
    if (from.isValid() && to.isValid())
        return QStringLiteral("%1 – %2").arg(word(from), word(to));
    if (from.isValid())
        return tr("from %1").arg(word(from));
    return to.isValid() ? tr("to %1").arg(word(to)) : QString();
}

QList<ProviderCqcRow> cqcRows(const ProviderDossier &dossier,
                              const std::vector<CqcAnswers> &answers)
{
    QList<ProviderCqcRow> rows;
    for (const CqcAnswers &one : answers) {
        const QString place = dossier.placeName(one);
        rows.append({place.isEmpty() ? tr("The provider as a whole") : place, one});
    }
    return rows;
}

} // namespace

QString contractDates(const Organisation &organisation)
{
    return spanText(organisation, shortDate);
}

QString contractMonths(const Organisation &organisation)
{
    return spanText(organisation, [](const QDate &date) {
        return Period::month(date.year(), date.month()).label();
    });
}

QString contractDaysText(const Organisation &organisation, const QDate &today)
{
    const ContractTerm term =
        contractTerm(organisation.contractFrom, organisation.contractTo, today);
    if (term.state == ContractState::Ahead)
        return QCoreApplication::translate("ProviderWords", "begins in %n day(s)", nullptr,
                                           int(term.days));
    if (!term.hasEnd)
        return {};
    return term.days < 0
        ? QCoreApplication::translate("ProviderWords", "ended %n day(s) ago", nullptr,
                                      int(-term.days))
        : QCoreApplication::translate("ProviderWords", "%n day(s) left", nullptr, int(term.days));
}

QString ratingWords(const CqcRating &rating)
{
    const QString word = wordOf(rating.rating);
    return rating.published.isValid()
        ? QStringLiteral("%1 (%2)").arg(word, shortDate(rating.published))
        : word;
}

std::optional<CqcRating> overallRating(const std::vector<CqcAnswers> &current, const Uid &provider)
{
    const CqcAnswers *whole = answersAsAWhole(current, provider);
    if (whole && whole->overall())
        return whole->overall();
    const std::vector<CqcAnswers> locations = locationsOf(current);
    return locations.size() == 1 ? locations.front().overall() : std::nullopt;
}

QString overallWords(const std::vector<CqcAnswers> &current, const Uid &provider)
{
    if (const auto rating = overallRating(current, provider))
        return wordOf(rating->rating);
    const std::vector<CqcAnswers> locations = locationsOf(current);
    if (locations.empty())
        return {};
    return QCoreApplication::translate("ProviderWords", "%n location(s): ", nullptr,
                                       int(locations.size()))
        + lettersOf(locations);
}

QString providerLine(const ProviderDossier &dossier, const QDate &today)
{
    const Organisation &organisation = dossier.organisation;
    QStringList parts {organisation.code};
    if (organisation.providerType != ProviderType::None)
        parts.append(wordOf(organisation.providerType));
    if (organisation.role != CommissionerRole::None)
        parts.append(wordOf(organisation.role));
    const std::vector<CqcAnswers> current = currentAnswers(dossier.ratings);
    if (const auto rating = overallRating(current, organisation.uid))
        parts.append(tr("CQC: %1").arg(ratingWords(*rating)));
    else if (const QString words = overallWords(current, organisation.uid); !words.isEmpty())
        parts.append(tr("CQC: %1").arg(words));
    if (const QString days = contractDaysText(organisation, today); !days.isEmpty())
        parts.append(tr("contract: %1").arg(days));
    return parts.join(QStringLiteral("  ·  "));
}

QList<ProviderFact> providerFacts(const ProviderDossier &dossier, const QDate &today)
{
    const Organisation &organisation = dossier.organisation;
    QList<ProviderFact> facts;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.append({label, value});
    };
    const auto addOrganisation = [&](const QString &label, const std::optional<Organisation> &one) {
        if (one)
            add(label, nameWithCode(*one));
    };
    const auto day = [](const QDate &date) { return date.isValid() ? shortDate(date) : QString(); };
    add(tr("Our role"), wordOf(organisation.role));
    const QString dates = contractDates(organisation);
    const QString days = contractDaysText(organisation, today);
    add(tr("Contract"),
        dates.isEmpty()      ? tr("no dates entered")
            : days.isEmpty() ? dates
                             : tr("%1, %2").arg(dates, days));
    if (organisation.providerType != ProviderType::None)
        add(tr("Kind"), wordOf(organisation.providerType));
    addOrganisation(tr("Belongs to"), dossier.parent);
    addOrganisation(tr("Predecessor"), dossier.predecessor);
    addOrganisation(tr("Successor"), dossier.successor);
    add(tr("Opened"), day(organisation.opened));
    add(tr("Closed"), day(organisation.closed));
    add(tr("Postcode"), organisation.postcode);
    add(tr("Region code"), organisation.regionCode);
    add(tr("ICB code"), organisation.icbCode);
    QStringList groups;
    for (const Organisation &group : dossier.peerGroups)
        groups.append(group.name);
    add(tr("In peer groups"), groups.isEmpty() ? tr("none") : groups.join(QStringLiteral("; ")));
    return facts;
}

Result<ProviderPaper> providerPaper(const db::Database &database, const ScorecardBooks &books,
                                    const ProviderDossier &dossier, const Period &dataTo)
{
    PaperRequest request;
    request.dataTo = dataTo;
    request.title = tr("Provider");
    const auto frame = PaperService(database).frame(request);
    if (!frame)
        return fail(frame.error());
    const QDate today = database.clock().today();
    ProviderPaper paper;
    paper.frame = *frame;
    paper.organisation = dossier.organisation;
    paper.line = providerLine(dossier, today);
    paper.facts = providerFacts(dossier, today);
    paper.cqcNow = cqcRows(dossier, currentAnswers(dossier.ratings));
    paper.cqcHistory = cqcRows(dossier, publishedAnswers(dossier.ratings));
    for (const ProviderSite &site : dossier.sites)
        paper.sites.append({site.depth, site.organisation.name, site.organisation.code,
                            wordOf(site.organisation.type),
                            site.overall ? ratingWords(*site.overall) : QString()});
    for (const ProviderContact &contact : dossier.people)
        paper.people.append({contact.person.name, contact.person.post, contact.person.email});
    for (const ProviderComment &comment : dossier.comments)
        paper.comments.append(
            {Period::fromText(comment.remark.comment.period).value_or(Period()).label(),
             narrowName(comment.indicator), comment.remark.comment.text, comment.author,
             comment.remark.stale});
    if (dataTo.isNull())
        return paper;
    auto card = ScorecardService(database).scorecard(
        books, {Ref<Organisation>(dossier.organisation.uid), dataTo, 12, 4, 0, {}});
    if (!card)
        return fail(card.error());
    paper.scorecard = std::move(*card);
    auto readings = SpcService(database).readings(
        books, {dataTo, {Ref<Organisation>(dossier.organisation.uid)}});
    if (!readings)
        return fail(readings.error());
    paper.readings = std::make_shared<const SpcReadings>(std::move(*readings));
    return paper;
}

} // namespace candour
