// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/ImportFindingsJson.h"

namespace candour::cli {

namespace {

QString wordOf(OfferState state)
{
    switch (state) {
    case OfferState::New:
        return QStringLiteral("new");
    case OfferState::Same:
        return QStringLiteral("same");
    case OfferState::Differs:
        return QStringLiteral("differs");
    case OfferState::Unclear:
        break;
    }
    return QStringLiteral("unclear");
}

} // namespace

QString wordOf(HeldDifference difference)
{
    switch (difference) {
    case HeldDifference::Added:
        return QStringLiteral("new");
    case HeldDifference::Changed:
        return QStringLiteral("changed");
    case HeldDifference::Same:
        return QStringLiteral("same");
    case HeldDifference::Missing:
        break;
    }
    return QStringLiteral("missing");
}

QJsonObject toJson(const HeldComparison &compared)
{
    QJsonArray figures;
    for (const ComparedFigure &figure : compared.figures) {
        if (figure.difference != HeldDifference::Changed
            && figure.difference != HeldDifference::Missing)
            continue;
        figures.append(QJsonObject {{QStringLiteral("difference"), wordOf(figure.difference)},
                                    {QStringLiteral("sentence"), figure.sentence()},
                                    {QStringLiteral("provider"), figure.provider},
                                    {QStringLiteral("indicator"), figure.measure},
                                    {QStringLiteral("breakdown"), figure.breakdown},
                                    {QStringLiteral("period"), figure.period.toText()},
                                    {QStringLiteral("held"), figure.heldFull},
                                    {QStringLiteral("read"), figure.readFull},
                                    {QStringLiteral("place"), figure.place}});
    }
    return {{QStringLiteral("new"), compared.added},
            {QStringLiteral("changed"), compared.changed},
            {QStringLiteral("same"), compared.same},
            {QStringLiteral("missing"), compared.missing},
            {QStringLiteral("figures"), figures}};
}

QJsonArray toJson(const QList<ThresholdOffer> &offers)
{
    QJsonArray list;
    for (const ThresholdOffer &offer : offers)
        list.append(QJsonObject {{QStringLiteral("provider"), offer.provider},
                                 {QStringLiteral("indicator"), offer.indicator},
                                 {QStringLiteral("text"), offer.text},
                                 {QStringLiteral("meaning"), offer.meaning},
                                 {QStringLiteral("state"), wordOf(offer.state)},
                                 {QStringLiteral("held"), offer.held},
                                 {QStringLiteral("why"), offer.why},
                                 {QStringLiteral("place"), offer.place}});
    return list;
}

QJsonArray toJson(const QList<UnknownName> &names)
{
    QJsonArray list;
    for (const UnknownName &name : names) {
        QJsonArray suggestions;
        for (const NameSuggestion &one : name.suggestions)
            suggestions.append(QJsonObject {{QStringLiteral("code"), one.code},
                                            {QStringLiteral("name"), one.name},
                                            {QStringLiteral("score"), one.score},
                                            {QStringLiteral("reason"), one.reason}});
        list.append(QJsonObject {
            {QStringLiteral("kind"),
             name.isIndicator ? QStringLiteral("indicator") : QStringLiteral("provider")},
            {QStringLiteral("text"), name.text},
            {QStringLiteral("rows"), name.rows},
            {QStringLiteral("line"), name.firstLine},
            {QStringLiteral("suggestions"), suggestions}});
    }
    return list;
}

QJsonArray toJson(const QList<RememberedName> &names)
{
    QJsonArray list;
    for (const RememberedName &name : names)
        list.append(QJsonObject {{QStringLiteral("text"), name.text},
                                 {QStringLiteral("code"), name.code},
                                 {QStringLiteral("name"), name.name}});
    return list;
}

} // namespace candour::cli
