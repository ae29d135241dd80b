// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/Propose.h"

#include "core/io/Mapping.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace candour::cli {

namespace {

constexpr std::array kAsks {
    std::pair {LayoutAsk::Provider, "provider"}, std::pair {LayoutAsk::Period, "period"},
    std::pair {LayoutAsk::Unit, "unit"},         std::pair {LayoutAsk::Indicator, "indicator"},
    std::pair {LayoutAsk::Meaning, "meaning"},
};

constexpr std::array kFates {
    std::pair {CellFate::Value, "value"},       std::pair {CellFate::Header, "header"},
    std::pair {CellFate::Label, "label"},       std::pair {CellFate::Title, "title"},
    std::pair {CellFate::Total, "total"},       std::pair {CellFate::Ignored, "ignored"},
    std::pair {CellFate::Doubtful, "doubtful"}, std::pair {CellFate::Error, "error"},
    std::pair {CellFate::Personal, "personal"},
};

QString wordOf(LayoutAsk ask)
{
    for (const auto &[value, word] : kAsks) {
        if (value == ask)
            return QLatin1String(word);
    }
    return {};
}

QJsonArray reasonsOf(const LayoutProposal &proposal)
{
    QJsonArray list;
    for (const LayoutReason &reason : proposal.reasons)
        list.append(QJsonObject {{QStringLiteral("sentence"), reason.sentence},
                                 {QStringLiteral("weight"), reason.weight}});
    return list;
}

QJsonArray questionsOf(const LayoutProposal &proposal)
{
    QJsonArray list;
    for (const LayoutQuestion &question : proposal.questions)
        list.append(QJsonObject {
            {QStringLiteral("about"), wordOf(question.what)},
            {QStringLiteral("sheet"), question.sheet},
            {QStringLiteral("sentence"), question.sentence},
            {QStringLiteral("candidates"), QJsonArray::fromStringList(question.candidates)}});
    return list;
}

QJsonArray unreadOf(const LayoutProposal &proposal)
{
    QJsonArray list;
    for (const UnreadSheet &sheet : proposal.unread)
        list.append(QJsonObject {{QStringLiteral("sheet"), sheet.sheet},
                                 {QStringLiteral("reason"), sheet.reason},
                                 {QStringLiteral("personal"), sheet.isPersonal}});
    return list;
}

QJsonArray thresholdsOf(const LayoutProposal &proposal)
{
    QJsonArray list;
    for (const LayoutThreshold &one : proposal.thresholds)
        list.append(QJsonObject {{QStringLiteral("provider"), one.provider},
                                 {QStringLiteral("indicator"), one.indicator},
                                 {QStringLiteral("text"), one.text},
                                 {QStringLiteral("sheet"), one.sheet},
                                 {QStringLiteral("line"), one.line},
                                 {QStringLiteral("column"), one.column}});
    return list;
}

QJsonObject cellsOf(const LayoutProposal &proposal)
{
    QJsonObject counts;
    for (const auto &[fate, word] : kFates) {
        qint64 count = 0;
        for (const FateMap &map : proposal.fates)
            count += map.count(fate);
        counts.insert(QLatin1String(word), count);
    }
    return counts;
}

} // namespace

QJsonObject toJson(const LayoutChange &change)
{
    QJsonArray renamed;
    for (const RenamedColumn &column : change.renamed)
        renamed.append(
            QJsonObject {{QStringLiteral("was"), column.was}, {QStringLiteral("is"), column.is}});
    return {{QStringLiteral("mapping"), change.mapping.name},
            {QStringLiteral("likeness"), change.likeness},
            {QStringLiteral("sheet"), change.sheet},
            {QStringLiteral("gone"), QJsonArray::fromStringList(change.gone)},
            {QStringLiteral("added"), QJsonArray::fromStringList(change.added)},
            {QStringLiteral("renamed"), renamed},
            {QStringLiteral("sentences"), QJsonArray::fromStringList(change.sentences)}};
}

QJsonObject toJson(const LayoutProposal &proposal, const QString &fileName)
{
    QJsonObject json {{QStringLiteral("file"), fileName},
                      {QStringLiteral("found"), proposal.isFound},
                      {QStringLiteral("confidence"), proposal.confidence},
                      {QStringLiteral("taken_unasked"), proposal.isTakenUnasked()},
                      {QStringLiteral("figures"), proposal.figures},
                      {QStringLiteral("cells"), cellsOf(proposal)},
                      {QStringLiteral("reasons"), reasonsOf(proposal)},
                      {QStringLiteral("questions"), questionsOf(proposal)},
                      {QStringLiteral("unread"), unreadOf(proposal)},
                      {QStringLiteral("thresholds"), thresholdsOf(proposal)}};
    if (proposal.isFound)
        json.insert(QStringLiteral("mapping"), mappingToJson(proposal.mapping));
    return json;
}

} // namespace candour::cli
