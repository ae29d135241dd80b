// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/base/SaveFile.h"
#include "core/db/Database.h"
#include "core/domain/Records.h"
#include "core/services/FileSession.h"
#include "core/services/SubmissionPapers.h"
#include "ui/dialogs/LetterDialog.h"
#include "ui/models/ValueTableModel.h"
#include "ui/pages/data/SubmissionTables.h"
#include "ui/pages/data/SubmissionsTab.h"
#include "ui/panels/TablePanel.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FrozenTableView.h"

#include <algorithm>

namespace candour {

bool SubmissionsTab::isInView(const SubmissionRow &row) const
{
    const QItemSelectionModel *chosen = m_grid->selectionModel();
    if (!chosen || !chosen->hasSelection())
        return row.month == int(m_book.months.size()) - 1;
    const auto isCell = [&](int line, int column) {
        return chosen->isSelected(m_cells->index(line, column));
    };
    const int all = int(m_book.providers.size()); // the line of all providers
    // The name of a provider stands for all its months.
    return isCell(row.provider, row.month + 1) || isCell(row.provider, 0)
        || isCell(all, row.month + 1) || isCell(all, 0);
}

std::vector<SubmissionRow> SubmissionsTab::rowsInView() const
{
    std::vector<SubmissionRow> rows;
    std::copy_if(m_book.rows.begin(), m_book.rows.end(), std::back_inserter(rows),
                 [this](const SubmissionRow &row) { return isInView(row); });
    return rows;
}

std::vector<SubmissionRow> SubmissionsTab::rowsChosen() const
{
    const QList<Uid> chosen = m_panel->selectedIds();
    std::vector<SubmissionRow> rows;
    if (chosen.isEmpty())
        return rows;
    const QSet<Uid> ids(chosen.begin(), chosen.end());
    for (const SubmissionRow &row : m_book.rows) {
        if (ids.contains(submissionUid(m_book, row)))
            rows.push_back(row);
    }
    return rows;
}

/// The figures chosen in the list; without any the months of providers chosen in the grid. What has
/// not come is left out.
QList<SubmissionPlace> SubmissionsTab::placesChosen() const
{
    const std::vector<SubmissionRow> chosen = rowsChosen();
    const QItemSelectionModel *cells = m_grid->selectionModel();
    const bool byFigure = !chosen.empty();
    if (!byFigure && (!cells || !cells->hasSelection()))
        return {};
    QList<SubmissionPlace> places;
    for (const SubmissionRow &row : byFigure ? chosen : rowsInView()) {
        if (row.verdict.state == SubmissionState::Missing
            || row.verdict.state == SubmissionState::NotYetDue)
            continue;
        const Ref<Organisation> provider(m_book.provider(row).uid);
        const SubmissionPlace place = byFigure
            ? SubmissionPlace {provider, row.indicator, row.period}
            : SubmissionPlace {provider, {}, m_book.months[size_t(row.month)]};
        if (!places.contains(place))
            places.append(place);
    }
    return places;
}

void SubmissionsTab::signOff()
{
    const QList<SubmissionPlace> places = placesChosen();
    if (places.isEmpty())
        return;
    const bool byFigure = !places.first().indicator.isNull();
    const QString what = byFigure
        ? tr("%n figure(s)", nullptr, int(places.size()))
        : tr("All that came of %n provider month(s)", nullptr, int(places.size()));
    TextRequest request;
    request.title = tr("Sign off");
    request.action = request.title;
    request.label =
        tr("%1: correct, appropriate and valid, as they stand today. Who says so?").arg(what);
    request.text = m_session.author().name;
    const auto who = m_prompts.textLine(request);
    if (!who)
        return;
    m_session.run(
        [places, who = *who](db::Database &database, const Progress &) {
            return signOffSubmissions(database, places, who);
        },
        this,
        [this, what, who = *who](const Result<ChangeSet> &result) {
            say(result, tr("%1 signed off by %2.").arg(what, who));
        });
}

void SubmissionsTab::withdraw()
{
    const QList<SubmissionPlace> places = placesChosen();
    m_session.run([places](db::Database &database,
                           const Progress &) { return withdrawSignOffs(database, places); },
                  this,
                  [this](const Result<ChangeSet> &result) {
                      say(result, tr("The sign-off is taken back."));
                  });
}

void SubmissionsTab::noteDay()
{
    const QList<SubmissionPlace> places = placesChosen();
    TextRequest request;
    request.title = tr("Received on");
    request.action = tr("Note the day");
    request.label = tr("The day on which the figures reached us, as 2026-10-14 or 14/10/2026; "
                       "empty for that of the import.");
    request.required = false;
    const auto typed = m_prompts.textLine(request);
    if (!typed)
        return;
    const QString text = typed->trimmed();
    QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        day = QDate::fromString(text, QStringLiteral("d/M/yyyy"));
    if (!text.isEmpty() && !day.isValid())
        return m_banner->showMessage(
            Banner::Kind::Warning,
            tr("“%1” is not a day. Write it as 2026-10-14 or 14/10/2026.").arg(text));
    m_session.run([places, day](db::Database &database,
                                const Progress &) { return noteReceived(database, places, day); },
                  this,
                  [this](const Result<ChangeSet> &result) {
                      say(result, tr("The day of receipt is noted."));
                  });
}

void SubmissionsTab::remind()
{
    const auto frame = reminderFrame(m_session.reader());
    if (!frame)
        return m_session.reportReadFailure(frame.error());
    const std::vector<SubmissionRow> chosen = rowsChosen();
    const QStringList letters =
        reminderLetters(m_book, chosen.empty() ? rowsInView() : chosen, *frame);
    if (letters.isEmpty())
        return m_banner->showMessage(Banner::Kind::Information,
                                     tr("None of these figures is missing: there is nobody to "
                                        "remind."));
    auto *dialog = new LetterDialog(letters.size() == 1
                                        ? tr("Reminder letter")
                                        : tr("%n reminder letter(s)", nullptr, int(letters.size())),
                                    joinedLetters(letters), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LetterDialog::saveRequested, this, &SubmissionsTab::saveLetter);
    dialog->open();
}

void SubmissionsTab::saveLetter(const QString &letter)
{
    FileRequest request;
    request.title = tr("Save the letter");
    request.suggestedName = tr("reminder") + QStringLiteral(".txt");
    request.filters = {{tr("Text"), QStringLiteral("*.txt")}};
    request.suffix = QStringLiteral("txt");
    const auto path = m_prompts.pickFileToSave(request);
    if (!path)
        return;
    if (const auto saved = saveFile(*path, letter.toUtf8()); !saved)
        m_banner->showMessage(Banner::Kind::Warning, saved.error().text);
    else
        m_banner->showMessage(Banner::Kind::Information, tr("Saved as %1.").arg(*path));
}

/// On the scorecard of its provider and month.
void SubmissionsTab::openFigure(const Uid &uid)
{
    for (const SubmissionRow &row : m_book.rows) {
        if (submissionUid(m_book, row) != uid)
            continue;
        const Period &month = m_book.months[size_t(row.month)];
        Q_EMIT navigationRequested(
            {QStringLiteral("scorecards"),
             QStringList {m_book.provider(row).code, m_book.indicator(row).code, month.toText()}
                 .join(u'|')});
        return;
    }
}

void SubmissionsTab::openRules()
{
    Q_EMIT navigationRequested(
        {QStringLiteral("data"), QStringLiteral("lists|") + recordType<SubmissionRule>().id});
}

} // namespace candour
