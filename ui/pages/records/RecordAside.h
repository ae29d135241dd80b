// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

#include <QTabWidget>

#include <functional>

namespace candour {

class AttachmentsPanel;
class FileSession;
class HistoryPanel;
class LinksPanel;
class UserPrompts;
struct ChangeSet;

/// What belongs to a record beside its fields: history, links and attachments, read from the open
/// file and kept up to date.
class RecordAside final : public QTabWidget {
    Q_OBJECT

public:
    RecordAside(FileSession &session, UserPrompts &prompts, QWidget *parent = nullptr);

    /// A record that is not in the file yet has none of these.
    void setRecord(const RecordKind &kind, const Uid &uid);
    void refresh(const ChangeSet &changes);

    /// Asked before a moment is restored: why not now, or nothing. For a form with words typed.
    void setRestoreGuard(const std::function<QString()> &whyNot) { m_whyNoRestore = whyNot; }

Q_SIGNALS:
    /// The record's fields were put back as they once stood.
    void restored();
    void openRequested(const QString &kind, const candour::Uid &uid);
    void copyRequested(const candour::Uid &attachment);

private:
    void connectHistory();
    void compareMoments(qint64 first, qint64 second);
    void restoreMoment(qint64 moment, const QStringList &fields);
    void connectLinks();
    void connectAttachments();
    void read();
    void readHistory();
    void readLinks();
    void readAttachments();
    void addLink(const QString &kind, const Uid &uid);
    void addFiles(const QStringList &paths);
    void saveAs(const Uid &attachment, const QString &name);
    [[nodiscard]] std::optional<QString> askNote(const QString &note);

    FileSession &m_session;
    UserPrompts &m_prompts;
    const RecordKind *m_kind = nullptr;
    Uid m_uid;
    std::function<QString()> m_whyNoRestore;
    HistoryPanel *m_history;
    LinksPanel *m_links;
    AttachmentsPanel *m_attachments;
};

} // namespace candour
