// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

namespace candour {

class FileSession;
class PlaceRegistry;

/// The number beside the place Today: what is overdue or due today in the open file, kept up to
/// date whichever page is shown. Both must outlive it.
class DueBadge final : public QObject {
    Q_OBJECT

public:
    DueBadge(FileSession &session, PlaceRegistry &places, QObject *parent = nullptr);

private:
    void count();

    FileSession &m_session;
    PlaceRegistry &m_places;
};

} // namespace candour
