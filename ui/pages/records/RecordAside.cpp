// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/RecordAside.h"

#include "core/calc/ValueWords.h"
#include "core/db/Database.h"
#include "core/services/AttachmentService.h"
#include "core/services/FileSession.h"
#include "core/services/LinkService.h"
#include "core/services/RecordHistory.h"
#include "core/services/RecordMoments.h"
#include "ui/panels/AttachmentsPanel.h"
#include "ui/panels/HistoryPanel.h"
#include "ui/panels/LinksPanel.h"
#include "ui/prompts/UserPrompts.h"

namespace candour {

namespace {

constexpr int kOffered = 20; ///< records to link to, at once

} // namespace

RecordAside::RecordAside(FileSession &session, UserPrompts &prompts, QWidget *parent)
    : QTabWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_history(new HistoryPanel(this))
    , m_attachments(new AttachmentsPanel(this))
{
    setObjectName(QStringLiteral("recordAside"));
    setAccessibleName(tr("History, links and attachments"));
    setDocumentMode(true);
    const auto search = [this](const QString &text) {
        QList<LinkTarget> targets;
        const auto found = linkCandidates(m_session.reader(), text, kOffered);
        if (!found)
            m_session.reportReadFailure(found.error());
        for (const LinkEnd &end : found ? *found : QList<LinkEnd>()) {
            if (end.uid != m_uid)
                targets.append(
                    {end.kind->id, end.uid, end.title, kindLabel(*end.kind, m_session.terms())});
        }
        return targets;
    };
    m_links = new LinksPanel(search, this);
    addTab(m_history, tr("History"));
    addTab(m_links, tr("Links"));
    addTab(m_attachments, tr("Attachments"));
    connectHistory();
    connectLinks();
    connectAttachments();
    connect(&session, &FileSession::changed, this, &RecordAside::refresh);
}

void RecordAside::connectHistory()
{
    connect(m_history, &HistoryPanel::compareRequested, this, &RecordAside::compareMoments);
    connect(m_history, &HistoryPanel::restoreRequested, this, &RecordAside::restoreMoment);
}

void RecordAside::connectLinks()
{
    connect(m_links, &LinksPanel::addRequested, this, &RecordAside::addLink);
    connect(m_links, &LinksPanel::openRequested, this, &RecordAside::openRequested);
    connect(m_links, &LinksPanel::noteRequested, this, [this](const Uid &link, const QString &old) {
        if (const auto note = askNote(old))
            m_session.run([link, text = *note](db::Database &database, const Progress &) {
                return noteLink(database, link, text);
            });
    });
    connect(m_links, &LinksPanel::removeRequested, this, [this](const Uid &link) {
        m_session.run([link](db::Database &database, const Progress &) {
            return removeLink(database, link);
        });
    });
}

void RecordAside::connectAttachments()
{
    connect(m_attachments, &AttachmentsPanel::dropped, this, &RecordAside::addFiles);
    connect(m_attachments, &AttachmentsPanel::chooseRequested, this,
            [this] { addFiles(m_prompts.pickFilesToOpen({.title = tr("Attach files")})); });
    connect(m_attachments, &AttachmentsPanel::openRequested, this, &RecordAside::copyRequested);
    connect(m_attachments, &AttachmentsPanel::saveRequested, this, &RecordAside::saveAs);
    connect(m_attachments, &AttachmentsPanel::noteRequested, this,
            [this](const Uid &attachment, const QString &old) {
                if (const auto note = askNote(old))
                    m_session.run(
                        [attachment, text = *note](db::Database &database, const Progress &) {
                            return noteAttachment(database, attachment, text);
                        });
            });
    connect(m_attachments, &AttachmentsPanel::removeRequested, this, [this](const Uid &attachment) {
        m_session.run([attachment](db::Database &database, const Progress &) {
            return removeAttachment(database, attachment);
        });
    });
}

void RecordAside::setRecord(const RecordKind &kind, const Uid &uid)
{
    m_kind = &kind;
    m_uid = uid;
    read();
}

void RecordAside::refresh(const ChangeSet &changes)
{
    if (m_kind && !changes.records.isEmpty())
        read();
}

void RecordAside::read()
{
    const auto row = m_session.reader().records().row(*m_kind, m_uid);
    if (!row) {
        m_session.reportReadFailure(row.error()); // what is shown stays
        return;
    }
    const bool there = row->has_value();
    QString reason = m_session.readOnlyReason();
    if (!there)
        reason = tr("Save the record first.");
    m_history->setReadOnlyReason(reason);
    m_links->setReadOnlyReason(reason);
    m_attachments->setReadOnlyReason(reason);
    if (there) {
        readHistory();
    } else {
        m_history->setSentence(tr("Its history begins when it is saved."));
    }
    readLinks();
    readAttachments();
}

void RecordAside::readHistory()
{
    const auto steps = historyOf(m_session.reader(), *m_kind, m_uid, m_session.terms());
    if (!steps) {
        m_session.reportReadFailure(steps.error());
        return; // what is shown stays
    }
    QList<HistoryEntry> entries;
    for (const HistoryStep &step : *steps) {
        HistoryEntry entry {step.sequence, stampWords(step.time), step.who,
                            step.what,     step.reason,           {}};
        for (const HistoryField &field : step.fields)
            entry.changes.append({field.label, field.from, field.to});
        entries.append(entry);
    }
    m_history->setEntries(entries);
}

void RecordAside::compareMoments(qint64 first, qint64 second)
{
    const auto found = candour::compareMoments(m_session.reader(), *m_kind, m_uid, first, second,
                                               m_session.terms());
    if (!found)
        return m_history->setComparisonSentence(found.error().text);
    QList<HistoryDifference> differences;
    for (const MomentDifference &one : *found)
        differences.append({one.field, one.label, one.first, one.second, one.isFixed});
    m_history->setDifferences(differences);
}

void RecordAside::restoreMoment(qint64 moment, const QStringList &fields)
{
    const QString whyNot = m_whyNoRestore ? m_whyNoRestore() : QString();
    const auto changed = candour::compareMoments(m_session.reader(), *m_kind, m_uid, moment,
                                                 kPresent, m_session.terms());
    if (!whyNot.isEmpty() || !changed) {
        m_prompts.report({.what = whyNot.isEmpty() ? changed.error().text : whyNot,
                          .means = tr("Nothing was changed.")});
        return;
    }
    QStringList labels;
    bool needsReason = false;
    for (const MomentDifference &one : *changed) {
        if (one.isFixed || (!fields.isEmpty() && !fields.contains(one.field)))
            continue;
        labels.append(one.label);
        needsReason = needsReason || one.asksReason;
    }
    const auto reason = m_prompts.textLine(
        {.title = tr("Restore as it stood"),
         .label = tr("These fields will say again what they said then: %1. It can be undone. Why?")
                      .arg(labels.join(QStringLiteral(", "))),
         .action = tr("Restore"),
         .required = needsReason});
    if (!reason)
        return;
    m_session.run(
        [kind = m_kind, uid = m_uid, restore = MomentRestore {moment, fields, *reason}](
            db::Database &database, const Progress &) {
            return candour::restoreMoment(database, *kind, uid, restore);
        },
        this,
        [this](const Result<ChangeSet> &done) {
            if (done)
                Q_EMIT restored();
            else
                m_prompts.report({.what = done.error().text, .technical = done.error().detail});
        });
}

void RecordAside::readLinks()
{
    const auto links = linksOf(m_session.reader(), *m_kind, m_uid);
    if (!links) {
        m_session.reportReadFailure(links.error());
        return;
    }
    QList<LinkLine> lines;
    for (const RecordLink &link : *links) {
        const QString kind = kindLabel(*link.other.kind, m_session.terms());
        lines.append({link.uid,
                      {link.other.kind->id, link.other.uid, link.other.title,
                       link.otherWithdrawn ? tr("%1, withdrawn").arg(kind) : kind},
                      link.note});
    }
    m_links->setLines(lines);
    setTabText(indexOf(m_links),
               lines.isEmpty() ? tr("Links") : tr("Links (%1)").arg(lines.size()));
}

void RecordAside::readAttachments()
{
    const auto attachments = attachmentsOf(m_session.reader(), *m_kind, m_uid);
    if (!attachments) {
        m_session.reportReadFailure(attachments.error());
        return;
    }
    QList<AttachmentLine> lines;
    for (const Attachment &one : *attachments)
        lines.append({one.uid, one.name, one.size.value_or(0), one.note});
    m_attachments->setLines(lines);
    setTabText(indexOf(m_attachments),
               lines.isEmpty() ? tr("Attachments") : tr("Attachments (%1)").arg(lines.size()));
}

void RecordAside::addLink(const QString &kind, const Uid &uid)
{
    const LinkEnd from {m_kind, m_uid, {}};
    const LinkEnd to {m_session.reader().registry().byId(kind), uid, {}};
    m_session.run([from, to](db::Database &database, const Progress &) {
        return candour::addLink(database, from, to, {});
    });
}

void RecordAside::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_session.run([kind = m_kind, uid = m_uid, paths](db::Database &database, const Progress &) {
        return attachFiles(database, *kind, uid, paths);
    });
}

void RecordAside::saveAs(const Uid &attachment, const QString &name)
{
    const auto path = m_prompts.pickFileToSave(
        {.title = tr("Save a copy of %1").arg(name), .suggestedName = name});
    if (!path)
        return;
    if (const auto done = saveAttachment(m_session.reader(), attachment, *path); !done)
        m_prompts.report({.what = done.error().text,
                          .means = tr("The file is safe in your Candour file."),
                          .technical = done.error().detail});
}

std::optional<QString> RecordAside::askNote(const QString &note)
{
    return m_prompts.textLine({.title = tr("Note"),
                               .label = tr("What should be known about it?"),
                               .text = note,
                               .action = tr("Keep note"),
                               .required = false});
}

} // namespace candour
