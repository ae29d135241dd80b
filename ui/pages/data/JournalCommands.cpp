// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "core/services/RecordPlaces.h"
#include "core/services/UndoStack.h"
#include "ui/pages/data/JournalExportJob.h"
#include "ui/pages/data/JournalFilters.h"
#include "ui/pages/data/JournalModel.h"
#include "ui/pages/data/JournalTab.h"
#include "ui/pages/records/RecordDesk.h"
#include "ui/panels/HistoryText.h"
#include "ui/prompts/UserPrompts.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Loading.h"

#include <QFileInfo>

/// What is done with entries of the journal.
namespace candour {

QList<HistoryEntry> JournalTab::detailsEntries(const JournalDetails &details)
{
    HistoryEntry entry;
    entry.what = details.line.what;
    entry.when = stampWords(details.line.time);
    entry.who = details.line.who;
    entry.reason = details.line.reason;
    HistoryEntry checking;
    const auto fact = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            checking.changes.append({label, {}, value});
    };
    checking.what = tr("For checking the file");
    fact(tr("Entry"), QString::number(details.line.sequence));
    fact(tr("Device"), details.device);
    fact(tr("Command"), details.command);
    QList<HistoryEntry> entries {entry};
    for (const JournalChangeWords &change : details.changes) {
        HistoryEntry one;
        one.what = tr("%1: %2").arg(change.record, change.action);
        for (const HistoryField &field : change.fields) {
            if (field.isForChecking)
                fact(tr("%1 of the figures").arg(field.label), field.to);
            else
                one.changes.append({field.label, field.from, field.to});
        }
        entries.append(one);
    }
    if (details.changeCount > details.changes.size()) {
        HistoryEntry more;
        more.what = tr("And %L1 more; the CSV file has them all.")
                        .arg(details.changeCount - details.changes.size());
        entries.append(more);
    }
    fact(tr("Digest"), details.digest);
    entries.append(checking); // last: nobody reads it but who checks
    return entries;
}

bool JournalTab::showRecord(const Uid &record)
{
    const auto id = db::journalKindOf(m_session.reader(), record);
    if (!id || id->isEmpty())
        return false;
    const RecordKind *kind = m_session.reader().registry().byId(*id);
    m_filters->clear();
    m_filters->setRecord(
        record, kind ? m_desk->nameOf(*kind, record) : batchWords(m_session.reader(), record));
    return true;
}

void JournalTab::onlyThisRecord()
{
    if (const auto line = chosen())
        m_filters->setRecord(line->record, line->title);
}

void JournalTab::goToRecord()
{
    const auto line = chosen();
    if (!line)
        return;
    const RecordKind *kind = m_session.reader().registry().byId(line->kind);
    if (!kind) { // figures: their import
        Q_EMIT navigationRequested({QStringLiteral("data"), line->record.toText()});
        return;
    }
    const auto place = placeOfRecord(m_session.reader(), *kind, line->record);
    if (!place)
        return failed(place.error());
    if (*place)
        Q_EMIT navigationRequested({(*place)->place, (*place)->target});
    else
        m_desk->edit(*kind, line->record); // withdrawn ones are still there to be read
}

void JournalTab::undoThis()
{
    const auto line = chosen();
    if (!line || !m_undoThis->isEnabled())
        return;
    const auto answer = m_prompts.ask(
        {.title = tr("Undo this"),
         .text = tr("Take back entry %1: %2?").arg(line->sequence).arg(line->what),
         .detail = tr("If any of it was changed again since, nothing is undone and you are told "
                      "what. The undo is an entry of the journal itself."),
         .answers = {tr("Undo it"), tr("Leave it")},
         .lastLeaves = true});
    if (answer != 0)
        return;
    m_banner->hide();
    m_undoing = line->sequence;
    follow();
    m_undo.undoEntry(line->sequence);
}

void JournalTab::exportCsv()
{
    if (m_export->isRunning())
        return;
    const auto path =
        m_prompts.pickFileToSave({.title = tr("Export the journal"),
                                  .suggestedName = tr("journal") + QStringLiteral(".csv"),
                                  .filters = {{tr("Tables"), QStringLiteral("*.csv")}},
                                  .suffix = QStringLiteral("csv")});
    if (!path)
        return;
    m_busy->start(tr("Writing the journal…"));
    m_export->start({m_session.path(), *path, m_filters->question(), m_session.terms()});
}

void JournalTab::exported(const QString &out, const Result<qint64> &entries)
{
    m_busy->stop();
    if (entries)
        m_banner->showMessage(
            Banner::Kind::Information,
            tr("%1 is written. Entries in it: %L2.").arg(QFileInfo(out).fileName()).arg(*entries));
    else if (entries.error().code != ErrorCode::Cancelled)
        m_prompts.report({.what = entries.error().text, .technical = entries.error().detail});
}

std::shared_ptr<const Document> JournalTab::printedDocument() const
{
    if (!m_session.isOpen() || m_model->rowCount() == 0)
        return nullptr;
    auto document = journalDocument(m_session.reader(), m_session.terms(), m_asked);
    if (!document) {
        m_session.reportReadFailure(document.error());
        return nullptr;
    }
    document->organisation = m_session.profile().name;
    document->reportDate = m_session.clock().today();
    document->marking = m_session.profile().defaultMarking;
    return std::make_shared<const Document>(*std::move(document));
}

} // namespace candour
