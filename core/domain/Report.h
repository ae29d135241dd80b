// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Choice.h"
#include "core/base/Uid.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace candour {

struct Attachment;
struct Domain;
struct Organisation;
struct Person;

enum class ReportTemplate { Scorecard, Board, Domain };
enum class ReportState { Draft, Issued, Withdrawn };

/// One paper. `dataTo` and `reportDate` are two dates (CONVENTIONS section 22). An issued report
/// keeps its blocks and its PDF as attachments, and never changes again.
struct Report {
    Uid uid;
    QString number; ///< "QR-2026-03"
    ReportTemplate kind = ReportTemplate::Board;
    QString title;
    Ref<Organisation> about; ///< the provider of a scorecard
    QString dataTo; ///< last month, machine form
    QDate reportDate;
    QString marking;
    ReportState state = ReportState::Draft;
    QDateTime issued;
    Ref<Person> issuedBy;
    QString anchor; ///< journal sequence and head when issued: "SEQ:HEX"
    Ref<Attachment> blocks;
    Ref<Attachment> pdf;
    Ref<Domain> domain; ///< of a report of one domain
};

/// The lead's words for one place of a report. `section` is the key of the section, `about` what
/// the text is about within it ("organisation/indicator", or empty).
struct ReportText {
    Uid uid;
    Ref<Report> report;
    QString section;
    QString about;
    QString text;
    Ref<Person> author;
    QDateTime written;
};

enum class PaperPurpose { Decision, Discussion, Assurance, Information };
enum class Regard { Yes, No, NotApplicable, InProgress };

/// The front sheet of a Board paper (PRINTS A0, REQUIREMENTS 9.1, CONVENTIONS section 21).
struct FrontSheet {
    Uid uid;
    Ref<Report> report;
    QString meeting;
    QDate meetingDate;
    QString agendaItem;
    bool publicSession = true;
    QString presenter;
    QString author;
    QString leadDirector;
    QString clinicalLead;
    PaperPurpose purpose = PaperPurpose::Assurance;
    QString summary; ///< up to five lines
    QString recommendation;
    QString objectives;
    QString previouslyConsidered;
    QString financialImplications;
    QString legalImplications;
    QString workforceImplications;
    QString engagement;
    QString conflicts;
    Regard equalityAssessment = Regard::InProgress;
    Regard mentalCapacityAct = Regard::NotApplicable;
    Regard humanRights = Regard::Yes;
    Regard healthAndSafety = Regard::NotApplicable;
    Regard constitution = Regard::Yes;
    Regard freedomOfInformation = Regard::Yes;
};

template <>
std::span<const Choice<ReportTemplate>> choicesOf<ReportTemplate>();
template <>
std::span<const Choice<ReportState>> choicesOf<ReportState>();
template <>
std::span<const Choice<PaperPurpose>> choicesOf<PaperPurpose>();
template <>
std::span<const Choice<Regard>> choicesOf<Regard>();

} // namespace candour
