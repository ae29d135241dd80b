// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/data/NamesModel.h"

#include "core/calc/NumberText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TableRoles.h"

#include <algorithm>
#include <cmath>

namespace candour {

namespace {

QString recordText(const QString &code, const QString &name)
{
    return code.isEmpty() || code == name ? name : QStringLiteral("%1 (%2)").arg(name, code);
}

} // namespace

NamesModel::NamesModel(QObject *parent)
    : ColumnTableModel({{QStringLiteral("name"), tr("Name in the source")},
                        {QStringLiteral("kind"), tr("Kind")},
                        {QStringLiteral("rows"), tr("Rows"), true},
                        {QStringLiteral("place"), tr("First in")},
                        {QStringLiteral("meaning"), tr("Means")}},
                       parent)
{
}

void NamesModel::setNames(const QList<UnknownName> &names, const NameAnswers &answers,
                          const NamedRecords &records)
{
    const bool isSame = std::equal(m_names.begin(), m_names.end(), names.begin(), names.end(),
                                   [](const UnknownName &a, const UnknownName &b) {
                                       return a.text == b.text && a.isIndicator == b.isIndicator;
                                   });
    if (!isSame)
        beginResetModel();
    m_names = names;
    m_answers = answers;
    m_records = records;
    if (!isSame)
        endResetModel();
    else if (!m_names.isEmpty()) // her place in the list stays
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void NamesModel::setRest(std::optional<NameFate> fate, bool isOver)
{
    if (m_rest == fate && m_isOver == isOver)
        return;
    m_rest = fate;
    m_isOver = isOver;
    if (!m_names.isEmpty())
        Q_EMIT dataChanged(index(0, Meaning), index(rowCount() - 1, Meaning));
}

QHash<QString, NameAnswer> &NamesModel::answersOf(const UnknownName &name)
{
    return name.isIndicator ? m_answers.indicators : m_answers.organisations;
}

std::optional<NameAnswer> NamesModel::answer(int row) const
{
    const UnknownName &name = m_names[row];
    const QHash<QString, NameAnswer> &of =
        name.isIndicator ? m_answers.indicators : m_answers.organisations;
    const auto found = of.constFind(nameKey(name.text));
    return found == of.cend() ? std::nullopt : std::optional(*found);
}

std::optional<NameAnswer> NamesModel::answerOrRest(int row) const
{
    const auto given = answer(row);
    return given || !m_rest ? given : std::optional(NameAnswer {*m_rest});
}

void NamesModel::setAnswer(int row, const std::optional<NameAnswer> &answer)
{
    if (answer == this->answer(row))
        return;
    const UnknownName &name = m_names[row];
    if (answer)
        answersOf(name).insert(nameKey(name.text), *answer);
    else
        answersOf(name).remove(nameKey(name.text));
    Q_EMIT dataChanged(index(row, Meaning), index(row, Meaning));
    Q_EMIT answersChanged();
}

void NamesModel::answerOpen(NameFate fate)
{
    if (open() == 0)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        if (!answer(row))
            answersOf(m_names[row]).insert(nameKey(m_names[row].text), {fate});
    }
    Q_EMIT dataChanged(index(0, Meaning), index(rowCount() - 1, Meaning));
    Q_EMIT answersChanged();
}

int NamesModel::open() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += answer(row) ? 0 : 1;
    return count;
}

int NamesModel::count(NameFate fate) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const auto given = answerOrRest(row);
        count += given && given->fate == fate ? 1 : 0;
    }
    return count;
}

QList<NameChoice> NamesModel::choices(int row) const
{
    const UnknownName &name = m_names[row];
    QList<NameChoice> choices {{tr("Not answered"), {}}};
    QSet<Uid> suggested;
    for (const NameSuggestion &one : name.suggestions) {
        suggested.insert(one.record);
        choices.append({tr("%1, %2 % alike: %3")
                            .arg(recordText(one.code, one.name))
                            .arg(int(std::floor(100 * one.score)))
                            .arg(one.reason),
                        NameAnswer {NameFate::Match, one.record}});
    }
    choices.append({name.isIndicator ? tr("A new indicator") : tr("A new provider"),
                    NameAnswer {NameFate::Create}});
    choices.append({tr("Leave its rows out"), NameAnswer {NameFate::LeaveOut}});
    const QList<NamedRecord> &all =
        name.isIndicator ? m_records.indicators : m_records.organisations;
    for (const NamedRecord &one : all) {
        if (!suggested.contains(one.record))
            choices.append(
                {recordText(one.code, one.name), NameAnswer {NameFate::Match, one.record}});
    }
    return choices;
}

const NamedRecord *NamesModel::record(const UnknownName &name, const Uid &uid) const
{
    const QList<NamedRecord> &all =
        name.isIndicator ? m_records.indicators : m_records.organisations;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const NamedRecord &one) { return one.record == uid; });
    return found == all.end() ? nullptr : &*found;
}

QString NamesModel::meaning(int row) const
{
    const UnknownName &name = m_names[row];
    const auto given = answerOrRest(row);
    if (!given)
        return name.suggestions.isEmpty()
            ? tr("Not answered")
            : tr("Not answered; perhaps %1")
                  .arg(recordText(name.suggestions.first().code, name.suggestions.first().name));
    switch (given->fate) {
    case NameFate::Create:
        return name.isIndicator ? tr("A new indicator") : tr("A new provider");
    case NameFate::LeaveOut:
        return m_isOver ? tr("Its rows were left out") : tr("Leave its rows out");
    case NameFate::Match:
        break;
    }
    const NamedRecord *meant = record(name, given->record);
    return meant ? recordText(meant->code, meant->name) : tr("A record that is no longer there");
}

QString NamesModel::cellText(int row, int column) const
{
    const UnknownName &name = m_names[row];
    switch (column) {
    case Name:
        return name.name.isEmpty() ? name.text
                                   : QStringLiteral("%1 (%2)").arg(name.text, name.name);
    case Kind:
        return name.isIndicator ? tr("Indicator") : tr("Provider");
    case Rows:
        return formatNumber(double(name.rows), 0);
    case Place:
        return filePlace(name.firstSheet, name.firstLine, 0);
    default:
        return meaning(row);
    }
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isMeaning = index.column() == Meaning;
    switch (role) {
    case Qt::ToolTipRole:
        return cellText(index.row(), index.column());
    case Qt::EditRole:
        return isMeaning ? cellText(index.row(), Meaning) : QVariant();
    case Qt::ForegroundRole:
        return isMeaning && !answerOrRest(index.row()) ? QVariant(Theme::tokens().muted)
                                                       : QVariant();
    case SortRole:
        if (index.column() == Rows)
            return m_names[index.row()].rows;
        break;
    default:
        break;
    }
    return ColumnTableModel::data(index, role);
}

Qt::ItemFlags NamesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Meaning && !m_isOver ? flags | Qt::ItemIsEditable
                                                                     : flags;
}

} // namespace candour
