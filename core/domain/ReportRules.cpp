// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/ReportRules.h"

#include "core/domain/Records.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportRules", text);
}

bool isIn(ReportState state, const RecordData &report)
{
    return report.text(u"state") == codeOf(state);
}

Result<void> closed(const RecordData &report)
{
    return fail(ErrorCode::Invalid,
                tr("%1 is issued and can no longer be changed. Begin a new report for a "
                   "correction.")
                    .arg(report.text(u"number")));
}

/// Whether the two agree in everything that only issuing and withdrawing may write.
bool sameStanding(const RecordData &a, const RecordData &b)
{
    for (const QStringView name :
         {u"state", u"issued", u"issued_by", u"anchor", u"blocks", u"pdf"}) {
        if (!sameValue(*a.kind().field(name), a.value(name), b.value(name)))
            return false;
    }
    return true;
}

/// Fails when the report is there and no draft.
Result<void> refuseIfClosed(const ProposedChange &change, const Uid &uid)
{
    if (uid.isNull())
        return {};
    auto report = change.find(recordType<Report>(), uid);
    if (!report)
        return fail(report.error());
    return *report && !isIn(ReportState::Draft, **report) ? closed(**report) : Result<void>();
}

Uid reportOf(const RecordData &attachment)
{
    return attachment.text(u"record_kind") == recordType<Report>().id
        ? Uid::fromText(attachment.text(u"record_uid"))
        : Uid();
}

} // namespace

Result<void> guardReport(const ProposedChange &change)
{
    const RecordData &after = change.after;
    const bool wasDraft = !change.before || isIn(ReportState::Draft, *change.before);
    if (!wasDraft) {
        RecordData withdrawn = *change.before;
        withdrawn.setValue(u"state", codeOf(ReportState::Withdrawn));
        const bool isWithdrawal = change.command == reportCommand::kWithdraw
            && isIn(ReportState::Issued, *change.before) && after == withdrawn;
        return isWithdrawal ? Result<void>() : closed(*change.before);
    }
    if (change.command == reportCommand::kIssue && change.before
        && isIn(ReportState::Issued, after))
        return {};
    if (sameStanding(after, change.before ? *change.before : recordType<Report>().fresh()))
        return {};
    return fail(ErrorCode::Invalid,
                tr("A report begins as a draft. It is issued and withdrawn on its own page."),
                QStringLiteral("state"));
}

Result<void> guardPartOfReport(const ProposedChange &change)
{
    if (change.before) {
        if (auto open = refuseIfClosed(change, change.before->reference(u"report")); !open)
            return open;
    }
    return refuseIfClosed(change, change.after.reference(u"report"));
}

Result<void> guardStoredPages(const ProposedChange &change)
{
    if (change.before) {
        if (auto open = refuseIfClosed(change, reportOf(*change.before)); !open)
            return open;
    }
    return refuseIfClosed(change, reportOf(change.after));
}

} // namespace candour
