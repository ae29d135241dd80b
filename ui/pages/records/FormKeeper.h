// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/dialogs/RecordDialog.h"

#include <QTimer>

namespace candour {

class FileSession;

/// Keeps what is typed into one record's window: as a draft within a second of a pause, as a
/// command when she saves. Belongs to the window.
class FormKeeper final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 700;

    FormKeeper(RecordDialog &dialog, FileSession &session);

    /// The record that the window shows from now on; a new one has its uid from the beginning.
    void setUid(const Uid &uid);

    [[nodiscard]] const Uid &uid() const { return m_uid; }

    /// Throws away what was typed earlier and not saved.
    void throwAway();

Q_SIGNALS:
    void saved(const candour::Uid &uid);

private:
    void save(RecordData record, const QString &reason, const RecordDialog::Answer &answer);
    void keep();

    RecordDialog &m_dialog;
    FileSession &m_session;
    Uid m_uid;
    QTimer m_pause;
    bool m_told = false; ///< that drafts cannot be kept
};

} // namespace candour
