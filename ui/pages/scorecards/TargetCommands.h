// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/ThresholdService.h"
#include "ui/pages/scorecards/FigureReading.h"

#include <QObject>

namespace candour {

class FileSession;

/// What can be done to the rules and the standing of a measure's figures: another target, with what
/// it would change shown first, and another grade of the data. Each is one command of the file.
class TargetCommands final : public QObject {
    Q_OBJECT

public:
    explicit TargetCommands(FileSession &session, QObject *parent = nullptr);

    /// Opens the target in force at the place, or a new one. `typed` is what stands in its cell
    /// already; a text that is no target is refused by failed().
    void changeTarget(const FigurePlace &place, const QString &typed, QWidget *window);
    void gradeData(const FigurePlace &place, QWidget *window);

Q_SIGNALS:
    void done();
    void failed(const QString &sentence);

private:
    [[nodiscard]] std::optional<Threshold> targetAt(const FigurePlace &place) const;
    [[nodiscard]] ThresholdEdit editOf(const Threshold &proposed,
                                       const std::optional<Threshold> &replaced) const;
    void answer(const Result<ChangeSet> &result);

    FileSession &m_session;
};

} // namespace candour
