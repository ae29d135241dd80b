// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ReportService.h"

#include "core/db/AttachmentStore.h"
#include "core/db/Command.h"
#include "core/db/Database.h"
#include "core/db/DraftStore.h"
#include "core/domain/Records.h"
#include "core/domain/ReportRules.h"
#include "core/services/FileAuthor.h"
#include "core/services/ReportWork.h"
#include "core/services/TextGuard.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportService", text);
}

Result<Report> openReport(const db::Database &database, const Uid &uid)
{
    auto report = database.records().find(Ref<Report>(uid));
    if (!report)
        return fail(report.error());
    if (!*report)
        return fail(ErrorCode::NotFound, tr("The report is not in this file."));
    if ((*report)->state != ReportState::Draft)
        return fail(ErrorCode::Conflict,
                    tr("%1 is issued and can no longer be changed. Begin a new report for a "
                       "correction.")
                        .arg((*report)->number));
    return **report;
}

QJsonObject aboutReport(const Uid &report)
{
    return {{QStringLiteral("report"), report.toText()}};
}

/// A front sheet for the new report with the last one's answers; what belongs to one meeting is
/// left empty.
FrontSheet nextFrontSheet(const QList<FrontSheet> &sheets, const Uid &report)
{
    FrontSheet sheet = sheets.isEmpty() ? FrontSheet() : sheets.last();
    sheet.uid = Uid();
    sheet.report = Ref<Report>(report);
    sheet.meetingDate = {};
    sheet.agendaItem.clear();
    sheet.summary.clear();
    sheet.previouslyConsidered.clear();
    return sheet;
}

Result<Ref<Attachment>> attach(db::Command &command, const Report &report, const QString &name,
                               const QString &mediaType, const QByteArray &bytes)
{
    auto digest = db::keepBytes(command, bytes);
    if (!digest)
        return fail(digest.error());
    Attachment attachment;
    attachment.recordKind = recordType<Report>().id;
    attachment.recordUid = report.uid.toText();
    attachment.name = name;
    attachment.mediaType = mediaType;
    attachment.digest = *digest;
    attachment.size = bytes.size();
    auto uid = command.put(attachment);
    if (!uid)
        return fail(uid.error());
    return Ref<Attachment>(*uid);
}

Result<QByteArray> attachedBytes(const db::Database &database, const Ref<Attachment> &ref)
{
    auto attachment = database.records().find(ref);
    if (!attachment)
        return fail(attachment.error());
    if (!*attachment)
        return fail(ErrorCode::NotFound,
                    tr("The report was never issued; there are no stored pages."));
    return db::bytesOf(database.connection(), (*attachment)->digest);
}

/// Where the journal stands, if every place of the report has its words.
Result<QString> anchorForIssue(const db::Database &database, const Report &report)
{
    auto books = ScorecardService(database).books();
    if (!books)
        return fail(books.error());
    auto work = ReportWork::read(database, *books, report.uid);
    if (!work)
        return fail(work.error());
    const QStringList owed = work->owed();
    if (!owed.isEmpty())
        return fail(
            ErrorCode::Invalid,
            tr("%1 cannot be issued yet. Places that wait for words: %2; the first is “%3”.")
                .arg(report.number)
                .arg(owed.size())
                .arg(owed.first()),
            owed.join(u'\n'));
    return work->anchor();
}

} // namespace

Result<ChangeSet> createReport(db::Database &database, Report report)
{
    auto command = db::Command::begin(database, {QStringLiteral("report.create"), {}, {}});
    if (!command)
        return fail(command.error());
    report.state = ReportState::Draft;
    auto uid = (*command)->put(report);
    if (!uid)
        return fail(uid.error());
    if (report.kind == ReportTemplate::Board) {
        auto sheets = database.records().all<FrontSheet>();
        if (!sheets)
            return fail(sheets.error());
        if (auto put = (*command)->put(nextFrontSheet(*sheets, *uid)); !put)
            return fail(put.error());
    }
    return (*command)->commit();
}

Result<ChangeSet> saveReportDetails(db::Database &database, const Report &report)
{
    auto record = openReport(database, report.uid);
    if (!record)
        return fail(record.error());
    record->title = report.title;
    record->dataTo = report.dataTo;
    record->reportDate = report.reportDate;
    record->marking = report.marking;
    auto command = db::Command::begin(
        database, {QStringLiteral("report.details"), aboutReport(report.uid), {}});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(*record); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> saveReportText(db::Database &database, const Uid &report, const QString &section,
                                 const QString &about, const QString &text)
{
    if (auto open = openReport(database, report); !open)
        return fail(open.error());
    auto texts = database.records().all<ReportText>();
    if (!texts)
        return fail(texts.error());
    ReportText record;
    for (const ReportText &old : std::as_const(*texts)) {
        if (old.report.uid() == report && old.section == section && old.about == about)
            record = old;
    }
    const QString draft = typedTextField(section, about);
    if (record.text == text && !record.uid.isNull()) {
        if (auto gone = db::discardDraft(database, report, draft); !gone)
            return fail(gone.error());
        return ChangeSet();
    }
    record.report = Ref<Report>(report);
    record.section = section;
    record.about = about;
    record.text = text;
    record.author = authorOf(database);
    record.written = database.clock().now();
    auto command =
        db::Command::begin(database, {QStringLiteral("report.text"), aboutReport(report), {}});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(record); !put)
        return fail(put.error());
    if (auto gone = db::removeDraft(**command, report, draft); !gone)
        return fail(gone.error());
    return (*command)->commit();
}

QString typedTextField(const QString &section, const QString &about)
{
    return section + u'|' + about;
}

Result<ChangeSet> keepTypedText(db::Database &database, const Uid &report, const QString &section,
                                const QString &about, const QString &text)
{
    if (auto open = openReport(database, report); !open)
        return fail(open.error());
    if (auto kept = db::saveDraft(database, recordType<Report>(), report,
                                  typedTextField(section, about), text);
        !kept)
        return fail(kept.error());
    return ChangeSet();
}

Result<ChangeSet> saveFrontSheet(db::Database &database, const FrontSheet &sheet)
{
    if (auto open = openReport(database, sheet.report.uid()); !open)
        return fail(open.error());
    auto command = db::Command::begin(
        database, {QStringLiteral("report.front_sheet"), aboutReport(sheet.report.uid()), {}});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(sheet); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> issueReport(db::Database &database, const Uid &uid, const ReportPages &pages)
{
    auto report = openReport(database, uid);
    if (!report)
        return fail(report.error());
    auto anchor = anchorForIssue(database, *report);
    if (!anchor)
        return fail(anchor.error());
    if (pages.anchor != *anchor)
        return fail(ErrorCode::Conflict,
                    tr("The file has changed since the pages of %1 were made. They were not "
                       "issued; look at them again, then issue.")
                        .arg(report->number));
    if (auto allowed = checkPrint(database, uid, pages.document); !allowed)
        return fail(allowed.error());
    auto command =
        db::Command::begin(database, {reportCommand::kIssue, aboutReport(uid), tr("Issued")});
    if (!command)
        return fail(command.error());
    auto blocks = attach(**command, *report, report->number + QStringLiteral(".json"),
                         QStringLiteral("application/json"), documentToJson(pages.document));
    if (!blocks)
        return fail(blocks.error());
    auto pdf = attach(**command, *report, report->number + QStringLiteral(".pdf"),
                      QStringLiteral("application/pdf"), pages.pdf);
    if (!pdf)
        return fail(pdf.error());
    report->blocks = *blocks;
    report->pdf = *pdf;
    report->state = ReportState::Issued;
    report->issued = database.clock().now();
    report->issuedBy = authorOf(database);
    report->anchor = *anchor;
    if (auto put = (*command)->put(*report); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<ChangeSet> withdrawReport(db::Database &database, const Uid &uid, const QString &reason)
{
    auto report = database.records().find(Ref<Report>(uid));
    if (!report)
        return fail(report.error());
    if (!*report || (*report)->state != ReportState::Issued)
        return fail(ErrorCode::Conflict, tr("Only an issued report can be withdrawn."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, tr("Withdrawing a report needs a reason."));
    (*report)->state = ReportState::Withdrawn;
    auto command =
        db::Command::begin(database, {reportCommand::kWithdraw, aboutReport(uid), reason});
    if (!command)
        return fail(command.error());
    if (auto put = (*command)->put(**report); !put)
        return fail(put.error());
    return (*command)->commit();
}

Result<QByteArray> issuedPdf(const db::Database &database, const Report &report)
{
    return attachedBytes(database, report.pdf);
}

Result<Document> issuedDocument(const db::Database &database, const Report &report)
{
    auto bytes = attachedBytes(database, report.blocks);
    if (!bytes)
        return fail(bytes.error());
    return documentFromJson(*bytes);
}

} // namespace candour
