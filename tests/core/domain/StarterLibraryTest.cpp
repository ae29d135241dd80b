// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/FieldText.h"
#include "core/base/Terms.h"
#include "core/domain/Indicator.h"
#include "core/domain/Organisation.h"
#include "core/domain/Records.h"
#include "core/domain/Threshold.h"
#include "tests/support/CatchQt.h"
#include "tests/support/CsvRows.h"
#include "tests/support/SharedFolder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace candour;
using namespace candour::test;

namespace {

const QStringList &shippedFiles()
{
    static const QStringList files = [] {
        QStringList found;
        for (const QString &folder :
             {QStringLiteral(":/library"), QStringLiteral(":/sample"), QStringLiteral(":/terms")}) {
            const QStringList names = QDir(folder).entryList({QStringLiteral("*.csv")});
            for (const QString &name : names)
                found.append(folder + u'/' + name);
        }
        return found;
    }();
    return files;
}

QList<CsvRow> libraryRows(const char *name)
{
    return csvRows(QStringLiteral(":/library/%1.csv").arg(QLatin1String(name)));
}

QList<CsvRow> sampleRows(const char *name)
{
    return csvRows(QStringLiteral(":/sample/%1.csv").arg(QLatin1String(name)));
}

QSet<QString> column(const QList<CsvRow> &rows, const QString &name)
{
    QSet<QString> values;
    for (const CsvRow &row : rows)
        values.insert(row.value(name));
    return values;
}

QString cell(const CsvRow &row, const char *name)
{
    REQUIRE(row.contains(QLatin1String(name)));
    return row.value(QLatin1String(name));
}

template <typename E>
bool isChoice(const CsvRow &row, const char *name)
{
    return choiceFromCode<E>(cell(row, name)).has_value();
}

QList<CsvRow> allIndicators()
{
    return libraryRows("indicators") + sampleRows("indicators");
}

QList<CsvRow> allThresholds()
{
    return libraryRows("thresholds") + sampleRows("thresholds");
}

/// The kind of record in a shipped file, which is named after it; what else belongs to the sample's
/// providers stands in files of its own. Stories and glossary are no records.
const RecordKind *kindOf(const QString &path)
{
    if (path.startsWith(QStringLiteral(":/terms/")))
        return &recordType<TermEntry>();
    if (path.endsWith(QStringLiteral("provider_sites.csv")))
        return &recordType<Organisation>();
    if (path.endsWith(QStringLiteral("provider_people.csv")))
        return &recordType<Person>();
    if (path.endsWith(QStringLiteral("provider_ratings.csv")))
        return &recordType<CqcRating>();
    return domainRegistry().byPlural(path.section(u'/', -1).section(u'.', 0, 0));
}

void checkCell(const Field &field, const QString &text)
{
    INFO(field.name.toStdString() << ": " << text.toStdString());
    if (field.has(FieldFlag::Required))
        CHECK_FALSE(text.isEmpty());
    if (field.maximumLength > 0)
        CHECK(text.size() <= field.maximumLength);
    // References and lists are written as codes, which other tests look up.
    if (text.isEmpty() || field.isReference() || field.isList())
        return;
    const auto value = valueFromText(field, text);
    REQUIRE(value.has_value());
    if (field.minimum)
        CHECK(value->toDouble() >= *field.minimum);
    if (field.maximum)
        CHECK(value->toDouble() <= *field.maximum);
}

} // namespace

TEST_CASE("library: every cell fits the field that its column names", "[library]")
{
    int kinds = 0;
    for (const QString &path : shippedFiles()) {
        INFO(path.toStdString());
        const RecordKind *kind = kindOf(path);
        if (!kind) {
            const bool known = path.endsWith(QStringLiteral("stories.csv"))
                || path.endsWith(QStringLiteral("glossary.csv"));
            CHECK(known);
            continue;
        }
        ++kinds;
        const bool ownedByColumn = kind == &recordType<Dimension>();
        for (const CsvRow &row : csvRows(path)) {
            for (auto value = row.begin(); value != row.end(); ++value) {
                if (ownedByColumn && value.key() == u"owner")
                    continue;
                INFO(value.key().toStdString());
                const Field *field = kind->field(value.key());
                REQUIRE(field);
                checkCell(*field, *value);
            }
        }
    }
    CHECK(kinds == 29);
}

TEST_CASE("library: every shipped file is plain RFC 4180", "[library]")
{
    REQUIRE(shippedFiles().size() == 31);
    for (const QString &path : shippedFiles()) {
        INFO(path.toStdString());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.startsWith("\xEF\xBB\xBF"));
        CHECK_FALSE(bytes.contains('\r'));
        CHECK(bytes.endsWith('\n'));
        CHECK(QString::fromUtf8(bytes).toUtf8() == bytes);
        CHECK_FALSE(csvRows(path).isEmpty());
    }
}

TEST_CASE("library: five domains in the national wording", "[library]")
{
    const QList<CsvRow> rows = libraryRows("domains");
    REQUIRE(rows.size() == 5);
    CHECK(cell(rows.at(2), "title")
          == QStringLiteral("Helping people to recover from episodes of ill health or following "
                            "injury"));
    for (int i = 0; i < 5; ++i)
        CHECK(cell(rows.at(i), "code") == QString::number(i + 1));
}

TEST_CASE("library: fifty-seven definition sheets", "[library]")
{
    const QList<CsvRow> rows = libraryRows("indicators");
    REQUIRE(rows.size() == 57);
    for (int i = 0; i < 57; ++i) {
        const CsvRow &row = rows.at(i);
        CHECK(cell(row, "code") == QStringLiteral("I-%1").arg(i + 1, 2, 10, QLatin1Char('0')));
        for (const char *needed : {"name", "short_name", "numerator", "source", "rationale"})
            CHECK_FALSE(cell(row, needed).isEmpty());
    }
    CHECK(column(allIndicators(), QStringLiteral("code")).size() == allIndicators().size());
    CHECK(column(allIndicators(), QStringLiteral("name")).size() == allIndicators().size());
}

TEST_CASE("library: indicators use the known codes", "[library]")
{
    for (const CsvRow &row : allIndicators()) {
        INFO(cell(row, "code").toStdString());
        CHECK(isChoice<UnitKind>(row, "unit"));
        CHECK(isChoice<Polarity>(row, "polarity"));
        CHECK(isChoice<Frequency>(row, "frequency"));
        CHECK(isChoice<Aggregation>(row, "aggregation"));
        CHECK(isChoice<SourceKind>(row, "source_kind"));
        for (const char *flag : {"banded", "nationally_published", "headline"})
            CHECK((cell(row, flag) == u"yes" || cell(row, flag) == u"no"));
    }
}

TEST_CASE("library: a definition holds together", "[library]")
{
    for (const CsvRow &row : allIndicators()) {
        INFO(cell(row, "code").toStdString());
        const QString unit = cell(row, "unit");
        if (unit == u"rate")
            CHECK(cell(row, "rate_base").toDouble() >= 1);
        if (unit == u"proportion" || unit == u"rate" || unit == u"ratio")
            CHECK_FALSE(cell(row, "denominator").isEmpty());
        CHECK((unit == u"grade") == !cell(row, "grades").isEmpty());
        // Only what has two numbers can be computed anew from them.
        if (cell(row, "aggregation") == u"sum_of_parts")
            CHECK((unit == u"proportion" || unit == u"rate" || unit == u"ratio"));
        if (cell(row, "aggregation") == u"sum")
            CHECK(unit == u"count");
        CHECK((cell(row, "source_kind") != u"national" || !cell(row, "source").isEmpty()));
    }
}

TEST_CASE("library: every domain and dimension named exists, one of each set", "[library]")
{
    const QSet<QString> domains = column(libraryRows("domains"), QStringLiteral("code"));
    const QSet<QString> sets = column(libraryRows("dimension_sets"), QStringLiteral("code"));
    QSet<QString> dimensions;
    for (const CsvRow &row : libraryRows("dimensions")) {
        CHECK(sets.contains(cell(row, "owner")));
        dimensions.insert(cell(row, "owner") + u'/' + cell(row, "code"));
    }
    CHECK(dimensions.size() == 11);
    for (const CsvRow &row : allIndicators()) {
        INFO(cell(row, "code").toStdString());
        for (const QString &code : cell(row, "domains").split(u';', Qt::SkipEmptyParts))
            CHECK(domains.contains(code));
        QSet<QString> seen;
        const QStringList codes = cell(row, "dimensions").split(u';', Qt::SkipEmptyParts);
        CHECK_FALSE(codes.isEmpty());
        for (const QString &code : codes) {
            CHECK(dimensions.contains(code));
            seen.insert(code.section(u'/', 0, 0));
        }
        CHECK(seen.size() == codes.size());
        CHECK(seen.contains(QStringLiteral("quality")));
    }
}

TEST_CASE("library: the rules of mortality, infection and the Friends and Family Test", "[library]")
{
    QHash<QString, CsvRow> sheets;
    for (const CsvRow &row : allIndicators())
        sheets.insert(cell(row, "code"), row);
    const auto sheet = [&](const char *code) { return sheets.value(QLatin1String(code)); };
    // CONVENTIONS 15: bands in words, no ranking
    CHECK(cell(sheet("I-17"), "banded") == u"yes");
    CHECK(cell(sheet("I-18"), "banded") == u"yes");
    CHECK(cell(sheet("I-18"), "caveat").contains(u"ranked"));
    // CONVENTIONS 14 and 16: breaks in definition
    CHECK(cell(sheet("I-02"), "caveat").contains(u"April 2019"));
    CHECK(cell(sheet("I-27"), "caveat").contains(u"April 2020"));
    CHECK(cell(sheet("I-28"), "numerator").contains(u"very good"));
    // CONVENTIONS 28: published nationally, so never hidden
    for (const char *code : {"I-01", "I-07"})
        CHECK(cell(sheet(code), "nationally_published") == u"yes");
    CHECK(cell(sheet("I-29"), "nationally_published") == u"no");
    for (const char *code : {"I-01", "I-07"}) {
        bool zero = false;
        for (const CsvRow &row : libraryRows("thresholds"))
            zero = zero
                || (cell(row, "indicator") == QLatin1String(code)
                    && cell(row, "comparison") == u"zero_tolerance");
        CHECK(zero);
    }
}

TEST_CASE("library: framework indicators are unique within their year", "[library]")
{
    const QSet<QString> domains = column(libraryRows("domains"), QStringLiteral("code"));
    static const QRegularExpression year(QStringLiteral("^20\\d\\d/\\d\\d$"));
    QSet<QString> seen;
    for (const CsvRow &row : libraryRows("framework_indicators")) {
        const QString key = cell(row, "framework_year") + u' ' + cell(row, "code");
        INFO(key.toStdString());
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
        CHECK(year.match(cell(row, "framework_year")).hasMatch());
        CHECK(domains.contains(cell(row, "domain")));
        CHECK(cell(row, "code").startsWith(cell(row, "domain")));
        CHECK(isChoice<IndicatorLevel>(row, "level"));
        CHECK((cell(row, "level") == u"improvement_area")
              == !cell(row, "improvement_area").isEmpty());
        CHECK_FALSE(cell(row, "source").contains(u"://"));
    }
}

TEST_CASE("library: framework indicators are those of the source list", "[library]")
{
    NEEDS_SHARED_FOLDER();
    QFile list(sharedFile(QStringLiteral("data/NHSOF_indicators.csv")));
    REQUIRE(list.open(QIODevice::ReadOnly));
    QSet<QString> expected;
    // Year, code and title; the later columns of that list are ragged.
    const QList<QStringList> records =
        csvCells(QString::fromUtf8(list.readAll()).remove(u'\r').remove(QChar(0xfeff)));
    for (const QStringList &record : records.mid(1))
        expected.insert(record.at(0) + u'|' + record.at(3) + u'|' + record.at(4));
    REQUIRE(expected.size() > 150);
    QSet<QString> shipped;
    for (const CsvRow &row : libraryRows("framework_indicators"))
        shipped.insert(cell(row, "framework_year") + u'|' + cell(row, "code") + u'|'
                       + cell(row, "title"));
    CHECK(shipped == expected);
}

TEST_CASE("library: measures name framework indicators of their own domain", "[library]")
{
    QHash<QString, QString> domainOf;
    for (const CsvRow &row : libraryRows("framework_indicators"))
        domainOf.insert(cell(row, "framework_year") + u'/' + cell(row, "code"),
                        cell(row, "domain"));
    int named = 0;
    for (const CsvRow &row : allIndicators()) {
        const QString name = cell(row, "framework_indicator");
        INFO(cell(row, "code").toStdString());
        if (name.isEmpty())
            continue;
        ++named;
        REQUIRE(domainOf.contains(name));
        CHECK(cell(row, "domains").split(u';').contains(domainOf.value(name)));
    }
    CHECK(named == 23);
}

TEST_CASE("library: safety takes domain 5, effectiveness 1 to 3, experience 4", "[library]")
{
    QHash<QString, QString> taken;
    for (const CsvRow &row : libraryRows("dimensions")) {
        if (cell(row, "owner") == u"quality" && !cell(row, "domains").isEmpty())
            taken.insert(cell(row, "code"), cell(row, "domains"));
    }
    CHECK(taken
          == QHash<QString, QString> {{QStringLiteral("safety"), QStringLiteral("5")},
                                      {QStringLiteral("effectiveness"), QStringLiteral("1;2;3")},
                                      {QStringLiteral("experience"), QStringLiteral("4")}});
}

TEST_CASE("library: thresholds name known things and hold together", "[library]")
{
    const QSet<QString> indicators = column(allIndicators(), QStringLiteral("code"));
    const QSet<QString> organisations = column(sampleRows("organisations"), QStringLiteral("code"));
    QSet<QString> keys;
    for (const CsvRow &row : allThresholds()) {
        const QString key = QStringList {cell(row, "indicator"), cell(row, "organisation"),
                                         cell(row, "basis"), cell(row, "valid_from")}
                                .join(u'|');
        INFO(key.toStdString());
        CHECK_FALSE(keys.contains(key));
        keys.insert(key);
        CHECK(indicators.contains(cell(row, "indicator")));
        const QString organisation = cell(row, "organisation");
        CHECK((organisation.isEmpty() || organisations.contains(organisation)));
        CHECK(isChoice<ThresholdBasis>(row, "basis"));
        CHECK(isChoice<Comparison>(row, "comparison"));
        CHECK(isChoice<AmberKind>(row, "amber_kind"));
        CHECK((cell(row, "amber_kind") == u"none") == cell(row, "amber").isEmpty());
        CHECK_FALSE(cell(row, "target").isEmpty());
        CHECK_FALSE(cell(row, "source").isEmpty());
        const QDate from = QDate::fromString(cell(row, "valid_from"), Qt::ISODate);
        CHECK(from.isValid());
        if (!cell(row, "valid_to").isEmpty())
            CHECK(QDate::fromString(cell(row, "valid_to"), Qt::ISODate) > from);
        if (!cell(row, "profile").isEmpty()) {
            CHECK(cell(row, "basis") == u"full_year");
            CHECK(cell(row, "profile").split(u' ').size() == 12);
        }
    }
}

TEST_CASE("library: the three sets of terms have the same keys, all filled", "[library]")
{
    QSet<QString> keys;
    for (const char *preset : {"icb-2023", "ccg-2015", "ccg-2018"}) {
        INFO(preset);
        TermDictionary terms;
        const QList<CsvRow> rows =
            csvRows(QStringLiteral(":/terms/%1.csv").arg(QLatin1String(preset)));
        for (const CsvRow &row : rows) {
            for (const char *name : {"term", "singular", "plural", "abbreviation"})
                CHECK_FALSE(cell(row, name).isEmpty());
            terms.insert(cell(row, "term"),
                         {cell(row, "singular"), cell(row, "plural"), cell(row, "abbreviation")});
        }
        const QSet<QString> here = column(rows, QStringLiteral("term"));
        CHECK(here.size() == rows.size());
        if (keys.isEmpty())
            keys = here;
        CHECK(here == keys);
        CHECK(expandTerms(QStringLiteral("{review.meeting.abbr}"), terms)
              != QStringLiteral("{review.meeting.abbr}"));
    }
}

TEST_CASE("sample: organisations are marked fictional and are nobody's", "[library]")
{
    const QList<CsvRow> rows = sampleRows("organisations");
    REQUIRE(rows.size() == 16);
    const QSet<QString> codes = column(rows, QStringLiteral("code"));
    for (const CsvRow &row : rows) {
        CHECK(cell(row, "fictional") == u"yes");
        CHECK(isChoice<OrganisationType>(row, "type"));
        CHECK(isChoice<ProviderType>(row, "provider_type"));
        CHECK(isChoice<CommissionerRole>(row, "role"));
        const QString parent = cell(row, "parent");
        CHECK((parent.isEmpty() || codes.contains(parent)));
        const QString region = cell(row, "region_code");
        CHECK((region.isEmpty() || codes.contains(region)));
        const QStringList members = cell(row, "members").split(u';', Qt::SkipEmptyParts);
        CHECK((cell(row, "type") == u"peer_group") == !members.isEmpty());
        for (const QString &member : members)
            CHECK(codes.contains(member));
    }
    for (int i = 0; i <= 8; ++i)
        CHECK(codes.contains(QStringLiteral("ZZ%1").arg(i)));

    NEEDS_SHARED_FOLDER();
    const QDir ods(sharedFile(QStringLiteral("data/09_ods")));
    const QStringList files = ods.entryList({QStringLiteral("*.csv")});
    REQUIRE_FALSE(files.isEmpty());
    QSet<QString> known;
    for (const QString &name : files) {
        QFile file(ods.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QStringList &record : csvCells(QString::fromUtf8(file.readAll()).remove(u'\r')))
            for (const QString &value : record)
                known.insert(value.trimmed().toUpper());
    }
    REQUIRE(known.contains(QStringLiteral("R1D")));
    for (const CsvRow &row : rows) {
        CHECK_FALSE(known.contains(cell(row, "code")));
        CHECK_FALSE(known.contains(cell(row, "name").toUpper()));
    }
}

TEST_CASE("sample: ratings, comments and texts point at what exists", "[library]")
{
    const QSet<QString> organisations = column(sampleRows("organisations"), QStringLiteral("code"));
    const QSet<QString> indicators = column(allIndicators(), QStringLiteral("code"));
    const QSet<QString> people = column(sampleRows("people"), QStringLiteral("name"));
    for (const CsvRow &row : sampleRows("people"))
        CHECK(organisations.contains(cell(row, "organisation")));
    for (const CsvRow &row : sampleRows("cqc_ratings")) {
        CHECK(organisations.contains(cell(row, "organisation")));
        CHECK(isChoice<CqcQuestion>(row, "question"));
        CHECK(isChoice<CqcRatingValue>(row, "rating"));
        CHECK(QDate::fromString(cell(row, "published"), Qt::ISODate)
              > QDate::fromString(cell(row, "inspected"), Qt::ISODate));
    }
    for (const CsvRow &row : sampleRows("comments")) {
        CHECK(organisations.contains(cell(row, "organisation")));
        CHECK(indicators.contains(cell(row, "indicator")));
        CHECK(people.contains(cell(row, "author")));
        CHECK(Period::fromText(cell(row, "period")).has_value());
        CHECK_FALSE(cell(row, "text").isEmpty());
    }
    for (const CsvRow &row : sampleRows("report_texts")) {
        const QStringList about = cell(row, "about").split(u'/');
        CHECK(organisations.contains(about.value(0)));
        CHECK((about.size() == 1 || indicators.contains(about.value(1))));
        CHECK_FALSE(cell(row, "text").isEmpty());
    }
}
