// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/layout/LayoutWords.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <algorithm>
#include <initializer_list>

namespace candour {

namespace {

using Words = std::initializer_list<const char *>;

QSet<QString> setOf(Words words)
{
    QSet<QString> set;
    for (const char *word : words)
        set.insert(QLatin1String(word));
    return set;
}

template <typename T>
void put(QHash<QString, T> &table, T meaning, Words words)
{
    for (const char *word : words)
        table.insert(QLatin1String(word), meaning);
}

void putColumns(QHash<QString, HeadWord> &t)
{
    put(t, HeadWord::OrganisationCode,
        {"orgcode", "organisationcode", "organizationcode", "providercode", "trustcode", "odscode",
         "ods", "orgid", "providerodscode", "providerorgcode", "trustodscode", "sitecode",
         "icbcode", "commissionercode", "practicecode", "orgodscode", "organisationodscode"});
    put(t, HeadWord::OrganisationName,
        {"org", "orgname", "organisation", "organization", "organisationname", "provider",
         "providername", "providerorgname", "trust", "trustname", "hospitaltrust", "nameofprovider",
         "nameoforganisation", "nameoftrust", "accountableprovider", "providerorganisation",
         "practicename"});
    put(t, HeadWord::Indicator,
        {"indicator",
         "indicators",
         "indicatorname",
         "indicatordescription",
         "kpi",
         "kpis",
         "kpiname",
         "kpidescription",
         "measure",
         "measures",
         "measurename",
         "metric",
         "metrics",
         "metricname",
         "qualityrequirement",
         "qualityrequirements",
         "qualityindicator",
         "qualitymeasure",
         "requirement",
         "performanceindicator",
         "performancemeasure",
         "keyperformanceindicator",
         "keyperformanceindicators",
         "operationalstandard",
         "nationalstandard",
         "contractrequirement",
         "description",
         "indicator/measure",
         "outcome",
         "domain/indicator",
         "qualitystandard"});
    put(t, HeadWord::IndicatorCode,
        {"indicatorcode", "kpicode", "measurecode", "metriccode", "indicatorid", "kpiid",
         "measureid", "metricid"});
    put(t, HeadWord::Code, {"code"});
    put(t, HeadWord::Name, {"name"});
    put(t, HeadWord::Reference,
        {"ref",
         "refno",
         "refnumber",
         "reference",
         "no",
         "no.",
         "id",
         "#",
         "line",
         "lineno",
         "row",
         "rowno",
         "item",
         "itemno",
         "kpino",
         "kpiref",
         "indicatorref",
         "indicatorno",
         "indicatornumber",
         "sn",
         "serial"});
    put(t, HeadWord::Period,
        {"period",    "periodend",   "periodending", "periodenddate", "reportingperiod",
         "month",     "months",      "monthending",  "monthend",      "reportingmonth",
         "monthyear", "monthkey",    "month/year",   "date",          "quarter",
         "qtr",       "week",        "weekending",   "weekend",       "w/e",
         "datamonth", "reportmonth", "timeperiod",   "periodcovered", "yearmonth"});
    put(t, HeadWord::Year, {"year", "fy", "financialyear", "finyear", "fiscalyear"});
    put(t, HeadWord::Breakdown,
        {"ward",         "wardname",      "site",          "sitename",    "hospital",
         "hospitalsite", "route",         "referralroute", "stage",       "treatmentstage",
         "specialty",    "specialtyname", "speciality",    "cancertype",  "tumoursite",
         "team",         "teamname",      "service",       "servicename", "division",
         "department",   "directorate",   "location",      "agegroup",    "ageband",
         "age",          "sex",           "gender",        "ethnicity",   "category",
         "subcategory",  "staffgroup",    "breakdown",     "modality",    "pod",
         "caregroup",    "unitname",      "type",          "region",      "regionname"});
}

void putFacts(QHash<QString, HeadWord> &t)
{
    put(t, HeadWord::Threshold,
        {"threshold", "thresholds", "target", "targets", "standard", "tolerance", "goal",
         "nationaltarget", "nationalthreshold", "contractthreshold", "nationalstandard(%)",
         "target/threshold", "threshold/target", "benchmark", "targetvalue", "contracttarget"});
    put(t, HeadWord::Planned,
        {"plan", "planned", "trajectory", "budget", "forecast", "expected", "plannedvalue"});
    put(t, HeadWord::Unit, {"unit", "units", "unitofmeasure", "uom", "measurementunit", "format"});
    put(t, HeadWord::Frequency,
        {"frequency", "reportingfrequency", "collectionfrequency", "howoften", "freq"});
    put(t, HeadWord::Status, {"status", "datastatus", "figurestatus", "validation"});
    put(t, HeadWord::Part,
        {"numerator/denominator", "num/den", "n/d", "datatype", "valuetype", "component", "part",
         "measuretype", "figuretype", "dataitem"});
    put(t, HeadWord::Value,
        {"value",    "values",      "actual",      "actuals",        "result",
         "results",  "figure",      "performance", "achieved",       "achievement",
         "score",    "count",       "outturn",     "indicatorvalue", "measurevalue",
         "kpivalue", "actualvalue", "reported",    "percentage",     "%",
         "rate",     "number",      "data",        "actual%",        "performance%"});
    put(t, HeadWord::Numerator, {"numerator", "num", "numeratorvalue"});
    put(t, HeadWord::Denominator, {"denominator", "den", "denom", "denominatorvalue"});
    put(t, HeadWord::Lower,
        {"lower", "lowerci", "lowercl", "lcl", "lowerlimit", "lower95", "lower95%ci", "lowerbound",
         "lower95%cl", "lowerconfidencelimit", "95%lowerci"});
    put(t, HeadWord::Upper,
        {"upper", "upperci", "uppercl", "ucl", "upperlimit", "upper95", "upper95%ci", "upperbound",
         "upper95%cl", "upperconfidencelimit", "95%upperci"});
    put(t, HeadWord::Judgement,
        {"rag",
         "ragrating",
         "ragstatus",
         "rating",
         "trend",
         "variance",
         "variancefromplan",
         "var",
         "change",
         "direction",
         "directionoftravel",
         "movement",
         "spc",
         "sparkline",
         "rank",
         "ranking",
         "met?",
         "met",
         "achieved?",
         "difference"});
    put(t, HeadWord::Comment,
        {"comment",
         "comments",
         "note",
         "notes",
         "narrative",
         "commentary",
         "exception",
         "exceptions",
         "exceptionreport",
         "action",
         "actions",
         "source",
         "datasource",
         "owner",
         "lead",
         "responsible",
         "definition",
         "rationale",
         "exceptionnarrative",
         "remarks"});
    put(t, HeadWord::Helper, {"helper", "key", "lookup", "lookupkey", "concat", "concatenate"});
}

const QHash<QString, HeadWord> &headWords()
{
    static const QHash<QString, HeadWord> table = [] {
        QHash<QString, HeadWord> t;
        putColumns(t);
        putFacts(t);
        return t;
    }();
    return table;
}

} // namespace

QString wordKey(QStringView text)
{
    static const QRegularExpression footnote(QStringLiteral("\\(\\d{1,2}\\)$"));
    QString key = foldedHead(text);
    if (key.endsWith(u')'))
        key.remove(footnote);
    while (key.endsWith(u':') || key.endsWith(u'*') || key.endsWith(u'-') || key.endsWith(u'='))
        key.chop(1);
    return key;
}

HeadWord headWordOf(QStringView head)
{
    const QString key = wordKey(head);
    if (const auto found = headWords().constFind(key); found != headWords().cend())
        return *found;
    return namesSum(head) ? HeadWord::Sum : HeadWord::None;
}

bool namesSum(QStringView text)
{
    static const QSet<QString> words = setOf({"total",
                                              "totals",
                                              "grandtotal",
                                              "subtotal",
                                              "sub-total",
                                              "england",
                                              "englandtotal",
                                              "totalengland",
                                              "nationaltotal",
                                              "national",
                                              "nationalaverage",
                                              "englandaverage",
                                              "average",
                                              "mean",
                                              "median",
                                              "ytd",
                                              "ytdtotal",
                                              "ytdaverage",
                                              "yeartodate",
                                              "fytd",
                                              "cumulative",
                                              "cumulativeytd",
                                              "fullyear",
                                              "fullyeartotal",
                                              "annualtotal",
                                              "yeartotal",
                                              "total/average",
                                              "alltrusts",
                                              "allproviders",
                                              "alltotal",
                                              "trusttotal",
                                              "icbtotal",
                                              "regiontotal",
                                              "systemtotal",
                                              "commissionertotal",
                                              "overalltotal",
                                              "sum",
                                              "ytdposition",
                                              "ytdactual",
                                              "totalytd",
                                              "outturnytd",
                                              "rollingaverage",
                                              "allenglishproviders"});
    if (words.contains(wordKey(text)))
        return true;
    static const QRegularExpression aside(QStringLiteral("\\s*\\([^()]+\\)\\s*$"));
    const QString key = wordKey(text.toString().remove(aside)); // "England (excluding Wales)"
    return key.startsWith(QLatin1String("england")) && words.contains(key);
}

bool namesUnit(QStringView text)
{
    static const QSet<QString> words =
        setOf({"%",       "percent",  "percentage", "no",        "no.",        "number", "numbers",
               "count",   "counts",   "rate",       "fraction",  "proportion", "ratio",  "days",
               "hours",   "hrs",      "weeks",      "mins",      "minutes",    "wte",    "fte",
               "per1000", "per1,000", "per100",     "per10,000", "per100,000", "n",      "patients",
               "score",   "cases",    "gbp",        "000s"});
    const QString key = wordKey(text);
    return words.contains(key) || key == QStringLiteral("£") || key == QStringLiteral("(%)");
}

bool namesFrequency(QStringView text)
{
    static const QSet<QString> words =
        setOf({"monthly", "quarterly", "annual", "annually", "weekly", "daily", "yearly",
               "6monthly", "sixmonthly", "six-monthly", "6-monthly", "biannual", "bi-annual",
               "adhoc", "monthlyinarrears"});
    return words.contains(wordKey(text));
}

std::optional<FigurePart> namesPart(QStringView text)
{
    static const QSet<QString> above = setOf({"numerator", "num", "numerator(n)"});
    static const QSet<QString> below = setOf({"denominator", "den", "denom", "denominator(d)"});
    const QString key = wordKey(text);
    if (above.contains(key))
        return FigurePart::Numerator;
    if (below.contains(key))
        return FigurePart::Denominator;
    return std::nullopt;
}

bool namesNoMeasure(QStringView head)
{
    static const QSet<QString> words = setOf(
        {"year",      "fyear",   "fy",       "month",     "fmonth", "week", "quarter", "qtr",
         "date",      "id",      "objectid", "fid",       "lat",    "lon",  "long",    "latitude",
         "longitude", "easting", "northing", "telephone", "phone",  "fax"});
    static const QRegularExpression number(QStringLiteral("[0-9]+$"));
    const QString name = head.trimmed().toString().toLower();
    if (name.contains(u' '))
        return false; // "Falls this month" is written by somebody who means it
    const QStringList pieces = name.split(u'_', Qt::SkipEmptyParts);
    return std::any_of(pieces.begin(), pieces.end(),
                       [](QString piece) { return words.contains(piece.remove(number)); });
}

bool namesAddress(QStringView head)
{
    const QString key = wordKey(head);
    return key.startsWith(QLatin1String("address")) || key == QLatin1String("postcode")
        || key == QLatin1String("telephone") || key == QLatin1String("website");
}

bool saysPercent(QStringView head)
{
    static const QRegularExpression percent(QStringLiteral("percent(?!ile)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return head.contains(u'%') || head.startsWith(QLatin1String("pct"), Qt::CaseInsensitive)
        || head.endsWith(QLatin1String("pct"), Qt::CaseInsensitive)
        || percent.match(head.toString()).hasMatch()
        || head.contains(QLatin1String("proportion"), Qt::CaseInsensitive);
}

bool namesTargetRow(QStringView text)
{
    const HeadWord word = headWordOf(text);
    return word == HeadWord::Threshold || word == HeadWord::Planned;
}

LabelWord labelWordOf(QStringView text)
{
    static const QHash<QString, LabelWord> labels = [] {
        QHash<QString, LabelWord> t;
        put(t, LabelWord::ProviderCode,
            {"odscode", "orgcode", "organisationcode", "providercode", "trustcode", "ods",
             "providerodscode", "trustodscode", "organisationodscode"});
        put(t, LabelWord::ProviderName,
            {"provider", "providername", "trust", "trustname", "organisation", "organisationname",
             "nameofprovider", "nameoftrust", "nameoforganisation", "providerorganisation",
             "submittingorganisation", "hospital", "organisationnameandcode"});
        put(t, LabelWord::Period, {"period",
                                   "month",
                                   "reportingperiod",
                                   "reportingmonth",
                                   "quarter",
                                   "weekending",
                                   "periodending",
                                   "monthending",
                                   "dataperiod",
                                   "financialyear",
                                   "year",
                                   "reportperiod",
                                   "periodcovered",
                                   "month/year",
                                   "reportmonth",
                                   "submissionmonth",
                                   "datamonth",
                                   "timeperiod",
                                   "w/e",
                                   "weekendingdate"});
        put(t, LabelWord::Indicator,
            {"indicator", "kpi", "measure", "metric", "indicatorname", "measurename"});
        return t;
    }();
    return labels.value(wordKey(text), LabelWord::None);
}

bool namesPerson(QStringView head)
{
    static const QSet<QString> words = setOf({"nhsnumber",        "nhsno",
                                              "nhsno.",           "dob",
                                              "d.o.b.",           "d.o.b",
                                              "dateofbirth",      "birthdate",
                                              "patientname",      "patient",
                                              "patientid",        "surname",
                                              "forename",         "firstname",
                                              "lastname",         "familyname",
                                              "givenname",        "hospitalnumber",
                                              "hospitalno",       "mrn",
                                              "casenotenumber",   "patientpostcode",
                                              "homepostcode",     "patientaddress",
                                              "patientsurname",   "patientforename",
                                              "patientfirstname", "patientlastname",
                                              "patientinitials",  "patientemail",
                                              "patientphone",     "patienttelephone",
                                              "patientdob",       "patientnumber",
                                              "patientno",        "patientref",
                                              "homeaddress",      "born",
                                              "dateborn",         "nhsnumbers"});
    return words.contains(wordKey(head));
}

} // namespace candour
