// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"
#include "core/base/Result.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace candour {

class DefinitionSheet;
class FileSession;
class RecordAside;
class RecordDesk;
struct ChangeSet;

/// A record to read: what it says, and its history, links and attachments beneath. Follows the
/// file.
class RecordSheet final : public QWidget {
    Q_OBJECT

public:
    /// The session has a file open; session and desk outlive the sheet.
    RecordSheet(FileSession &session, RecordDesk &desk, const RecordKind &kind, const Uid &uid,
                QWidget *parent = nullptr);

private:
    void read();
    void refresh(const ChangeSet &changes);
    void showFailure(const Error &error);

    FileSession &m_session;
    RecordDesk &m_desk;
    const RecordKind &m_kind;
    const Uid m_uid;
    QLabel *m_title;
    QLabel *m_about; ///< its kind, and whether it is withdrawn
    QToolButton *m_window;
    QPushButton *m_edit;
    QScrollArea *m_scroll;
    DefinitionSheet *m_fields;
    RecordAside *m_aside;
};

} // namespace candour
