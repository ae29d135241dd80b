// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace candour {

/// A question whose buttons name what happens ("Withdraw the batch", "Keep it"): never yes and no.
struct Question {
    static constexpr int kTurnAway = -1; ///< as the preferred answer: Enter does nothing
    QString title;
    QString text; ///< what is asked, one sentence
    QString detail {}; ///< what follows from each answer; may be empty
    QStringList answers; ///< verbs, in the order shown
    int preferred = 0; ///< what Enter takes
    bool warning = false; ///< something of hers is at stake
    /// The last answer leaves everything as it is: Escape gives it too, and there is no Cancel that
    /// would say the same a second time.
    bool lastLeaves = false;
};

/// What happened, what it means for her data, what to do (LOOK "Words").
struct Failure {
    QString what;
    QString means {};
    QString todo {};
    QString technical {}; ///< shown on demand, for a bug report
};

/// A file to be named. Filters are pairs "Spreadsheets" + "*.csv *.xlsx".
struct FileRequest {
    QString title;
    QString folder {}; ///< empty: where the last file of this kind was
    QString suggestedName {}; ///< for saving
    QList<std::pair<QString, QString>> filters {};
    QString suffix {}; ///< added to a name typed without one
};

struct TextRequest {
    QString title;
    QString label;
    QString text {}; ///< to begin with
    QString action; ///< what the button says
    bool required = true; ///< the button waits until something is typed
};

/// The only way in which the program asks or tells the user something that stops her. Pages get
/// one; tests give them a FakePrompts. An absent answer means that she turned away: do nothing.
class UserPrompts {
public:
    UserPrompts() = default;
    virtual ~UserPrompts() = default;
    UserPrompts(const UserPrompts &) = delete;
    UserPrompts &operator=(const UserPrompts &) = delete;

    /// The index of the answer.
    [[nodiscard]] virtual std::optional<int> ask(const Question &question) = 0;
    [[nodiscard]] virtual std::optional<QString> pickFileToOpen(const FileRequest &request) = 0;
    /// Empty when she turned away.
    [[nodiscard]] virtual QStringList pickFilesToOpen(const FileRequest &request) = 0;
    /// Overwriting an existing file has been agreed to.
    [[nodiscard]] virtual std::optional<QString> pickFileToSave(const FileRequest &request) = 0;
    /// A folder; of the request only title and folder count.
    [[nodiscard]] virtual std::optional<QString> pickFolder(const FileRequest &request) = 0;
    [[nodiscard]] virtual std::optional<QString> textLine(const TextRequest &request) = 0;
    virtual void report(const Failure &failure) = 0;
};

} // namespace candour
