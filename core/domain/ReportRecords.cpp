// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/domain/Records.h"
#include "core/domain/ReportRules.h"

#include <QCoreApplication>

// Field ids name fields in the journal: never change one, never use one again.
namespace candour {

namespace {

bool isChoiceField(const RecordData &field)
{
    return field.text(u"kind") == codeOf(AdditionalFieldKind::Choice);
}

/// Its date is that of the paper once it is issued or given up, and no longer a deadline.
bool isNoDraft(const RecordData &report)
{
    return report.text(u"state") != codeOf(ReportState::Draft);
}

} // namespace

template <>
const RecordType<Comment> &recordType<Comment>()
{
    static const RecordType<Comment> type(
        "comment", "comments", QT_TRANSLATE_NOOP("record", "comment"),
        QT_TRANSLATE_NOOP("record", "comments"), [](Describe<Comment> &d) {
            d.field(1, "organisation", &Comment::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"))
                .required();
            d.field(2, "indicator", &Comment::indicator, QT_TRANSLATE_NOOP("field", "Indicator"))
                .required();
            d.field(3, "breakdown", &Comment::breakdown, QT_TRANSLATE_NOOP("field", "Breakdown"))
                .atMost(300);
            d.field(4, "period", &Comment::period, QT_TRANSLATE_NOOP("field", "Period"))
                .required()
                .period();
            d.field(5, "text", &Comment::text, QT_TRANSLATE_NOOP("field", "Comment"))
                .required()
                .multiline()
                .searchable();
            d.field(6, "author", &Comment::author, QT_TRANSLATE_NOOP("field", "Author"));
            d.field(7, "written", &Comment::written, QT_TRANSLATE_NOOP("field", "Written"));
            d.field(8, "batch", &Comment::batch, QT_TRANSLATE_NOOP("field", "Written about batch"))
                .atMost(36)
                .unwatched();
            d.key({QStringLiteral("organisation"), QStringLiteral("indicator"),
                   QStringLiteral("breakdown"), QStringLiteral("period")});
            d.title({QStringLiteral("text")});
        });
    return type;
}

template <>
const RecordType<DataQuality> &recordType<DataQuality>()
{
    static const RecordType<DataQuality> type(
        "data_quality", "data_quality_grades", QT_TRANSLATE_NOOP("record", "data-quality grade"),
        QT_TRANSLATE_NOOP("record", "data-quality grades"), [](Describe<DataQuality> &d) {
            d.field(1, "indicator", &DataQuality::indicator,
                    QT_TRANSLATE_NOOP("field", "Indicator"))
                .required();
            d.field(2, "organisation", &DataQuality::organisation,
                    QT_TRANSLATE_NOOP("field", "Organisation"));
            d.field(3, "grade", &DataQuality::grade, QT_TRANSLATE_NOOP("field", "Grade"))
                .required()
                .reasonOnChange();
            d.field(4, "valid_from", &DataQuality::from, QT_TRANSLATE_NOOP("field", "Valid from"));
            d.field(5, "signed_off_by", &DataQuality::signedOffBy,
                    QT_TRANSLATE_NOOP("field", "Signed off by"))
                .searchable()
                .atMost(200);
            d.field(6, "signed_off", &DataQuality::signedOff,
                    QT_TRANSLATE_NOOP("field", "Signed off on"));
            d.field(7, "note", &DataQuality::note, QT_TRANSLATE_NOOP("field", "Note"))
                .multiline()
                .searchable();
            d.field(8, "review_by", &DataQuality::reviewBy, QT_TRANSLATE_NOOP("field", "Review by"))
                .dueDate();
            d.key({QStringLiteral("indicator"), QStringLiteral("organisation"),
                   QStringLiteral("valid_from")});
            d.title({QStringLiteral("grade")});
        });
    return type;
}

template <>
const RecordType<Link> &recordType<Link>()
{
    static const RecordType<Link> type(
        "link", "links", QT_TRANSLATE_NOOP("record", "link"), QT_TRANSLATE_NOOP("record", "links"),
        [](Describe<Link> &d) {
            d.field(1, "from_kind", &Link::fromKind, QT_TRANSLATE_NOOP("field", "From kind"))
                .required()
                .atMost(40)
                .unwatched();
            d.field(2, "from_uid", &Link::fromUid, QT_TRANSLATE_NOOP("field", "From record"))
                .required()
                .atMost(36)
                .unwatched();
            d.field(3, "to_kind", &Link::toKind, QT_TRANSLATE_NOOP("field", "To kind"))
                .required()
                .atMost(40)
                .unwatched();
            d.field(4, "to_uid", &Link::toUid, QT_TRANSLATE_NOOP("field", "To record"))
                .required()
                .atMost(36)
                .unwatched();
            d.field(5, "note", &Link::note, QT_TRANSLATE_NOOP("field", "Note"))
                .searchable()
                .atMost(500);
            d.key({QStringLiteral("from_uid"), QStringLiteral("to_uid")});
            d.title({QStringLiteral("note")});
        });
    return type;
}

template <>
const RecordType<Attachment> &recordType<Attachment>()
{
    static const RecordType<Attachment> type(
        "attachment", "attachments", QT_TRANSLATE_NOOP("record", "attachment"),
        QT_TRANSLATE_NOOP("record", "attachments"), [](Describe<Attachment> &d) {
            d.field(1, "record_kind", &Attachment::recordKind,
                    QT_TRANSLATE_NOOP("field", "Kind of record"))
                .atMost(40)
                .unwatched();
            d.field(2, "record_uid", &Attachment::recordUid, QT_TRANSLATE_NOOP("field", "Record"))
                .atMost(36)
                .unwatched();
            d.field(3, "name", &Attachment::name, QT_TRANSLATE_NOOP("field", "Name"))
                .required()
                .searchable()
                .atMost(255);
            d.field(4, "media_type", &Attachment::mediaType,
                    QT_TRANSLATE_NOOP("field", "Media type"))
                .atMost(120)
                .unwatched();
            d.field(5, "digest", &Attachment::digest, QT_TRANSLATE_NOOP("field", "Digest"))
                .required()
                .atMost(64)
                .unwatched();
            d.field(6, "size", &Attachment::size, QT_TRANSLATE_NOOP("field", "Size"))
                .required()
                .unit(QStringLiteral("bytes"));
            d.field(7, "note", &Attachment::note, QT_TRANSLATE_NOOP("field", "Note"))
                .searchable()
                .atMost(500);
            d.key({QStringLiteral("record_uid"), QStringLiteral("digest"), QStringLiteral("name")});
            d.title({QStringLiteral("name")});
            d.guard(&guardStoredPages);
        });
    return type;
}

template <>
const RecordType<AdditionalField> &recordType<AdditionalField>()
{
    static const RecordType<AdditionalField> type(
        "additional_field", "additional_fields", QT_TRANSLATE_NOOP("record", "additional field"),
        QT_TRANSLATE_NOOP("record", "additional fields"), [](Describe<AdditionalField> &d) {
            d.field(1, "record_kind", &AdditionalField::recordKind,
                    QT_TRANSLATE_NOOP("field", "Kind of record"))
                .required()
                .atMost(40)
                .unwatched();
            d.field(2, "label", &AdditionalField::label, QT_TRANSLATE_NOOP("field", "Label"))
                .required()
                .searchable()
                .atMost(120);
            d.field(3, "kind", &AdditionalField::kind, QT_TRANSLATE_NOOP("field", "Kind of field"))
                .required();
            d.field(4, "options", &AdditionalField::options, QT_TRANSLATE_NOOP("field", "Choices"))
                .help(QT_TRANSLATE_NOOP("help", "Separate choices by ;"))
                .atMost(1000)
                .visibleWhen(&isChoiceField);
            d.field(5, "required", &AdditionalField::required,
                    QT_TRANSLATE_NOOP("field", "Required"));
            d.key({QStringLiteral("record_kind"), QStringLiteral("label")});
            d.title({QStringLiteral("label")});
        });
    return type;
}

template <>
const RecordType<SavedMapping> &recordType<SavedMapping>()
{
    static const RecordType<SavedMapping> type(
        "mapping", "mappings", QT_TRANSLATE_NOOP("record", "mapping"),
        QT_TRANSLATE_NOOP("record", "mappings"), [](Describe<SavedMapping> &d) {
            d.field(1, "name", &SavedMapping::name, QT_TRANSLATE_NOOP("field", "Name"))
                .required()
                .unique()
                .searchable()
                .atMost(120);
            d.field(2, "json", &SavedMapping::json, QT_TRANSLATE_NOOP("field", "Definition"))
                .required()
                .multiline()
                .unwatched();
            d.field(3, "note", &SavedMapping::note, QT_TRANSLATE_NOOP("field", "Note")).multiline();
        });
    return type;
}

template <>
const RecordType<Report> &recordType<Report>()
{
    static const RecordType<Report> type(
        "report", "reports", QT_TRANSLATE_NOOP("record", "report"),
        QT_TRANSLATE_NOOP("record", "reports"), [](Describe<Report> &d) {
            d.field(1, "number", &Report::number, QT_TRANSLATE_NOOP("field", "Number"))
                .unique()
                .numbered({QStringLiteral("QR-"), true, 2});
            d.field(2, "kind", &Report::kind, QT_TRANSLATE_NOOP("field", "Template")).required();
            d.field(3, "title", &Report::title, QT_TRANSLATE_NOOP("field", "Title"))
                .required()
                .searchable()
                .atMost(200);
            d.field(4, "about", &Report::about, QT_TRANSLATE_NOOP("field", "About"));
            d.field(5, "data_to", &Report::dataTo, QT_TRANSLATE_NOOP("field", "Data to"))
                .required()
                .period();
            d.field(6, "report_date", &Report::reportDate,
                    QT_TRANSLATE_NOOP("field", "Report date"))
                .required()
                .dueDate(&isNoDraft);
            d.field(7, "marking", &Report::marking, QT_TRANSLATE_NOOP("field", "Marking"))
                .atMost(60);
            d.field(8, "state", &Report::state, QT_TRANSLATE_NOOP("field", "State"))
                .required()
                .reasonOnChange();
            d.field(9, "issued", &Report::issued, QT_TRANSLATE_NOOP("field", "Issued"));
            d.field(10, "issued_by", &Report::issuedBy, QT_TRANSLATE_NOOP("field", "Issued by"));
            d.field(11, "anchor", &Report::anchor, QT_TRANSLATE_NOOP("field", "Journal anchor"))
                .atMost(60)
                .unwatched();
            d.field(12, "blocks", &Report::blocks, QT_TRANSLATE_NOOP("field", "Stored pages"));
            d.field(13, "pdf", &Report::pdf, QT_TRANSLATE_NOOP("field", "Stored PDF"));
            d.field(14, "domain", &Report::domain, QT_TRANSLATE_NOOP("field", "Domain"));
            d.title({QStringLiteral("number"), QStringLiteral("title")});
            d.guard(&guardReport);
        });
    return type;
}

template <>
const RecordType<ReportText> &recordType<ReportText>()
{
    static const RecordType<ReportText> type(
        "report_text", "report_texts", QT_TRANSLATE_NOOP("record", "report text"),
        QT_TRANSLATE_NOOP("record", "report texts"), [](Describe<ReportText> &d) {
            d.field(1, "report", &ReportText::report, QT_TRANSLATE_NOOP("field", "Report"));
            d.field(2, "section", &ReportText::section, QT_TRANSLATE_NOOP("field", "Section"))
                .required()
                .atMost(120)
                .unwatched();
            d.field(3, "about", &ReportText::about, QT_TRANSLATE_NOOP("field", "About"))
                .atMost(200)
                .unwatched();
            d.field(4, "text", &ReportText::text, QT_TRANSLATE_NOOP("field", "Text"))
                .multiline()
                .searchable();
            d.field(5, "author", &ReportText::author, QT_TRANSLATE_NOOP("field", "Author"));
            d.field(6, "written", &ReportText::written, QT_TRANSLATE_NOOP("field", "Written"));
            d.key({QStringLiteral("report"), QStringLiteral("section"), QStringLiteral("about")});
            d.title({QStringLiteral("section")});
            d.guard(&guardPartOfReport);
        });
    return type;
}

template <>
const RecordType<FrontSheet> &recordType<FrontSheet>()
{
    static const RecordType<FrontSheet> type(
        "front_sheet", "front_sheets", QT_TRANSLATE_NOOP("record", "front sheet"),
        QT_TRANSLATE_NOOP("record", "front sheets"), [](Describe<FrontSheet> &d) {
            d.field(1, "report", &FrontSheet::report, QT_TRANSLATE_NOOP("field", "Report"))
                .required();
            d.section(QT_TRANSLATE_NOOP("section", "Meeting"));
            d.field(2, "meeting", &FrontSheet::meeting, QT_TRANSLATE_NOOP("field", "Meeting"))
                .atMost(200);
            d.field(3, "meeting_date", &FrontSheet::meetingDate,
                    QT_TRANSLATE_NOOP("field", "Date of the meeting"))
                .dueDate(); // until its report is a draft no longer
            d.field(4, "agenda_item", &FrontSheet::agendaItem,
                    QT_TRANSLATE_NOOP("field", "Agenda item"))
                .atMost(40);
            d.field(5, "public_session", &FrontSheet::publicSession,
                    QT_TRANSLATE_NOOP("field", "Public session"));
            d.section(QT_TRANSLATE_NOOP("section", "People"));
            d.field(6, "presenter", &FrontSheet::presenter,
                    QT_TRANSLATE_NOOP("field", "Presented by"))
                .atMost(200);
            d.field(7, "author", &FrontSheet::author, QT_TRANSLATE_NOOP("field", "Author"))
                .atMost(200);
            d.field(8, "lead_director", &FrontSheet::leadDirector,
                    QT_TRANSLATE_NOOP("field", "Lead director"))
                .atMost(200);
            d.field(9, "clinical_lead", &FrontSheet::clinicalLead,
                    QT_TRANSLATE_NOOP("field", "Clinical lead"))
                .atMost(200);
            d.section(QT_TRANSLATE_NOOP("section", "Paper"));
            d.field(10, "purpose", &FrontSheet::purpose, QT_TRANSLATE_NOOP("field", "Purpose"))
                .required();
            d.field(11, "summary", &FrontSheet::summary,
                    QT_TRANSLATE_NOOP("field", "Executive summary"))
                .multiline();
            d.field(12, "recommendation", &FrontSheet::recommendation,
                    QT_TRANSLATE_NOOP("field", "Recommendation"))
                .multiline();
            d.field(13, "objectives", &FrontSheet::objectives,
                    QT_TRANSLATE_NOOP("field", "Objectives supported"))
                .multiline();
            d.field(14, "previously_considered", &FrontSheet::previouslyConsidered,
                    QT_TRANSLATE_NOOP("field", "Previously considered by"))
                .multiline();
            d.section(QT_TRANSLATE_NOOP("section", "Implications"));
            d.field(15, "financial_implications", &FrontSheet::financialImplications,
                    QT_TRANSLATE_NOOP("field", "Financial implications"))
                .multiline();
            d.field(16, "legal_implications", &FrontSheet::legalImplications,
                    QT_TRANSLATE_NOOP("field", "Legal implications"))
                .multiline();
            d.field(17, "workforce_implications", &FrontSheet::workforceImplications,
                    QT_TRANSLATE_NOOP("field", "Workforce implications"))
                .multiline();
            d.field(18, "engagement", &FrontSheet::engagement,
                    QT_TRANSLATE_NOOP("field", "Engagement"))
                .multiline();
            d.field(19, "conflicts", &FrontSheet::conflicts,
                    QT_TRANSLATE_NOOP("field", "Conflicts of interest"))
                .multiline();
            d.field(20, "equality_assessment", &FrontSheet::equalityAssessment,
                    QT_TRANSLATE_NOOP("field", "Equality impact assessment"));
            d.field(21, "mental_capacity_act", &FrontSheet::mentalCapacityAct,
                    QT_TRANSLATE_NOOP("field", "Mental Capacity Act"));
            d.field(22, "human_rights", &FrontSheet::humanRights,
                    QT_TRANSLATE_NOOP("field", "Human Rights Act"));
            d.field(23, "health_and_safety", &FrontSheet::healthAndSafety,
                    QT_TRANSLATE_NOOP("field", "Health and safety"));
            d.field(24, "constitution", &FrontSheet::constitution,
                    QT_TRANSLATE_NOOP("field", "NHS Constitution"));
            d.field(25, "freedom_of_information", &FrontSheet::freedomOfInformation,
                    QT_TRANSLATE_NOOP("field", "Freedom of information"));
            d.key({QStringLiteral("report")});
            d.title({QStringLiteral("meeting")});
            d.guard(&guardPartOfReport);
        });
    return type;
}

} // namespace candour
