// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/pages/records/OverdueWatch.h"

#include "core/db/Database.h"
#include "core/services/FileSession.h"
#include "ui/widgets/InBackground.h"

namespace candour {

OverdueWatch &OverdueWatch::of(FileSession &session)
{
    auto *watch = session.findChild<OverdueWatch *>(QString(), Qt::FindDirectChildrenOnly);
    return watch ? *watch : *new OverdueWatch(session);
}

OverdueWatch::OverdueWatch(FileSession &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &FileSession::opened, this, &OverdueWatch::look);
    connect(&session, &FileSession::closed, this, [this] { m_found.reset(); });
    connect(&session, &FileSession::changed, this, [this](const ChangeSet &changes) {
        if (concernsSubmissions(changes))
            look();
    });
    look();
}

void OverdueWatch::keepUp()
{
    if (m_found && m_found->day != m_session.clock().today())
        look();
}

void OverdueWatch::look()
{
    if (!m_session.isOpen())
        return;
    m_readAgain = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    inBackground(
        this,
        [path = m_session.path(), schema = &m_session.reader().schema(),
         day = m_session.clock().today()] { return readOverdueFigures(path, *schema, day); },
        [this, path = m_session.path()](const Result<OverdueFigures> &found) {
            m_isReading = false;
            if (m_readAgain)
                look();
            else if (m_session.isOpen() && m_session.path() == path)
                take(found);
        });
}

void OverdueWatch::take(const Result<OverdueFigures> &found)
{
    // What cannot be opened once more is read as the pages read it; they would say the same.
    const bool isBusy = !found && found.error().code == ErrorCode::Locked;
    const auto read = found || isBusy ? found : overdueFigures(m_session.reader());
    if (!read)
        return m_session.reportReadFailure(read.error()); // what is known stays
    m_found = *read;
    Q_EMIT foundAnew();
}

} // namespace candour
