// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/FigureImport.h"
#include "core/services/SourceNames.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace candour {

class FrozenTableView;
class NamesModel;

/// The names of a source that the file does not know: each with its rows and what she says it
/// means, a record, a new one or nothing. Suggestions come with their likeness and reason; none
/// is chosen beforehand. Data in, answers out; it stores nothing.
class NamesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NamesPanel(QWidget *parent = nullptr);

    /// `answers` are what was said before of these names; `records` what “another” offers.
    void setNames(const QList<UnknownName> &unknown, const NameAnswers &answers,
                  const NamedRecords &records);

    /// What becomes of names without an answer, where that is said of all of them; `isOver` after
    /// the import: the list then says what became of them and takes no answers.
    void setRest(std::optional<NameFate> fate, bool isOver);

    [[nodiscard]] const NameAnswers &answers() const;

    /// Names without an answer.
    [[nodiscard]] int open() const;

Q_SIGNALS:
    void answersChanged(const candour::NameAnswers &answers);

private:
    void answerAll(NameFate fate);
    void updateCount();
    [[nodiscard]] QString outcome() const;

    NamesModel *m_model;
    FrozenTableView *m_view;
    QLabel *m_count;
    QPushButton *m_create;
    QPushButton *m_leaveOut;
    bool m_isOver = false;
    std::optional<NameFate> m_rest;
};

} // namespace candour
