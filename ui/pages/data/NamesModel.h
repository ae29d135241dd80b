// SPDX-FileCopyrightText: 2026 The Candour authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/services/SourceNames.h"
#include "ui/widgets/ClipboardTable.h"

#include <QAbstractTableModel>

#include <optional>

namespace candour {

/// What may be said of one name, in the words of the list to choose from.
struct NameChoice {
    QString text;
    std::optional<NameAnswer> answer; ///< none: not answered
};

/// The names of a source that the file does not know, and the answers to them.
class NamesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Rows, Place, Meaning, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setNames(const QList<UnknownName> &names, const NameAnswers &answers,
                  const NamedRecords &records);

    [[nodiscard]] const NameAnswers &answers() const { return m_answers; }

    [[nodiscard]] int open() const;

    /// Not answered, the suggestions, a new one, left out, and every record of the kind.
    [[nodiscard]] QList<NameChoice> choices(int row) const;
    [[nodiscard]] std::optional<NameAnswer> answer(int row) const;
    void setAnswer(int row, const std::optional<NameAnswer> &answer);
    /// The same for every name without an answer.
    void answerOpen(NameFate fate);

    /// Everything with its heads, for the clipboard.
    [[nodiscard]] CellBlock cells() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void answersChanged();

private:
    [[nodiscard]] QHash<QString, NameAnswer> &answersOf(const UnknownName &name);
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString meaning(int row) const;
    [[nodiscard]] const NamedRecord *record(const UnknownName &name, const Uid &uid) const;

    QList<UnknownName> m_names;
    NameAnswers m_answers;
    NamedRecords m_records;
};

} // namespace candour
