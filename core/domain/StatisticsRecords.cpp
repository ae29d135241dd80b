// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/domain/Period.h"
#include "core/domain/Records.h"

#include <QCoreApplication>

#include <algorithm>

// Field ids name fields in the journal: never change one, never use one again.
namespace candour {

namespace {

/// Without a period nothing is calculated anew: the record then fixes the limits of the first part.
void saysWhatChanges(const RecordData &rebase, QList<Problem> &problems)
{
    if (rebase.text(u"from_period").isEmpty() && !rebase.value(u"baseline_points").isValid())
        problems.append({QStringLiteral("from_period"),
                         QCoreApplication::translate(
                             "rule",
                             "Say from which period the limits are calculated anew, or on how many "
                             "points those of the first part are fixed.")});
}

/// 2024/26 has the form of a period and is none.
void periodExists(const RecordData &record, const QString &field, QList<Problem> &problems)
{
    const QString text = record.text(field);
    const bool isSaid = std::any_of(problems.cbegin(), problems.cend(),
                                    [&](const Problem &one) { return one.field == field; });
    if (!text.isEmpty() && !isSaid && !Period::fromText(text))
        problems.append(
            {field,
             QCoreApplication::translate("rule",
                                         "“%1” is not a period. Write it as 2024-04, 2024-Q1 or "
                                         "2024/25.")
                 .arg(text)});
}

void rebasePeriodExists(const RecordData &rebase, QList<Problem> &problems)
{
    periodExists(rebase, QStringLiteral("from_period"), problems);
}

void notePeriodExists(const RecordData &note, QList<Problem> &problems)
{
    periodExists(note, QStringLiteral("period"), problems);
}

} // namespace

template <>
const RecordType<Rebase> &recordType<Rebase>()
{
    static const RecordType<Rebase> type(
        "rebase", "rebases", QT_TRANSLATE_NOOP("record", "recalculation of limits"),
        QT_TRANSLATE_NOOP("record", "recalculations of limits"), [](Describe<Rebase> &d) {
            d.field(1, "organisation", &Rebase::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"))
                .help(QT_TRANSLATE_NOOP("help", "Empty: for every organisation"));
            d.field(2, "indicator", &Rebase::indicator, QT_TRANSLATE_NOOP("field", "Indicator"))
                .required();
            d.field(3, "breakdown", &Rebase::breakdown, QT_TRANSLATE_NOOP("field", "Breakdown"))
                .atMost(300);
            d.field(4, "from_period", &Rebase::from,
                    QT_TRANSLATE_NOOP("field", "Limits calculated anew from"))
                .period()
                .reasonOnChange();
            d.field(5, "baseline_points", &Rebase::baseline,
                    QT_TRANSLATE_NOOP("field", "Limits fixed on the first"))
                .range(kFewestBaselinePoints, 9999)
                .unit(QStringLiteral("points"))
                .reasonOnChange();
            d.field(6, "reason", &Rebase::reason, QT_TRANSLATE_NOOP("field", "Reason"))
                .required()
                .multiline()
                .searchable();
            d.key({QStringLiteral("organisation"), QStringLiteral("indicator"),
                   QStringLiteral("breakdown"), QStringLiteral("from_period")});
            d.title({QStringLiteral("reason")});
            d.rule(&saysWhatChanges);
            d.rule(&rebasePeriodExists);
        });
    return type;
}

template <>
const RecordType<ChartNote> &recordType<ChartNote>()
{
    static const RecordType<ChartNote> type(
        "chart_note", "chart_notes", QT_TRANSLATE_NOOP("record", "note on a chart"),
        QT_TRANSLATE_NOOP("record", "notes on charts"), [](Describe<ChartNote> &d) {
            d.field(1, "organisation", &ChartNote::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"))
                .help(QT_TRANSLATE_NOOP("help", "Empty: for every organisation"));
            d.field(2, "indicator", &ChartNote::indicator, QT_TRANSLATE_NOOP("field", "Indicator"))
                .required();
            d.field(3, "breakdown", &ChartNote::breakdown, QT_TRANSLATE_NOOP("field", "Breakdown"))
                .atMost(300);
            d.field(4, "period", &ChartNote::period, QT_TRANSLATE_NOOP("field", "Period"))
                .required()
                .period();
            d.field(5, "text", &ChartNote::text, QT_TRANSLATE_NOOP("field", "Note"))
                .required()
                .searchable()
                .atMost(200);
            d.field(6, "source_kind", &ChartNote::sourceKind,
                    QT_TRANSLATE_NOOP("field", "Kind of record"))
                .atMost(40)
                .unwatched();
            d.field(7, "source_uid", &ChartNote::sourceUid, QT_TRANSLATE_NOOP("field", "Record"))
                .atMost(36)
                .unwatched();
            d.key({QStringLiteral("organisation"), QStringLiteral("indicator"),
                   QStringLiteral("breakdown"), QStringLiteral("period"), QStringLiteral("text")});
            d.title({QStringLiteral("text")});
            d.rule(&notePeriodExists);
        });
    return type;
}

} // namespace candour
