// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SampleStories.h"

#include <QCoreApplication>
#include <QHash>

namespace candour {

namespace {

/// The columns in the order in which the file has them.
enum Column {
    Organisation,
    Indicator,
    Kind,
    Frequency,
    Base,
    Denominator,
    Season,
    Noise,
    Trend,
    Lag,
    Per,
    From,
    To,
    Size,
    Detail,
    ColumnCount,
};

constexpr auto kHead = "organisation,indicator,kind,frequency,base,denominator,season,noise,trend,"
                       "lag,per,from,to,size,detail";

std::optional<StoryKind> storyKind(const QString &code)
{
    static const QHash<QString, StoryKind> kinds {
        {QStringLiteral("proportion"), StoryKind::Proportion},
        {QStringLiteral("rate"), StoryKind::Rate},
        {QStringLiteral("count"), StoryKind::Count},
        {QStringLiteral("score"), StoryKind::Score},
        {QStringLiteral("ratio_within_limits"), StoryKind::RatioWithinLimits},
        {QStringLiteral("ratio_with_interval"), StoryKind::RatioWithInterval},
        {QStringLiteral("proportion_with_interval"), StoryKind::ProportionWithInterval},
        {QStringLiteral("rate_with_interval"), StoryKind::RateWithInterval},
        {QStringLiteral("total"), StoryKind::Total},
    };
    const auto found = kinds.constFind(code);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

std::optional<EventKind> eventKind(const QString &code)
{
    static const QHash<QString, EventKind> kinds {
        {QStringLiteral("step"), EventKind::Step},
        {QStringLiteral("outbreak"), EventKind::Outbreak},
        {QStringLiteral("slow_decline"), EventKind::Ramp},
        {QStringLiteral("improvement"), EventKind::Ramp},
        {QStringLiteral("cases"), EventKind::Cases},
        {QStringLiteral("missing"), EventKind::Missing},
        {QStringLiteral("suppressed"), EventKind::Suppressed},
        {QStringLiteral("provisional"), EventKind::Provisional},
    };
    const auto found = kinds.constFind(code);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PeriodKind> frequency(const QString &code)
{
    static const QHash<QString, PeriodKind> kinds {
        {QStringLiteral("monthly"), PeriodKind::Month},
        {QStringLiteral("quarterly"), PeriodKind::Quarter},
        {QStringLiteral("half_yearly"), PeriodKind::HalfYear},
        {QStringLiteral("annual"), PeriodKind::FinancialYear},
        {QStringLiteral("rolling_year"), PeriodKind::RollingYear},
    };
    const auto found = kinds.constFind(code);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/// "-0.0045" as ten-thousandths, without a detour through binary fractions; an empty text is 0.
std::optional<qint64> scaled(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QString places = point < 0 ? QString() : text.mid(point + 1).toString();
    bool wholeOk = true;
    bool placesOk = true;
    const qint64 units = whole.isEmpty() ? 0 : whole.toLongLong(&wholeOk);
    const qint64 parts = places.isEmpty() ? 0 : places.leftJustified(4, u'0').toLongLong(&placesOk);
    if (!wholeOk || !placesOk || places.size() > 4 || units < 0 || parts < 0)
        return std::nullopt;
    const qint64 value = units * kSampleScale + parts;
    return negative ? -value : value;
}

/// Reads the cells of one line and remembers the first that was not understood.
class Cells {
public:
    explicit Cells(QStringList cells)
        : m_cells(std::move(cells))
    {
    }

    [[nodiscard]] qsizetype count() const { return m_cells.size(); }

    [[nodiscard]] QString text(Column column) const { return m_cells.value(column); }

    qint64 number(Column column) { return checked(scaled(text(column)), column); }

    int months(Column column)
    {
        const qint64 value = number(column);
        if (value < 0 || value % kSampleScale != 0)
            refuse(column);
        return int(value / kSampleScale);
    }

    template <typename T>
    T checked(const std::optional<T> &value, Column column)
    {
        if (!value)
            refuse(column);
        return value.value_or(T {});
    }

    void refuse(Column column)
    {
        if (m_problem.isEmpty())
            m_problem =
                QCoreApplication::translate("sample", "“%1” is not understood.").arg(text(column));
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    QStringList m_cells;
    QString m_problem;
};

Story readSeries(Cells &cells)
{
    Story story;
    story.organisation = cells.text(Organisation);
    story.indicator = cells.text(Indicator);
    story.kind = cells.checked(storyKind(cells.text(Kind)), Kind);
    story.frequency = cells.checked(frequency(cells.text(Frequency)), Frequency);
    story.base = cells.number(Base);
    story.season = cells.number(Season);
    story.noise = cells.number(Noise);
    story.trend = cells.number(Trend);
    story.lag = cells.months(Lag);
    if (!cells.text(Per).isEmpty())
        story.per = cells.months(Per);
    const QString denominator = cells.text(Denominator);
    if (denominator.isEmpty() || denominator.front().isDigit())
        story.denominator = cells.number(Denominator);
    else
        story.denominatorIndicator = denominator;
    const QStringList detail = cells.text(Detail).split(u' ', Qt::SkipEmptyParts);
    if (story.kind == StoryKind::Total)
        story.parts = detail;
    if (story.kind == StoryKind::RatioWithinLimits) {
        story.lowerLimit = cells.checked(scaled(detail.value(0)), Detail);
        story.upperLimit = cells.checked(scaled(detail.value(1)), Detail);
    }
    return story;
}

/// Gives the event to every series it names; false when there is none.
bool addEvent(QList<Story> &stories, const Cells &cells, const StoryEvent &event)
{
    const auto named = [](const QString &pattern, const QString &code) {
        return pattern == u"*" || pattern == code;
    };
    bool found = false;
    for (Story &story : stories) {
        if (!named(cells.text(Organisation), story.organisation)
            || !named(cells.text(Indicator), story.indicator))
            continue;
        story.events.append(event);
        found = true;
    }
    return found;
}

void readLine(QList<Story> &stories, Cells &cells)
{
    const auto kind = eventKind(cells.text(Kind));
    if (!kind) {
        stories.append(readSeries(cells));
        return;
    }
    const StoryEvent event {*kind, cells.months(From), cells.months(To), cells.number(Size)};
    if (event.to > event.from)
        cells.refuse(To);
    if (!addEvent(stories, cells, event))
        cells.refuse(Indicator);
}

Error storyError(int line, const QString &problem)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("sample", "The sample’s stories, line %1: %2")
                .arg(line)
                .arg(problem)};
}

} // namespace

Result<QList<Story>> readStories(const QString &storiesCsv)
{
    // Codes and numbers only: no cell of this file is ever quoted.
    const QStringList lines = storiesCsv.split(u'\n');
    if (lines.first() != QLatin1String(kHead))
        return fail(storyError(
            1, QCoreApplication::translate("sample", "the columns are not the known ones.")));
    QList<Story> stories;
    for (int line = 2; line <= lines.size(); ++line) {
        const QString &text = lines.at(line - 1);
        if (text.isEmpty())
            continue;
        Cells cells(text.split(u','));
        if (cells.count() != ColumnCount)
            return fail(storyError(
                line,
                QCoreApplication::translate("sample", "it has not as many cells as the head.")));
        readLine(stories, cells);
        if (!cells.problem().isEmpty())
            return fail(storyError(line, cells.problem()));
    }
    return stories;
}

} // namespace candour
