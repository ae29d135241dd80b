// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/base/WatchedText.h"

#include <QObject>

namespace candour {

class FileSession;
class FrontSheetPanel;
class WordsPanel;

/// Looks at the words of a report for what could name a person, shows it beneath them, and keeps
/// why they may stay.
class WordsGuard final : public QObject {
    Q_OBJECT

public:
    WordsGuard(FileSession &session, QObject *parent);

    /// As FormOptions::isCleared.
    [[nodiscard]] bool isCleared(const WatchedText &text) const;

    /// Shows what was found in the saved words of the place the panel shows.
    void look(const Uid &report, WordsPanel &panel) const;
    /// Keeps why the words of that place may stay.
    void clearWords(const Uid &report, const QString &section, const QString &about,
                    const QString &reason);
    void clearFront(const Uid &sheet, const QString &field, const QString &reason);

Q_SIGNALS:
    void cleared();

private:
    [[nodiscard]] std::optional<RecordData> recordOf(const Uid &report, const QString &section,
                                                     const QString &about) const;
    void clear(const RecordKind &kind, const Uid &uid, const QString &field, const QString &reason);

    FileSession &m_session;
};

} // namespace candour
