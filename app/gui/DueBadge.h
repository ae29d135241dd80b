// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

namespace candour {

class FileSession;
class OverdueWatch;
class PlaceRegistry;

/// The number beside the place Today: as many lines as the page lists as overdue or due today,
/// those of figures that have not come among them, kept up to date whichever page is shown. Both
/// must outlive it.
class DueBadge final : public QObject {
    Q_OBJECT

public:
    DueBadge(FileSession &session, PlaceRegistry &places, QObject *parent = nullptr);

private:
    void count();

    FileSession &m_session;
    PlaceRegistry &m_places;
    OverdueWatch &m_overdue;
};

} // namespace candour
