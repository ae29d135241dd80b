// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/SubmissionBook.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace candour {

void SubmissionCounts::add(const SubmissionCounts &other)
{
    for (size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
}

int SubmissionCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

std::optional<SubmissionState> SubmissionCounts::worst() const
{
    for (const Choice<SubmissionState> &state : choicesOf<SubmissionState>()) {
        if (of(state.value) > 0)
            return state.value;
    }
    return std::nullopt;
}

SubmissionCounts SubmissionBook::counts(int provider, int month) const
{
    const size_t place = size_t(provider) * months.size() + size_t(month);
    return place < m_counts.size() ? m_counts[place] : SubmissionCounts();
}

SubmissionCounts SubmissionBook::countsOfMonth(int month) const
{
    SubmissionCounts all;
    for (int provider = 0; provider < providers.size(); ++provider)
        all.add(counts(provider, month));
    return all;
}

int SubmissionBook::monthIndex(const Period &month) const
{
    const auto found = std::find(months.begin(), months.end(), month);
    return found == months.end() ? -1 : int(found - months.begin());
}

int SubmissionBook::providerIndex(const Uid &provider) const
{
    const auto found = std::find_if(providers.begin(), providers.end(),
                                    [&](const Organisation &one) { return one.uid == provider; });
    return found == providers.end() ? -1 : int(found - providers.begin());
}

void SubmissionBook::count()
{
    m_counts.assign(size_t(providers.size()) * months.size(), {});
    for (const SubmissionRow &row : rows)
        m_counts[size_t(row.provider) * months.size() + size_t(row.month)].add(row.verdict.state);
}

std::vector<Arrears> arrearsOf(const SubmissionBook &book)
{
    std::vector<Arrears> all(size_t(book.providers.size()));
    for (const SubmissionRow &row : book.rows) {
        Arrears &one = all[size_t(row.provider)];
        one.due += int(row.verdict.state != SubmissionState::NotYetDue);
        if (row.verdict.state != SubmissionState::Missing)
            continue;
        ++one.missing;
        one.provider = book.provider(row);
        one.since = one.since.isValid() ? std::min(one.since, row.due) : row.due;
        one.month = std::max(one.month, book.months[size_t(row.month)]);
    }
    std::erase_if(all, [](const Arrears &one) { return one.missing == 0; });
    std::stable_sort(all.begin(), all.end(),
                     [](const Arrears &a, const Arrears &b) { return a.since < b.since; });
    return all;
}

QString submissionCountWords(const SubmissionCounts &counts)
{
    QStringList parts;
    for (const auto &[state, code, label] : choicesOf<SubmissionState>()) {
        if (const int count = counts.of(state); count > 0)
            parts.append(QStringLiteral("%1 %2").arg(QString::number(count),
                                                     submissionWord(state).toLower()));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace candour
