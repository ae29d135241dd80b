// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/JumpProvider.h"
#include "ui/frame/Page.h"

namespace candour {

class FileSession;

/// The records that can be gone to: providers, their indicators, and reports.
class RecordJumps final : public JumpProvider {
public:
    RecordJumps(FileSession &session, std::function<void(const Location &)> go);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QList<JumpHit> find(const QString &text, int most) const override;

private:
    void addProviders(QList<JumpHit> &hits, const QString &text) const;
    void addIndicators(QList<JumpHit> &hits, const QString &text) const;
    void addDomains(QList<JumpHit> &hits, const QString &text) const;
    void addReports(QList<JumpHit> &hits, const QString &text) const;
    void add(QList<JumpHit> &hits, const JumpHit &hit, const QString &searched, const QString &text,
             const Location &location) const;

    FileSession &m_session;
    std::function<void(const Location &)> m_go;
};

} // namespace candour
