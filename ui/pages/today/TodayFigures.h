// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/NewlyRed.h"
#include "core/calc/NewlySpecial.h"

#include <QObject>
#include <QTimer>

namespace candour {

class FileSession;

/// What the last month of figures brought: measures newly red, and charts that newly show a special
/// cause. Read from the file one provider at a time, so that the window answers meanwhile, and only
/// while somebody waits for it. Belongs to the main thread.
class TodayFigures final : public QObject {
    Q_OBJECT

public:
    explicit TodayFigures(FileSession &session, QObject *parent = nullptr);

    /// Reads anew; done() follows, also when there is nothing. Asked again before, it begins again.
    void read();
    void stop();
    /// Out of sight the reading rests: other pages have the thread to themselves. In sight again it
    /// goes on where it stood.
    void setInSight(bool inSight);

    [[nodiscard]] const Period &month() const { return m_month; }

    [[nodiscard]] const std::vector<NewlyRed> &newlyRed() const { return m_found; }

    [[nodiscard]] const std::vector<SpcReading> &newlySpecial() const { return m_special; }

Q_SIGNALS:
    void done();

private:
    /// What one round of the event loop reads; false, and the failure said, where the file could
    /// not be read: what was found earlier stays.
    [[nodiscard]] bool readSlice();
    [[nodiscard]] bool readMatrices(const Ref<Organisation> &provider);
    [[nodiscard]] bool readCharts(const Ref<Organisation> &provider);
    void goOn();

    FileSession &m_session;
    QTimer m_next;
    bool m_inSight = true;
    bool m_isReading = false;
    QList<Ref<Organisation>> m_waitingForMatrices;
    QList<Ref<Organisation>> m_waitingForCharts;
    Period m_month;
    std::vector<NewlyRed> m_gathered; ///< by the reading that goes on
    std::vector<NewlyRed> m_found;
    std::vector<SpcReading> m_gatheredSpecial; ///< by the reading that goes on
    std::vector<SpcReading> m_special;
};

} // namespace candour
