// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/SourceNames.h"
#include "ui/models/ColumnTableModel.h"

#include <optional>

namespace candour {

/// What may be said of one name, in the words of the list to choose from.
struct NameChoice {
    QString text;
    std::optional<NameAnswer> answer; ///< none: not answered
};

/// The names of a source that the file does not know, and the answers to them.
class NamesModel final : public ColumnTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Rows, Place, Meaning, ColumnCount };

    explicit NamesModel(QObject *parent = nullptr);

    void setNames(const QList<UnknownName> &names, const NameAnswers &answers,
                  const NamedRecords &records);

    /// What becomes of names without an answer, where that is said of all of them; `isOver` after
    /// the import, when nothing can be answered any more.
    void setRest(std::optional<NameFate> fate, bool isOver);

    [[nodiscard]] const NameAnswers &answers() const { return m_answers; }

    [[nodiscard]] int open() const;
    /// Names that this becomes of, each by its answer or with the rest.
    [[nodiscard]] int count(NameFate fate) const;

    /// Not answered, the suggestions, a new one, left out, and every record of the kind.
    [[nodiscard]] QList<NameChoice> choices(int row) const;
    [[nodiscard]] std::optional<NameAnswer> answer(int row) const;
    void setAnswer(int row, const std::optional<NameAnswer> &answer);
    /// The same for every name without an answer.
    void answerOpen(NameFate fate);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void answersChanged();

private:
    [[nodiscard]] int rows() const override { return int(m_names.size()); }

    [[nodiscard]] QHash<QString, NameAnswer> &answersOf(const UnknownName &name);
    [[nodiscard]] QString cellText(int row, int column) const override;
    [[nodiscard]] QString meaning(int row) const;
    [[nodiscard]] std::optional<NameAnswer> answerOrRest(int row) const;
    [[nodiscard]] const NamedRecord *record(const UnknownName &name, const Uid &uid) const;

    QList<UnknownName> m_names;
    NameAnswers m_answers;
    NamedRecords m_records;
    std::optional<NameFate> m_rest; ///< of names without an answer
    bool m_isOver = false;
};

} // namespace candour
