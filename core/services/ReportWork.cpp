// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/services/ReportWork.h"

#include "core/db/Database.h"
#include "core/db/DraftStore.h"
#include "core/domain/Records.h"
#include "core/services/OutcomePapers.h"
#include "core/services/ReportService.h"

#include <QCoreApplication>

namespace candour {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportWork", text);
}

PaperRequest requestFor(const Report &report)
{
    PaperRequest request;
    request.dataTo = Period::fromText(report.dataTo).value_or(Period());
    request.reportDate = report.reportDate;
    request.title = report.title;
    request.marking = report.marking;
    request.report = report.uid;
    return request;
}

/// The words of a place; for the meaning of a scorecard that has none yet, the provider's headline.
ReportText wordsFor(const QList<ReportText> &texts, const TextPlace &place)
{
    const auto find = [&](const QString &section) {
        for (const ReportText &text : texts) {
            if (text.section == section && text.about == place.about)
                return text;
        }
        return ReportText();
    };
    ReportText text = find(place.section);
    if (text.uid.isNull() && place.section == reportSection::kMeaning) {
        text = find(reportSection::kProvider);
        text.report = {};
    }
    return text;
}

} // namespace

Result<ReportWork> ReportWork::read(const db::Database &database, const ScorecardBooks &books,
                                    const Uid &uid)
{
    // First of all: what is committed while the rest is read makes the anchor an old one, and
    // pages with an old anchor are not issued.
    const auto head = database.journal().head();
    if (!head)
        return fail(head.error());
    auto report = database.records().find(Ref<Report>(uid));
    auto reports = database.records().all<Report>();
    if (!report)
        return fail(report.error());
    if (!reports)
        return fail(reports.error());
    if (!*report)
        return fail(ErrorCode::NotFound, tr("The report is not in this file."));
    QHash<Uid, QString> numbers;
    for (const Report &one : std::as_const(*reports))
        numbers.insert(one.uid, one.number);

    ReportWork work;
    work.m_report = **report;
    work.m_anchor = head->anchor();
    auto texts = PaperService(database).texts(uid);
    if (!texts)
        return fail(texts.error());
    if (auto done = work.readPaper(database, books); !done)
        return fail(done.error());
    auto drafts = db::drafts(database);
    if (!drafts)
        return fail(drafts.error());
    work.placeWords(*texts, numbers);
    work.placeTyped(*drafts);
    return work;
}

Result<void> ReportWork::readPaper(const db::Database &database, const ScorecardBooks &books)
{
    const PaperService service(database);
    const PaperRequest request = requestFor(m_report);
    const auto keep = [this](auto &&paper) -> Result<void> {
        if (!paper)
            return fail(paper.error());
        m_paper = std::move(*paper);
        return {};
    };
    if (m_report.kind == ReportTemplate::Board)
        return keep(service.boardReport(books, request));
    if (m_report.kind == ReportTemplate::Domain) {
        auto domain = database.records().find(m_report.domain);
        if (!domain)
            return fail(domain.error());
        return keep(domainReport(database, books, *domain ? (*domain)->code : QString(), request));
    }
    auto about = database.records().find(m_report.about);
    if (!about)
        return fail(about.error());
    return keep(service.scorecardPaper(
        books, *about ? (*about)->code : m_report.about.uid().toText(), request));
}

void ReportWork::placeWords(const QList<ReportText> &texts, const QHash<Uid, QString> &numbers)
{
    const QList<TextPlace> places =
        std::visit([](const auto &paper) { return textPlaces(paper); }, m_paper);
    for (const TextPlace &place : places) {
        const ReportText found = wordsFor(texts, place);
        PlaceWords words {place, found.text, WordsState::Empty, {}, {}};
        if (found.text.trimmed().isEmpty()) {
            words.state = place.required ? WordsState::Owed : WordsState::Empty;
        } else if (found.report.uid() == m_report.uid) {
            words.state = WordsState::Written;
        } else {
            words.state = WordsState::Proposed;
            words.from = numbers.value(found.report.uid());
        }
        m_places.append(words);
    }
}

void ReportWork::placeTyped(const QList<db::Draft> &drafts)
{
    for (const db::Draft &draft : drafts) {
        if (draft.record != m_report.uid)
            continue;
        for (PlaceWords &words : m_places) {
            if (typedTextField(words.place.section, words.place.about) == draft.field)
                words.typed = draft.text;
        }
    }
}

const PlaceWords *ReportWork::place(const QString &section, const QString &about) const
{
    for (const PlaceWords &words : m_places) {
        if (words.place.section == section && words.place.about == about)
            return &words;
    }
    return nullptr;
}

const FrontSheet *ReportWork::frontSheet() const
{
    const auto *board = std::get_if<BoardReportInput>(&m_paper);
    return board && board->frontSheet ? &*board->frontSheet : nullptr;
}

QStringList ReportWork::owedOnFrontSheet() const
{
    QStringList owed;
    if (const auto *board = std::get_if<BoardReportInput>(&m_paper)) {
        for (const MissingText &missing : missingTexts(*board)) {
            if (missing.section == QLatin1String("frontSheet"))
                owed.append(missing.label);
        }
    }
    return owed;
}

QStringList ReportWork::owed() const
{
    QStringList owed;
    for (const QString &field : owedOnFrontSheet())
        owed.append(tr("Front sheet: %1").arg(field));
    for (const PlaceWords &words : m_places) {
        const QString name = words.place.group + QStringLiteral(": ") + words.place.label;
        if (words.state == WordsState::Owed)
            owed.append(name);
        else if (words.state == WordsState::Proposed)
            owed.append(tr("%1 (earlier words, not confirmed)").arg(name));
    }
    return owed;
}

void ReportWork::showWords(const QString &section, const QString &about, const QString &text)
{
    if (auto *paper = std::get_if<ScorecardPaper>(&m_paper)) {
        (section == reportSection::kMeaning ? paper->meaning : paper->goodPractice) = text;
        return;
    }
    auto *domain = std::get_if<DomainReportInput>(&m_paper);
    QList<ReportText> &texts =
        domain ? domain->board.texts : std::get<BoardReportInput>(m_paper).texts;
    for (ReportText &one : texts) {
        if (one.section == section && one.about == about) {
            one.text = text;
            return;
        }
    }
    ReportText added;
    added.section = section;
    added.about = about;
    added.text = text;
    texts.append(added);
}

Document ReportWork::document(const QString &edition) const
{
    if (const auto *board = std::get_if<BoardReportInput>(&m_paper)) {
        BoardReportInput input = *board;
        input.frame.edition = edition;
        return buildBoardReport(input);
    }
    if (const auto *domain = std::get_if<DomainReportInput>(&m_paper)) {
        DomainReportInput input = *domain;
        input.board.frame.edition = edition;
        return buildDomainReport(input);
    }
    ScorecardPaper paper = std::get<ScorecardPaper>(m_paper);
    paper.frame.edition = edition;
    return buildScorecard(paper);
}

QString draftEdition(const Report &report)
{
    return tr("%1, draft").arg(report.number);
}

QString issuedEdition(const Report &report, const QDate &day, const QString &anchor)
{
    return tr("%1, issued %2, journal %3").arg(report.number, shortDate(day), anchor);
}

} // namespace candour
