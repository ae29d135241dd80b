// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/OverdueFigures.h"

#include <QObject>

#include <optional>

namespace candour {

class FileSession;

/// Which figures are overdue in the open file, for every place that says so. Read aside, on a
/// thread of the pool, when the file is opened and after each change that may matter; one reading
/// at a time. Lives on the main thread.
class OverdueWatch final : public QObject {
    Q_OBJECT

public:
    /// That of the session, to which it belongs; made when it is first asked for.
    [[nodiscard]] static OverdueWatch &of(FileSession &session);

    /// As last read; none until then. It stays while it is read anew.
    [[nodiscard]] const std::optional<OverdueFigures> &found() const { return m_found; }

    /// Reads anew where what is known is not of today.
    void keepUp();

Q_SIGNALS:
    /// Something was read.
    void foundAnew();

private:
    explicit OverdueWatch(FileSession &session);
    void look();
    void take(const Result<OverdueFigures> &found);

    FileSession &m_session;
    std::optional<OverdueFigures> m_found;
    bool m_isReading = false;
    bool m_readAgain = false; ///< the file changed since the reading began
};

} // namespace candour
