// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/models/OutcomeTableModel.h"

#include "core/report/OutcomesPaper.h"

#include <algorithm>

namespace candour {

QString OutcomeTableModel::nameOf(const OutcomeContent &content, const Uid &organisation) const
{
    for (const Organisation &one : content.organisations) {
        if (one.uid == organisation)
            return shortNameOf(one);
    }
    return {};
}

bool OutcomeTableModel::matches(const QStringList &texts) const
{
    return m_filter.text.isEmpty()
        || std::any_of(texts.begin(), texts.end(), [this](const QString &text) {
               return text.contains(m_filter.text, Qt::CaseInsensitive);
           });
}

bool OutcomeTableModel::isWanted(const OutcomeContent &content, const OutcomeGroup &group,
                                 const OutcomeEntry &entry, const OutcomeMeasure &measure,
                                 const OutcomeLine *line) const
{
    if (m_filter.onlyWithFigures && !line)
        return false;
    if (m_filter.onlyExceptions && (!line || severity(line->rag()) < severity(Rag::Amber)))
        return false;
    return matches({group.improvementArea, entry.framework.code, entry.framework.title,
                    measure.indicator.code, measure.indicator.name, measure.indicator.shortName,
                    line ? nameOf(content, line->organisation.uid()) : QString()});
}

std::vector<OutcomeTableModel::Row> OutcomeTableModel::rowsOf(const OutcomeContent &content) const
{
    std::vector<Row> rows;
    for (size_t g = 0; g < content.domain.groups.size(); ++g) {
        const OutcomeGroup &group = content.domain.groups[g];
        if (m_filter.level != OutcomeLevel::All && int(m_filter.level) != int(group.kind) + 1)
            continue;
        std::vector<Row> within;
        for (int e = 0; e < std::ssize(group.entries); ++e) {
            const OutcomeEntry &entry = group.entries[size_t(e)];
            std::vector<Row> measures;
            for (int m = 0; m < std::ssize(entry.measures); ++m) {
                const OutcomeMeasure &measure = entry.measures[size_t(m)];
                for (int l = 0; l < std::ssize(measure.lines); ++l) {
                    if (isWanted(content, group, entry, measure, &measure.lines[size_t(l)]))
                        measures.push_back({g, e, m, l});
                }
                if (measure.lines.empty() && isWanted(content, group, entry, measure, nullptr))
                    measures.push_back({g, e, m, -1});
            }
            // An indicator without any measure is there to say so.
            const bool bare = entry.measures.empty() && !m_filter.onlyWithFigures
                && !m_filter.onlyExceptions
                && matches({group.improvementArea, entry.framework.code, entry.framework.title});
            if (!entry.framework.uid.isNull() && (bare || !measures.empty()))
                within.push_back({g, e, -1, -1});
            within.insert(within.end(), measures.begin(), measures.end());
        }
        if (within.empty())
            continue;
        rows.push_back({g, -1, -1, -1});
        rows.insert(rows.end(), within.begin(), within.end());
    }
    return rows;
}

QString OutcomeTableModel::keyOf(const OutcomeContent &content, const Row &row) const
{
    const OutcomeGroup &group = content.domain.groups[row.group];
    QString key = content.domain.domain.code + u'|' + groupHeading(group);
    if (row.entry < 0)
        return key;
    const OutcomeEntry &entry = group.entries[size_t(row.entry)];
    key += u'|' + entry.framework.code;
    if (row.measure < 0)
        return key;
    const OutcomeMeasure &measure = entry.measures[size_t(row.measure)];
    key += u'|' + measure.indicator.uid.toText();
    return row.line < 0 ? key
                        : key + u'|' + measure.lines[size_t(row.line)].organisation.uid().toText();
}

void OutcomeTableModel::setContent(OutcomeContent content)
{
    std::vector<Row> rows = rowsOf(content);
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [&](const Row &now, const Row &before) {
                                     return keyOf(content, now) == keyOf(m_content, before);
                                 });
    if (!same)
        beginResetModel();
    m_content = std::move(content);
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void OutcomeTableModel::setFilter(const OutcomeFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows = rowsOf(m_content);
    endResetModel();
}

const OutcomeEntry *OutcomeTableModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_rows[size_t(row)].entry < 0)
        return nullptr;
    const Row &one = m_rows[size_t(row)];
    return &m_content.domain.groups[one.group].entries[size_t(one.entry)];
}

const OutcomeMeasure *OutcomeTableModel::measureAt(int row) const
{
    const OutcomeEntry *entry = entryAt(row);
    const int measure = entry ? m_rows[size_t(row)].measure : -1;
    return measure < 0 ? nullptr : &entry->measures[size_t(measure)];
}

const OutcomeLine *OutcomeTableModel::lineAt(int row) const
{
    const OutcomeMeasure *measure = measureAt(row);
    const int line = measure ? m_rows[size_t(row)].line : -1;
    return line < 0 ? nullptr : &measure->lines[size_t(line)];
}

QString OutcomeTableModel::keyAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : keyOf(m_content, m_rows[size_t(row)]);
}

int OutcomeTableModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row) == key)
            return row;
    }
    return -1;
}

int OutcomeTableModel::rowOfMeasure(const QString &indicator, const QString &organisation) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const OutcomeMeasure *measure = measureAt(row);
        if (!measure || measure->indicator.code != indicator)
            continue;
        const OutcomeLine *line = lineAt(row);
        const auto isIt = [&](const Organisation &one) {
            return line && one.uid == line->organisation.uid() && one.code == organisation;
        };
        if (organisation.isEmpty()
            || std::any_of(m_content.organisations.begin(), m_content.organisations.end(), isIt))
            return row;
    }
    return -1;
}

int OutcomeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QSize OutcomeTableModel::span(const QModelIndex &index) const
{
    const bool words = index.isValid() && index.column() == MeasureColumn
        && m_rows[size_t(index.row())].measure < 0;
    return {words ? int(ColumnCount) : 1, 1};
}

int OutcomeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

DomainOutcome OutcomeTableModel::shown() const
{
    DomainOutcome shown = m_content.domain;
    shown.groups.clear();
    for (const Row &row : m_rows) {
        const OutcomeGroup &group = m_content.domain.groups[row.group];
        if (row.entry < 0) {
            shown.groups.push_back({group.kind, group.improvementArea, {}});
            continue;
        }
        const OutcomeEntry &entry = group.entries[size_t(row.entry)];
        std::vector<OutcomeEntry> &entries = shown.groups.back().entries;
        if (entries.empty() || entries.back().framework.uid != entry.framework.uid)
            entries.push_back({entry.framework, {}});
        if (row.measure < 0)
            continue;
        const OutcomeMeasure &measure = entry.measures[size_t(row.measure)];
        std::vector<OutcomeMeasure> &measures = entries.back().measures;
        if (measures.empty() || measures.back().indicator.uid != measure.indicator.uid)
            measures.push_back({measure.indicator, {}});
        if (row.line >= 0)
            measures.back().lines.push_back(measure.lines[size_t(row.line)]);
    }
    return shown;
}

} // namespace candour
