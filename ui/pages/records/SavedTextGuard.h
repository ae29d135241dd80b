// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/db/ChangeSet.h"

#include <QObject>

namespace candour {

class FileSession;
class UserPrompts;

/// Looks at what the small windows saved (a rating, a note, the words of the organisation), which
/// have no place of their own to warn in: where a person could be named in a text that was just
/// changed, it says so and asks why the words may stay. Without an answer they are kept and stop a
/// public print. Forms of records, comments and the words of reports ask by themselves.
class SavedTextGuard final : public QObject {
    Q_OBJECT

public:
    SavedTextGuard(FileSession &session, UserPrompts &prompts, QObject *parent);

private:
    void look(const ChangeSet &changes);
    void ask(const ChangeSet &changes);

    FileSession &m_session;
    UserPrompts &m_prompts;
};

} // namespace candour
