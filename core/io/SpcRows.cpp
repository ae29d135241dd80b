// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/io/SpcRows.h"

#include "core/calc/spc/Spc.h"
#include "core/calc/spc/SpcWords.h"
#include "core/io/IoText.h"

#include <algorithm>
#include <set>

namespace candour {

namespace {

const QString kDate = QStringLiteral("date");
const QString kGroup = QStringLiteral("group");
const QString kValue = QStringLiteral("value");
const QString kNumerator = QStringLiteral("numerator");
const QString kDenominator = QStringLiteral("denominator");
const QString kTarget = QStringLiteral("target");
const QString kRebase = QStringLiteral("rebase");

bool isEventKind(const std::optional<SpcKind> &kind)
{
    return kind == SpcKind::G || kind == SpcKind::T;
}

bool takesParts(const std::optional<SpcKind> &kind)
{
    return kind == SpcKind::P || kind == SpcKind::PPrime || kind == SpcKind::U
        || kind == SpcKind::UPrime;
}

/// The first column that says how many or how much; empty in a file of events.
QString numberColumn(const NumberTable &table)
{
    for (const QString &column : {kValue, kNumerator, kDenominator}) {
        if (table.hasColumn(column))
            return column;
    }
    return {};
}

} // namespace

SpcRowReader::SpcRowReader(const NumberTable &table, const SpcFileRequest &request)
    : m_table(table)
    , m_request(request)
{
}

tl::unexpected<Error> SpcRowReader::refused(qsizetype row, const QString &column,
                                            const QString &reason) const
{
    return fail(ErrorCode::Invalid,
                problemSentence(m_table.name(), m_table.problem(row, column, reason)));
}

tl::unexpected<Error> SpcRowReader::missing(const QString &sentence) const
{
    return fail(ErrorCode::Invalid, QStringLiteral("%1: %2").arg(m_table.name(), sentence));
}

Result<void> SpcRowReader::checkColumns()
{
    const bool values = m_table.hasColumn(kValue);
    const bool parts = m_table.hasColumn(kNumerator) && m_table.hasColumn(kDenominator);
    m_events = isEventKind(m_request.kind) || (!m_request.kind && numberColumn(m_table).isEmpty());
    m_parts = parts && !m_events && (takesParts(m_request.kind) || !m_request.kind || !values);
    if (m_events && !numberColumn(m_table).isEmpty())
        return missing(IoText::tr("a %1 takes dates of events, a row an event, and there is a "
                                  "column %2. Leave it out if the rows are events, or choose "
                                  "another chart.")
                           .arg(kindName(*m_request.kind), numberColumn(m_table)));
    if (takesParts(m_request.kind) && !parts)
        return missing(IoText::tr("a %1 needs the columns numerator and denominator.")
                           .arg(kindName(*m_request.kind)));
    if (!m_events && !values && !parts)
        return missing(IoText::tr("there is no column value. Give one, or numerator and "
                                  "denominator."));
    return {};
}

Result<void> SpcRowReader::gather()
{
    for (qsizetype row = 0; row < m_table.rowCount(); ++row) {
        if (const auto fault = m_table.rowFault(row))
            return fail(ErrorCode::Invalid, problemSentence(m_table.name(), *fault));
        const auto moment = SpcMoment::fromText(m_table.text(row, kDate));
        if (!moment)
            return refused(row, kDate, IoText::tr("that is not a date. Write it as 2016-04-01"));
        const QString group = m_table.text(row, kGroup);
        if (group.isEmpty() && m_table.hasColumn(kGroup))
            return refused(row, kGroup, IoText::tr("the row names no group. Give it one"));
        SpcRows &rows = m_groups[group.toUtf8()];
        rows.moments.push_back(*moment);
        rows.rows.push_back(row);
    }
    return {};
}

Result<void> SpcRowReader::checkGroups() const
{
    const bool grouped = m_table.hasColumn(kGroup);
    const QStringList named = m_request.targets.named.keys() + m_request.rebases.named.keys();
    for (const QString &group : named) {
        if (!grouped)
            return missing(IoText::tr("there is no column group, so nothing can be asked for "
                                      "“%1” alone.")
                               .arg(group));
        if (m_groups.find(group.toUtf8()) == m_groups.end())
            return missing(IoText::tr("there is no group “%1”.").arg(group));
    }
    return {};
}

bool SpcRowReader::agree(qsizetype row, qsizetype other) const
{
    for (const QString &column : {kValue, kNumerator, kDenominator, kTarget, kRebase}) {
        if (m_table.text(row, column) == m_table.text(other, column))
            continue;
        const auto a = m_table.number(row, column);
        const auto b = m_table.number(other, column);
        if (!a || !b || !(*a == *b || (std::isnan(*a) && std::isnan(*b))))
            return false;
    }
    return true;
}

Result<void> SpcRowReader::sortRows(SpcRows &rows)
{
    std::vector<size_t> order(rows.rows.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&rows](size_t a, size_t b) {
        return rows.moments[a].at < rows.moments[b].at;
    });
    SpcRows sorted;
    for (const size_t i : order) {
        if (!m_events && !sorted.moments.empty()
            && sorted.moments.back().at == rows.moments[i].at) {
            if (!agree(sorted.rows.back(), rows.rows[i]))
                return refused(rows.rows[i], kDate,
                               IoText::tr("line %1 is of the same date and says otherwise. Keep "
                                          "one of the two")
                                   .arg(m_table.line(sorted.rows.back())));
            m_repeated.append(m_table.line(rows.rows[i]));
            continue;
        }
        sorted.moments.push_back(rows.moments[i]);
        sorted.timed = sorted.timed || rows.moments[i].hasTime();
        sorted.rows.push_back(rows.rows[i]);
    }
    rows = std::move(sorted);
    return {};
}

Result<double> SpcRowReader::number(qsizetype row, const QString &column) const
{
    const auto number =
        column == kDenominator ? m_table.denominator(row, column) : m_table.number(row, column);
    if (!number)
        return fail(ErrorCode::Invalid, problemSentence(m_table.name(), number.error()));
    return *number;
}

Result<void> SpcRowReader::checkParts(qsizetype row, double numerator, double denominator) const
{
    const bool proportion = m_request.kind == SpcKind::P || m_request.kind == SpcKind::PPrime;
    switch (partsFault(numerator, denominator, proportion)) {
    case SpcFault::Negative:
        return refused(row, numerator < 0 ? kNumerator : kDenominator,
                       IoText::tr("a count cannot be below zero. Correct it"));
    case SpcFault::ZeroDenominator:
        return refused(row, kDenominator,
                       IoText::tr("nothing can be divided by zero. Leave the numbers of this row "
                                  "out"));
    case SpcFault::NumeratorAboveDenominator:
        return refused(row, kNumerator,
                       IoText::tr("that is more than the denominator. Correct one of the two"));
    default:
        break;
    }
    return {};
}

Result<void> SpcRowReader::readNumbers(SpcRows &rows) const
{
    const bool values = m_table.hasColumn(kValue);
    const bool targets = m_table.hasColumn(kTarget) && !m_request.targets.isSet();
    for (const qsizetype row : rows.rows) {
        double numerator = kSpcNone;
        double denominator = kSpcNone;
        if (m_parts) {
            for (auto [part, column] :
                 {std::pair(&numerator, kNumerator), std::pair(&denominator, kDenominator)}) {
                const auto read = number(row, column);
                if (!read)
                    return fail(read.error());
                *part = *read;
            }
            if (auto done = checkParts(row, numerator, denominator); !done)
                return done;
            rows.numerators.push_back(numerator);
            rows.denominators.push_back(denominator);
        }
        const auto value = values ? number(row, kValue) : Result<double>(numerator / denominator);
        if (!value)
            return fail(value.error());
        rows.values.push_back(*value);
        const auto target = targets ? number(row, kTarget) : Result<double>(kSpcNone);
        if (!target)
            return fail(target.error());
        if (targets)
            rows.targets.push_back(*target);
    }
    return {};
}

Result<std::vector<bool>> SpcRowReader::matchRebases(SpcRows &rows, const QStringList &dates) const
{
    std::vector<bool> matched;
    std::set<qsizetype> starts; // a date named twice is one rebase
    for (const QString &date : dates) {
        const auto moment = SpcMoment::fromText(date);
        if (!moment)
            return missing(IoText::tr("“%1” is not a date to recalculate from. Write it as "
                                      "2018-07-01.")
                               .arg(date));
        const auto found = std::find_if(rows.moments.begin(), rows.moments.end(),
                                        [&](const SpcMoment &one) { return moment->holds(one); });
        matched.push_back(found != rows.moments.end());
        if (matched.back())
            starts.insert(found - rows.moments.begin());
    }
    rows.starts.assign(starts.begin(), starts.end());
    return matched;
}

Result<void> SpcRowReader::readRebaseColumn(SpcRows &rows) const
{
    static const QStringList yes {QStringLiteral("1"), QStringLiteral("yes"),
                                  QStringLiteral("true")};
    static const QStringList no {QString(), QStringLiteral("0"), QStringLiteral("no"),
                                 QStringLiteral("false")};
    for (size_t i = 0; i < rows.rows.size(); ++i) {
        const QString cell = m_table.text(rows.rows[i], kRebase).toLower();
        if (yes.contains(cell))
            rows.starts.push_back(qsizetype(i));
        else if (!no.contains(cell))
            return refused(rows.rows[i], kRebase,
                           IoText::tr("that is neither yes nor no. Write 1 where limits are "
                                      "recalculated from, and leave the others blank"));
    }
    return {};
}

Result<void> SpcRowReader::findStarts()
{
    const QStringList all = m_request.rebases.all.value_or(QStringList());
    std::vector<bool> anywhere(size_t(all.size()), false);
    for (auto &[bytes, rows] : m_groups) {
        const QString group = QString::fromUtf8(bytes);
        if (!m_request.rebases.isSet()) {
            if (auto done = readRebaseColumn(rows); !done)
                return done;
            continue;
        }
        const QStringList dates = m_request.rebases.of(group).value_or(QStringList());
        const auto matched = matchRebases(rows, dates);
        if (!matched)
            return fail(matched.error());
        for (size_t i = 0; i < matched->size(); ++i) {
            const QString date = dates[qsizetype(i)];
            if ((*matched)[i] && !all.isEmpty())
                anywhere[i] = true;
            else if (!(*matched)[i] && all.isEmpty())
                return missing(IoText::tr("group “%1” has no point on %2 to recalculate from.")
                                   .arg(group, date));
            else if (!(*matched)[i])
                m_warnings.append(IoText::tr("Group “%1” has no point on %2: its limits are not "
                                             "recalculated there.")
                                      .arg(group, date));
        }
    }
    for (size_t i = 0; i < anywhere.size(); ++i) {
        if (!anywhere[i])
            return missing(
                IoText::tr("there is no point on %1 to recalculate from.").arg(all[qsizetype(i)]));
    }
    return {};
}

QStringList SpcRowReader::warnings() const
{
    if (m_repeated.isEmpty())
        return m_warnings;
    const int first = *std::min_element(m_repeated.begin(), m_repeated.end());
    const QString repeated =
        IoText::tr("%n row(s) of a date that was there before, with the same numbers, were taken "
                   "once; the first is line %1.",
                   nullptr, int(m_repeated.size()))
            .arg(first);
    return QStringList {repeated} + m_warnings;
}

Result<SpcGroups> SpcRowReader::read()
{
    if (auto done = checkColumns(); !done)
        return fail(done.error());
    if (auto done = gather(); !done)
        return fail(done.error());
    if (auto done = checkGroups(); !done)
        return fail(done.error());
    for (auto &[group, rows] : m_groups) {
        if (auto done = sortRows(rows); !done)
            return fail(done.error());
        if (auto done = m_events ? Result<void>() : readNumbers(rows); !done)
            return fail(done.error());
    }
    if (auto done = findStarts(); !done)
        return fail(done.error());
    return std::move(m_groups);
}

} // namespace candour
