// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/frame/JumpProvider.h"
#include "ui/frame/Page.h"

namespace candour {

class FileSession;
struct FoundRecord;

/// Every record of the open file, by the index of words; gone to where it belongs. A provider is
/// followed by its scorecard.
class RecordJumps final : public JumpProvider {
public:
    using Go = std::function<void(const Location &)>;

    RecordJumps(FileSession &session, Go go);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QList<JumpHit> find(const QString &text, int most) const override;
    [[nodiscard]] std::optional<JumpHit> recall(const QString &key) const override;

private:
    [[nodiscard]] JumpHit hitOf(const FoundRecord &record) const;
    [[nodiscard]] JumpHit scorecardOf(const FoundRecord &provider) const;

    FileSession &m_session;
    Go m_go;
};

/// A measure of a provider, both named in any order: "MRSA riverside".
class FigureJumps final : public JumpProvider {
public:
    FigureJumps(FileSession &session, RecordJumps::Go go);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QList<JumpHit> find(const QString &text, int most) const override;
    [[nodiscard]] std::optional<JumpHit> recall(const QString &key) const override;

private:
    FileSession &m_session;
    RecordJumps::Go m_go;
};

} // namespace candour
