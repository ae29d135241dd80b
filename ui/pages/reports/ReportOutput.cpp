// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/reports/ReportOutput.h"

#include "core/base/SaveFile.h"
#include "core/db/Database.h"
#include "core/report/HtmlWriter.h"
#include "core/services/FileSession.h"
#include "core/services/ReportService.h"
#include "core/services/TextGuard.h"
#include "ui/print/PdfWriter.h"
#include "ui/prompts/UserPrompts.h"

#include <QRegularExpression>

#include <algorithm>

namespace candour {

namespace {

constexpr qsizetype kMostListed = 12; ///< places, in a message

QString listed(const QStringList &places)
{
    QStringList lines = places.mid(0, kMostListed);
    if (places.size() > kMostListed)
        lines.append(ReportOutput::tr("and %1 more").arg(places.size() - kMostListed));
    return lines.join(u'\n');
}

/// The same without refusing: the texts of the report, then those of other records it shows.
Result<QList<UnclearedText>> namedIn(const db::Database &database, const Uid &report,
                                     const Document &document)
{
    auto own = unclearedTexts(database, report);
    const auto shown = unclearedTexts(database, document);
    if (!own || !shown)
        return candour::fail(own ? shown.error() : own.error());
    for (const UnclearedText &one : *shown) {
        const bool known = std::any_of(own->cbegin(), own->cend(), [&one](const auto &other) {
            return other.text.record == one.text.record && other.text.field == one.text.field;
        });
        if (!known)
            own->append(one);
    }
    return own;
}

/// What issuing means, and first of all where the pages may name somebody.
Question issueQuestion(const Report &report, const QList<UnclearedText> &persons)
{
    Question question;
    question.title = ReportOutput::tr("Issue %1").arg(report.number);
    const QString issuing =
        ReportOutput::tr("Issuing stores these pages as they are; they can no longer be changed.");
    question.text = issuing;
    question.detail = ReportOutput::tr("A correction needs a new report. The pages carry the "
                                       "number %1 and the state of the journal. Changing a figure "
                                       "of it will ask for a reason from then on.")
                          .arg(report.number);
    if (persons.isEmpty()) {
        question.answers = {ReportOutput::tr("Issue report"), ReportOutput::tr("Keep as draft")};
        question.lastLeaves = true;
        return question;
    }
    QStringList places;
    for (const UnclearedText &person : persons)
        places.append(person.where);
    question.text = persons.size() == 1
        ? ReportOutput::tr("A person could be named in one text of %1, and nobody has said that it "
                           "may stay.")
              .arg(report.number)
        : ReportOutput::tr("A person could be named in %1 texts of %2, and nobody has said that "
                           "they may stay.")
              .arg(persons.size())
              .arg(report.number);
    question.detail = listed(places) + QStringLiteral("\n\n") + issuing + u' ' + question.detail;
    question.answers = {ReportOutput::tr("Issue all the same")};
    question.preferred = Question::kTurnAway;
    question.warning = true;
    return question;
}

} // namespace

LaidReport layReport(const Document &document, bool onePage)
{
    if (!onePage)
        return {std::make_shared<const Document>(document),
                std::make_shared<const Pages>(layOut(document))};
    Fitted fitted = layOutToFit(document);
    return {std::make_shared<const Document>(std::move(fitted.document)),
            std::make_shared<const Pages>(std::move(fitted.pages))};
}

QString fileNameOf(const Report &report, const QString &code, const QString &suffix)
{
    static const QRegularExpression unfit(QStringLiteral(R"([<>:"/\\|?*\x00-\x1f]+)"));
    QString name = report.kind == ReportTemplate::Scorecard
        ? QStringLiteral("Scorecard_%1_%2").arg(code, report.dataTo)
        : QStringLiteral("%1 %2").arg(report.number, report.title);
    return name.replace(unfit, QStringLiteral("-")) + u'.' + suffix;
}

ReportOutput::ReportOutput(FileSession &session, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_prompts(prompts)
{
}

QString ReportOutput::codeOf(const Report &report) const
{
    const auto about = m_session.reader().records().find(report.about);
    return about && *about ? (*about)->code : QString();
}

void ReportOutput::savePdf(const Report &report, const LaidReport &laid)
{
    if (!laid.document || !mayLeave(report, *laid.document))
        return;
    const auto path = m_prompts.pickFileToSave(
        {.title = tr("Save %1 as PDF").arg(report.number),
         .suggestedName = fileNameOf(report, codeOf(report), QStringLiteral("pdf")),
         .filters = {{tr("PDF"), QStringLiteral("*.pdf")}},
         .suffix = QStringLiteral("pdf")});
    if (!path)
        return;
    const auto bytes = report.state == ReportState::Draft ? pdfOf(*laid.document, *laid.pages)
                                                          : issuedPdf(m_session.reader(), report);
    if (bytes)
        save(*path, *bytes);
    else
        fail(bytes.error());
}

void ReportOutput::saveHtml(const Report &report, const LaidReport &laid)
{
    if (!laid.document || !mayLeave(report, *laid.document))
        return;
    const auto path = m_prompts.pickFileToSave(
        {.title = tr("Save %1 as HTML").arg(report.number),
         .suggestedName = fileNameOf(report, codeOf(report), QStringLiteral("html")),
         .filters = {{tr("Web pages"), QStringLiteral("*.html")}},
         .suffix = QStringLiteral("html")});
    if (path)
        save(*path, htmlOf(*laid.document).toUtf8());
}

void ReportOutput::save(const QString &path, const QByteArray &bytes)
{
    const auto saved = saveFile(path, bytes);
    if (!saved)
        m_prompts.report({.what = saved.error().text,
                          .means = tr("The report itself is safe in your Candour file."),
                          .technical = saved.error().detail});
}

void ReportOutput::reportOwed(const Report &report, const QStringList &owed)
{
    m_prompts.report(
        {.what = owed.size() == 1
             ? tr("%1 cannot be issued yet: one place waits for your words.").arg(report.number)
             : tr("%1 cannot be issued yet: %2 places wait for your words.")
                   .arg(report.number)
                   .arg(owed.size()),
         .means = listed(owed),
         .todo = tr("They are marked in the list at the left. Ctrl+Enter in the text box goes from "
                    "one to the next.")});
}

bool ReportOutput::mayLeave(const Report &report, const Document &document) const
{
    if (report.state != ReportState::Draft)
        return true; // it was looked at when it was issued
    const auto allowed = checkPrint(m_session.reader(), report.uid, document);
    if (!allowed)
        m_prompts.report({.what = allowed.error().text,
                          .means = tr("Nothing was printed or saved."),
                          .technical = allowed.error().detail});
    return allowed.has_value();
}

void ReportOutput::issue(const ReportWork &work)
{
    const Report &report = work.report();
    if (const QStringList owed = work.owed(); !owed.isEmpty()) {
        reportOwed(report, owed);
        return;
    }
    const Document document =
        work.document(issuedEdition(report, m_session.clock().today(), work.anchor()));
    if (!mayLeave(report, document))
        return;
    const auto persons = namedIn(m_session.reader(), report.uid, document);
    if (!persons) {
        fail(persons.error());
        return;
    }
    if (m_prompts.ask(issueQuestion(report, *persons)) != 0)
        return;
    const LaidReport laid = layReport(document, work.isOnePage());
    auto pdf = pdfOf(*laid.document, *laid.pages);
    if (!pdf) {
        fail(pdf.error());
        return;
    }
    m_session.run(
        [uid = report.uid, pages = ReportPages {*laid.document, *pdf, work.anchor()}](
            db::Database &database, const Progress &) { return issueReport(database, uid, pages); },
        this,
        [this](const Result<ChangeSet> &result) {
            if (!result)
                fail(result.error());
        });
}

void ReportOutput::withdraw(const Report &report)
{
    const auto reason =
        m_prompts.textLine({.title = tr("Withdraw %1").arg(report.number),
                            .label = tr("Its pages stay readable, marked as withdrawn. Why is it "
                                        "taken out of use?"),
                            .action = tr("Withdraw report")});
    if (!reason)
        return;
    m_session.run(
        [uid = report.uid, why = *reason](db::Database &database, const Progress &) {
            return withdrawReport(database, uid, why);
        },
        this,
        [this](const Result<ChangeSet> &result) {
            if (!result)
                fail(result.error());
        });
}

void ReportOutput::fail(const Error &error)
{
    m_prompts.report({.what = error.text, .technical = error.detail});
}

} // namespace candour
