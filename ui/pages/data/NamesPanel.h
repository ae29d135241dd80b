// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/FigureImport.h"
#include "core/services/SourceNames.h"

#include <QWidget>

class QLabel;

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

    [[nodiscard]] const NameAnswers &answers() const;

    /// Names without an answer.
    [[nodiscard]] int open() const;

Q_SIGNALS:
    void answersChanged(const candour::NameAnswers &answers);

private:
    void answerAll(NameFate fate);
    void updateCount();

    NamesModel *m_model;
    FrozenTableView *m_view;
    QLabel *m_count;
};

} // namespace candour
