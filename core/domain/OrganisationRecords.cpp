// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/domain/Records.h"

#include <QCoreApplication>
#include <QUrl>

// Field ids name fields in the journal: never change one, never use one again.
namespace candour {

namespace {

void datesInOrder(const RecordData &organisation, QList<Problem> &problems)
{
    const auto check = [&](QStringView from, QStringView to, const QString &text) {
        const QDate first = organisation.value(from).toDate();
        const QDate last = organisation.value(to).toDate();
        if (first.isValid() && last.isValid() && last < first)
            problems.append({to.toString(), text});
    };
    check(u"opened", u"closed",
          QCoreApplication::translate("rule", "The closing date is before the opening date."));
    check(u"contract_from", u"contract_to",
          QCoreApplication::translate("rule", "The contract ends before it begins."));
}

/// Nothing needs to follow the contract of a body that closed.
bool isClosed(const RecordData &organisation)
{
    return organisation.value(u"closed").toDate().isValid();
}

bool isPeerGroup(const RecordData &organisation)
{
    return organisation.text(u"type") == codeOf(OrganisationType::PeerGroup);
}

/// The page of a rating is opened in the browser: nothing else may be opened by it.
void linkIsWebAddress(const RecordData &rating, QList<Problem> &problems)
{
    const QString link = rating.text(u"link").trimmed();
    if (!link.isEmpty() && !isWebAddress(link))
        problems.append(
            {QStringLiteral("link"),
             QCoreApplication::translate(
                 "rule", "A link begins with http:// or https:// and names a web site.")});
}

} // namespace

bool isWebAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web && !url.host().isEmpty();
}

template <>
const RecordType<OrganisationMember> &recordType<OrganisationMember>()
{
    static const RecordType<OrganisationMember> type(
        "organisation_member", "organisation_members",
        QT_TRANSLATE_NOOP("record", "member of a peer group"),
        QT_TRANSLATE_NOOP("record", "members of peer groups"), [](Describe<OrganisationMember> &d) {
            d.field(1, "member", &OrganisationMember::member,
                    QT_TRANSLATE_NOOP("field", "Organisation"))
                .required();
            d.key({QStringLiteral("member")});
        });
    return type;
}

template <>
const RecordType<Organisation> &recordType<Organisation>()
{
    static const RecordType<Organisation> type(
        "organisation", "organisations", QT_TRANSLATE_NOOP("record", "organisation"),
        QT_TRANSLATE_NOOP("record", "organisations"), [](Describe<Organisation> &d) {
            d.field(1, "code", &Organisation::code, QT_TRANSLATE_NOOP("field", "Code"))
                .required()
                .unique()
                .searchable()
                .atMost(20)
                .unwatched();
            d.field(2, "name", &Organisation::name, QT_TRANSLATE_NOOP("field", "Name"))
                .required()
                .searchable()
                .atMost(200);
            d.field(3, "short_name", &Organisation::shortName,
                    QT_TRANSLATE_NOOP("field", "Short name"))
                .searchable()
                .atMost(60);
            d.field(4, "type", &Organisation::type, QT_TRANSLATE_NOOP("field", "Type")).required();
            d.field(5, "provider_type", &Organisation::providerType,
                    QT_TRANSLATE_NOOP("field", "Kind of provider"));
            d.field(6, "role", &Organisation::role, QT_TRANSLATE_NOOP("field", "Our role"));
            d.field(7, "parent", &Organisation::parent, QT_TRANSLATE_NOOP("field", "Belongs to"))
                .hierarchy();
            d.section(QT_TRANSLATE_NOOP("section", "Contract"));
            d.field(8, "contract_from", &Organisation::contractFrom,
                    QT_TRANSLATE_NOOP("field", "Contract from"));
            d.field(9, "contract_to", &Organisation::contractTo,
                    QT_TRANSLATE_NOOP("field", "Contract to"))
                .dueDate(&isClosed);
            d.section(QT_TRANSLATE_NOOP("section", "Dates and successors"));
            d.field(10, "opened", &Organisation::opened, QT_TRANSLATE_NOOP("field", "Opened"));
            d.field(11, "closed", &Organisation::closed, QT_TRANSLATE_NOOP("field", "Closed"));
            d.field(12, "predecessor", &Organisation::predecessor,
                    QT_TRANSLATE_NOOP("field", "Predecessor"))
                .hierarchy();
            d.field(13, "successor", &Organisation::successor,
                    QT_TRANSLATE_NOOP("field", "Successor"))
                .hierarchy();
            d.field(14, "postcode", &Organisation::postcode, QT_TRANSLATE_NOOP("field", "Postcode"))
                .atMost(10)
                .mayHoldPostcode();
            d.field(15, "region_code", &Organisation::regionCode,
                    QT_TRANSLATE_NOOP("field", "Region code"))
                .atMost(10)
                .unwatched();
            d.field(16, "icb_code", &Organisation::icbCode, QT_TRANSLATE_NOOP("field", "ICB code"))
                .atMost(10)
                .unwatched();
            d.field(17, "fictional", &Organisation::fictional,
                    QT_TRANSLATE_NOOP("field", "Fictional"));
            d.field(18, "members", &Organisation::members, QT_TRANSLATE_NOOP("field", "Members"))
                .manyToMany()
                .visibleWhen(&isPeerGroup);
            d.title({QStringLiteral("name")});
            d.rule(&datesInOrder);
        });
    return type;
}

template <>
const RecordType<CqcRating> &recordType<CqcRating>()
{
    static const RecordType<CqcRating> type(
        "cqc_rating", "cqc_ratings", QT_TRANSLATE_NOOP("record", "CQC rating"),
        QT_TRANSLATE_NOOP("record", "CQC ratings"), [](Describe<CqcRating> &d) {
            d.field(1, "organisation", &CqcRating::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"))
                .required();
            d.field(2, "question", &CqcRating::question, QT_TRANSLATE_NOOP("field", "Key question"))
                .required();
            d.field(3, "rating", &CqcRating::rating, QT_TRANSLATE_NOOP("field", "Rating"))
                .required()
                .reasonOnChange();
            d.field(4, "published", &CqcRating::published, QT_TRANSLATE_NOOP("field", "Published"));
            d.field(5, "inspected", &CqcRating::inspected, QT_TRANSLATE_NOOP("field", "Inspected"));
            d.field(6, "location", &CqcRating::location, QT_TRANSLATE_NOOP("field", "Location"))
                .searchable()
                .atMost(40)
                .mayHoldPostcode();
            d.field(7, "link", &CqcRating::link, QT_TRANSLATE_NOOP("field", "Link"))
                .atMost(500)
                .unwatched();
            d.key({QStringLiteral("organisation"), QStringLiteral("question"),
                   QStringLiteral("location"), QStringLiteral("published")});
            d.title({QStringLiteral("question"), QStringLiteral("rating")});
            d.rule(&linkIsWebAddress);
        });
    return type;
}

template <>
const RecordType<Role> &recordType<Role>()
{
    static const RecordType<Role> type(
        "role", "roles", QT_TRANSLATE_NOOP("record", "role"), QT_TRANSLATE_NOOP("record", "roles"),
        [](Describe<Role> &d) {
            d.field(1, "code", &Role::code, QT_TRANSLATE_NOOP("field", "Code"))
                .required()
                .unique()
                .atMost(40)
                .unwatched();
            d.field(2, "name", &Role::name, QT_TRANSLATE_NOOP("field", "Name"))
                .required()
                .searchable()
                .atMost(200);
            d.field(3, "statutory", &Role::statutory, QT_TRANSLATE_NOOP("field", "Statutory post"));
            d.field(4, "description", &Role::description, QT_TRANSLATE_NOOP("field", "Description"))
                .multiline();
            d.title({QStringLiteral("name")});
        });
    return type;
}

template <>
const RecordType<PersonRole> &recordType<PersonRole>()
{
    static const RecordType<PersonRole> type(
        "person_role", "person_roles", QT_TRANSLATE_NOOP("record", "role of a person"),
        QT_TRANSLATE_NOOP("record", "roles of people"), [](Describe<PersonRole> &d) {
            d.field(1, "role", &PersonRole::role, QT_TRANSLATE_NOOP("field", "Role")).required();
            d.field(2, "since", &PersonRole::from, QT_TRANSLATE_NOOP("field", "Since"));
            d.field(3, "until", &PersonRole::to, QT_TRANSLATE_NOOP("field", "Until"))
                .dueDate(); // until somebody else holds the role
            d.key({QStringLiteral("role")});
        });
    return type;
}

template <>
const RecordType<Person> &recordType<Person>()
{
    static const RecordType<Person> type(
        "person", "people", QT_TRANSLATE_NOOP("record", "person"),
        QT_TRANSLATE_NOOP("record", "people"), [](Describe<Person> &d) {
            d.field(1, "name", &Person::name, QT_TRANSLATE_NOOP("field", "Name"))
                .required()
                .unique()
                .searchable()
                .atMost(120);
            d.field(2, "initials", &Person::initials, QT_TRANSLATE_NOOP("field", "Initials"))
                .atMost(10);
            d.field(3, "post", &Person::post, QT_TRANSLATE_NOOP("field", "Post"))
                .searchable()
                .atMost(200);
            d.field(4, "email", &Person::email, QT_TRANSLATE_NOOP("field", "E-mail")).atMost(200);
            d.field(5, "organisation", &Person::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"));
            d.field(6, "roles", &Person::roles, QT_TRANSLATE_NOOP("field", "Roles")).manyToMany();
        });
    return type;
}

template <>
const RecordType<Profile> &recordType<Profile>()
{
    static const RecordType<Profile> type(
        "profile", "profiles", QT_TRANSLATE_NOOP("record", "organisation profile"),
        QT_TRANSLATE_NOOP("record", "organisation profiles"), [](Describe<Profile> &d) {
            d.field(1, "name", &Profile::name, QT_TRANSLATE_NOOP("field", "Name"))
                .required()
                .atMost(200);
            d.field(2, "organisation", &Profile::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"));
            d.field(3, "preset", &Profile::preset, QT_TRANSLATE_NOOP("field", "Preset of terms"))
                .atMost(40)
                .unwatched();
            d.field(4, "section_order", &Profile::sectionOrder,
                    QT_TRANSLATE_NOOP("field", "Order of report sections"));
            d.field(5, "palette", &Profile::palette, QT_TRANSLATE_NOOP("field", "RAG palette"));
            d.field(6, "sample", &Profile::sample,
                    QT_TRANSLATE_NOOP("field", "Sample organisation"));
            d.field(7, "report_title", &Profile::reportTitle,
                    QT_TRANSLATE_NOOP("field", "Title of the {organisation.board} report"))
                .atMost(120);
            d.field(8, "default_marking", &Profile::defaultMarking,
                    QT_TRANSLATE_NOOP("field", "Marking of papers"))
                .atMost(60);
            d.field(9, "overall_rule", &Profile::overallRule,
                    QT_TRANSLATE_NOOP("field", "Overall colour of a provider"));
            d.field(10, "spc_rules", &Profile::spcRules,
                    QT_TRANSLATE_NOOP("field", "Rules of control charts"));
            d.field(11, "sources_left_out", &Profile::sourcesLeftOut,
                    QT_TRANSLATE_NOOP("field", "Do not keep the files that figures are read from"));
            d.key({QStringLiteral("name")});
            d.title({QStringLiteral("name")});
        });
    return type;
}

template <>
const RecordType<TermEntry> &recordType<TermEntry>()
{
    static const RecordType<TermEntry> type(
        "term", "terms", QT_TRANSLATE_NOOP("record", "term"), QT_TRANSLATE_NOOP("record", "terms"),
        [](Describe<TermEntry> &d) {
            d.field(1, "term", &TermEntry::key, QT_TRANSLATE_NOOP("field", "Term"))
                .required()
                .unique()
                .atMost(60)
                .unwatched();
            d.field(2, "singular", &TermEntry::singular, QT_TRANSLATE_NOOP("field", "Singular"))
                .required()
                .searchable()
                .atMost(120);
            d.field(3, "plural", &TermEntry::plural, QT_TRANSLATE_NOOP("field", "Plural"))
                .atMost(120);
            d.field(4, "abbreviation", &TermEntry::abbreviation,
                    QT_TRANSLATE_NOOP("field", "Abbreviation"))
                .atMost(30);
            d.title({QStringLiteral("singular")});
        });
    return type;
}

} // namespace candour
