// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/LockedFigures.h"
#include "ui/pages/scorecards/FigureReading.h"

#include <QObject>

#include <optional>

namespace candour {

class FileSession;
class UserPrompts;
struct Failure;
struct TextRequest;

/// What can be done to figures from a scorecard, each as one command of the file.
class FigureCommands final : public QObject {
    Q_OBJECT

public:
    FigureCommands(FileSession &session, UserPrompts &prompts, QObject *parent = nullptr);

    /// Why these cannot be stored; nothing when they can. Asks nobody and stores nothing.
    [[nodiscard]] std::optional<EntryFault> faultIn(const QList<EnteredFigure> &entries) const;
    /// Asks for a reason first where figures of issued reports would be restated; without one
    /// nothing is stored.
    void enter(const QList<EnteredFigure> &entries);
    /// Empty words take the comment away.
    void comment(const FigurePlace &place, const QString &text);
    /// Her words beneath a comment that another has written.
    void addToComment(const FigurePlace &place, const QString &text);
    /// Why the comment kept there may stay though it could name somebody.
    void clearComment(const FigurePlace &place, const QString &reason);
    /// Asks for her verdict and its reason.
    void chooseVerdict(const FigurePlace &place);
    /// The computed verdict stands again, where hers stood in its place.
    void takeBackVerdict(const FigurePlace &place);

Q_SIGNALS:
    /// A command was committed.
    void done();
    void failed(const QString &sentence);

private:
    void answer(const Result<ChangeSet> &result);
    [[nodiscard]] std::optional<VerdictOverride> overrideAt(const FigurePlace &place) const;
    void store(const QList<EnteredFigure> &entries, const QString &reason);
    void restate(const QList<EnteredFigure> &entries, const QList<db::ReportedCount> &reported);
    void setVerdict(const FigurePlace &place, Rag rag);
    /// Asked again, with this said, while it could name a person; none when she turned away.
    [[nodiscard]] std::optional<QString> askReason(TextRequest request, const Failure &named);
    void removeVerdict(const VerdictOverride &chosen);

    FileSession &m_session;
    UserPrompts &m_prompts;
};

} // namespace candour
