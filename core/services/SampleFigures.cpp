// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/SampleFigures.h"

#include "core/services/SampleStories.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace candour {

namespace {

/// Sebastiano Vigna's SplitMix64: small, fast, the same on every machine.
class Draws {
public:
    explicit Draws(const QString &seed)
    {
        // FNV-1a over the UTF-8 bytes.
        m_state = 0xcbf29ce484222325U;
        const QByteArray bytes = seed.toUtf8();
        for (const char byte : bytes)
            m_state = (m_state ^ quint8(byte)) * 0x100000001b3U;
    }

    /// Uniform over all 64-bit numbers.
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    /// Nearly normal about 0 with standard deviation `deviation`: twelve uniform draws summed.
    qint64 normal(qint64 deviation)
    {
        qint64 sum = -6 * 65536;
        for (int i = 0; i < 12; ++i)
            sum += qint64(next() >> 48);
        return sum * deviation / 65536;
    }

    /// True with probability part / whole.
    bool chance(qint64 part, qint64 whole)
    {
        const quint64 limit = quint64(std::clamp<qint64>(part, 0, whole)) << 32;
        return (next() >> 32) * quint64(whole) < limit;
    }

    /// A Poisson-like count with the mean given in ten-thousandths: the month is cut into many
    /// moments, in each of which one case happens or none.
    qint64 count(qint64 mean)
    {
        const qint64 moments = std::max<qint64>(4096, 16 * (mean / kSampleScale + 1));
        const quint64 limit =
            (quint64(std::max<qint64>(mean, 0)) << 32) / quint64(moments * kSampleScale);
        qint64 cases = 0;
        for (qint64 i = 0; i < moments; ++i)
            cases += (next() >> 32) < limit ? 1 : 0;
        return cases;
    }

private:
    quint64 m_state;
};

/// Cosine of the month's place in the year in thousandths, 1000 in January.
constexpr std::array<int, 12> kSeason {1000,  866,  500,  0, -500, -866,
                                       -1000, -866, -500, 0, 500,  866};

/// Below this many, a denominator comes by chance and each member of it is drawn alone.
constexpr qint64 kFew = 60 * kSampleScale;

/// The root of a number of ten-thousandths is one of hundredths.
constexpr qint64 kRootScale = 100;

/// Above this mean, cases come near enough to a normal distribution (those of a whole country).
constexpr qint64 kMany = 5000 * kSampleScale;

qint64 divided(qint64 dividend, qint64 divisor)
{
    const qint64 half = divisor / 2;
    return (dividend >= 0 ? dividend + half : dividend - half) / divisor;
}

double unscaled(qint64 value)
{
    return double(value) / double(kSampleScale);
}

/// The whole part of the square root, by halving.
qint64 integerRoot(qint64 square)
{
    qint64 low = 0;
    qint64 high = 3'000'000'000;
    while (low < high) {
        const qint64 middle = (low + high + 1) / 2;
        if (middle * middle <= square)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/// What one month (or the last month of a longer period) of a series holds.
class Teller {
public:
    Teller(const Story &story, const Period &lastMonth)
        : m_story(story)
        , m_lastMonth(lastMonth)
    {
    }

    [[nodiscard]] int monthsAgo(const Period &month) const
    {
        return (m_lastMonth.firstYear() - month.firstYear()) * 12 + m_lastMonth.firstMonth()
            - month.firstMonth();
    }

    [[nodiscard]] bool befalls(EventKind kind, int ago) const
    {
        return std::any_of(m_story.events.begin(), m_story.events.end(), [&](const StoryEvent &e) {
            return e.kind == kind && ago <= e.from && ago >= e.to;
        });
    }

    /// The level without noise, in ten-thousandths.
    [[nodiscard]] qint64 level(const Period &month) const
    {
        const int ago = monthsAgo(month);
        qint64 level = m_story.base + m_story.trend * (kSampleMonths - 1 - ago)
            + divided(m_story.season * kSeason[size_t(month.firstMonth() - 1)], 1000);
        for (const StoryEvent &event : m_story.events) {
            const bool within = ago <= event.from && ago >= event.to;
            if ((event.kind == EventKind::Step || event.kind == EventKind::Outbreak) && within)
                level += event.size;
            if (event.kind == EventKind::Ramp && ago <= event.from) {
                const int steps = event.from - std::max(ago, event.to) + 1;
                level += divided(event.size * steps, event.from - event.to + 1);
            }
        }
        return level;
    }

    [[nodiscard]] qint64 extraCases(int ago) const
    {
        qint64 cases = 0;
        for (const StoryEvent &event : m_story.events) {
            if (event.kind == EventKind::Cases && ago <= event.from && ago >= event.to)
                cases += event.size / kSampleScale;
        }
        return cases;
    }

    [[nodiscard]] Draws drawsFor(const Period &period) const
    {
        return Draws(m_story.organisation + u'|' + m_story.indicator + u'|' + period.toText());
    }

private:
    const Story &m_story;
    Period m_lastMonth;
};

Figure proportion(const Story &story, qint64 level, Draws &draws, std::optional<qint64> given)
{
    const bool few = given ? *given * kSampleScale < kFew : story.denominator < kFew;
    qint64 whole = 0;
    if (given)
        whole = *given;
    else if (few)
        whole = draws.count(story.denominator);
    else
        whole = divided(story.denominator + draws.normal(story.denominator / 50), kSampleScale);
    const qint64 hundred = 100 * kSampleScale;
    const qint64 share = std::clamp<qint64>(level, 0, hundred);
    qint64 part = 0;
    if (few) {
        for (qint64 i = 0; i < whole; ++i)
            part += draws.chance(share, hundred) ? 1 : 0;
    } else {
        part = divided(whole * share, hundred);
    }
    Figure figure;
    figure.numerator = double(part);
    figure.denominator = double(whole);
    return figure;
}

Figure rate(const Story &story, qint64 level, Draws &draws)
{
    const qint64 whole =
        divided(story.denominator + draws.normal(story.denominator / 50), kSampleScale);
    const qint64 mean = divided(level * whole, story.per);
    Figure figure;
    figure.numerator = mean < kMany
        ? double(draws.count(mean))
        : double(divided(mean + draws.normal(integerRoot(mean) * kRootScale), kSampleScale));
    figure.denominator = double(whole);
    return figure;
}

/// As a publisher gives them, to one decimal, in ten-thousandths.
void setInterval(Figure &figure, qint64 value, qint64 half)
{
    const auto rounded = [](qint64 number) { return divided(number, 1000) * 1000; };
    figure.lower = unscaled(std::max<qint64>(0, rounded(value - half)));
    figure.upper = unscaled(rounded(value + half));
}

/// value ± 1.96 √(value (100 − value) / n), in per cent.
Figure surveyed(Figure figure)
{
    const qint64 hundred = 100 * kSampleScale;
    const qint64 whole = qint64(figure.denominator);
    if (whole == 0)
        return figure;
    const qint64 value = divided(qint64(figure.numerator) * hundred, whole);
    const qint64 error = integerRoot(value * (hundred - value) / whole);
    setInterval(figure, value, divided(error * 196, 100));
    return figure;
}

/// rate ± 1.96 rate / √cases.
Figure withRateInterval(Figure figure, const Story &story)
{
    const qint64 cases = qint64(figure.numerator);
    if (cases == 0 || figure.denominator == 0)
        return figure;
    const qint64 value = divided(cases * story.per * kSampleScale, qint64(figure.denominator));
    setInterval(figure, value, divided(value * 196 * 100, integerRoot(cases * kSampleScale) * 100));
    return figure;
}

/// Twelve months of observed and expected deaths; the months are drawn one by one, so that
/// neighbouring years overlap as the published ones do.
Figure ratio(const Story &story, const Teller &teller, const Period &year)
{
    qint64 observed = 0;
    qint64 expected = 0;
    const Period first = Period::month(year.firstYear(), year.firstMonth());
    for (int i = 0; i < 12; ++i) {
        const Period month = first.plus(i);
        Draws draws = teller.drawsFor(month);
        const qint64 due =
            divided(story.denominator + draws.normal(story.denominator / 40), kSampleScale);
        expected += due;
        observed += draws.count(due * teller.level(month));
    }
    Figure figure;
    figure.numerator = double(observed);
    figure.denominator = double(expected);
    qint64 value = divided(observed * story.per * kSampleScale, expected);
    qint64 lower = story.lowerLimit;
    qint64 upper = story.upperLimit;
    bool high = value > upper;
    bool low = value < lower;
    if (story.kind == StoryKind::RatioWithInterval) {
        // value ± 1.96 value / √observed, all to one decimal
        const qint64 half = divided(value * 196 * 10000, 100 * integerRoot(observed * 100000000));
        const auto rounded = [](qint64 number) { return divided(number, 1000) * 1000; };
        lower = rounded(value - half);
        upper = rounded(value + half);
        value = rounded(value);
        high = lower > story.per * kSampleScale;
        low = upper < story.per * kSampleScale;
    }
    figure.value = unscaled(value);
    figure.lower = unscaled(lower);
    figure.upper = unscaled(upper);
    figure.band = high ? QStringLiteral("higher than expected")
        : low          ? QStringLiteral("lower than expected")
                       : QStringLiteral("as expected");
    return figure;
}

Figure told(const Story &story, const Teller &teller, const Period &period, const Period &lastMonth,
            std::optional<qint64> given)
{
    if (story.kind == StoryKind::RatioWithinLimits || story.kind == StoryKind::RatioWithInterval)
        return ratio(story, teller, period);
    Draws draws = teller.drawsFor(period);
    const qint64 level = teller.level(lastMonth) + draws.normal(story.noise);
    Figure figure;
    switch (story.kind) {
    case StoryKind::Proportion:
        return proportion(story, level, draws, given);
    case StoryKind::Rate:
        return rate(story, level, draws);
    case StoryKind::ProportionWithInterval:
        return surveyed(proportion(story, level, draws, given));
    case StoryKind::RateWithInterval:
        return withRateInterval(rate(story, level, draws), story);
    case StoryKind::Count:
        figure.value = double(draws.count(level) + teller.extraCases(teller.monthsAgo(lastMonth)));
        break;
    default:
        figure.value = unscaled(divided(level, 10) * 10);
        break;
    }
    return figure;
}

/// The periods of a frequency that end within the months of the sample, less the lag.
QList<Period> periodsOf(const Story &story, const Period &lastMonth)
{
    QList<Period> periods;
    const Period end = lastMonth.plus(-story.lag);
    for (int back = kSampleMonths - 1; back >= story.lag; --back) {
        const Period month = lastMonth.plus(-back);
        const Period period = Period::containing(month.lastDay(), story.frequency);
        if (period.lastDay() == month.lastDay() && period.lastDay() <= end.lastDay())
            periods.append(period);
    }
    return periods;
}

using SeriesKey = std::pair<QString, QString>;
using PeriodFigures = QHash<Period, Figure>;

/// All figures made so far, for series that build on others.
class Sample {
public:
    explicit Sample(const Period &lastMonth)
        : m_lastMonth(lastMonth)
    {
    }

    void tell(const Story &story)
    {
        const Teller teller(story, m_lastMonth);
        const QList<Period> periods = periodsOf(story, m_lastMonth);
        for (const Period &period : periods) {
            const QDate last = period.lastDay();
            const Period month = Period::month(last.year(), last.month());
            const int ago = teller.monthsAgo(month);
            if (teller.befalls(EventKind::Missing, ago))
                continue;
            std::optional<Figure> figure = story.kind == StoryKind::Total
                ? total(story, period)
                : own(story, teller, period, month);
            if (!figure)
                continue;
            if (teller.befalls(EventKind::Suppressed, ago)) {
                figure = Figure {};
                figure->status = FigureStatus::Suppressed;
            } else if (teller.befalls(EventKind::Provisional, ago)) {
                figure->status = FigureStatus::Provisional;
            }
            m_figures[{story.organisation, story.indicator}].insert(period, *figure);
            m_rows.append({story.organisation, story.indicator, period, *figure});
        }
    }

    [[nodiscard]] const QList<SampleRow> &rows() const { return m_rows; }

private:
    std::optional<Figure> own(const Story &story, const Teller &teller, const Period &period,
                              const Period &month) const
    {
        std::optional<qint64> given;
        if (!story.denominatorIndicator.isEmpty()) {
            const PeriodFigures source =
                m_figures.value({story.organisation, story.denominatorIndicator});
            const auto found = source.constFind(period);
            if (found == source.cend() || !found->hasNumber())
                return std::nullopt;
            given = qint64(std::isnan(found->numerator) ? found->value : found->numerator);
        }
        const Figure figure = told(story, teller, period, month, given);
        if (figure.denominator == 0)
            return std::nullopt;
        return figure;
    }

    /// The sum over the parts; nothing when a part has no number, for that would be no total.
    [[nodiscard]] std::optional<Figure> total(const Story &story, const Period &period) const
    {
        Figure sum;
        for (const QString &part : story.parts) {
            const PeriodFigures figures = m_figures.value({part, story.indicator});
            const auto found = figures.constFind(period);
            if (found == figures.cend() || !found->hasNumber())
                return std::nullopt;
            const auto add = [](double &to, double number) {
                if (!std::isnan(number))
                    to = std::isnan(to) ? number : to + number;
            };
            add(sum.numerator, found->numerator);
            add(sum.denominator, found->denominator);
            add(sum.value, found->value);
        }
        return sum;
    }

    Period m_lastMonth;
    QHash<SeriesKey, PeriodFigures> m_figures;
    QList<SampleRow> m_rows;
};

} // namespace

Result<QList<SampleRow>> sampleFigures(const QString &storiesCsv, const Period &lastMonth)
{
    if (lastMonth.isNull() || lastMonth.kind() != PeriodKind::Month)
        return fail(
            ErrorCode::Invalid,
            QCoreApplication::translate("sample", "The sample must end with a month, as 2026-09."));
    const auto stories = readStories(storiesCsv);
    if (!stories)
        return fail(stories.error());
    Sample sample(lastMonth);
    for (const Story &story : *stories)
        sample.tell(story);
    return sample.rows();
}

} // namespace candour
