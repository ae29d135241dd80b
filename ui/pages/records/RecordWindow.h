// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/Record.h"

#include <QWidget>

namespace candour {

class FileSession;
class RecordDesk;
class Settings;
class UserPrompts;

/// A record's sheet in a window of its own, to stand beside another or the page. Follows the file,
/// bears the record's name, has a desk of its own for forms, and goes with the file.
class RecordWindow final : public QWidget {
    Q_OBJECT

public:
    /// Brings the record's window to the front, making it if there is none. All but the window
    /// outlive the open file.
    static RecordWindow *open(FileSession &session, UserPrompts &prompts, Settings &settings,
                              const RecordKind &kind, const Uid &uid);

protected:
    void changeEvent(QEvent *event) override;

private:
    RecordWindow(FileSession &session, UserPrompts &prompts, Settings &settings,
                 const RecordKind &kind, const Uid &uid);
    void makeSheet();

    const RecordKind &m_kind;
    const Uid m_uid;
    RecordDesk *m_desk;
    QWidget *m_sheet = nullptr;
};

} // namespace candour
