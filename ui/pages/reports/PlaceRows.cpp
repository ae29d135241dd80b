// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/reports/PlaceRows.h"

#include <QCoreApplication>

namespace candour {

namespace {

using State = ReportPlaceRow::State;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlaceRows", text);
}

QString keyOf(const TextPlace &place)
{
    return place.section + u'|' + place.about;
}

ReportPlaceRow rowOf(const PlaceWords &words)
{
    const auto row = [&](State state, const QString &text) {
        return ReportPlaceRow {keyOf(words.place), words.place.label, state, text};
    };
    switch (words.state) {
    case WordsState::Owed:
        return row(State::Owed, tr("words owed"));
    case WordsState::Proposed:
        return row(State::Proposed, tr("earlier words, to confirm"));
    case WordsState::Written:
        return row(State::Written, tr("written"));
    case WordsState::Empty:
        break;
    }
    return row(State::Empty, {});
}

} // namespace

QString frontSheetKey()
{
    return QStringLiteral("frontSheet");
}

QList<ReportPlaceRow> placeRows(const ReportWork &work)
{
    QList<ReportPlaceRow> rows;
    if (work.frontSheet()) {
        const qsizetype owed = work.owedOnFrontSheet().size();
        rows.append({QStringLiteral("heading/front"), tr("First page")});
        rows.append({frontSheetKey(), tr("Front sheet"), owed > 0 ? State::Owed : State::Written,
                     owed == 0       ? tr("filled in")
                         : owed == 1 ? tr("one field still empty")
                                     : tr("%1 fields still empty").arg(owed)});
    }
    QString group;
    for (const PlaceWords &words : work.places()) {
        if (words.place.group != group) {
            group = words.place.group;
            rows.append({QStringLiteral("heading/") + group, group});
        }
        rows.append(rowOf(words));
    }
    return rows;
}

const PlaceWords *placeOf(const ReportWork &work, const QString &key)
{
    return work.place(key.section(u'|', 0, 0), key.section(u'|', 1));
}

} // namespace candour
