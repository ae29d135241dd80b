// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/CqcFile.h"

#include "core/domain/Organisation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <array>
#include <optional>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CqcFile", text);
}

/// Letters only, so that "Well-led", "Well led" and "WELL LED" are one.
QString letters(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetter())
            kept += c.toLower();
    }
    return kept;
}

std::optional<CqcQuestion> questionOf(const QString &text)
{
    static const QHash<QString, CqcQuestion> questions {
        {QStringLiteral("overall"), CqcQuestion::Overall},
        {QStringLiteral("safe"), CqcQuestion::Safe},
        {QStringLiteral("effective"), CqcQuestion::Effective},
        {QStringLiteral("caring"), CqcQuestion::Caring},
        {QStringLiteral("responsive"), CqcQuestion::Responsive},
        {QStringLiteral("wellled"), CqcQuestion::WellLed},
    };
    const auto found = questions.constFind(letters(text));
    return found == questions.cend() ? std::nullopt : std::optional(*found);
}

/// CQC's words for a rating; what it has used over the years.
std::optional<CqcRatingValue> ratingOf(const QString &text)
{
    static const QHash<QString, CqcRatingValue> ratings {
        {QStringLiteral("outstanding"), CqcRatingValue::Outstanding},
        {QStringLiteral("good"), CqcRatingValue::Good},
        {QStringLiteral("requiresimprovement"), CqcRatingValue::RequiresImprovement},
        {QStringLiteral("inadequate"), CqcRatingValue::Inadequate},
        {QStringLiteral("notrated"), CqcRatingValue::NotRated},
        {QStringLiteral("inspectedbutnotrated"), CqcRatingValue::NotRated},
        {QStringLiteral("notformallyrated"), CqcRatingValue::NotRated},
        {QStringLiteral("insufficientevidence"), CqcRatingValue::InsufficientEvidence},
        {QStringLiteral("insufficientevidencetorate"), CqcRatingValue::InsufficientEvidence},
        {QStringLiteral("underappeal"), CqcRatingValue::UnderAppeal},
    };
    const auto found = ratings.constFind(letters(text));
    return found == ratings.cend() ? std::nullopt : std::optional(*found);
}

/// A cell in which nothing was published.
bool isBlank(const QString &text)
{
    const QString word = letters(text);
    return word.isEmpty() || word == QLatin1String("na")
        || word == QLatin1String("nopublishedrating");
}

std::optional<QDate> dateOf(const QString &text)
{
    const QString written = text.trimmed().section(u'T', 0, 0).section(u' ', 0, 2);
    for (const auto *format :
         {"yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "d MMM yyyy", "d MMMM yyyy"}) {
        QDate date = QLocale::c().toDate(written, QLatin1String(format));
        if (!date.isValid()) // with a time behind it
            date = QLocale::c().toDate(written.section(u' ', 0, 0), QLatin1String(format));
        if (date.isValid())
            return date;
    }
    return std::nullopt;
}

/// Where the file keeps what is wanted; -1 for a column it has not.
struct Columns {
    qsizetype providerId = -1;
    qsizetype providerName = -1;
    qsizetype locationId = -1;
    qsizetype locationName = -1;
    qsizetype published = -1;
    qsizetype link = -1;
    qsizetype service = -1;
    qsizetype domain = -1;
    qsizetype rating = -1;
    std::array<qsizetype, 6> answers {-1, -1, -1, -1, -1, -1};

    explicit Columns(const QStringList &header);

    [[nodiscard]] bool isLong() const { return domain >= 0 && rating >= 0; }

    [[nodiscard]] QStringList missing() const;
};

Columns::Columns(const QStringList &header)
{
    const auto first = [&](std::initializer_list<const char *> heads) {
        for (const char *head : heads) {
            for (qsizetype i = 0; i < header.size(); ++i) {
                if (letters(header[i]) == QLatin1String(head))
                    return i;
            }
        }
        return qsizetype(-1);
    };
    providerId = first({"providerid", "providerodscode", "odscode"});
    providerName = first({"providername", "odsname"});
    locationId = first({"locationid", "locationodscode"});
    locationName = first({"locationname"});
    published = first({"publicationdate", "published", "reportpublicationdate"});
    link = first({"url", "link", "locationurl"});
    service = first({"servicepopulationgroup"});
    domain = first({"domain", "keyquestion"});
    rating = first({"latestrating", "rating"});
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (const auto question = questionOf(header[i]))
            answers[size_t(*question)] = i;
    }
}

QStringList Columns::missing() const
{
    QStringList heads;
    if (providerId < 0 && locationId < 0)
        heads.append(QStringLiteral("Provider ID"));
    if (published < 0)
        heads.append(QStringLiteral("Publication Date"));
    if (!isLong() && answers[0] < 0)
        heads.append(QStringLiteral("Overall"));
    return heads;
}

/// Whether CQC's files have such a column, used here or not. What they say of a location, its
/// provider or its brand begins with that word.
bool isOfCqc(const QString &head)
{
    static const QSet<QString> others {
        QStringLiteral("odscode"),
        QStringLiteral("odsname"),
        QStringLiteral("published"),
        QStringLiteral("publicationdate"),
        QStringLiteral("url"),
        QStringLiteral("link"),
        QStringLiteral("domain"),
        QStringLiteral("reportpublicationdate"),
        QStringLiteral("keyquestion"),
        QStringLiteral("servicepopulationgroup"),
        QStringLiteral("rating"),
        QStringLiteral("latestrating"),
        QStringLiteral("reporttype"),
        QStringLiteral("inheritedratingyn"),
        QStringLiteral("inheritedrating"),
        QStringLiteral("carehome"),
    };
    const QString word = letters(head);
    return word.isEmpty() || others.contains(word) || questionOf(head)
        || word.startsWith(QLatin1String("location")) || word.startsWith(QLatin1String("provider"))
        || word.startsWith(QLatin1String("brand"));
}

QStringList warningsOf(const TextTable &table)
{
    QStringList warnings;
    QStringList strange;
    for (const QString &head : table.header) {
        if (!isOfCqc(head))
            strange.append(head);
    }
    if (!strange.isEmpty())
        warnings.append(tr("Columns that CQC’s files do not have were passed over: %1.")
                            .arg(strange.join(QStringLiteral(", "))));
    if (const QString beyond = longRowsWarning(table); !beyond.isEmpty())
        warnings.append(beyond);
    return warnings;
}

class Reader {
public:
    Reader(const TextTable &table, const QString &name)
        : m_table(table)
        , m_columns(table.header)
    {
        m_file.name = name;
    }

    Result<CqcFile> read();

private:
    [[nodiscard]] QString cell(const QStringList &row, qsizetype column) const
    {
        return column < 0 ? QString() : row.value(column).trimmed();
    }

    QString linkOf(int line, const QString &written);
    void readLine(int line, const QStringList &row);
    bool readAnswers(const QStringList &row, CqcFileRow &into);
    bool addAnswer(const QString &head, CqcQuestion question, const QString &text,
                   CqcFileRow &into);
    void keep(const CqcFileRow &row);

    const TextTable &m_table;
    Columns m_columns;
    CqcFile m_file;
    int m_badLinks = 0;
    QHash<QString, qsizetype> m_places; ///< of rows that several lines make
    RecordRefusal m_refusal;
};

bool Reader::addAnswer(const QString &head, CqcQuestion question, const QString &text,
                       CqcFileRow &into)
{
    if (isBlank(text))
        return true;
    const auto rating = ratingOf(text);
    if (!rating) {
        m_refusal = {into.line, head, tr("“%1” is not a rating of CQC.").arg(text)};
        return false;
    }
    into.answers.append({question, *rating});
    return true;
}

bool Reader::readAnswers(const QStringList &row, CqcFileRow &into)
{
    if (!m_columns.isLong()) {
        for (size_t i = 0; i < m_columns.answers.size(); ++i) {
            const qsizetype column = m_columns.answers[i];
            if (column >= 0
                && !addAnswer(m_table.header[column], CqcQuestion(i), cell(row, column), into))
                return false;
        }
        return true;
    }
    const QString service = letters(cell(row, m_columns.service));
    if (!service.isEmpty() && service != QLatin1String("overall"))
        return true; // of one service within the location
    const QString domain = cell(row, m_columns.domain);
    const auto question = questionOf(domain);
    if (!question) {
        m_refusal = {into.line, m_table.header[m_columns.domain],
                     tr("“%1” is none of the five key questions.").arg(domain)};
        return false;
    }
    return addAnswer(m_table.header[m_columns.rating], *question, cell(row, m_columns.rating),
                     into);
}

/// A rating is worth having without its link; one that is no web page is left out and said.
QString Reader::linkOf(int line, const QString &written)
{
    if (written.isEmpty() || isWebAddress(written))
        return written;
    if (m_badLinks++ == 0)
        m_file.warnings.append(
            tr("The link of line %1 is not a web address, so it was left out, as "
               "is any other like it.")
                .arg(line));
    return {};
}

void Reader::readLine(int line, const QStringList &row)
{
    CqcFileRow read;
    read.line = line;
    read.providerId = cell(row, m_columns.providerId);
    read.providerName = cell(row, m_columns.providerName);
    read.locationId = cell(row, m_columns.locationId);
    read.locationName = cell(row, m_columns.locationName);
    read.link = linkOf(line, cell(row, m_columns.link));
    const auto refuse = [&](const RecordRefusal &why) { m_file.refused.append(why); };
    if (read.providerId.isEmpty() && read.locationId.isEmpty())
        return refuse({line, QStringLiteral("Provider ID"), tr("It names no provider.")});
    if (!readAnswers(row, read))
        return refuse(m_refusal);
    const QString written = cell(row, m_columns.published);
    const auto published = dateOf(written);
    if (!published && !read.answers.isEmpty())
        return refuse({line, m_table.header[m_columns.published],
                       written.isEmpty() ? tr("It has no date of publication.")
                                         : tr("“%1” is not a date.").arg(written)});
    read.published = published.value_or(QDate());
    keep(read);
}

void Reader::keep(const CqcFileRow &row)
{
    if (!m_columns.isLong() || row.answers.isEmpty()) {
        m_file.rows.append(row);
        return;
    }
    const QString place =
        row.providerId + u'|' + row.locationId + u'|' + row.published.toString(Qt::ISODate);
    const auto found = m_places.constFind(place);
    if (found == m_places.cend()) {
        m_places.insert(place, m_file.rows.size());
        m_file.rows.append(row);
        return;
    }
    CqcFileRow &whole = m_file.rows[*found];
    ++whole.lineCount;
    whole.answers += row.answers;
}

Result<CqcFile> Reader::read()
{
    const QStringList missing = m_columns.missing();
    if (!missing.isEmpty())
        return fail(ErrorCode::Invalid,
                    tr("“%1” is not a file of CQC ratings: it has no column %2. Nothing was "
                       "imported.")
                        .arg(m_file.name, missing.join(QStringLiteral(", "))));
    m_file.lines = m_table.rows.size();
    m_file.warnings = warningsOf(m_table);
    for (qsizetype i = 0; i < m_table.rows.size(); ++i)
        readLine(m_table.lines[i], m_table.rows[i]);
    return m_file;
}

} // namespace

bool looksLikeCqc(const QStringList &header)
{
    return Columns(header).missing().isEmpty();
}

Result<CqcFile> readCqcTable(const TextTable &table, const QString &name)
{
    return Reader(table, name).read();
}

Result<CqcFile> readCqcFile(const QString &path)
{
    const auto table = readTextTable(path);
    if (!table)
        return fail(table.error());
    return readCqcTable(*table, QFileInfo(path).fileName());
}

} // namespace candour
