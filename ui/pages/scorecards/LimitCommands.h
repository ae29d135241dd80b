// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/calc/SpcReading.h"
#include "core/db/ChangeSet.h"
#include "ui/pages/scorecards/FigureReading.h"

#include <QObject>

#include <optional>

namespace candour {

class FileSession;
class UserPrompts;
struct Failure;
struct TextRequest;

/// What she says about a control chart from the chart itself: that its limits are calculated anew
/// from a point on, and what happened at a point. Each is one command of the file.
class LimitCommands final : public QObject {
    Q_OBJECT

public:
    LimitCommands(FileSession &session, UserPrompts &prompts, QObject *parent = nullptr);

    /// Asks whose limits and why; where they begin anew already, for another reason. `lastMonth` is
    /// the last that the chart shows.
    void recalculateFrom(const FigurePlace &place, const Period &from, const Period &lastMonth);
    /// Fixes the limits of the part in which the point lies on the first of its points: asks on how
    /// many, whose limits, once it is said what would become of these, and why.
    void fixOnFirst(const FigurePlace &place, const Period &at, const Period &lastMonth);
    void noteAt(const FigurePlace &place, const Period &at, const Period &lastMonth);
    /// Asks which recalculation or note: of those at the point or, where there is none, of all of
    /// the chart.
    void remove(const FigurePlace &place, const Period &at, const Period &lastMonth);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    /// What is said of the chart and could be taken away.
    struct Statement {
        QString words;
        qsizetype point = 0;
        Uid rebase; ///< else it is a note
        bool fixing = false; ///< of a part that is calculated anew: only that its limits are fixed
        Uid note;
    };

    [[nodiscard]] std::optional<SpcReading> chartAt(const FigurePlace &place,
                                                    const Period &lastMonth);
    [[nodiscard]] QList<Statement> statementsOf(const SpcReading &reading) const;
    [[nodiscard]] std::optional<Rebase> rebaseToSave(const FigurePlace &place, const Period &from,
                                                     const SpcReading &reading);
    [[nodiscard]] std::optional<Rebase> knownRebase(const SpcPart &part);
    [[nodiscard]] std::optional<int> askPoints(const SpcReading &reading, size_t part);
    /// The part as it would be; `fixed` takes the place of the one that it is.
    [[nodiscard]] std::optional<SpcReading> chartWith(const Rebase &fixed, const FigurePlace &place,
                                                      const Period &lastMonth);
    [[nodiscard]] std::optional<Rebase> askWhose(Rebase fixed, const SpcReading &reading,
                                                 size_t part, const FigurePlace &place,
                                                 const Period &lastMonth);
    void askWhyAndSave(Rebase rebase, TextRequest request);
    [[nodiscard]] QList<Statement> statementsOfPart(const SpcReading &reading,
                                                    const SpcPart &part) const;
    /// Asked again, with this said, while it could name a person; none when she turned away.
    [[nodiscard]] std::optional<QString> askWords(TextRequest request, const Failure &named);
    void answer(const Result<ChangeSet> &result);

    FileSession &m_session;
    UserPrompts &m_prompts;
};

} // namespace candour
