// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/DueService.h"

#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/db/RecordsDue.h"
#include "core/domain/Records.h"
#include "core/services/DueRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace candour {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("DueService", text, nullptr, count);
}

/// What has to be done by the date, where the label of the field says only which date it is.
QString whatIsDue(const RecordKind &kind, const Field &field, const TermDictionary &terms)
{
    static const QHash<QString, const char *> words {
        {QStringLiteral("organisation.contract_to"),
         QT_TRANSLATE_NOOP("DueService", "Contract ends")},
        {QStringLiteral("report.report_date"), QT_TRANSLATE_NOOP("DueService", "Report to issue")},
        {QStringLiteral("front_sheet.meeting_date"),
         QT_TRANSLATE_NOOP("DueService", "Paper for a meeting")},
        {QStringLiteral("person_role.until"), QT_TRANSLATE_NOOP("DueService", "Role ends")},
        {QStringLiteral("data_quality.review_by"),
         QT_TRANSLATE_NOOP("DueService", "Data quality to review")},
    };
    const char *text = words.value(kind.id + u'.' + field.name);
    return text ? expandTerms(tr(text), terms) : fieldLabel(field, terms);
}

/// The record that stands alone, from a row of any depth; none when it or an owner on the way was
/// withdrawn.
struct Standing {
    const RecordKind *kind = nullptr;
    RecordData record;
};

Result<std::optional<Standing>> ownerOf(const db::Database &database, const RecordKind &kind,
                                        const db::RecordRow &row)
{
    Standing standing {&kind, row.record};
    Uid owner = row.owner;
    while (const RecordKind *ownerKind = database.registry().ownerOf(*standing.kind).kind) {
        auto found = database.records().row(*ownerKind, owner);
        if (!found)
            return fail(found.error());
        if (!*found || (*found)->record.withdrawn)
            return std::optional<Standing>();
        standing = {ownerKind, (*found)->record};
        owner = (*found)->owner;
    }
    return std::optional(standing);
}

} // namespace

DueGroup dueGroup(const QDate &due, const QDate &today)
{
    if (due < today)
        return DueGroup::Overdue;
    if (due == today)
        return DueGroup::Today;
    if (due <= today.addDays(Qt::Sunday - today.dayOfWeek()))
        return DueGroup::ThisWeek;
    const bool sameMonth = due.year() == today.year() && due.month() == today.month();
    return sameMonth ? DueGroup::ThisMonth : DueGroup::Later;
}

QString dueGroupWords(DueGroup group)
{
    switch (group) {
    case DueGroup::Overdue:
        return tr("Overdue");
    case DueGroup::Today:
        return tr("Today");
    case DueGroup::ThisWeek:
        return tr("This week");
    case DueGroup::ThisMonth:
        return tr("This month");
    case DueGroup::Later:
        break;
    }
    return tr("Later");
}

QString dueDaysText(const QDate &due, const QDate &today)
{
    const int days = int(today.daysTo(due));
    if (days < 0)
        return QCoreApplication::translate("DueService", "late by %n day(s)", nullptr, -days);
    if (days == 0)
        return tr("due today");
    return QCoreApplication::translate("DueService", "in %n day(s)", nullptr, days);
}

Result<QList<DueItem>> DueService::dueBy(const QDate &until) const
{
    QList<DueItem> items;
    DueRules rules(m_database);
    for (const RecordKind *kind : m_database.registry().kinds()) {
        for (const Field &field : kind->fields) {
            if (!field.has(FieldFlag::DueDate) || !field.isColumn())
                continue;
            auto rows = db::rowsDueBy(m_database, *kind, field, until);
            if (!rows)
                return fail(rows.error());
            for (const db::RecordRow &row : std::as_const(*rows)) {
                if (field.isSettled && field.isSettled(row.record))
                    continue;
                auto settled = rules.isSettled(*kind, row);
                if (!settled)
                    return fail(settled.error());
                if (*settled)
                    continue;
                auto item = itemOf(*kind, field, row);
                if (!item)
                    return fail(item.error());
                if (*item)
                    items.append(**item);
            }
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const DueItem &a, const DueItem &b) {
        return a.due != b.due ? a.due < b.due : a.title.localeAwareCompare(b.title) < 0;
    });
    return items;
}

Result<std::optional<DueItem>> DueService::itemOf(const RecordKind &kind, const Field &field,
                                                  const db::RecordRow &row) const
{
    auto owner = ownerOf(m_database, kind, row);
    if (!owner)
        return fail(owner.error());
    if (!*owner)
        return std::optional<DueItem>();
    const db::StoreContext context(m_database.records());
    const auto words = [&](const RecordData &record) {
        return recordWords(
            record,
            [&context](const RecordKind &other, const Uid &uid) {
                return context.titleOf(other, uid);
            },
            m_terms);
    };
    const QString own = row.record.uid.toText() + field.name;
    DueItem item {Uid::ofShipped(u"due", own), (*owner)->kind, (*owner)->record.uid};
    item.title = words((*owner)->record);
    if (item.kind != &kind)
        item.row = words(row.record);
    item.field = fieldLabel(field, m_terms);
    item.what = whatIsDue(kind, field, m_terms);
    item.due = row.record.value(field.name).toDate();
    return std::optional<DueItem>(std::move(item));
}

} // namespace candour
