// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/FigureNames.h"

#include "core/calc/NumberText.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/report/BoardReport.h"
#include "core/report/Papers.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace candour {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureNames)
};

struct SectionWords {
    QLatin1String section;
    const char *words;
};

const std::array<SectionWords, 11> kSections {{
    {reportSection::kAlert, QT_TRANSLATE_NOOP("FigureNames", "Alert")},
    {reportSection::kAdvise, QT_TRANSLATE_NOOP("FigureNames", "Advise")},
    {reportSection::kAssure, QT_TRANSLATE_NOOP("FigureNames", "Assure")},
    {reportSection::kDecisions, QT_TRANSLATE_NOOP("FigureNames", "Decisions and support wanted")},
    {reportSection::kProvider, QT_TRANSLATE_NOOP("FigureNames", "Headline")},
    {reportSection::kDomain, QT_TRANSLATE_NOOP("FigureNames", "Domain")},
    {reportSection::kException, QT_TRANSLATE_NOOP("FigureNames", "Exception")},
    {reportSection::kRisk, QT_TRANSLATE_NOOP("FigureNames", "Risk to patients")},
    {reportSection::kRecovery, QT_TRANSLATE_NOOP("FigureNames", "Expected recovery")},
    {reportSection::kMeaning, QT_TRANSLATE_NOOP("FigureNames", "What this means")},
    {reportSection::kGoodPractice, QT_TRANSLATE_NOOP("FigureNames", "Good practice")},
}};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString periodWords(const QString &text)
{
    const auto period = Period::fromText(text);
    return period ? period->label() : QString();
}

} // namespace

FigureNames::FigureNames(const db::Database &database)
    : m_database(database)
{
}

const Indicator &FigureNames::indicator(const Uid &uid)
{
    auto it = m_indicators.find(uid);
    if (it == m_indicators.end()) {
        const auto found = m_database.records().find(Ref<Indicator>(uid));
        it = m_indicators.insert(uid, found && *found ? **found : Indicator());
    }
    return *it;
}

QString FigureNames::measure(const Uid &uid)
{
    return uid.isNull() ? QString() : narrowName(indicator(uid));
}

QString FigureNames::organisation(const Uid &uid)
{
    if (uid.isNull())
        return {};
    auto it = m_organisations.find(uid);
    if (it == m_organisations.end()) {
        const auto found = m_database.records().find(Ref<Organisation>(uid));
        it = m_organisations.insert(uid, found && *found ? shortNameOf(**found) : QString());
    }
    return *it;
}

QString FigureNames::of(const db::FigurePoint &point)
{
    return joined({measure(point.indicator), point.breakdown, organisation(point.organisation),
                   point.period.isNull() ? QString() : point.period.label()});
}

QString FigureNames::ofAll(const QList<db::FigurePoint> &points)
{
    if (points.size() == 1)
        return of(points.first());
    db::FigurePoint common = points.value(0);
    common.breakdown.clear();
    for (const db::FigurePoint &point : points) {
        if (point.organisation != common.organisation)
            common.organisation = {};
        if (point.indicator != common.indicator)
            common.indicator = {};
        if (point.period != common.period)
            common.period = {};
    }
    return of(common);
}

QString FigureNames::of(const RecordData &record)
{
    const RecordKind &kind = record.kind();
    if (kind.id == recordType<ReportText>().id)
        return placeInReport(record);
    const int about = kind.indexOf(u"indicator");
    if (about < 0 || record.reference(u"indicator").isNull())
        return {};
    QStringList parts {measure(record.reference(u"indicator"))};
    if (kind.indexOf(u"breakdown") >= 0)
        parts.append(record.text(u"breakdown"));
    if (kind.indexOf(u"organisation") >= 0)
        parts.append(organisation(record.reference(u"organisation")));
    for (const QStringView period : {u"period", u"from_period"}) {
        if (kind.indexOf(period) >= 0)
            parts.append(periodWords(record.text(period)));
    }
    return joined(parts);
}

/// "Exception: C. difficile infections, Orchard Lea".
QString FigureNames::placeInReport(const RecordData &text)
{
    if (m_byCode.isEmpty()) {
        for (const Indicator &one :
             m_database.records().all<Indicator>().value_or(QList<Indicator>()))
            m_byCode.insert(one.code, narrowName(one));
        for (const Organisation &one :
             m_database.records().all<Organisation>().value_or(QList<Organisation>()))
            m_byCode.insert(one.code, shortNameOf(one));
    }
    QString section = text.text(u"section");
    for (const SectionWords &known : kSections) {
        if (section == known.section)
            section = QCoreApplication::translate("FigureNames", known.words);
    }
    QStringList about = text.text(u"about").split(u'/', Qt::SkipEmptyParts);
    for (QString &code : about)
        code = m_byCode.value(code, code);
    std::reverse(about.begin(), about.end()); // measure before provider, as everywhere
    return about.isEmpty() ? section : Words::tr("%1: %2").arg(section, joined(about));
}

QString FigureNames::value(const Uid &uid, const std::optional<Figure> &figure)
{
    if (!figure)
        return {};
    const Indicator &of = indicator(uid);
    const QString text = formatFigure(*figure, of, WithUnit::Yes);
    const bool hasParts = !std::isnan(figure->numerator) && !std::isnan(figure->denominator);
    return hasParts
        ? QStringLiteral("%1 (%2/%3)")
              .arg(text, plainNumber(figure->numerator), plainNumber(figure->denominator))
        : text;
}

} // namespace candour
